import{a as fe,b as re,c as de,d as He,e as Se,f as Oe,g as Ee,h as Le,i as Gt,k as J,l as Ke,m as Jn}from"./chunk-BQTAQIHB.js";import{a as Kt,c as Pe,d as Jt,e as Je,f as Ye}from"./chunk-DVHGJQNK.js";import{a as Yn,b as Ie,c as Xe,d as Ze,f as Xn,h as Yt}from"./chunk-LHMVOVDD.js";import{a as ee,b as Ut,c as ie,d as je,e as Te,f as le,g as De,h as gt,i as H,j as Dt,k as Gn,l as Vt,m as Ve,n as Bt,o as be,p as Be,q as Ht,r as wt,s as _e,t as Ge,u as Kn,v as K,w as Re,x as ke,y as ae}from"./chunk-27AACPIY.js";import{B as me,C as se,D as $e,E as Me,F as ft,G as Hn,a as j,b as ut,c as L,d as D,e as Q,f as F,g as mt,h as ve,i as Wt,j as s,k as V,l as Ce,m as X,o as Bn,p as zt,q as z,r as U,s as Ft,t as qe,u as ne,v as Ue,y as oe}from"./chunk-43LWFDXS.js";import"./chunk-SQE76S5B.js";var B=e=>{let t=e.events[0],o=ie(t?.sampler??e.intended??ee),r=o.steps??e.decided,n=Number(t?.settings?.[o.candidates])||1,p=!r&&Math.max(e.chainsSeen,n)>1;return{name:r?"steps":p?"several":"sample",look:o,steps:r,several:p,candidates:p&&!!o.candidates}},ce=e=>{let{run:t}=e;return B(e).several?e.picked!==null&&t.chains[e.picked]?t.chains[e.picked]:t.complete?H(t):t.chains.find(o=>!o.extended)??t.chains.at(-1)??H(t):H(t)},he=e=>e.extended?e.tokens:[...e.tokens,...e.draft],vt=new WeakMap,Xt=(e,t)=>{let{name:o,look:r}=B(t),n=`${o} ${r.method}`;vt.has(e)||vt.set(e,{all:[...e.querySelectorAll("[data-kind], [data-samplers]")],shown:""});let p=vt.get(e);if(p.shown===n)return;p.shown=n,e.dataset.shows=o;let u=(l,x)=>l===void 0||l.split(" ").includes(x);for(let l of p.all)l.hidden=!(u(l.dataset.kind,o)&&u(l.dataset.samplers,r.method))};var Zt=[],Z=(e,t)=>Zt.push({name:e,make:t}),Qt=(e,t,o)=>Zt.flatMap(({name:r,make:n})=>{let p=e.querySelector(`.pv-panel[data-pv="${r}"]`);if(!p)return[];let u=n(p,t,o),l=()=>p.dataset.samplers!==void 0&&p.hidden;return[{draw:()=>l()||u.draw(),measure:()=>l()||u.measure?.()}]});Z("candidates",(e,t)=>{let o=L(e,"samples"),r=L(e,"choice"),n=v=>{t.pick(t.picked===v?null:v)};o.addEventListener("click",v=>{let m=v.target.closest("tr[data-chain]");m&&n(Number(m.dataset.chain))});let p=(v,m,b)=>{let i=b&&m.complete&&m.chosen===v.index;return j("td",{class:"pv-picked"},i?j("span",{role:"img","aria-label":s("run-chosen"),title:s("run-chosen")},"★"):"")},u=(v,m,b)=>{let{run:i}=t,h=he(v),a=t.right[v.answer],f=a===void 0?"":a?" ✓":" ✗",g=v.answer===null?"–":D(F(v.answer,24))+f,d=(w,S="")=>j("td",{class:S,dir:"auto"},w),k=s("run-show-sample",{n:v.index+1});return j("tr",{"data-chain":v.index,"aria-current":b?"true":null},j("td",{class:"pv-number"},j("button",{type:"button",class:"pv-quiet","aria-label":k},`${v.index+1}`)),p(v,i,m.candidates),d(oe(h.length),"pv-number"),d(h.length?U(le(h)):"–","pv-number"),d(v.extended?g:"…"))},l=v=>{let{run:m}=t,b=m.chains.filter(a=>a.extended).length;if(!m.chains.length)return"";if(!m.complete)return s("run-of-finished",{done:b,all:m.chains.length});if(!v.candidates)return s("run-all-are-finished-each-counts",{n:m.chains.length});let i={n:m.chosen+1,all:m.chains.length},h=s("run-sample-of-is-chosen",i);return v.look.chosen?`${h} ${V(v.look.chosen)}`:h},x="";return{draw:()=>{let v=B(t);if(!v.several)return;let m=ce(t),b=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),i=[t.runId,b,m.index,t.run.complete,Object.keys(t.right).length,z.code].join(" ");if(i===x)return;x=i;let h=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(a=>u(a,v,a===m))),h!==null&&o.querySelector(`tr[data-chain="${h}"] button`)?.focus(),r.textContent=l(v)}}});Z("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let r=L(e,"facts"),n="",p=({forward_passes:l,seconds:x},c,v)=>{if(!l)return"";let b={passes:l===1?s("run-1-forward-pass"):s("run-forward-passes",{n:oe(l)}),seconds:U(x),times:U(c.run/c.sample,1)};return v.several&&c.response?(b.times=U(c.run/c.response,1),s("run-s-of-sampling-the-response",b)):c.sample&&v.steps?s("run-s-of-sampling-one-sample",b):s("run-s-of-sampling",b)};return{draw:()=>{let l=t.run,x=ce(t),c=B(t),v=l.chains.reduce((a,f)=>a+f.plainTokens,0),m=l.chains.every(a=>a.plainTokensExact),b=c.steps?{sample:x.tokens.length,run:l.cost.tokens,plain:v}:{response:he(x).length,run:l.cost.tokens},i=`${c.name} ${Object.values(b)} ${m} ${l.cost.forward_passes} ${l.cost.seconds} ${z.code}`;if(i===n)return;n=i;let h=Math.max(1,...Object.values(b));for(let[a,f]of Object.entries(b)){let[g,d]=o[a].parts;g.style.width=`${(100*f/h).toFixed(1)}%`;let k=a==="plain"&&!m?"≥ ":"";d.textContent=k+oe(f),o[a].dataset.value=f}r.textContent=p(l.cost,b,c)}}});var ge={accepted:{mark:"✓",get word(){return s("run-accepted")}},rejected:{mark:"✗",get word(){return s("run-rejected")}},rejected_early:{mark:"✗",get word(){return s("run-rejected-early")}},unchanged:{mark:"=",get word(){return s("run-unchanged")}}},Zn=.01,Qn=1e3,Qe=(e,t)=>{let o=Math.exp(e);return o<Zn||o>=Qn?`e^${U(e,t-1)}`:U(o,t)},eo=(e,t)=>{let o=2;for(;o<9&&Qe(e,o)===Qe(t,o);)o+=1;return{ratio:Qe(e,o),draw:Qe(t,o)}},en=e=>{let t=e.decision,o=be(t),r={...eo(o,t.log_uniform),chance:ne(Math.exp(Math.min(0,o)))};switch(t.decision){case"unchanged":return s("run-unchanged-every-token-after-the");case"rejected_early":return s("run-rejected-early-however-it-ends",r);case"rejected":return s("run-rejected-a-a-chance-of",r);default:return o>=0?s("run-accepted-a-is-not-below",r):s("run-accepted-a-a-chance-of",r)}},to=e=>{let t=o=>o===null?s("learn-none"):D(F(o,40));return e.before.answer===e.answer?s("run-the-answer-stayed-the-same"):s("run-the-answer-went-from-to",{before:t(e.before.answer),after:t(e.answer)})},tn=(e,t)=>{let o=e.decision;if(o.decision!=="accepted")return"";let r=e.logProb-e.before.logProb,n=l=>de({...l,text:l.text.trim()||l.text},t.run),p={position:o.divergence+1,old:n(e.before.tokens[o.divergence]),fresh:n(e.tokens[o.divergence]),size:U(Math.abs(r),Math.abs(r)<.1?2:1)},u=r>=0?s("run-a-pivot-at-position-became",p):s("run-a-pivot-at-position-became-2",p);return re(e.tokens.at(-1),t.run)?`${u} ${to(e)}`:u};Z("decision",(e,t)=>{let o=L(e,"verdict"),r=L(e,"sentence"),n=L(e,"coin"),p=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(v=>[v.dataset.term,v])),u="",l=v=>{e.dataset.verdict="open",o.textContent="",r.textContent=v,Object.values(p).forEach(m=>m.textContent="–"),n.hidden=!0},x=(v,m)=>{let b=Math.min(v,m,-1)*1.15,i=h=>`${(100*Math.max(0,Math.min(1,1-Math.min(0,h)/b))).toFixed(1)}%`;n.hidden=!1,n.style.setProperty("--ratio",i(v)),n.style.setProperty("--uniform",i(m)),n.setAttribute("aria-label",m<v?s("run-log-u-is-below-log",{uniform:U(m),ratio:U(v)}):s("run-log-u-is-not-below",{uniform:U(m),ratio:U(v)}))};return{draw:()=>{let v=H(t.run),m=v.steps.at(-1),b=`${t.runId} ${v.steps.length} ${!!v.proposal} ${t.guessing} ${m?.event} ${z.code}`;if(b===u)return;if(u=b,t.guessing)return l(s("run-the-proposal-is-complete-enough"));if(!m)return l(s("run-each-step-ends-with-a"));if(v.proposal)return l(s("run-step-a-proposal-is-being",{n:v.steps.length+1}));let i=m.decision,{mark:h,word:a}=ge[i.decision];if(e.dataset.verdict=i.decision,o.textContent=`${h} ${a[0].toUpperCase()}${a.slice(1)}`,r.replaceChildren(en(m),...i.decision==="accepted"?[j("span",{class:"pv-effect"},tn(m,t))]:[]),i.decision==="unchanged"){Object.values(p).forEach(w=>w.textContent="–"),n.hidden=!0;return}let f=be(i),[g,d]=Ue(f,i.log_uniform),k=i.decision==="rejected_early"?"≤ ":"";p.proposal.textContent=k+U(i.log_weight_proposal),p.state.textContent=`− (${U(i.log_weight_state)})`,p.length.textContent=Ft(i.log_cut_ratio),p.ratio.textContent=k+g,p.uniform.textContent=d,x(f,i.log_uniform)}}});var bt=e=>mt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,kt=e=>{if(!e)return"";let{position:t,seconds:o,others:r}=e;return t===1?s("run-your-run-is-the-next"):t&&o<=1?s("run-your-run-is-number-in",{n:t}):t?s("run-your-run-is-number-in-2",{n:t,s:o}):r===1?s("run-another-visitors-run-takes-turns"):r?s("run-the-runs-of-other-visitors",{n:r}):""},nn=(e,t,o)=>{let r=i=>L(e,i),n={play:r("play"),back:r("back"),step:r("step"),finish:r("finish"),stop:r("stop"),reset:r("reset")},p=r("scrub"),u=r("where"),l=r("turns"),x=r("speed"),c=!1;t.speed=x.value;for(let[i,h]of Object.entries(n))h&&h.addEventListener("click",()=>o[i]());x.addEventListener("change",()=>t.speed=x.value),p.addEventListener("input",()=>t.showStep(Number(p.value))),document.addEventListener("keydown",i=>{if(!c||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||bt(i))return;let h=mt(i,"button, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===p&&i.key!==" "||(i.key===" "&&!h?(i.preventDefault(),o.play()):i.key==="ArrowRight"?(i.preventDefault(),n.step.disabled||o.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let v=i=>{let{run:h}=t,{chains:a,complete:f}=h;if(i.several){let d=a.filter(k=>k.extended).length;return f?s("run-all-samples-finished",{n:a.length}):s("run-of-samples-finished",{done:d,n:a.length})}let g=s("n-tokens",{n:he(H(h)).length});return f?s("run-finished",{tokens:g}):g},m=(i,h)=>{if(!t.events.length)return s("run-no-run-yet");let a=B(t);return a.steps?t.run.complete?s("run-step-block-finished",i):h?s("run-step-of-block",i):s("run-step-block",i):v(a)},b=()=>{let i=H(t.run),h=o.can(),a=h.going??t.mode!=="paused",f=a?s("learn-pause"):s("run-play");n.play.textContent!==f&&(n.play.textContent=f);for(let[S,A]of Object.entries(n))A&&(A.disabled=!c||!h[S]);let g=t.steps,{shown:d}=t;Number(p.max)!==g&&(p.max=g),Number(p.value)!==d&&(p.value=d),p.disabled=!c||g===0;let k=m({step:d,total:g,block:i.block},g>d&&!a);u.textContent!==k&&(u.textContent=k);let w=kt(o.standing?.()??null);l.textContent!==w&&(l.textContent=w),l.hidden=!w};return{draw:b,ready:()=>{c=!0,b()}}};Z("decision",(e,t)=>{let o=L(e.closest(".pv-stage"),"guess-first"),r=L(e,"guess"),n=L(e,"score"),p=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},p=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),l()}),r.querySelectorAll("[data-guess]").forEach(x=>x.addEventListener("click",()=>t.guess(x.dataset.guess==="accept"))),t.onGuess(x=>p=x),document.addEventListener("keydown",x=>{if(!t.guessing||x.ctrlKey||x.metaKey||x.altKey||bt(x))return;let c=x.key.toLowerCase();(c==="a"||c==="r")&&t.guess(c==="a")});let u=x=>x.asked?p?s("run-you-said-the-same-score",x):s("run-the-draw-said-otherwise-score",x):s("run-score-no-guess-yet"),l=()=>{r.hidden=!t.guessing,n.hidden=!t.guessFirst;let{right:x,asked:c}=t.score;n.textContent=u({right:x,asked:c})};return{draw:l}});var no=250,oo={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},on=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let r=u=>F(u.map(l=>re(l,t)?"■":l.text).join(""),28),n=e.before.tokens.slice(o,o+8),p=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return D(`${r(n)} → ${r(p)}`)},so=(e,t,o,r)=>{let n=r.toLowerCase(),p=u=>`${on(u,t)} ${u.answer??""}`.toLowerCase().includes(n);return e.filter(u=>oo[o](u)&&(!n||p(u)))},ro=(e,t)=>{let{decision:o,proposal:r}=e,{mark:n,word:p}=ge[o.decision],u=o.decision==="unchanged",[l,x]=Ue(be(o),o.log_uniform),c=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${p}`,`pv-word-${o.decision}`],[`${r.cut}`,"pv-number"],[o.divergence===null?"–":`${o.divergence}`,"pv-number"],[u?"–":c+l,"pv-number"],[u?"–":x,"pv-number"],[U(e.logProb),"pv-number"],[D(F(e.answer??"–",24)),""],[on(e,t),"pv-change"]]};Z("history",(e,t)=>{let o=L(e,"rows"),r=L(e,"filter"),n=L(e,"find"),p=L(e,"facts"),u=L(e,"earlier"),l=null,x=new WeakMap;z.on(()=>x=new WeakMap);let c=h=>(x.has(h.decision)||x.set(h.decision,v(h)),x.get(h.decision)),v=h=>j("tr",{"data-step":h.index},j("td",{class:"pv-number"},j("button",{type:"button",class:"pv-quiet","aria-label":s("run-show-step",{n:h.index})},`${h.index}`)),...ro(h,t.run).map(([a,f])=>j("td",{class:f,dir:"auto"},a))),m="",b=null,i=()=>{let h=H(t.run),a=h.steps.at(-1),f=`${t.runId} ${h.index} ${h.steps.length} ${a?.event} ${r.value} ${n.value} ${z.code} ${l===t.runId}`;if(f===m)return;m=f;let g=so(h.steps,t.run,r.value,n.value),d=l===t.runId?g:g.slice(-no);Oe(o,d.map(c).map(k=>({key:k,make:()=>k}))),b&&b.removeAttribute("aria-current"),b=a&&g.at(-1)===a?c(a):null,b&&b.setAttribute("aria-current","true"),p.textContent=h.steps.length?s("run-of-log-a-and-log",{n:oe(g.length),steps:s("n-steps",{n:h.steps.length})}):s("run-no-step-yet-press-play"),u.hidden=d.length===g.length,u.textContent=s("run-show-earlier-steps",{n:oe(g.length-d.length)})};return u.addEventListener("click",()=>{l=t.runId,i()}),r.addEventListener("change",i),n.addEventListener("input",i),o.addEventListener("click",h=>{let a=h.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:i}});var ao=e=>{let t=e.steps.at(-1);return e.proposal?{proposal:e.proposal,drawn:e.draft,state:e.tokens,number:e.steps.length+1,verdict:null}:!e.extended||!t?null:{proposal:t.proposal,drawn:t.drawn,state:t.before.tokens,number:t.index,verdict:t.decision.decision}},io=400,Ne=80,lo=({proposal:e,drawn:t,verdict:o},r)=>{if(r<=io)return()=>!0;let n=e.start+t.length,p=o?2*Ne:Ne,u=[[e.cut-Ne,e.cut+Ne],[e.start-Ne,e.start+p],[n-p,n+Ne]];return l=>u.some(([x,c])=>x<=l&&l<c)},co=e=>{if(e==="rejected_early")return s("run-certain-to-be-rejected-given");if(e==="unchanged")return s("run-drawn-again-as-it-was");let{mark:t,word:o}=ge[e];return`${t} ${o}`},po=e=>e?e===1?s("run-1-token-drawn-anew"):s("run-tokens-drawn-anew",{n:oe(e)}):s("run-every-token-drawn-again");Z("proposal",(e,t)=>{let o=L(e,"tokens"),r=L(e,"facts"),n=Le(o),p={run:t.run,tokens:[]},u=[],l=null,x=null;_e(o,".pv-token[data-index]",b=>{let i=p.tokens[Number(b.dataset.index)];return i&&Se(i,p.run,[[s("compare-position"),`${Number(b.dataset.index)+1}`]])});let c=b=>{p={run:t.run,tokens:[]},l=null,e.removeAttribute("data-verdict"),Oe(o,[{key:b,make:()=>j("p",{class:"pv-empty"},b)}]),r.textContent=""};return{draw:()=>{let b=t.run,i=H(b),h=ao(i);if(!h){let C=b.started&&i.block&&!i.extended;u=[],c(C?s("run-block-the-response-is-drawn",{n:i.block,limit:i.blocks.at(-1).limit}):s("run-the-first-steps-proposal-will"));return}let{proposal:a,drawn:f,state:g,verdict:d}=h,k=z.code,w=[b.started,a,f.length,g,d,k];if(w.every((C,$)=>C===u[$]))return;u=w;let S=[...g.slice(0,a.start),...f];p={run:b,tokens:S},e.dataset.verdict=d||"open";let A=[];l=null;let M=(C,$)=>A.push({key:C,make:$}),_=(C,$,T)=>j("span",{class:`pv-token ${T}`,role:"button",tabindex:"-1",dir:"auto","data-index":$,"aria-label":He(C)},fe(C,b)),q=(C,$,T)=>M(`${C} ${T}`,()=>j("span",{class:`pv-mark pv-mark-${C}`,role:"img","aria-label":T,title:T},$)),P=Math.max(S.length,d?0:g.length),O=lo(h,P),y=0,R=C=>{if(!y)return;let $=`… ${s("n-tokens",{n:y})} …`;M(`${C} ${$}`,()=>j("span",{class:"pv-more"},$)),y=0};for(let C=0;C<P;C+=1){if(!O(C)){y+=1;continue}R(C);let $=S[C],T=g[C];if(C===a.cut&&q("cut","✂",s("run-the-cut")),C===a.start&&a.start>a.cut&&a.start<g.length&&q("leave","↳",s("run-the-proposal-leaves-the-response")),C<a.start){let N=C<a.cut?"pv-kept":"pv-kept pv-redrawn";M(`k${Ee($)} ${N} ${k}`,()=>_($,C,N))}else if($){let N=T&&T.id===$.id;M(`n${Ee($)} ${T?Ee(T):""} ${k}`,()=>j("span",{class:`pv-column${N?" pv-same":""}`},_($,C,"pv-new"),T?j("small",{class:"pv-old",dir:"auto"},fe(T,b)):j("small",{class:"pv-old pv-nothing"}," "))),l=A.at(-1)}else M(`w${Ee(T)} ${k}`,()=>j("span",{class:"pv-column pv-waiting"},j("span",{class:"pv-token"},"…"),j("small",{class:"pv-old",dir:"auto"},fe(T,b))))}R(P),Oe(o,A),n();let E=s("n-tokens",{n:a.cut});r.replaceChildren(j("span",{class:"pv-step-name"},s("explore-step",{n:h.number})),j("span",{},s("run-cut-after",{tokens:E})),j("span",{},po(f.length)),...d?[j("b",{class:`pv-word pv-word-${d}`},co(d))]:[])},measure:()=>{if(x!==u[1]&&o.scrollTop&&(o.scrollTop=0),x=u[1],!l||o.scrollHeight<=o.clientHeight)return;let b=l.element.offsetTop+l.element.offsetHeight-o.clientHeight;b>o.scrollTop&&(o.scrollTop=b)}}});var Ae=24,xt=24,xe=(e,t,o="")=>{let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,p]of Object.entries(t))r.setAttribute(n,p);return r.textContent=o,r},ho=e=>{let{fontFamily:t,fontSize:o,fontWeight:r,fontStyle:n,color:p}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":r,"font-style":n,fill:p,"xml:space":"preserve"}},uo=(e,t)=>{let o=[],r=getComputedStyle(e);for(let c of e.getClientRects()){let v={x:c.left-t.x,y:c.top-t.y,width:c.width,height:c.height};r.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(xe("rect",{...v,fill:r.backgroundColor}));let m=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,b=e.matches(".pv-is-pivot, .pv-fresh")?2:m,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";b&&o.push(xe("rect",{...v,y:v.y+v.height-b,height:b,fill:K(e,i)})),e.matches(".pv-end, .pv-mark-block")&&o.push(xe("rect",{...v,fill:"none",stroke:r.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(xe("text",{x:v.x,y:v.y+10,"font-size":10,fill:K(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let p=document.createRange(),u=null,l=()=>u&&o.push(xe("text",{...ho(e),x:u.x,y:u.y},u.text)),x=0;for(let c of n.data){p.setStart(n,x),p.setEnd(n,x+=c.length);let v=p.getBoundingClientRect(),m=v.bottom-t.y-.25*v.height;c===`
`||!v.width||(u&&u.y===m?u.text+=c:(l(),u={x:v.left-t.x,y:m,text:c}))}return l(),o},mo=(e,t)=>{let o=L(e,"tokens"),r=o.getBoundingClientRect(),n={x:r.left-Ae,y:r.top-o.scrollTop-Ae-xt},p=[...o.querySelectorAll(".pv-token, .pv-mark")],u=p.length?p.at(-1).getBoundingClientRect().bottom-n.y:2*xt,l=Math.ceil(r.width)+2*Ae,x=Math.ceil(u)+Ae+2*xt,c=xe("svg",{xmlns:"http://www.w3.org/2000/svg",width:l,height:x,viewBox:`0 0 ${l} ${x}`}),v=L(e,"facts"),m=(b,i,h,a)=>xe("text",{x:Ae,y:b,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:K(e,h)},a);return c.append(xe("rect",{width:l,height:x,fill:K(e,"--pv-paper")}),m(Ae+6,14,"--pv-ink-soft",D(t)),...p.flatMap(b=>uo(b,n)),m(x-Ae,13,"--pv-ink-soft",[...v.children].map(b=>b.textContent).join(" · "))),c},fo=async(e,t)=>{let o=URL.createObjectURL(t);try{let r=new Image;r.src=o,await r.decode();let n=j("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(r,0,0,n.width,n.height),await new Promise(p=>n.toBlob(p,"image/png"))}finally{URL.revokeObjectURL(o)}},sn=async(e,t,o,r)=>{let n=mo(e,r),p=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});et(t==="svg"?p:await fo(n,p),`${o}.${t}`)};var et=(e,t)=>{let o=URL.createObjectURL(e);j("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},rn=async(e,t)=>{if(!J.here)throw new Error("the server does not answer; the run as JSON Lines needs none");let o=await fetch(se(`uploads/${t}`),{method:"POST",body:yt(e)});if(!o.ok)throw new Error((await o.json()).message);return o.blob()},an=async e=>{let t=(n,p)=>Object.assign(new Error(p),{field:n}),r=await(await fetch(se("runs"),{method:"POST",body:yt(e)}).catch(()=>null))?.json().catch(()=>null);if(!r)throw t("server","the server does not answer; the run as JSON Lines needs none");if(!r.key)throw t(r.field,r.message);return r.key},yt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Z("take-away",(e,t,o)=>{let{address:r,make:n,link:p}=o,u=L(e,"facts"),l=[...e.querySelectorAll("[data-download]")],x=[...e.querySelectorAll("[data-keep]")],c=L(e,"copy-link"),v=async b=>{let i=`powerviz-run.${b}`;if(b==="jsonl")return et(yt(t.events),i);Ce(u,"run-being-made");try{et(await n(b),i),u.textContent=""}catch(h){X(u,()=>s("run-it-could-not-be-made",{reason:V(h.message)}))}};for(let b of l)b.addEventListener("click",i=>{b.hasAttribute("href")||b.getAttribute("aria-disabled")==="true"||(i.preventDefault(),v(b.dataset.download))});for(let b of x)b.addEventListener("click",()=>{let{keep:i,format:h}=b.dataset,a=e.closest(".pv-stage"),f=a.querySelector(".pv-trace .pv-plot"),g=F(t.run.started.prompt,Math.floor((i==="trace"?f:a).clientWidth/9.5)),d=`powerviz-${i}`;i==="trace"?Gt(f,h,d,g):sn(a.querySelector(".pv-response"),h,d,g)});return o.says&&X(u,o.says),p?c.addEventListener("click",async()=>{let b=p();if(!b){Ce(u,"run-a-link-can-lead-to");return}c.dataset.link=b;try{await navigator.clipboard.writeText(b),Ce(u,"run-copied-the-link-opens-this")}catch{u.replaceChildren(`${s("compare-copy-it-from-here")} `,j("code",{},b))}}):(c.remove(),u.textContent=""),{draw:()=>{let b=t.events.length>0,i=l.find(h=>h.dataset.download==="csv");i.title=B(t).steps?s("run-one-row-per-step"):s("run-one-row-per-sample");for(let h of l){let a=h.dataset.download,f=b&&r?r(a):null,g=b&&!!(f||n||a==="jsonl");h.hidden=!r&&a!=="jsonl",h.setAttribute("aria-disabled",String(!g)),f?h.getAttribute("href")!==f&&(h.removeAttribute("role"),h.href=f,h.setAttribute("download","")):(h.removeAttribute("href"),h.setAttribute("role","button"),h.tabIndex=g?0:-1)}for(let h of x)h.disabled=!b}}});var go=400,wo=e=>{let t=Math.max(1,Math.ceil(e.length/go)),o=[],r=[],n=0;return e.forEach((p,u)=>{n+=p.log_prob,!(u%t&&u<e.length-1)&&(o.push(u+1),r.push(n))}),{x:o,y:r}},vo=(e,t)=>{let o=U(le(e.tokens)),r=e.answer===null?s("learn-none"):F(e.answer,30),n=t.several?s("run-sample-log-p-answer",{n:e.index+1,value:o,answer:r}):s("run-log-p-answer",{value:o,answer:r});return Q(n)},ln=e=>Math.max(1,...e.chains.map(t=>he(t).length)),cn=e=>[e.runId,ce(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),pn=(e,t)=>{let o=B(e),r=K(t,o.look.colour),n=K(t,"--pv-muted"),p=ce(e),l=[...e.run.chains.filter(m=>m!==p),...e.run.chains.includes(p)?[p]:[]],x=l.map((m,b)=>({type:"scatter",mode:"lines",name:m!==p?s("run-other-samples"):o.several?s("run-sample",{n:m.index+1}):s("run-the-response"),showlegend:m===p||b===0,...wo(he(m)),line:m===p?{color:r,width:2}:{color:n,width:1},opacity:m===p?1:.55,hoverinfo:"skip"})),c=l.filter(m=>m.extended&&m.tokens.length),v=c.map(m=>m===p?r:n);return[...x,{type:"scatter",mode:"markers",showlegend:!1,x:c.map(m=>m.tokens.length),y:c.map(m=>le(m.tokens)),customdata:c.map(m=>m.index+1),text:c.map(m=>vo(m,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:v,symbol:o.look.symbol,size:c.map(m=>m===p?10:7)}}]};var bo=250,dn=()=>Ut().filter(e=>e.beside),hn=e=>V(e.short),ko={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},xo=e=>{let t=e.reduce((n,p)=>n+p,0)/e.length,r=2.12*Math.sqrt(e.reduce((n,p)=>n+(p-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+r>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},yo=e=>{let t=[],o=[];return e.steps.forEach((r,n)=>{let p=r.before.logProb;n===0?(t.push(0),o.push(p)):(r.before.tokens.length!==e.steps[n-1].tokens.length||p!==o.at(-1))&&(t.push(r.index-.5),o.push(p)),t.push(r.index),o.push(r.logProb)}),!e.steps.length&&e.tokens.length?(t.push(0),o.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(t.push(e.steps.length+.5),o.push(le(e.tokens))),{x:t,y:o}},$o=(e,t)=>{let o=e.decision,r=[s("run-step",{n:e.index,verdict:ge[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],p=e.drawn[o.divergence-e.proposal.start];n&&p&&r.push(`${de(n,t)} → ${de(p,t)}`);let u=U(e.proposalLogProb);r.push(o.decision==="rejected_early"?s("run-log-p-of-the-proposal",{value:u}):s("run-log-p-of-the-proposal-2",{value:u}))}return r.map(Q).join("<br>")},un=e=>{let t=0,o=[...e].reverse().map(r=>1-Math.exp(Math.min(0,t+=r)));return o.reduce((r,n)=>r+n,0)/Math.max(1,o.length)},To=e=>{let t=H(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,r=t.steps.filter(l=>l.decision.decision!=="unchanged").map(l=>Math.exp(Math.min(0,be(l.decision)))),p=(r.length?r.reduce((l,x)=>l+x,0)/r.length:1)*un(t.tokens.map(l=>l.log_proposal)),u=un(t.tokens.map(l=>l.log_prob));return o===0||p*o>=.1||u<.05?"":s("run-these-settings-freeze-the-chain",{chance:ne(p),model:ne(u)})};Z("trace",(e,t)=>{let o=L(e,"plot"),r=a=>K(o,a),n=a=>{let f=t.run,g=yo(a),d=[{type:"scatter",mode:"lines",name:s("run-the-response"),...g,line:{color:r("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"}];for(let[k,w]of Object.entries(ko)){let S=a.steps.filter(A=>A.decision.decision===k);d.push({type:"scatter",mode:"markers",name:ge[k].word,x:S.map(A=>A.index),y:S.map(A=>k==="unchanged"?A.logProb:A.proposalLogProb),customdata:S.map(A=>A.index),text:S.map(A=>$o(A,f)),hovertemplate:"%{text}<extra></extra>",marker:{color:r(w.colour),symbol:w.symbol,size:w.size,line:{width:1.6,color:r(w.colour)}}})}return d},p=()=>{let a=[];for(let f of dn()){let g=hn(f),d=f.colour,k=t.companions?.[f.method]||[];if(!k.length)continue;let w={name:g,xaxis:"x2",showlegend:!1,y:k.map(S=>S.log_prob),text:k.map(S=>Q(s("run-log-p-answer-2",{method:Te(f),value:U(S.log_prob),answer:S.answer===null?s("learn-none"):F(S.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:r(d),size:5,opacity:.75,symbol:f.symbol}};a.push(k.length===1?{...w,type:"scatter",mode:"markers",x:[g],marker:{...w.marker,size:9,opacity:1}}:{...w,type:"violin",x0:g,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...xo(k.map(S=>S.log_prob)),line:{color:r(d),width:1},fillcolor:`${r(d)}33`,hoveron:"points"})}return a},u=a=>{let{steps:f}=B(t);return[...f?n(a):pn(t,o),...p()]},l=a=>{let f=a.filter(_=>!_.xaxis).flatMap(_=>_.y),g=a.filter(_=>_.xaxis),d=g.map(_=>[..._.y].sort((q,P)=>q-P)[Math.floor(_.y.length/4)]),k=[...f,...d];if(!k.length)return{range:void 0,below:[]};let w=Math.max(...f,...g.flatMap(_=>_.y)),S=Math.min(...k),A=.07*(w-S)+.3,M=g.map(_=>({name:_.name,count:_.y.filter(q=>q<S-A).length}));return{range:[S-A,w+A],below:M.filter(_=>_.count)}},x=(a,f)=>{let{range:g,below:d}=l(f),k=o.clientWidth<420,w=k?.54:.7,S=w+(k?.08:.03),A=r("--pv-ink-soft"),M=B(t),_=M.steps?Math.max(a.steps.length,1):ln(t.run),q=M.steps?a.blocks:[],P=M.steps?{}:{title:{text:s("evaluate-tokens"),font:{size:11},standoff:2}},O=f.some(C=>C.xaxis==="x2"),y=Re(o),R=q.filter(C=>C.afterStep>0).map(C=>({type:"line",xref:"x",yref:"paper",x0:C.afterStep+.5,x1:C.afterStep+.5,y0:0,y1:1,line:{color:A,width:1,dash:"dot"}})),E=q.map(C=>({xref:"x",yref:"paper",x:C.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:s("run-block",{n:C.block}),font:{size:10,color:A}}));for(let C of d)E.push({xref:"x2",yref:"paper",x:C.name,y:0,yanchor:"bottom",showarrow:!1,text:s("run-below",{n:C.count}),font:{size:10,color:A},bgcolor:r("--pv-paper")});if(O&&a.tokens.length){let C=le(a.tokens);R.push({type:"line",xref:"paper",yref:"y",x0:S,x1:1,y0:C,y1:C,line:{color:r(M.steps?"--pv-power":M.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...y,domain:O?[0,w]:[0,1],range:[-.5,_+.8],showgrid:!1,dtick:_<=12?1:void 0,rangemode:"tozero",...P},xaxis2:{...y,domain:[S,1],tickangle:0,tickfont:{size:k?9:11},type:"category",categoryarray:dn().map(hn),categoryorder:"array",visible:O,showgrid:!1,fixedrange:!0},yaxis:{...y,range:g,title:{text:s("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:R,annotations:E}},b=ke(o,()=>{let a=H(t.run);return B(t).steps?[t.runId,a.steps.length,a.extended,a.block,!!t.companions].join(" "):`${cn(t)} ${!!t.companions}`},()=>{let a=ce(t),f=u(a);return{data:f,layout:x(a,f)}},a=>{if(!a.customdata)return;let{steps:f,several:g}=B(t);f?t.showStep(a.customdata):g&&t.pick(a.customdata-1)},bo),i=L(e,"facts");return{...b,draw:()=>(i.textContent=To(t.run),b.draw())}});var mn=`## Compare

compare-p-under = p under { $model }
compare-q-as-it-was-drawn = q, as it was drawn
compare-cut-off-at = cut off at { $tokens }
compare-no-answer-wrong = no answer ✗ wrong
compare-no-answer = no answer
compare-decoded = { $n } decoded
compare-earlier-run = earlier run: { $prompt }
compare-tokens-arrow-keys-move = Tokens; arrow keys move
compare-unpin = Unpin { $sample }
compare-pin = Pin { $sample }
compare-pinned = ★ Pinned
compare-pin-2 = Pin
compare-no-sample-yet-choose-methods = No sample yet. Choose methods and press Run.
compare-position = position
compare-of = { $n } of { $total }
compare-log-p-up-to-here = log p up to here
compare-starting = Starting…
compare-finishing = Finishing…
compare-drawing-of = Drawing: { $method }, { $finished } of { $total }.
compare-the-server-does-not-answer = The server does not answer. { $samples } kept here; a comparison that was under way is lost.
compare-kept-by-your-browser-the = Kept by your browser: { $samples }. The server has forgotten them; press Run to draw them again, the same for the same seed.
compare-stopped-kept = Stopped. { $samples } kept.
compare-the-first-example-compared-on = The first example, compared on this server. Choose a problem and press Run.
compare-done = Done: { $samples }.
compare-choose-a-problem-and-methods = Choose a problem and methods, then press Run.
compare-run-anew = Run anew
compare-run = Run
compare-what-was-drawn-so-far = What was drawn so far is kept.
compare-your-own = Your own
compare-choose-at-least-one-method = Choose at least one method.
compare-type-a-question-or-pick = Type a question or pick an example.
compare-this-is-the-model-itself = This is the model itself; choose another.
compare-log-p-nats = log p (nats)
compare-log-p = log p { $value }
compare-log-p-by-method-means = log p by method; means: { $means }
compare-log-p-per-token-nats = log p per token (nats)
compare-log-p-per-token = log p per token { $value }
compare-log-p-per-token-by = log p per token by method; means: { $means }
compare-none-yet = none yet
compare-right = ✓ right
compare-wrong = ✗ wrong
compare-answer = answer { $answer }
compare-copied-the-link-opens-this = Copied. The link opens this tab with these settings.
compare-copy-it-from-here = Copy it from here:
compare-of-2 = { $n } of { $total }, { $tokens }
compare-power-sampling-stops-early-here = Power sampling stops early here, as in the paper: it leans to short responses, at every N.
compare-nothing-is-drawn-yet-press = Nothing is drawn yet. Press Run.
compare-the-beginning = the beginning
compare-the-model-goes-this-way = the model goes this way with { $chance }
compare-log-p-up-to-its = log p up to its end { $value }
compare-cut-off = cut off
compare-the-tree-grows-with-the = The tree grows with the samples.
compare-they-all-say-the-same = They all say the same.
compare-they-first-part-at-token = They first part at token { $token }. Percentages: how likely the model is to go that way there.
compare-prefix-tree = Prefix tree

## Evaluate

evaluate-not-graded = – not graded
evaluate-open-in-explore = Open in Explore
evaluate-open-in-compare = Open in Compare
evaluate-watch-this-chain = Watch this chain
evaluate-of-right = { $n } of { $total } right
evaluate-right-answer = right answer
evaluate-the-answers-did-not-get = The answers did not get through. Choose the problem again.
evaluate-right = { $n }/{ $total } right: { $problem }
evaluate-no-problem-of-this-kind = No problem of this kind so far.
evaluate-the-form-says-what-has = The form says what has to be changed.
evaluate-cancelled-before-its-first-sample = Cancelled before its first sample: nothing of it is kept.
evaluate-that-evaluation-is-not-on = That evaluation is not on this server any more. Start another.
evaluate-tokens = tokens
evaluate-tokens-by-the-plain-algorithm = { $n } tokens by the plain algorithm
evaluate-at-least-tokens-by-the = at least { $n } tokens by the plain algorithm
evaluate-tokens-decoded = { $n } tokens decoded
evaluate-tokens-per-sample = tokens per sample
evaluate-of-the-proposal = τ of the proposal
evaluate-n-steps-per-block = N, steps per block
evaluate-between-and = { $share } between { $low } and { $high }
evaluate-mean-of = mean { $mean } of { $samples }
evaluate-no-steps = no steps
evaluate-accepted-moved-of-steps-of = accepted { $acceptance }, moved { $moves } of steps, { $still } of chains still in the last half; R-hat { $rhat }
evaluate-the-chains-have-not-mixed = The chains have not mixed at { $symbol } = { $values } (hollow: R-hat above 1.2): these are not yet the target’s accuracies.
evaluate-1-sample-far-from-all = 1 sample far from all others is counted in the outermost bars.
evaluate-samples-far-from-all-others = { $n } samples far from all others are counted in the outermost bars.
evaluate-all-problems = all problems
evaluate-exports-for-other-graders-hold = Exports for other graders hold one method each: to them a file is one system.
evaluate-500-problems-of-the-math = 500 problems of the MATH set; downloaded from Hugging Face.
evaluate-1319-word-problems-downloaded-from = 1319 word problems; downloaded from Hugging Face.
evaluate-198-questions-with-four-options = 198 questions with four options; Hugging Face wants you to be logged in.
evaluate-805-instructions-without-a-right = 805 instructions without a right answer: samples are drawn and exported for AlpacaEval’s judge.
evaluate-loaded-from-hugging-face-up = Loaded from Hugging Face, up to the number of problems below: its test split, if it has one.
evaluate-running-code-is-switched-off = Running code is switched off here: samples are drawn and exported, but not graded.
evaluate-programs-are-run-in-confinement = Programs are run in confinement to grade them.
evaluate-write-numbers-with-commas-between = Write numbers with commas between them.
evaluate-use-up-to-numbers = Use up to { $n } numbers.
evaluate-use-numbers-between-and = Use numbers between { $min } and { $max }.
evaluate-use-whole-numbers = Use whole numbers.
evaluate-name-a-data-set-for = Name a data set, for instance openai/gsm8k:main.
evaluate-the-file-is-still-being = The file is still being read.
evaluate-choose-a-file = Choose a file.
evaluate-tick-at-least-one-method = Tick at least one method.
evaluate-that-is-up-to-of = That is up to { $samples } of { $problems }.
evaluate-that-is-of = That is { $samples } of { $problems }.
evaluate-that-is-up-to-of-2 = That is up to { $samples } of each problem.
evaluate-that-is-of-each-problem = That is { $samples } of each problem.
evaluate-one-at-a-time-cancel = One at a time: cancel the one that is running first
evaluate-family = family
evaluate-difficulty = difficulty
evaluate-subject = subject
evaluate-level = level
evaluate-less-than-a-second = less than a second
evaluate-hours = { $n } hours
evaluate-of = { $n } of { $samples }
evaluate-all-are-drawn = All { $samples } are drawn.
evaluate-waiting-next-to-run-evaluations = { $count }. Waiting: next to run. Evaluations take turns.
evaluate-waiting-before-this-one-evaluations = { $count }. Waiting: { $others } before this one. Evaluations take turns.
evaluate-starting = { $count }. Starting…
evaluate-about-left = { $count }; about { $time } left.
evaluate-so-far-it-can-be = { $count } so far. It can be looked at here, and goes on where it was begun.
evaluate-what-was-drawn-is-kept = What was drawn is kept.
evaluate-resume-goes-on-to-the = Resume goes on to the same results.
evaluate-waiting = Waiting
evaluate-running = Running
evaluate-paused = Paused
evaluate-finished = Finished
evaluate-stopped-by-an-error = Stopped by an error
evaluate-up-to-each = up to { $samples } each
evaluate-model = model { $model }
evaluate-code-is-not-run-here = { $problems }: code is not run here, so the samples are drawn and exported but not graded.
evaluate-without-a-right-answer-the = { $problems } without a right answer: the samples are drawn and exported for a judge.
evaluate-whose-right-answer-is-not = { $problems } whose right answer is not known: not graded.
evaluate-copied = Copied
evaluate-copy-link = Copy link
evaluate-on-this-server = On this server
evaluate-no-evaluation-yet = No evaluation yet
evaluate-which-way-of-sampling-is = Which way of sampling is right most often? Choose problems and methods, then press Start. The table and the figures fill while the samples are drawn.
evaluate-starting-2 = Starting
evaluate-reading-the-problems = Reading the problems…
evaluate-not-finished-yet = Not finished yet
evaluate-not-graded-2 = not graded
evaluate-show-in-the-figures = Show { $method } in the figures
evaluate-to = { $low } to { $high }
evaluate-these-are-the-so-far = These are the { $samples } so far. log p in nats; length and tokens per sample; seconds are its share of the batch.
evaluate-could-not-be-drawn-and = { $samples } could not be drawn and count as wrong; the answers say why.
evaluate-cut-off-at-t-empty = Cut off at T: { $cut }; empty: { $empty }.
evaluate-of-responses-are-empty-is = { $n } of { $total } responses are empty. Is this how the model is to be asked? Choose another wording: the field “Wording”, under Settings.
evaluate-of-responses-were-cut-off = { $n } of { $total } responses were cut off at T, and most of those count as wrong. Choose a larger T, under Settings.
evaluate-row = row { $row }: { $message }
evaluate-and = and { $rows }
evaluate-left-out = ✗ { $rows } left out
evaluate-reading-the-file = Reading the file…
evaluate-in-it = ✓ { $problems } in it.
evaluate-the-file-did-not-get = The file did not get through. Choose it again.

## Explore

explore-use-a-whole-number-of = Use a whole number of rollouts between { $min } and { $max }.
explore-asking-the-model = Asking the model …
explore-reading-the-response = Reading the response …
explore-of-rollouts-per-beginning-of = { $done } of { $wanted } rollouts per beginning; { $decoded } of { $left } decoded
explore-this-is-the-response-above = This is the response above.
explore-this-is-the-response-after = This is the response after step { $n }; another one is shown above.
explore-go-there = go there
explore-cancelled-after-of-rollouts-per = Cancelled after { $n } of { $wanted } rollouts per beginning; what was found is kept.
explore-on-paths-that-part-from = { $pivots } on paths that part from this response earlier: not marked.
explore-rollouts-from-each-of-beginnings = { $each } rollouts from each of { $beginnings } beginnings, { $all } in all. Most share their tokens: only { $left } had to be drawn, in { $seconds } s.
explore-find-it-again = Find it again
explore-find-the-window = Find the window
explore-nothing-yet-press-find-the = Nothing yet: press “Find the window” to let the model go on from every beginning of this response.
explore-nothing-yet-draw-a-response = Nothing yet: draw a response first.
explore-what-was-drawn-so-far = { $error }. What was drawn so far is kept.
explore-the-server-does-not-answer = The server does not answer. This goes on when it is back.
explore-stopped-what-has-happened-is = Stopped. What has happened is kept; Play starts a new chain.
explore-stopped-what-has-happened-is-2 = Stopped. What has happened is kept; Play starts a new run.
explore-play-starts-a-new-chain = Play starts a new chain with these changes.
explore-play-starts-a-new-run = Play starts a new run with these changes.
explore-this-applies-from-the-next = This applies from the next step.
explore-this-is-a-recorded-run = This is a recorded run. Play starts a real one.
explore-press-play-to-draw-a = Press Play to draw a response.
explore-the-page-was-loaded-anew = The page was loaded anew. Your run is here ({ $steps }).
explore-the-server-was-started-anew = The server was started anew. Your run is here ({ $steps }).
explore-this-run-was-kept-by = This run was kept by your browser.
explore-resume = Resume
explore-your-last-run-in-this = Your last run in this tab was kept: { $steps }.
explore-show-it = Show it
explore-the-chain-has-found-no = The chain has found no pivot so far.
explore-the-chains-only-pivot-lies = The chain’s only pivot lies inside the window (step { $steps }).
explore-the-chains-only-pivot-lies-2 = The chain’s only pivot lies outside the window.
explore-none-of-the-chains-pivots = None of the chain’s { $total } pivots lies inside the window.
explore-all-of-the-chains-pivots = All { $total } of the chain’s pivots lie inside the window (steps { $steps }).
explore-1-of-the-chains-pivots = 1 of the chain’s { $total } pivots lies inside the window (step { $steps }).
explore-of-the-chains-pivots-lie = { $n } of the chain’s { $total } pivots lie inside the window (steps { $steps }).
explore-the-same-answer = the same answer ({ $answer })
explore-the-right-answer = the right answer
explore-at-where-step-moved-it = At { $token }, where step { $step } moved, it falls from { $from } to { $to }.
explore-at-where-step-moved-it-2 = At { $token }, where step { $step } moved, it rises from { $from } to { $to }.
explore-the-chance-of-is-all = The chance of { $goal } is { $low } all along this response.
explore-the-chance-of-is-estimated = The chance of { $goal } is estimated between { $low } and { $high } along this response.
explore-no-few-tokens-of-it = No few tokens of it decide the outcome: none of its stretches moves the chance by more than { $points } points (95% confidence).
explore-whether-few-tokens-of-it = Whether few tokens of it decide the outcome cannot be told with { $n }.
explore-at-the-chance-of-falls = At { $first } the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-at-the-chance-of-rises = At { $first } the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of = From { $first } to { $last } ({ $tokens }) the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of-2 = From { $first } to { $last } ({ $tokens }) the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-so-far = So far:
explore-after = after “{ $text }”
explore-before-the-first-token = before the first token
explore-95-interval-to = { $goal }: { $chance } (95% interval: { $low } to { $high })
explore-of = { $n } of { $rollouts }
explore-end = ■ end
explore-step = step { $n }
explore-and-more = and { $n } more
explore-pivot = pivot
explore-95-interval = 95% interval
explore-chance-of-the-same-answer = chance of the same answer
explore-chance-of-the-right-answer = chance of the right answer
explore-pivot-with-its-step = pivot, with its step
explore-start = (start)
explore-critical-window = critical window

## Learn

learn-their-sum-is-not-1 = Their sum is { $sum }, not 1: each is divided by it.
learn-the-picture-keeps-the-last = The picture keeps the last numbers.
learn-done = ✓ done
learn-opened = opened
learn-running = Running …
learn-go-on = Go on
learn-run-and-measure = Run and measure
learn-of = { $n } of { $all }
learn-all-four-together-times-fewer = All four together: { $tokens } times fewer tokens, { $passes } times fewer passes, { $seconds } times less time, for the same chain. Seconds vary with what else the server does.
learn-running-a-row-fills-as = Running: { $variant }. A row fills as its chain is run.
learn-paused-press-go-on = Paused. Press “Go on”.
learn-nothing-is-measured-yet-press = Nothing is measured yet. Press “Run and measure”.
learn-tokens-decoded = tokens decoded
learn-forward-passes = forward passes
learn-draws-hatched-bars-are-what = { $n } draws. Hatched bars are what the sampler drew; the whiskers are twice the standard error.
learn-draw-the-cut = Draw the cut
learn-draw-the-proposal = Draw the proposal
learn-work-out-a = Work out A
learn-draw-u-and-decide = Draw u and decide
learn-next-step-draw-the-cut = Next step: draw the cut
learn-cut-before = Cut before { $token }
learn-how-much-likelier-sharpened = how much likelier, sharpened
learn-how-easily-q-draws-it = how easily q draws it: old ÷ new
learn-length-term = length term
learn-tokens = { $old } ÷ { $new } tokens
learn-accept-if-u-is-below = accept if u is below A
learn-sure-as-u-is-at = sure, as u is at most 1
learn-a-chance-of = a chance of { $chance }
learn-the-class-says = The class says
learn-accept = ✓ Accept
learn-reject = ✗ Reject
learn-unchanged = = Unchanged.
learn-the-same-tokens-were-drawn = The same tokens were drawn again, so there is nothing to decide.
learn-accepted = ✓ Accepted.
learn-u-is-below-a-the = u = { $u } is below A. The proposal is the response now.
learn-rejected = ✗ Rejected.
learn-u-is-not-below-a = u = { $u } is not below A. The old response stays, and counts once more.
learn-cut-here = cut here
learn-the-response-now-with-its = The response now, with its cut.
learn-the-response-now-click-a = The response now. Click a token to cut before it, or draw the cut.
learn-the-proposal-kept-up-to = The proposal: kept up to the cut, then drawn anew from the sharpened model, q.
learn-step-under-way = Step { $n }, under way.
learn-step = Step { $n }.
learn-1-visit-counted = 1 visit counted.
learn-visits-counted = { $n } visits counted.
learn-steps-with-a-cut-of = Steps with a cut of your choice do not count: the rule needs a drawn one.
learn-pause = Pause
learn-run-again = Run again
learn-run-the-chains = Run the chains
learn-the-length-term-is-off = The length term is off: this sampler is wrong on purpose. Its visits settle on n·p^α (the diamonds), not on p^α.
learn-done-steps-of-each-chain = Done: { $n } steps of each chain. What is left of the total variation is chance.
learn-done-steps-of-each-chain-2 = Done: { $n } steps of each chain. The total variation is { $times } times its floor, which is what chance leaves on average.
learn-a-first-look-steps-of = A first look: { $n } steps of each chain. Press “Run the chains”.
learn-the-real-sampler-its-visits = The real sampler: its visits settle on the exact bars.
learn-others = others
learn-exact = exact
learn-visited = visited
learn-n-p-alpha-divided-by = n·p^α, divided by its sum
learn-length-term-on = length term on
learn-length-term-off = length term off
learn-floor-by-chance = floor, by chance
learn-steps-of-each-chain = steps of each chain
learn-chain = chain { $n }
learn-lag = lag { $n }
learn-lag-in-steps = lag, in steps
learn-power-distribution = power distribution
learn-no-preference = no preference
learn-prefers = prefers { $symbol } ✓
learn-drawn = { $method }, drawn
learn-p-the-model = p, the model
learn-run-the-chain = Run the chain
learn-none = none
learn-right = { $answer } ✓ right
learn-wrong = { $answer } ✗ wrong
learn-you-chose-token-hazard = You chose token { $place }, { $token }: hazard { $hazard }.
learn-the-chain-moved-there-in = The chain moved there in step { $step }, and the answer changed.
learn-the-chain-moved-there-in-2 = The chain moved there in step { $step }, but the answer stayed: a wording.
learn-the-chain-moved-nowhere-in = The chain moved nowhere in this run. Try other numbers.
learn-the-chain-only-changed-wordings = The chain only changed wordings; the answer stayed.
learn-the-answer-changed-elsewhere-see = The answer changed elsewhere: see the moves below.
learn-the-model-writes-its-first = The model writes its first response …
learn-press-run-the-chain-the = Press “Run the chain”: the model writes a first response, and you guess.
learn-the-first-response-coloured-by = The first response, coloured by hazard. ◆: the chain has moved here.
learn-the-models-first-response-which = The model’s first response. Which token decides about the answer? Click it.
learn-your-guess-token-press-reveal = Your guess: token { $place }, { $token }. Press “Reveal”.
learn-your-guess-token-the-chain = Your guess: token { $place }, { $token }. The chain is still running.
learn-step-done = Step { $n }, done.
learn-first-answer = First answer:
learn-answer-now = Answer now:
learn-step-token-log-p-answer = Step { $step }, token { $place }: { $from } → { $to }; log p { $gain }. Answer:
learn-as-before = as before
learn-hazard-drawn-otherwise = hazard: drawn otherwise
learn-the-chain-moved-here = the chain moved here
learn-your-guess = your guess
learn-p-divided-by-the-sum = p{ $alpha }, divided by the sum
learn-drawn-by-the-sampler = drawn by the sampler
learn-probability = probability
learn-proposal = proposal
learn-the-response-now = the response now
learn-exact-p-alpha-divided-by = exact: p^α, divided by the sum

## Library

library-the-link-opens-this-run = The link opens this run at this step.
library-what-was-shown-before-is = What was shown before is still here.
library-its-model-is-not-loaded = Its model is not loaded here
library-its-method-is-not-known = Its method is not known here
library-from-your-file = From your file { $name }.
library-the-server-did-not-answer = The server did not answer.
library-the-server-failed-while-it = The server failed while it was reading the file (error { $status }).
library-has-mb-a-recording-may = { $name } has { $size } MB; a recording may have { $most } MB. Record fewer steps or a shorter response.
library-is-empty = { $name } is empty.
library-there-is-no-recorded-run = There is no recorded run { $name } here.

## Page

page-the-server-was-started-anew = The server was started anew. What you see is kept; reconnect to go on with it.
page-the-server-does-not-answer = The server does not answer. What you see stays, and a run can still be saved as JSON Lines. Looking for the server…
page-light-theme = Light theme
page-dark-theme = Dark theme

## Run

run-it-has-events-of-kinds = It has events of kinds that this page does not know ({ $kinds } and others): they are kept, and not shown.
run-it-has-events-of-kinds-2 = It has events of kinds that this page does not know ({ $kinds }): they are kept, and not shown.
run-sample-log-p-answer = sample { $n }: log p { $value }, answer { $answer }
run-log-p-answer = log p { $value }, answer { $answer }
run-other-samples = other samples
run-sample = sample { $n }
run-the-response = the response
run-after-step-p = after step { $from }, p = { $p }
run-after-steps-to-p = after steps { $from } to { $to }, p = { $p }
run-close = Close
run-position-never-replaced = Position { $position }: never replaced
run-position-tokens-stood-here = Position { $position }: { $n } tokens stood here
run-stops-early = stops early
run-pivot-a-step-put-another = pivot: a step put another token here
run-placed-by-the-last-step = placed by the last step
run-log-p-of-each-token = log p of each token
run-nats = −{ $size } nats
run-chance-to-leave-the-path = chance to leave the path here
run-steps-since-it-was-placed = steps since it was placed
run-age = age
run-being-drawn = being drawn
run-a-steps-chance-to-leave = a step’s chance to leave here
run-replaced-in-step = replaced in step { $steps }
run-end-of-block = end of block { $n }
run-cut-of-step = cut of step { $n }
run-the-proposal-leaves-the-response = the proposal leaves the response here
run-nothing-is-drawn-yet-press = Nothing is drawn yet. Press Play.
run-response-token-by-token-arrow = Response, token by token. Arrow keys move, Enter shows a position's history.
run-response-token-by-token-arrow-2 = Response, token by token. Arrow keys move.
run-chance-with-which-it-was = chance with which it was drawn
run-sample-of = sample { $n } of { $all }
run-unfinished = unfinished
run-answer = answer
run-accepted = accepted
run-rejected = rejected
run-rejected-early = rejected early
run-unchanged = unchanged
run-unchanged-every-token-after-the = Unchanged: every token after the cut was drawn again just as it was, so there was nothing to decide.
run-rejected-early-however-it-ends = Rejected early: however it ends, A is at most { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }, so the rest was not even drawn.
run-rejected-a-a-chance-of = Rejected: A = { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }.
run-accepted-a-is-not-below = Accepted: A = { $ratio } is not below 1, so any draw would do.
run-accepted-a-a-chance-of = Accepted: A = { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }.
run-the-answer-stayed-the-same = The answer stayed the same.
run-the-answer-went-from-to = The answer went from { $before } to { $after }.
run-a-pivot-at-position-became = A pivot at position { $position }: { $old } became { $fresh }; log p rose by { $size }.
run-a-pivot-at-position-became-2 = A pivot at position { $position }: { $old } became { $fresh }; log p fell by { $size }.
run-empty = ⟨empty⟩
run-end-of-response = end of response
run-blank = blank: { $text }
run-q-sharpened = q, sharpened
run-hazard-1-q = hazard, 1 − q
run-p-the-models-probability = p, the model’s probability
run-what-could-stand-here = What could stand here
run-your-run-is-the-next = Your run is the next to be drawn.
run-your-run-is-number-in = Your run is number { $n } in the queue, about a second from now.
run-your-run-is-number-in-2 = Your run is number { $n } in the queue, about { $s } seconds from now.
run-another-visitors-run-takes-turns = Another visitor’s run takes turns with yours.
run-the-runs-of-other-visitors = The runs of { $n } other visitors take turns with yours.
run-all-samples-finished = all { $n } samples finished
run-of-samples-finished = { $done } of { $n } samples finished
run-finished = { $tokens }, finished
run-no-run-yet = No run yet
run-step-block-finished = step { $step }, block { $block }, finished
run-step-of-block = step { $step } of { $total }, block { $block }
run-step-block = step { $step }, block { $block }
run-play = Play
run-chosen = chosen
run-show-sample = Show sample { $n }
run-of-finished = { $done } of { $all } finished.
run-all-are-finished-each-counts = All { $n } are finished; each counts as a sample of its own.
run-sample-of-is-chosen = Sample { $n } of { $all } is chosen.
run-1-forward-pass = 1 forward pass
run-forward-passes = { $n } forward passes
run-s-of-sampling-the-response = { $passes }, { $seconds } s of sampling; { $times } × the response shown.
run-s-of-sampling-one-sample = { $passes }, { $seconds } s of sampling; { $times } × one sample.
run-s-of-sampling = { $passes }, { $seconds } s of sampling.
run-log-u-is-below-log = log u is { $uniform }, below log A, which is { $ratio }
run-log-u-is-not-below = log u is { $uniform }, not below log A, which is { $ratio }
run-the-proposal-is-complete-enough = The proposal is complete enough to decide. What do you say?
run-each-step-ends-with-a = Each step ends with a verdict on its proposal; it will stand here.
run-step-a-proposal-is-being = Step { $n }: a proposal is being drawn.
run-score-no-guess-yet = Score: no guess yet.
run-you-said-the-same-score = ✓ You said the same. Score: { $right } of { $asked }.
run-the-draw-said-otherwise-score = ✗ The draw said otherwise. Score: { $right } of { $asked }.
run-show-step = Show step { $n }
run-of-log-a-and-log = { $n } of { $steps }. log A and log u in nats; at: the first token that differs; cut and at are counted from 0.
run-no-step-yet-press-play = No step yet. Press Play or Step.
run-show-earlier-steps = Show earlier steps ({ $n })
run-certain-to-be-rejected-given = ✗ certain to be rejected: given up here
run-drawn-again-as-it-was = = drawn again as it was
run-every-token-drawn-again = every token drawn again
run-1-token-drawn-anew = 1 token drawn anew
run-tokens-drawn-anew = { $n } tokens drawn anew
run-block-the-response-is-drawn = Block { $n }: the response is drawn on, up to { $limit } tokens. Then come the steps.
run-the-first-steps-proposal-will = The first step’s proposal will appear here.
run-the-cut = the cut
run-cut-after = cut after { $tokens }
run-being-made = Being made…
run-it-could-not-be-made = It could not be made: { $reason }
run-a-link-can-lead-to = A link can lead to a bundled run only: this one is in your file.
run-copied-the-link-opens-this = Copied. The link opens this page as it is set now.
run-one-row-per-step = one row per step
run-one-row-per-sample = one row per sample
run-step = step { $n }: { $verdict }
run-log-p-of-the-proposal = log p of the proposal { $value } so far
run-log-p-of-the-proposal-2 = log p of the proposal { $value }
run-these-settings-freeze-the-chain = These settings freeze the chain: a step moves it from here with a chance of about { $chance }, where a redraw by the model itself would differ with one of { $model }. A τ nearer 1, or a smaller α, lets it move.
run-log-p-answer-2 = { $method }: log p { $value }, answer { $answer }
run-block = block { $n }
run-below = ▾ { $n } below

## Shared

shared-this-is-not-a-number = This is not a number.
shared-a-number-is-needed-here = A number is needed here.
shared-use-a-number-of-at = Use a number of at least { $min }.
shared-use-a-number-between-and = Use a number between { $min } and { $max }.
shared-use-a-whole-number = Use a whole number.
shared-use-a-number-above-0 = Use a number above 0, at most 1.
shared-million = { $n } million
shared-billion = { $n } billion
shared-the-server-cannot-be-reached = The server cannot be reached. Check the connection and try again.
shared-waiting-for-other-models-to = Waiting for other models to be loaded…
shared-downloading-of = Downloading: { $done } of { $total }.
shared-everything-is-downloaded-already = Everything is downloaded already.
shared-reading-its-weights-of-parts = Reading its weights: { $done } of { $total } parts.
shared-checking-that-it-is-a = Checking that it is a causal model…
shared-looking-for-its-files = Looking for its files…
shared-another-model = Another model…
shared-loading-a-model = Loading a model…
shared-loading-a-model-2 = Loading a model: { $percent }
shared-fits-into-the-that-are = ✓ fits into the { $free } that are free
shared-more-than-the-that-are = ✗ more than the { $free } that are free
shared-in-the-paper = ◆ in the paper
shared-parameters = Parameters
shared-memory = Memory
shared-context = Context
shared-wrapped-as = Wrapped as
shared-licence = Licence
shared-to-be-accepted-on-the = { $licence }; to be accepted on the hub first
shared-use = Use { $title }
shared-load = Load { $title }
shared-use-2 = Use
shared-load-2 = Load
shared-of-memory-are-free-on = { $free } of memory are free on { $place }.
shared-the-model-that-was-in = { $message }. The model that was in use stays.
shared-the-connection-broke-off-before = The connection broke off before the model was there. Try again.
shared-cancelled-what-was-downloaded-is = Cancelled. What was downloaded is kept for the next time.
shared-has-no-chat-template-choose = { $model } has no chat template; choose another wording.
shared-expects-its-chat-template-and = { $model } expects its chat template, and may answer nothing at all to plain text. It is usually asked like this: { $wording }.
shared-the-loaded-model-and-where = The loaded model and where it runs: { $model }
shared-it-is-loaded-prompts-for = It is loaded. Prompts for it are usually wrapped like this, which is chosen now: { $wording }.
shared-it-is-loaded = It is loaded.

## Counts

n-tokens =
    { $n ->
        [one] { $n } token
       *[other] { $n } tokens
    }
n-samples =
    { $n ->
        [one] { $n } sample
       *[other] { $n } samples
    }
n-different-responses =
    { $n ->
        [one] { $n } different response
       *[other] { $n } different responses
    }
n-problems =
    { $n ->
        [one] { $n } problem
       *[other] { $n } problems
    }
n-seconds =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
n-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
n-other-evaluations =
    { $n ->
        [one] { $n } other evaluation
       *[other] { $n } other evaluations
    }
n-methods =
    { $n ->
        [one] { $n } method
       *[other] { $n } methods
    }
n-programming-problems =
    { $n ->
        [one] { $n } programming problem
       *[other] { $n } programming problems
    }
n-more-rows =
    { $n ->
        [one] { $n } more row
       *[other] { $n } more rows
    }
n-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
n-pivots =
    { $n ->
        [one] { $n } pivot
       *[other] { $n } pivots
    }
n-steps =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }
n-rollouts =
    { $n ->
        [one] { $n } rollout
       *[other] { $n } rollouts
    }

