import{a as fe,b as ae,c as ce,d as Je,e as Se,f as Oe,g as Ee,h as Re,i as Kt,k as Y,l as Ke,m as en}from"./chunk-Z3KFCZDS.js";import{a as Yt,c as _e,d as Xt,e as Ye,f as Xe}from"./chunk-4PUFNOKY.js";import{a as tn,b as ze,c as Qe,d as Ze,f as on,h as Qt}from"./chunk-EYW4RKG3.js";import{a as ee,b as Dt,c as ie,d as Le,e as Te,f as le,g as De,h as bt,i as V,j as Ht,k as Qo,l as Vt,m as He,n as Jt,o as ve,p as Ve,q as Gt,r as vt,s as Ne,t as Ge,u as Zo,v as K,w as Pe,x as ke,y as re}from"./chunk-Q5VTHTLB.js";import{B as ue,C as se,D as xe,E as Ce,F as gt,G as Xo,a as C,b as ft,c as L,d as B,e as Z,f as F,g as wt,h as be,i as Ft,j as s,k as H,l as Me,m as X,o as Yo,p as Ut,q,r as U,s as Bt,t as Ie,u as oe,v as Be,y as ne}from"./chunk-CBMD2PTD.js";import"./chunk-SQE76S5B.js";var D=e=>{let t=e.events[0],o=ie(t?.sampler??e.intended??ee),a=o.steps??e.decided,n=Number(t?.settings?.[o.candidates])||1,d=!a&&Math.max(e.chainsSeen,n)>1;return{name:a?"steps":d?"several":"sample",look:o,steps:a,several:d,candidates:d&&!!o.candidates}},he=e=>{let{run:t}=e;return D(e).several?e.picked!==null&&t.chains[e.picked]?t.chains[e.picked]:t.complete?V(t):t.chains.find(o=>!o.extended)??t.chains.at(-1)??V(t):V(t)},pe=e=>e.extended?e.tokens:[...e.tokens,...e.draft],kt=new WeakMap,Zt=(e,t)=>{let{name:o,look:a}=D(t),n=`${o} ${a.method}`;kt.has(e)||kt.set(e,{all:[...e.querySelectorAll("[data-kind], [data-samplers]")],shown:""});let d=kt.get(e);if(d.shown===n)return;d.shown=n,e.dataset.shows=o;let m=(l,$)=>l===void 0||l.split(" ").includes($);for(let l of d.all)l.hidden=!(m(l.dataset.kind,o)&&m(l.dataset.samplers,a.method))};var eo=[],Q=(e,t)=>eo.push({name:e,make:t}),to=(e,t,o)=>eo.flatMap(({name:a,make:n})=>{let d=e.querySelector(`.pv-panel[data-pv="${a}"]`);if(!d)return[];let m=n(d,t,o),l=()=>d.dataset.samplers!==void 0&&d.hidden;return[{draw:()=>l()||m.draw(),measure:()=>l()||m.measure?.()}]});Q("candidates",(e,t)=>{let o=L(e,"samples"),a=L(e,"choice"),n=g=>{t.pick(t.picked===g?null:g)};o.addEventListener("click",g=>{let f=g.target.closest("tr[data-chain]");f&&n(Number(f.dataset.chain))});let d=(g,f,b)=>{let i=b&&f.complete&&f.chosen===g.index;return C("td",{class:"pv-picked"},i?C("span",{role:"img","aria-label":s("run-chosen"),title:s("run-chosen")},"★"):"")},m=(g,f,b)=>{let{run:i}=t,p=pe(g),r=t.right[g.answer],u=r===void 0?"":r?" ✓":" ✗",w=g.answer===null?"–":B(F(g.answer,24))+u,c=(v,T="")=>C("td",{class:T,dir:"auto"},v),k=s("run-show-sample",{n:g.index+1});return C("tr",{"data-chain":g.index,"aria-current":b?"true":null},C("td",{class:"pv-number"},C("button",{type:"button",class:"pv-quiet","aria-label":k},`${g.index+1}`)),d(g,i,f.candidates),c(ne(p.length),"pv-number"),c(p.length?U(le(p)):"–","pv-number"),c(g.extended?w:"…"))},l=g=>{let{run:f}=t,b=f.chains.filter(r=>r.extended).length;if(!f.chains.length)return"";if(!f.complete)return s("run-of-finished",{done:b,all:f.chains.length});if(!g.candidates)return s("run-all-are-finished-each-counts",{n:f.chains.length});let i={n:f.chosen+1,all:f.chains.length},p=s("run-sample-of-is-chosen",i);return g.look.chosen?`${p} ${H(g.look.chosen)}`:p},$="";return{draw:()=>{let g=D(t);if(!g.several)return;let f=he(t),b=t.run.chains.map(r=>`${r.tokens.length}+${r.draft.length}`).join(),i=[t.runId,b,f.index,t.run.complete,Object.keys(t.right).length,q.code].join(" ");if(i===$)return;$=i;let p=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(r=>m(r,g,r===f))),p!==null&&o.querySelector(`tr[data-chain="${p}"] button`)?.focus(),a.textContent=l(g)}}});Q("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let a=L(e,"facts"),n="",d=({forward_passes:l,seconds:$},h,g)=>{if(!l)return"";let b={passes:l===1?s("run-1-forward-pass"):s("run-forward-passes",{n:ne(l)}),seconds:U($),times:U(h.run/h.sample,1)};return g.several&&h.response?(b.times=U(h.run/h.response,1),s("run-s-of-sampling-the-response",b)):h.sample&&g.steps?s("run-s-of-sampling-one-sample",b):s("run-s-of-sampling",b)};return{draw:()=>{let l=t.run,$=he(t),h=D(t),g=l.chains.reduce((r,u)=>r+u.plainTokens,0),f=l.chains.every(r=>r.plainTokensExact),b=h.steps?{sample:$.tokens.length,run:l.cost.tokens,plain:g}:{response:pe($).length,run:l.cost.tokens},i=`${h.name} ${Object.values(b)} ${f} ${l.cost.forward_passes} ${l.cost.seconds} ${q.code}`;if(i===n)return;n=i;let p=Math.max(1,...Object.values(b));for(let[r,u]of Object.entries(b)){let[w,c]=o[r].parts;w.style.width=`${(100*u/p).toFixed(1)}%`;let k=r==="plain"&&!f?"≥ ":"";c.textContent=k+ne(u),o[r].dataset.value=u}a.textContent=d(l.cost,b,h)}}});var we={accepted:{mark:"✓",get word(){return s("run-accepted")}},rejected:{mark:"✗",get word(){return s("run-rejected")}},rejected_early:{mark:"✗",get word(){return s("run-rejected-early")}},unchanged:{mark:"=",get word(){return s("run-unchanged")}}},nn=.01,sn=1e3,et=(e,t)=>{let o=Math.exp(e);return o<nn||o>=sn?`e^${U(e,t-1)}`:U(o,t)},an=(e,t)=>{let o=2;for(;o<9&&et(e,o)===et(t,o);)o+=1;return{ratio:et(e,o),draw:et(t,o)}},oo=e=>{let t=e.decision,o=ve(t),a={...an(o,t.log_uniform),chance:oe(Math.exp(Math.min(0,o)))};switch(t.decision){case"unchanged":return s("run-unchanged-every-token-after-the");case"rejected_early":return s("run-rejected-early-however-it-ends",a);case"rejected":return s("run-rejected-a-a-chance-of",a);default:return o>=0?s("run-accepted-a-is-not-below",a):s("run-accepted-a-a-chance-of",a)}},rn=e=>{let t=o=>o===null?s("learn-none"):B(F(o,40));return e.before.answer===e.answer?s("run-the-answer-stayed-the-same"):s("run-the-answer-went-from-to",{before:t(e.before.answer),after:t(e.answer)})},no=(e,t)=>{let o=e.decision;if(o.decision!=="accepted")return"";let a=e.logProb-e.before.logProb,n=l=>ce({...l,text:l.text.trim()||l.text},t.run),d={position:o.divergence+1,old:n(e.before.tokens[o.divergence]),fresh:n(e.tokens[o.divergence]),size:U(Math.abs(a),Math.abs(a)<.1?2:1)},m=a>=0?s("run-a-pivot-at-position-became",d):s("run-a-pivot-at-position-became-2",d);return ae(e.tokens.at(-1),t.run)?`${m} ${rn(e)}`:m};Q("decision",(e,t)=>{let o=L(e,"verdict"),a=L(e,"sentence"),n=L(e,"coin"),d=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(g=>[g.dataset.term,g])),m="",l=g=>{e.dataset.verdict="open",o.textContent="",a.textContent=g,Object.values(d).forEach(f=>f.textContent="–"),n.hidden=!0},$=(g,f)=>{let b=Math.min(g,f,-1)*1.15,i=p=>`${(100*Math.max(0,Math.min(1,1-Math.min(0,p)/b))).toFixed(1)}%`;n.hidden=!1,n.style.setProperty("--ratio",i(g)),n.style.setProperty("--uniform",i(f)),n.setAttribute("aria-label",f<g?s("run-log-u-is-below-log",{uniform:U(f),ratio:U(g)}):s("run-log-u-is-not-below",{uniform:U(f),ratio:U(g)}))};return{draw:()=>{let g=V(t.run),f=g.steps.at(-1),b=`${t.runId} ${g.steps.length} ${!!g.proposal} ${t.guessing} ${f?.event} ${q.code}`;if(b===m)return;if(m=b,t.guessing)return l(s("run-the-proposal-is-complete-enough"));if(!f)return l(s("run-each-step-ends-with-a"));if(g.proposal)return l(s("run-step-a-proposal-is-being",{n:g.steps.length+1}));let i=f.decision,{mark:p,word:r}=we[i.decision];if(e.dataset.verdict=i.decision,o.textContent=`${p} ${r[0].toUpperCase()}${r.slice(1)}`,a.replaceChildren(oo(f),...i.decision==="accepted"?[C("span",{class:"pv-effect"},no(f,t))]:[]),i.decision==="unchanged"){Object.values(d).forEach(v=>v.textContent="–"),n.hidden=!0;return}let u=ve(i),[w,c]=Be(u,i.log_uniform),k=i.decision==="rejected_early"?"≤ ":"";d.proposal.textContent=k+U(i.log_weight_proposal),d.state.textContent=`− (${U(i.log_weight_state)})`,d.length.textContent=Bt(i.log_cut_ratio),d.ratio.textContent=k+w,d.uniform.textContent=c,$(u,i.log_uniform)}}});var $t=e=>wt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,yt=e=>{if(!e)return"";let{position:t,seconds:o,others:a}=e;return t===1?s("run-your-run-is-the-next"):t&&o<=1?s("run-your-run-is-number-in",{n:t}):t?s("run-your-run-is-number-in-2",{n:t,s:o}):a===1?s("run-another-visitors-run-takes-turns"):a?s("run-the-runs-of-other-visitors",{n:a}):""},so=(e,t,o)=>{let a=i=>L(e,i),n={play:a("play"),back:a("back"),step:a("step"),finish:a("finish"),stop:a("stop"),reset:a("reset")},d=a("scrub"),m=a("where"),l=a("turns"),$=a("speed"),h=!1;t.speed=$.value;for(let[i,p]of Object.entries(n))p&&p.addEventListener("click",()=>o[i]());$.addEventListener("change",()=>t.speed=$.value),d.addEventListener("input",()=>t.showStep(Number(d.value))),document.addEventListener("keydown",i=>{if(!h||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||$t(i))return;let p=wt(i,"button, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===d&&i.key!==" "||(i.key===" "&&!p?(i.preventDefault(),o.play()):i.key==="ArrowRight"?(i.preventDefault(),n.step.disabled||o.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let g=i=>{let{run:p}=t,{chains:r,complete:u}=p;if(i.several){let c=r.filter(k=>k.extended).length;return u?s("run-all-samples-finished",{n:r.length}):s("run-of-samples-finished",{done:c,n:r.length})}let w=s("n-tokens",{n:pe(V(p)).length});return u?s("run-finished",{tokens:w}):w},f=(i,p)=>{if(!t.events.length)return s("run-no-run-yet");let r=D(t);return r.steps?t.run.complete?s("run-step-block-finished",i):p?s("run-step-of-block",i):s("run-step-block",i):g(r)},b=()=>{let i=V(t.run),p=o.can(),r=p.going??t.mode!=="paused",u=r?s("learn-pause"):s("run-play");n.play.textContent!==u&&(n.play.textContent=u);for(let[T,A]of Object.entries(n))A&&(A.disabled=!h||!p[T]);let w=t.steps,{shown:c}=t;Number(d.max)!==w&&(d.max=w),Number(d.value)!==c&&(d.value=c),d.disabled=!h||w===0;let k=f({step:c,total:w,block:i.block},w>c&&!r);m.textContent!==k&&(m.textContent=k);let v=yt(o.standing?.()??null);l.textContent!==v&&(l.textContent=v),l.hidden=!v};return{draw:b,ready:()=>{h=!0,b()}}};Q("decision",(e,t)=>{let o=L(e.closest(".pv-stage"),"guess-first"),a=L(e,"guess"),n=L(e,"score"),d=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},d=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),l()}),a.querySelectorAll("[data-guess]").forEach($=>$.addEventListener("click",()=>t.guess($.dataset.guess==="accept"))),t.onGuess($=>d=$),document.addEventListener("keydown",$=>{if(!t.guessing||$.ctrlKey||$.metaKey||$.altKey||$t($))return;let h=$.key.toLowerCase();(h==="a"||h==="r")&&t.guess(h==="a")});let m=$=>$.asked?d?s("run-you-said-the-same-score",$):s("run-the-draw-said-otherwise-score",$):s("run-score-no-guess-yet"),l=()=>{a.hidden=!t.guessing,n.hidden=!t.guessFirst;let{right:$,asked:h}=t.score;n.textContent=m({right:$,asked:h})};return{draw:l}});var ln=250,hn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},ao=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let a=m=>F(m.map(l=>ae(l,t)?"■":l.text).join(""),28),n=e.before.tokens.slice(o,o+8),d=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return B(`${a(n)} → ${a(d)}`)},dn=(e,t,o,a)=>{let n=a.toLowerCase(),d=m=>`${ao(m,t)} ${m.answer??""}`.toLowerCase().includes(n);return e.filter(m=>hn[o](m)&&(!n||d(m)))},cn=(e,t)=>{let{decision:o,proposal:a}=e,{mark:n,word:d}=we[o.decision],m=o.decision==="unchanged",[l,$]=Be(ve(o),o.log_uniform),h=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${d}`,`pv-word-${o.decision}`],[`${a.cut}`,"pv-number"],[o.divergence===null?"–":`${o.divergence}`,"pv-number"],[m?"–":h+l,"pv-number"],[m?"–":$,"pv-number"],[U(e.logProb),"pv-number"],[B(F(e.answer??"–",24)),""],[ao(e,t),"pv-change"]]};Q("history",(e,t)=>{let o=L(e,"rows"),a=L(e,"filter"),n=L(e,"find"),d=L(e,"facts"),m=L(e,"earlier"),l=null,$=new WeakMap;q.on(()=>$=new WeakMap);let h=p=>($.has(p.decision)||$.set(p.decision,g(p)),$.get(p.decision)),g=p=>C("tr",{"data-step":p.index},C("td",{class:"pv-number"},C("button",{type:"button",class:"pv-quiet","aria-label":s("run-show-step",{n:p.index})},`${p.index}`)),...cn(p,t.run).map(([r,u])=>C("td",{class:u,dir:"auto"},r))),f="",b=null,i=()=>{let p=V(t.run),r=p.steps.at(-1),u=`${t.runId} ${p.index} ${p.steps.length} ${r?.event} ${a.value} ${n.value} ${q.code} ${l===t.runId}`;if(u===f)return;f=u;let w=dn(p.steps,t.run,a.value,n.value),c=l===t.runId?w:w.slice(-ln);Oe(o,c.map(h).map(k=>({key:k,make:()=>k}))),b&&b.removeAttribute("aria-current"),b=r&&w.at(-1)===r?h(r):null,b&&b.setAttribute("aria-current","true"),d.textContent=p.steps.length?s("run-of-log-a-and-log",{n:ne(w.length),steps:s("n-steps",{n:p.steps.length})}):s("run-no-step-yet-press-play"),m.hidden=c.length===w.length,m.textContent=s("run-show-earlier-steps",{n:ne(w.length-c.length)})};return m.addEventListener("click",()=>{l=t.runId,i()}),a.addEventListener("change",i),n.addEventListener("input",i),o.addEventListener("click",p=>{let r=p.target.closest("tr[data-step]");r&&t.showStep(Number(r.dataset.step))}),{draw:i}});var pn=e=>{let t=e.steps.at(-1);return e.proposal?{proposal:e.proposal,drawn:e.draft,state:e.tokens,number:e.steps.length+1,verdict:null}:!e.extended||!t?null:{proposal:t.proposal,drawn:t.drawn,state:t.before.tokens,number:t.index,verdict:t.decision.decision}},mn=400,We=80,un=({proposal:e,drawn:t,verdict:o},a)=>{if(a<=mn)return()=>!0;let n=e.start+t.length,d=o?2*We:We,m=[[e.cut-We,e.cut+We],[e.start-We,e.start+d],[n-d,n+We]];return l=>m.some(([$,h])=>$<=l&&l<h)},fn=e=>{if(e==="rejected_early")return s("run-certain-to-be-rejected-given");if(e==="unchanged")return s("run-drawn-again-as-it-was");let{mark:t,word:o}=we[e];return`${t} ${o}`},wn=e=>e?e===1?s("run-1-token-drawn-anew"):s("run-tokens-drawn-anew",{n:ne(e)}):s("run-every-token-drawn-again");Q("proposal",(e,t)=>{let o=L(e,"tokens"),a=L(e,"facts"),n=Re(o),d={run:t.run,tokens:[]},m=[],l=null,$=null;Ne(o,".pv-token[data-index]",b=>{let i=d.tokens[Number(b.dataset.index)];return i&&Se(i,d.run,[[s("compare-position"),`${Number(b.dataset.index)+1}`]])});let h=b=>{d={run:t.run,tokens:[]},l=null,e.removeAttribute("data-verdict"),Oe(o,[{key:b,make:()=>C("p",{class:"pv-empty"},b)}]),a.textContent=""};return{draw:()=>{let b=t.run,i=V(b),p=pn(i);if(!p){let E=b.started&&i.block&&!i.extended;m=[],h(E?s("run-block-the-response-is-drawn",{n:i.block,limit:i.blocks.at(-1).limit}):s("run-the-first-steps-proposal-will"));return}let{proposal:r,drawn:u,state:w,verdict:c}=p,k=q.code,v=[b.started,r,u.length,w,c,k];if(v.every((E,y)=>E===m[y]))return;m=v;let T=[...w.slice(0,r.start),...u];d={run:b,tokens:T},e.dataset.verdict=c||"open";let A=[];l=null;let M=(E,y)=>A.push({key:E,make:y}),R=(E,y,x)=>C("span",{class:`pv-token ${x}`,role:"button",tabindex:"-1",dir:"auto","data-index":y,"aria-label":Je(E)},fe(E,b)),W=(E,y,x)=>M(`${E} ${x}`,()=>C("span",{class:`pv-mark pv-mark-${E}`,role:"img","aria-label":x,title:x},y)),P=Math.max(T.length,c?0:w.length),S=un(p,P),N=0,j=E=>{if(!N)return;let y=`… ${s("n-tokens",{n:N})} …`;M(`${E} ${y}`,()=>C("span",{class:"pv-more"},y)),N=0};for(let E=0;E<P;E+=1){if(!S(E)){N+=1;continue}j(E);let y=T[E],x=w[E];if(E===r.cut&&W("cut","✂",s("run-the-cut")),E===r.start&&r.start>r.cut&&r.start<w.length&&W("leave","↳",s("run-the-proposal-leaves-the-response")),E<r.start){let _=E<r.cut?"pv-kept":"pv-kept pv-redrawn";M(`k${Ee(y)} ${_} ${k}`,()=>R(y,E,_))}else if(y){let _=x&&x.id===y.id;M(`n${Ee(y)} ${x?Ee(x):""} ${k}`,()=>C("span",{class:`pv-column${_?" pv-same":""}`},R(y,E,"pv-new"),x?C("small",{class:"pv-old",dir:"auto"},fe(x,b)):C("small",{class:"pv-old pv-nothing"}," "))),l=A.at(-1)}else M(`w${Ee(x)} ${k}`,()=>C("span",{class:"pv-column pv-waiting"},C("span",{class:"pv-token"},"…"),C("small",{class:"pv-old",dir:"auto"},fe(x,b))))}j(P),Oe(o,A),n();let O=s("n-tokens",{n:r.cut});a.replaceChildren(C("span",{class:"pv-step-name"},s("explore-step",{n:p.number})),C("span",{},s("run-cut-after",{tokens:O})),C("span",{},wn(u.length)),...c?[C("b",{class:`pv-word pv-word-${c}`},fn(c))]:[])},measure:()=>{if($!==m[1]&&o.scrollTop&&(o.scrollTop=0),$=m[1],!l||o.scrollHeight<=o.clientHeight)return;let b=l.element.offsetTop+l.element.offsetHeight-o.clientHeight;b>o.scrollTop&&(o.scrollTop=b)}}});var je=class extends Error{constructor(t,o="server"){super(o),Object.assign(this,{said:t,field:o})}},tt=async e=>{if(e.ok)return;let{field:t,message:o}=await e.json();throw new je(o,t)},ro=e=>H(e.said??e.message);var Ae=24,xt=24,$e=(e,t,o="")=>{let a=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,d]of Object.entries(t))a.setAttribute(n,d);return a.textContent=o,a},gn=e=>{let{fontFamily:t,fontSize:o,fontWeight:a,fontStyle:n,color:d}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":a,"font-style":n,fill:d,"xml:space":"preserve"}},bn=(e,t)=>{let o=[],a=getComputedStyle(e);for(let h of e.getClientRects()){let g={x:h.left-t.x,y:h.top-t.y,width:h.width,height:h.height};a.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push($e("rect",{...g,fill:a.backgroundColor}));let f=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,b=e.matches(".pv-is-pivot, .pv-fresh")?2:f,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";b&&o.push($e("rect",{...g,y:g.y+g.height-b,height:b,fill:K(e,i)})),e.matches(".pv-end, .pv-mark-block")&&o.push($e("rect",{...g,fill:"none",stroke:a.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push($e("text",{x:g.x,y:g.y+10,"font-size":10,fill:K(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let d=document.createRange(),m=null,l=()=>m&&o.push($e("text",{...gn(e),x:m.x,y:m.y},m.text)),$=0;for(let h of n.data){d.setStart(n,$),d.setEnd(n,$+=h.length);let g=d.getBoundingClientRect(),f=g.bottom-t.y-.25*g.height;h===`
`||!g.width||(m&&m.y===f?m.text+=h:(l(),m={x:g.left-t.x,y:f,text:h}))}return l(),o},vn=(e,t)=>{let o=L(e,"tokens"),a=o.getBoundingClientRect(),n={x:a.left-Ae,y:a.top-o.scrollTop-Ae-xt},d=[...o.querySelectorAll(".pv-token, .pv-mark")],m=d.length?d.at(-1).getBoundingClientRect().bottom-n.y:2*xt,l=Math.ceil(a.width)+2*Ae,$=Math.ceil(m)+Ae+2*xt,h=$e("svg",{xmlns:"http://www.w3.org/2000/svg",width:l,height:$,viewBox:`0 0 ${l} ${$}`}),g=L(e,"facts"),f=(b,i,p,r)=>$e("text",{x:Ae,y:b,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:K(e,p)},r);return h.append($e("rect",{width:l,height:$,fill:K(e,"--pv-paper")}),f(Ae+6,14,"--pv-ink-soft",B(t)),...d.flatMap(b=>bn(b,n)),f($-Ae,13,"--pv-ink-soft",[...g.children].map(b=>b.textContent).join(" · "))),h},kn=async(e,t)=>{let o=URL.createObjectURL(t);try{let a=new Image;a.src=o,await a.decode();let n=C("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(a,0,0,n.width,n.height),await new Promise(d=>n.toBlob(d,"image/png"))}finally{URL.revokeObjectURL(o)}},io=async(e,t,o,a)=>{let n=vn(e,a),d=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});ot(t==="svg"?d:await kn(n,d),`${o}.${t}`)};var ot=(e,t)=>{let o=URL.createObjectURL(e);C("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},lo={code:"run-server-does-not-answer"},ho=async(e,t)=>{if(!Y.here)throw new je(lo);let o=await fetch(se(`uploads/${t}`),{method:"POST",body:Tt(e)});return await tt(o),o.blob()},co=async e=>{let o=await(await fetch(se("runs"),{method:"POST",body:Tt(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new je(lo);if(!o.key)throw new je(o.message,o.field);return o.key},Tt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Q("take-away",(e,t,o)=>{let{address:a,make:n,link:d}=o,m=L(e,"facts"),l=[...e.querySelectorAll("[data-download]")],$=[...e.querySelectorAll("[data-keep]")],h=L(e,"copy-link"),g=async b=>{let i=`powerviz-run.${b}`;if(b==="jsonl")return ot(Tt(t.events),i);Me(m,"run-being-made");try{ot(await n(b),i),m.textContent=""}catch(p){X(m,()=>s("run-it-could-not-be-made",{reason:ro(p)}))}};for(let b of l)b.addEventListener("click",i=>{b.hasAttribute("href")||b.getAttribute("aria-disabled")==="true"||(i.preventDefault(),g(b.dataset.download))});for(let b of $)b.addEventListener("click",()=>{let{keep:i,format:p}=b.dataset,r=e.closest(".pv-stage"),u=r.querySelector(".pv-trace .pv-plot"),w=F(t.run.started.prompt,Math.floor((i==="trace"?u:r).clientWidth/9.5)),c=`powerviz-${i}`;i==="trace"?Kt(u,p,c,w):io(r.querySelector(".pv-response"),p,c,w)});return o.says&&X(m,o.says),d?h.addEventListener("click",async()=>{let b=d();if(!b){Me(m,"run-a-link-can-lead-to");return}h.dataset.link=b;try{await navigator.clipboard.writeText(b),Me(m,"run-copied-the-link-opens-this")}catch{m.replaceChildren(`${s("compare-copy-it-from-here")} `,C("code",{},b))}}):(h.remove(),m.textContent=""),{draw:()=>{let b=t.events.length>0,i=l.find(p=>p.dataset.download==="csv");i.title=D(t).steps?s("run-one-row-per-step"):s("run-one-row-per-sample");for(let p of l){let r=p.dataset.download,u=b&&a?a(r):null,w=b&&!!(u||n||r==="jsonl");p.hidden=!a&&r!=="jsonl",p.setAttribute("aria-disabled",String(!w)),u?p.getAttribute("href")!==u&&(p.removeAttribute("role"),p.href=u,p.setAttribute("download","")):(p.removeAttribute("href"),p.setAttribute("role","button"),p.tabIndex=w?0:-1)}for(let p of $)p.disabled=!b}}});var $n=400,yn=e=>{let t=Math.max(1,Math.ceil(e.length/$n)),o=[],a=[],n=0;return e.forEach((d,m)=>{n+=d.log_prob,!(m%t&&m<e.length-1)&&(o.push(m+1),a.push(n))}),{x:o,y:a}},xn=(e,t)=>{let o=U(le(e.tokens)),a=e.answer===null?s("learn-none"):F(e.answer,30),n=t.several?s("run-sample-log-p-answer",{n:e.index+1,value:o,answer:a}):s("run-log-p-answer",{value:o,answer:a});return Z(n)},po=e=>Math.max(1,...e.chains.map(t=>pe(t).length)),mo=e=>[e.runId,he(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),uo=(e,t)=>{let o=D(e),a=K(t,o.look.colour),n=K(t,"--pv-muted"),d=he(e),l=[...e.run.chains.filter(f=>f!==d),...e.run.chains.includes(d)?[d]:[]],$=l.map((f,b)=>({type:"scatter",mode:"lines",name:f!==d?s("run-other-samples"):o.several?s("run-sample",{n:f.index+1}):s("run-the-response"),showlegend:f===d||b===0,...yn(pe(f)),line:f===d?{color:a,width:2}:{color:n,width:1},opacity:f===d?1:.55,hoverinfo:"skip"})),h=l.filter(f=>f.extended&&f.tokens.length),g=h.map(f=>f===d?a:n);return[...$,{type:"scatter",mode:"markers",showlegend:!1,x:h.map(f=>f.tokens.length),y:h.map(f=>le(f.tokens)),customdata:h.map(f=>f.index+1),text:h.map(f=>xn(f,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:g,symbol:o.look.symbol,size:h.map(f=>f===d?10:7)}}]};var Tn=250,fo=()=>Dt().filter(e=>e.beside),wo=e=>H(e.short),Sn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},On=e=>{let t=e.reduce((n,d)=>n+d,0)/e.length,a=2.12*Math.sqrt(e.reduce((n,d)=>n+(d-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+a>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},En=e=>{let t=[],o=[];return e.steps.forEach((a,n)=>{let d=a.before.logProb;n===0?(t.push(0),o.push(d)):(a.before.tokens.length!==e.steps[n-1].tokens.length||d!==o.at(-1))&&(t.push(a.index-.5),o.push(d)),t.push(a.index),o.push(a.logProb)}),!e.steps.length&&e.tokens.length?(t.push(0),o.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(t.push(e.steps.length+.5),o.push(le(e.tokens))),{x:t,y:o}},jn=(e,t)=>{let o=e.decision,a=[s("run-step",{n:e.index,verdict:we[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],d=e.drawn[o.divergence-e.proposal.start];n&&d&&a.push(`${ce(n,t)} → ${ce(d,t)}`);let m=U(e.proposalLogProb);a.push(o.decision==="rejected_early"?s("run-log-p-of-the-proposal",{value:m}):s("run-log-p-of-the-proposal-2",{value:m}))}return a.map(Z).join("<br>")},go=e=>{let t=0,o=[...e].reverse().map(a=>1-Math.exp(Math.min(0,t+=a)));return o.reduce((a,n)=>a+n,0)/Math.max(1,o.length)},An=e=>{let t=V(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,a=t.steps.filter(l=>l.decision.decision!=="unchanged").map(l=>Math.exp(Math.min(0,ve(l.decision)))),d=(a.length?a.reduce((l,$)=>l+$,0)/a.length:1)*go(t.tokens.map(l=>l.log_proposal)),m=go(t.tokens.map(l=>l.log_prob));return o===0||d*o>=.1||m<.05?"":s("run-these-settings-freeze-the-chain",{chance:oe(d),model:oe(m)})};Q("trace",(e,t)=>{let o=L(e,"plot"),a=r=>K(o,r),n=r=>{let u=t.run,w=En(r),c=[{type:"scatter",mode:"lines",name:s("run-the-response"),...w,line:{color:a("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"}];for(let[k,v]of Object.entries(Sn)){let T=r.steps.filter(A=>A.decision.decision===k);c.push({type:"scatter",mode:"markers",name:we[k].word,x:T.map(A=>A.index),y:T.map(A=>k==="unchanged"?A.logProb:A.proposalLogProb),customdata:T.map(A=>A.index),text:T.map(A=>jn(A,u)),hovertemplate:"%{text}<extra></extra>",marker:{color:a(v.colour),symbol:v.symbol,size:v.size,line:{width:1.6,color:a(v.colour)}}})}return c},d=()=>{let r=[];for(let u of fo()){let w=wo(u),c=u.colour,k=t.companions?.[u.method]||[];if(!k.length)continue;let v={name:w,xaxis:"x2",showlegend:!1,y:k.map(T=>T.log_prob),text:k.map(T=>Z(s("run-log-p-answer-2",{method:Te(u),value:U(T.log_prob),answer:T.answer===null?s("learn-none"):F(T.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:a(c),size:5,opacity:.75,symbol:u.symbol}};r.push(k.length===1?{...v,type:"scatter",mode:"markers",x:[w],marker:{...v.marker,size:9,opacity:1}}:{...v,type:"violin",x0:w,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...On(k.map(T=>T.log_prob)),line:{color:a(c),width:1},fillcolor:`${a(c)}33`,hoveron:"points"})}return r},m=r=>{let{steps:u}=D(t);return[...u?n(r):uo(t,o),...d()]},l=r=>{let u=r.filter(R=>!R.xaxis).flatMap(R=>R.y),w=r.filter(R=>R.xaxis),c=w.map(R=>[...R.y].sort((W,P)=>W-P)[Math.floor(R.y.length/4)]),k=[...u,...c];if(!k.length)return{range:void 0,below:[]};let v=Math.max(...u,...w.flatMap(R=>R.y)),T=Math.min(...k),A=.07*(v-T)+.3,M=w.map(R=>({name:R.name,count:R.y.filter(W=>W<T-A).length}));return{range:[T-A,v+A],below:M.filter(R=>R.count)}},$=(r,u)=>{let{range:w,below:c}=l(u),k=o.clientWidth<420,v=k?.54:.7,T=v+(k?.08:.03),A=a("--pv-ink-soft"),M=D(t),R=M.steps?Math.max(r.steps.length,1):po(t.run),W=M.steps?r.blocks:[],P=M.steps?{}:{title:{text:s("evaluate-tokens"),font:{size:11},standoff:2}},S=u.some(E=>E.xaxis==="x2"),N=Pe(o),j=W.filter(E=>E.afterStep>0).map(E=>({type:"line",xref:"x",yref:"paper",x0:E.afterStep+.5,x1:E.afterStep+.5,y0:0,y1:1,line:{color:A,width:1,dash:"dot"}})),O=W.map(E=>({xref:"x",yref:"paper",x:E.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:s("run-block",{n:E.block}),font:{size:10,color:A}}));for(let E of c)O.push({xref:"x2",yref:"paper",x:E.name,y:0,yanchor:"bottom",showarrow:!1,text:s("run-below",{n:E.count}),font:{size:10,color:A},bgcolor:a("--pv-paper")});if(S&&r.tokens.length){let E=le(r.tokens);j.push({type:"line",xref:"paper",yref:"y",x0:T,x1:1,y0:E,y1:E,line:{color:a(M.steps?"--pv-power":M.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...N,domain:S?[0,v]:[0,1],range:[-.5,R+.8],showgrid:!1,dtick:R<=12?1:void 0,rangemode:"tozero",...P},xaxis2:{...N,domain:[T,1],tickangle:0,tickfont:{size:k?9:11},type:"category",categoryarray:fo().map(wo),categoryorder:"array",visible:S,showgrid:!1,fixedrange:!0},yaxis:{...N,range:w,title:{text:s("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:j,annotations:O}},b=ke(o,()=>{let r=V(t.run);return D(t).steps?[t.runId,r.steps.length,r.extended,r.block,!!t.companions].join(" "):`${mo(t)} ${!!t.companions}`},()=>{let r=he(t),u=m(r);return{data:u,layout:$(r,u)}},r=>{if(!r.customdata)return;let{steps:u,several:w}=D(t);u?t.showStep(r.customdata):w&&t.pick(r.customdata-1)},Tn),i=L(e,"facts");return{...b,draw:()=>(i.textContent=An(t.run),b.draw())}});var bo=`## Compare

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
learn-visits-counted =
    { $n ->
        [one] { $n } visit counted.
       *[other] { $n } visits counted.
    }
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

# Fields of forms

field-from = { $about } Legal: { $least } or more.
field-between = { $about } Legal: { $least } to { $most }.
field-method = Method
field-example = Example
field-example-hint = Problems picked for what happens on them.
field-prompt = Prompt
field-model = Model
field-wrapping = Wrapped as
field-alpha = sharpening
field-num-steps = steps per block
field-block-size = block size
field-max-new-tokens = most tokens
field-seed = seed
field-temperature = temperature
field-prefetch = prefetch width
field-candidates = candidates
field-stop-early = Stop early
field-skip-ahead = Skip-ahead
field-early-rejection = Early rejection
field-recall = Recall
form-settings = Settings
form-new-seed = New seed
    .title = The same settings, other random numbers

# What settings are

setting-alpha = Sharpening exponent α of the power distribution p(x)^α; 1 is the model itself.
setting-temperature = Temperature τ of each drawn token; so near 0 that it is below 0.001, it is greedy decoding.
setting-proposal-temperature = Temperature τ of the proposal; 1/α unless given. Below 0.001 no proposal would ever differ.
setting-num-steps = Metropolis–Hastings steps N in each block.
setting-block-size = Tokens B by which the response may grow before the next N steps; with B = T there is one block. A block samples p(x)^α over the responses of at most its length, those among them that are cut off there.
setting-max-new-tokens = Most tokens T in a response; one that is cut off there is a response, too.
setting-seed = Seed of all randomness; the same seed, the same run.
setting-chains = Independent chains, run side by side.
setting-num-samples = Independent samples, drawn side by side.
setting-prefetch = Proposals K drawn ahead and decoded as one batch.
setting-stop = Texts at which a response ends, as soon as one is complete in it; a change of the space of responses, on which the chain is as exact.
setting-num-alternatives = Likeliest other tokens recorded with each drawn token.
setting-stop-early = Stop with the block in which the response has ended, as the paper does; without, N more steps follow with the limit T, so that the run comes to p(x)^α as N grows. With B < T, runs stopped early lean to short responses, at every N above 0.
setting-skip-ahead = Start each proposal where it leaves the state.
setting-early-rejection = Give up proposals that are certain to be rejected.
setting-recall = Draw again from memory what was drawn before.

# Methods

method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = The likeliest token each time; one sample.
method-base = base
method-base-heading = Base
method-base-about = The model as it is, token by token.
method-base-named = base, τ = 1
method-low-temperature = low temperature
method-low-temperature-short = low τ
method-low-temperature-heading = Low temperature
method-low-temperature-about = Each token sharpened by itself, at τ = 1/α.
method-low-temperature-named = low temperature, τ = { $tau }
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Whole responses sharpened, p(x)^α, by Metropolis–Hastings.
method-power-named = power, { $settings }
method-power-named-stopped-early = power, { $settings }, stopped early{ $tau }
method-best-of-n = best of n
method-best-of-n-heading = Best of n
method-best-of-n-about = Of n base samples, the one with the highest log p.
method-best-of-n-named = best of { $n } by log p
method-best-of-n-chosen = No other has a higher log p.
method-majority-vote = majority vote
method-majority-vote-short = majority
method-majority-vote-heading = Majority vote
method-majority-vote-about = Of n samples at τ = 0.7, the first with the commonest answer.
method-majority-vote-named = majority of { $n }
method-majority-vote-chosen = It is the first with the commonest answer; where none has an answer, the first of all.
method-second-model = second model
method-second-model-about = Base samples of another model, scored under this one.

# Explore: settings and transport

explore-controls =
    .aria-label = Settings
explore-paper-values = Use the paper’s values
    .title = α = 4, N = 10, B = 192, T = 3072, τ = 1/α, stopped early
explore-advanced = Advanced
explore-advanced-hint = The accelerations and K change the cost, never a decision.
explore-transport =
    .aria-label = Play the run
explore-play = Play
    .title = Space
explore-back = Back
    .title = One step back: ←
explore-step-on = Step
    .title = One step: →
explore-finish = Finish
    .title = To the end, without delays
explore-stop = Stop
    .title = End this run here; what has happened stays
explore-reset = Reset
    .title = Throw the run away and start over
explore-drawing = Drawing <1/>
explore-speed = Speed <1/>
explore-speed-field =
    .title = Delays the drawing only: the outcome is the same
explore-speed-slow = Slow
explore-speed-normal = Normal
explore-speed-fast = Fast
explore-speed-live = No delay
explore-guess-first = <1/> Guess first
explore-step-shown =
    .aria-label = Step shown
explore-loading = Loading…
explore-keys = <1>space</1> play, pause <2/> step <3>Home</3> start
explore-start-over = Start over

# Explore: panels

explore-response-title = Response
explore-response-panel =
    .aria-label = Response
explore-response-lead-steps = The chain’s state, as it stands. ◆ marks a <1>pivot</1>: an accepted step put another token there.
explore-response-lead-sample = Drawn token by token, and never changed. The colour is <1>log p</1> of each token.
explore-response-lead-several = One of the samples, drawn token by token, and never changed. The colour is <1>log p</1> of each token.
explore-response-strip =
    .aria-label = Response, token by token. Arrow keys move, Enter shows a position's history.
explore-stopped-early = Stopped early, with the block in which it ended: results of this rule lean to short responses, and no N makes them samples of p(x)^α.
explore-colour-by =
    .aria-label = Colour the tokens by
explore-colour-pivots = pivots
explore-colour-log-p = log p
explore-colour-hazard = hazard
explore-colour-age = age
explore-proposal-title = Proposal
explore-proposal-panel =
    .aria-label = Proposal
explore-proposal-lead = Each step <1>cuts</1> the response at a random place ✂ and draws the rest anew. Below each new token stands the one it would replace.
explore-proposal-strip =
    .aria-label = Proposal, token by token, above the tokens it would replace
explore-decision-title = Decision
explore-decision-panel =
    .aria-label = Decision
explore-decision-lead = Take the new path, or stay?
explore-guess = Accept or reject?
explore-guess-accept = Accept <1/>
explore-guess-reject = Reject <1/>
explore-weight-of-the-new-path = weight of the new path
explore-weight-of-the-old-path = − weight of the old path
explore-plus-length-term = + <1>length term</1>
explore-is-log-a = = <1>log A</1>
explore-log-u-the-draw = <1>log u</1>, the draw
explore-coin-accept = accept
explore-coin-reject = reject
explore-samples-title = Samples
explore-samples-panel =
    .aria-label = Samples
explore-samples-lead = All are drawn side by side. Click a row to read one.
explore-samples-table =
    .aria-label = Samples
explore-trace-title = Trace
explore-trace-panel =
    .aria-label = Trace
explore-trace-lead-steps = <1>log p</1> by step; beside it, other ways to sample. Click a step to go back.
explore-trace-lead-sample = <1>log p</1> of the response as it grows, token by token; beside it, other ways to sample.
explore-trace-lead-several = <1>log p</1> of each sample as it grows, token by token; beside them, other ways to sample. Click one to read it.
explore-trace-plot =
    .aria-label = Trace of log p
explore-window-title = Critical window
explore-window-panel =
    .aria-label = Critical window
explore-window-lead = Where is the outcome decided? From every beginning of the response the <1>base model</1> goes on, many times.
explore-rollouts = Rollouts per beginning <1/>
explore-rollouts-about = From every beginning of the response, the model goes on so many times. More make the band narrower.
explore-cancel = Cancel
explore-rollouts-progress =
    .aria-label = Rollouts decoded
explore-window-region =
    .aria-label = Chance of the answer, token by token
explore-cost-title = Cost
explore-cost-panel =
    .aria-label = Cost
explore-cost-lead = <1>Tokens</1> decoded so far.
explore-cost-sample = one plain sample
explore-cost-response = the response shown
explore-cost-run = this run
explore-cost-plain = the plain algorithm
explore-take-away-title = Take it with you
explore-take-away-panel =
    .aria-label = Take it with you
explore-download-jsonl = Run (JSON Lines)
    .title = every event; open it again with pv.load_run
explore-download-csv = Table (CSV)
    .title = one row per step
explore-download-html = Page (HTML)
    .title = plays offline, for slides
explore-picture-trace-png = Trace (PNG)
    .title = as it is shown now, for slides
explore-picture-trace-svg = Trace (SVG)
    .title = as it is shown now, for slides
explore-picture-response-png = Response (PNG)
    .title = as it is shown now, for slides
explore-picture-response-svg = Response (SVG)
    .title = as it is shown now, for slides
explore-copy-link = Copy link
explore-link = The link opens this page with these settings.
explore-history-title = History
explore-history-panel =
    .aria-label = History
explore-history-lead = Every step. Click a row to see it.
explore-history-table =
    .aria-label = Steps
explore-filter = Show <1/>
explore-filter-all = All steps
explore-filter-accepted = ✓ Accepted
explore-filter-rejected = ✗ Rejected
explore-filter-unchanged = = Unchanged
explore-filter-answer = Answer changed
explore-find = Find <1/>
explore-find-field =
    .placeholder = a word
    .aria-label = Find in the changes
explore-column-step = step
explore-column-block = block
explore-column-decision = decision
explore-column-cut = cut
explore-column-at = at
explore-column-log-a = log A
explore-column-log-u = log u
explore-column-log-p = log p
explore-column-answer = answer
explore-column-change = change
explore-column-sample = sample
explore-column-tokens = tokens

## Markup: header, Compare, Evaluate, Library, examples, models on offer

page-title = PowerViz: power sampling, step by step
tab-explore = Explore
tab-compare = Compare
tab-evaluate = Evaluate
tab-learn = Learn
tab-library = Library
header-claim = Watch a language model reason better, with no training.
header-model =
    .title = The loaded model and where it runs
header-paper = The paper
header-reconnect = Reconnect

model-dialog-title = Choose a model
model-dialog-close = Close
model-dialog-catalogue = This server offers the models below. They are downloaded once, and shared by all.
model-dialog-any = Take one of these, or name any causal model. It is loaded once, and shared by all.
model-dialog-cancel = Cancel
model-dialog-another = Another one, by its name
model-dialog-name =
    .placeholder = owner/model on Hugging Face, or a folder of the server
model-dialog-load = Load

catalogue-smollm2-135m = A very small base model of general English text; it runs on any laptop.
catalogue-qwen2-5-0-5b = The smallest base model of the Qwen2.5 family; slow but usable on a laptop.
catalogue-qwen3-0-6b-base = The smallest base model of the Qwen3 family, stronger at mathematics than its size suggests.
catalogue-qwen2-5-math-1-5b = A base model trained further on mathematics: the little sister of the paper’s main model.
catalogue-phi-3-5-mini = An instruction-tuned model, one of the three that the paper samples from.
catalogue-qwen2-5-7b = A general base model, one of the three that the paper samples from.
catalogue-qwen2-5-math-7b = A base model trained further on mathematics: the paper’s main model.
catalogue-qwen2-5-math-7b-after-grpo = The paper’s main model after reinforcement learning on right answers: its baseline, for samples to stand beside.
catalogue-licence-on-the-hub = see its page on the hub

wording-raw = As it is
wording-math = The paper's math wording
wording-choice = The paper's multiple choice wording
wording-function = The paper's wording for functions
wording-chat = The model's chat template
wording-math-chat = The paper's math wording, in the chat template
wording-choice-chat = The paper's multiple choice wording, in the chat template

example-coins-title = Coins: a pivot turns it right
example-coins-watch = Watch step 3: “Clearly” becomes “Let”, the model works the sum out instead of guessing, and 18 turns into 16, which is right. From then on every way back is refused.
example-shortest-title = Shortest: likely is not right
example-shortest-watch = Step 7 works it out and is right. Step 11 jumps to a guess that the model holds to be likelier, log p rises from −1.39 to −1.23, and it is wrong: here, what is likely is not right. The chain stays there.
example-weekday-title = Weekday: guess, guess, count
example-weekday-watch = Up to step 4, guessed weekdays only replace one another. Step 6 starts to count the days instead, and the chain stays there.
example-shells-title = Shells: not there yet
example-shells-watch = Guess replaces guess; step 8 hits the right one, 65, by luck, and step 9 loses it again. 20 steps are too few here: the worked-out answer is likelier, log p −2.18 against −4.30 for the best guess, and with 200 steps 31 of 32 chains end on it.
example-easy-title = Easy: nothing changes
example-easy-watch = A guess, and a right one. All 10 proposals draw the same tokens again, so the whole run costs no more than one plain sample.
example-stuck-title = Stuck on a guess
example-stuck-watch = Step 10 lands on 4, a guess that is likelier than most, and wrong. The ten proposals after it are all refused, each with A below 2%. With 200 steps, 31 of 32 chains end on 16, which is right.
example-alpha-1-title = Coins again, with α = 1
example-alpha-1-watch = With α = 1 nothing is sharpened: the chain draws from the model as it is, so guesses and worked-out answers come and go.

column-method = method
column-samples = samples
column-right = right
column-length = length
column-tokens = tokens
column-share-of-the-batch = share of the batch
column-seconds = seconds
column-by-vote = by vote
column-problems = problems
column-log-p-per-token = log p per token
column-plain-algorithm = plain algorithm
column-times-fewer = times fewer

compare-form =
    .aria-label = What to compare
compare-truth = Right answer, if you know it
compare-truth-field =
    .placeholder = unknown
compare-methods = Methods
compare-num-samples = samples of each
compare-num-samples-about = Samples of each method; greedy has one. Legal: 1 to { $most }.
compare-candidates-about = Candidates from which each sample is chosen, by the methods that choose. Legal: 1 to { $most }.
compare-second-model = Second model
compare-transport =
    .aria-label = Run the comparison
compare-stop = Stop
    .title = End the comparison here; the samples drawn so far stay
compare-loading = Loading…
compare-means-title = Methods
compare-means-panel =
    .aria-label = Methods
compare-means-lead = Means per sample.
compare-means-table =
    .aria-label = Means of each method
compare-means-facts = Length in tokens; tokens: decoded for one answer drawn alone. Seconds are a share of the batch, too.
compare-download-means = Table (CSV)
    .title = the means of each method
compare-download-samples = Samples (CSV)
    .title = one row per sample, without its tokens
compare-download-tokens = Samples (JSON Lines)
    .title = every sample with its tokens and their log p
compare-copy-link = Copy link
compare-distributions-title = How likely are they?
compare-distributions-panel =
    .aria-label = How likely are they?
compare-distributions-lead = <1>log p</1> of whole responses, and <2>per token</2>. Bars count samples; each mark is one; the line is the mean.
compare-log-prob-chart =
    .aria-label = log p by method
compare-per-token-chart =
    .aria-label = log p per token by method
compare-cards-title = Samples
compare-cards-panel =
    .aria-label = Samples
compare-cards-lead = Hover a card to see its path.
compare-sort = Sort by <1/>
compare-sort-method = method
compare-sort-log-prob = log p, likeliest first
compare-sort-length = length, shortest first
compare-sort-right = right first
compare-scale-title = log p of each token, all cards alike
compare-scale = 0<1/>−4 nats or less
compare-card-list =
    .aria-label = Samples
compare-tree-title = Where do they part?
compare-tree-panel =
    .aria-label = Where do they part?
compare-tree-lead = A line for each sample. Lines run together as long as they say the same. Click an end to see its card.
compare-tree-region =
    .aria-label = Prefix tree, drawn
compare-tree-chart =
    .aria-label = Prefix tree of all samples

evaluate-form =
    .aria-label = What to evaluate
evaluate-problem-set = Problem set
evaluate-set-pocket = Pocket problems ({ $count })
evaluate-set-upload = Your own file…
evaluate-set-hub = Another set on Hugging Face…
evaluate-hub = Its name
evaluate-hub-field =
    .placeholder = owner/name or owner/name:configuration
evaluate-upload = JSON or CSV
evaluate-upload-hint = A problem on each line: <1/>; or an array, or a table as CSV, gzipped or not. Published sets are known by their columns.
evaluate-limit = problems
evaluate-limit-about = How many of the problems, spread evenly over the set. Empty: all.
evaluate-limit-field =
    .placeholder = all
evaluate-samples = samples each
evaluate-samples-about = Samples of each method on each problem. pass@k needs several.
evaluate-methods = Methods
evaluate-second-model = Second model
evaluate-temperature = low temperature
evaluate-temperature-about = { $about } Empty: 1/α.
evaluate-wording = Wording
evaluate-wording-of-the-set = As the set has it
evaluate-sweeps = Sweeps
evaluate-sweep-alpha = Power sampling for each of these α
evaluate-sweep-temperature = Power sampling for each of these τ
evaluate-sweep-num-steps = Power sampling for each of these N
evaluate-sweeps-hint = Up to { $most } numbers, with commas between them.
evaluate-start = Start
evaluate-cancel = Cancel
evaluate-resume = Resume
evaluate-close = Close
    .title = Put it aside and begin another
evaluate-samples-drawn =
    .aria-label = Samples drawn
evaluate-table-title = Methods
evaluate-table-panel =
    .aria-label = Methods
evaluate-table-lead = Means over problems; 95% intervals. Untick a method to leave it out of the figures.
evaluate-column-method = Method
evaluate-pairs = Differences on the same problems
evaluate-pairs-table =
    .aria-label = Differences on the same problems
evaluate-pairs-reference = Compared with <1/>
evaluate-pairs-difference = difference, points
evaluate-pairs-interval = 95% interval
evaluate-pairs-facts = Problem by problem: it can be sure where the intervals above overlap.
evaluate-figure-accuracy-title = Right answers
evaluate-figure-accuracy-panel =
    .aria-label = Right answers
evaluate-figure-accuracy-lead = <1>Share</1> of right samples, with its 95% interval.
evaluate-figure-accuracy-by = By <1/>
evaluate-figure-pass-title = <1>pass@k</1>
evaluate-figure-pass-panel =
    .aria-label = pass@k
evaluate-figure-pass-lead = If one may try k times: the chance that at least one sample is right.
evaluate-figure-sweep-alpha-title = Sweep over <1>α</1>
evaluate-figure-sweep-alpha-panel =
    .aria-label = Sweep over α
evaluate-figure-sweep-alpha-lead = Right samples as the sharpening grows.
evaluate-figure-sweep-temperature-title = Sweep over τ
evaluate-figure-sweep-temperature-panel =
    .aria-label = Sweep over τ
evaluate-figure-sweep-temperature-lead = Right samples by the temperature of the proposal: all have the same target.
evaluate-figure-sweep-num-steps-title = Sweep over <1>N</1>
evaluate-figure-sweep-num-steps-panel =
    .aria-label = Sweep over N
evaluate-figure-sweep-num-steps-lead = Right samples as the chain takes more steps.
evaluate-figure-log-prob-title = How likely the answers are: <1>log p</1>
evaluate-figure-log-prob-panel =
    .aria-label = How likely the answers are: log p
evaluate-figure-log-prob-lead = Samples by the log p of the whole response; the line is the mean.
evaluate-figure-confidence-title = How sure the model was: <1>confidence</1>
evaluate-figure-confidence-panel =
    .aria-label = How sure the model was: confidence
evaluate-figure-confidence-lead = Samples by log p per token; the line is the mean.
evaluate-figure-length-title = How long the answers are
evaluate-figure-length-panel =
    .aria-label = How long the answers are
evaluate-figure-length-lead = Samples by tokens in the response; the line is the mean.
evaluate-figure-cost-title = What a sample costs
evaluate-figure-cost-panel =
    .aria-label = What a sample costs
evaluate-figure-cost-lead = <1>Tokens</1> for one answer alone; the outline is the <2>plain algorithm</2>.
evaluate-answers-title = Answers
evaluate-answers-panel =
    .aria-label = Answers
evaluate-answers-lead = What was asked, and what each method said.
evaluate-filter = Show <1/>
evaluate-filter-all = All problems
evaluate-filter-differ = Methods differ
evaluate-filter-none = Nobody was right
evaluate-filter-every = All were right
evaluate-previous =
    .aria-label = Previous problem
evaluate-next =
    .aria-label = Next problem
evaluate-problem = Problem
evaluate-files-title = Take it with you
evaluate-files-panel =
    .aria-label = Take it with you
evaluate-files-lead = Downloads hold the samples so far.
evaluate-download-samples = Samples (JSON Lines)
    .title = every response with its tokens, grade and cost
evaluate-download-plan = Plan (JSON)
    .title = problems, methods, settings and seed; the command line goes on with it
evaluate-download-table = Table (CSV)
    .title = a row per method
evaluate-export-of = Of <1/>
evaluate-export-humaneval = HumanEval samples
    .title = for the published harness, which runs the code
evaluate-export-alpacaeval = AlpacaEval outputs
    .title = for the judge of AlpacaEval

library-title = Recorded runs
library-shelf =
    .aria-label = Recorded runs
library-lead = Each was really sampled. They play here, with no model loaded.
library-run-facts = <1/> · { $steps }
library-kept = Your recordings
library-drawn-by = drawn by <1/>, <2/>
library-to-explore = Open in Explore with these settings
library-open = Open a recording… <1/>
library-open-hint = JSON Lines, up to { $most } MB: what “Run (JSON Lines)” saves, or <1/>. Or drop the file on this page.

offline-title = PowerViz: a recorded run
offline-lead = A run of power sampling on <1/>, recorded. Nothing here needs the network.
offline-lead-of-a-method = A run of the method <1/> on <2/>, recorded. Nothing here needs the network.



## Markup and errors: lessons

# What all lessons share
learn-lessons =
    .aria-label = Lessons
learn-notes = Teacher’s notes
learn-back = ← Back
learn-onward = Next lesson →
lesson-question = Question.
lesson-show-answer = Show answer
lesson-save-picture =
    .title = Save as a picture ({ $kind })
lesson-alpha = <1/> sharpening
lesson-table = The model’s probabilities
lesson-table-restore = Back to the numbers we began with
lesson-first-token = first token
lesson-stop-drawing = Stop
    .title = Keep the draws so far
lesson-other-numbers = Other numbers
    .title = The same problem with another seed
lesson-problem = Problem
lesson-problem-coins = Coins
lesson-problem-shortest = Shortest
lesson-problem-weekday = Weekday
lesson-problem-shells = Shells
lesson-problem-easy = Easy
lesson-problem-stuck = Stuck on a guess
lesson-problem-alpha-1 = Coins again, with α = 1

# Lesson 1
lesson-sharpening-short = Sharpening
lesson-sharpening-title = Sharpening
lesson-sharpening-text = Asked for 7 × 8, a model gives each answer some probability p. Raise every p to the power of <1>α</1> and divide by the sum: the likely gets likelier, the unlikely fades, and the order stays. Nothing was learned; the model’s own favourite only stands out more.
lesson-sharpening-question = Make 54 the likeliest answer (say 0.5). Does a larger α bring back 56, which is right?
lesson-sharpening-answer = No. Sharpening makes the favourite stand out, right or wrong. It helps when the right answer is the one that the model finds likeliest as a whole. For one token, as here, power sampling is low temperature, τ = 1/α; the next lesson shows that for more tokens it is not.
lesson-sharpening-explore = See what α does to a language model, in Explore
lesson-sharpening-table = p of each answer
lesson-sharpening-draw = Draw again
    .title = 5 000 new draws
lesson-sharpening-bars = Before and after
lesson-sharpening-bars-chart =
    .aria-label = The model’s p, the sharpened probabilities, and 5 000 draws of the sampler

# Lesson 2
lesson-low-temperature-short = Not temperature
lesson-low-temperature-title = Low temperature is not power
lesson-low-temperature-text = A response here is two tokens, each a or b. Low temperature sharpens the first token before it knows what can follow, and prefers b, which has more in all. The power distribution sharpens whole responses, and for every α above 1.475 prefers a: it leads to the likeliest one, while b’s share is split in two.
lesson-low-temperature-question = From which α on does the power distribution prefer a? Then, at α = 2, set bb to 0 and ba to 0.5: do the two still disagree?
lesson-low-temperature-answer = It prefers a once .40^α is more than .25^α + .25^α, so for α above log 2 ÷ log 1.6 = 1.475. With the other numbers both prefer b: the two methods differ where a likely token scatters into many responses; with one way on after each first token, sharpening the token and the response is the same.
lesson-low-temperature-explore = See both on a word problem, in Explore
lesson-low-temperature-table = p of each response
lesson-low-temperature-draw = Draw again
    .title = 5 000 new draws of each
lesson-low-temperature-weights = How much weight each first token gets, from the numbers as typed
lesson-low-temperature-first = First token
lesson-low-temperature-first-chart =
    .aria-label = Chance of each first token, exact and sampled
lesson-low-temperature-whole = Whole response
lesson-low-temperature-whole-chart =
    .aria-label = Chance of each response, exact and sampled

# Lesson 3
lesson-by-hand-short = By hand
lesson-by-hand-title = Metropolis–Hastings by hand
lesson-by-hand-text = The model is asked for 20 − 2 − 2: it may guess, or count down. Each step <1>cuts</1> the response, draws a new end, and takes it with chance min(1, A). In the long run the chain visits each response as often as p^α says, and nobody ever added up p^α over all of them.
lesson-by-hand-question = Counting to 16 is the likeliest response. Set α to 4 and press “500 steps” a few times: is it visited most? Then step by hand: is the way from a guess to it ever refused, and the way back?
lesson-by-hand-answer = It is visited most, by the share that the exact bar shows, .62. From a guess the way there is never refused, since A is 6.2; on the way back A is .16, so five times in six it is refused. The proposals alone would guess five times in six: the refusals set this right. At α = 2 the two A are 1.35 and .74, and below α = 1.56 the way there is refused now and then, too.
lesson-by-hand-explore = Watch the same steps on a language model, in Explore
lesson-by-hand-after-clearly = after “Clearly”
lesson-by-hand-after-count = after “Count:”
lesson-by-hand-after-count-18 = after “Count: 18”
lesson-by-hand-vote-first = Vote first <1>The class says accept or reject before A is shown.</1>
lesson-by-hand-step =
    .aria-label = The step under way
lesson-by-hand-response =
    .aria-label = The response
lesson-by-hand-next = { learn-draw-the-cut }
    .title = The next part of the step
lesson-by-hand-whole = One whole step
    .title = Cut, proposal, A and verdict at once
lesson-by-hand-many = 500 steps
    .title = 500 steps of the same chain
lesson-by-hand-again = Start again
    .title = A new first response, no visits
lesson-by-hand-tree = All the responses there are
lesson-by-hand-tree-chart =
    .aria-label = Every response, its exact probability and its visits

# Lesson 4
lesson-convergence-short = Convergence
lesson-convergence-title = Convergence
lesson-convergence-text = The model writes up to four letters, a or b; ■ ends a response. Several chains run at once, and their visits add up. <1>Total variation</1> says how far they still are from the exact probabilities; its floor is what chance alone leaves. Without the <2>length term</2> in log A, the chains settle too, but on something else.
lesson-convergence-question = Switch the length term off: the chains run anew. <1>R-hat</1> comes close to 1, as before. Does that mean the samples are right?
lesson-convergence-answer = No. R-hat and the effective sample size only ask whether the chains agree with each other, and chains can agree on the wrong thing: here on n·p^α, in which long responses come too often. Only the comparison with the exact numbers, total variation, shows it. That is why our samplers are tested on models that can be enumerated.
lesson-convergence-length-term = Length term log n − log n′ <1>On: the real sampler. Off: a wrong one, to see what goes wrong.</1>
lesson-convergence-play = { learn-run-the-chains }
    .title = Run, or go on
lesson-convergence-again = Start again
    .title = The same settings, other random numbers
lesson-convergence-chains = Chains
lesson-convergence-after-a = after a
lesson-convergence-after-b = after b
lesson-convergence-total-variation = <1>total variation</1>
lesson-convergence-floor = <1>its floor, by chance</1>
lesson-convergence-effective-samples = <1>effective samples</1>
lesson-convergence-r-hat = <1>R-hat of log p</1>
lesson-convergence-response-r-hat = <1>R-hat, responses</1>
lesson-convergence-csv =
    .title = Every state of every chain, with its log p, as a table
lesson-convergence-tv = Total variation by step
lesson-convergence-tv-chart =
    .aria-label = Total variation by step, with its Monte-Carlo floor
lesson-convergence-bars = Exact and visited
lesson-convergence-bars-chart =
    .aria-label = Exact and empirical probability of each response
lesson-convergence-trace = The chains, last 150 steps
lesson-convergence-trace-chart =
    .aria-label = log p of each chain, last 150 steps
lesson-convergence-lags = Autocorrelation of log p
lesson-convergence-lags-chart =
    .aria-label = Autocorrelation of log p by lag

# Lesson 5
lesson-pivotal-short = Pivotal tokens
lesson-pivotal-title = Pivotal tokens
lesson-pivotal-text = A response is long, but most of its tokens follow from the ones before. A few could well have been others: their <1>hazard</1> is high, and there the chain can take another path. The chain runs unseen: guess which token is <2>pivotal</2> before you look.
lesson-pivotal-question = Did the chain reach its final answer through a token of high hazard? And does every token of high hazard change the answer?
lesson-pivotal-answer = A move needs hazard, for a token that the model is sure of is drawn again and again. But hazard is not enough: many uncertain tokens are wordings, after which the same answer follows. A pivotal token is one where the way parts: the list of moves shows which changed the answer.
lesson-pivotal-explore = Watch this chain step by step, in Explore
lesson-pivotal-run = { learn-run-the-chain }
    .title = Draw a first response, then run the chain unseen
lesson-pivotal-pause = Pause
    .title = Keep what has happened; Run goes on
lesson-pivotal-response =
    .aria-label = The first response
lesson-pivotal-tokens =
    .aria-label = The first response, token by token
lesson-pivotal-reveal = Reveal
lesson-pivotal-hazard = Hazard, and where the chain moved
lesson-pivotal-hazard-chart =
    .aria-label = Hazard of each token of the first response, and where the chain moved

# Lesson 6
lesson-accelerations-short = What it costs
lesson-accelerations-title = What it costs, and how to pay less
lesson-accelerations-text = The <1>plain algorithm</1> decodes every proposal from the cut to its end, and many of them change nothing: they are refused, or draw the same tokens again. All random numbers of a step are fixed beforehand, so much of that work can be foreseen, broken off, remembered or shared. Not one decision changes: each row is the same chain, run again and timed.
lesson-accelerations-question = Which row may decode more tokens than the plain algorithm, and why is it still worth having?
lesson-accelerations-answer = Prefetch: it draws 8 proposals at once and throws away those that come after a change. Where the chain moves often, that is more than it shares. But it needs fewer forward passes, and on a GPU one over 8 rows takes hardly longer than over a single row. On a processor it takes longer: the seconds here show what is left of the gain. With everything on, the other three bring the tokens down, too.
lesson-accelerations-explore = Switch them on and off yourself, in Explore
lesson-accelerations-run = { learn-run-and-measure }
    .title = The same chain six times, one after the other
lesson-accelerations-pause = Pause
    .title = Keep what has been measured; Run goes on
lesson-accelerations-plain = <1>plain algorithm</1>
lesson-accelerations-skip-ahead = <1>+ skip-ahead</1>
lesson-accelerations-early-rejection = <1>+ early rejection</1>
lesson-accelerations-recall = <1>+ recall</1>
lesson-accelerations-prefetch = <1>+ prefetch, 8</1>
lesson-accelerations-all = all four
lesson-accelerations-table =
    .aria-label = Costs
lesson-accelerations-variant = one chain, run as
lesson-accelerations-seconds = seconds
lesson-accelerations-same = same decisions
lesson-accelerations-decisions = decisions: ✓ accepted, ✗ rejected, = unchanged
lesson-accelerations-costs = Tokens and passes
lesson-accelerations-costs-chart =
    .aria-label = Tokens decoded and forward passes of each variant

# What a lesson refuses
lesson-unknown = There is no lesson { $lesson }. Reload the page.
lesson-setting-illegal = The setting “{ $name }” is not legal: it { $fault }.
lesson-problem-unknown = There is no problem { $problem } here. Choose another.
lesson-table-misfit = The table has other fields than this lesson. Reload the page.
lesson-probability-no-number = This is not a number. Use one from 0 to 1.
lesson-probability-negative = A probability cannot be negative. Use a number from 0 to 1.
lesson-probability-above-one = A probability cannot be above 1. Use a number from 0 to 1.
lesson-probability-too-small = Too small to see anything of it. Use 0, or 0.000001 and more.
lesson-probabilities-all-zero = All are 0. At least one has to be above 0.
lesson-response-unknown = { $response } is no response here. Start again.
lesson-response-impossible = { $symbol } has probability 0 there. Start again.
lesson-response-not-whole = This is not a whole response. Start again.
lesson-cut-not-a-place = The cut has to be one of the { $places } places.



## Errors: evaluation and problem sets

row-is-array = this is a JSON array on a line of its own; write its objects on a line each
row-line-too-long = the line is longer than { $most } MB
row-byte-not-utf-8 = byte { $byte } is not UTF-8; save the file as UTF-8
row-nul-byte = the line holds a NUL byte, so it is not JSON
row-too-many-values = the line holds more than { $most } values
row-nested-too-deeply = the JSON is nested too deeply
row-not-json = not JSON: { $reason } (column { $column })
row-number-too-long = the JSON holds a number that is too long
row-no-object = the line is JSON, but no object with keys such as prompt and answer
row-same-key-twice = two values have the same key in one object; keep one of them
row-cell-too-long = it has a cell of over { $most } MB: a quotation mark in it, or before it, is not closed. What follows is not read
row-quotation-not-closed = a quotation mark is not closed: it is in one of the cells that begin in line { $line }, and all that follows it is read as text of that cell
row-columns-of-same-name = two columns have the same name; rename one of them
row-quotation-does-not-match = it goes over { $lines } lines, and its quotation marks do not match: is one not closed?
row-cells-under-names =
    it has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } under { $names ->
        [one] { $names } name
       *[other] { $names } names
    }