## Definitions of words

define-response = The answer as it stands: the state of the Markov chain. It always is a whole text up to the current length, and each step may replace its end.
define-proposal = A candidate for the next state: the response up to a random cut, and from there on tokens drawn anew from the sharpened model.
define-pivot = A token where the chain has taken another path: an accepted step replaced it. Some pivots change the answer, others only its wording.
define-token = The unit a language model reads and writes: a word or a part of one.
define-log-p = Log-probability of the whole response under the model, in nats. Closer to 0 is likelier: −3 is e^−3, about 1 in 20. In bfloat16 and float16 another pass may give tenths more or less.
define-confidence = log p over the number of tokens: how sure the model was of each token, on average. Closer to 0 is surer.
define-hazard = How easily a proposal leaves the path at this token: 1 − q, where q is the chance that the sharpened model draws the same token again.
define-age = How many steps ago the token was put there.
define-cut = The place where the response is cut in this step. All places are equally likely.
define-log-a = A is a ratio of two flows of proposals under p(x)^α: from the new response back to the old one, over from the old one to the new. The proposal is accepted with chance min(1, A), that is, if log u is below log A; so as much flows one way as the other.
define-log-u = The logarithm of u, a number drawn uniformly from 0 to 1 for this step.
define-weight = For each token α·log p − log q, summed from the first changed token on. At τ = 1/α this is log Σ p^α over all tokens that might stand there, whichever was drawn: so log A says how sure the model was along the new path, less how sure along the old one, up to the length term.
define-length-term = log n − log n′: a response of n tokens can be cut in n places, so going to a longer one and coming back are not equally likely.
define-alpha = Sharpening exponent: a response is drawn with probability proportional to p(x)^α. 1 is the model itself; the paper uses 4. For a single token it is low temperature, τ = 1/α.
define-critical-window = The few tokens over which the chance of the answer makes half of all its way or more: here the response commits itself most.
define-base-model = The model as it is, each token drawn with its own probability: α = 1, τ = 1.
define-total-variation = Half the sum of all differences between two sets of probabilities: 0 if they are the same, 1 if they have nothing in common.
define-floor = The total variation that as many draws from the exact probabilities themselves, as correlated as the chains’ are, show on average. Below it there is nothing to see.
define-effective-samples = Steps of a chain resemble each other. So many independent samples would tell as much about log p (bulk effective sample size, computed by arviz-stats).
define-r-hat = Compares the spread between the chains with that within each. Near 1 (below 1.01) the chains agree with each other (rank-normalised R-hat of log p, computed by arviz-stats).
define-skip-ahead = Whether a proposal leaves the response at a token is known from the stored q alone. The model starts there, not at the cut.
define-early-rejection = u is drawn first. A proposal that cannot be accepted any more is given up in the middle.
define-recall = A token that was drawn before, after the same text and by the same part of the unit interval, is drawn again from memory.
define-prefetch = The next 8 proposals from the same response run as one batch, and are decided in order.
define-accuracy = The share of right samples, every problem weighing the same, with the 95% interval (Wilson) for problems like these. It is wide when the problems are few.
define-by-vote = The share of problems on which the answer that most of the method’s samples agree on is right. It needs several samples.
define-tokens = Tokens that the model decodes for one answer drawn alone, rejected proposals and candidates that were not chosen included.
define-share-of-the-batch = Samples that are drawn together have beginnings in common, which are decoded once: the batch’s tokens, divided by its samples.
define-pass-at-k = The chance that at least one of k samples is right: the unbiased estimate, averaged over problems, with its 95% interval (Wilson).
define-steps-per-block = Metropolis–Hastings steps in each block. 0 is the proposal alone: low temperature.
define-plain-algorithm = Metropolis–Hastings without accelerations: every proposal is decoded from the cut to its end. The accelerations make the same decisions with less decoding.