row-array-goes-on = there is more behind the end of the array
row-array-does-not-end = the array does not end: the file is cut off, or is no JSON
row-object-does-not-end = the object does not end: the file is cut off, or is no JSON
row-columns-end-apart = the columns do not end in the same row
row-column-without-value = a column has no value for this row
row-values-unlike-columns = it has not as many values as there are columns
row-too-long = it is longer than { $most } MB
row-no-mapping = it is no mapping from names of columns to values
row-options-no-list = the options are no list of texts
row-options-without-commas = the options are no list of texts; write them as JSON, with commas between
row-answer-empty = the answer is empty; write null where it is not known
row-counted-from-0-or-1 = it cannot be told whether the answer counts the options from 0 or from 1: its set has neither 0 nor the number of options, or both; write letters
row-place-beyond-options = the answer's place is beyond the last option; places are counted from 0
row-answer-ambiguous = the answer may be one of the options or the letter or place of another; write its letter
row-answer-no-option = the answer is neither one of the options, nor its letter or its place
row-number-of-options =
    { $options ->
        [one] there is { $options } option
       *[other] there are { $options } options
    }; choice is graded by 2 to { $most }
row-option-empty = one of the options is empty
row-labels-unlike-options = the options and their labels are not as many
row-options-of-same-label = two of the options have the same label
row-options-the-same = two of the options are the same
row-answer-is-passage = its answer is a passage of a text; such answers are not graded
row-several-questions = it has several questions about one text; write a row for each
row-tests-not-run = its tests are not run: programs are graded by the columns prompt, test and entry_point
row-has-turns = its question is given as turns of a conversation, which need a judge; call a single one prompt
row-several-true-answers = it has several true and false answers, which a judge has to grade
row-tested-by-output = its programs are tested by input and output, which is not done here
row-has-picture = it goes with a picture, which is not shown to models here
row-answer-without-mark = the answer does not end with { $mark } and the final answer, as those before it do
row-columns-missing = there is no { $columns }
row-columns-missing-or-null = there is no { $columns }; write "answer": null where there is no known answer
row-columns-missing-or-of-sets = there is no { $columns } (or the columns of { $sets })
row-column-and-column = { $columns } and { $column }
row-choice-without-options = the answer looks like that of a multiple choice, but no column is called so that it can hold the options; call it choices
row-bytes-of-python = { $column } is spelt as bytes of Python, b'…'; decode it to text first
row-several-answers = { $column } lists { $answers } answers; write them as one, or one of them
row-box-empty = { $column } has a \\boxed{"{}"} with nothing in it, or no end
row-solution-without-box = { $column } is a text without a \\boxed{"{}"} that holds the final answer
row-truth-empty = { $column } is empty; write null where no answer is known
row-truth-too-long = { $column } has { $length } characters; answers are compared up to { $most }
row-boxes-differ = { $column } has several \\boxed{"{}"} that hold different answers; put the final answer into one
row-truth-is-sentences = { $column } is a text of several sentences; put the final answer alone, or behind { $mark }, or into \\boxed{"{}"}
row-id-length = { $column } has to have 1 to { $most } characters
row-value-no-text = { $column } is { $kind }; it has to be text
row-value-no-text-or-number = { $column } is { $kind }; it has to be text or a number
row-value-empty = { $column } is empty
row-value-too-long = { $column } is longer than { $most } MB
row-value-damaged = { $column } holds characters that are no text; save it as UTF-8
row-kind-object = an object
row-kind-list = a list
row-kind-truth = true or false
row-kind-null = null
row-kind-number = a number
row-kind-other = something else
row-id-used = the id { $id } was used by an earlier row
rows-not-read = this row and those after it are not read: { $reason }
rows-too-many = a set has at most { $problems } problems in { $rows } rows
rows-no-problems = the { $rows } before it are no problems
rows-not-told = no more rows like this and those above are told
set-without-usable-row = { $name } has no row that can be used.
set-rows-unusable = { $name } has no row that can be used. { $faults }
set-fault = row { $row }: { $message }
set-fault-after-fault = { $faults }; row { $row }: { $message }
set-name-missing = name a data set after hub:, as in hub:owner/name
set-no-bytes = has to be the bytes of a file; load_problem_set opens one
set-no-list = has to be the name of a set or a file, or a list of rows
set-too-large = { $name } is larger than { $most } MB; send a part of it
set-unpacked-too-large = { $name } unpacks to more than { $most } MB; send a part of it
set-too-slow = { $name } takes too long to arrive; ask for fewer of its problems
set-unknown = { $source } is neither a file nor a known set; use { $names }, hub:owner/name, or the name of a file
set-no-file-name = { $source } is no name of a file
set-unreadable = cannot read { $source }: { $reason }
set-limit = is { $limit }; it has to be a whole number of at least 1
set-of-another-kind = { $name } is { $what }; save it as JSON Lines, a JSON array or CSV, in UTF-8
set-kind-zip = a zip archive or a spreadsheet
set-kind-parquet = a Parquet file
set-kind-zstd = packed with zstd
set-kind-bzip2 = packed with bzip2
set-kind-xz = packed with xz
set-kind-not-utf-8 = not UTF-8 text
set-kind-pdf = a PDF
set-empty = { $name } is empty; it needs a problem on each line
set-gzip-damaged = { $name } is a damaged gzip file; pack or download it again
set-columns-without-names = { $name } is neither JSON nor a table whose first line names its columns; call them question and answer, for instance
set-several-lists = { $name } holds several lists of objects; save the one with the problems as a file of its own
set-too-many-values = the file holds more than { $most } values; split it
set-no-hub-name = { $name } is no data set on the hub; name one as owner/name
set-without-rows = { $name } has no rows
set-no-table = { $name } is no table; problems are read from { $kinds } files
set-not-loaded-by-server = cannot be loaded by this server; choose another one
set-needs-datasets = sets on the hub need the datasets package: python -m pip install datasets
set-not-loaded-for-visitor = { $name } could not be loaded from the hub ({ $reason }); check its name, or save it as JSON Lines and send that file
set-not-loaded = { $name } could not be loaded from the hub ({ $reason }); check its name, the network and, for sets that ask for it, that you are logged in; or save it as JSON Lines and name that file
set-is-json-array = a JSON array
set-is-json-lines = JSON Lines
set-is-json-objects = JSON objects one after another
set-is-json-object = a JSON object
set-is-json-around-rows = a JSON object around a list of rows
set-is-json-columns = JSON, column by column
set-is-json-names-beside-rows = JSON, names of columns beside rows
set-is-json-rows-by-names = a JSON object of rows by their names
set-is-csv = CSV
set-is-tsv = TSV
set-is-choice-table = { $kind } without a line of names, each row a multiple choice
set-is-gzipped = { $kind }, gzipped
set-is-rows = a list of rows
set-is-on-hub = a set on the hub
set-is-published = a published set
plan-setting-of-samples = is not set by a method; { $method } has samples for it
plan-number-of-samples = { $samples } is not between 1 and { $most }
plan-same-response = { $method } gives the same response each time; ask once
plan-method-without-name = one has no name
plan-without-problems = the set { $set } has none
plan-model-no-name = has to be a name; a loaded model goes to in_this_process, under its name
plan-without-methods = there is none; name at least one
plan-seed = { $seed } is not between 0 and 2^63
plan-unknown-choice = { $value } is none; use { $choices }
plan-name-twice = { $name } is there twice; give each a name of its own
plan-differs-in-number-of-problems =
    it has { $there ->
        [one] { $there } problem
       *[other] { $there } problems
    }, not { $here }