## Markup: Explore, fields of settings, names of methods




## Markup: header, Compare, Evaluate, Library, examples, models on offer




## Markup and errors: lessons




## Errors: evaluation and problem sets




## Errors: models, prompts, samplers, recordings, analysis, grading




## Errors: the page's requests, limits, turns, uploads




## Errors and remarks: the command line and benchmarks


`;var $t="powerviz-kept";var Oo=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Tt=Oo(),ot=null;try{ot=sessionStorage.getItem($t),sessionStorage.setItem($t,Tt)}catch{ot=null}var st=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),tt=null,Eo=()=>{if(tt)return tt;let e=indexedDB.open($t,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},tt=st(e),tt},nt=async()=>(await Eo()).transaction(["heads","events"],"readwrite"),St=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),Ot=e=>IDBKeyRange.bound([e,0],[e,1/0]),Et=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Ot(t))},Ao=async()=>{let e=await nt(),o=(await st(e.objectStore("heads").getAll())).sort((n,p)=>p.when-n.when),r=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||r.indexOf(n.tab)>=6)&&Et(e,n.key);await St(e)},rt=e=>{let t=`${Tt} ${e}`,o=null,r=0,n=Promise.resolve(),p=!1,u=v=>(n=n.then(async()=>{if(!p)try{return await v()}catch{p=!0;return}}),n);return{save:(v,m=[])=>u(async()=>{let b=await nt();if(m.length>2e5)Et(b,t);else{(m!==o||m.length<r)&&(b.objectStore("events").delete(Ot(t)),o=m,r=0);let i=m.slice(r);i.length&&b.objectStore("events").put({key:t,first:r,events:i}),r+=i.length,b.objectStore("heads").put({...v,key:t,tab:Tt,when:Date.now(),count:r})}await St(b)}),forget:()=>u(async()=>{o=null,r=0;let v=await nt();Et(v,t),await St(v)}),found:()=>u(async()=>{if(!ot)return null;let v=`${ot} ${e}`,m=await nt(),b=await st(m.objectStore("heads").get(v));if(!b)return null;let h=(await st(m.objectStore("events").getAll(Ot(v)))).flatMap(a=>a.events);return await Ao(),h.length===b.count?{head:b,events:h}:null}).then(v=>v??null)}};var Co={pivots:{legend:()=>[j("span",{},j("i",{class:"pv-swatch pv-swatch-pivot"},"◆"),s("run-pivot-a-step-put-another")),j("span",{},j("i",{class:"pv-swatch pv-swatch-fresh"}),s("run-placed-by-the-last-step"))],value:()=>null},log_prob:{legend:e=>At(s("run-log-p-of-each-token"),"0",s("run-nats",{size:U(e,1)})),value:e=>-e.log_prob,top:e=>Math.max(1,...e.map(t=>-t.log_prob))},hazard:{legend:()=>At(s("run-chance-to-leave-the-path"),qe(0),qe(1)),value:e=>wt(e),top:()=>1},age:{legend:e=>At(s("run-steps-since-it-was-placed"),"0",`${e}`),value:(e,t)=>t,top:(e,t)=>Math.max(1,...t)}},At=(e,t,o)=>[j("span",{},e),j("span",{class:"pv-scale"},t,j("i",{}),o)],fn=(e,t,o)=>{let r=L(e,"tokens"),n=L(e,"legend"),p=L(e,"facts"),u=L(e,"stopped"),l=[...e.querySelectorAll("[data-colour]")],x=Le(r),c="pivots",v={run:t.run,tokens:[],ages:[],pivots:new Map},m=[],b=g=>{c=g.dataset.colour,l.forEach(d=>{d.setAttribute("aria-checked",String(d===g)),d.tabIndex=d===g?0:-1}),f()};l.forEach((g,d)=>{g.addEventListener("click",()=>b(g)),g.addEventListener("keydown",k=>{let w={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[k.key];if(!w)return;k.preventDefault(),k.stopPropagation();let S=l[(d+w+l.length)%l.length];b(S),S.focus()})});let i=g=>Number(g.dataset.index);_e(r,".pv-token[data-index]",g=>{let d=i(g),k=v.tokens[d];if(!k)return null;let w=v.pivots.get(d)||[],S=[s("compare-position"),s("learn-of",{n:d+1,all:v.tokens.length})];return B(t).steps?Se(k,v.run,[S,[s("run-age"),v.ages[d]===null?s("run-being-drawn"):s("n-steps",{n:v.ages[d]})],[s("run-a-steps-chance-to-leave"),ne(Ht(v.tokens,d))],...w.length?[[s("explore-pivot"),s("run-replaced-in-step",{steps:w.map(A=>A.step).join(", ")})]]:[]]):Se(k,v.run,[S],Mo(k))}),r.addEventListener("click",g=>{let d=g.target.closest(".pv-token[data-index]");d&&B(t).steps&&o(i(d))}),r.addEventListener("keydown",g=>{if(!B(t).steps)return;let d=g.target.closest(".pv-token[data-index]");d&&(g.key==="Enter"||g.key===" ")&&(g.preventDefault(),g.stopPropagation(),o(i(d)))});let h=(g,d)=>({key:g,make:d}),a=(g,d,k)=>h(`${g}${k}`,()=>j("span",{class:`pv-mark pv-mark-${g}`,title:k,role:"img","aria-label":k},d)),f=()=>{let g=t.run,d=ce(t),k=B(t),w=k.steps?c:"log_prob",S=d.extended?[]:d.draft,A=[g.started,d.tokens,d.placed,d.steps.length,d.block,d.proposal,S.length,w,z.code,g.complete,k.name,d.index],M=t.right[d.answer];if(m.length&&[...A,M].every((I,W)=>I===m[W]))return;m=[...A,M];let _=[...d.tokens,...S],q=_.map((I,W)=>W<d.placed.length?d.steps.length-d.placed[W]:null),P=new Map;for(let I of Be(d))d.placed[I.position]===I.step&&P.set(I.position,[...P.get(I.position)||[],I]);v={run:g,tokens:_,ages:q,pivots:P};let O=Co[w],y=O.top?O.top(_,q.map(I=>I??0)):1,R=d.steps.at(-1),E=R&&R.decision.decision==="accepted"?R.index:-1,C=d.proposal||R?.proposal,$=new Map(d.blocks.map(I=>[I.limit,I.block])),T=[];if(_.forEach((I,W)=>{$.has(W)&&T.push(a("block","",s("run-end-of-block",{n:$.get(W)}))),C&&d.proposal&&C.cut===W&&T.push(a("cut","✂",s("run-cut-of-step",{n:d.steps.length+1}))),d.proposal&&C.start===W&&C.start>C.cut&&T.push(a("leave","↳",s("run-the-proposal-leaves-the-response")));let Y=O.value(I,q[W]??0),te=(Y===null?0:Math.min(1,Y/y)).toFixed(2),ue=["pv-token",w==="pivots"&&P.has(W)?"pv-is-pivot":"",W<d.placed.length&&d.placed[W]===E?"pv-fresh":"",q[W]===null?"pv-draft":"",re(I,g)?"pv-end":"",Y===null?"":"pv-valued"].join(" ");T.push({key:`${Ee(I)} ${W} ${z.code}`,state:`${ue} ${te}`,make:()=>j("span",{role:"button",tabindex:"-1",dir:"auto","data-index":W,"aria-label":He(I)},fe(I,g)),update:ye=>{ye.className=ue,(Y!==null||ye.style.length)&&ye.style.setProperty("--level",te)}})}),!_.length){let I=s("run-nothing-is-drawn-yet-press");T.push(h(I,()=>j("p",{class:"pv-empty"},I)))}Oe(r,T),x(),n.replaceChildren(...O.legend(y)),p.replaceChildren(...gn(t,d,k));let N=k.steps?s("run-response-token-by-token-arrow"):s("run-response-token-by-token-arrow-2");r.getAttribute("aria-label")!==N&&r.setAttribute("aria-label",N),u.hidden=!Bt(g)};return{draw:f}},Mo=e=>[[s("run-chance-with-which-it-was"),ne(Math.exp(e.log_proposal))]],gn=(e,t,o)=>{if(o.several&&t.tokens.length+t.draft.length)return[j("span",{"data-sample":t.index+1},s("run-sample-of",{n:t.index+1,all:e.run.chains.length})),...t.extended?gn(e,t,{}):[]];if(!t.tokens.length)return[];let r=[j("span",{},`log p ${U(le(t.tokens))}`)];if(r.push(j("span",{},s("n-tokens",{n:t.tokens.length}))),t.answer!==null){let n=re(t.tokens.at(-1),e.run);r.unshift(n?Ct(t.answer,e):j("span",{},s("run-unfinished")))}return r},Ct=(e,t)=>{let o=t.right[e],r=o===void 0?"":o?s("compare-right"):s("compare-wrong");return j("span",{class:`pv-answer ${o===void 0?"":o?"pv-right":"pv-wrong"}`,"data-answer":e},`${s("run-answer")} `,j("b",{dir:"auto"},D(F(e,40))),r&&` ${r}`)};var jo=4,pe=e=>F(e.model?D(e.model):Te(e),24),We=e=>`${pe(e.look)} ${e.index}`,at=e=>e===-1/0?"−∞":U(e),Lo=(e,t)=>{let o=ne(Math.exp(e.log_proposal));return t.method==="second_model"?[[s("compare-p-under",{model:pe(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[s("compare-q-as-it-was-drawn"),o]]},_o=e=>{if(!e.ended){let o=s("n-tokens",{n:e.tokens.length});return j("span",{class:"pv-answer"},s("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?s("compare-no-answer-wrong"):s("compare-no-answer");return j("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return Ct(e.answer,{right:t})},Ro={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},wn=(e,t)=>{let o=L(e,"list"),r=L(e,"sort"),n=new WeakMap,p=new WeakMap,u=[],l=null,x=a=>[j("span",{},`log p ${at(a.log_prob)}`),j("span",{},s("n-tokens",{n:a.tokens.length})),j("span",{},s("compare-decoded",{n:a.cost?U(a.cost.tokens,1):"–"})),j("span",{},`${a.cost?U(a.cost.seconds,3):"–"} s`),a.run===l.run?null:j("span",{class:"pv-earlier"},s("compare-earlier-run",{prompt:F(D(a.prompt),60)}))],c=a=>{let f=j("div",{class:"pv-card-text",role:"group","aria-label":s("compare-tokens-arrow-keys-move")},...a.tokens.map((d,k)=>j("span",{class:`pv-token pv-valued${re(d,a)?" pv-end":""}`,dir:"auto",tabindex:k?"-1":"0","data-index":k,style:`--level:${Math.min(1,-d.log_prob/jo).toFixed(2)}`},fe(d,a))));Le(f);let g=j("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},j("header",{},j("h3",{},je(a.look),We(a)),_o(a),j("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),f,j("p",{class:"pv-facts"}));return p.set(g,a),g},v=a=>{n.has(a)||n.set(a,c(a));let f=n.get(a),g=`${l.run} ${JSON.stringify(a.cost)}`;f.dataset.told!==g&&(f.dataset.told=g,f.querySelector(".pv-facts").replaceChildren(...x(a).filter(Boolean)));let d=L(f,"pin"),k=u.includes(a);return d.setAttribute("aria-pressed",String(k)),d.setAttribute("aria-label",k?s("compare-unpin",{sample:We(a)}):s("compare-pin",{sample:We(a)})),d.textContent=k?s("compare-pinned"):s("compare-pin-2"),f.classList.toggle("pv-pinned",k),f},m=(a=l)=>{l=a;let f=new Map(l.looks.map((S,A)=>[S.method,A])),d=[...l.samples.values()].sort((S,A)=>f.get(S.method)-f.get(A.method)||S.index-A.index).filter(S=>!u.includes(S)).sort(Ro[r.value]),k=[...u,...d].map(v);if(k.length||k.push(j("p",{class:"pv-empty"},s("compare-no-sample-yet-choose-methods"))),k.length===o.children.length&&k.every((S,A)=>S===o.children[A]))return;let w=document.activeElement;o.replaceChildren(...k),o.contains(w)&&w.focus({preventScroll:!0})},b=a=>{let f=a?.closest?.(".pv-card");return f?p.get(f):null},i=a=>t(b(a.target));return o.addEventListener("pointerover",i),o.addEventListener("focusin",i),o.addEventListener("pointerleave",()=>t(b(document.activeElement))),r.addEventListener("change",()=>m()),z.on(()=>n=new WeakMap),o.addEventListener("click",a=>{let f=a.target.closest('[data-pv="pin"]');if(!f)return;let g=b(f);u.includes(g)?u.splice(u.indexOf(g),1):u.push(g),m()}),_e(o,".pv-token[data-index]",a=>{let f=b(a),g=Number(a.dataset.index),d=f.tokens[g],k=f.tokens.slice(0,g+1).reduce((S,A)=>S+A.log_prob,0),w=[[s("compare-position"),s("compare-of",{n:g+1,total:f.tokens.length})],[s("compare-log-p-up-to-here"),at(k)]];return Se(d,f,w,Lo(d,f))}),{draw:m,show:a=>{let f=n.get(a);f&&(f.scrollIntoView({block:"nearest"}),f.focus({preventScroll:!0}),f.classList.remove("pv-found"),f.offsetWidth,f.classList.add("pv-found"))}}};var Po=["prompt","truth","model","wrapping","second_model"],vn=["num_samples","candidates"],bn=(e,t)=>{let o=w=>e.elements[w],r=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],p=Po.filter(w=>o(w)),u=Ye(e),l=(w,S)=>{let A=j("option",{value:w});return X(A,S),A};o("example").replaceChildren(...t.map(w=>l(w.name,()=>V(w.title))),l("",()=>s("compare-your-own"))),Ze(e);let x=n.map(({value:w})=>ie(w)),c=()=>n.filter(w=>w.checked).map(w=>w.value),v=()=>t.find(w=>w.name===o("example").value)||null,m=w=>w.type==="checkbox"?String(w.checked):w.value.trim(),b=(w,S)=>{w.type==="checkbox"?w.checked=String(S)==="true":w.value=S},i=()=>({example:o("example").value,...Object.fromEntries(p.map(w=>[w,o(w).value])),methods:c().join(","),...Object.fromEntries(r.map(w=>[w.name,m(w)]))}),h=()=>{let w={},S={};for(let _ of r){let q=_.type==="checkbox"?_.checked:Je(m(_));(vn.includes(_.name)?S:w)[_.name]=q}let{truth:A,...M}=Object.fromEntries(p.map(_=>[_,o(_).value]));return{...M,truth:A.trim()||null,methods:c(),...S,settings:w}},a=(w=!1)=>{let A=r.filter(_=>_.type==="number").map(_=>[_,_.name,Pe(_)&&(()=>Pe(_))]);if(A.unshift([n[0],"methods",c().length?"":()=>s("compare-choose-at-least-one-method")]),A.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>s("compare-type-a-question-or-pick")]),o("second_model")){let _=c().includes("second_model")&&o("second_model").value===o("model").value;A.push([o("second_model"),"second_model",_?()=>s("compare-this-is-the-model-itself"):""])}A.forEach(([,_,q])=>u(_,q)),u("truth","");let M=A.find(([,,_])=>_);return M&&w&&M[0].focus(),!M},f=(w,S)=>u(w,()=>D(V(S))),g=w=>{for(let S of r)vn.includes(S.name)||b(S,w.settings[S.name]??S.dataset.default);o("prompt").value=w.prompt,o("truth").value=w.answer??"",Ie(e)},d=w=>{let S=t.find(A=>A.name===w.example);o("example").value=S?S.name:"",S&&g(S);for(let A of r)A.name in w&&b(A,w[A.name]);for(let A of p){let{options:M}=o(A),_=!M||[...M].some(q=>q.value===w[A]);A in w&&_&&(o(A).value=w[A])}if("wrapping"in w?Xe(e):Ie(e),S&&S.prompt!==o("prompt").value&&(o("example").value=""),"methods"in w){let A=w.methods.split(",");for(let M of n)M.checked=A.includes(M.value)}},k=()=>{let w=e.querySelector('[data-name="second_model"]');w&&(w.textContent=F(D(o("second_model").value),24))};return e.addEventListener("submit",w=>w.preventDefault()),e.addEventListener("change",w=>{w.target.name==="example"&&v()&&g(v()),k(),w.target.matches("textarea")||a()}),e.addEventListener("input",w=>{let S=v();w.target.name==="prompt"&&S&&S.prompt!==o("prompt").value&&(o("example").value="",o("truth").value===S.answer&&(o("truth").value=""))}),L(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),k(),{check:a,looks:x,nameSecond:k,refused:f,request:h,restore:d,strings:i}};var Io=.72,No=-.14,qo=(e,t,o,r,n)=>{let p=[t[0]],u=[n];return e.forEach((l,x)=>{let c=n+Io*l/o/r;p.push(t[x],t[x+1]),u.push(c,c)}),{x:[...p,t.at(-1)],y:[...u,n]}},Wo={"log-prob":{key:"log_prob",axis:()=>s("compare-log-p-nats"),value:e=>s("compare-log-p",{value:e}),about:e=>s("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>s("compare-log-p-per-token-nats"),value:e=>s("compare-log-p-per-token",{value:e}),about:e=>s("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},zo=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,kn=(e,t)=>{let o=null,r=c=>{let v=o.distributions?.[c];return v?o.looks.filter(m=>m.method in v.groups):[]},n=(c,{of:v,value:m})=>{let b=[m(U(v(c))),jt(c),Mt(c)];return`${We(c)}: ${b.filter(Boolean).join(", ")}`},p=(c,v)=>{let{key:m,of:b}=v,i=r(m),{edges:h,groups:a}=i.length?o.distributions[m]:{edges:[],groups:{}},f=w=>w.counts.reduce((S,A)=>S+A,0),g=i.filter(w=>f(a[w.method])>1),d=Math.max(...g.flatMap(({method:w})=>a[w].counts.map(S=>S/f(a[w]))),1e-9),k=[];return i.forEach((w,S)=>{let A=i.length-1-S,M=a[w.method],_=K(c,w.colour);g.includes(w)&&(k.push({type:"scatter",mode:"lines",...qo(M.counts,h,f(M),d,A),fill:"toself",fillcolor:`${_}33`,line:{color:_,width:1},hoverinfo:"skip"}),k.push({type:"scatter",mode:"lines",x:[M.mean,M.mean],y:[A,A+.8],line:{color:_,width:2.5},hoverinfo:"skip"}));let q=[...o.samples.values()].filter(P=>P.method===w.method&&Number.isFinite(b(P)));k.push({type:"scatter",mode:"markers",x:q.map(b),y:q.map(()=>A+No),customdata:q.map(P=>P.key),text:q.map(P=>Q(n(P,v))),hovertemplate:"%{text}<extra></extra>",marker:{color:_,symbol:w.symbol,size:7,opacity:.75}})}),k},u=(c,{key:v,axis:m})=>{let b=r(v),i=Re(c),h=b.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:m(),font:{size:11},standoff:6}},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:zo(c),showgrid:!1,range:[-.4,h+.95],tickvals:b.map((a,f)=>h-f),ticktext:b.map(a=>`<span style="color:${K(c,a.colour)}">${a.mark}</span> ${Q(F(pe(a),19))}`)}}},l=Object.entries(Wo).map(([c,v])=>{let m=L(e,c);return{chart:ke(m,()=>`${o?.run} ${o?.drawn}`,()=>({data:p(m,v),layout:u(m,v)}),a=>{let f=o.samples.get(a.customdata);f&&t(f)}),plot:m,what:v}});return{draw:c=>{o=c;for(let{chart:v,plot:m,what:b}of l){let i=o.distributions?o.distributions[b.key].groups:{},h=r(b.key).map(a=>`${pe(a)} ${U(i[a.method].mean)}`);m.setAttribute("aria-label",b.about(h.join(", ")||s("compare-none-yet"))),v.draw()}}}},Mt=e=>e.right===null?"":e.right?s("compare-right"):s("compare-wrong"),jt=e=>e.answer===null?s("compare-no-answer"):s("compare-answer",{answer:F(e.answer,30)});var ze=(e,t)=>e===null?"–":U(e,t),xn=(e,t)=>{let o=L(e,"rows"),r=L(e,"link"),n=L(e,"stopped-early"),p=[...e.querySelectorAll("[data-download]")];L(e,"copy-link").addEventListener("click",async m=>{let b=t();m.target.dataset.link=b;try{await navigator.clipboard.writeText(b),Ce(r,"compare-copied-the-link-opens-this")}catch{r.replaceChildren(`${s("compare-copy-it-from-here")} `,j("code",{},b))}});let u=({finished:m,total:b,tokens:i},h)=>{let a=h&&m<b&&i,f={n:m,total:b},g=a?s("compare-of-2",{...f,tokens:s("n-tokens",{n:i})}):s("compare-of",f);return j("td",{class:"pv-progress"},j("span",{class:"pv-progress-bar",style:`--done:${100*m/b}%`}),g)},l=(m,b)=>{let i=b.progress.get(m.method),h=b.means.get(m.method),a=f=>j("td",{class:"pv-number"},f);return j("tr",{"data-method":m.method},j("th",{scope:"row"},je(m),pe(m)),u(i,b.busy),a(!h||h.right===null?"–":s("compare-of",{n:h.right,total:h.compared??h.samples})),...(h?[ze(h.log_prob,2),ze(h.length,1),ze(h.tokens,1),ze(h.tokens_shared,1),ze(h.seconds,h.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},x=({block_size:m,max_new_tokens:b,num_steps:i})=>m<b&&i>0,c=({about:m})=>m?.methods.includes("power")&&Ve(m.settings)&&x(m.settings)?s("compare-power-sampling-stops-early-here"):"";return{draw:m=>{n.textContent=c(m);let b=m.looks.filter(h=>m.progress.has(h.method)),i=j("tr",{},j("td",{colspan:8,class:"pv-empty"},s("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...b.length?b.map(h=>l(h,m)):[i]);for(let h of p){let a=m.samples.size>0&&m.onServer&&J.here;h.setAttribute("aria-disabled",String(!a)),a?h.href=se(`comparisons/${encodeURIComponent(m.run)}/${h.dataset.download}`):h.removeAttribute("href"),h.setAttribute("download","")}}}};var it=2.4,yn={least:17,most:34},Fo=5.9,Uo=14,$n=92,Do=118,lt=14,Vo=e=>e*e*(3-2*e),Bo=e=>{let t=[""];for(let o of F(D(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(Q).join("<br>")},Ho=(e,t)=>{let o=e.filter(l=>l.ends.length),r=o.reduce((l,x)=>l+x.ends.length,0),n=Math.max(yn.least,Math.min(yn.most,(t-r*it)/o.length)),p=new Map,u=0;for(let l of e){for(let x of l.ends)p.set(x,u),u+=it;l.ends.length&&(u+=n)}for(let l of e){let x=[...l.samples].sort((c,v)=>p.get(c)-p.get(v));l.centre=(p.get(x[0])+p.get(x.at(-1)))/2,l.half=(x.length-1)*it/2,l.heights=new Map(x.map((c,v)=>[c,l.centre-l.half+v*it]))}return u},Go=(e,t)=>{let o=(u,l)=>{let x=0;for(let c of e)c.left=c.parent===null?0:e[c.parent].right,c.right=c.left+Math.max(c.parent===null?0:l,(c.end-c.start)*u),x=Math.max(x,c.right);return x},r=$n*Math.min(1,t/Math.max(1,o(0,$n))),[n,p]=[0,t];for(let u=0;u<30;u+=1){let l=(n+p)/2;o(l,r)>t?p=l:n=l}o(n,r)},Lt=e=>e.parent===null?0:Math.min(Uo,(e.right-e.left)/2),Tn=(e,t)=>{let o=[],r=[];for(let n of e.filter(p=>p.heights.has(t))){let p=n.heights.get(t),u=r.length?r.at(-1):p,l=Lt(n);for(let x of u===p?[0]:[0,.25,.5,.75,1])o.push(n.left+x*l),r.push(u+Vo(x)*(p-u));o.push(n.right),r.push(p)}return{x:o,y:r}},Sn=(e,t)=>{let o=L(e,"plot"),r=L(e,"legend"),n=L(e,"facts"),p=null,u=null,l=null,x=P=>l.samples[P.samples[0]].tokens.slice(P.start,P.end),c=(P,O)=>P.map(y=>re(y,O)?"■":y.text).join(""),v=P=>c(x(P),l.samples[P.samples[0]]),m=P=>{let O=[],y=[];l.samples.forEach((E,C)=>{if(E.method!==P.method)return;let $=Tn(l.nodes,C);O.push(...$.x,null),y.push(...$.y,null)});let R=K(o,P.colour);return{type:"scatter",mode:"lines",name:P.method,x:O,y,line:{color:R,width:1.7},opacity:u?.35:1,hoverinfo:"skip"}},b=P=>p.looks.filter(O=>O.method in P.shares).map(O=>{let y=l.samples.filter(C=>C.method===O.method).length,R=K(o,O.colour),E=s("compare-of",{n:Math.round(P.shares[O.method]*y),total:y});return`<span style="color:${R}">${O.mark}</span> ${Q(pe(O))}: ${E}`}),i=P=>Q([jt(P),Mt(P)].filter(Boolean).join(", ")),h=P=>[`<b>${Bo(v(P))||s("compare-the-beginning")}</b>`,P.parent===null?"":s("compare-the-model-goes-this-way",{chance:ne(P.branch_prob)}),s("compare-log-p-up-to-its",{value:at(P.log_prob??-1/0)}),...b(P),P.ends.length?i(l.samples[P.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let P=[],O=[],y=[],R=[];return l.nodes.forEach(E=>{let C=h(E),$=E.ends.length?E.right+70:E.right;for(let T=E.left+Lt(E)/2;T<=$;T+=14)P.push(T),O.push(E.centre),y.push(C),R.push(E.ends.length?l.samples[E.ends[0]].key:"");P.push(null),O.push(null),y.push(""),R.push("")}),{type:"scatter",mode:"lines",name:"hover",x:P,y:O,text:y,customdata:R,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},f=(P,O,y,R,E,C)=>({type:"scatter",mode:"text",name:P,x:O,y,text:R,textposition:E,textfont:{size:C,color:K(o,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),g=()=>{let P=l.nodes.flatMap(O=>{let y=O.left+Lt(O),R=Math.floor((O.right-y)/Fo),E=O.parent===null?"":`${ne(O.branch_prob)} `,C=D(v(O)).trim(),$=R-E.length,T=$<Math.min(4,C.length)?"":F(C,$);return!T&&(!E||$<-1)?[]:[{x:y,y:O.centre-O.half-1,text:`<i>${E}</i>${Q(T)}`}]});return f("labels",P.map(O=>O.x),P.map(O=>O.y),P.map(O=>O.text),"top right",10.5)},d=()=>{let P=l.nodes.filter(y=>y.ends.length),O=P.map(y=>{let R=y.ends.map(G=>l.samples[G]),E=p.looks.map(G=>[G,R.filter(te=>te.method===G.method).length]).filter(([,G])=>G).map(([G,te])=>`<span style="color:${K(o,G.colour)}">${G.mark}${te>1?`<sub>${te}</sub>`:""}</span>`),{answer:C,right:$,ended:T}=R[0],N=$===null?"--pv-ink-soft":$?"--pv-accepted":"--pv-rejected",I=$===null?"":$?"✓ ":"✗ ",W=T?C??s("compare-no-answer"):s("compare-cut-off"),Y=Math.max(3,14-2*E.length);return`${E.join("")} <span style="color:${K(o,N)}">${I}${Q(F(W,Y))}</span>`});return f("ends",P.map(y=>y.right+5),P.map(y=>y.ends.length===y.samples.length?y.centre:y.heights.get(y.ends[0])),O,"middle right",11)},S=ke(o,()=>p?`${p.run} ${p.drawn} ${u?u.key:""}`:"none",()=>{if(!l)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let P=o.clientWidth-12;Go(l.nodes,P-Do);let y=p.looks.filter(E=>l.samples.some(C=>C.method===E.method)).map(m);if(u){let E=K(o,u.look.colour);y.push({type:"scatter",mode:"lines",name:"lit",...Tn(l.nodes,l.samples.indexOf(u)),line:{color:E,width:5},hoverinfo:"skip"})}y.push(g(),d(),a());let R={uirevision:`${p.run} ${o.clientWidth}`,height:l.height+lt+12,showlegend:!1,margin:{l:6,r:6,t:lt,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,P]},yaxis:{visible:!1,fixedrange:!0,range:[l.height,-16]}};return{data:y,layout:R}},P=>{let O=p.samples.get(P.customdata);O&&t(O)}),A="",M=P=>{p=P;let O=`${p.run} ${p.drawn} ${z.code}`;if(A!==O){A=O;let y=p.keys.map($=>p.samples.get($));if(l=null,y.length){let $=p.tree.map(N=>({...N})),T=Ho($,o.parentElement.clientHeight-lt-16);l={nodes:$,samples:y,height:T}}r.replaceChildren(...p.looks.filter($=>y.some(T=>T.method===$.method)).map($=>j("span",{},je($),pe($))));let R=l&&l.nodes.length>1?l.nodes[0].end:null,E=l?l.nodes.filter($=>$.ends.length).length:0,C=l?`${s("n-samples",{n:y.length})}, ${s("n-different-responses",{n:E})}. `+(R===null?s("compare-they-all-say-the-same"):s("compare-they-first-part-at-token",{token:R+1})):s("compare-the-tree-grows-with-the");n.textContent=C,o.setAttribute("aria-label",`${s("compare-prefix-tree")}: ${C}`),o.style.height=`${(l?l.height+lt+12:120).toFixed(0)}px`}S.draw()},_=0;return{draw:M,light:P=>{let O=P&&l?.samples.includes(P)?P:null;O!==u&&(u=O,_||(_=requestAnimationFrame(()=>{_=0,S.draw()})))}}};var ct=e=>e??-1/0,Ko=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),r=$=>L(o,$),{examples:n}=me(),p=bn(r("compare-controls"),n),[u,l,x,c]=["run","stop","status","error"].map(r),v=0,m=!1,b=$=>({run:"",looks:$,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=b(p.looks);ae.compare={state:()=>i};let h=wn(r("cards"),$=>a.light($)),a=Sn(r("prefix-tree"),h.show),f=[xn(r("means"),()=>$e({tab:"compare",...p.strings()})),kn(r("distributions"),h.show),h,a];Ge(o);let g=$=>{x.textContent!==$&&(x.textContent=$)},d=$=>{X(c,$||""),c.hidden=!$},k=()=>{let $=i.samples.size;if(m)return s("compare-starting");let T=kt(i.standing);if(i.busy&&T&&!$)return T;if(i.busy){let N=[...i.progress.values()].find(W=>W.finished<W.total),I=N&&i.looks.find(W=>W.method===N.method);return I?s("compare-drawing-of",{method:pe(I),finished:N.finished,total:N.total}):s("compare-finishing")}return J.here?i.onServer?i.usedUp?V(i.usedUp):i.stopped?s("compare-stopped-kept",{samples:s("n-samples",{n:$})}):i.shared&&$?s("compare-the-first-example-compared-on"):$?s("compare-done",{samples:s("n-samples",{n:$})}):s("compare-choose-a-problem-and-methods"):s("compare-kept-by-your-browser-the",{samples:s("n-samples",{n:$})}):s("compare-the-server-does-not-answer",{samples:s("n-samples",{n:$})})},w=0,S=()=>{w=0,u.disabled=m||!J.here,u.textContent=i.busy&&!i.shared?s("compare-run-anew"):s("compare-run"),l.disabled=m||!i.busy||i.shared,g(k()),f.forEach($=>$.draw(i)),o.dataset.samples=i.samples.size},A=()=>{w||(w=requestAnimationFrame(S))},M=$=>{v+=1,t.send("compare",{serial:v,...$})},_=$=>{let T=$.about.second_model,N=p.looks.map(I=>I.method==="second_model"&&T?{...I,model:T}:I);i={...b(N),run:$.run,about:$.about}},q=$=>{let T=`${$.method} ${$.index}`,N=i.samples.get(T);if(N){N.cost=$.cost;return}for(let[G,te]of Object.entries($.texts))i.texts.set(Number(G),te);let I=G=>i.texts.get(G),{texts:W,...Y}=$;i.samples.set(T,{...Y,key:T,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(G=>G.method===$.method),log_prob:ct($.log_prob),tokens:$.tokens.map(([G,te,ue,ye])=>({id:G,text:I(G),log_prob:ct(te),log_proposal:ct(ue),alternatives:ye.map(([qt,Vn])=>({id:qt,text:I(qt),log_prob:ct(Vn)}))}))})},P=rt("comparison"),O=()=>{let{run:$,about:T,entries:N,progress:I,together:W}=i;!$||i.shared||!N.length||P.save({batch:{run:$,about:T,samples:N,progress:[...I.values()],together:W},values:p.strings()})};J.onChange($=>{(!$.here||$.anew)&&(m=!1,v+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),O()),A()}),J.waitsFor(()=>m||i.busy&&!i.shared);let y=$=>{if(!$)return;let T=JSON.parse($);T.turn===v&&(m=!1,R(T),T.run&&T.idle&&O(),A())},R=$=>{if($.run){if($.run!==i.run&&$.first===0&&_($),$.run!==i.run||$.first>i.known)return M({again:!0});if($.samples.slice(Math.max(0,i.known-$.first)).forEach(q),i.entries.push(...$.samples.slice(Math.max(0,i.known-$.first))),i.known=Math.max(i.known,$.first+$.samples.length),i.progress=new Map($.progress.map(T=>[T.method,T])),$.together){i.together=$.together;let{means:T,...N}=$.together;Object.assign(i,N,{means:new Map(T.map(I=>[I.method,I]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!$.idle,shared:$.shared,stopped:$.stopped,standing:$.queue,usedUp:$.used_up})}if($.error){let{field:T,message:N}=$.error;if(T==="gpu")return d(()=>V(N));let I=!!($.run&&i.samples.size),W=p.refused(T,N),Y=()=>`${Jt({field:T,message:N})}.`;d(W&&!I?null:()=>[Y(),I?s("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(y),u.addEventListener("click",()=>{d(null),p.check(!0)&&(m=!0,M(p.request()),S())}),l.addEventListener("click",()=>{l.disabled=!0,t.send("halt",{})});let E=Me("compare");n.length&&p.restore({example:n[0].name}),(async()=>{let $=Ke()?await P.found():null;$?(p.restore($.head.values),R({...$.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,O()):Object.keys(E).length?p.restore(E):M({welcome:!0}),p.nameSecond(),z.on(S),S(),o.dataset.ready="true"})()};var Jo=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},Yo=async()=>{let t=performance.getEntriesByType("resource").map(({name:n})=>n).find(n=>/\/assets\/runtime-[^/]*\.js$/.test(n)),o=t?await import(t):{},r=Object.values(o).find(n=>n?.set&&n.subscribe&&n.update);r&&r.set(z.code)},On=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(On);let t=new WeakMap,o=()=>{let r=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;r.nextNode();){let n=r.currentNode;if(!n.data.trim())continue;let p=t.get(n),u=p&&p.shown===n.data?p.source:n.data,l=V(u);t.set(n,{source:u,shown:l}),n.data!==l&&(n.data=l)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),z.on(o),o()},Xo=e=>{let t=L(e,"language"),o=()=>{let{code:p,codes:u}=z;return u[(u.indexOf(p)+1)%u.length]},r=document.title,n=()=>{t.textContent=Jo(o()),t.lang=o(),document.title=V(r),Yo()};t.addEventListener("click",()=>z.choose(o())),z.on(n),n(),On()};var En="powerviz-theme",An=matchMedia("(prefers-color-scheme: dark)"),Cn=()=>{try{return localStorage.getItem(En)}catch{return null}},Zo=e=>{try{localStorage.setItem(En,e)}catch{return}},pt=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Fe=()=>Cn()||(An.matches?"dark":"light");pt(Fe());An.addEventListener("change",()=>pt(Fe()));var Qo=e=>{let t=L(e,"theme"),o=()=>t.textContent=Fe()==="dark"?s("page-light-theme"):s("page-dark-theme");t.addEventListener("click",()=>{Zo(Fe()==="dark"?"light":"dark"),pt(Cn()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),z.on(o),pt(Fe()),o()};var we=e=>ne(e),_t=(e,t)=>{let o=Be(e),r=o.filter(({step:n,position:p})=>{let u=e.steps[n-1].before.tokens;return p<t.length&&t.slice(0,p).every((l,x)=>l.id===u[x].id)});return{along:r,elsewhere:o.length-r.length}},Mn=(e,{position:t})=>e.start<=t&&t<e.end,jn=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},es=(e,t)=>{let o=e.along.length+e.elsewhere,r=e.along.filter(p=>Mn(t,p)),n={n:r.length,total:o,steps:jn(r)};return o?o===1?r.length?s("explore-the-chains-only-pivot-lies",n):s("explore-the-chains-only-pivot-lies-2"):r.length?r.length===o?s("explore-all-of-the-chains-pivots",n):r.length===1?s("explore-1-of-the-chains-pivots",n):s("explore-of-the-chains-pivots-lie",n):s("explore-none-of-the-chains-pivots",n):s("explore-the-chain-has-found-no")},Rt=e=>{let t={started:e.run},o=()=>e.truth===null?s("explore-the-same-answer",{answer:F(D(e.curve.answer),24)}):s("explore-the-right-answer"),r=()=>e.curve.chances.map(([h,a])=>h/a),n=h=>de({...h,text:h.text.trim()||h.text},t),p=(h,a)=>{let f=r(),g=({position:_})=>Math.abs(f[_+1]-f[_]),d=h.along.filter(_=>!Mn(a,_)),[k]=d.sort((_,q)=>g(q)-g(_)||_.step-q.step);if(!k||g(k)<e.curve.certain_jump)return"";let{position:w}=k,[S,A]=[f[w],f[w+1]],M={token:n(e.tokens[w]),step:k.step,from:we(S),to:we(A)};return A<S?s("explore-at-where-step-moved-it",M):s("explore-at-where-step-moved-it-2",M)},u=()=>{let h=r(),a={goal:o(),low:we(Math.min(...h)),high:we(Math.max(...h))},f=a.low===a.high?s("explore-the-chance-of-is-all",a):s("explore-the-chance-of-is-estimated",a),g=e.curve.flat?s("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):s("explore-whether-few-tokens-of-it",{n:s("n-rollouts",{n:e.curve.chances[0][1]})});return`${f} ${g}`},l=h=>{let a=h.end-h.start,[f,g]=[e.tokens[h.start],e.tokens[h.end-1]].map(n),d={goal:o(),first:f,last:g,tokens:s("n-tokens",{n:a}),from:we(h.before),to:we(h.after)},k=h.after<h.before;return a===1?k?s("explore-at-the-chance-of-falls",d):s("explore-at-the-chance-of-rises",d):k?s("explore-from-to-the-chance-of",d):s("explore-from-to-the-chance-of-2",d)},x=h=>{let{window:a,complete:f}=e.curve;return[f?"":s("explore-so-far"),a?l(a):u(),a?es(h,a):"",a?p(h,a):""].filter(Boolean).join(" ")},c=h=>{let[a,f,g,d]=e.curve.chances[h],k=e.tokens.slice(0,h).map(S=>re(S,t)?"■":S.text).join(""),w=k.length>44?`…${k.slice(-43)}`:k;return[h?s("explore-after",{text:w}):s("explore-before-the-first-token"),s("explore-95-interval-to",{goal:o(),chance:we(a/f),low:we(g),high:we(d)}),s("explore-of",{n:a,rollouts:s("n-rollouts",{n:f})})].map(Q).join("<br>")},v=h=>re(h,t)?s("explore-end"):Q(F(h.text.trim()||h.text.trimEnd(),14)),m=h=>{let a=new Map;for(let f of h.along)a.set(f.position,[...a.get(f.position)||[],f]);return[...a].map(([f,g])=>{let d=g.slice(0,8).map(k=>`${s("explore-step",{n:k.step})}: ${de(k.from,t)} → ${de(k.to,t)}`);return g.length>8&&d.push(s("explore-and-more",{n:g.length-8})),{x:f+1,label:jn(g),text:[s("explore-pivot"),...d].map(Q).join("<br>")}})},b=(h,a)=>{let f=h.end>.75*a,g=f?h.before:h.after;return{x:f?h.start+.4:h.end+.6,xanchor:f?"right":"left",y:g>.5?.08:.92}};return{build:(h,a)=>{let f=q=>K(h,q),{chances:g,window:d}=e.curve,k=g.map((q,P)=>P),w=f("--pv-base"),S=m(a),A=Re(h),M=[{type:"scatter",mode:"lines",name:s("explore-95-interval"),x:[...k,...[...k].reverse()],y:[...g.map(q=>q[3]),...g.map(q=>q[2]).reverse()],fill:"toself",fillcolor:`${w}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?s("explore-chance-of-the-same-answer"):s("explore-chance-of-the-right-answer"),x:k,y:r(),text:k.map(c),hovertemplate:"%{text}<extra></extra>",line:{color:w,width:2},marker:{color:w,size:5}},{type:"scatter",mode:"markers+text",name:s("explore-pivot-with-its-step"),visible:S.length?!0:"legendonly",x:S.map(q=>q.x),y:S.map(()=>1.09),text:S.map(q=>q.label),textposition:"top center",textfont:{color:f("--pv-power"),size:11},customdata:S.map(q=>q.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:f("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],_={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...A,range:[-.6,k.length-.4],tickmode:"array",tickvals:k,ticktext:k.map(q=>q?v(e.tokens[q-1]):s("explore-start")),tickangle:-90,tickfont:{size:12,color:f("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...A,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(q=>qe(q)),fixedrange:!0},shapes:d?[{type:"rect",layer:"below",x0:d.start+.5,x1:d.end+.5,yref:"paper",y0:0,y1:1,fillcolor:f("--pv-window"),line:{width:0}}]:[],annotations:d?[{...b(d,k.length),showarrow:!1,text:s("explore-critical-window"),font:{size:11,color:f("--pv-ink")}}]:[]};return{data:M,layout:_}},whatOneSees:x}};var Pt=(()=>{let e=ve(),t=[],o={onBatch:e.on,send:(...r)=>t.push(r),open:r=>{o.send=r,t.splice(0).forEach(n=>r(...n))},take:r=>r&&e.tell(JSON.parse(r))};return o})(),Ln=15;Z("critical-window",(e,t,{windows:o})=>{let r=E=>L(e,E),[n,p,u,l,x,c]=["empty","sentence","scroll","plot","facts","error"].map(r),[v,m,b,i]=["compute","cancel","rollouts","progress"].map(r),h=0,a=null,f=null,g=null,d=0,k="",w=()=>{let E=H(t.run);return{chain:E,tokens:E.tokens}},S=()=>{let{chain:E,tokens:C}=w(),{min:$,max:T}=b,N=Number(b.value),I=Number.isInteger(N)&&N>=Number($)&&N<=Number(T)&&b.value!=="";if(X(c,I?"":()=>s("explore-use-a-whole-number-of",{min:$,max:T})),b.setAttribute("aria-invalid",String(!I)),!I)return b.focus();let{started:W}=t.run;h+=1,g=null,f={serial:h,tokens:C,run:t.run.started,runId:t.runId,step:E.steps.length,wanted:N,truth:t.truth,curve:null},o.send("compute",{serial:h,model:W.model,prompt:W.prompt_tokens,response:C.map(Y=>Y.id),truth:t.truth,max_new_tokens:W.settings.max_new_tokens,rollouts:N,seed:W.settings.seed}),R()},A=(E=!0)=>{f&&(g=f===a?f:null,f=null,h+=1,E&&o.send("cancel",{}),R())};o.onBatch(E=>{if(!f||E.serial!==h)return;if(E.error){let{field:$,message:T}=E.error;return X(c,()=>$==="gpu"?V(T):`${$}: ${V(T)}.`),f=null,R()}let C=E.chances.length&&a!==f;f.curve=E,C&&(a=f),E.complete&&(f=null),d+=1,R(),(C||E.complete)&&E.window&&(u.scrollLeft=E.window.start*Ln-u.clientWidth/2+60)}),v.addEventListener("click",S),m.addEventListener("click",()=>A()),b.addEventListener("keydown",E=>E.key==="Enter"&&!v.disabled&&S()),u.addEventListener("keydown",E=>E.key.startsWith("Arrow")&&E.stopPropagation());let M=()=>{let E=H(t.run);return a?`${d} ${t.runId} ${E.steps.length}`:""},_=()=>_t(H(t.run),a.tokens),q=ke(l,M,()=>Rt(a).build(l,_())),P=()=>{if(i.hidden=!f,!f)return;let{curve:E,wanted:C}=f;i.querySelector("progress").value=E?.left?E.decoded/E.left:0;let $=E?.chances.length?E.chances[0][1]:0;r("progress-words").textContent=E?E.left?s("explore-of-rollouts-per-beginning-of",{done:$,wanted:C,decoded:oe(E.decoded),left:oe(E.left)}):s("explore-reading-the-response"):s("explore-asking-the-model")},O=()=>{let{tokens:E}=w();return E.length===a.tokens.length&&E.every((C,$)=>C.id===a.tokens[$].id)},y=E=>{let{chances:C,left:$,cost:T}=a.curve,N=C.length,I=C[0][1],W=[],{chain:Y}=w(),G=O();W.push(j("span",{},G?s("explore-this-is-the-response-above"):s("explore-this-is-the-response-after",{n:a.step})," ",G||Y.steps.length===a.step?null:j("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},s("explore-go-there"))));let te=ue=>W.push(j("span",{},ue));g&&te(s("explore-cancelled-after-of-rollouts-per",{n:I,wanted:g.wanted})),E.elsewhere&&te(s("explore-on-paths-that-part-from",{pivots:s("n-pivots",{n:E.elsewhere})})),a.curve.complete&&te(s("explore-rollouts-from-each-of-beginnings",{each:oe(I),beginnings:oe(N),all:oe(I*N),left:oe($),seconds:U(T.seconds,1)})),x.replaceChildren(...W)},R=()=>{if(a&&a.runId!==t.runId&&(a=g=null),f&&f.runId!==t.runId)return A();let{tokens:E}=w();if(v.disabled=!E.length||f!==null,v.textContent=a&&!f?s("explore-find-it-again"):s("explore-find-the-window"),m.hidden=!f,n.hidden=a!==null||f!==null,n.textContent=E.length?s("explore-nothing-yet-press-find-the"):s("explore-nothing-yet-draw-a-response"),P(),p.hidden=u.hidden=x.hidden=!a,!a)return;let C=`${M()} ${g!==null} ${O()} ${z.code}`;if(C===k)return q.draw();k=C;let $=Rt(a).whatOneSees(_());p.textContent=$,l.setAttribute("aria-label",$),l.style.minWidth=`${60+Ln*(a.tokens.length+1)}px`,y(_()),q.draw()};return{draw:R}});var ts=2e4,ns=ve(),_n=(e,t,o)=>{let r=0,n=!1,p=!1,u=null,l=0,c={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:""},v=i=>{r+=1,c.busy=!0,l=Date.now(),c.standing=null,c.usedUp="",u={serial:r,run:e.runId,known:e.events.length,...i},t.send("advance",u)};c.begin=(i,h)=>{n=!0,c.stopped=!1,v({new:!0,until:h,...i})},c.branch=(i,h)=>{n=!0,e.cutHere(),v({until:h,...i,keep:e.events.length})},c.goOn=i=>v({until:i}),c.halt=i=>{if(c.stopped=c.stopped||i,p){c.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},c.adopt=i=>{c.isLive=!0,c.stopped=i,c.onServer=c.busy=n=!1},c.cutOff=()=>{c.onServer=c.busy=n=!1,r+=1},c.forget=()=>{c.isLive=c.busy=c.stopped=c.onServer=n=!1,r+=1,t.send("leave",{})},c.canGoOn=()=>c.isLive&&!c.stopped&&e.events.at(-1)?.kind!=="run_finished",c.take=i=>{if(!i)return;let h=JSON.parse(i),a=h.turn===r;if(l=Date.now(),h.error){h.events.length>0&&b({...h,idle:!1},a),a&&(n=!1,c.busy=!1,c.standing=null,o.error(h.error));return}if(h.lost){a&&m();return}b(h,a)};let m=async()=>{let{serial:i,brought:h,...a}=u;n=p=!0;try{let f=await an(e.events);p=!1,i===r&&v({...a,brought:f,model:e.model,truth:e.truth})}catch(f){if(p=!1,i!==r)return;n=c.busy=!1,o.error({field:f.field||"server",message:f.message})}},b=(i,h)=>{if(i.run!==e.runId){if(!n||!h)return;if(i.first>0)return v({until:"now",run:i.run,known:0});n=!1,c.isLive=c.onServer=!0,e.load(i),o.began()}else if(!e.append(i))return v({until:"now"});h&&(c.standing=i.queue),h&&i.idle&&(c.busy=!1),h&&i.used_up&&(c.usedUp=i.used_up),o.changed()};return setInterval(()=>{if(!(c.busy&&!p&&J.here&&Date.now()-l>ts))return;let{serial:h,...a}=u;v(n?a:{until:"now"})},2e3),c};var Rn={slow:{token:110,decision:1500,unchanged:500,proposal:500},normal:{token:28,decision:550,unchanged:120,proposal:160},fast:{token:5,decision:90,unchanged:15,proposal:20},live:{token:0,decision:0,unchanged:0,proposal:0}},os=e=>Rn[e]||Object.fromEntries(Object.entries(Rn.normal).map(([t,o])=>[t,o/Number(e)])),ss=1e3/30,Pn=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(gt(o)),!(t.length<128)&&(e*=2,t=t.filter((r,n)=>n%2)))},before:o=>{let r=t.findLast(n=>n.folded<=o);return r?gt(r):null},forget:o=>t=t.filter(r=>r.folded<=o)}},dt=()=>{let e=ve(),t=ve(),o=ve(),n={run:De(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},p=Pn(),u=[],l=[],x=0,c=0,v=0,m=0,b=-1,i=0;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length});let h=()=>B(n).steps?u:l;Object.defineProperty(n,"steps",{get:()=>h().length}),Object.defineProperty(n,"shown",{get:()=>h().findLastIndex(O=>O<n.run.folded)+1});let a=()=>e.tell(n);n.pick=O=>{n.picked=O,a()};let f=()=>{Dt(n.run,n.events[n.run.folded]),p.note(n.run)},g=O=>{for(let y of O)y.kind==="decision"?u.push(n.events.length):y.kind==="block_started"?n.chainsSeen=Math.max(n.chainsSeen,y.chain+1):y.kind==="token_drawn"&&y.position>=x&&(x=y.position+1,l.push(n.events.length)),n.events.push(y);n.decided=u.length>0};n.load=O=>{n.runId=O.run,n.events=[],p=Pn(),u=[],l=[],x=n.chainsSeen=0,n.picked=null,g(O.events),n.answers={...O.answers},n.right={...O.right},n.truth=O.truth??null,n.companions=O.companions??null,n.run=De(n.answers),b=-1,d(Math.min(O.show||0,n.events.length))},n.append=O=>{if(O.first>n.events.length)return!1;let y=n.atEnd;return g(O.events.slice(n.events.length-O.first)),Object.assign(n.answers,O.answers),Object.assign(n.right,O.right),O.truth&&(n.truth=O.truth),O.companions&&(n.companions=O.companions),y&&n.run.folded<O.show?d(Math.min(O.show,n.events.length)):n.mode==="paused"&&a(),!0};let d=O=>{let y=p.before(O);for((O<n.run.folded||y&&y.folded>n.run.folded)&&(n.run=y||De(n.answers));n.run.folded<O;)f();n.guessing=!1,c=0,a()},k=O=>{let y=os(n.speed);return O.kind==="token_drawn"?y.token:O.kind==="proposal_started"?y.proposal:O.kind!=="decision"?0:O.decision==="unchanged"?y.unchanged:y.decision},w=O=>O.kind==="decision"||O.kind==="token_drawn"&&!B(n).steps&&l.at(n.shown-1)===n.run.folded-1,S=O=>n.guessFirst&&O.kind==="decision"&&O.decision!=="unchanged"&&b!==n.run.folded,A=O=>{c=Math.min(c+O,2e3);let y=!1;for(;!n.atEnd&&c>=0;){let R=n.events[n.run.folded];if(S(R))return n.guessing=!0,!0;if(f(),y=!0,c-=n.mode==="stepping"&&n.speed!=="slow"?k(R)/3:k(R),n.mode==="stepping"&&w(R))return n.mode="paused",c=0,!0}return n.atEnd&&(c=Math.min(c,0)),y},M=()=>n.mode==="paused",_=O=>{if(i=0,!(M()||n.guessing)){if(O-m>=ss-2){let y=A(O-v);v=m=O,y&&a(),n.atEnd&&!M()&&t.tell(n)}q()}},q=()=>{!i&&n.mode!=="paused"&&!n.guessing&&(i=requestAnimationFrame(_))},P=O=>{n.mode=O,v=performance.now(),c=Math.max(c,0),q(),a()};return n.play=()=>P("playing"),n.step=()=>P("stepping"),n.pause=()=>{n.mode="paused",a()},n.home=()=>{n.mode="paused",d(n.events.length?1:0)},n.end=()=>d(n.events.length),n.showStep=O=>{if(n.mode="paused",O===0)return n.home();let y=h(),R=O===y.length&&!B(n).steps;O<=y.length&&d(R?n.events.length:y[O-1]+1)},n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),u=u.filter(y=>y<n.run.folded),l=l.filter(y=>y<n.run.folded);let O=n.events[l.at(-1)];x=l.length?O.position+1:0,p.forget(n.run.folded)},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=O=>{if(!n.guessing)return;let y=n.events[n.run.folded];b=n.run.folded;let R=O===(y.decision==="accepted");n.score={right:n.score.right+Number(R),asked:n.score.asked+1},n.guessing=!1,f(),n.mode==="stepping"&&(n.mode="paused"),c=-1200,v=performance.now(),o.tell(R),a(),q()},n};var rs=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],r=[];for(let{at:n,tokens:p}of o){let u=p[t],l=r.at(-1);u&&(l&&l.token===u?l.to=n:r.push({token:u,from:n,to:n}))}return r},In=(e,t)=>{let o=L(e,"position"),r=null,n=[],p=()=>{let l=H(t.run),x=[r,l.tokens,l.steps.length,t.run.started,z.code];if(x.every((b,i)=>b===n[i])||(n=x,o.hidden=r===null||r>=l.tokens.length,o.hidden))return;let c=rs(l,r),v=c.map(b=>{let i=ne(Math.exp(b.token.log_prob)),h=b.from===b.to?s("run-after-step-p",{from:b.from,p:i}):s("run-after-steps-to-p",{from:b.from,to:b.to,p:i});return j("li",{},j("b",{dir:"auto"},de(b.token,t.run)),` ${h} `,j("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(b.from)},s("explore-go-there")))}),m=j("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>u(null),"aria-label":s("run-close")},"✕");o.replaceChildren(j("h3",{},c.length===1?s("run-position-never-replaced",{position:r+1}):s("run-position-tokens-stood-here",{position:r+1,n:c.length})),m,j("ol",{},...v))},u=l=>{r=r===l?null:l,p()};return{draw:p,show:u}};var Nn=e=>{let t={watch:L(e,"watch"),notice:L(e,"notice"),error:L(e,"error")},o=x=>c=>{X(t[x],c||""),t[x].hidden=!c},r=L(e,"offer"),[n,p]=["take-up","decline"].map(x=>L(e,x)),u={};n.addEventListener("click",()=>u.takeUp?.()),p.addEventListener("click",()=>u.decline?.());let l=(x,c="",v={})=>{u=v,X(L(e,"offered"),x||""),X(n,c),n.hidden=!v.takeUp,p.hidden=!v.decline,r.hidden=!x};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:l}};var ht=(e,t,o,r={})=>{let n=h=>L(e,h),p=n("response"),u=In(p,t),l=nn(e,t,o),x=[l,fn(p,t,u.show),u,...Qt(e,t,r)],c=Nn(n("story"));Ge(e);let v=0,m=0,b=()=>{v=0,m+=1,Xt(e,t),x.forEach(h=>h.draw()),x.forEach(h=>h.measure?.()),e.dataset.frames=String(m)},i=()=>{v||(v=requestAnimationFrame(b))};return t.onChange(i),z.on(i),i(),{redraw:i,story:c,ready:l.ready}};var qn=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),r=[...e.querySelectorAll("[data-default]")],n=L(e,"main"),p=L(e,"advanced"),u=[...p.querySelectorAll("[data-default]")],l=new Map(u.map(g=>[g,g.closest("label").parentElement])),x=g=>g.closest("label"),c=ee,v=()=>o[c],m=()=>r.filter(g=>g.name in v()),b=(g,d,k)=>k===null?g.removeAttribute(d):g.setAttribute(d,k),i=(g,d)=>{let k=v()[g.name],w=g.value===d?.[g.name]?.default;if(g.dataset.default=k.default,g.dataset.midRun=String(k.midRun),g.type==="checkbox")return;b(g,"min",k.min),b(g,"max",k.max),g.required=k.needed,x(g).dataset.define=V(k.about);let S=k.needed&&g.value.trim()==="";d&&(w||S||!(g.name in d))&&(g.value=k.default)},h=()=>{let g=c===ee;p.hidden=!g;for(let d of u.filter(k=>k.type==="number"))g?l.get(d).append(x(d)):d.name in v()&&n.prepend(x(d))},a=g=>{for(let d of r)x(d).hidden=!(d.name in v()),d.name in v()&&i(d,g);h(),L(e,"new-seed").parentElement.hidden=!("seed"in v()),L(e,"paper").parentElement.hidden=c!==ee};z.on(()=>a(null));let f=()=>{let g=v();c=t.value,a(g)};return{settings:m,changed:f,name:()=>c,offers:g=>Object.hasOwn(o,g),choose:g=>{t.value=Object.hasOwn(o,g)?g:ee,t.value!==c&&f()},defaults:g=>Object.fromEntries(Object.entries(o[g]).map(([d,k])=>[d,k.default]))}};var Wn={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},as=["max_new_tokens","seed"],It=["prompt","wrapping","model"],zn=(e,t,o)=>{let r=d=>e.elements[d],n=qn(e),p=L(e,"change"),u=(d,k)=>{let w=j("option",{value:d});return X(w,k),w};r("example").replaceChildren(...t.map(d=>u(d.name,()=>V(d.title))),u("",()=>s("compare-your-own"))),Ze(e);let l=d=>d.type==="checkbox"?String(d.checked):d.value.trim(),x=(d,k)=>{d.type==="checkbox"?d.checked=String(k)!=="false":d.value=k??""},{settings:c}=n,v=()=>t.find(d=>d.name===r("example").value)||null,m=()=>{let d=Object.fromEntries(c().map(k=>[k.name,l(k)]));n.name()!==ee&&(d.sampler=n.name());for(let k of It)d[k]=r(k).value;return{example:r("example").value,...d}},b=d=>({...Object.fromEntries(Object.entries(n.defaults(ee)).map(([k,w])=>[k,String(d.settings[k]??w)])),example:d.name,prompt:d.prompt,wrapping:"raw",model:d.model}),i=()=>{let d={};for(let w of c()){let S=l(w);w.type==="checkbox"?d[w.name]=w.checked:S!==""&&(d[w.name]=Je(S))}let k=v();return{prompt:r("prompt").value,wrapping:r("wrapping").value,model:r("model").value,sampler:n.name(),truth:k&&k.prompt===r("prompt").value?k.answer:null,settings:d}},h=Ye(e),a=()=>{let d=!0;for(let w of c().filter(S=>S.type==="number")){let S=Pe(w);h(w.name,S&&(()=>Pe(w))),S&&d&&w.focus(),d=d&&!S}let k=!r("prompt").value.trim();return h("prompt",k&&(()=>s("compare-type-a-question-or-pick"))),d&&!k},f=d=>{c().forEach(w=>x(w,w.dataset.default));let k=n.name()===ee?Object.keys(d.settings):as;for(let w of k){let S=c().find(A=>A.name===w);S&&w in d.settings&&x(S,d.settings[w])}r("prompt").value=d.prompt,Ie(e)},g=d=>{n.choose(d.sampler??ee);let k=t.find(w=>w.name===d.example);k&&(r("example").value=k.name,f(k));for(let w of c())w.name in d&&x(w,d[w.name]);for(let w of It){let S=r(w).options,A=!S||[...S].some(M=>M.value===d[w]);w in d&&A&&(r(w).value=d[w])}"wrapping"in d?Xe(e):Ie(e),!k&&"prompt"in d&&(r("example").value="")};return e.addEventListener("submit",d=>d.preventDefault()),e.addEventListener("change",d=>{d.target.name==="example"&&v()&&f(v()),d.target.name==="sampler"&&n.changed(),a(),o(d.target.name)}),e.addEventListener("input",d=>{if(d.target.name==="prompt"){let k=v();k&&k.prompt!==r("prompt").value&&(r("example").value="")}d.target.name!=="example"&&o()}),L(e,"paper").addEventListener("click",()=>{c().forEach(d=>d.name in Wn&&x(d,Wn[d.name])),a(),o()}),L(e,"new-seed").addEventListener("click",()=>{r("seed").value=String(Math.floor(Math.random()*1e6)),a(),o()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),{sampler:n.name,offers:n.offers,models:()=>[...r("model").options].map(d=>d.value),check:a,example:v,refuse:h,request:i,restore:g,strings:m,stringsOf:b,useExample:f,differences:d=>{let k=m(),w=M=>d&&String(d[M]??"")!==String(k[M]??""),S=c().filter(M=>M.dataset.midRun==="true").map(M=>M.name),A=["sampler",...c().map(M=>M.name),...It].filter(w);return{step:A.filter(M=>S.includes(M)),chain:A.filter(M=>!S.includes(M))}},say:d=>X(p,d)}};var is=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:r}=me(),n=dt(),p=null,u=null,l=null,x=zn(L(o,"controls"),r,T=>{_(),T==="example"&&a()&&q(x.example())}),c=_n(n,t,{error:T=>{n.pause(),l&&(p=l.before),l=null,S(),_();let N=()=>V(T.message);if(T.field==="gpu")return M.story.notice(N);let I=x.refuse(T.field,N);return M.story.error(I?"":()=>s("explore-what-was-drawn-so-far",{error:`${T.field}: ${N()}`}))},began:()=>{let{mode:T,model:N}=l||{mode:"none"};N&&(n.model=N),l=null,T!=="none"&&k(T)},changed:()=>{M.redraw(),i()}});t.onBatch(c.take);let v=rt("run"),m=0,b=()=>{clearTimeout(m),m=0;let{runId:T,model:N,truth:I,answers:W,right:Y,companions:G,cursor:te,events:ue}=n,ye={run:T,model:N,truth:I,answers:W,right:Y,companions:G,cursor:te,server:J.name};return c.isLive&&ue.length?v.save({...ye,stopped:c.stopped,values:x.strings(),inForce:p},ue):void 0},i=()=>{!m&&c.isLive&&(m=setTimeout(b,400))};n.onChange(()=>n.mode==="paused"&&i());let h=()=>M.story.notice(()=>s("explore-the-server-does-not-answer"));J.onChange(T=>{(!T.here||T.anew)&&(l&&(p=l.before),l=null,c.cutOff(),b()),M.redraw()}),J.waitsFor(()=>c.busy||l!==null),J.savesBy(b);let a=()=>x.sampler()===ee,f=()=>ie(x.sampler()).steps,g=()=>x.differences(p),d=()=>!n.events.length||g().chain.length>0||n.atEnd&&!c.canGoOn()||!c.isLive&&g().step.length>0,k=T=>T==="step"?n.step():n.play(),w=(T,N)=>{if(l||!x.check())return;let{settings:I,...W}=x.request();M.story.error("");let Y=d();if(!J.here)return Y||n.atEnd?h():k(T);if(M.story.offer(""),!Y&&!(g().step.length&&c.isLive&&!c.stopped))return k(T);l={mode:T,before:p},p=x.strings(),M.story.notice(""),_(),Y?(l.model=W.model,c.begin({...W,settings:I},N)):c.branch({settings:I,sampler:W.sampler},N)},S=()=>{u&&(n.speed=u),u=null},A={play:()=>n.mode==="paused"&&!l?w("play","end"):A.pause(),pause:()=>{l&&(l.mode="none"),n.pause(),S(),c.busy&&c.halt(!1)},step:()=>{n.mode!=="stepping"&&(n.mode==="playing"&&A.pause(),w("step","step"))},finish:()=>{u||(u=n.speed),n.speed="live",w("play","end")},stop:()=>{n.pause(),S(),n.cutHere(),c.halt(!0),M.story.notice(()=>f()?s("explore-stopped-what-has-happened-is"):s("explore-stopped-what-has-happened-is-2")),M.redraw()},reset:()=>{S(),l=null,c.forget(),v.forget(),M.story.offer(""),n.clear(),p=null,M.story.notice(""),M.story.error(""),_()},standing:()=>c.busy?c.standing:null,can:()=>{let T=n.mode!=="paused"||l!==null,N=n.events.length>0;return{play:!0,going:T,step:!T,finish:u===null&&(!n.atEnd||c.canGoOn()||d()),stop:c.isLive&&!c.stopped&&(c.canGoOn()||!n.atEnd),reset:N}}};n.onStarved(()=>{if(!c.busy)if(c.canGoOn()&&!J.here)n.pause(),S(),h();else if(c.usedUp&&c.canGoOn()){n.pause(),S();let{usedUp:T}=c;M.story.notice(()=>V(T)),c.usedUp=""}else c.canGoOn()?c.goOn(n.mode==="stepping"?"step":"end"):(n.pause(),S())});let M=ht(o,n,A,{address:T=>J.here&&n.runId&&(!c.isLive||c.onServer)?se(`runs/${encodeURIComponent(n.runId)}/${T}`):null,make:T=>rn(n.events,T),link:()=>$e(x.strings()),windows:Pt}),_=()=>{let T=x.example();n.intended=x.sampler(),M.story.watch(T&&a()&&(()=>V(T.watch))),Yt(x.request().model);let{chain:N,step:I}=g(),W=N.length&&n.events.length?()=>f()?s("explore-play-starts-a-new-chain"):s("explore-play-starts-a-new-run"):I.length&&c.canGoOn()?()=>s("explore-this-applies-from-the-next"):"";x.say(W),W&&M.story.notice(W),M.redraw()},q=async T=>{if(T?.recorded)try{let I=await(await fetch(se(`examples/${encodeURIComponent(T.name)}`))).json();if(l||n.mode!=="paused")return;c.isLive&&c.forget(),M.story.offer(""),n.load(I),p=x.stringsOf(T),M.story.error(""),M.story.notice(()=>s("explore-this-is-a-recorded-run")),_()}catch{M.story.notice(()=>s("explore-press-play-to-draw-a"))}},P=(T,N)=>T.filter(I=>I.kind===N).length,O=T=>ie(T[0].sampler).steps?s("n-steps",{n:P(T,"decision")}):s("n-tokens",{n:P(T,"token_drawn")}),y=(T,N)=>T.server===J.name?s("explore-the-page-was-loaded-anew",{steps:O(N)}):s("explore-the-server-was-started-anew",{steps:O(N)}),R=({head:T,events:N})=>{x.restore(T.values),n.load({...T,events:N,show:T.cursor}),n.model=T.model,c.adopt(T.stopped),p=T.inForce,M.story.error(""),_(),M.story.notice("");let I={takeUp:()=>w("play","end"),decline:A.reset};c.canGoOn()?M.story.offer(()=>y(T,N),()=>s("explore-resume"),I):M.story.notice(()=>s("explore-this-run-was-kept-by")),i()},E=T=>{let N=()=>s("explore-your-last-run-in-this",{steps:O(T.events)});M.story.offer(N,()=>s("explore-show-it"),{takeUp:()=>R(T)})},C=T=>{A.can().going&&A.pause(),x.restore(T),_(),ft("explore")};ae.explore={player:n,port:t,models:x.models,offers:x.offers,open:C},(async()=>{let T=r[0];T&&x.restore({example:T.name});let N=Me("explore");Object.keys(N).length&&x.restore(N),_();let I=await v.found();I&&await J.look(),I&&Ke()?R(I):(a()?await q(x.example()||T):M.story.notice(()=>s("explore-press-play-to-draw-a")),I&&E(I)),M.ready(),o.dataset.ready="true"})()};var ls=4e3,cs=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ee?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},r=Object.entries(o).filter(([p])=>Number.isFinite(e[p])).map(([p,u])=>`${u} = ${e[p]}`);return t==="power"&&Ve(e)&&e.block_size<e.max_new_tokens&&r.push(s("run-stops-early")),[t==="power"?"":D(F(Te(ie(t)),40)),...r].filter(Boolean).join(", ")},Fn=(e,t)=>{let o=dt(),r=null,n=()=>{r&&(o.speed=r),r=null},p=()=>o.atEnd&&o.home(),u=()=>o.shown,l={play:()=>{if(o.mode!=="paused")return n(),o.pause();p(),o.play()},step:()=>{p(),o.step()},back:()=>o.showStep(Math.max(0,u()-1)),finish:()=>{r||(r=o.speed),o.speed="live",o.play()},can:()=>{let i=o.events.length>0,h=i&&o.mode==="paused";return{play:i,step:h,back:h&&o.cursor>1,finish:i&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let x=ht(e,o,l,t),c=(i,h)=>{let a=L(e.parentElement,`recorded-${i}`);a&&(a.textContent=h)},v=null,m=()=>{v&&(c("settings",cs(v)),c("method",D(F(Te(ie(v.sampler)),40))))};return z.on(m),{player:o,stage:x,show:(i,h=null)=>{n(),o.mode="paused",o.load({...i,show:h===null?i.events.length:1}),h!==null&&o.showStep(Math.max(0,Math.min(o.steps,h)));let{model:a,prompt:f,...g}=i.events[0];c("model",D(F(a,80))),c("prompt",D(F(f,ls))),v=g,m();let d=()=>[i.notice&&V(i.notice),Vt(i.events)].filter(Boolean).join(" ");x.story.notice(d()&&d)}}};var Dn="powerviz-recordings",ps=20,Nt=()=>{try{let e=JSON.parse(localStorage.getItem(Dn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},Un=e=>{try{localStorage.setItem(Dn,JSON.stringify(e.slice(0,ps)))}catch{return}},ds=e=>{let t=L(e,"library"),{examples:o}=me(),r=[...t.querySelectorAll("[data-run]")],n=L(t,"refused"),p=L(t,"upload"),u=L(t,"to-explore"),l=0,x=null,c=(y,R)=>fetch(se(`uploads/${y}`),{method:"POST",body:R}),v={address:y=>x||!m.runId?null:se(`runs/${encodeURIComponent(m.runId)}/${y}`),make:async y=>{let R=await c(y,x);if(!R.ok)throw new Error((await R.json()).message);return R.blob()},says:()=>s("library-the-link-opens-this-run"),link:()=>x||!m.runId?null:$e({tab:"library",run:m.runId,step:H(m.run).steps.length})},{player:m,stage:b,show:i}=Fn(t,v);ae.library={player:m};let h=y=>{X(n,y&&(()=>D(F(y(),400)))),n.hidden=!y},a=()=>s("library-what-was-shown-before-is"),f=()=>{let{sampler:y,model:R}=m.run.started,E=ae.explore?ae.explore.models().includes(R):!0,C=ae.explore?ae.explore.offers(y):ie(y).steps!==void 0;u.disabled=!C||!E;let $=E?"":s("library-its-model-is-not-loaded");u.title=C?$:s("library-its-method-is-not-known")},g=(y,R,E)=>{x=E,i(y,R);let C=E?null:o.find(T=>T.name===y.run);r.forEach(T=>{C&&T.dataset.run===C.name?T.setAttribute("aria-current","true"):T.removeAttribute("aria-current")});let $=E&&D(F(E.name,80));b.story.watch(C||!E?"":()=>s("library-from-your-file",{name:$})),f(),h("")};z.on(()=>m.run.started&&f());let d=async(y,R,E)=>{let C=++l;t.dataset.loading="true";try{let $=await y(),T=$.ok?await $.json():null,N=$.ok?null:await $.text();if(C!==l)return;T?g(T,R,E):h(E?()=>`${E.name}: ${k(N,$.status)} ${a()}`:()=>V(N))}catch{C===l&&h(()=>`${s("library-the-server-did-not-answer")} ${a()}`)}C===l&&delete t.dataset.loading},k=(y,R)=>{try{return`${V(JSON.parse(y).message)}.`}catch{return s("library-the-server-failed-while-it",{status:R})}},w=(y,R=null)=>d(()=>fetch(se(`examples/${encodeURIComponent(y)}`)),R,null),S=y=>{let R=Number(p.dataset.most);if(l+=1,y.size>R){let E={name:y.name,size:Math.round(y.size/1048576),most:R/1048576};return h(()=>s("library-has-mb-a-recording-may",E))}return y.size?d(()=>c("feed",y),null,y):h(()=>s("library-is-empty",{name:y.name}))},A=L(t,"kept"),M=()=>{let y=A.dataset.keeps==="true"?Nt():[];A.hidden=!y.length;let R=E=>j("li",{},j("button",{type:"button","data-kept":E.key,onclick:()=>_(E)},j("b",{},D(F(E.name,80)))));L(A,"kept-runs").replaceChildren(...y.map(R))},_=async({key:y,name:R})=>{l+=1;let E=null;try{if(E=await fetch(se(`recordings/${encodeURIComponent(y)}`)),E.ok)return void await S(new File([await E.blob()],R))}catch{return void h(()=>`${s("library-the-server-did-not-answer")} ${a()}`)}let C=await E.text();if(h(()=>V(C)),E.status===404)return Un(Nt().filter($=>$.key!==y)),M()},q=async y=>{try{let R=await fetch(se("recordings"),{method:"POST",body:y});if(!R.ok)return;let{key:E}=await R.json();Un([{key:E,name:y.name},...Nt()]),M()}catch{return}},P=async y=>{await S(y),x===y&&A.dataset.keeps==="true"&&await q(y)};r.forEach(y=>y.addEventListener("click",()=>w(y.dataset.run))),p&&(p.addEventListener("change",async()=>{p.files.length&&await P(p.files[0]),p.value=""}),t.addEventListener("dragover",y=>y.preventDefault()),t.addEventListener("drop",y=>{y.preventDefault(),y.dataTransfer.files.length&&P(y.dataTransfer.files[0])})),u.addEventListener("click",()=>{let{sampler:y,settings:R,prompt:E,model:C}=m.run.started,$=Object.entries(R).filter(([,I])=>I===null||["number","boolean"].includes(typeof I)),T={...Object.fromEntries($.map(([I,W])=>[I,String(W??"")])),wrapping:"raw",prompt:E,model:C,...y===ee?{}:{sampler:y}};m.pause();let N={...T,example:x?"":m.runId};ae.explore?ae.explore.open(N):location.assign($e(N))}),M(),(async()=>{let y=Me("library"),R=r.find(C=>C.dataset.run===y.run)||r[0],E=R&&R.dataset.run===y.run&&/^\d+$/.test(y.step??"")?Number(y.step):null;R&&await w(R.dataset.run,E),y.run&&R&&R.dataset.run!==y.run&&h(()=>s("library-there-is-no-recorded-run",{name:y.run})),b.ready(),t.dataset.ready="true"})()};var hs=()=>Object.fromEntries(Object.entries(me().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Wt("en",mn);await zt(hs());var Gl=async(e,t)=>{await ut(e),(await import("./learn-UBVLLNAK.js")).learn(e,t)},Kl=async(e,t)=>{Kt()||await ut(e),(await import("./evaluate-45GLBMZK.js")).evaluate(e,t)};export{Z as addView,Bn as adopt,ns as batches,H as chainOf,Ko as compare,Kl as evaluate,is as explore,Gn as foldOwn,wt as hazardOf,me as known,z as language,Xo as languageSwitch,Gl as learn,ds as library,le as logProb,Xn as modelDialog,Hn as openLinkedTab,ft as openTab,L as part,_t as pivotsAlong,Yn as plainOrChat,Kn as plotlyHere,D as readable,ce as shownChain,ae as tabs,Qo as theme,fe as tokenText,he as tokensSoFar,Jn as watchServer,Pt as windowPort};