plan-differs-in-problems = its problems are others
plan-differs-in-methods = its methods are { $there }, not { $here }
plan-differs-in-order = its methods come in another order
plan-differs = its { $field } is { $there }, not { $here }
plan-method-differs = { $setting } of { $method } is { $there }, not { $here }
plan-a-setting = a setting
folder-without-evaluation = { $folder } holds no evaluation: no { $plan } in it
folder-no-plan = { $path } is no plan: { $reason }
folder-schema-unknown = { $version } of { $path } is unknown; this PowerViz reads { $known }
folder-unreadable = cannot read { $path }: { $reason }
folder-of-other-files = { $folder } holds other files and no { $plan }; name a new or an empty folder
folder-no-name = { $folder } is no name of a folder
folder-unwritable = cannot write into { $folder }: { $reason }
folder-file-unwritable = cannot write { $path }: { $reason }
folder-file-in-use = { $path } is being written by another process
folder-samples-unwritable = cannot write samples: { $reason }; those before are kept
folder-of-another-evaluation = { $folder } holds another evaluation ({ $difference }); go on with its own settings, or name another folder
folder-line-no-sample = { $path }, line { $line } is no sample: { $reason }
folder-sample-twice = { $path }, line { $line }: sample { $index } of { $method } on { $problem } is there already
folder-sample-not-planned = { $path }, line { $line }: sample { $index } of { $method } on { $problem } is not in the plan
folder-reason = { $part }: { $reason }
folder-content = content
folder-unusable = cannot use { $folder }: { $reason }
export-of-another-set = { $problem } has no { $detail }; only { $set } can be exported this way
workers-too-few = { $workers } is too few; use 1 or more
workers-one-died = one has died, perhaps for want of memory; what was done is kept, so go on with fewer of them
ray-not-installed = is not installed; use \`python -m pip install ray\`, or leave the option out
ray-actors-lost = { $actors } actors were lost one after the other, the last one because { $reason }; what was done is kept
ray-no-cluster = there is no cluster at { $address }: { $reason }
evaluation-error-of-problem = { $message } (problem { $problem })
evaluation-other-tokens = { $other } and { $base } read text in different tokens, so that one cannot score what the other says; choose a model tuned from the same base
comparison-second-model-missing = is missing; name the model whose samples to compare
comparison-other-tokens = { $second } writes in other tokens than { $model }, which therefore cannot score its responses; choose one with the same tokenizer
sample-not-drawn = { $field }: { $message }
grade-without-truth = there is no automatic truth; export the samples for a judge
grade-truth-unknown = the true answer is not known
grade-too-hard = the answer is too long or too hard to compare with the truth
grade-response-empty = the response is empty
grade-no-answer = no answer was found
grade-cut-off = the response was cut off before an answer
grade-code-not-allowed = code is not run unless you allow it
code-unconfined = code is not run: this machine offers no confinement for it (Linux on x86-64 or 64-bit ARM with seccomp does); export the samples and test them elsewhere
code-not-run = code could not be run: { $reason }
code-too-long = the program has more than { $most } characters
code-stopped = stopped after { $seconds } seconds
code-tests-ended = the tests ended before they were done
code-ended = the program ended, or was stopped at a limit, before it answered
code-returned-too-much = the function returned more than can be read
code-answered-no-value = the program answered with something else than a value
code-tests-cannot-run = the tests cannot run: { $reason }
code-tests-pass = the tests cannot run: they pass { $value }
code-test-failed = a test failed
code-raised = { $error }
code-test-failed-by = a test failed: { $reason }
evaluation-set-not-sent = of your own cannot be sent to this server
evaluation-set-not-from-hub = cannot be loaded from Hugging Face by visitors of this server
evaluation-set-unknown = { $name } is none of those on the page
evaluation-file-gone = the file is not here any more; choose it again
evaluation-hub-name-missing = name a data set, for instance openai/gsm8k:main
evaluation-too-many-samples = { $samples } samples in all are too many for the page, which draws up to { $most }; ask for fewer, or use the command line
evaluation-response-too-long = { $tokens } is too long: { $model } reads { $context } tokens together with the prompt
evaluation-second-model-missing = choose the model
evaluation-without-methods = tick at least one
evaluation-form-missing = is missing; reload the page
evaluation-model-not-offered = { $name } is not offered here
evaluation-taken-back = was taken back before the problems had arrived
evaluation-runs-code = runs code that a model wrote, which is switched off on this server
evaluation-needs-models = needs { $models }, which is not loaded here
evaluation-needs-model-as-loaded = needs its model as it was loaded then, which is not loaded here
evaluation-model-on-lent-gpu = { $model } runs on a GPU that is lent for a minute at a time, which is too short for an evaluation; choose a bundled model here, or evaluate it on a GPU of your own with python -m powerviz evaluate
evaluation-only-to-look-at = is here to be looked at; it goes on where it began
evaluation-of-somebody-else = can be cancelled and resumed only where it was begun
evaluation-drawing = drawing samples
evaluation-reading-file = reading it
evaluation-order = this
evaluation-cancelled = Cancelled.
evaluation-nobody-looked = It was paused because nobody was looking any more.
evaluation-gone = This evaluation is not on the server any more.
evaluation-no-such-problem = There is no such problem.
evaluation-no-such-file = There is no such file yet.

## Errors: models, prompts, samplers, recordings, analysis, grading

# Values, as pydantic finds them: predicates.
is-missing = is missing
is-not-expected = is not expected
is-not-legal = is not legal here ({ $kind })
is-no-json = is no JSON ({ $reason })
is-nested-too-deeply = is nested too deeply
lacks-field = has no { $name }
should-be-above = should be greater than { $limit }
should-be-at-least = should be greater than or equal to { $limit }
should-be-at-most = should be less than or equal to { $limit }
should-be-below = should be less than { $limit }
should-be-boolean = should be true or false
should-be-finite = should be a finite number
should-be-list = should be a list
should-be-multiple = should be a multiple of { $limit }
should-be-null = should be null
should-be-number = should be a valid number
should-be-object = should be an object
should-be-one-of = should be one of { $choices }
should-be-smaller = should be a smaller number
should-be-text = should be a text
should-be-unicode = should be valid Unicode text
should-be-whole = should be a whole number
should-have-at-least =
    { $limit ->
        [one] should have { $limit } item or more
       *[other] should have { $limit } items or more
    }
should-have-at-least-characters =
    { $limit ->
        [one] should have { $limit } character or more
       *[other] should have { $limit } characters or more
    }
should-have-at-most =
    { $limit ->
        [one] should have { $limit } item at most
       *[other] should have { $limit } items at most
    }
should-have-at-most-characters =
    { $limit ->
        [one] should have { $limit } character at most
       *[other] should have { $limit } characters at most
    }
should-have-the-form = should have the form { $form }

# What the operating system says of files.
system-is-folder = Is a directory
system-name-too-long = File name too long
system-no-folder = Not a directory
system-no-space = No space left on device
system-no-such-file = No such file or directory
system-not-permitted = Permission denied
system-read-only = Read-only file system

# Sizes and places.
gigabytes = { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB
gpus =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPUs
    }
gpus-together =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPUs together
    }
megabytes = { $n } MB
this-machine = this machine

# Models: names, engines, files, memory.
adapter-alone = { $model } is an adapter, and no model: hf download { $model } --local-dir FOLDER, and name that folder; its base is then loaded with it
adapter-needs-peft = the folder { $folder } holds an adapter, which needs the peft package: python -m pip install peft
adapter-not-merged = the adapter in { $folder } cannot be merged into its base: { $reason }
adapter-of-adapter = the folder { $folder } holds an adapter of another adapter
adapter-without-base = the folder { $folder } holds an adapter that names no base: write it into { $key } in its { $file }
adapter-without-weights = the folder { $folder } holds an adapter without its { $file }
config-does-not-load = { $model } has a config.json that does not load: { $reason }
device-not-here = { $device } is not on this machine; use auto or { $known }
disk-too-full = { $model } is { $needed } to download, and { $free } are free on the disk of { $place }; make room, or set HF_HOME to a folder on another disk
dtype-rounds-too-much = { $dtype } rounds too much to be reproducible; use float32
dtype-unknown = { $dtype } is not known; choose one of { $known }
engine-cannot-load = the engine of { $scheme }: cannot load { $model } ({ $reason })
engine-failed = the engine of { $scheme }: failed in { $call } of { $model } ({ $reason }); mend or update it, or choose another model
engine-gave-another-model = the engine of { $scheme }: gave a model called { $given } for { $model }
engine-gave-no-model = the engine of { $scheme }: gave { $given } for { $model }, which is no language model: it has no { $member }
engine-gave-wrong = the engine of { $scheme }: gave { $given } as { $member } of { $model }; it has to be { $wanted }
engine-no-function = the engine of { $scheme }: is no function ({ $place })
engine-not-importable = the engine of { $scheme }: cannot be imported ({ $reason }); update or remove its package
engine-several = several packages bring an engine for { $scheme }: ({ $places }); remove all but one of them
eos-no-text = is { $kind }; it has to be a token's text
eos-no-token = { $eos } is not a token of this model
eos-not-in-vocab = { $eos } is not in the vocabulary; add it to vocab
eos-not-named = the model's files name no end-of-sequence token, so no response would ever end; name one with the argument eos
folder-not-there = there is no folder { $folder }
folder-without-model = the folder { $folder } holds no model: it has no config.json in it
given-among-others = { $given } among others
given-shape = the shape { $shape }
given-sum = probabilities that sum to { $total }
hub-answers = cannot be reached (it answers { $status })
hub-not-asked = is not asked while HF_HUB_OFFLINE is set
hub-not-reached = cannot be reached
index-damaged = { $model } has a damaged { $file }: { $reason }
index-names-no-files = it names no files of this folder
loading-cancelled = was not loaded: loading it was cancelled
max-len-too-short = { $given } is too short; a response needs 1 token or more
max-new-tokens-beyond = { $given } is not in 1 … { $most } (max_len less the prompt)
memory-ran-out = ran out, even with one response at a time; ask for a shorter response (max_new_tokens) or prompt, use a smaller model, or load this one with dtype bfloat16
model-beyond-device = { $model } does not fit into the memory of { $device }
model-beyond-memory = { $model } does not fit into memory; choose a smaller model or dtype bfloat16
model-does-not-load = { $model } does not load: { $reason }
model-encoder-decoder = { $model } is an encoder-decoder model; choose a causal (decoder-only) one
model-fails-first-pass = { $model } was loaded, but fails in its first forward pass ({ $reason }); another dtype or device may do
model-gated = { $model } is gated: accept its licence on huggingface.co/{ $model }, and log this machine in with 'hf auth login' or the environment variable HF_TOKEN
model-incomplete =
    { $missing ->
        [one] { $model } is incomplete: { $missing } of its { $all } weights files is missing ({ $first }); copy or download it again
       *[other] { $model } is incomplete: { $missing } of its { $all } weights files are missing ({ $first }); copy or download it again
    }
model-is-name = is a name, not a model; load it with load_model first
model-loaded-already = is a loaded model already; use it as it is
model-looks-ahead = { $model } looks ahead: its prediction changes with later tokens, so it is an encoder and cannot continue a text; choose a causal (decoder-only) model
model-name-empty = is empty; give a hub id, a folder or a bundled model's name
model-needs-own-code = { $model } needs code of its own to run, which PowerViz does not execute
model-no-name = is no name; give a hub id, a folder or a bundled model's name
model-not-causal = { $model } is not a causal language model; choose a decoder-only one
model-not-complete =
    { $n ->
        [one] { $model } is not a complete language model: { $n } of its weights is not in the checkpoint ({ $first })
       *[other] { $model } is not a complete language model: { $n } of its weights are not in the checkpoint ({ $first }, …)
    }
model-not-found = { $model } is neither a folder here, nor a bundled model ({ $bundled }), nor a public model on the Hugging Face hub; check the spelling
model-not-here = { $model } is neither a folder here, nor a bundled model ({ $bundled }), nor downloaded before, and the Hugging Face hub { $why }; check the spelling and the connection
model-of-other-kind = is { $kind }, not a model; load_model gives one from a name
model-of-unknown-vocabulary = its files do not say how many tokens it knows
model-scores-no-numbers = its next-token scores are not numbers (NaN or infinite); load it with another dtype, for instance float32
model-too-large = { $model } is too large: it needs about { $needed } of memory, and { $free } are free on { $place }; choose a smaller model or dtype bfloat16
model-without-config = { $model } is no model that transformers loads: no config.json
option-unknown-to-engine = cannot be chosen for { $model }: its engine does not know it
probabilities-lacking = has no row for the prefix { $prefix }
probabilities-none = after { $prefix } the numbers { $given } are no probabilities; they must be at least 0 and sum to 1
probabilities-not-as-many =
    { $given ->
        [one] gives { $given } number after { $prefix }; the vocabulary has { $wanted }
       *[other] gives { $given } numbers after { $prefix }; the vocabulary has { $wanted }
    }
prompt-of-other-symbols = { $symbol } is not a symbol of this model; use { $known }
scheme-in-other-letters = no engine here loads names that begin with { $scheme }: in these letters; write { $right }:
scheme-unknown = no engine here loads names that begin with { $scheme }: (there are { $known }); install the package that brings it, with python -m pip install, or leave the scheme out for a folder or a Hugging Face id
spreading-needs-accelerate = { $model } needs about { $needed }, which no GPU here has free, but { $n } together do; spreading it needs accelerate: pip install accelerate
symbol-not-in-vocab = { $symbol } is not in the vocabulary
tokenizer-does-not-load = { $model } has no tokenizer that loads: { $reason }
tokenizer-not-there = { $model } has no tokenizer: there is no tokenizer.json, or the like, beside its weights
vocab-empty-or-doubled = needs at least one symbol, and each of them only once
wanted-branches = branches, with { $names }
wanted-frozenset-of-ids = a frozenset of ids from 0 to { $most }, at least one
wanted-ids-up-to = a list of ids from 0 to { $most }
wanted-list-of-ids = a list of token ids
wanted-method = a method
wanted-normalised = normalised, as log_softmax makes it
wanted-shape = { $shape }, rows and vocabulary
wanted-text = a text
wanted-text-or-none = a text, or None
wanted-unicode = valid Unicode text
wanted-whole = a whole number of at least { $least }
wanted-whole-or-none = a whole number of at least { $least }, or None
weights-damaged = { $model } has a damaged or incomplete weights file; copy or download it again
weights-file-damaged = { $model } has a damaged or incomplete weights file, { $file }; copy or download it again
weights-not-there = { $model } has no weights: there is neither { $file } nor { $index } beside its config.json
weights-of-other-shapes = { $model } has weights of other shapes than its config.json says
weights-pickled = { $model } has pickled weights only, which could run any code while they are read; PowerViz reads safetensors: convert it first, or choose another

# Prompts and conversations.
history-empty = is empty; leave it out, or give turns with role and content
history-no-json = is neither JSON nor JSON Lines: { $reason }
history-no-list = has to be a list of turns, each with role and content
json-unreadable = it cannot be read
not-around-made-prompt = cannot be put around a prompt that is made already
not-around-token-ids = cannot be put around token ids, which are taken as they are
prompt-empty = is empty; type a question or pick an example
prompt-ends-with-assistant = ends with the assistant's turn; end with the user's
prompt-is-lists = is a list of lists; ask with the tokens of one prompt at a time
prompt-is-mapping = is a mapping; give text, a list of token ids, or a list of messages
prompt-is-model = is a model; the model comes first, and then the prompt
prompt-is-one-message = is one message; put it into a list
prompt-is-other-list = is a list, but neither of token ids nor of messages with role and content
prompt-is-texts = is a list of texts; ask with one at a time
prompt-no-unicode = is not valid Unicode text; type it again
prompt-of-other-ids = has token ids that { $model } does not have; they go from 0 to { $most }
prompt-of-other-kind = is { $kind }; give text, a list of token ids, or a list of messages
prompt-too-long =
    { $length ->
        [one] has { $length } token; { $model } reads { $context } together with the response, so shorten it
       *[other] has { $length } tokens; { $model } reads { $context } together with the response, so shorten it
    }
prompt-without-first-token = is empty; this model needs at least one token to start
prompt-without-tokens = has no token of this model in it; write it differently
system-empty = is empty; leave it out, or write a message
system-given-twice = is given twice: there is one in the conversation, too
system-no-text = is { $kind }; it has to be text
template-not-there = { $model } has no chat template; choose another
template-refuses = the chat template of { $model } refuses this conversation: { $reason }
turn-lacks = turn { $turn } has no { $name }; each has role and content
turn-no-object = turn { $turn } is no object with role and content
turn-of-other-role = turn { $turn } has a role that is none of { $known }
turn-without-text = turn { $turn } has content that is no text
turns-in-plain-text = needs the chat template, and { $template } is plain text; use the template chat
turns-without-template = needs a chat template, and { $model } has none; write it into the prompt
wording-for-functions = 'function' is for functions that a docstring describes
wording-unknown = { $given } is none; use { $known }

# Samplers and their settings; a response under a model.
max-new-tokens-below-response =
    { $length ->
        [one] { $given } is less than the response's { $length } token
       *[other] { $given } is less than the response's { $length } tokens
    }
max-new-tokens-beyond-room = { $given } is too long: behind the prompt there is room for { $room }
max-new-tokens-too-long =
    { $context ->
        [one] { $given } is too long: { $model } reads { $context } token, of which the prompt takes { $length }; use at most { $most }
       *[other] { $given } is too long: { $model } reads { $context } tokens, of which the prompt takes { $length }; use at most { $most }
    }
response-goes-on-behind-end = goes on behind its end-of-sequence token
response-of-other-tokens = has tokens that { $model } does not know
rollouts-too-few = { $given } is too few; use 1 or more
sampler-unknown = { $given } is none; there are { $known }
setting-refused = { $given } { $reason }. { $about }
setting-unknown = is no setting here; there are { $known }

# Runs and their recordings.
and-others = { $names } and others
block-ends-too-early = block { $block } ends before it is filled
block-not-begun = { $kind } in block { $block } of chain { $chain }, not begun
chain-begins-too-late =
    { $n ->
        [one] chain { $chain } begins after { $n } other
       *[other] chain { $chain } begins after { $n } others
    }
chosen-chain-not-there = the chosen chain { $chain } is not in the run
decision-too-early = a decision on step { $step }, which has not begun
event-not-taken-in = one of the kind { $kind } cannot be taken in ({ $reason }); use the version of its sampler that wrote it
event-of-other-kind = { $kind } cannot follow in a run
events-begin-otherwise = do not begin with run_started; this is no run
events-behind-end = go on behind the end of the run
events-of-unknown-kinds = { $file } has events of kinds that this PowerViz does not know ({ $kinds }), { $n } in all; they are kept, and not shown
file-being-written = { $path } is being written by another process
file-exists = { $path } exists already; resume it, or choose another name
file-line-wrong = { $file }, line { $line }: { $reason }
file-name-not-legal = { $path } is no name of a file
file-no-run = { $file } is no recorded run: { $reason }
file-not-read = cannot read { $path }: { $reason }
file-not-written = cannot write { $path }: { $reason }
first-line-no-json = this is no recorded run of PowerViz (its first line is not JSON)
first-line-without-version = this is no recorded run of PowerViz (it names no schema_version)
kind-no-name = a kind is small letters, digits and underscores, a letter first, and 64 of them at most
last-line-torn = { $file }: the last line is torn and was dropped
length-wrong =
    { $told ->
        [one] { $kind } speaks of { $told } token where there are { $length }
       *[other] { $kind } speaks of { $told } tokens where there are { $length }
    }
line-no-event = this is no event of a run ({ $place }: { $reason })
numbers-not-finite = its numbers have to be finite
recording-broken-off =
    { $n ->
        [one] cannot write { $path }: { $reason }; the first event is kept in it
       *[other] cannot write { $path }: { $reason }; the first { $n } events are kept in it
    }
recording-of-unknown-version = { $given } is unknown; this PowerViz reads version { $known }, so open the file with the PowerViz that wrote it, or a newer one
run-of-another-model = the run was made with { $then }, not { $model }
run-of-other-ends = { $model } ends responses with other tokens than then; name the same eos
run-of-other-tokens = { $model } does not have all tokens of the run
run-of-unknown-events = of the kind { $kind } are in the run, which is not known here; go on with it where its sampler is installed
run-read-otherwise = { $model } reads the prompt in other tokens than then
step-changed-nothing = step { $step } changed nothing that it has drawn
step-outside = step { $step } starts outside of the response
the-line = line
token-misplaced =
    { $n ->
        [one] a token at position { $position } follows { $n } token
       *[other] a token at position { $position } follows { $n } tokens
    }




## Errors: the page's requests, limits, turns, uploads

limit-in-this-tab = in this tab
limit-from-your-address = from your address
limit-on-this-server = on this server
limit-tabs = { $most } pages are open { $where } already; close some, or try again in a minute
limit-tabs-about = pages that are open, each in a tab of a browser
limit-orders = { $most } orders are under way { $where } already; wait until one is done
limit-orders-about = orders that are being answered
limit-unheard = { $most } orders { $where } wait for a page to hear the answer; try again in a moment
limit-unheard-about = tabs with an order, and no connection on which to hear of it
limit-streams = { $most } connections are kept open { $where } already; close some pages
limit-streams-about = connections that are kept open
limit-places = { $most } runs are under way or waiting { $where } already; pause one, or wait until one is done
limit-places-about = chains and comparisons that draw, or wait for it
limit-events = { $most } events of runs are kept { $where } already; save yours, and reload the page
limit-events-about = events kept of runs, each some 60 bytes of memory
limit-uploads = { $most } files are arriving { $where } already; send this one again in a moment
limit-uploads-about = files that are arriving or being read
limit-evaluations = { $most } evaluations are running or waiting { $where } already; try again when one is done
limit-evaluations-about = evaluations that run or wait
limit-sets = { $most } MB of problems and answers are open { $where } already; close evaluations, use a smaller set, or try again in a few minutes
limit-sets-about = MB of memory for problem sets that were sent and evaluations that are open
limit-kept = { $most } MB of results are kept { $where } already; save yours, and try again later, or with a smaller set
limit-kept-about = MB on disk of evaluations, and of recordings that visitors have sent
limit-exports = { $most } downloads are under way { $where } already; wait until one is done
limit-exports-about = files that are being made or fetched
limit-comparing = comparing answers with the right one has taken { $most } seconds { $where } already; try again in a minute
limit-comparing-about = seconds of a minute for comparing answers with the right one
limit-unknown = there is none called { $name }; use { $names }
limit-unreadable = { $part } cannot be read; write name=per tab/per address/in all, with - for none, for instance places=4/120/-
operator-below-zero = is { $value }; it cannot be less than 0
operator-not-above-zero = is { $value }; it has to be more than 0
operator-no-such-choice = is { $value }; use one of { $choices }
turn-given-up = this was given up; ask for it again
turn-too-many-waiting = { $most } are waiting already; try again in a minute
turn-paused-after-tokens = Paused after { $most } tokens, which this server decodes at a time. What was drawn is kept, and Play goes on with as many again.
turn-paused-after-seconds = Paused after { $most } seconds of drawing, which this server spends at a time. What was drawn is kept, and Play goes on with as many again.
turn-ended-after-tokens = Ended after { $most } tokens, the most that this server decodes for one.
turn-ended-after-seconds = Ended after { $most } seconds, the most that this server spends on one.
turn-run-full = Ended at { $most } events, the most that this server keeps of one run. Save it, and go on with it on the command line: python -m powerviz sample --resume FILE
turn-comparison-full = Ended at { $most } events, the most that this server keeps of one comparison.
turn-paused = Paused: { $reason }.
asked-prompt-too-long = is longer than { $most } characters
asked-response-too-long = { $length } is too long for this server; use at most { $most }
asked-beyond-context = { $length } is too long: { $model } reads { $context } tokens, of which the prompt takes { $prompt }; use at most { $most }
asked-too-many-steps-in-blocks = { $steps } in each block are { $planned } steps in all, too many for this server, which takes { $most }; use fewer, or larger blocks
asked-too-many-steps = { $planned } steps in all are too many for this server, which takes { $most }; use fewer
asked-one-chain = the page shows one chain; use the command line for more
asked-one-sample = the page shows one sample here; use Compare or the command line for more
asked-too-much-side-by-side = { $responses } responses of { $tokens } tokens side by side take too much memory (power sampling draws several proposals for each sample); up to { $most } can be drawn here, so use fewer samples, fewer candidates n, or fewer tokens T
asked-too-many-candidates = { $candidates } are too many for this page; use at most { $most }
asked-candidates-too-long = { $candidates } candidates of { $tokens } tokens side by side take too much memory; up to { $most } can be drawn here, so use fewer, or fewer tokens T
asked-truth-slow = this right answer cannot be compared with others in time; write it more simply
asked-answer-slow = gives an answer that cannot be compared with others in time
asked-truth-empty = is empty; leave it out if the right answer is not known
asked-no-method = choose at least one
asked-no-such-method = { $name } is none; there are { $names }
asked-same-model = is the model itself; choose another
asked-unusable = cannot be used here: it { $reason }
run-events-too-many = has { $events } events, and this server takes { $most }
run-begins-with-something-else = do not begin with run_started; this is no run
run-fixed-in-chain = cannot change in the middle of a chain; start a new one
run-fixed-in-run = cannot change in the middle of a run; start a new one
run-did-not-arrive = did not arrive in time; press Play again to go on with it
run-not-whole = has not arrived whole; press Play again to go on with it
run-server-does-not-answer = the server does not answer; the run as JSON Lines needs none
window-unknown-tokens = has tokens that { $model } does not know
window-no-end-yet = has no end yet, and no right answer is known; let the chain go on
window-no-answer = gives no answer that others could be held against
gpu-taken-back = The time on the shared GPU is over for this turn. Nothing is lost: press Play, and the run goes on from here.
gpu-not-given = The shared GPU was not given ({ $reason }). Nothing is lost: try again later.
gpu-failed-while-sampling = failed while sampling ({ $reason })
failed-on-the-server = { $what } failed on the server ({ $error })
failed-this = this
failed-sampling = sampling
failed-critical-window = the critical window
failed-lesson = the lesson
failed-request = this request
failed-keeping = keeping it
failed-reading = reading it
failed-reading-this-file = reading this file
failed-but-kept = { $field }: { $reason }. Nothing that was drawn is lost
failed-disk = the server cannot write any more ({ $reason }); what is written is kept, so try again when whoever runs it has made room
offered-not-loaded = { $name } is not loaded; choose another
offered-was-not-loaded = was not loaded
offered-cancelled = was not loaded: cancelled
offered-no-name = is no name of a model; give a hub id, or a folder
offered-own-models-only = cannot be loaded: this server offers its own models only
offered-no-scheme = { $name } cannot be loaded: give a hub id, or a folder, without a scheme
offered-catalogue-only = { $name } cannot be loaded: this server offers those of the catalogue only
offered-too-many-loading = { $most } models are being loaded already; try again later
offered-failed-to-load = { $name } failed to load ({ $error })
offered-asked-in-json = is asked for in JSON
offered-name-too-long = has too long a name
upload-the-file = The file
upload-the-run = The run
upload-no-run = { $file } is no recorded run: its events { $reason }
upload-has-no-run = { $file } has no run in it
upload-unfinished = The run in it is not finished: this is what had happened so far
upload-notice = { $remark }.
upload-notices = { $before } { $remark }.
upload-not-taken = recordings of your own cannot be sent to this server
upload-no-such-kind = there is no { $kind } of a run
upload-too-large = { $file } is larger than { $most } MB
upload-line-too-long = { $file }, line { $line }: the line is longer than { $most } MB
upload-too-many-events = { $file } has more than { $most } events
upload-too-many-chains = { $file } has more than { $most } chains
upload-response-too-long = { $file } has a response of over { $most } tokens
upload-text-of-other-tokens = { $file } has a response whose text is not that of its tokens
upload-recording-gone = This recording is not on the server any more. Open the file again.
upload-nothing-kept = This server keeps no recordings.
upload-folder-unusable = cannot use { $path }: { $reason }
fetched-no-file = There is no such file.
fetched-no-recording = There is no such recording.
fetched-run-gone = This run is not on the server any more. Play it again to download it.
fetched-comparison-gone = This comparison is not on the server any more. Run it again to download it.
door-nothing-here = There is nothing here.
door-by-its-name = Ask for this server by its name.
door-from-elsewhere = Another site's page cannot ask for this.
door-packed = Send it as it is: nothing packed is taken here.
door-two-lengths = Say the length of what you send in one way only.
door-too-large = This is larger than { $most }. Send a part of it.
door-too-slow = This took too long to arrive. Send it again, or a part of it.
door-too-many = Much is being sent to this server right now. Try again in a minute.
door-too-much-from-you = Much is arriving from your address already. Try again when that is done, one file at a time.
door-unread = Nobody reads what this page is answered. Reload the page.
door-no-order = This is no order of the page. Reload the page.
door-refused = { $reason }.
health-version = Version
health-models = Models
health-uptime-seconds = Running for, in seconds
health-visitors = Visitors
health-runs-running = Runs that draw or take turns
health-runs-waiting = Runs that wait in the queue
health-evaluations = Evaluations that run or wait
health-slots-free = Orders that could be answered besides those under way
health-load-average = Load of the machine over 1, 5 and 15 minutes
health-memory-mb = Memory of the server, in MB
health-held = in all
health-most-by-one-address = most by one address
health-refused = refused so far
health-well = The server is well
health-full = The server is full
health-title = PowerViz: how the server is
health-what-is-held = What is held
health-to-the-page = To the page
door-full = Too many connections are open here. Close some pages, or try again in a while.

## Errors and remarks: the command line and benchmarks

cli-error = Error: { $message }
cli-output-not-written = output: cannot be written: { $reason }
cli-interrupted = Interrupted.
cli-file-is-folder = { $path } is a folder; name a file in it
cli-file-exists = { $path } exists already; resume it, or choose another name
cli-no-folder-to-write-into = there is no folder { $path } to write into
cli-cannot-write = cannot write { $path }: { $reason }
cli-cannot-read = cannot read { $path }: { $reason }
cli-no-name-of-a-file = it is no name of a file
cli-written-to = written to { $path }
cli-prompt-given-twice = is given beside a prompt; leave one of them out
cli-type-it = Type { $what }; Ctrl-D on a line of its own ends it.
cli-the-prompt = the prompt
cli-the-problems = the problems
cli-standard-input = standard input
cli-input-too-long = is longer than { $most } MB
cli-input-not-utf-8 = is not UTF-8 text; save it as UTF-8
cli-no-such-method = { $name } is none; there are { $names }
cli-no-such-grader = { $name } is none; use { $names }
cli-no-setting-of = is no setting of { $method }
cli-no-number = { $word } is no number; give some, like 1,2,4
cli-no-chat-template = { $model } has no chat template; choose another
cli-asked-in-chat = { $model } is asked in its chat template
cli-asked-plainly = { $model } is asked in plain text, without a chat template
cli-loading-model = loading { $model } …
cli-loading-bytes = { $done } of { $total }
cli-loading-tensors = { $done } of { $total } tensors
cli-stage-waiting = waiting
cli-stage-looking = looking
cli-stage-downloading = downloading
cli-stage-reading = reading
cli-stage-checking = checking
cli-models-legend = Memory is what the weights take in that dtype and a fifth more. ✓ fits into the memory that is free now, ✗ does not. Wording: how prompts are usually wrapped. Context: most tokens of prompt and response together. ◆ is one of the paper's models. Any other causal model on the Hugging Face hub, or in a folder, loads as well.
cli-no-such-dtype = { $name } is not known; choose one of { $names }
cli-models-bundled = Bundled, with no download: { $names }.
cli-models-bundled-and-free = Bundled, with no download: { $names }. { $free } are free on { $place }.
cli-model-licence = { $about } Licence: { $licence }.
cli-model-licence-gated = { $about } Licence: { $licence }, gated.
cli-models-of-engines = Engines of other packages load names that begin with { $schemes }
cli-billion = { $count } billion
cli-million = { $count } million
cli-column-model = model
cli-column-parameters = parameters
cli-column-memory = memory
cli-column-wording = wording
cli-column-context = context
cli-column-method = method
cli-column-sample = sample
cli-column-answer = answer
cli-column-right = right
cli-column-log-p = log p
cli-column-per-token = per token
cli-column-length = length
cli-column-response = response
cli-column-tokens = tokens
cli-column-share = share
cli-column-passes = passes
cli-column-seconds = seconds
cli-column-fewer = fewer
cli-column-faster = faster
cli-column-variant = variant
cli-column-right-percent = right, %
cli-column-paper-percent = paper, %
cli-column-majority = majority
cli-column-cut-off = cut off
cli-column-empty = empty
cli-column-pass-at-k = pass@k, %
cli-column-accepted-percent = accepted, %
cli-column-moved-percent = moved, %
cli-column-still-percent = still, %
cli-column-r-hat = R-hat
cli-column-of-answer = of answer
cli-column-difference = difference
cli-column-problems = problems
cli-column-published = published
cli-column-ours = ours
cli-column-exact-draws = exact draws
cli-column-chain = chain
cli-column-block = block
cli-column-step = step
cli-column-decision = decision
cli-column-cut = cut
cli-column-log-a = log A
cli-column-log-u = log u
cli-column-at = at
cli-column-change = change
cli-not-with-resume-recording = cannot be given with --resume: prompt, settings and file are the recording's own
cli-not-with-resume-folder = cannot be given with --resume: the folder says what is to be done
cli-dtype-was-another = was { $dtype } in this recording, which cannot change
cli-not-reproducible-then = was not asked for when this recording was begun
cli-fault-in-file = { $path }: { $field }: { $reason }
cli-run-of-unknown-method = { $path } is a run of { $method }, a method that this installation does not have; go on with it where that method is installed
cli-run-of-another-method = { $path } is a run of { $method }; go on with it by --method { $method }
cli-on-model = { $method } on { $model }
cli-prompt = prompt: { $prompt }
cli-tokens-drawn = { $tokens } tokens drawn
cli-step-of = step { $done } of at most { $total }
cli-block = block { $block }
cli-chain = chain { $chain }
cli-the-chain = the chain
cli-chain-and-block = chain { $chain }, block { $block }
cli-proposed-from = proposed from { $position }:
cli-settings = α = { $alpha }, N = { $steps } steps per block, B = { $block } and T = { $length } tokens, τ = { $tau }, seed { $seed }
cli-settings-chains = { $settings }, { $chains } chains
cli-settings-stop-early = { $settings }, stops early
cli-frozen = Warning: the settings freeze { $which }. A step moves it from here with a chance of about { $chance }; a redraw by the model itself would differ with one of { $model }. A temperature nearer 1, or a smaller α, lets it move.
cli-decisions-legend = A step keeps the tokens before its cut, draws the rest anew, and accepts that if log A > log u. ≤: log A at best, where a proposal was given up early. at: the first token that differs. log p: of the response after the step.
cli-same-tokens = the same tokens were drawn again
cli-same-tokens-in-short = same
cli-tally = { $count } { $decision }
cli-response = Response
cli-response-of-chain = Response of chain { $index }
cli-response-of-sample = Response of sample { $index }
cli-so-far = { $response } so far
cli-empty-response = (empty)
cli-label-answer = answer
cli-label-log-p = log p
cli-label-decisions = decisions
cli-label-stopped = stopped
cli-label-r-hat = R-hat
cli-label-cost = cost
cli-label-plain = plain MH
cli-label-recorded = recorded
cli-label-kept = kept
cli-label-go-on = go on with
cli-no-answer = none found
cli-log-p = { $value } nats for { $tokens }
cli-log-p-rounded = { $value } nats for { $tokens }; in { $dtype } another pass may give tenths of a nat more or less
cli-tokens-up-to-a-stop-text = { $tokens }, up to a stop text
cli-tokens-with-the-end = { $tokens }, end-of-sequence included
cli-tokens-cut = { $tokens }, where it was cut
cli-stopped-early = early, which leans to short responses at every N, and is no sample of p(x)^α
cli-r-hats = of log p { $logp } and of the answer { $answer }, over the last half of the steps; near 1 if chains agree
cli-not-known = not known
cli-cost = { $tokens } tokens decoded, { $passes } forward passes, { $seconds } s
cli-plain-cost = { $tokens } tokens and forward passes, for the same decisions
cli-plain-cost-at-least = at least { $tokens } tokens and forward passes, for the same decisions
cli-compare-legend = log p in nats (in bfloat16 and float16 another pass may give tenths more or less); length in tokens; tokens: decoded for one answer drawn alone; share: of the batch, for samples drawn side by side; passes: forward passes of the model, and seconds, are shares, too.
cli-compare-stopped-early = Power sampling stops early, as in the paper: it leans to short responses, at every N.
cli-compare-interrupted = Interrupted; the samples that were finished:
cli-samples-of = Samples of { $model }
cli-second-model = { $method }: base samples of { $second }, log p under { $model }
cli-sharpness = α = { $alpha }
cli-as-sharp = { $before }; { $method } at τ = 1/α = { $tau }
cli-means-per-sample = Means per sample
cli-right-of-compared = { $right } of { $compared }
cli-right = ✓ right
cli-wrong = ✗ wrong
cli-dash = –: { $reason }
cli-dash-cost = cost: the batch was interrupted before its end
cli-dash-log-p = log p: the model holds a token of a response to be impossible
cli-dash-right = right: the answer is too long or too hard to compare with the truth
cli-set-of-problems = { $set }: { $problems }
cli-set-kind = It is { $kind }.
cli-set-format =
    { $rows ->
        [one] { $rows } row has the columns of: { $format }
       *[other] { $rows } rows have the columns of: { $format }
    }
cli-set-read-from = read from { $columns }: { $why }
cli-set-columns-and-answer = { $columns } and { $answer }
cli-set-columns-by-names = no published set, but the columns are called so that it can be told
cli-set-columns-its-own = these columns are its own
cli-truth-whole = the answer is taken as it stands
cli-truth-box = the answer is what the last \\boxed{"{}"} holds
cli-truth-mark = the answer is what follows the last ####
cli-truth-letter = the answer names an option, by its letter or by its text
cli-truth-place = the answer is an option's place, counted from 0
cli-truth-place-from-1 = the answer is an option's place, counted from 1
cli-truth-option = the answer and the wrong options are shuffled, and get letters
cli-set-template = template { $template }, as is usual for such problems: { $text }
cli-set-template-asked-for = template { $template }, as asked for: { $text }
cli-set-grading = grading { $grading }: { $how }
cli-graded-math = answers are compared as mathematics, with math-verify
cli-graded-text = answers are words or brackets, and compared as text: the same ones in the same order
cli-graded-choice = the letter chosen is compared
cli-graded-code = its tests are run, where --execute-code allows that
cli-graded-none = nothing is graded: there is no truth that a program could check
cli-set-unknown = Of { $problems } the answer is not known; they are not graded.
cli-set-repeats = Rows that ask what an earlier one asks, and count all the same: { $count } ({ $rows })
cli-set-repeat = row { $row } as row { $earlier }
cli-problem-as-put = Problem { $problem }, as it is put:
cli-problem-answer = answer: { $answer }
cli-set-all-understood = Every row was understood.
cli-set-left-out = Left out: { $rows }
cli-set-left-out-of = Left out of { $set }: { $rows } of its rows
cli-set-fault = row { $row }: { $reason }
cli-template-of-set = template, as the problem set has it: { $templates }
cli-samples-in-folder = { $total } samples in { $folder }, { $there } there already
cli-tables-not-written = The tables are not in the folder: { $reason }
cli-samples-kept = { $done } of { $total } samples are kept in { $folder }
cli-go-on-with = go on with { $command }
cli-starting = starting …
cli-time-left = about { $time } left
cli-samples-done = { $done } of { $total } samples
cli-samples-done-time-left = { $done } of { $total } samples, about { $time } left
cli-seconds = { $count } s
cli-minutes = { $count } min
cli-hours = { $count } h
cli-responses-not-drawn = Warning: { $some } of { $all } responses could not be drawn. { $reason } ({ $problem })
cli-responses-cut-off = Warning: { $some } of { $all } responses were cut off at the limit of tokens, and most of those count as wrong. See --max-new-tokens; and --stop and --eos for what ends a response.
cli-responses-empty = Warning: { $some } of { $all } responses are empty. Is this how the model is to be asked? See --template; and --eos for what ends a response.
cli-responses-ended-at-stop = { $some } of { $all } responses ended at a text given with --stop
cli-evaluation-legend = right, in %, with the 95 % Wilson interval: every problem weighs the same, and samples of one problem count as less than as many problems. majority: right by the answer most samples agree on. cut off, empty: samples that reached the limit of tokens, or say nothing. log p: of a response under the model, in nats, and per token; in bfloat16 and float16 another pass may give tenths of a nat more or less. length in tokens. tokens: decoded for one answer drawn alone; share: of the batch, for samples drawn side by side, as are seconds. fewer: the plain algorithm's tokens over those of one answer alone.
cli-pairs-legend = the difference in points, with its 95 % interval (Newcombe's for pairs): problem by problem, so that it can be sure where the two intervals above overlap.
cli-sweep-legend = accepted: of proposals that differ from the response. moved: of all steps. still: chains that did not move in the last half of their steps. R-hat: of log p and of the answer, over the last half, between the chains of a problem; above { $limit } they have not mixed.
cli-not-mixed = { $setting } = { $value }: the chains have not mixed; this is not yet the target's accuracy.
cli-right-by-group = right by { $group }, %
cli-swept-by = { $method } by { $setting }
cli-right-oftener-than = right oftener than { $method }, in points
cli-programs-are-run = { $folder } runs the programs it is given; say so with --execute-code
plan-one-file = is one file, and { $plans } are more; leave out all but one
plan-two-names = { $first } and { $second }
plan-fault = in { $plan }: { $reason }
plan-empty-name = is empty; name a path, or leave it out
plan-nothing-to-plan = is nothing that { $plan } can plan; there are { $names }
plan-twice = stands twice in { $plan }, as { $other } too; leave one of them out
plan-number-too-large = of { $plan } has to be smaller than 2^{ $bits }
plan-wrong-kind-or-list = of { $plan } has to be { $kind }, or a list of such
plan-wrong-kind = of { $plan } has to be { $kind }, and one alone
plan-zero-byte = of { $plan } has a zero byte in it; take it out
plan-kind-boolean = true or false
plan-kind-whole-number = a whole number
plan-kind-number = a number
plan-kind-text = a text
plan-not-utf-8 = { $plan } is not UTF-8 text; save it as UTF-8
plan-no-toml = { $plan } is no TOML: { $reason }
plan-too-many-brackets = { $plan } has too many brackets in brackets; a plan needs one pair
plan-number-too-long = { $plan } has a number of thousands of digits; make it smaller than 2^{ $bits }
plan-path-empty = of { $plan } is empty; name a path, or leave the line out
plan-no-folder = in { $plan }: there is no folder { $path }; paths in a plan begin where it lies
bench-legend = Means per response; length and tokens decoded in tokens; passes: forward passes of the model; fewer and faster: against published, whose responses are other, shorter ones. Low-temperature samples: of one prompt, at τ = 1/α.
bench-samples = { $samples } low-temperature samples: { $together } s as one batch, { $alone } s one by one ({ $ratio }×)
bench-model = { $model }, { $entropy } nats per token
bench-measuring = measuring { $variant } …
bench-distances = Total variation from p^α on { $table }, { $runs } runs each
bench-window = { $length } tokens: { $seconds } s, the first picture after { $first } s; { $rollouts } rollouts count, { $drawn } were decoded ({ $tokens } tokens, { $passes } passes)
bench-slowest-met = slowest { $seconds } s (at most { $most }: met)
bench-slowest-missed = slowest { $seconds } s (at most { $most }: MISSED)
bench-no-generate = { $model } cannot be measured against the published code, which calls generate of transformers; choose a model that transformers runs
bench-not-this-machine = { $address } is not on this machine; attacks go to 127.0.0.1 alone, for instance http://127.0.0.1:7860
bench-no-such-attack = there is none called { $name }; use { $names }
bench-attack-starts-a-server = is left out with --attack, which starts a server
bench-one-or-many = is { $value }; use 1 or many
`;var St="powerviz-kept";var Cn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Ot=Cn(),at=null;try{at=sessionStorage.getItem(St),sessionStorage.setItem(St,Ot)}catch{at=null}var rt=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),nt=null,Ln=()=>{if(nt)return nt;let e=indexedDB.open(St,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},nt=rt(e),nt},st=async()=>(await Ln()).transaction(["heads","events"],"readwrite"),Et=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),jt=e=>IDBKeyRange.bound([e,0],[e,1/0]),At=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(jt(t))},Rn=async()=>{let e=await st(),o=(await rt(e.objectStore("heads").getAll())).sort((n,d)=>d.when-n.when),a=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||a.indexOf(n.tab)>=6)&&At(e,n.key);await Et(e)},it=e=>{let t=`${Ot} ${e}`,o=null,a=0,n=Promise.resolve(),d=!1,m=g=>(n=n.then(async()=>{if(!d)try{return await g()}catch{d=!0;return}}),n);return{save:(g,f=[])=>m(async()=>{let b=await st();if(f.length>2e5)At(b,t);else{(f!==o||f.length<a)&&(b.objectStore("events").delete(jt(t)),o=f,a=0);let i=f.slice(a);i.length&&b.objectStore("events").put({key:t,first:a,events:i}),a+=i.length,b.objectStore("heads").put({...g,key:t,tab:Ot,when:Date.now(),count:a})}await Et(b)}),forget:()=>m(async()=>{o=null,a=0;let g=await st();At(g,t),await Et(g)}),found:()=>m(async()=>{if(!at)return null;let g=`${at} ${e}`,f=await st(),b=await rt(f.objectStore("heads").get(g));if(!b)return null;let p=(await rt(f.objectStore("events").getAll(jt(g)))).flatMap(r=>r.events);return await Rn(),p.length===b.count?{head:b,events:p}:null}).then(g=>g??null)}};var Nn={pivots:{legend:()=>[C("span",{},C("i",{class:"pv-swatch pv-swatch-pivot"},"◆"),s("run-pivot-a-step-put-another")),C("span",{},C("i",{class:"pv-swatch pv-swatch-fresh"}),s("run-placed-by-the-last-step"))],value:()=>null},log_prob:{legend:e=>Mt(s("run-log-p-of-each-token"),"0",s("run-nats",{size:U(e,1)})),value:e=>-e.log_prob,top:e=>Math.max(1,...e.map(t=>-t.log_prob))},hazard:{legend:()=>Mt(s("run-chance-to-leave-the-path"),Ie(0),Ie(1)),value:e=>vt(e),top:()=>1},age:{legend:e=>Mt(s("run-steps-since-it-was-placed"),"0",`${e}`),value:(e,t)=>t,top:(e,t)=>Math.max(1,...t)}},Mt=(e,t,o)=>[C("span",{},e),C("span",{class:"pv-scale"},t,C("i",{}),o)],vo=(e,t,o)=>{let a=L(e,"tokens"),n=L(e,"legend"),d=L(e,"facts"),m=L(e,"stopped"),l=[...e.querySelectorAll("[data-colour]")],$=Re(a),h="pivots",g={run:t.run,tokens:[],ages:[],pivots:new Map},f=[],b=w=>{h=w.dataset.colour,l.forEach(c=>{c.setAttribute("aria-checked",String(c===w)),c.tabIndex=c===w?0:-1}),u()};l.forEach((w,c)=>{w.addEventListener("click",()=>b(w)),w.addEventListener("keydown",k=>{let v={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[k.key];if(!v)return;k.preventDefault(),k.stopPropagation();let T=l[(c+v+l.length)%l.length];b(T),T.focus()})});let i=w=>Number(w.dataset.index);Ne(a,".pv-token[data-index]",w=>{let c=i(w),k=g.tokens[c];if(!k)return null;let v=g.pivots.get(c)||[],T=[s("compare-position"),s("learn-of",{n:c+1,all:g.tokens.length})];return D(t).steps?Se(k,g.run,[T,[s("run-age"),g.ages[c]===null?s("run-being-drawn"):s("n-steps",{n:g.ages[c]})],[s("run-a-steps-chance-to-leave"),oe(Gt(g.tokens,c))],...v.length?[[s("explore-pivot"),s("run-replaced-in-step",{steps:v.map(A=>A.step).join(", ")})]]:[]]):Se(k,g.run,[T],Pn(k))}),a.addEventListener("click",w=>{let c=w.target.closest(".pv-token[data-index]");c&&D(t).steps&&o(i(c))}),a.addEventListener("keydown",w=>{if(!D(t).steps)return;let c=w.target.closest(".pv-token[data-index]");c&&(w.key==="Enter"||w.key===" ")&&(w.preventDefault(),w.stopPropagation(),o(i(c)))});let p=(w,c)=>({key:w,make:c}),r=(w,c,k)=>p(`${w}${k}`,()=>C("span",{class:`pv-mark pv-mark-${w}`,title:k,role:"img","aria-label":k},c)),u=()=>{let w=t.run,c=he(t),k=D(t),v=k.steps?h:"log_prob",T=c.extended?[]:c.draft,A=[w.started,c.tokens,c.placed,c.steps.length,c.block,c.proposal,T.length,v,q.code,w.complete,k.name,c.index],M=t.right[c.answer];if(f.length&&[...A,M].every((z,I)=>z===f[I]))return;f=[...A,M];let R=[...c.tokens,...T],W=R.map((z,I)=>I<c.placed.length?c.steps.length-c.placed[I]:null),P=new Map;for(let z of Ve(c))c.placed[z.position]===z.step&&P.set(z.position,[...P.get(z.position)||[],z]);g={run:w,tokens:R,ages:W,pivots:P};let S=Nn[v],N=S.top?S.top(R,W.map(z=>z??0)):1,j=c.steps.at(-1),O=j&&j.decision.decision==="accepted"?j.index:-1,E=c.proposal||j?.proposal,y=new Map(c.blocks.map(z=>[z.limit,z.block])),x=[];if(R.forEach((z,I)=>{y.has(I)&&x.push(r("block","",s("run-end-of-block",{n:y.get(I)}))),E&&c.proposal&&E.cut===I&&x.push(r("cut","✂",s("run-cut-of-step",{n:c.steps.length+1}))),c.proposal&&E.start===I&&E.start>E.cut&&x.push(r("leave","↳",s("run-the-proposal-leaves-the-response")));let G=S.value(z,W[I]??0),te=(G===null?0:Math.min(1,G/N)).toFixed(2),me=["pv-token",v==="pivots"&&P.has(I)?"pv-is-pivot":"",I<c.placed.length&&c.placed[I]===O?"pv-fresh":"",W[I]===null?"pv-draft":"",ae(z,w)?"pv-end":"",G===null?"":"pv-valued"].join(" ");x.push({key:`${Ee(z)} ${I} ${q.code}`,state:`${me} ${te}`,make:()=>C("span",{role:"button",tabindex:"-1",dir:"auto","data-index":I,"aria-label":Je(z)},fe(z,w)),update:ye=>{ye.className=me,(G!==null||ye.style.length)&&ye.style.setProperty("--level",te)}})}),!R.length){let z=s("run-nothing-is-drawn-yet-press");x.push(p(z,()=>C("p",{class:"pv-empty"},z)))}Oe(a,x),$(),n.replaceChildren(...S.legend(N)),d.replaceChildren(...ko(t,c,k));let _=k.steps?s("run-response-token-by-token-arrow"):s("run-response-token-by-token-arrow-2");a.getAttribute("aria-label")!==_&&a.setAttribute("aria-label",_),m.hidden=!Jt(w)};return{draw:u}},Pn=e=>[[s("run-chance-with-which-it-was"),oe(Math.exp(e.log_proposal))]],ko=(e,t,o)=>{if(o.several&&t.tokens.length+t.draft.length)return[C("span",{"data-sample":t.index+1},s("run-sample-of",{n:t.index+1,all:e.run.chains.length})),...t.extended?ko(e,t,{}):[]];if(!t.tokens.length)return[];let a=[C("span",{},`log p ${U(le(t.tokens))}`)];if(a.push(C("span",{},s("n-tokens",{n:t.tokens.length}))),t.answer!==null){let n=ae(t.tokens.at(-1),e.run);a.unshift(n?Ct(t.answer,e):C("span",{},s("run-unfinished")))}return a},Ct=(e,t)=>{let o=t.right[e],a=o===void 0?"":o?s("compare-right"):s("compare-wrong");return C("span",{class:`pv-answer ${o===void 0?"":o?"pv-right":"pv-wrong"}`,"data-answer":e},`${s("run-answer")} `,C("b",{dir:"auto"},B(F(e,40))),a&&` ${a}`)};var _n=4,de=e=>F(e.model?B(e.model):Te(e),24),qe=e=>`${de(e.look)} ${e.index}`,lt=e=>e===-1/0?"−∞":U(e),zn=(e,t)=>{let o=oe(Math.exp(e.log_proposal));return t.method==="second_model"?[[s("compare-p-under",{model:de(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[s("compare-q-as-it-was-drawn"),o]]},Wn=e=>{if(!e.ended){let o=s("n-tokens",{n:e.tokens.length});return C("span",{class:"pv-answer"},s("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?s("compare-no-answer-wrong"):s("compare-no-answer");return C("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return Ct(e.answer,{right:t})},In={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},$o=(e,t)=>{let o=L(e,"list"),a=L(e,"sort"),n=new WeakMap,d=new WeakMap,m=[],l=null,$=r=>[C("span",{},`log p ${lt(r.log_prob)}`),C("span",{},s("n-tokens",{n:r.tokens.length})),C("span",{},s("compare-decoded",{n:r.cost?U(r.cost.tokens,1):"–"})),C("span",{},`${r.cost?U(r.cost.seconds,3):"–"} s`),r.run===l.run?null:C("span",{class:"pv-earlier"},s("compare-earlier-run",{prompt:F(B(r.prompt),60)}))],h=r=>{let u=C("div",{class:"pv-card-text",role:"group","aria-label":s("compare-tokens-arrow-keys-move")},...r.tokens.map((c,k)=>C("span",{class:`pv-token pv-valued${ae(c,r)?" pv-end":""}`,dir:"auto",tabindex:k?"-1":"0","data-index":k,style:`--level:${Math.min(1,-c.log_prob/_n).toFixed(2)}`},fe(c,r))));Re(u);let w=C("article",{class:"pv-card","data-key":r.key,tabindex:"-1",style:`--method:var(${r.look.colour})`},C("header",{},C("h3",{},Le(r.look),qe(r)),Wn(r),C("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),u,C("p",{class:"pv-facts"}));return d.set(w,r),w},g=r=>{n.has(r)||n.set(r,h(r));let u=n.get(r),w=`${l.run} ${JSON.stringify(r.cost)}`;u.dataset.told!==w&&(u.dataset.told=w,u.querySelector(".pv-facts").replaceChildren(...$(r).filter(Boolean)));let c=L(u,"pin"),k=m.includes(r);return c.setAttribute("aria-pressed",String(k)),c.setAttribute("aria-label",k?s("compare-unpin",{sample:qe(r)}):s("compare-pin",{sample:qe(r)})),c.textContent=k?s("compare-pinned"):s("compare-pin-2"),u.classList.toggle("pv-pinned",k),u},f=(r=l)=>{l=r;let u=new Map(l.looks.map((T,A)=>[T.method,A])),c=[...l.samples.values()].sort((T,A)=>u.get(T.method)-u.get(A.method)||T.index-A.index).filter(T=>!m.includes(T)).sort(In[a.value]),k=[...m,...c].map(g);if(k.length||k.push(C("p",{class:"pv-empty"},s("compare-no-sample-yet-choose-methods"))),k.length===o.children.length&&k.every((T,A)=>T===o.children[A]))return;let v=document.activeElement;o.replaceChildren(...k),o.contains(v)&&v.focus({preventScroll:!0})},b=r=>{let u=r?.closest?.(".pv-card");return u?d.get(u):null},i=r=>t(b(r.target));return o.addEventListener("pointerover",i),o.addEventListener("focusin",i),o.addEventListener("pointerleave",()=>t(b(document.activeElement))),a.addEventListener("change",()=>f()),q.on(()=>n=new WeakMap),o.addEventListener("click",r=>{let u=r.target.closest('[data-pv="pin"]');if(!u)return;let w=b(u);m.includes(w)?m.splice(m.indexOf(w),1):m.push(w),f()}),Ne(o,".pv-token[data-index]",r=>{let u=b(r),w=Number(r.dataset.index),c=u.tokens[w],k=u.tokens.slice(0,w+1).reduce((T,A)=>T+A.log_prob,0),v=[[s("compare-position"),s("compare-of",{n:w+1,total:u.tokens.length})],[s("compare-log-p-up-to-here"),lt(k)]];return Se(c,u,v,zn(c,u))}),{draw:f,show:r=>{let u=n.get(r);u&&(u.scrollIntoView({block:"nearest"}),u.focus({preventScroll:!0}),u.classList.remove("pv-found"),u.offsetWidth,u.classList.add("pv-found"))}}};var qn=["prompt","truth","model","wrapping","second_model"],yo=["num_samples","candidates"],xo=(e,t)=>{let o=v=>e.elements[v],a=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],d=qn.filter(v=>o(v)),m=Xe(e),l=(v,T)=>{let A=C("option",{value:v});return X(A,T),A};o("example").replaceChildren(...t.map(v=>l(v.name,()=>H(v.title))),l("",()=>s("compare-your-own"))),Ze(e);let $=n.map(({value:v})=>ie(v)),h=()=>n.filter(v=>v.checked).map(v=>v.value),g=()=>t.find(v=>v.name===o("example").value)||null,f=v=>v.type==="checkbox"?String(v.checked):v.value.trim(),b=(v,T)=>{v.type==="checkbox"?v.checked=String(T)==="true":v.value=T},i=()=>({example:o("example").value,...Object.fromEntries(d.map(v=>[v,o(v).value])),methods:h().join(","),...Object.fromEntries(a.map(v=>[v.name,f(v)]))}),p=()=>{let v={},T={};for(let R of a){let W=R.type==="checkbox"?R.checked:Ye(f(R));(yo.includes(R.name)?T:v)[R.name]=W}let{truth:A,...M}=Object.fromEntries(d.map(R=>[R,o(R).value]));return{...M,truth:A.trim()||null,methods:h(),...T,settings:v}},r=(v=!1)=>{let A=a.filter(R=>R.type==="number").map(R=>[R,R.name,_e(R)&&(()=>_e(R))]);if(A.unshift([n[0],"methods",h().length?"":()=>s("compare-choose-at-least-one-method")]),A.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>s("compare-type-a-question-or-pick")]),o("second_model")){let R=h().includes("second_model")&&o("second_model").value===o("model").value;A.push([o("second_model"),"second_model",R?()=>s("compare-this-is-the-model-itself"):""])}A.forEach(([,R,W])=>m(R,W)),m("truth","");let M=A.find(([,,R])=>R);return M&&v&&M[0].focus(),!M},u=(v,T)=>m(v,()=>B(H(T))),w=v=>{for(let T of a)yo.includes(T.name)||b(T,v.settings[T.name]??T.dataset.default);o("prompt").value=v.prompt,o("truth").value=v.answer??"",ze(e)},c=v=>{let T=t.find(A=>A.name===v.example);o("example").value=T?T.name:"",T&&w(T);for(let A of a)A.name in v&&b(A,v[A.name]);for(let A of d){let{options:M}=o(A),R=!M||[...M].some(W=>W.value===v[A]);A in v&&R&&(o(A).value=v[A])}if("wrapping"in v?Qe(e):ze(e),T&&T.prompt!==o("prompt").value&&(o("example").value=""),"methods"in v){let A=v.methods.split(",");for(let M of n)M.checked=A.includes(M.value)}},k=()=>{let v=e.querySelector('[data-name="second_model"]');v&&(v.textContent=F(B(o("second_model").value),24))};return e.addEventListener("submit",v=>v.preventDefault()),e.addEventListener("change",v=>{v.target.name==="example"&&g()&&w(g()),k(),v.target.matches("textarea")||r()}),e.addEventListener("input",v=>{let T=g();v.target.name==="prompt"&&T&&T.prompt!==o("prompt").value&&(o("example").value="",o("truth").value===T.answer&&(o("truth").value=""))}),L(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),r()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),k(),{check:r,looks:$,nameSecond:k,refused:u,request:p,restore:c,strings:i}};var Fn=.72,Un=-.14,Bn=(e,t,o,a,n)=>{let d=[t[0]],m=[n];return e.forEach((l,$)=>{let h=n+Fn*l/o/a;d.push(t[$],t[$+1]),m.push(h,h)}),{x:[...d,t.at(-1)],y:[...m,n]}},Dn={"log-prob":{key:"log_prob",axis:()=>s("compare-log-p-nats"),value:e=>s("compare-log-p",{value:e}),about:e=>s("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>s("compare-log-p-per-token-nats"),value:e=>s("compare-log-p-per-token",{value:e}),about:e=>s("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Hn=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,To=(e,t)=>{let o=null,a=h=>{let g=o.distributions?.[h];return g?o.looks.filter(f=>f.method in g.groups):[]},n=(h,{of:g,value:f})=>{let b=[f(U(g(h))),Rt(h),Lt(h)];return`${qe(h)}: ${b.filter(Boolean).join(", ")}`},d=(h,g)=>{let{key:f,of:b}=g,i=a(f),{edges:p,groups:r}=i.length?o.distributions[f]:{edges:[],groups:{}},u=v=>v.counts.reduce((T,A)=>T+A,0),w=i.filter(v=>u(r[v.method])>1),c=Math.max(...w.flatMap(({method:v})=>r[v].counts.map(T=>T/u(r[v]))),1e-9),k=[];return i.forEach((v,T)=>{let A=i.length-1-T,M=r[v.method],R=K(h,v.colour);w.includes(v)&&(k.push({type:"scatter",mode:"lines",...Bn(M.counts,p,u(M),c,A),fill:"toself",fillcolor:`${R}33`,line:{color:R,width:1},hoverinfo:"skip"}),k.push({type:"scatter",mode:"lines",x:[M.mean,M.mean],y:[A,A+.8],line:{color:R,width:2.5},hoverinfo:"skip"}));let W=[...o.samples.values()].filter(P=>P.method===v.method&&Number.isFinite(b(P)));k.push({type:"scatter",mode:"markers",x:W.map(b),y:W.map(()=>A+Un),customdata:W.map(P=>P.key),text:W.map(P=>Z(n(P,g))),hovertemplate:"%{text}<extra></extra>",marker:{color:R,symbol:v.symbol,size:7,opacity:.75}})}),k},m=(h,{key:g,axis:f})=>{let b=a(g),i=Pe(h),p=b.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:f(),font:{size:11},standoff:6}},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:Hn(h),showgrid:!1,range:[-.4,p+.95],tickvals:b.map((r,u)=>p-u),ticktext:b.map(r=>`<span style="color:${K(h,r.colour)}">${r.mark}</span> ${Z(F(de(r),19))}`)}}},l=Object.entries(Dn).map(([h,g])=>{let f=L(e,h);return{chart:ke(f,()=>`${o?.run} ${o?.drawn}`,()=>({data:d(f,g),layout:m(f,g)}),r=>{let u=o.samples.get(r.customdata);u&&t(u)}),plot:f,what:g}});return{draw:h=>{o=h;for(let{chart:g,plot:f,what:b}of l){let i=o.distributions?o.distributions[b.key].groups:{},p=a(b.key).map(r=>`${de(r)} ${U(i[r.method].mean)}`);f.setAttribute("aria-label",b.about(p.join(", ")||s("compare-none-yet"))),g.draw()}}}},Lt=e=>e.right===null?"":e.right?s("compare-right"):s("compare-wrong"),Rt=e=>e.answer===null?s("compare-no-answer"):s("compare-answer",{answer:F(e.answer,30)});var Fe=(e,t)=>e===null?"–":U(e,t),So=(e,t)=>{let o=L(e,"rows"),a=L(e,"link"),n=L(e,"stopped-early"),d=[...e.querySelectorAll("[data-download]")];L(e,"copy-link").addEventListener("click",async f=>{let b=t();f.target.dataset.link=b;try{await navigator.clipboard.writeText(b),Me(a,"compare-copied-the-link-opens-this")}catch{a.replaceChildren(`${s("compare-copy-it-from-here")} `,C("code",{},b))}});let m=({finished:f,total:b,tokens:i},p)=>{let r=p&&f<b&&i,u={n:f,total:b},w=r?s("compare-of-2",{...u,tokens:s("n-tokens",{n:i})}):s("compare-of",u);return C("td",{class:"pv-progress"},C("span",{class:"pv-progress-bar",style:`--done:${100*f/b}%`}),w)},l=(f,b)=>{let i=b.progress.get(f.method),p=b.means.get(f.method),r=u=>C("td",{class:"pv-number"},u);return C("tr",{"data-method":f.method},C("th",{scope:"row"},Le(f),de(f)),m(i,b.busy),r(!p||p.right===null?"–":s("compare-of",{n:p.right,total:p.compared??p.samples})),...(p?[Fe(p.log_prob,2),Fe(p.length,1),Fe(p.tokens,1),Fe(p.tokens_shared,1),Fe(p.seconds,p.seconds<.1?3:2)]:["–","–","–","–","–"]).map(r))},$=({block_size:f,max_new_tokens:b,num_steps:i})=>f<b&&i>0,h=({about:f})=>f?.methods.includes("power")&&He(f.settings)&&$(f.settings)?s("compare-power-sampling-stops-early-here"):"";return{draw:f=>{n.textContent=h(f);let b=f.looks.filter(p=>f.progress.has(p.method)),i=C("tr",{},C("td",{colspan:8,class:"pv-empty"},s("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...b.length?b.map(p=>l(p,f)):[i]);for(let p of d){let r=f.samples.size>0&&f.onServer&&Y.here;p.setAttribute("aria-disabled",String(!r)),r?p.href=se(`comparisons/${encodeURIComponent(f.run)}/${p.dataset.download}`):p.removeAttribute("href"),p.setAttribute("download","")}}}};var ht=2.4,Oo={least:17,most:34},Vn=5.9,Jn=14,Eo=92,Gn=118,dt=14,Kn=e=>e*e*(3-2*e),Yn=e=>{let t=[""];for(let o of F(B(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(Z).join("<br>")},Xn=(e,t)=>{let o=e.filter(l=>l.ends.length),a=o.reduce((l,$)=>l+$.ends.length,0),n=Math.max(Oo.least,Math.min(Oo.most,(t-a*ht)/o.length)),d=new Map,m=0;for(let l of e){for(let $ of l.ends)d.set($,m),m+=ht;l.ends.length&&(m+=n)}for(let l of e){let $=[...l.samples].sort((h,g)=>d.get(h)-d.get(g));l.centre=(d.get($[0])+d.get($.at(-1)))/2,l.half=($.length-1)*ht/2,l.heights=new Map($.map((h,g)=>[h,l.centre-l.half+g*ht]))}return m},Qn=(e,t)=>{let o=(m,l)=>{let $=0;for(let h of e)h.left=h.parent===null?0:e[h.parent].right,h.right=h.left+Math.max(h.parent===null?0:l,(h.end-h.start)*m),$=Math.max($,h.right);return $},a=Eo*Math.min(1,t/Math.max(1,o(0,Eo))),[n,d]=[0,t];for(let m=0;m<30;m+=1){let l=(n+d)/2;o(l,a)>t?d=l:n=l}o(n,a)},Nt=e=>e.parent===null?0:Math.min(Jn,(e.right-e.left)/2),jo=(e,t)=>{let o=[],a=[];for(let n of e.filter(d=>d.heights.has(t))){let d=n.heights.get(t),m=a.length?a.at(-1):d,l=Nt(n);for(let $ of m===d?[0]:[0,.25,.5,.75,1])o.push(n.left+$*l),a.push(m+Kn($)*(d-m));o.push(n.right),a.push(d)}return{x:o,y:a}},Ao=(e,t)=>{let o=L(e,"plot"),a=L(e,"legend"),n=L(e,"facts"),d=null,m=null,l=null,$=P=>l.samples[P.samples[0]].tokens.slice(P.start,P.end),h=(P,S)=>P.map(N=>ae(N,S)?"■":N.text).join(""),g=P=>h($(P),l.samples[P.samples[0]]),f=P=>{let S=[],N=[];l.samples.forEach((O,E)=>{if(O.method!==P.method)return;let y=jo(l.nodes,E);S.push(...y.x,null),N.push(...y.y,null)});let j=K(o,P.colour);return{type:"scatter",mode:"lines",name:P.method,x:S,y:N,line:{color:j,width:1.7},opacity:m?.35:1,hoverinfo:"skip"}},b=P=>d.looks.filter(S=>S.method in P.shares).map(S=>{let N=l.samples.filter(E=>E.method===S.method).length,j=K(o,S.colour),O=s("compare-of",{n:Math.round(P.shares[S.method]*N),total:N});return`<span style="color:${j}">${S.mark}</span> ${Z(de(S))}: ${O}`}),i=P=>Z([Rt(P),Lt(P)].filter(Boolean).join(", ")),p=P=>[`<b>${Yn(g(P))||s("compare-the-beginning")}</b>`,P.parent===null?"":s("compare-the-model-goes-this-way",{chance:oe(P.branch_prob)}),s("compare-log-p-up-to-its",{value:lt(P.log_prob??-1/0)}),...b(P),P.ends.length?i(l.samples[P.ends[0]]):""].filter(Boolean).join("<br>"),r=()=>{let P=[],S=[],N=[],j=[];return l.nodes.forEach(O=>{let E=p(O),y=O.ends.length?O.right+70:O.right;for(let x=O.left+Nt(O)/2;x<=y;x+=14)P.push(x),S.push(O.centre),N.push(E),j.push(O.ends.length?l.samples[O.ends[0]].key:"");P.push(null),S.push(null),N.push(""),j.push("")}),{type:"scatter",mode:"lines",name:"hover",x:P,y:S,text:N,customdata:j,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},u=(P,S,N,j,O,E)=>({type:"scatter",mode:"text",name:P,x:S,y:N,text:j,textposition:O,textfont:{size:E,color:K(o,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),w=()=>{let P=l.nodes.flatMap(S=>{let N=S.left+Nt(S),j=Math.floor((S.right-N)/Vn),O=S.parent===null?"":`${oe(S.branch_prob)} `,E=B(g(S)).trim(),y=j-O.length,x=y<Math.min(4,E.length)?"":F(E,y);return!x&&(!O||y<-1)?[]:[{x:N,y:S.centre-S.half-1,text:`<i>${O}</i>${Z(x)}`}]});return u("labels",P.map(S=>S.x),P.map(S=>S.y),P.map(S=>S.text),"top right",10.5)},c=()=>{let P=l.nodes.filter(N=>N.ends.length),S=P.map(N=>{let j=N.ends.map(J=>l.samples[J]),O=d.looks.map(J=>[J,j.filter(te=>te.method===J.method).length]).filter(([,J])=>J).map(([J,te])=>`<span style="color:${K(o,J.colour)}">${J.mark}${te>1?`<sub>${te}</sub>`:""}</span>`),{answer:E,right:y,ended:x}=j[0],_=y===null?"--pv-ink-soft":y?"--pv-accepted":"--pv-rejected",z=y===null?"":y?"✓ ":"✗ ",I=x?E??s("compare-no-answer"):s("compare-cut-off"),G=Math.max(3,14-2*O.length);return`${O.join("")} <span style="color:${K(o,_)}">${z}${Z(F(I,G))}</span>`});return u("ends",P.map(N=>N.right+5),P.map(N=>N.ends.length===N.samples.length?N.centre:N.heights.get(N.ends[0])),S,"middle right",11)},T=ke(o,()=>d?`${d.run} ${d.drawn} ${m?m.key:""}`:"none",()=>{if(!l)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let P=o.clientWidth-12;Qn(l.nodes,P-Gn);let N=d.looks.filter(O=>l.samples.some(E=>E.method===O.method)).map(f);if(m){let O=K(o,m.look.colour);N.push({type:"scatter",mode:"lines",name:"lit",...jo(l.nodes,l.samples.indexOf(m)),line:{color:O,width:5},hoverinfo:"skip"})}N.push(w(),c(),r());let j={uirevision:`${d.run} ${o.clientWidth}`,height:l.height+dt+12,showlegend:!1,margin:{l:6,r:6,t:dt,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,P]},yaxis:{visible:!1,fixedrange:!0,range:[l.height,-16]}};return{data:N,layout:j}},P=>{let S=d.samples.get(P.customdata);S&&t(S)}),A="",M=P=>{d=P;let S=`${d.run} ${d.drawn} ${q.code}`;if(A!==S){A=S;let N=d.keys.map(y=>d.samples.get(y));if(l=null,N.length){let y=d.tree.map(_=>({..._})),x=Xn(y,o.parentElement.clientHeight-dt-16);l={nodes:y,samples:N,height:x}}a.replaceChildren(...d.looks.filter(y=>N.some(x=>x.method===y.method)).map(y=>C("span",{},Le(y),de(y))));let j=l&&l.nodes.length>1?l.nodes[0].end:null,O=l?l.nodes.filter(y=>y.ends.length).length:0,E=l?`${s("n-samples",{n:N.length})}, ${s("n-different-responses",{n:O})}. `+(j===null?s("compare-they-all-say-the-same"):s("compare-they-first-part-at-token",{token:j+1})):s("compare-the-tree-grows-with-the");n.textContent=E,o.setAttribute("aria-label",`${s("compare-prefix-tree")}: ${E}`),o.style.height=`${(l?l.height+dt+12:120).toFixed(0)}px`}T.draw()},R=0;return{draw:M,light:P=>{let S=P&&l?.samples.includes(P)?P:null;S!==m&&(m=S,R||(R=requestAnimationFrame(()=>{R=0,T.draw()})))}}};var ct=e=>e??-1/0,Zn=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),a=y=>L(o,y),{examples:n}=ue(),d=xo(a("compare-controls"),n),[m,l,$,h]=["run","stop","status","error"].map(a),g=0,f=!1,b=y=>({run:"",looks:y,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=b(d.looks);re.compare={state:()=>i};let p=$o(a("cards"),y=>r.light(y)),r=Ao(a("prefix-tree"),p.show),u=[So(a("means"),()=>xe({tab:"compare",...d.strings()})),To(a("distributions"),p.show),p,r];Ge(o);let w=y=>{$.textContent!==y&&($.textContent=y)},c=y=>{X(h,y||""),h.hidden=!y},k=()=>{let y=i.samples.size;if(f)return s("compare-starting");let x=yt(i.standing);if(i.busy&&x&&!y)return x;if(i.busy){let _=[...i.progress.values()].find(I=>I.finished<I.total),z=_&&i.looks.find(I=>I.method===_.method);return z?s("compare-drawing-of",{method:de(z),finished:_.finished,total:_.total}):s("compare-finishing")}return Y.here?i.onServer?i.usedUp?H(i.usedUp):i.stopped?s("compare-stopped-kept",{samples:s("n-samples",{n:y})}):i.shared&&y?s("compare-the-first-example-compared-on"):y?s("compare-done",{samples:s("n-samples",{n:y})}):s("compare-choose-a-problem-and-methods"):s("compare-kept-by-your-browser-the",{samples:s("n-samples",{n:y})}):s("compare-the-server-does-not-answer",{samples:s("n-samples",{n:y})})},v=0,T=()=>{v=0,m.disabled=f||!Y.here,m.textContent=i.busy&&!i.shared?s("compare-run-anew"):s("compare-run"),l.disabled=f||!i.busy||i.shared,w(k()),u.forEach(y=>y.draw(i)),o.dataset.samples=i.samples.size},A=()=>{v||(v=requestAnimationFrame(T))},M=y=>{g+=1,t.send("compare",{serial:g,...y})},R=y=>{let x=y.about.second_model,_=d.looks.map(z=>z.method==="second_model"&&x?{...z,model:x}:z);i={...b(_),run:y.run,about:y.about}},W=y=>{let x=`${y.method} ${y.index}`,_=i.samples.get(x);if(_){_.cost=y.cost;return}for(let[J,te]of Object.entries(y.texts))i.texts.set(Number(J),te);let z=J=>i.texts.get(J),{texts:I,...G}=y;i.samples.set(x,{...G,key:x,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(J=>J.method===y.method),log_prob:ct(y.log_prob),tokens:y.tokens.map(([J,te,me,ye])=>({id:J,text:z(J),log_prob:ct(te),log_proposal:ct(me),alternatives:ye.map(([qt,Ko])=>({id:qt,text:z(qt),log_prob:ct(Ko)}))}))})},P=it("comparison"),S=()=>{let{run:y,about:x,entries:_,progress:z,together:I}=i;!y||i.shared||!_.length||P.save({batch:{run:y,about:x,samples:_,progress:[...z.values()],together:I},values:d.strings()})};Y.onChange(y=>{(!y.here||y.anew)&&(f=!1,g+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),S()),A()}),Y.waitsFor(()=>f||i.busy&&!i.shared);let N=y=>{if(!y)return;let x=JSON.parse(y);x.turn===g&&(f=!1,j(x),x.run&&x.idle&&S(),A())},j=y=>{if(y.run){if(y.run!==i.run&&y.first===0&&R(y),y.run!==i.run||y.first>i.known)return M({again:!0});if(y.samples.slice(Math.max(0,i.known-y.first)).forEach(W),i.entries.push(...y.samples.slice(Math.max(0,i.known-y.first))),i.known=Math.max(i.known,y.first+y.samples.length),i.progress=new Map(y.progress.map(x=>[x.method,x])),y.together){i.together=y.together;let{means:x,..._}=y.together;Object.assign(i,_,{means:new Map(x.map(z=>[z.method,z]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!y.idle,shared:y.shared,stopped:y.stopped,standing:y.queue,usedUp:y.used_up})}if(y.error){let{field:x,message:_}=y.error;if(x==="gpu")return c(()=>H(_));let z=!!(y.run&&i.samples.size),I=d.refused(x,_),G=()=>`${Xt({field:x,message:_})}.`;c(I&&!z?null:()=>[G(),z?s("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(N),m.addEventListener("click",()=>{c(null),d.check(!0)&&(f=!0,M(d.request()),T())}),l.addEventListener("click",()=>{l.disabled=!0,t.send("halt",{})});let O=Ce("compare");n.length&&d.restore({example:n[0].name}),(async()=>{let y=Ke()?await P.found():null;y?(d.restore(y.head.values),j({...y.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,S()):Object.keys(O).length?d.restore(O):M({welcome:!0}),d.nameSecond(),q.on(T),T(),o.dataset.ready="true"})()};var es=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},ts=async()=>{let t=performance.getEntriesByType("resource").map(({name:n})=>n).find(n=>/\/assets\/runtime-[^/]*\.js$/.test(n)),o=t?await import(t):{},a=Object.values(o).find(n=>n?.set&&n.subscribe&&n.update);a&&a.set(q.code)},Mo={explore:()=>s("tab-explore"),compare:()=>s("tab-compare"),evaluate:()=>s("tab-evaluate"),learn:()=>s("tab-learn"),library:()=>s("tab-library")},Co=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Co);let t=globalThis.gradio_config.components.filter(({type:d})=>d==="tabitem"),o=new Map(t.map(({props:d})=>[d.label,d.id])),a=new WeakMap,n=()=>{let d=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;d.nextNode();){let m=d.currentNode,l=a.get(m),$=l?.shown===m.data?l.id:o.get(m.data);if(!Mo[$])continue;let h=Mo[$]();a.set(m,{id:$,shown:h}),m.data!==h&&(m.data=h)}};new MutationObserver(n).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),q.on(n),n()},os=e=>{let t=L(e,"language"),o=()=>{let{code:n,codes:d}=q;return d[(d.indexOf(n)+1)%d.length]},a=()=>{t.textContent=es(o()),t.lang=o(),document.title=s("page-title"),ts()};t.addEventListener("click",()=>q.choose(o())),q.on(a),a(),Co()};var Lo="powerviz-theme",Ro=matchMedia("(prefers-color-scheme: dark)"),No=()=>{try{return localStorage.getItem(Lo)}catch{return null}},ns=e=>{try{localStorage.setItem(Lo,e)}catch{return}},pt=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Ue=()=>No()||(Ro.matches?"dark":"light");pt(Ue());Ro.addEventListener("change",()=>pt(Ue()));var ss=e=>{let t=L(e,"theme"),o=()=>t.textContent=Ue()==="dark"?s("page-light-theme"):s("page-dark-theme");t.addEventListener("click",()=>{ns(Ue()==="dark"?"light":"dark"),pt(No()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),q.on(o),pt(Ue()),o()};var ge=e=>oe(e),Pt=(e,t)=>{let o=Ve(e),a=o.filter(({step:n,position:d})=>{let m=e.steps[n-1].before.tokens;return d<t.length&&t.slice(0,d).every((l,$)=>l.id===m[$].id)});return{along:a,elsewhere:o.length-a.length}},Po=(e,{position:t})=>e.start<=t&&t<e.end,_o=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},as=(e,t)=>{let o=e.along.length+e.elsewhere,a=e.along.filter(d=>Po(t,d)),n={n:a.length,total:o,steps:_o(a)};return o?o===1?a.length?s("explore-the-chains-only-pivot-lies",n):s("explore-the-chains-only-pivot-lies-2"):a.length?a.length===o?s("explore-all-of-the-chains-pivots",n):a.length===1?s("explore-1-of-the-chains-pivots",n):s("explore-of-the-chains-pivots-lie",n):s("explore-none-of-the-chains-pivots",n):s("explore-the-chain-has-found-no")},_t=e=>{let t={started:e.run},o=()=>e.truth===null?s("explore-the-same-answer",{answer:F(B(e.curve.answer),24)}):s("explore-the-right-answer"),a=()=>e.curve.chances.map(([p,r])=>p/r),n=p=>ce({...p,text:p.text.trim()||p.text},t),d=(p,r)=>{let u=a(),w=({position:R})=>Math.abs(u[R+1]-u[R]),c=p.along.filter(R=>!Po(r,R)),[k]=c.sort((R,W)=>w(W)-w(R)||R.step-W.step);if(!k||w(k)<e.curve.certain_jump)return"";let{position:v}=k,[T,A]=[u[v],u[v+1]],M={token:n(e.tokens[v]),step:k.step,from:ge(T),to:ge(A)};return A<T?s("explore-at-where-step-moved-it",M):s("explore-at-where-step-moved-it-2",M)},m=()=>{let p=a(),r={goal:o(),low:ge(Math.min(...p)),high:ge(Math.max(...p))},u=r.low===r.high?s("explore-the-chance-of-is-all",r):s("explore-the-chance-of-is-estimated",r),w=e.curve.flat?s("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):s("explore-whether-few-tokens-of-it",{n:s("n-rollouts",{n:e.curve.chances[0][1]})});return`${u} ${w}`},l=p=>{let r=p.end-p.start,[u,w]=[e.tokens[p.start],e.tokens[p.end-1]].map(n),c={goal:o(),first:u,last:w,tokens:s("n-tokens",{n:r}),from:ge(p.before),to:ge(p.after)},k=p.after<p.before;return r===1?k?s("explore-at-the-chance-of-falls",c):s("explore-at-the-chance-of-rises",c):k?s("explore-from-to-the-chance-of",c):s("explore-from-to-the-chance-of-2",c)},$=p=>{let{window:r,complete:u}=e.curve;return[u?"":s("explore-so-far"),r?l(r):m(),r?as(p,r):"",r?d(p,r):""].filter(Boolean).join(" ")},h=p=>{let[r,u,w,c]=e.curve.chances[p],k=e.tokens.slice(0,p).map(T=>ae(T,t)?"■":T.text).join(""),v=k.length>44?`…${k.slice(-43)}`:k;return[p?s("explore-after",{text:v}):s("explore-before-the-first-token"),s("explore-95-interval-to",{goal:o(),chance:ge(r/u),low:ge(w),high:ge(c)}),s("explore-of",{n:r,rollouts:s("n-rollouts",{n:u})})].map(Z).join("<br>")},g=p=>ae(p,t)?s("explore-end"):Z(F(p.text.trim()||p.text.trimEnd(),14)),f=p=>{let r=new Map;for(let u of p.along)r.set(u.position,[...r.get(u.position)||[],u]);return[...r].map(([u,w])=>{let c=w.slice(0,8).map(k=>`${s("explore-step",{n:k.step})}: ${ce(k.from,t)} → ${ce(k.to,t)}`);return w.length>8&&c.push(s("explore-and-more",{n:w.length-8})),{x:u+1,label:_o(w),text:[s("explore-pivot"),...c].map(Z).join("<br>")}})},b=(p,r)=>{let u=p.end>.75*r,w=u?p.before:p.after;return{x:u?p.start+.4:p.end+.6,xanchor:u?"right":"left",y:w>.5?.08:.92}};return{build:(p,r)=>{let u=W=>K(p,W),{chances:w,window:c}=e.curve,k=w.map((W,P)=>P),v=u("--pv-base"),T=f(r),A=Pe(p),M=[{type:"scatter",mode:"lines",name:s("explore-95-interval"),x:[...k,...[...k].reverse()],y:[...w.map(W=>W[3]),...w.map(W=>W[2]).reverse()],fill:"toself",fillcolor:`${v}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?s("explore-chance-of-the-same-answer"):s("explore-chance-of-the-right-answer"),x:k,y:a(),text:k.map(h),hovertemplate:"%{text}<extra></extra>",line:{color:v,width:2},marker:{color:v,size:5}},{type:"scatter",mode:"markers+text",name:s("explore-pivot-with-its-step"),visible:T.length?!0:"legendonly",x:T.map(W=>W.x),y:T.map(()=>1.09),text:T.map(W=>W.label),textposition:"top center",textfont:{color:u("--pv-power"),size:11},customdata:T.map(W=>W.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:u("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],R={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...A,range:[-.6,k.length-.4],tickmode:"array",tickvals:k,ticktext:k.map(W=>W?g(e.tokens[W-1]):s("explore-start")),tickangle:-90,tickfont:{size:12,color:u("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...A,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(W=>Ie(W)),fixedrange:!0},shapes:c?[{type:"rect",layer:"below",x0:c.start+.5,x1:c.end+.5,yref:"paper",y0:0,y1:1,fillcolor:u("--pv-window"),line:{width:0}}]:[],annotations:c?[{...b(c,k.length),showarrow:!1,text:s("explore-critical-window"),font:{size:11,color:u("--pv-ink")}}]:[]};return{data:M,layout:R}},whatOneSees:$}};var zt=(()=>{let e=be(),t=[],o={onBatch:e.on,send:(...a)=>t.push(a),open:a=>{o.send=a,t.splice(0).forEach(n=>a(...n))},take:a=>a&&e.tell(JSON.parse(a))};return o})(),zo=15;Q("critical-window",(e,t,{windows:o})=>{let a=O=>L(e,O),[n,d,m,l,$,h]=["empty","sentence","scroll","plot","facts","error"].map(a),[g,f,b,i]=["compute","cancel","rollouts","progress"].map(a),p=0,r=null,u=null,w=null,c=0,k="",v=()=>{let O=V(t.run);return{chain:O,tokens:O.tokens}},T=()=>{let{chain:O,tokens:E}=v(),{min:y,max:x}=b,_=Number(b.value),z=Number.isInteger(_)&&_>=Number(y)&&_<=Number(x)&&b.value!=="";if(X(h,z?"":()=>s("explore-use-a-whole-number-of",{min:y,max:x})),b.setAttribute("aria-invalid",String(!z)),!z)return b.focus();let{started:I}=t.run;p+=1,w=null,u={serial:p,tokens:E,run:t.run.started,runId:t.runId,step:O.steps.length,wanted:_,truth:t.truth,curve:null},o.send("compute",{serial:p,model:I.model,prompt:I.prompt_tokens,response:E.map(G=>G.id),truth:t.truth,max_new_tokens:I.settings.max_new_tokens,rollouts:_,seed:I.settings.seed}),j()},A=(O=!0)=>{u&&(w=u===r?u:null,u=null,p+=1,O&&o.send("cancel",{}),j())};o.onBatch(O=>{if(!u||O.serial!==p)return;if(O.error){let{field:y,message:x}=O.error;return X(h,()=>y==="gpu"?H(x):`${y}: ${H(x)}.`),u=null,j()}let E=O.chances.length&&r!==u;u.curve=O,E&&(r=u),O.complete&&(u=null),c+=1,j(),(E||O.complete)&&O.window&&(m.scrollLeft=O.window.start*zo-m.clientWidth/2+60)}),g.addEventListener("click",T),f.addEventListener("click",()=>A()),b.addEventListener("keydown",O=>O.key==="Enter"&&!g.disabled&&T()),m.addEventListener("keydown",O=>O.key.startsWith("Arrow")&&O.stopPropagation());let M=()=>{let O=V(t.run);return r?`${c} ${t.runId} ${O.steps.length}`:""},R=()=>Pt(V(t.run),r.tokens),W=ke(l,M,()=>_t(r).build(l,R())),P=()=>{if(i.hidden=!u,!u)return;let{curve:O,wanted:E}=u;i.querySelector("progress").value=O?.left?O.decoded/O.left:0;let y=O?.chances.length?O.chances[0][1]:0;a("progress-words").textContent=O?O.left?s("explore-of-rollouts-per-beginning-of",{done:y,wanted:E,decoded:ne(O.decoded),left:ne(O.left)}):s("explore-reading-the-response"):s("explore-asking-the-model")},S=()=>{let{tokens:O}=v();return O.length===r.tokens.length&&O.every((E,y)=>E.id===r.tokens[y].id)},N=O=>{let{chances:E,left:y,cost:x}=r.curve,_=E.length,z=E[0][1],I=[],{chain:G}=v(),J=S();I.push(C("span",{},J?s("explore-this-is-the-response-above"):s("explore-this-is-the-response-after",{n:r.step})," ",J||G.steps.length===r.step?null:C("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(r.step)},s("explore-go-there"))));let te=me=>I.push(C("span",{},me));w&&te(s("explore-cancelled-after-of-rollouts-per",{n:z,wanted:w.wanted})),O.elsewhere&&te(s("explore-on-paths-that-part-from",{pivots:s("n-pivots",{n:O.elsewhere})})),r.curve.complete&&te(s("explore-rollouts-from-each-of-beginnings",{each:ne(z),beginnings:ne(_),all:ne(z*_),left:ne(y),seconds:U(x.seconds,1)})),$.replaceChildren(...I)},j=()=>{if(r&&r.runId!==t.runId&&(r=w=null),u&&u.runId!==t.runId)return A();let{tokens:O}=v();if(g.disabled=!O.length||u!==null,g.textContent=r&&!u?s("explore-find-it-again"):s("explore-find-the-window"),f.hidden=!u,n.hidden=r!==null||u!==null,n.textContent=O.length?s("explore-nothing-yet-press-find-the"):s("explore-nothing-yet-draw-a-response"),P(),d.hidden=m.hidden=$.hidden=!r,!r)return;let E=`${M()} ${w!==null} ${S()} ${q.code}`;if(E===k)return W.draw();k=E;let y=_t(r).whatOneSees(R());d.textContent=y,l.setAttribute("aria-label",y),l.style.minWidth=`${60+zo*(r.tokens.length+1)}px`,N(R()),W.draw()};return{draw:j}});var rs=2e4,is=be(),Wo=(e,t,o)=>{let a=0,n=!1,d=!1,m=null,l=0,h={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},g=i=>{a+=1,h.busy=!0,l=Date.now(),h.standing=null,h.usedUp=null,m={serial:a,run:e.runId,known:e.events.length,...i},t.send("advance",m)};h.begin=(i,p)=>{n=!0,h.stopped=!1,g({new:!0,until:p,...i})},h.branch=(i,p)=>{n=!0,e.cutHere(),g({until:p,...i,keep:e.events.length})},h.goOn=i=>g({until:i}),h.halt=i=>{if(h.stopped=h.stopped||i,d){h.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},h.adopt=i=>{h.isLive=!0,h.stopped=i,h.onServer=h.busy=n=!1},h.cutOff=()=>{h.onServer=h.busy=n=!1,a+=1},h.forget=()=>{h.isLive=h.busy=h.stopped=h.onServer=n=!1,a+=1,t.send("leave",{})},h.canGoOn=()=>h.isLive&&!h.stopped&&e.events.at(-1)?.kind!=="run_finished",h.take=i=>{if(!i)return;let p=JSON.parse(i),r=p.turn===a;if(l=Date.now(),p.error){p.events.length>0&&b({...p,idle:!1},r),r&&(n=!1,h.busy=!1,h.standing=null,o.error(p.error));return}if(p.lost){r&&f();return}b(p,r)};let f=async()=>{let{serial:i,brought:p,...r}=m;n=d=!0;try{let u=await co(e.events);d=!1,i===a&&g({...r,brought:u,model:e.model,truth:e.truth})}catch(u){if(d=!1,i!==a)return;n=h.busy=!1,o.error({field:u.field??"server",message:u.said??u.message})}},b=(i,p)=>{if(i.run!==e.runId){if(!n||!p)return;if(i.first>0)return g({until:"now",run:i.run,known:0});n=!1,h.isLive=h.onServer=!0,e.load(i),o.began()}else if(!e.append(i))return g({until:"now"});p&&(h.standing=i.queue),p&&i.idle&&(h.busy=!1),p&&i.used_up&&(h.usedUp=i.used_up),o.changed()};return setInterval(()=>{if(!(h.busy&&!d&&Y.here&&Date.now()-l>rs))return;let{serial:p,...r}=m;g(n?r:{until:"now"})},2e3),h};var Io={slow:{token:110,decision:1500,unchanged:500,proposal:500},normal:{token:28,decision:550,unchanged:120,proposal:160},fast:{token:5,decision:90,unchanged:15,proposal:20},live:{token:0,decision:0,unchanged:0,proposal:0}},ls=e=>Io[e]||Object.fromEntries(Object.entries(Io.normal).map(([t,o])=>[t,o/Number(e)])),hs=1e3/30,qo=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(bt(o)),!(t.length<128)&&(e*=2,t=t.filter((a,n)=>n%2)))},before:o=>{let a=t.findLast(n=>n.folded<=o);return a?bt(a):null},forget:o=>t=t.filter(a=>a.folded<=o)}},mt=()=>{let e=be(),t=be(),o=be(),n={run:De(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},d=qo(),m=[],l=[],$=0,h=0,g=0,f=0,b=-1,i=0;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length});let p=()=>D(n).steps?m:l;Object.defineProperty(n,"steps",{get:()=>p().length}),Object.defineProperty(n,"shown",{get:()=>p().findLastIndex(S=>S<n.run.folded)+1});let r=()=>e.tell(n);n.pick=S=>{n.picked=S,r()};let u=()=>{Ht(n.run,n.events[n.run.folded]),d.note(n.run)},w=S=>{for(let N of S)N.kind==="decision"?m.push(n.events.length):N.kind==="block_started"?n.chainsSeen=Math.max(n.chainsSeen,N.chain+1):N.kind==="token_drawn"&&N.position>=$&&($=N.position+1,l.push(n.events.length)),n.events.push(N);n.decided=m.length>0};n.load=S=>{n.runId=S.run,n.events=[],d=qo(),m=[],l=[],$=n.chainsSeen=0,n.picked=null,w(S.events),n.answers={...S.answers},n.right={...S.right},n.truth=S.truth??null,n.companions=S.companions??null,n.run=De(n.answers),b=-1,c(Math.min(S.show||0,n.events.length))},n.append=S=>{if(S.first>n.events.length)return!1;let N=n.atEnd;return w(S.events.slice(n.events.length-S.first)),Object.assign(n.answers,S.answers),Object.assign(n.right,S.right),S.truth&&(n.truth=S.truth),S.companions&&(n.companions=S.companions),N&&n.run.folded<S.show?c(Math.min(S.show,n.events.length)):n.mode==="paused"&&r(),!0};let c=S=>{let N=d.before(S);for((S<n.run.folded||N&&N.folded>n.run.folded)&&(n.run=N||De(n.answers));n.run.folded<S;)u();n.guessing=!1,h=0,r()},k=S=>{let N=ls(n.speed);return S.kind==="token_drawn"?N.token:S.kind==="proposal_started"?N.proposal:S.kind!=="decision"?0:S.decision==="unchanged"?N.unchanged:N.decision},v=S=>S.kind==="decision"||S.kind==="token_drawn"&&!D(n).steps&&l.at(n.shown-1)===n.run.folded-1,T=S=>n.guessFirst&&S.kind==="decision"&&S.decision!=="unchanged"&&b!==n.run.folded,A=S=>{h=Math.min(h+S,2e3);let N=!1;for(;!n.atEnd&&h>=0;){let j=n.events[n.run.folded];if(T(j))return n.guessing=!0,!0;if(u(),N=!0,h-=n.mode==="stepping"&&n.speed!=="slow"?k(j)/3:k(j),n.mode==="stepping"&&v(j))return n.mode="paused",h=0,!0}return n.atEnd&&(h=Math.min(h,0)),N},M=()=>n.mode==="paused",R=S=>{if(i=0,!(M()||n.guessing)){if(S-f>=hs-2){let N=A(S-g);g=f=S,N&&r(),n.atEnd&&!M()&&t.tell(n)}W()}},W=()=>{!i&&n.mode!=="paused"&&!n.guessing&&(i=requestAnimationFrame(R))},P=S=>{n.mode=S,g=performance.now(),h=Math.max(h,0),W(),r()};return n.play=()=>P("playing"),n.step=()=>P("stepping"),n.pause=()=>{n.mode="paused",r()},n.home=()=>{n.mode="paused",c(n.events.length?1:0)},n.end=()=>c(n.events.length),n.showStep=S=>{if(n.mode="paused",S===0)return n.home();let N=p(),j=S===N.length&&!D(n).steps;S<=N.length&&c(j?n.events.length:N[S-1]+1)},n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),m=m.filter(N=>N<n.run.folded),l=l.filter(N=>N<n.run.folded);let S=n.events[l.at(-1)];$=l.length?S.position+1:0,d.forget(n.run.folded)},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=S=>{if(!n.guessing)return;let N=n.events[n.run.folded];b=n.run.folded;let j=S===(N.decision==="accepted");n.score={right:n.score.right+Number(j),asked:n.score.asked+1},n.guessing=!1,u(),n.mode==="stepping"&&(n.mode="paused"),h=-1200,g=performance.now(),o.tell(j),r(),W()},n};var ds=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],a=[];for(let{at:n,tokens:d}of o){let m=d[t],l=a.at(-1);m&&(l&&l.token===m?l.to=n:a.push({token:m,from:n,to:n}))}return a},Fo=(e,t)=>{let o=L(e,"position"),a=null,n=[],d=()=>{let l=V(t.run),$=[a,l.tokens,l.steps.length,t.run.started,q.code];if($.every((b,i)=>b===n[i])||(n=$,o.hidden=a===null||a>=l.tokens.length,o.hidden))return;let h=ds(l,a),g=h.map(b=>{let i=oe(Math.exp(b.token.log_prob)),p=b.from===b.to?s("run-after-step-p",{from:b.from,p:i}):s("run-after-steps-to-p",{from:b.from,to:b.to,p:i});return C("li",{},C("b",{dir:"auto"},ce(b.token,t.run)),` ${p} `,C("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(b.from)},s("explore-go-there")))}),f=C("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>m(null),"aria-label":s("run-close")},"✕");o.replaceChildren(C("h3",{},h.length===1?s("run-position-never-replaced",{position:a+1}):s("run-position-tokens-stood-here",{position:a+1,n:h.length})),f,C("ol",{},...g))},m=l=>{a=a===l?null:l,d()};return{draw:d,show:m}};var Uo=e=>{let t={watch:L(e,"watch"),notice:L(e,"notice"),error:L(e,"error")},o=$=>h=>{X(t[$],h||""),t[$].hidden=!h},a=L(e,"offer"),[n,d]=["take-up","decline"].map($=>L(e,$)),m={};n.addEventListener("click",()=>m.takeUp?.()),d.addEventListener("click",()=>m.decline?.());let l=($,h="",g={})=>{m=g,X(L(e,"offered"),$||""),X(n,h),n.hidden=!g.takeUp,d.hidden=!g.decline,a.hidden=!$};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:l}};var ut=(e,t,o,a={})=>{let n=p=>L(e,p),d=n("response"),m=Fo(d,t),l=so(e,t,o),$=[l,vo(d,t,m.show),m,...to(e,t,a)],h=Uo(n("story"));Ge(e);let g=0,f=0,b=()=>{g=0,f+=1,Zt(e,t),$.forEach(p=>p.draw()),$.forEach(p=>p.measure?.()),e.dataset.frames=String(f)},i=()=>{g||(g=requestAnimationFrame(b))};return t.onChange(i),q.on(i),i(),{redraw:i,story:h,ready:l.ready}};var Bo=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),a=[...e.querySelectorAll("[data-default]")],n=L(e,"main"),d=L(e,"advanced"),m=[...d.querySelectorAll("[data-default]")],l=new Map(m.map(w=>[w,w.closest("label").parentElement])),$=w=>w.closest("label"),h=ee,g=()=>o[h],f=()=>a.filter(w=>w.name in g()),b=(w,c,k)=>k===null?w.removeAttribute(c):w.setAttribute(c,k),i=(w,c)=>{let k=g()[w.name],v=w.value===c?.[w.name]?.default;if(w.dataset.default=k.default,w.dataset.midRun=String(k.midRun),w.type==="checkbox")return;b(w,"min",k.min),b(w,"max",k.max),w.required=k.needed,$(w).dataset.define=k.about.code?JSON.stringify(k.about):k.about;let T=k.needed&&w.value.trim()==="";c&&(v||T||!(w.name in c))&&(w.value=k.default)},p=()=>{let w=h===ee;d.hidden=!w;for(let c of m.filter(k=>k.type==="number"))w?l.get(c).append($(c)):c.name in g()&&n.prepend($(c))},r=w=>{for(let c of a)$(c).hidden=!(c.name in g()),c.name in g()&&i(c,w);p(),L(e,"new-seed").parentElement.hidden=!("seed"in g()),L(e,"paper").parentElement.hidden=h!==ee};q.on(()=>r(null));let u=()=>{let w=g();h=t.value,r(w)};return{settings:f,changed:u,name:()=>h,offers:w=>Object.hasOwn(o,w),choose:w=>{t.value=Object.hasOwn(o,w)?w:ee,t.value!==h&&u()},defaults:w=>Object.fromEntries(Object.entries(o[w]).map(([c,k])=>[c,k.default]))}};var Do={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},cs=["max_new_tokens","seed"],Wt=["prompt","wrapping","model"],Ho=(e,t,o)=>{let a=c=>e.elements[c],n=Bo(e),d=L(e,"change"),m=(c,k)=>{let v=C("option",{value:c});return X(v,k),v};a("example").replaceChildren(...t.map(c=>m(c.name,()=>H(c.title))),m("",()=>s("compare-your-own"))),Ze(e);let l=c=>c.type==="checkbox"?String(c.checked):c.value.trim(),$=(c,k)=>{c.type==="checkbox"?c.checked=String(k)!=="false":c.value=k??""},{settings:h}=n,g=()=>t.find(c=>c.name===a("example").value)||null,f=()=>{let c=Object.fromEntries(h().map(k=>[k.name,l(k)]));n.name()!==ee&&(c.sampler=n.name());for(let k of Wt)c[k]=a(k).value;return{example:a("example").value,...c}},b=c=>({...Object.fromEntries(Object.entries(n.defaults(ee)).map(([k,v])=>[k,String(c.settings[k]??v)])),example:c.name,prompt:c.prompt,wrapping:"raw",model:c.model}),i=()=>{let c={};for(let v of h()){let T=l(v);v.type==="checkbox"?c[v.name]=v.checked:T!==""&&(c[v.name]=Ye(T))}let k=g();return{prompt:a("prompt").value,wrapping:a("wrapping").value,model:a("model").value,sampler:n.name(),truth:k&&k.prompt===a("prompt").value?k.answer:null,settings:c}},p=Xe(e),r=()=>{let c=!0;for(let v of h().filter(T=>T.type==="number")){let T=_e(v);p(v.name,T&&(()=>_e(v))),T&&c&&v.focus(),c=c&&!T}let k=!a("prompt").value.trim();return p("prompt",k&&(()=>s("compare-type-a-question-or-pick"))),c&&!k},u=c=>{h().forEach(v=>$(v,v.dataset.default));let k=n.name()===ee?Object.keys(c.settings):cs;for(let v of k){let T=h().find(A=>A.name===v);T&&v in c.settings&&$(T,c.settings[v])}a("prompt").value=c.prompt,ze(e)},w=c=>{n.choose(c.sampler??ee);let k=t.find(v=>v.name===c.example);k&&(a("example").value=k.name,u(k));for(let v of h())v.name in c&&$(v,c[v.name]);for(let v of Wt){let T=a(v).options,A=!T||[...T].some(M=>M.value===c[v]);v in c&&A&&(a(v).value=c[v])}"wrapping"in c?Qe(e):ze(e),!k&&"prompt"in c&&(a("example").value="")};return e.addEventListener("submit",c=>c.preventDefault()),e.addEventListener("change",c=>{c.target.name==="example"&&g()&&u(g()),c.target.name==="sampler"&&n.changed(),r(),o(c.target.name)}),e.addEventListener("input",c=>{if(c.target.name==="prompt"){let k=g();k&&k.prompt!==a("prompt").value&&(a("example").value="")}c.target.name!=="example"&&o()}),L(e,"paper").addEventListener("click",()=>{h().forEach(c=>c.name in Do&&$(c,Do[c.name])),r(),o()}),L(e,"new-seed").addEventListener("click",()=>{a("seed").value=String(Math.floor(Math.random()*1e6)),r(),o()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),{sampler:n.name,offers:n.offers,models:()=>[...a("model").options].map(c=>c.value),check:r,example:g,refuse:p,request:i,restore:w,strings:f,stringsOf:b,useExample:u,differences:c=>{let k=f(),v=M=>c&&String(c[M]??"")!==String(k[M]??""),T=h().filter(M=>M.dataset.midRun==="true").map(M=>M.name),A=["sampler",...h().map(M=>M.name),...Wt].filter(v);return{step:A.filter(M=>T.includes(M)),chain:A.filter(M=>!T.includes(M))}},say:c=>X(d,c)}};var ps=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:a}=ue(),n=mt(),d=null,m=null,l=null,$=Ho(L(o,"controls"),a,x=>{R(),x==="example"&&r()&&W($.example())}),h=Wo(n,t,{error:x=>{n.pause(),l&&(d=l.before),l=null,T(),R();let _=()=>H(x.message);if(x.field==="gpu")return M.story.notice(_);let z=$.refuse(x.field,_);return M.story.error(z?"":()=>s("explore-what-was-drawn-so-far",{error:`${x.field}: ${_()}`}))},began:()=>{let{mode:x,model:_}=l||{mode:"none"};_&&(n.model=_),l=null,x!=="none"&&k(x)},changed:()=>{M.redraw(),i()}});t.onBatch(h.take);let g=it("run"),f=0,b=()=>{clearTimeout(f),f=0;let{runId:x,model:_,truth:z,answers:I,right:G,companions:J,cursor:te,events:me}=n,ye={run:x,model:_,truth:z,answers:I,right:G,companions:J,cursor:te,server:Y.name};return h.isLive&&me.length?g.save({...ye,stopped:h.stopped,values:$.strings(),inForce:d},me):void 0},i=()=>{!f&&h.isLive&&(f=setTimeout(b,400))};n.onChange(()=>n.mode==="paused"&&i());let p=()=>M.story.notice(()=>s("explore-the-server-does-not-answer"));Y.onChange(x=>{(!x.here||x.anew)&&(l&&(d=l.before),l=null,h.cutOff(),b()),M.redraw()}),Y.waitsFor(()=>h.busy||l!==null),Y.savesBy(b);let r=()=>$.sampler()===ee,u=()=>ie($.sampler()).steps,w=()=>$.differences(d),c=()=>!n.events.length||w().chain.length>0||n.atEnd&&!h.canGoOn()||!h.isLive&&w().step.length>0,k=x=>x==="step"?n.step():n.play(),v=(x,_)=>{if(l||!$.check())return;let{settings:z,...I}=$.request();M.story.error("");let G=c();if(!Y.here)return G||n.atEnd?p():k(x);if(M.story.offer(""),!G&&!(w().step.length&&h.isLive&&!h.stopped))return k(x);l={mode:x,before:d},d=$.strings(),M.story.notice(""),R(),G?(l.model=I.model,h.begin({...I,settings:z},_)):h.branch({settings:z,sampler:I.sampler},_)},T=()=>{m&&(n.speed=m),m=null},A={play:()=>n.mode==="paused"&&!l?v("play","end"):A.pause(),pause:()=>{l&&(l.mode="none"),n.pause(),T(),h.busy&&h.halt(!1)},step:()=>{n.mode!=="stepping"&&(n.mode==="playing"&&A.pause(),v("step","step"))},finish:()=>{m||(m=n.speed),n.speed="live",v("play","end")},stop:()=>{n.pause(),T(),n.cutHere(),h.halt(!0),M.story.notice(()=>u()?s("explore-stopped-what-has-happened-is"):s("explore-stopped-what-has-happened-is-2")),M.redraw()},reset:()=>{T(),l=null,h.forget(),g.forget(),M.story.offer(""),n.clear(),d=null,M.story.notice(""),M.story.error(""),R()},standing:()=>h.busy?h.standing:null,can:()=>{let x=n.mode!=="paused"||l!==null,_=n.events.length>0;return{play:!0,going:x,step:!x,finish:m===null&&(!n.atEnd||h.canGoOn()||c()),stop:h.isLive&&!h.stopped&&(h.canGoOn()||!n.atEnd),reset:_}}};n.onStarved(()=>{if(!h.busy)if(h.canGoOn()&&!Y.here)n.pause(),T(),p();else if(h.usedUp&&h.canGoOn()){n.pause(),T();let{usedUp:x}=h;M.story.notice(()=>H(x)),h.usedUp=null}else h.canGoOn()?h.goOn(n.mode==="stepping"?"step":"end"):(n.pause(),T())});let M=ut(o,n,A,{address:x=>Y.here&&n.runId&&(!h.isLive||h.onServer)?se(`runs/${encodeURIComponent(n.runId)}/${x}`):null,make:x=>ho(n.events,x),link:()=>xe($.strings()),windows:zt}),R=()=>{let x=$.example();n.intended=$.sampler(),M.story.watch(x&&r()&&(()=>H(x.watch))),Qt($.request().model);let{chain:_,step:z}=w(),I=_.length&&n.events.length?()=>u()?s("explore-play-starts-a-new-chain"):s("explore-play-starts-a-new-run"):z.length&&h.canGoOn()?()=>s("explore-this-applies-from-the-next"):"";$.say(I),I&&M.story.notice(I),M.redraw()},W=async x=>{if(x?.recorded)try{let z=await(await fetch(se(`examples/${encodeURIComponent(x.name)}`))).json();if(l||n.mode!=="paused")return;h.isLive&&h.forget(),M.story.offer(""),n.load(z),d=$.stringsOf(x),M.story.error(""),M.story.notice(()=>s("explore-this-is-a-recorded-run")),R()}catch{M.story.notice(()=>s("explore-press-play-to-draw-a"))}},P=(x,_)=>x.filter(z=>z.kind===_).length,S=x=>ie(x[0].sampler).steps?s("n-steps",{n:P(x,"decision")}):s("n-tokens",{n:P(x,"token_drawn")}),N=(x,_)=>x.server===Y.name?s("explore-the-page-was-loaded-anew",{steps:S(_)}):s("explore-the-server-was-started-anew",{steps:S(_)}),j=({head:x,events:_})=>{$.restore(x.values),n.load({...x,events:_,show:x.cursor}),n.model=x.model,h.adopt(x.stopped),d=x.inForce,M.story.error(""),R(),M.story.notice("");let z={takeUp:()=>v("play","end"),decline:A.reset};h.canGoOn()?M.story.offer(()=>N(x,_),()=>s("explore-resume"),z):M.story.notice(()=>s("explore-this-run-was-kept-by")),i()},O=x=>{let _=()=>s("explore-your-last-run-in-this",{steps:S(x.events)});M.story.offer(_,()=>s("explore-show-it"),{takeUp:()=>j(x)})},E=x=>{A.can().going&&A.pause(),$.restore(x),R(),gt("explore")};re.explore={player:n,port:t,models:$.models,offers:$.offers,open:E},(async()=>{let x=a[0];x&&$.restore({example:x.name});let _=Ce("explore");Object.keys(_).length&&$.restore(_),R();let z=await g.found();z&&await Y.look(),z&&Ke()?j(z):(r()?await W($.example()||x):M.story.notice(()=>s("explore-press-play-to-draw-a")),z&&O(z)),M.ready(),o.dataset.ready="true"})()};var ms=4e3,us=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ee?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},a=Object.entries(o).filter(([d])=>Number.isFinite(e[d])).map(([d,m])=>`${m} = ${e[d]}`);return t==="power"&&He(e)&&e.block_size<e.max_new_tokens&&a.push(s("run-stops-early")),[t==="power"?"":B(F(Te(ie(t)),40)),...a].filter(Boolean).join(", ")},Vo=(e,t)=>{let o=mt(),a=null,n=()=>{a&&(o.speed=a),a=null},d=()=>o.atEnd&&o.home(),m=()=>o.shown,l={play:()=>{if(o.mode!=="paused")return n(),o.pause();d(),o.play()},step:()=>{d(),o.step()},back:()=>o.showStep(Math.max(0,m()-1)),finish:()=>{a||(a=o.speed),o.speed="live",o.play()},can:()=>{let i=o.events.length>0,p=i&&o.mode==="paused";return{play:i,step:p,back:p&&o.cursor>1,finish:i&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let $=ut(e,o,l,t),h=(i,p)=>{let r=L(e.parentElement,`recorded-${i}`);r&&(r.textContent=p)},g=null,f=()=>{g&&(h("settings",us(g)),h("method",B(F(Te(ie(g.sampler)),40))))};return q.on(f),{player:o,stage:$,show:(i,p=null)=>{n(),o.mode="paused",o.load({...i,show:p===null?i.events.length:1}),p!==null&&o.showStep(Math.max(0,Math.min(o.steps,p)));let{model:r,prompt:u,...w}=i.events[0];h("model",B(F(r,80))),h("prompt",B(F(u,ms))),g=w,f();let c=()=>[i.notice&&H(i.notice),Vt(i.events)].filter(Boolean).join(" ");$.story.notice(c()&&c)}}};var Go="powerviz-recordings",fs=20,It=()=>{try{let e=JSON.parse(localStorage.getItem(Go)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},Jo=e=>{try{localStorage.setItem(Go,JSON.stringify(e.slice(0,fs)))}catch{return}},ws=e=>{let t=L(e,"library"),{examples:o}=ue(),a=[...t.querySelectorAll("[data-run]")],n=L(t,"refused"),d=L(t,"upload"),m=L(t,"to-explore"),l=0,$=null,h=(j,O)=>fetch(se(`uploads/${j}`),{method:"POST",body:O}),g={address:j=>$||!f.runId?null:se(`runs/${encodeURIComponent(f.runId)}/${j}`),make:async j=>{let O=await h(j,$);return await tt(O),O.blob()},says:()=>s("library-the-link-opens-this-run"),link:()=>$||!f.runId?null:xe({tab:"library",run:f.runId,step:V(f.run).steps.length})},{player:f,stage:b,show:i}=Vo(t,g);re.library={player:f};let p=j=>{X(n,j&&(()=>B(F(j(),400)))),n.hidden=!j},r=()=>s("library-what-was-shown-before-is"),u=()=>{let{sampler:j,model:O}=f.run.started,E=re.explore?re.explore.models().includes(O):!0,y=re.explore?re.explore.offers(j):ie(j).steps!==void 0;m.disabled=!y||!E;let x=E?"":s("library-its-model-is-not-loaded");m.title=y?x:s("library-its-method-is-not-known")},w=(j,O,E)=>{$=E,i(j,O);let y=E?null:o.find(_=>_.name===j.run);a.forEach(_=>{y&&_.dataset.run===y.name?_.setAttribute("aria-current","true"):_.removeAttribute("aria-current")});let x=E&&B(F(E.name,80));b.story.watch(y||!E?"":()=>s("library-from-your-file",{name:x})),u(),p("")};q.on(()=>f.run.started&&u());let c=async(j,O,E)=>{let y=++l;t.dataset.loading="true";try{let x=await j(),_=x.ok?await x.json():null,z=x.ok?null:await x.text();if(y!==l)return;_?w(_,O,E):p(E?()=>`${E.name}: ${v(z,x.status)} ${r()}`:()=>k(z,x.status))}catch{y===l&&p(()=>`${s("library-the-server-did-not-answer")} ${r()}`)}y===l&&delete t.dataset.loading},k=(j,O,E="")=>{try{return H(JSON.parse(j).message)+E}catch{return s("library-the-server-failed-while-it",{status:O})}},v=(j,O)=>k(j,O,"."),T=(j,O=null)=>c(()=>fetch(se(`examples/${encodeURIComponent(j)}`)),O,null),A=j=>{let O=Number(d.dataset.most);if(l+=1,j.size>O){let E={name:j.name,size:Math.round(j.size/1048576),most:O/1048576};return p(()=>s("library-has-mb-a-recording-may",E))}return j.size?c(()=>h("feed",j),null,j):p(()=>s("library-is-empty",{name:j.name}))},M=L(t,"kept"),R=()=>{let j=M.dataset.keeps==="true"?It():[];M.hidden=!j.length;let O=E=>C("li",{},C("button",{type:"button","data-kept":E.key,onclick:()=>W(E)},C("b",{},B(F(E.name,80)))));L(M,"kept-runs").replaceChildren(...j.map(O))},W=async({key:j,name:O})=>{l+=1;let E=null;try{if(E=await fetch(se(`recordings/${encodeURIComponent(j)}`)),E.ok)return void await A(new File([await E.blob()],O))}catch{return void p(()=>`${s("library-the-server-did-not-answer")} ${r()}`)}let y=await E.text();if(p(()=>k(y,E.status)),E.status===404)return Jo(It().filter(x=>x.key!==j)),R()},P=async j=>{try{let O=await fetch(se("recordings"),{method:"POST",body:j});if(!O.ok)return;let{key:E}=await O.json();Jo([{key:E,name:j.name},...It()]),R()}catch{return}},S=async j=>{await A(j),$===j&&M.dataset.keeps==="true"&&await P(j)};a.forEach(j=>j.addEventListener("click",()=>T(j.dataset.run))),d&&(d.addEventListener("change",async()=>{d.files.length&&await S(d.files[0]),d.value=""}),t.addEventListener("dragover",j=>j.preventDefault()),t.addEventListener("drop",j=>{j.preventDefault(),j.dataTransfer.files.length&&S(j.dataTransfer.files[0])})),m.addEventListener("click",()=>{let{sampler:j,settings:O,prompt:E,model:y}=f.run.started,x=Object.entries(O).filter(([,I])=>I===null||["number","boolean"].includes(typeof I)),_={...Object.fromEntries(x.map(([I,G])=>[I,String(G??"")])),wrapping:"raw",prompt:E,model:y,...j===ee?{}:{sampler:j}};f.pause();let z={..._,example:$?"":f.runId};re.explore?re.explore.open(z):location.assign(xe(z))}),R(),(async()=>{let j=Ce("library"),O=a.find(y=>y.dataset.run===j.run)||a[0],E=O&&O.dataset.run===j.run&&/^\d+$/.test(j.step??"")?Number(j.step):null;O&&await T(O.dataset.run,E),j.run&&O&&O.dataset.run!==j.run&&p(()=>s("library-there-is-no-recorded-run",{name:j.run})),b.ready(),t.dataset.ready="true"})()};var gs=()=>Object.fromEntries(Object.entries(ue().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Ft("en",bo);await Ut(gs());var oh=async(e,t)=>{await ft(e),(await import("./learn-IOD6GIMW.js")).learn(e,t)},nh=async(e,t)=>{Yt()||await ft(e),(await import("./evaluate-DXPGQOCO.js")).evaluate(e,t)};export{Q as addView,Yo as adopt,is as batches,V as chainOf,Zn as compare,nh as evaluate,ps as explore,Qo as foldOwn,vt as hazardOf,ue as known,q as language,os as languageSwitch,oh as learn,ws as library,le as logProb,on as modelDialog,Xo as openLinkedTab,gt as openTab,L as part,Pt as pivotsAlong,tn as plainOrChat,Zo as plotlyHere,B as readable,he as shownChain,re as tabs,ss as theme,fe as tokenText,pe as tokensSoFar,en as watchServer,zt as windowPort};
