import{a as ge,b as ae,c as ue,d as Be,e as Se,f as Oe,g as Ee,h as Le,i as Vt,k as K,l as Ge,m as Bn}from"./chunk-L6STHNE5.js";import{a as Bt,c as Pe,d as Ht,e as Ke,f as Je}from"./chunk-GMCDAVQN.js";import{a as Hn,b as Ie,c as Ye,d as Xe,f as Gn,h as Gt}from"./chunk-2OLUHGZ3.js";import{A as He,B as Vn,C as G,D as Re,E as xe,F as ie,a as V,b as qt,c as te,d as Fe,g as ne,h as ee,i as Wt,j as ce,k as je,l as Te,m as pe,n as Ue,o as mt,p as H,q as zt,r as Dn,s as Ft,t as De,u as Ut,v as ke,w as Ve,x as Dt,y as ft,z as _e}from"./chunk-OJR3P7HJ.js";import{a as R,b as ht,c as P,d as U,e as Q,f as z,g as be,h as It,i as s,j as D,k as Ce,l as X,n as Fn,o as Nt,p as W,q as fe,r as re,s as $e,t as Me,u as ut,v as Un}from"./chunk-MXGXHDSO.js";import"./chunk-SQE76S5B.js";var B=e=>{let t=e.events[0],o=ce(t?.sampler??e.intended??ee),n=o.steps??e.decided,r=Number(t?.settings?.[o.candidates])||1,p=!n&&Math.max(e.chainsSeen,r)>1;return{name:n?"steps":p?"several":"sample",look:o,steps:n,several:p,candidates:p&&!!o.candidates}},de=e=>{let{run:t}=e;return B(e).several?e.picked!==null&&t.chains[e.picked]?t.chains[e.picked]:t.complete?H(t):t.chains.find(o=>!o.extended)??t.chains.at(-1)??H(t):H(t)},me=e=>e.extended?e.tokens:[...e.tokens,...e.draft],gt=new WeakMap,Kt=(e,t)=>{let{name:o,look:n}=B(t),r=`${o} ${n.method}`;gt.has(e)||gt.set(e,{all:[...e.querySelectorAll("[data-kind], [data-samplers]")],shown:""});let p=gt.get(e);if(p.shown===r)return;p.shown=r,e.dataset.shows=o;let b=(l,u)=>l===void 0||l.split(" ").includes(u);for(let l of p.all)l.hidden=!(b(l.dataset.kind,o)&&b(l.dataset.samplers,n.method))};var Jt=[],Z=(e,t)=>Jt.push({name:e,make:t}),Yt=(e,t,o)=>Jt.flatMap(({name:n,make:r})=>{let p=e.querySelector(`.pv-panel[data-pv="${n}"]`);if(!p)return[];let b=r(p,t,o),l=()=>p.dataset.samplers!==void 0&&p.hidden;return[{draw:()=>l()||b.draw(),measure:()=>l()||b.measure?.()}]});Z("candidates",(e,t)=>{let o=P(e,"samples"),n=P(e,"choice"),r=k=>{t.pick(t.picked===k?null:k)};o.addEventListener("click",k=>{let g=k.target.closest("tr[data-chain]");g&&r(Number(g.dataset.chain))});let p=(k,g,h)=>{let c=h&&g.complete&&g.chosen===k.index;return R("td",{class:"pv-picked"},c?R("span",{role:"img","aria-label":s("run-chosen"),title:s("run-chosen")},"★"):"")},b=(k,g,h)=>{let{run:c}=t,d=me(k),a=t.right[k.answer],v=a===void 0?"":a?" ✓":" ✗",w=k.answer===null?"–":U(z(k.answer,24))+v,i=(f,S="")=>R("td",{class:S,dir:"auto"},f),x=s("run-show-sample",{n:k.index+1});return R("tr",{"data-chain":k.index,"aria-current":h?"true":null},R("td",{class:"pv-number"},R("button",{type:"button",class:"pv-quiet","aria-label":x},`${k.index+1}`)),p(k,c,g.candidates),i(ne(d.length),"pv-number"),i(d.length?V(pe(d)):"–","pv-number"),i(k.extended?w:"…"))},l=k=>{let{run:g}=t,h=g.chains.filter(a=>a.extended).length;if(!g.chains.length)return"";if(!g.complete)return s("run-of-finished",{done:h,all:g.chains.length});if(!k.candidates)return s("run-all-are-finished-each-counts",{n:g.chains.length});let c={n:g.chosen+1,all:g.chains.length},d=s("run-sample-of-is-chosen",c);return k.look.chosen?`${d} ${D(k.look.chosen)}`:d},u="";return{draw:()=>{let k=B(t);if(!k.several)return;let g=de(t),h=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),c=[t.runId,h,g.index,t.run.complete,Object.keys(t.right).length,W.code].join(" ");if(c===u)return;u=c;let d=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(a=>b(a,k,a===g))),d!==null&&o.querySelector(`tr[data-chain="${d}"] button`)?.focus(),n.textContent=l(k)}}});Z("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let n=P(e,"facts"),r="",p=({forward_passes:l,seconds:u},m,k)=>{if(!l)return"";let h={passes:l===1?s("run-1-forward-pass"):s("run-forward-passes",{n:ne(l)}),seconds:u.toFixed(2),times:(m.run/m.sample).toFixed(1)};return k.several&&m.response?(h.times=(m.run/m.response).toFixed(1),s("run-s-of-sampling-the-response",h)):m.sample&&k.steps?s("run-s-of-sampling-one-sample",h):s("run-s-of-sampling",h)};return{draw:()=>{let l=t.run,u=de(t),m=B(t),k=l.chains.reduce((a,v)=>a+v.plainTokens,0),g=l.chains.every(a=>a.plainTokensExact),h=m.steps?{sample:u.tokens.length,run:l.cost.tokens,plain:k}:{response:me(u).length,run:l.cost.tokens},c=`${m.name} ${Object.values(h)} ${g} ${l.cost.forward_passes} ${l.cost.seconds} ${W.code}`;if(c===r)return;r=c;let d=Math.max(1,...Object.values(h));for(let[a,v]of Object.entries(h)){let[w,i]=o[a].parts;w.style.width=`${(100*v/d).toFixed(1)}%`;let x=a==="plain"&&!g?"≥ ":"";i.textContent=x+ne(v),o[a].dataset.value=v}n.textContent=p(l.cost,h,m)}}});var we={accepted:{mark:"✓",get word(){return s("run-accepted")}},rejected:{mark:"✗",get word(){return s("run-rejected")}},rejected_early:{mark:"✗",get word(){return s("run-rejected-early")}},unchanged:{mark:"=",get word(){return s("run-unchanged")}}},Kn=.01,Jn=1e3,Ze=(e,t)=>{let o=Math.exp(e);return o<Kn||o>=Jn?`e^${V(e,t-1)}`:o.toFixed(t)},Yn=(e,t)=>{let o=2;for(;o<9&&Ze(e,o)===Ze(t,o);)o+=1;return{ratio:Ze(e,o),draw:Ze(t,o)}},Xt=e=>{let t=e.decision,o=ke(t),n={...Yn(o,t.log_uniform),chance:te(Math.exp(Math.min(0,o)))};switch(t.decision){case"unchanged":return s("run-unchanged-every-token-after-the");case"rejected_early":return s("run-rejected-early-however-it-ends",n);case"rejected":return s("run-rejected-a-a-chance-of",n);default:return o>=0?s("run-accepted-a-is-not-below",n):s("run-accepted-a-a-chance-of",n)}},Xn=e=>{let t=o=>o===null?s("learn-none"):U(z(o,40));return e.before.answer===e.answer?s("run-the-answer-stayed-the-same"):s("run-the-answer-went-from-to",{before:t(e.before.answer),after:t(e.answer)})},Zt=(e,t)=>{let o=e.decision;if(o.decision!=="accepted")return"";let n=e.logProb-e.before.logProb,r=l=>ue({...l,text:l.text.trim()||l.text},t.run),p={position:o.divergence+1,old:r(e.before.tokens[o.divergence]),fresh:r(e.tokens[o.divergence]),size:V(Math.abs(n),Math.abs(n)<.1?2:1)},b=n>=0?s("run-a-pivot-at-position-became",p):s("run-a-pivot-at-position-became-2",p);return ae(e.tokens.at(-1),t.run)?`${b} ${Xn(e)}`:b};Z("decision",(e,t)=>{let o=P(e,"verdict"),n=P(e,"sentence"),r=P(e,"coin"),p=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(k=>[k.dataset.term,k])),b="",l=k=>{e.dataset.verdict="open",o.textContent="",n.textContent=k,Object.values(p).forEach(g=>g.textContent="–"),r.hidden=!0},u=(k,g)=>{let h=Math.min(k,g,-1)*1.15,c=d=>`${(100*Math.max(0,Math.min(1,1-Math.min(0,d)/h))).toFixed(1)}%`;r.hidden=!1,r.style.setProperty("--ratio",c(k)),r.style.setProperty("--uniform",c(g)),r.setAttribute("aria-label",g<k?s("run-log-u-is-below-log",{uniform:V(g),ratio:V(k)}):s("run-log-u-is-not-below",{uniform:V(g),ratio:V(k)}))};return{draw:()=>{let k=H(t.run),g=k.steps.at(-1),h=`${t.runId} ${k.steps.length} ${!!k.proposal} ${t.guessing} ${g?.event} ${W.code}`;if(h===b)return;if(b=h,t.guessing)return l(s("run-the-proposal-is-complete-enough"));if(!g)return l(s("run-each-step-ends-with-a"));if(k.proposal)return l(s("run-step-a-proposal-is-being",{n:k.steps.length+1}));let c=g.decision,{mark:d,word:a}=we[c.decision];if(e.dataset.verdict=c.decision,o.textContent=`${d} ${a[0].toUpperCase()}${a.slice(1)}`,n.replaceChildren(Xt(g),...c.decision==="accepted"?[R("span",{class:"pv-effect"},Zt(g,t))]:[]),c.decision==="unchanged"){Object.values(p).forEach(f=>f.textContent="–"),r.hidden=!0;return}let v=ke(c),[w,i]=Fe(v,c.log_uniform),x=c.decision==="rejected_early"?"≤ ":"";p.proposal.textContent=x+V(c.log_weight_proposal),p.state.textContent=`− (${V(c.log_weight_state)})`,p.length.textContent=qt(c.log_cut_ratio),p.ratio.textContent=x+w,p.uniform.textContent=i,u(v,c.log_uniform)}}});var wt=e=>!!e.target.closest&&!!e.target.closest("input:not([type=checkbox]):not([type=range]), textarea, select"),vt=e=>{if(!e)return"";let{position:t,seconds:o,others:n}=e;return t===1?s("run-your-run-is-the-next"):t&&o<=1?s("run-your-run-is-number-in",{n:t}):t?s("run-your-run-is-number-in-2",{n:t,s:o}):n===1?s("run-another-visitors-run-takes-turns"):n?s("run-the-runs-of-other-visitors",{n}):""},Qt=(e,t,o)=>{let n=c=>P(e,c),r={play:n("play"),back:n("back"),step:n("step"),finish:n("finish"),stop:n("stop"),reset:n("reset")},p=n("scrub"),b=n("where"),l=n("turns"),u=n("speed"),m=!1;t.speed=u.value;for(let[c,d]of Object.entries(r))d&&d.addEventListener("click",()=>o[c]());u.addEventListener("change",()=>t.speed=u.value),p.addEventListener("input",()=>t.showStep(Number(p.value))),document.addEventListener("keydown",c=>{if(!m||c.ctrlKey||c.metaKey||c.altKey||c.defaultPrevented||!e.offsetParent||wt(c))return;let d=c.target.closest?.("button, a, summary, [type=checkbox], [role=button], [role=radio]");c.target===p&&c.key!==" "||(c.key===" "&&!d?(c.preventDefault(),o.play()):c.key==="ArrowRight"?(c.preventDefault(),r.step.disabled||o.step()):c.key==="ArrowLeft"?(c.preventDefault(),t.showStep(Math.max(0,t.shown-1))):c.key==="Home"&&t.events.length?(c.preventDefault(),t.home()):c.key==="End"&&t.events.length&&(c.preventDefault(),t.pause(),t.end()))});let k=c=>{let{run:d}=t,{chains:a,complete:v}=d;if(c.several){let i=a.filter(x=>x.extended).length;return v?s("run-all-samples-finished",{n:a.length}):s("run-of-samples-finished",{done:i,n:a.length})}let w=s("n-tokens",{n:me(H(d)).length});return v?s("run-finished",{tokens:w}):w},g=(c,d)=>{if(!t.events.length)return s("run-no-run-yet");let a=B(t);return a.steps?t.run.complete?s("run-step-block-finished",c):d?s("run-step-of-block",c):s("run-step-block",c):k(a)},h=()=>{let c=H(t.run),d=o.can(),a=d.going??t.mode!=="paused",v=a?s("learn-pause"):s("run-play");r.play.textContent!==v&&(r.play.textContent=v);for(let[S,C]of Object.entries(r))C&&(C.disabled=!m||!d[S]);let w=t.steps,{shown:i}=t;Number(p.max)!==w&&(p.max=w),Number(p.value)!==i&&(p.value=i),p.disabled=!m||w===0;let x=g({step:i,total:w,block:c.block},w>i&&!a);b.textContent!==x&&(b.textContent=x);let f=vt(o.standing?.()??null);l.textContent!==f&&(l.textContent=f),l.hidden=!f};return{draw:h,ready:()=>{m=!0,h()}}};Z("decision",(e,t)=>{let o=P(e.closest(".pv-stage"),"guess-first"),n=P(e,"guess"),r=P(e,"score"),p=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},p=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),l()}),n.querySelectorAll("[data-guess]").forEach(u=>u.addEventListener("click",()=>t.guess(u.dataset.guess==="accept"))),t.onGuess(u=>p=u),document.addEventListener("keydown",u=>{if(!t.guessing||u.ctrlKey||u.metaKey||u.altKey||wt(u))return;let m=u.key.toLowerCase();(m==="a"||m==="r")&&t.guess(m==="a")});let b=u=>u.asked?p?s("run-you-said-the-same-score",u):s("run-the-draw-said-otherwise-score",u):s("run-score-no-guess-yet"),l=()=>{n.hidden=!t.guessing,r.hidden=!t.guessFirst;let{right:u,asked:m}=t.score;r.textContent=b({right:u,asked:m})};return{draw:l}});var Zn=250,Qn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},en=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let n=b=>z(b.map(l=>ae(l,t)?"■":l.text).join(""),28),r=e.before.tokens.slice(o,o+8),p=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return U(`${n(r)} → ${n(p)}`)};Z("history",(e,t)=>{let o=P(e,"rows"),n=P(e,"filter"),r=P(e,"find"),p=P(e,"facts"),b=P(e,"earlier"),l=null,u=new WeakMap;W.on(()=>u=new WeakMap);let m=d=>(u.has(d.decision)||u.set(d.decision,k(d)),u.get(d.decision)),k=d=>{let{decision:a,proposal:v}=d,{mark:w,word:i}=we[a.decision],x=a.decision==="unchanged",f=ke(a),[S,C]=Fe(f,a.log_uniform),j=a.decision==="rejected_early"?"≤ ":"",L=(E,N="")=>R("td",{class:N,dir:"auto"},E);return R("tr",{"data-step":d.index},R("td",{class:"pv-number"},R("button",{type:"button",class:"pv-quiet","aria-label":s("run-show-step",{n:d.index})},`${d.index}`)),L(`${a.block}`,"pv-number"),L(`${w} ${i}`,`pv-word-${a.decision}`),L(`${v.cut}`,"pv-number"),L(a.divergence===null?"–":`${a.divergence}`,"pv-number"),L(x?"–":j+S,"pv-number"),L(x?"–":C,"pv-number"),L(V(d.logProb),"pv-number"),L(U(z(d.answer??"–",24))),L(en(d,t.run),"pv-change"))},g="",h=null,c=()=>{let d=H(t.run),a=d.steps.at(-1),v=`${t.runId} ${d.index} ${d.steps.length} ${a?.event} ${n.value} ${r.value} ${W.code} ${l===t.runId}`;if(v===g)return;g=v;let w=r.value.toLowerCase(),i=d.steps.filter(f=>Qn[n.value](f)&&(!w||`${en(f,t.run)} ${f.answer??""}`.toLowerCase().includes(w))),x=l===t.runId?i:i.slice(-Zn);Oe(o,x.map(m).map(f=>({key:f,make:()=>f}))),h&&h.removeAttribute("aria-current"),h=a&&i.at(-1)===a?m(a):null,h&&h.setAttribute("aria-current","true"),p.textContent=d.steps.length?s("run-of-log-a-and-log",{n:ne(i.length),steps:s("n-steps",{n:d.steps.length})}):s("run-no-step-yet-press-play"),b.hidden=x.length===i.length,b.textContent=s("run-show-earlier-steps",{n:ne(i.length-x.length)})};return b.addEventListener("click",()=>{l=t.runId,c()}),n.addEventListener("change",c),r.addEventListener("input",c),o.addEventListener("click",d=>{let a=d.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:c}});var eo=e=>{let t=e.steps.at(-1);return e.proposal?{proposal:e.proposal,drawn:e.draft,state:e.tokens,number:e.steps.length+1,verdict:null}:!e.extended||!t?null:{proposal:t.proposal,drawn:t.drawn,state:t.before.tokens,number:t.index,verdict:t.decision.decision}},to=400,Ne=80,no=({proposal:e,drawn:t,verdict:o},n)=>{if(n<=to)return()=>!0;let r=e.start+t.length,p=o?2*Ne:Ne,b=[[e.cut-Ne,e.cut+Ne],[e.start-Ne,e.start+p],[r-p,r+Ne]];return l=>b.some(([u,m])=>u<=l&&l<m)},oo=e=>{if(e==="rejected_early")return s("run-certain-to-be-rejected-given");if(e==="unchanged")return s("run-drawn-again-as-it-was");let{mark:t,word:o}=we[e];return`${t} ${o}`},so=e=>e?e===1?s("run-1-token-drawn-anew"):s("run-tokens-drawn-anew",{n:ne(e)}):s("run-every-token-drawn-again");Z("proposal",(e,t)=>{let o=P(e,"tokens"),n=P(e,"facts"),r=Le(o),p={run:t.run,tokens:[]},b=[],l=null,u=null;_e(o,".pv-token[data-index]",h=>{let c=p.tokens[Number(h.dataset.index)];return c&&Se(c,p.run,[[s("compare-position"),`${Number(h.dataset.index)+1}`]])});let m=h=>{p={run:t.run,tokens:[]},l=null,e.removeAttribute("data-verdict"),Oe(o,[{key:h,make:()=>R("p",{class:"pv-empty"},h)}]),n.textContent=""};return{draw:()=>{let h=t.run,c=H(h),d=eo(c);if(!d){let A=h.started&&c.block&&!c.extended;b=[],m(A?s("run-block-the-response-is-drawn",{n:c.block,limit:c.blocks.at(-1).limit}):s("run-the-first-steps-proposal-will"));return}let{proposal:a,drawn:v,state:w,verdict:i}=d,x=W.code,f=[h.started,a,v.length,w,i,x];if(f.every((A,y)=>A===b[y]))return;b=f;let S=[...w.slice(0,a.start),...v];p={run:h,tokens:S},e.dataset.verdict=i||"open";let C=[];l=null;let j=(A,y)=>C.push({key:A,make:y}),L=(A,y,$)=>R("span",{class:`pv-token ${$}`,role:"button",tabindex:"-1",dir:"auto","data-index":y,"aria-label":Be(A)},ge(A,h)),E=(A,y,$)=>j(`${A} ${$}`,()=>R("span",{class:`pv-mark pv-mark-${A}`,role:"img","aria-label":$,title:$},y)),N=Math.max(S.length,i?0:w.length),F=no(d,N),T=0,M=A=>{if(!T)return;let y=`… ${s("n-tokens",{n:T})} …`;j(`${A} ${y}`,()=>R("span",{class:"pv-more"},y)),T=0};for(let A=0;A<N;A+=1){if(!F(A)){T+=1;continue}M(A);let y=S[A],$=w[A];if(A===a.cut&&E("cut","✂",s("run-the-cut")),A===a.start&&a.start>a.cut&&a.start<w.length&&E("leave","↳",s("run-the-proposal-leaves-the-response")),A<a.start){let _=A<a.cut?"pv-kept":"pv-kept pv-redrawn";j(`k${Ee(y)} ${_} ${x}`,()=>L(y,A,_))}else if(y){let _=$&&$.id===y.id;j(`n${Ee(y)} ${$?Ee($):""} ${x}`,()=>R("span",{class:`pv-column${_?" pv-same":""}`},L(y,A,"pv-new"),$?R("small",{class:"pv-old",dir:"auto"},ge($,h)):R("small",{class:"pv-old pv-nothing"}," "))),l=C.at(-1)}else j(`w${Ee($)} ${x}`,()=>R("span",{class:"pv-column pv-waiting"},R("span",{class:"pv-token"},"…"),R("small",{class:"pv-old",dir:"auto"},ge($,h))))}M(N),Oe(o,C),r();let O=s("n-tokens",{n:a.cut});n.replaceChildren(R("span",{class:"pv-step-name"},s("explore-step",{n:d.number})),R("span",{},s("run-cut-after",{tokens:O})),R("span",{},so(v.length)),...i?[R("b",{class:`pv-word pv-word-${i}`},oo(i))]:[])},measure:()=>{if(u!==b[1]&&o.scrollTop&&(o.scrollTop=0),u=b[1],!l||o.scrollHeight<=o.clientHeight)return;let h=l.element.offsetTop+l.element.offsetHeight-o.clientHeight;h>o.scrollTop&&(o.scrollTop=h)}}});var Ae=24,bt=24,ye=(e,t,o="")=>{let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,p]of Object.entries(t))n.setAttribute(r,p);return n.textContent=o,n},ro=e=>{let{fontFamily:t,fontSize:o,fontWeight:n,fontStyle:r,color:p}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":n,"font-style":r,fill:p,"xml:space":"preserve"}},ao=(e,t)=>{let o=[],n=getComputedStyle(e);for(let m of e.getClientRects()){let k={x:m.left-t.x,y:m.top-t.y,width:m.width,height:m.height};n.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(ye("rect",{...k,fill:n.backgroundColor}));let g=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,h=e.matches(".pv-is-pivot, .pv-fresh")?2:g,c=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";h&&o.push(ye("rect",{...k,y:k.y+k.height-h,height:h,fill:G(e,c)})),e.matches(".pv-end, .pv-mark-block")&&o.push(ye("rect",{...k,fill:"none",stroke:n.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(ye("text",{x:k.x,y:k.y+10,"font-size":10,fill:G(e,"--pv-power")},"◆"))}let r=e.firstChild;if(!r)return o;let p=document.createRange(),b=null,l=()=>b&&o.push(ye("text",{...ro(e),x:b.x,y:b.y},b.text)),u=0;for(let m of r.data){p.setStart(r,u),p.setEnd(r,u+=m.length);let k=p.getBoundingClientRect(),g=k.bottom-t.y-.25*k.height;m===`
`||!k.width||(b&&b.y===g?b.text+=m:(l(),b={x:k.left-t.x,y:g,text:m}))}return l(),o},io=(e,t)=>{let o=P(e,"tokens"),n=o.getBoundingClientRect(),r={x:n.left-Ae,y:n.top-o.scrollTop-Ae-bt},p=[...o.querySelectorAll(".pv-token, .pv-mark")],b=p.length?p.at(-1).getBoundingClientRect().bottom-r.y:2*bt,l=Math.ceil(n.width)+2*Ae,u=Math.ceil(b)+Ae+2*bt,m=ye("svg",{xmlns:"http://www.w3.org/2000/svg",width:l,height:u,viewBox:`0 0 ${l} ${u}`}),k=P(e,"facts"),g=(h,c,d,a)=>ye("text",{x:Ae,y:h,"font-family":getComputedStyle(e).fontFamily,"font-size":c,fill:G(e,d)},a);return m.append(ye("rect",{width:l,height:u,fill:G(e,"--pv-paper")}),g(Ae+6,14,"--pv-ink-soft",U(t)),...p.flatMap(h=>ao(h,r)),g(u-Ae,13,"--pv-ink-soft",[...k.children].map(h=>h.textContent).join(" · "))),m},lo=async(e,t)=>{let o=URL.createObjectURL(t);try{let n=new Image;n.src=o,await n.decode();let r=R("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return r.getContext("2d").drawImage(n,0,0,r.width,r.height),await new Promise(p=>r.toBlob(p,"image/png"))}finally{URL.revokeObjectURL(o)}},tn=async(e,t,o,n)=>{let r=io(e,n),p=new Blob([new XMLSerializer().serializeToString(r)],{type:"image/svg+xml"});Qe(t==="svg"?p:await lo(r,p),`${o}.${t}`)};var Qe=(e,t)=>{let o=URL.createObjectURL(e);R("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},nn=async(e,t)=>{if(!K.here)throw new Error("the server does not answer; the run as JSON Lines needs none");let o=await fetch(re(`uploads/${t}`),{method:"POST",body:kt(e)});if(!o.ok)throw new Error((await o.json()).message);return o.blob()},on=async e=>{let t=(r,p)=>Object.assign(new Error(p),{field:r}),n=await(await fetch(re("runs"),{method:"POST",body:kt(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw t("server","the server does not answer; the run as JSON Lines needs none");if(!n.key)throw t(n.field,n.message);return n.key},kt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Z("take-away",(e,t,o)=>{let{address:n,make:r,link:p}=o,b=P(e,"facts"),l=[...e.querySelectorAll("[data-download]")],u=[...e.querySelectorAll("[data-keep]")],m=P(e,"copy-link"),k=async h=>{let c=`powerviz-run.${h}`;if(h==="jsonl")return Qe(kt(t.events),c);Ce(b,"run-being-made");try{Qe(await r(h),c),b.textContent=""}catch(d){X(b,()=>s("run-it-could-not-be-made",{reason:D(d.message)}))}};for(let h of l)h.addEventListener("click",c=>{h.hasAttribute("href")||h.getAttribute("aria-disabled")==="true"||(c.preventDefault(),k(h.dataset.download))});for(let h of u)h.addEventListener("click",()=>{let{keep:c,format:d}=h.dataset,a=e.closest(".pv-stage"),v=a.querySelector(".pv-trace .pv-plot"),w=z(t.run.started.prompt,Math.floor((c==="trace"?v:a).clientWidth/9.5)),i=`powerviz-${c}`;c==="trace"?Vt(v,d,i,w):tn(a.querySelector(".pv-response"),d,i,w)});return o.says&&X(b,o.says),p?m.addEventListener("click",async()=>{let h=p();if(!h){Ce(b,"run-a-link-can-lead-to");return}m.dataset.link=h;try{await navigator.clipboard.writeText(h),Ce(b,"run-copied-the-link-opens-this")}catch{b.replaceChildren(`${s("compare-copy-it-from-here")} `,R("code",{},h))}}):(m.remove(),b.textContent=""),{draw:()=>{let h=t.events.length>0,c=l.find(d=>d.dataset.download==="csv");c.title=B(t).steps?s("run-one-row-per-step"):s("run-one-row-per-sample");for(let d of l){let a=d.dataset.download,v=h&&n?n(a):null,w=h&&!!(v||r||a==="jsonl");d.hidden=!n&&a!=="jsonl",d.setAttribute("aria-disabled",String(!w)),v?d.getAttribute("href")!==v&&(d.removeAttribute("role"),d.href=v,d.setAttribute("download","")):(d.removeAttribute("href"),d.setAttribute("role","button"),d.tabIndex=w?0:-1)}for(let d of u)d.disabled=!h}}});var co=400,po=e=>{let t=Math.max(1,Math.ceil(e.length/co)),o=[],n=[],r=0;return e.forEach((p,b)=>{r+=p.log_prob,!(b%t&&b<e.length-1)&&(o.push(b+1),n.push(r))}),{x:o,y:n}},ho=(e,t)=>{let o=V(pe(e.tokens)),n=e.answer===null?s("learn-none"):z(e.answer,30),r=t.several?s("run-sample-log-p-answer",{n:e.index+1,value:o,answer:n}):s("run-log-p-answer",{value:o,answer:n});return Q(r)},sn=e=>Math.max(1,...e.chains.map(t=>me(t).length)),rn=e=>[e.runId,de(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),an=(e,t)=>{let o=B(e),n=G(t,o.look.colour),r=G(t,"--pv-muted"),p=de(e),l=[...e.run.chains.filter(g=>g!==p),...e.run.chains.includes(p)?[p]:[]],u=l.map((g,h)=>({type:"scatter",mode:"lines",name:g!==p?s("run-other-samples"):o.several?s("run-sample",{n:g.index+1}):s("run-the-response"),showlegend:g===p||h===0,...po(me(g)),line:g===p?{color:n,width:2}:{color:r,width:1},opacity:g===p?1:.55,hoverinfo:"skip"})),m=l.filter(g=>g.extended&&g.tokens.length),k=m.map(g=>g===p?n:r);return[...u,{type:"scatter",mode:"markers",showlegend:!1,x:m.map(g=>g.tokens.length),y:m.map(g=>pe(g.tokens)),customdata:m.map(g=>g.index+1),text:m.map(g=>ho(g,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:k,symbol:o.look.symbol,size:m.map(g=>g===p?10:7)}}]};var uo=250,ln=()=>Wt().filter(e=>e.beside),cn=e=>D(e.short),mo={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},fo=e=>{let t=e.reduce((r,p)=>r+p,0)/e.length,n=2.12*Math.sqrt(e.reduce((r,p)=>r+(p-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+n>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},go=e=>{let t=[],o=[];return e.steps.forEach((n,r)=>{let p=n.before.logProb;r===0?(t.push(0),o.push(p)):(n.before.tokens.length!==e.steps[r-1].tokens.length||p!==o.at(-1))&&(t.push(n.index-.5),o.push(p)),t.push(n.index),o.push(n.logProb)}),!e.steps.length&&e.tokens.length?(t.push(0),o.push(pe(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(t.push(e.steps.length+.5),o.push(pe(e.tokens))),{x:t,y:o}},wo=(e,t)=>{let o=e.decision,n=[s("run-step",{n:e.index,verdict:we[o.decision].word})];if(o.divergence!==null){let r=e.before.tokens[o.divergence],p=e.drawn[o.divergence-e.proposal.start];r&&p&&n.push(`${ue(r,t)} → ${ue(p,t)}`);let b=V(e.proposalLogProb);n.push(o.decision==="rejected_early"?s("run-log-p-of-the-proposal",{value:b}):s("run-log-p-of-the-proposal-2",{value:b}))}return n.map(Q).join("<br>")},pn=e=>{let t=0,o=[...e].reverse().map(n=>1-Math.exp(Math.min(0,t+=n)));return o.reduce((n,r)=>n+r,0)/Math.max(1,o.length)},vo=e=>{let t=H(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,n=t.steps.filter(l=>l.decision.decision!=="unchanged").map(l=>Math.exp(Math.min(0,ke(l.decision)))),p=(n.length?n.reduce((l,u)=>l+u,0)/n.length:1)*pn(t.tokens.map(l=>l.log_proposal)),b=pn(t.tokens.map(l=>l.log_prob));return o===0||p*o>=.1||b<.05?"":s("run-these-settings-freeze-the-chain",{chance:te(p),model:te(b)})};Z("trace",(e,t)=>{let o=P(e,"plot"),n=a=>G(o,a),r=a=>{let v=t.run,w=go(a),i=[{type:"scatter",mode:"lines",name:s("run-the-response"),...w,line:{color:n("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"}];for(let[x,f]of Object.entries(mo)){let S=a.steps.filter(C=>C.decision.decision===x);i.push({type:"scatter",mode:"markers",name:we[x].word,x:S.map(C=>C.index),y:S.map(C=>x==="unchanged"?C.logProb:C.proposalLogProb),customdata:S.map(C=>C.index),text:S.map(C=>wo(C,v)),hovertemplate:"%{text}<extra></extra>",marker:{color:n(f.colour),symbol:f.symbol,size:f.size,line:{width:1.6,color:n(f.colour)}}})}return i},p=()=>{let a=[];for(let v of ln()){let w=cn(v),i=v.colour,x=t.companions?.[v.method]||[];if(!x.length)continue;let f={name:w,xaxis:"x2",showlegend:!1,y:x.map(S=>S.log_prob),text:x.map(S=>Q(s("run-log-p-answer-2",{method:Te(v),value:V(S.log_prob),answer:S.answer===null?s("learn-none"):z(S.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:n(i),size:5,opacity:.75,symbol:v.symbol}};a.push(x.length===1?{...f,type:"scatter",mode:"markers",x:[w],marker:{...f.marker,size:9,opacity:1}}:{...f,type:"violin",x0:w,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...fo(x.map(S=>S.log_prob)),line:{color:n(i),width:1},fillcolor:`${n(i)}33`,hoveron:"points"})}return a},b=a=>{let{steps:v}=B(t);return[...v?r(a):an(t,o),...p()]},l=a=>{let v=a.filter(L=>!L.xaxis).flatMap(L=>L.y),w=a.filter(L=>L.xaxis),i=w.map(L=>[...L.y].sort((E,N)=>E-N)[Math.floor(L.y.length/4)]),x=[...v,...i];if(!x.length)return{range:void 0,below:[]};let f=Math.max(...v,...w.flatMap(L=>L.y)),S=Math.min(...x),C=.07*(f-S)+.3,j=w.map(L=>({name:L.name,count:L.y.filter(E=>E<S-C).length}));return{range:[S-C,f+C],below:j.filter(L=>L.count)}},u=(a,v)=>{let{range:w,below:i}=l(v),x=o.clientWidth<420,f=x?.54:.7,S=f+(x?.08:.03),C=n("--pv-ink-soft"),j=B(t),L=j.steps?Math.max(a.steps.length,1):sn(t.run),E=j.steps?a.blocks:[],N=j.steps?{}:{title:{text:s("evaluate-tokens"),font:{size:11},standoff:2}},F=v.some(A=>A.xaxis==="x2"),T=Re(o),M=E.filter(A=>A.afterStep>0).map(A=>({type:"line",xref:"x",yref:"paper",x0:A.afterStep+.5,x1:A.afterStep+.5,y0:0,y1:1,line:{color:C,width:1,dash:"dot"}})),O=E.map(A=>({xref:"x",yref:"paper",x:A.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:s("run-block",{n:A.block}),font:{size:10,color:C}}));for(let A of i)O.push({xref:"x2",yref:"paper",x:A.name,y:0,yanchor:"bottom",showarrow:!1,text:s("run-below",{n:A.count}),font:{size:10,color:C},bgcolor:n("--pv-paper")});if(F&&a.tokens.length){let A=pe(a.tokens);M.push({type:"line",xref:"paper",yref:"y",x0:S,x1:1,y0:A,y1:A,line:{color:n(j.steps?"--pv-power":j.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...T,domain:F?[0,f]:[0,1],range:[-.5,L+.8],showgrid:!1,dtick:L<=12?1:void 0,rangemode:"tozero",...N},xaxis2:{...T,domain:[S,1],tickangle:0,tickfont:{size:x?9:11},type:"category",categoryarray:ln().map(cn),categoryorder:"array",visible:F,showgrid:!1,fixedrange:!0},yaxis:{...T,range:w,title:{text:s("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:M,annotations:O}},h=xe(o,()=>{let a=H(t.run);return B(t).steps?[t.runId,a.steps.length,a.extended,a.block,!!t.companions].join(" "):`${rn(t)} ${!!t.companions}`},()=>{let a=de(t),v=b(a);return{data:v,layout:u(a,v)}},a=>{if(!a.customdata)return;let{steps:v,several:w}=B(t);v?t.showStep(a.customdata):w&&t.pick(a.customdata-1)},uo),c=P(e,"facts");return{...h,draw:(...a)=>(c.textContent=vo(t.run),h.draw(...a))}});var dn=`## Compare

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
explore-no-few-tokens-of-it = No few tokens of it decide the outcome: none of its stretches moves the chance by more than { $points } points (95 % confidence).
explore-whether-few-tokens-of-it = Whether few tokens of it decide the outcome cannot be told with { $n }.
explore-at-the-chance-of-falls = At { $first } the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-at-the-chance-of-rises = At { $first } the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of = From { $first } to { $last } ({ $tokens }) the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of-2 = From { $first } to { $last } ({ $tokens }) the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-so-far = So far:
explore-after = after “{ $text }”
explore-before-the-first-token = before the first token
explore-95-interval-to = { $goal }: { $chance } (95 % interval: { $low } to { $high })
explore-of = { $n } of { $rollouts }
explore-end = ■ end
explore-step = step { $n }
explore-and-more = and { $n } more
explore-pivot = pivot
explore-95-interval = 95 % interval
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
shared-loading-a-model-2 = Loading a model: { $percent } %
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
define-accuracy = The share of right samples, every problem weighing the same, with the 95 % interval (Wilson) for problems like these. It is wide when the problems are few.
define-by-vote = The share of problems on which the answer that most of the method’s samples agree on is right. It needs several samples.
define-tokens = Tokens that the model decodes for one answer drawn alone, rejected proposals and candidates that were not chosen included.
define-share-of-the-batch = Samples that are drawn together have beginnings in common, which are decoded once: the batch’s tokens, divided by its samples.
define-pass-at-k = The chance that at least one of k samples is right: the unbiased estimate, averaged over problems, with its 95 % interval (Wilson).
define-steps-per-block = Metropolis–Hastings steps in each block. 0 is the proposal alone: low temperature.
define-plain-algorithm = Metropolis–Hastings without accelerations: every proposal is decoded from the cut to its end. The accelerations make the same decisions with less decoding.


## Markup: Explore, fields of settings, names of methods




## Markup: header, Compare, Evaluate, Library, examples, models on offer




## Markup and errors: lessons




## Errors: evaluation and problem sets




## Errors: models, prompts, samplers, recordings, analysis, grading




## Errors: the page's requests, limits, turns, uploads




## Errors and remarks: the command line and benchmarks


`;var xt="powerviz-kept";var ko=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),yt=ko(),nt=null;try{nt=sessionStorage.getItem(xt),sessionStorage.setItem(xt,yt)}catch{nt=null}var ot=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),et=null,xo=()=>{if(et)return et;let e=indexedDB.open(xt,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},et=ot(e),et},tt=async()=>(await xo()).transaction(["heads","events"],"readwrite"),$t=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),Tt=e=>IDBKeyRange.bound([e,0],[e,1/0]),St=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Tt(t))},yo=async()=>{let e=await tt(),o=(await ot(e.objectStore("heads").getAll())).sort((r,p)=>p.when-r.when),n=[...new Set(o.map(r=>r.tab))];for(let r of o)(Date.now()-r.when>864e5||n.indexOf(r.tab)>=6)&&St(e,r.key);await $t(e)},st=e=>{let t=`${yt} ${e}`,o=null,n=0,r=Promise.resolve(),p=!1,b=k=>(r=r.then(async()=>{if(!p)try{return await k()}catch{p=!0;return}}),r);return{save:(k,g=[])=>b(async()=>{let h=await tt();if(g.length>2e5)St(h,t);else{(g!==o||g.length<n)&&(h.objectStore("events").delete(Tt(t)),o=g,n=0);let c=g.slice(n);c.length&&h.objectStore("events").put({key:t,first:n,events:c}),n+=c.length,h.objectStore("heads").put({...k,key:t,tab:yt,when:Date.now(),count:n})}await $t(h)}),forget:()=>b(async()=>{o=null,n=0;let k=await tt();St(k,t),await $t(k)}),found:()=>b(async()=>{if(!nt)return null;let k=`${nt} ${e}`,g=await tt(),h=await ot(g.objectStore("heads").get(k));if(!h)return null;let d=(await ot(g.objectStore("events").getAll(Tt(k)))).flatMap(a=>a.events);return await yo(),d.length===h.count?{head:h,events:d}:null}).then(k=>k??null)}};var $o={pivots:{legend:()=>[R("span",{},R("i",{class:"pv-swatch pv-swatch-pivot"},"◆"),s("run-pivot-a-step-put-another")),R("span",{},R("i",{class:"pv-swatch pv-swatch-fresh"}),s("run-placed-by-the-last-step"))],value:()=>null},log_prob:{legend:e=>Ot(s("run-log-p-of-each-token"),"0",s("run-nats",{size:e.toFixed(1)})),value:e=>-e.log_prob,top:e=>Math.max(1,...e.map(t=>-t.log_prob))},hazard:{legend:()=>Ot(s("run-chance-to-leave-the-path"),"0 %","100 %"),value:e=>ft(e),top:()=>1},age:{legend:e=>Ot(s("run-steps-since-it-was-placed"),"0",`${e}`),value:(e,t)=>t,top:(e,t)=>Math.max(1,...t)}},Ot=(e,t,o)=>[R("span",{},e),R("span",{class:"pv-scale"},t,R("i",{}),o)],hn=(e,t,o)=>{let n=P(e,"tokens"),r=P(e,"legend"),p=P(e,"facts"),b=P(e,"stopped"),l=[...e.querySelectorAll("[data-colour]")],u=Le(n),m="pivots",k={run:t.run,tokens:[],ages:[],pivots:new Map},g=[],h=w=>{m=w.dataset.colour,l.forEach(i=>{i.setAttribute("aria-checked",String(i===w)),i.tabIndex=i===w?0:-1}),v()};l.forEach((w,i)=>{w.addEventListener("click",()=>h(w)),w.addEventListener("keydown",x=>{let f={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[x.key];if(!f)return;x.preventDefault(),x.stopPropagation();let S=l[(i+f+l.length)%l.length];h(S),S.focus()})});let c=w=>Number(w.dataset.index);_e(n,".pv-token[data-index]",w=>{let i=c(w),x=k.tokens[i];if(!x)return null;let f=k.pivots.get(i)||[],S=[s("compare-position"),s("learn-of",{n:i+1,all:k.tokens.length})];return B(t).steps?Se(x,k.run,[S,[s("run-age"),k.ages[i]===null?s("run-being-drawn"):s("n-steps",{n:k.ages[i]})],[s("run-a-steps-chance-to-leave"),te(Dt(k.tokens,i))],...f.length?[[s("explore-pivot"),s("run-replaced-in-step",{steps:f.map(C=>C.step).join(", ")})]]:[]]):Se(x,k.run,[S],To(x))}),n.addEventListener("click",w=>{let i=w.target.closest(".pv-token[data-index]");i&&B(t).steps&&o(c(i))}),n.addEventListener("keydown",w=>{if(!B(t).steps)return;let i=w.target.closest(".pv-token[data-index]");i&&(w.key==="Enter"||w.key===" ")&&(w.preventDefault(),w.stopPropagation(),o(c(i)))});let d=(w,i)=>({key:w,make:i}),a=(w,i,x)=>d(`${w}${x}`,()=>R("span",{class:`pv-mark pv-mark-${w}`,title:x,role:"img","aria-label":x},i)),v=()=>{let w=t.run,i=de(t),x=B(t),f=x.steps?m:"log_prob",S=i.extended?[]:i.draft,C=[w.started,i.tokens,i.placed,i.steps.length,i.block,i.proposal,S.length,f,W.code,w.complete,x.name,i.index],j=t.right[i.answer];if(g.length&&[...C,j].every((I,q)=>I===g[q]))return;g=[...C,j];let L=[...i.tokens,...S],E=L.map((I,q)=>q<i.placed.length?i.steps.length-i.placed[q]:null),N=new Map;for(let I of Ve(i))i.placed[I.position]===I.step&&N.set(I.position,[...N.get(I.position)||[],I]);k={run:w,tokens:L,ages:E,pivots:N};let F=$o[f],T=F.top?F.top(L,E.map(I=>I??0)):1,M=i.steps.at(-1),O=M&&M.decision.decision==="accepted"?M.index:-1,A=i.proposal||M?.proposal,y=new Map(i.blocks.map(I=>[I.limit,I.block])),$=[];if(L.forEach((I,q)=>{y.has(q)&&$.push(a("block","",s("run-end-of-block",{n:y.get(q)}))),A&&i.proposal&&A.cut===q&&$.push(a("cut","✂",s("run-cut-of-step",{n:i.steps.length+1}))),i.proposal&&A.start===q&&A.start>A.cut&&$.push(a("leave","↳",s("run-the-proposal-leaves-the-response")));let J=F.value(I,E[q]??0),se=(J===null?0:Math.min(1,J/T)).toFixed(2),Y=["pv-token",f==="pivots"&&N.has(q)?"pv-is-pivot":"",q<i.placed.length&&i.placed[q]===O?"pv-fresh":"",E[q]===null?"pv-draft":"",ae(I,w)?"pv-end":"",J===null?"":"pv-valued"].join(" ");$.push({key:`${Ee(I)} ${q} ${W.code}`,state:`${Y} ${se}`,make:()=>R("span",{role:"button",tabindex:"-1",dir:"auto","data-index":q,"aria-label":Be(I)},ge(I,w)),update:le=>{le.className=Y,(J!==null||le.style.length)&&le.style.setProperty("--level",se)}})}),!L.length){let I=s("run-nothing-is-drawn-yet-press");$.push(d(I,()=>R("p",{class:"pv-empty"},I)))}Oe(n,$),u(),r.replaceChildren(...F.legend(T)),p.replaceChildren(...un(t,i,x));let _=x.steps?s("run-response-token-by-token-arrow"):s("run-response-token-by-token-arrow-2");n.getAttribute("aria-label")!==_&&n.setAttribute("aria-label",_),b.hidden=!Ut(w)};return{draw:v}},To=e=>[[s("run-chance-with-which-it-was"),te(Math.exp(e.log_proposal))]],un=(e,t,o)=>{if(o.several&&t.tokens.length+t.draft.length)return[R("span",{"data-sample":t.index+1},s("run-sample-of",{n:t.index+1,all:e.run.chains.length})),...t.extended?un(e,t,{}):[]];if(!t.tokens.length)return[];let n=[R("span",{},`log p ${V(pe(t.tokens))}`)];if(n.push(R("span",{},s("n-tokens",{n:t.tokens.length}))),t.answer!==null){let r=ae(t.tokens.at(-1),e.run);n.unshift(r?Et(t.answer,e):R("span",{},s("run-unfinished")))}return n},Et=(e,t)=>{let o=t.right[e],n=o===void 0?"":o?s("compare-right"):s("compare-wrong");return R("span",{class:`pv-answer ${o===void 0?"":o?"pv-right":"pv-wrong"}`,"data-answer":e},`${s("run-answer")} `,R("b",{dir:"auto"},U(z(e,40))),n&&` ${n}`)};var So=4,he=e=>z(e.model?U(e.model):Te(e),24),qe=e=>`${he(e.look)} ${e.index}`,rt=e=>e===-1/0?"−∞":V(e),Oo=(e,t)=>{let o=te(Math.exp(e.log_proposal));return t.method==="second_model"?[[s("compare-p-under",{model:he(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[s("compare-q-as-it-was-drawn"),o]]},Eo=e=>{if(!e.ended){let o=s("n-tokens",{n:e.tokens.length});return R("span",{class:"pv-answer"},s("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?s("compare-no-answer-wrong"):s("compare-no-answer");return R("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return Et(e.answer,{right:t})},Ao={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},mn=(e,t)=>{let o=P(e,"list"),n=P(e,"sort"),r=new WeakMap,p=new WeakMap,b=[],l=null,u=a=>[R("span",{},`log p ${rt(a.log_prob)}`),R("span",{},s("n-tokens",{n:a.tokens.length})),R("span",{},s("compare-decoded",{n:a.cost?V(a.cost.tokens,1):"–"})),R("span",{},`${a.cost?V(a.cost.seconds,3):"–"} s`),a.run===l.run?null:R("span",{class:"pv-earlier"},s("compare-earlier-run",{prompt:z(U(a.prompt),60)}))],m=a=>{let v=R("div",{class:"pv-card-text",role:"group","aria-label":s("compare-tokens-arrow-keys-move")},...a.tokens.map((i,x)=>R("span",{class:`pv-token pv-valued${ae(i,a)?" pv-end":""}`,dir:"auto",tabindex:x?"-1":"0","data-index":x,style:`--level:${Math.min(1,-i.log_prob/So).toFixed(2)}`},ge(i,a))));Le(v);let w=R("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},R("header",{},R("h3",{},je(a.look),qe(a)),Eo(a),R("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),v,R("p",{class:"pv-facts"}));return p.set(w,a),w},k=a=>{r.has(a)||r.set(a,m(a));let v=r.get(a),w=`${l.run} ${JSON.stringify(a.cost)}`;v.dataset.told!==w&&(v.dataset.told=w,v.querySelector(".pv-facts").replaceChildren(...u(a).filter(Boolean)));let i=P(v,"pin"),x=b.includes(a);return i.setAttribute("aria-pressed",String(x)),i.setAttribute("aria-label",x?s("compare-unpin",{sample:qe(a)}):s("compare-pin",{sample:qe(a)})),i.textContent=x?s("compare-pinned"):s("compare-pin-2"),v.classList.toggle("pv-pinned",x),v},g=(a=l)=>{l=a;let v=new Map(l.looks.map((S,C)=>[S.method,C])),i=[...l.samples.values()].sort((S,C)=>v.get(S.method)-v.get(C.method)||S.index-C.index).filter(S=>!b.includes(S)).sort(Ao[n.value]),x=[...b,...i].map(k);if(x.length||x.push(R("p",{class:"pv-empty"},s("compare-no-sample-yet-choose-methods"))),x.length===o.children.length&&x.every((S,C)=>S===o.children[C]))return;let f=document.activeElement;o.replaceChildren(...x),o.contains(f)&&f.focus({preventScroll:!0})},h=a=>{let v=a?.closest?.(".pv-card");return v?p.get(v):null},c=a=>t(h(a.target));return o.addEventListener("pointerover",c),o.addEventListener("focusin",c),o.addEventListener("pointerleave",()=>t(h(document.activeElement))),n.addEventListener("change",()=>g()),W.on(()=>r=new WeakMap),o.addEventListener("click",a=>{let v=a.target.closest('[data-pv="pin"]');if(!v)return;let w=h(v);b.includes(w)?b.splice(b.indexOf(w),1):b.push(w),g()}),_e(o,".pv-token[data-index]",a=>{let v=h(a),w=Number(a.dataset.index),i=v.tokens[w],x=v.tokens.slice(0,w+1).reduce((S,C)=>S+C.log_prob,0),f=[[s("compare-position"),s("compare-of",{n:w+1,total:v.tokens.length})],[s("compare-log-p-up-to-here"),rt(x)]];return Se(i,v,f,Oo(i,v))}),{draw:g,show:a=>{let v=r.get(a);v&&(v.scrollIntoView({block:"nearest"}),v.focus({preventScroll:!0}),v.classList.remove("pv-found"),v.offsetWidth,v.classList.add("pv-found"))}}};var Co=["prompt","truth","model","wrapping","second_model"],fn=["num_samples","candidates"],gn=(e,t)=>{let o=f=>e.elements[f],n=[...e.querySelectorAll("[data-default]")],r=[...e.querySelectorAll('input[name="methods"]')],p=Co.filter(f=>o(f)),b=Je(e),l=(f,S)=>{let C=R("option",{value:f});return X(C,S),C};o("example").replaceChildren(...t.map(f=>l(f.name,()=>D(f.title))),l("",()=>s("compare-your-own"))),Xe(e);let u=r.map(({value:f})=>ce(f)),m=()=>r.filter(f=>f.checked).map(f=>f.value),k=()=>t.find(f=>f.name===o("example").value)||null,g=f=>f.type==="checkbox"?String(f.checked):f.value.trim(),h=(f,S)=>{f.type==="checkbox"?f.checked=String(S)==="true":f.value=S},c=()=>({example:o("example").value,...Object.fromEntries(p.map(f=>[f,o(f).value])),methods:m().join(","),...Object.fromEntries(n.map(f=>[f.name,g(f)]))}),d=()=>{let f={},S={};for(let L of n){let E=L.type==="checkbox"?L.checked:Ke(g(L));(fn.includes(L.name)?S:f)[L.name]=E}let{truth:C,...j}=Object.fromEntries(p.map(L=>[L,o(L).value]));return{...j,truth:C.trim()||null,methods:m(),...S,settings:f}},a=(f=!1)=>{let C=n.filter(L=>L.type==="number").map(L=>[L,L.name,Pe(L)&&(()=>Pe(L))]);if(C.unshift([r[0],"methods",m().length?"":()=>s("compare-choose-at-least-one-method")]),C.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>s("compare-type-a-question-or-pick")]),o("second_model")){let L=m().includes("second_model")&&o("second_model").value===o("model").value;C.push([o("second_model"),"second_model",L?()=>s("compare-this-is-the-model-itself"):""])}C.forEach(([,L,E])=>b(L,E)),b("truth","");let j=C.find(([,,L])=>L);return j&&f&&j[0].focus(),!j},v=(f,S)=>b(f,()=>U(D(S))),w=f=>{for(let S of n)fn.includes(S.name)||h(S,f.settings[S.name]??S.dataset.default);o("prompt").value=f.prompt,o("truth").value=f.answer??"",Ie(e)},i=f=>{let S=t.find(C=>C.name===f.example);o("example").value=S?S.name:"",S&&w(S);for(let C of n)C.name in f&&h(C,f[C.name]);for(let C of p){let{options:j}=o(C),L=!j||[...j].some(E=>E.value===f[C]);C in f&&L&&(o(C).value=f[C])}if("wrapping"in f?Ye(e):Ie(e),S&&S.prompt!==o("prompt").value&&(o("example").value=""),"methods"in f){let C=f.methods.split(",");for(let j of r)j.checked=C.includes(j.value)}},x=()=>{let f=e.querySelector('[data-name="second_model"]');f&&(f.textContent=z(U(o("second_model").value),24))};return e.addEventListener("submit",f=>f.preventDefault()),e.addEventListener("change",f=>{f.target.name==="example"&&k()&&w(k()),x(),f.target.matches("textarea")||a()}),e.addEventListener("input",f=>{let S=k();f.target.name==="prompt"&&S&&S.prompt!==o("prompt").value&&(o("example").value="",o("truth").value===S.answer&&(o("truth").value=""))}),P(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(P(e,"settings").open=!1),x(),{check:a,looks:u,nameSecond:x,refused:v,request:d,restore:i,strings:c}};var Mo=.72,jo=-.14,Lo=(e,t,o,n,r)=>{let p=[t[0]],b=[r];return e.forEach((l,u)=>{let m=r+Mo*l/o/n;p.push(t[u],t[u+1]),b.push(m,m)}),{x:[...p,t.at(-1)],y:[...b,r]}},_o={"log-prob":{key:"log_prob",axis:()=>s("compare-log-p-nats"),value:e=>s("compare-log-p",{value:e}),about:e=>s("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>s("compare-log-p-per-token-nats"),value:e=>s("compare-log-p-per-token",{value:e}),about:e=>s("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Ro=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,wn=(e,t)=>{let o=null,n=m=>{let k=o.distributions?.[m];return k?o.looks.filter(g=>g.method in k.groups):[]},r=(m,{of:k,value:g})=>{let h=[g(V(k(m))),Ct(m),At(m)];return`${qe(m)}: ${h.filter(Boolean).join(", ")}`},p=(m,k)=>{let{key:g,of:h}=k,c=n(g),{edges:d,groups:a}=c.length?o.distributions[g]:{edges:[],groups:{}},v=f=>f.counts.reduce((S,C)=>S+C,0),w=c.filter(f=>v(a[f.method])>1),i=Math.max(...w.flatMap(({method:f})=>a[f].counts.map(S=>S/v(a[f]))),1e-9),x=[];return c.forEach((f,S)=>{let C=c.length-1-S,j=a[f.method],L=G(m,f.colour);w.includes(f)&&(x.push({type:"scatter",mode:"lines",...Lo(j.counts,d,v(j),i,C),fill:"toself",fillcolor:`${L}33`,line:{color:L,width:1},hoverinfo:"skip"}),x.push({type:"scatter",mode:"lines",x:[j.mean,j.mean],y:[C,C+.8],line:{color:L,width:2.5},hoverinfo:"skip"}));let E=[...o.samples.values()].filter(N=>N.method===f.method&&Number.isFinite(h(N)));x.push({type:"scatter",mode:"markers",x:E.map(h),y:E.map(()=>C+jo),customdata:E.map(N=>N.key),text:E.map(N=>Q(r(N,k))),hovertemplate:"%{text}<extra></extra>",marker:{color:L,symbol:f.symbol,size:7,opacity:.75}})}),x},b=(m,{key:k,axis:g})=>{let h=n(k),c=Re(m),d=h.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...c,title:{text:g(),font:{size:11},standoff:6}},yaxis:{...c,automargin:!0,fixedrange:!0,showticklabels:Ro(m),showgrid:!1,range:[-.4,d+.95],tickvals:h.map((a,v)=>d-v),ticktext:h.map(a=>`<span style="color:${G(m,a.colour)}">${a.mark}</span> ${Q(z(he(a),19))}`)}}},l=Object.entries(_o).map(([m,k])=>{let g=P(e,m);return{chart:xe(g,()=>`${o?.run} ${o?.drawn}`,()=>({data:p(g,k),layout:b(g,k)}),a=>{let v=o.samples.get(a.customdata);v&&t(v)}),plot:g,what:k}});return{draw:m=>{o=m;for(let{chart:k,plot:g,what:h}of l){let c=o.distributions?o.distributions[h.key].groups:{},d=n(h.key).map(a=>`${he(a)} ${V(c[a.method].mean)}`);g.setAttribute("aria-label",h.about(d.join(", ")||s("compare-none-yet"))),k.draw()}}}},At=e=>e.right===null?"":e.right?s("compare-right"):s("compare-wrong"),Ct=e=>e.answer===null?s("compare-no-answer"):s("compare-answer",{answer:z(e.answer,30)});var We=(e,t)=>e===null?"–":V(e,t),vn=(e,t)=>{let o=P(e,"rows"),n=P(e,"link"),r=P(e,"stopped-early"),p=[...e.querySelectorAll("[data-download]")];P(e,"copy-link").addEventListener("click",async g=>{let h=t();g.target.dataset.link=h;try{await navigator.clipboard.writeText(h),Ce(n,"compare-copied-the-link-opens-this")}catch{n.replaceChildren(`${s("compare-copy-it-from-here")} `,R("code",{},h))}});let b=({finished:g,total:h,tokens:c},d)=>{let a=d&&g<h&&c,v={n:g,total:h},w=a?s("compare-of-2",{...v,tokens:s("n-tokens",{n:c})}):s("compare-of",v);return R("td",{class:"pv-progress"},R("span",{class:"pv-progress-bar",style:`--done:${100*g/h}%`}),w)},l=(g,h)=>{let c=h.progress.get(g.method),d=h.means.get(g.method),a=v=>R("td",{class:"pv-number"},v);return R("tr",{"data-method":g.method},R("th",{scope:"row"},je(g),he(g)),b(c,h.busy),a(!d||d.right===null?"–":s("compare-of",{n:d.right,total:d.compared??d.samples})),...(d?[We(d.log_prob,2),We(d.length,1),We(d.tokens,1),We(d.tokens_shared,1),We(d.seconds,d.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},u=({block_size:g,max_new_tokens:h,num_steps:c})=>g<h&&c>0,m=({about:g})=>g?.methods.includes("power")&&De(g.settings)&&u(g.settings)?s("compare-power-sampling-stops-early-here"):"";return{draw:g=>{r.textContent=m(g);let h=g.looks.filter(d=>g.progress.has(d.method)),c=R("tr",{},R("td",{colspan:8,class:"pv-empty"},s("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...h.length?h.map(d=>l(d,g)):[c]);for(let d of p){let a=g.samples.size>0&&g.onServer&&K.here;d.setAttribute("aria-disabled",String(!a)),a?d.href=re(`comparisons/${encodeURIComponent(g.run)}/${d.dataset.download}`):d.removeAttribute("href"),d.setAttribute("download","")}}}};var at=2.4,bn={least:17,most:34},Po=5.9,Io=14,kn=92,No=118,it=14,qo=e=>e*e*(3-2*e),Wo=e=>{let t=[""];for(let o of z(U(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(Q).join("<br>")},zo=(e,t)=>{let o=e.filter(l=>l.ends.length),n=o.reduce((l,u)=>l+u.ends.length,0),r=Math.max(bn.least,Math.min(bn.most,(t-n*at)/o.length)),p=new Map,b=0;for(let l of e){for(let u of l.ends)p.set(u,b),b+=at;l.ends.length&&(b+=r)}for(let l of e){let u=[...l.samples].sort((m,k)=>p.get(m)-p.get(k));l.centre=(p.get(u[0])+p.get(u.at(-1)))/2,l.half=(u.length-1)*at/2,l.heights=new Map(u.map((m,k)=>[m,l.centre-l.half+k*at]))}return b},Fo=(e,t)=>{let o=(b,l)=>{let u=0;for(let m of e)m.left=m.parent===null?0:e[m.parent].right,m.right=m.left+Math.max(m.parent===null?0:l,(m.end-m.start)*b),u=Math.max(u,m.right);return u},n=kn*Math.min(1,t/Math.max(1,o(0,kn))),[r,p]=[0,t];for(let b=0;b<30;b+=1){let l=(r+p)/2;o(l,n)>t?p=l:r=l}o(r,n)},xn=(e,t)=>{let o=P(e,"plot"),n=P(e,"legend"),r=P(e,"facts"),p=null,b=null,l=null,u=T=>l.samples[T.samples[0]].tokens.slice(T.start,T.end),m=(T,M)=>T.map(O=>ae(O,M)?"■":O.text).join(""),k=T=>m(u(T),l.samples[T.samples[0]]),g=T=>T.parent===null?0:Math.min(Io,(T.right-T.left)/2),h=T=>{let M=[],O=[];for(let A of l.nodes.filter(y=>y.heights.has(T))){let y=A.heights.get(T),$=O.length?O.at(-1):y,_=g(A);for(let I of $===y?[0]:[0,.25,.5,.75,1])M.push(A.left+I*_),O.push($+qo(I)*(y-$));M.push(A.right),O.push(y)}return{x:M,y:O}},c=T=>{let M=[],O=[];l.samples.forEach((y,$)=>{if(y.method!==T.method)return;let _=h($);M.push(..._.x,null),O.push(..._.y,null)});let A=G(o,T.colour);return{type:"scatter",mode:"lines",name:T.method,x:M,y:O,line:{color:A,width:1.7},opacity:b?.35:1,hoverinfo:"skip"}},d=T=>p.looks.filter(M=>M.method in T.shares).map(M=>{let O=l.samples.filter($=>$.method===M.method).length,A=G(o,M.colour),y=s("compare-of",{n:Math.round(T.shares[M.method]*O),total:O});return`<span style="color:${A}">${M.mark}</span> ${Q(he(M))}: ${y}`}),a=T=>Q([Ct(T),At(T)].filter(Boolean).join(", ")),v=T=>[`<b>${Wo(k(T))||s("compare-the-beginning")}</b>`,T.parent===null?"":s("compare-the-model-goes-this-way",{chance:te(T.branch_prob)}),s("compare-log-p-up-to-its",{value:rt(T.log_prob??-1/0)}),...d(T),T.ends.length?a(l.samples[T.ends[0]]):""].filter(Boolean).join("<br>"),w=()=>{let T=[],M=[],O=[],A=[];return l.nodes.forEach(y=>{let $=v(y),_=y.ends.length?y.right+70:y.right;for(let I=y.left+g(y)/2;I<=_;I+=14)T.push(I),M.push(y.centre),O.push($),A.push(y.ends.length?l.samples[y.ends[0]].key:"");T.push(null),M.push(null),O.push(""),A.push("")}),{type:"scatter",mode:"lines",name:"hover",x:T,y:M,text:O,customdata:A,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},i=(T,M,O,A,y,$)=>({type:"scatter",mode:"text",name:T,x:M,y:O,text:A,textposition:y,textfont:{size:$,color:G(o,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),x=()=>{let T=l.nodes.flatMap(M=>{let O=M.left+g(M),A=Math.floor((M.right-O)/Po),y=M.parent===null?"":`${te(M.branch_prob)} `,$=U(k(M)).trim(),_=A-y.length,I=_<Math.min(4,$.length)?"":z($,_);return!I&&(!y||_<-1)?[]:[{x:O,y:M.centre-M.half-1,text:`<i>${y}</i>${Q(I)}`}]});return i("labels",T.map(M=>M.x),T.map(M=>M.y),T.map(M=>M.text),"top right",10.5)},f=()=>{let T=l.nodes.filter(O=>O.ends.length),M=T.map(O=>{let A=O.ends.map(Y=>l.samples[Y]),y=p.looks.map(Y=>[Y,A.filter(le=>le.method===Y.method).length]).filter(([,Y])=>Y).map(([Y,le])=>`<span style="color:${G(o,Y.colour)}">${Y.mark}${le>1?`<sub>${le}</sub>`:""}</span>`),{answer:$,right:_,ended:I}=A[0],q=_===null?"--pv-ink-soft":_?"--pv-accepted":"--pv-rejected",J=_===null?"":_?"✓ ":"✗ ",oe=I?$??s("compare-no-answer"):s("compare-cut-off"),se=Math.max(3,14-2*y.length);return`${y.join("")} <span style="color:${G(o,q)}">${J}${Q(z(oe,se))}</span>`});return i("ends",T.map(O=>O.right+5),T.map(O=>O.ends.length===O.samples.length?O.centre:O.heights.get(O.ends[0])),M,"middle right",11)},j=xe(o,()=>p?`${p.run} ${p.drawn} ${b?b.key:""}`:"none",()=>{if(!l)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let T=o.clientWidth-12;Fo(l.nodes,T-No);let O=p.looks.filter(y=>l.samples.some($=>$.method===y.method)).map(c);if(b){let y=G(o,b.look.colour);O.push({type:"scatter",mode:"lines",name:"lit",...h(l.samples.indexOf(b)),line:{color:y,width:5},hoverinfo:"skip"})}O.push(x(),f(),w());let A={uirevision:`${p.run} ${o.clientWidth}`,height:l.height+it+12,showlegend:!1,margin:{l:6,r:6,t:it,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,T]},yaxis:{visible:!1,fixedrange:!0,range:[l.height,-16]}};return{data:O,layout:A}},T=>{let M=p.samples.get(T.customdata);M&&t(M)}),L="",E=T=>{p=T;let M=`${p.run} ${p.drawn} ${W.code}`;if(L!==M){L=M;let O=p.keys.map(_=>p.samples.get(_));if(l=null,O.length){let _=p.tree.map(q=>({...q})),I=zo(_,o.parentElement.clientHeight-it-16);l={nodes:_,samples:O,height:I}}n.replaceChildren(...p.looks.filter(_=>O.some(I=>I.method===_.method)).map(_=>R("span",{},je(_),he(_))));let A=l&&l.nodes.length>1?l.nodes[0].end:null,y=l?l.nodes.filter(_=>_.ends.length).length:0,$=l?`${s("n-samples",{n:O.length})}, ${s("n-different-responses",{n:y})}. `+(A===null?s("compare-they-all-say-the-same"):s("compare-they-first-part-at-token",{token:A+1})):s("compare-the-tree-grows-with-the");r.textContent=$,o.setAttribute("aria-label",`${s("compare-prefix-tree")}: ${$}`),o.style.height=`${(l?l.height+it+12:120).toFixed(0)}px`}j.draw()},N=0;return{draw:E,light:T=>{let M=T&&l?.samples.includes(T)?T:null;M!==b&&(b=M,N||(N=requestAnimationFrame(()=>{N=0,j.draw()})))}}};var lt=e=>e??-1/0,Uo=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),n=y=>P(o,y),{examples:r}=fe(),p=gn(n("compare-controls"),r),[b,l,u,m]=["run","stop","status","error"].map(n),k=0,g=!1,h=y=>({run:"",looks:y,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),c=h(p.looks);ie.compare={state:()=>c};let d=mn(n("cards"),y=>a.light(y)),a=xn(n("prefix-tree"),d.show),v=[vn(n("means"),()=>$e({tab:"compare",...p.strings()})),wn(n("distributions"),d.show),d,a];He(o);let w=y=>{u.textContent!==y&&(u.textContent=y)},i=y=>{X(m,y||""),m.hidden=!y},x=()=>{let y=c.samples.size;if(g)return s("compare-starting");let $=vt(c.standing);if(c.busy&&$&&!y)return $;if(c.busy){let _=[...c.progress.values()].find(q=>q.finished<q.total),I=_&&c.looks.find(q=>q.method===_.method);return I?s("compare-drawing-of",{method:he(I),finished:_.finished,total:_.total}):s("compare-finishing")}return K.here?c.onServer?c.usedUp?D(c.usedUp):c.stopped?s("compare-stopped-kept",{samples:s("n-samples",{n:y})}):c.shared&&y?s("compare-the-first-example-compared-on"):y?s("compare-done",{samples:s("n-samples",{n:y})}):s("compare-choose-a-problem-and-methods"):s("compare-kept-by-your-browser-the",{samples:s("n-samples",{n:y})}):s("compare-the-server-does-not-answer",{samples:s("n-samples",{n:y})})},f=0,S=()=>{f=0,b.disabled=g||!K.here,b.textContent=c.busy&&!c.shared?s("compare-run-anew"):s("compare-run"),l.disabled=g||!c.busy||c.shared,w(x()),v.forEach(y=>y.draw(c)),o.dataset.samples=c.samples.size},C=()=>{f||(f=requestAnimationFrame(S))},j=y=>{k+=1,t.send("compare",{serial:k,...y})},L=y=>{let $=y.about.second_model,_=p.looks.map(I=>I.method==="second_model"&&$?{...I,model:$}:I);c={...h(_),run:y.run,about:y.about}},E=y=>{let $=`${y.method} ${y.index}`,_=c.samples.get($);if(_){_.cost=y.cost;return}for(let[oe,se]of Object.entries(y.texts))c.texts.set(Number(oe),se);let I=oe=>c.texts.get(oe),{texts:q,...J}=y;c.samples.set($,{...J,key:$,run:c.run,prompt:c.about.prompt,started:{eos_ids:c.about.eos_ids},look:c.looks.find(oe=>oe.method===y.method),log_prob:lt(y.log_prob),tokens:y.tokens.map(([oe,se,Y,le])=>({id:oe,text:I(oe),log_prob:lt(se),log_proposal:lt(Y),alternatives:le.map(([Pt,zn])=>({id:Pt,text:I(Pt),log_prob:lt(zn)}))}))})},N=st("comparison"),F=()=>{let{run:y,about:$,entries:_,progress:I,together:q}=c;!y||c.shared||!_.length||N.save({batch:{run:y,about:$,samples:_,progress:[...I.values()],together:q},values:p.strings()})};K.onChange(y=>{(!y.here||y.anew)&&(g=!1,k+=1,Object.assign(c,{stopped:c.stopped||c.busy,busy:!1,onServer:!1}),F()),C()}),K.waitsFor(()=>g||c.busy&&!c.shared);let T=y=>{if(!y)return;let $=JSON.parse(y);$.turn===k&&(g=!1,M($),$.run&&$.idle&&F(),C())},M=y=>{if(y.run){if(y.run!==c.run&&y.first===0&&L(y),y.run!==c.run||y.first>c.known)return j({again:!0});if(y.samples.slice(Math.max(0,c.known-y.first)).forEach(E),c.entries.push(...y.samples.slice(Math.max(0,c.known-y.first))),c.known=Math.max(c.known,y.first+y.samples.length),c.progress=new Map(y.progress.map($=>[$.method,$])),y.together){c.together=y.together;let{means:$,..._}=y.together;Object.assign(c,_,{means:new Map($.map(I=>[I.method,I]))}),c.drawn=c.keys.length}Object.assign(c,{busy:!y.idle,shared:y.shared,stopped:y.stopped,standing:y.queue,usedUp:y.used_up})}if(y.error){let{field:$,message:_}=y.error;if($==="gpu")return i(()=>D(_));let I=!!(y.run&&c.samples.size),q=p.refused($,_),J=()=>`${Ht({field:$,message:_})}.`;i(q&&!I?null:()=>[J(),I?s("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(T),b.addEventListener("click",()=>{i(null),p.check(!0)&&(g=!0,j(p.request()),S())}),l.addEventListener("click",()=>{l.disabled=!0,t.send("halt",{})});let O=Me("compare");r.length&&p.restore({example:r[0].name}),(async()=>{let y=Ge()?await N.found():null;y?(p.restore(y.head.values),M({...y.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),c.onServer=!1,F()):Object.keys(O).length?p.restore(O):j({welcome:!0}),p.nameSecond(),W.on(S),S(),o.dataset.ready="true"})()};var Do=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},Vo=async()=>{let t=performance.getEntriesByType("resource").map(({name:r})=>r).find(r=>/\/assets\/runtime-[^/]*\.js$/.test(r)),o=t?await import(t):{},n=Object.values(o).find(r=>r?.set&&r.subscribe&&r.update);n&&n.set(W.code)},yn=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return requestAnimationFrame(yn);let t=new WeakMap,o=()=>{let n=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(let r=n.nextNode();r;r=n.nextNode()){if(!r.data.trim())continue;let p=t.get(r),b=p&&p.shown===r.data?p.source:r.data,l=D(b);t.set(r,{source:b,shown:l}),r.data!==l&&(r.data=l)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),W.on(o),o()},Bo=e=>{let t=P(e,"language"),o=()=>{let{code:p,codes:b}=W;return b[(b.indexOf(p)+1)%b.length]},n=document.title,r=()=>{t.textContent=Do(o()),t.lang=o(),document.title=D(n),Vo()};t.addEventListener("click",()=>W.choose(o())),W.on(r),r(),yn()};var $n="powerviz-theme",Tn=matchMedia("(prefers-color-scheme: dark)"),Sn=()=>{try{return localStorage.getItem($n)}catch{return null}},Ho=e=>{try{localStorage.setItem($n,e)}catch{return}},ct=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},ze=()=>Sn()||(Tn.matches?"dark":"light");ct(ze());Tn.addEventListener("change",()=>ct(ze()));var Go=e=>{let t=P(e,"theme"),o=()=>t.textContent=ze()==="dark"?s("page-light-theme"):s("page-dark-theme");t.addEventListener("click",()=>{Ho(ze()==="dark"?"light":"dark"),ct(Sn()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),W.on(o),ct(ze()),o()};var ve=e=>te(e),Mt=(e,t)=>{let o=Ve(e),n=o.filter(({step:r,position:p})=>{let b=e.steps[r-1].before.tokens;return p<t.length&&t.slice(0,p).every((l,u)=>l.id===b[u].id)});return{along:n,elsewhere:o.length-n.length}},On=(e,{position:t})=>e.start<=t&&t<e.end,En=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Ko=(e,t)=>{let o=e.along.length+e.elsewhere,n=e.along.filter(p=>On(t,p)),r={n:n.length,total:o,steps:En(n)};return o?o===1?n.length?s("explore-the-chains-only-pivot-lies",r):s("explore-the-chains-only-pivot-lies-2"):n.length?n.length===o?s("explore-all-of-the-chains-pivots",r):n.length===1?s("explore-1-of-the-chains-pivots",r):s("explore-of-the-chains-pivots-lie",r):s("explore-none-of-the-chains-pivots",r):s("explore-the-chain-has-found-no")},jt=e=>{let t={started:e.run},o=()=>e.truth===null?s("explore-the-same-answer",{answer:z(U(e.curve.answer),24)}):s("explore-the-right-answer"),n=()=>e.curve.chances.map(([d,a])=>d/a),r=d=>ue({...d,text:d.text.trim()||d.text},t),p=(d,a)=>{let v=n(),w=({position:L})=>Math.abs(v[L+1]-v[L]),i=d.along.filter(L=>!On(a,L)),[x]=i.sort((L,E)=>w(E)-w(L)||L.step-E.step);if(!x||w(x)<e.curve.certain_jump)return"";let{position:f}=x,[S,C]=[v[f],v[f+1]],j={token:r(e.tokens[f]),step:x.step,from:ve(S),to:ve(C)};return C<S?s("explore-at-where-step-moved-it",j):s("explore-at-where-step-moved-it-2",j)},b=()=>{let d=n(),a={goal:o(),low:ve(Math.min(...d)),high:ve(Math.max(...d))},v=a.low===a.high?s("explore-the-chance-of-is-all",a):s("explore-the-chance-of-is-estimated",a),w=e.curve.flat?s("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):s("explore-whether-few-tokens-of-it",{n:s("n-rollouts",{n:e.curve.chances[0][1]})});return`${v} ${w}`},l=d=>{let a=d.end-d.start,[v,w]=[e.tokens[d.start],e.tokens[d.end-1]].map(r),i={goal:o(),first:v,last:w,tokens:s("n-tokens",{n:a}),from:ve(d.before),to:ve(d.after)},x=d.after<d.before;return a===1?x?s("explore-at-the-chance-of-falls",i):s("explore-at-the-chance-of-rises",i):x?s("explore-from-to-the-chance-of",i):s("explore-from-to-the-chance-of-2",i)},u=d=>{let{window:a,complete:v}=e.curve;return[v?"":s("explore-so-far"),a?l(a):b(),a?Ko(d,a):"",a?p(d,a):""].filter(Boolean).join(" ")},m=d=>{let[a,v,w,i]=e.curve.chances[d],x=e.tokens.slice(0,d).map(S=>ae(S,t)?"■":S.text).join(""),f=x.length>44?`…${x.slice(-43)}`:x;return[d?s("explore-after",{text:f}):s("explore-before-the-first-token"),s("explore-95-interval-to",{goal:o(),chance:ve(a/v),low:ve(w),high:ve(i)}),s("explore-of",{n:a,rollouts:s("n-rollouts",{n:v})})].map(Q).join("<br>")},k=d=>ae(d,t)?s("explore-end"):Q(z(d.text.trim()||d.text.trimEnd(),14)),g=d=>{let a=new Map;for(let v of d.along)a.set(v.position,[...a.get(v.position)||[],v]);return[...a].map(([v,w])=>{let i=w.slice(0,8).map(x=>`${s("explore-step",{n:x.step})}: ${ue(x.from,t)} → ${ue(x.to,t)}`);return w.length>8&&i.push(s("explore-and-more",{n:w.length-8})),{x:v+1,label:En(w),text:[s("explore-pivot"),...i].map(Q).join("<br>")}})},h=(d,a)=>{let v=d.end>.75*a,w=v?d.before:d.after;return{x:v?d.start+.4:d.end+.6,xanchor:v?"right":"left",y:w>.5?.08:.92}};return{build:(d,a)=>{let v=E=>G(d,E),{chances:w,window:i}=e.curve,x=w.map((E,N)=>N),f=v("--pv-base"),S=g(a),C=Re(d),j=[{type:"scatter",mode:"lines",name:s("explore-95-interval"),x:[...x,...[...x].reverse()],y:[...w.map(E=>E[3]),...w.map(E=>E[2]).reverse()],fill:"toself",fillcolor:`${f}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?s("explore-chance-of-the-same-answer"):s("explore-chance-of-the-right-answer"),x,y:n(),text:x.map(m),hovertemplate:"%{text}<extra></extra>",line:{color:f,width:2},marker:{color:f,size:5}},{type:"scatter",mode:"markers+text",name:s("explore-pivot-with-its-step"),visible:S.length?!0:"legendonly",x:S.map(E=>E.x),y:S.map(()=>1.09),text:S.map(E=>E.label),textposition:"top center",textfont:{color:v("--pv-power"),size:11},customdata:S.map(E=>E.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:v("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],L={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...C,range:[-.6,x.length-.4],tickmode:"array",tickvals:x,ticktext:x.map(E=>E?k(e.tokens[E-1]):s("explore-start")),tickangle:-90,tickfont:{size:12,color:v("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...C,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:["0 %","25 %","50 %","75 %","100 %"],fixedrange:!0},shapes:i?[{type:"rect",layer:"below",x0:i.start+.5,x1:i.end+.5,yref:"paper",y0:0,y1:1,fillcolor:v("--pv-window"),line:{width:0}}]:[],annotations:i?[{...h(i,x.length),showarrow:!1,text:s("explore-critical-window"),font:{size:11,color:v("--pv-ink")}}]:[]};return{data:j,layout:L}},whatOneSees:u}};var Lt=(()=>{let e=be(),t=[],o={onBatch:e.on,send:(...n)=>t.push(n),open:n=>{o.send=n,t.splice(0).forEach(r=>n(...r))},take:n=>n&&e.tell(JSON.parse(n))};return o})(),An=15;Z("critical-window",(e,t,{windows:o})=>{let n=O=>P(e,O),[r,p,b,l,u,m]=["empty","sentence","scroll","plot","facts","error"].map(n),[k,g,h,c]=["compute","cancel","rollouts","progress"].map(n),d=0,a=null,v=null,w=null,i=0,x="",f=()=>{let O=H(t.run);return{chain:O,tokens:O.tokens}},S=()=>{let{chain:O,tokens:A}=f(),{min:y,max:$}=h,_=Number(h.value),I=Number.isInteger(_)&&_>=Number(y)&&_<=Number($)&&h.value!=="";if(X(m,I?"":()=>s("explore-use-a-whole-number-of",{min:y,max:$})),h.setAttribute("aria-invalid",String(!I)),!I)return h.focus();let{started:q}=t.run;d+=1,w=null,v={serial:d,tokens:A,run:t.run.started,runId:t.runId,step:O.steps.length,wanted:_,truth:t.truth,curve:null},o.send("compute",{serial:d,model:q.model,prompt:q.prompt_tokens,response:A.map(J=>J.id),truth:t.truth,max_new_tokens:q.settings.max_new_tokens,rollouts:_,seed:q.settings.seed}),M()},C=(O=!0)=>{v&&(w=v===a?v:null,v=null,d+=1,O&&o.send("cancel",{}),M())};o.onBatch(O=>{if(!v||O.serial!==d)return;if(O.error){let{field:y,message:$}=O.error;return X(m,()=>y==="gpu"?D($):`${y}: ${D($)}.`),v=null,M()}let A=O.chances.length&&a!==v;v.curve=O,A&&(a=v),O.complete&&(v=null),i+=1,M(),(A||O.complete)&&O.window&&(b.scrollLeft=O.window.start*An-b.clientWidth/2+60)}),k.addEventListener("click",S),g.addEventListener("click",()=>C()),h.addEventListener("keydown",O=>O.key==="Enter"&&!k.disabled&&S()),b.addEventListener("keydown",O=>O.key.startsWith("Arrow")&&O.stopPropagation());let j=()=>{let O=H(t.run);return a?`${i} ${t.runId} ${O.steps.length}`:""},L=()=>Mt(H(t.run),a.tokens),E=xe(l,j,()=>jt(a).build(l,L())),N=()=>{if(c.hidden=!v,!v)return;let{curve:O,wanted:A}=v;c.querySelector("progress").value=O?.left?O.decoded/O.left:0;let y=O?.chances.length?O.chances[0][1]:0;n("progress-words").textContent=O?O.left?s("explore-of-rollouts-per-beginning-of",{done:y,wanted:A,decoded:ne(O.decoded),left:ne(O.left)}):s("explore-reading-the-response"):s("explore-asking-the-model")},F=()=>{let{tokens:O}=f();return O.length===a.tokens.length&&O.every((A,y)=>A.id===a.tokens[y].id)},T=O=>{let{chances:A,left:y,cost:$}=a.curve,_=A.length,I=A[0][1],q=[],{chain:J}=f(),oe=F();q.push(R("span",{},oe?s("explore-this-is-the-response-above"):s("explore-this-is-the-response-after",{n:a.step})," ",oe||J.steps.length===a.step?null:R("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},s("explore-go-there"))));let se=Y=>q.push(R("span",{},Y));w&&se(s("explore-cancelled-after-of-rollouts-per",{n:I,wanted:w.wanted})),O.elsewhere&&se(s("explore-on-paths-that-part-from",{pivots:s("n-pivots",{n:O.elsewhere})})),a.curve.complete&&se(s("explore-rollouts-from-each-of-beginnings",{each:ne(I),beginnings:ne(_),all:ne(I*_),left:ne(y),seconds:$.seconds.toFixed(1)})),u.replaceChildren(...q)},M=()=>{if(a&&a.runId!==t.runId&&(a=w=null),v&&v.runId!==t.runId)return C();let{tokens:O}=f();if(k.disabled=!O.length||v!==null,k.textContent=a&&!v?s("explore-find-it-again"):s("explore-find-the-window"),g.hidden=!v,r.hidden=a!==null||v!==null,r.textContent=O.length?s("explore-nothing-yet-press-find-the"):s("explore-nothing-yet-draw-a-response"),N(),p.hidden=b.hidden=u.hidden=!a,!a)return;let A=`${j()} ${w!==null} ${F()} ${W.code}`;if(A===x)return E.draw();x=A;let y=jt(a).whatOneSees(L());p.textContent=y,l.setAttribute("aria-label",y),l.style.minWidth=`${60+An*(a.tokens.length+1)}px`,T(L()),E.draw()};return{draw:M}});var Jo=2e4,Yo=be(),Cn=(e,t,o)=>{let n=0,r=!1,p=!1,b=null,l=0,u={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:""},m=h=>{n+=1,u.busy=!0,l=Date.now(),u.standing=null,u.usedUp="",b={serial:n,run:e.runId,known:e.events.length,...h},t.send("advance",b)};u.begin=(h,c)=>{r=!0,u.stopped=!1,m({new:!0,until:c,...h})},u.branch=(h,c)=>{r=!0,e.cutHere(),m({until:c,...h,keep:e.events.length})},u.goOn=h=>m({until:h}),u.halt=h=>{if(u.stopped=u.stopped||h,p){u.cutOff();return}t.send("halt",{stop:h,keep:h?e.events.length:null})},u.adopt=h=>{u.isLive=!0,u.stopped=h,u.onServer=u.busy=r=!1},u.cutOff=()=>{u.onServer=u.busy=r=!1,n+=1},u.forget=()=>{u.isLive=u.busy=u.stopped=u.onServer=r=!1,n+=1,t.send("leave",{})},u.canGoOn=()=>u.isLive&&!u.stopped&&e.events.at(-1)?.kind!=="run_finished",u.take=h=>{if(!h)return;let c=JSON.parse(h),d=c.turn===n;if(l=Date.now(),c.error){c.events.length>0&&g({...c,idle:!1},d),d&&(r=!1,u.busy=!1,u.standing=null,o.error(c.error));return}if(c.lost){d&&k();return}g(c,d)};let k=async()=>{let{serial:h,brought:c,...d}=b;r=p=!0;try{let a=await on(e.events);p=!1,h===n&&m({...d,brought:a,model:e.model,truth:e.truth})}catch(a){if(p=!1,h!==n)return;r=u.busy=!1,o.error({field:a.field||"server",message:a.message})}},g=(h,c)=>{if(h.run!==e.runId){if(!r||!c)return;if(h.first>0)return m({until:"now",run:h.run,known:0});r=!1,u.isLive=u.onServer=!0,e.load(h),o.began()}else if(!e.append(h))return m({until:"now"});c&&(u.standing=h.queue),c&&h.idle&&(u.busy=!1),c&&h.used_up&&(u.usedUp=h.used_up),o.changed()};return setInterval(()=>{if(!(u.busy&&!p&&K.here&&Date.now()-l>Jo))return;let{serial:c,...d}=b;m(r?d:{until:"now"})},2e3),u};var Mn={slow:{token:110,decision:1500,unchanged:500,proposal:500},normal:{token:28,decision:550,unchanged:120,proposal:160},fast:{token:5,decision:90,unchanged:15,proposal:20},live:{token:0,decision:0,unchanged:0,proposal:0}},Xo=e=>Mn[e]||Object.fromEntries(Object.entries(Mn.normal).map(([t,o])=>[t,o/Number(e)])),Zo=1e3/30,jn=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(mt(o)),!(t.length<128)&&(e*=2,t=t.filter((n,r)=>r%2)))},before:o=>{let n=t.findLast(r=>r.folded<=o);return n?mt(n):null},forget:o=>t=t.filter(n=>n.folded<=o)}},pt=()=>{let e=be(),t=be(),o=be(),n={run:Ue(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},r=jn(),p=[],b=[],l=0,u=0,m=0,k=0,g=-1,h=0;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length});let c=()=>B(n).steps?p:b;Object.defineProperty(n,"steps",{get:()=>c().length}),Object.defineProperty(n,"shown",{get:()=>c().findLastIndex(E=>E<n.run.folded)+1});let d=()=>e.tell(n);n.pick=E=>{n.picked=E,d()};let a=()=>{zt(n.run,n.events[n.run.folded]),r.note(n.run)},v=E=>{for(let N of E)N.kind==="decision"?p.push(n.events.length):N.kind==="block_started"?n.chainsSeen=Math.max(n.chainsSeen,N.chain+1):N.kind==="token_drawn"&&N.position>=l&&(l=N.position+1,b.push(n.events.length)),n.events.push(N);n.decided=p.length>0};n.load=E=>{n.runId=E.run,n.events=[],r=jn(),p=[],b=[],l=n.chainsSeen=0,n.picked=null,v(E.events),n.answers={...E.answers},n.right={...E.right},n.truth=E.truth??null,n.companions=E.companions??null,n.run=Ue(n.answers),g=-1,w(Math.min(E.show||0,n.events.length))},n.append=E=>{if(E.first>n.events.length)return!1;let N=n.atEnd;return v(E.events.slice(n.events.length-E.first)),Object.assign(n.answers,E.answers),Object.assign(n.right,E.right),E.truth&&(n.truth=E.truth),E.companions&&(n.companions=E.companions),N&&n.run.folded<E.show?w(Math.min(E.show,n.events.length)):n.mode==="paused"&&d(),!0};let w=E=>{let N=r.before(E);for((E<n.run.folded||N&&N.folded>n.run.folded)&&(n.run=N||Ue(n.answers));n.run.folded<E;)a();n.guessing=!1,u=0,d()},i=E=>{let N=Xo(n.speed);return E.kind==="token_drawn"?N.token:E.kind==="proposal_started"?N.proposal:E.kind!=="decision"?0:E.decision==="unchanged"?N.unchanged:N.decision},x=E=>E.kind==="decision"||E.kind==="token_drawn"&&!B(n).steps&&b.at(n.shown-1)===n.run.folded-1,f=E=>n.guessFirst&&E.kind==="decision"&&E.decision!=="unchanged"&&g!==n.run.folded,S=E=>{u=Math.min(u+E,2e3);let N=!1;for(;!n.atEnd&&u>=0;){let F=n.events[n.run.folded];if(f(F))return n.guessing=!0,!0;if(a(),N=!0,u-=n.mode==="stepping"&&n.speed!=="slow"?i(F)/3:i(F),n.mode==="stepping"&&x(F))return n.mode="paused",u=0,!0}return n.atEnd&&(u=Math.min(u,0)),N},C=E=>{if(h=0,!(n.mode==="paused"||n.guessing)){if(E-k>=Zo-2){let N=S(E-m);m=k=E,N&&d(),n.atEnd&&n.mode!=="paused"&&t.tell(n)}j()}},j=()=>{!h&&n.mode!=="paused"&&!n.guessing&&(h=requestAnimationFrame(C))},L=E=>{n.mode=E,m=performance.now(),u=Math.max(u,0),j(),d()};return n.play=()=>L("playing"),n.step=()=>L("stepping"),n.pause=()=>{n.mode="paused",d()},n.home=()=>{n.mode="paused",w(n.events.length?1:0)},n.end=()=>w(n.events.length),n.showStep=E=>{if(n.mode="paused",E===0)return n.home();let N=c(),F=E===N.length&&!B(n).steps;E<=N.length&&w(F?n.events.length:N[E-1]+1)},n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),p=p.filter(E=>E<n.run.folded),b=b.filter(E=>E<n.run.folded),l=b.length?n.events[b.at(-1)].position+1:0,r.forget(n.run.folded)},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=E=>{if(!n.guessing)return;let N=n.events[n.run.folded];g=n.run.folded;let F=E===(N.decision==="accepted");n.score={right:n.score.right+F,asked:n.score.asked+1},n.guessing=!1,a(),n.mode==="stepping"&&(n.mode="paused"),u=-1200,m=performance.now(),o.tell(F),d(),j()},n};var Qo=(e,t)=>{let o=[...e.steps.map(r=>({at:r.index-1,tokens:r.before.tokens})),{at:e.steps.length,tokens:e.tokens}],n=[];for(let{at:r,tokens:p}of o){let b=p[t],l=n.at(-1);b&&(l&&l.token===b?l.to=r:n.push({token:b,from:r,to:r}))}return n},Ln=(e,t)=>{let o=P(e,"position"),n=null,r=[],p=()=>{let l=H(t.run),u=[n,l.tokens,l.steps.length,t.run.started,W.code];if(u.every((h,c)=>h===r[c])||(r=u,o.hidden=n===null||n>=l.tokens.length,o.hidden))return;let m=Qo(l,n),k=m.map(h=>{let c=te(Math.exp(h.token.log_prob)),d=h.from===h.to?s("run-after-step-p",{from:h.from,p:c}):s("run-after-steps-to-p",{from:h.from,to:h.to,p:c});return R("li",{},R("b",{dir:"auto"},ue(h.token,t.run)),` ${d} `,R("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(h.from)},s("explore-go-there")))}),g=R("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>b(null),"aria-label":s("run-close")},"✕");o.replaceChildren(R("h3",{},m.length===1?s("run-position-never-replaced",{position:n+1}):s("run-position-tokens-stood-here",{position:n+1,n:m.length})),g,R("ol",{},...k))},b=l=>{n=n===l?null:l,p()};return{draw:p,show:b}};var _n=e=>{let t={watch:P(e,"watch"),notice:P(e,"notice"),error:P(e,"error")},o=u=>m=>{X(t[u],m||""),t[u].hidden=!m},n=P(e,"offer"),[r,p]=["take-up","decline"].map(u=>P(e,u)),b={};r.addEventListener("click",()=>b.takeUp?.()),p.addEventListener("click",()=>b.decline?.());let l=(u,m="",k={})=>{b=k,X(P(e,"offered"),u||""),X(r,m),r.hidden=!k.takeUp,p.hidden=!k.decline,n.hidden=!u};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:l}};var dt=(e,t,o,n={})=>{let r=d=>P(e,d),p=r("response"),b=Ln(p,t),l=Qt(e,t,o),u=[l,hn(p,t,b.show),b,...Yt(e,t,n)],m=_n(r("story"));He(e);let k=0,g=0,h=()=>{k=0,g+=1,Kt(e,t),u.forEach(d=>d.draw()),u.forEach(d=>d.measure?.()),e.dataset.frames=g},c=()=>{k||(k=requestAnimationFrame(h))};return t.onChange(c),W.on(c),c(),{redraw:c,story:m,ready:l.ready}};var Rn=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),n=[...e.querySelectorAll("[data-default]")],r=P(e,"main"),p=P(e,"advanced"),b=[...p.querySelectorAll("[data-default]")],l=new Map(b.map(w=>[w,w.closest("label").parentElement])),u=w=>w.closest("label"),m=ee,k=()=>o[m],g=()=>n.filter(w=>w.name in k()),h=(w,i,x)=>x===null?w.removeAttribute(i):w.setAttribute(i,x),c=(w,i)=>{let x=k()[w.name],f=w.value===i?.[w.name]?.default;if(w.dataset.default=x.default,w.dataset.midRun=String(x.midRun),w.type==="checkbox")return;h(w,"min",x.min),h(w,"max",x.max),w.required=x.needed,u(w).dataset.define=D(x.about);let S=x.needed&&w.value.trim()==="";i&&(f||S||!(w.name in i))&&(w.value=x.default)},d=()=>{let w=m===ee;p.hidden=!w;for(let i of b.filter(x=>x.type==="number"))w?l.get(i).append(u(i)):i.name in k()&&r.prepend(u(i))},a=w=>{for(let i of n)u(i).hidden=!(i.name in k()),i.name in k()&&c(i,w);d(),P(e,"new-seed").parentElement.hidden=!("seed"in k()),P(e,"paper").parentElement.hidden=m!==ee};W.on(()=>a(null));let v=()=>{let w=k();m=t.value,a(w)};return{settings:g,changed:v,name:()=>m,offers:w=>Object.hasOwn(o,w),choose:w=>{t.value=Object.hasOwn(o,w)?w:ee,t.value!==m&&v()},defaults:w=>Object.fromEntries(Object.entries(o[w]).map(([i,x])=>[i,x.default]))}};var Pn={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},es=["max_new_tokens","seed"],_t=["prompt","wrapping","model"],In=(e,t,o)=>{let n=i=>e.elements[i],r=Rn(e),p=P(e,"change"),b=(i,x)=>{let f=R("option",{value:i});return X(f,x),f};n("example").replaceChildren(...t.map(i=>b(i.name,()=>D(i.title))),b("",()=>s("compare-your-own"))),Xe(e);let l=i=>i.type==="checkbox"?String(i.checked):i.value.trim(),u=(i,x)=>{i.type==="checkbox"?i.checked=String(x)!=="false":i.value=x??""},{settings:m}=r,k=()=>t.find(i=>i.name===n("example").value)||null,g=()=>{let i=Object.fromEntries(m().map(x=>[x.name,l(x)]));r.name()!==ee&&(i.sampler=r.name());for(let x of _t)i[x]=n(x).value;return{example:n("example").value,...i}},h=i=>({...Object.fromEntries(Object.entries(r.defaults(ee)).map(([x,f])=>[x,String(i.settings[x]??f)])),example:i.name,prompt:i.prompt,wrapping:"raw",model:i.model}),c=()=>{let i={};for(let f of m()){let S=l(f);f.type==="checkbox"?i[f.name]=f.checked:S!==""&&(i[f.name]=Ke(S))}let x=k();return{prompt:n("prompt").value,wrapping:n("wrapping").value,model:n("model").value,sampler:r.name(),truth:x&&x.prompt===n("prompt").value?x.answer:null,settings:i}},d=Je(e),a=()=>{let i=!0;for(let f of m().filter(S=>S.type==="number")){let S=Pe(f);d(f.name,S&&(()=>Pe(f))),S&&i&&f.focus(),i=i&&!S}let x=!n("prompt").value.trim();return d("prompt",x&&(()=>s("compare-type-a-question-or-pick"))),i&&!x},v=i=>{m().forEach(f=>u(f,f.dataset.default));let x=r.name()===ee?Object.keys(i.settings):es;for(let f of x){let S=m().find(C=>C.name===f);S&&f in i.settings&&u(S,i.settings[f])}n("prompt").value=i.prompt,Ie(e)},w=i=>{r.choose(i.sampler??ee);let x=t.find(f=>f.name===i.example);x&&(n("example").value=x.name,v(x));for(let f of m())f.name in i&&u(f,i[f.name]);for(let f of _t){let S=n(f).options,C=!S||[...S].some(j=>j.value===i[f]);f in i&&C&&(n(f).value=i[f])}"wrapping"in i?Ye(e):Ie(e),!x&&"prompt"in i&&(n("example").value="")};return e.addEventListener("submit",i=>i.preventDefault()),e.addEventListener("change",i=>{i.target.name==="example"&&k()&&v(k()),i.target.name==="sampler"&&r.changed(),a(),o(i.target.name)}),e.addEventListener("input",i=>{if(i.target.name==="prompt"){let x=k();x&&x.prompt!==n("prompt").value&&(n("example").value="")}i.target.name!=="example"&&o()}),P(e,"paper").addEventListener("click",()=>{m().forEach(i=>i.name in Pn&&u(i,Pn[i.name])),a(),o()}),P(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a(),o()}),matchMedia("(max-width: 900px)").matches&&(P(e,"settings").open=!1),{sampler:r.name,offers:r.offers,models:()=>[...n("model").options].map(i=>i.value),check:a,example:k,refuse:d,request:c,restore:w,strings:g,stringsOf:h,useExample:v,differences:i=>{let x=g(),f=j=>i&&String(i[j]??"")!==String(x[j]??""),S=m().filter(j=>j.dataset.midRun==="true").map(j=>j.name),C=["sampler",...m().map(j=>j.name),..._t].filter(f);return{step:C.filter(j=>S.includes(j)),chain:C.filter(j=>!S.includes(j))}},say:i=>X(p,i)}};var ts=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:n}=fe(),r=pt(),p=null,b=null,l=null,u=In(P(o,"controls"),n,$=>{L(),$==="example"&&a()&&E(u.example())}),m=Cn(r,t,{error:$=>{r.pause(),l&&(p=l.before),l=null,S(),L();let _=()=>D($.message);if($.field==="gpu")return j.story.notice(_);let I=u.refuse($.field,_);return j.story.error(I?"":()=>s("explore-what-was-drawn-so-far",{error:`${$.field}: ${_()}`}))},began:()=>{let{mode:$,model:_}=l||{mode:"none"};_&&(r.model=_),l=null,$!=="none"&&x($)},changed:()=>{j.redraw(),c()}});t.onBatch(m.take);let k=st("run"),g=0,h=()=>{clearTimeout(g),g=0;let{runId:$,model:_,truth:I,answers:q,right:J,companions:oe,cursor:se,events:Y}=r,le={run:$,model:_,truth:I,answers:q,right:J,companions:oe,cursor:se,server:K.name};return m.isLive&&Y.length?k.save({...le,stopped:m.stopped,values:u.strings(),inForce:p},Y):void 0},c=()=>{!g&&m.isLive&&(g=setTimeout(h,400))};r.onChange(()=>r.mode==="paused"&&c());let d=()=>j.story.notice(()=>s("explore-the-server-does-not-answer"));K.onChange($=>{(!$.here||$.anew)&&(l&&(p=l.before),l=null,m.cutOff(),h()),j.redraw()}),K.waitsFor(()=>m.busy||l!==null),K.savesBy(h);let a=()=>u.sampler()===ee,v=()=>ce(u.sampler()).steps,w=()=>u.differences(p),i=()=>!r.events.length||w().chain.length>0||r.atEnd&&!m.canGoOn()||!m.isLive&&w().step.length>0,x=$=>$==="step"?r.step():r.play(),f=($,_)=>{if(l||!u.check())return;let{settings:I,...q}=u.request();j.story.error("");let J=i();if(!K.here)return J||r.atEnd?d():x($);if(j.story.offer(""),!J&&!(w().step.length&&m.isLive&&!m.stopped))return x($);l={mode:$,before:p},p=u.strings(),j.story.notice(""),L(),J?(l.model=q.model,m.begin({...q,settings:I},_)):m.branch({settings:I,sampler:q.sampler},_)},S=()=>{b&&(r.speed=b),b=null},C={play:()=>r.mode==="paused"&&!l?f("play","end"):C.pause(),pause:()=>{l&&(l.mode="none"),r.pause(),S(),m.busy&&m.halt(!1)},step:()=>{r.mode!=="stepping"&&(r.mode==="playing"&&C.pause(),f("step","step"))},finish:()=>{b||(b=r.speed),r.speed="live",f("play","end")},stop:()=>{r.pause(),S(),r.cutHere(),m.halt(!0),j.story.notice(()=>v()?s("explore-stopped-what-has-happened-is"):s("explore-stopped-what-has-happened-is-2")),j.redraw()},reset:()=>{S(),l=null,m.forget(),k.forget(),j.story.offer(""),r.clear(),p=null,j.story.notice(""),j.story.error(""),L()},standing:()=>m.busy?m.standing:null,can:()=>{let $=r.mode!=="paused"||l!==null,_=r.events.length>0;return{play:!0,going:$,step:!$,finish:b===null&&(!r.atEnd||m.canGoOn()||i()),stop:m.isLive&&!m.stopped&&(m.canGoOn()||!r.atEnd),reset:_}}};r.onStarved(()=>{if(!m.busy)if(m.canGoOn()&&!K.here)r.pause(),S(),d();else if(m.usedUp&&m.canGoOn()){r.pause(),S();let{usedUp:$}=m;j.story.notice(()=>D($)),m.usedUp=""}else m.canGoOn()?m.goOn(r.mode==="stepping"?"step":"end"):(r.pause(),S())});let j=dt(o,r,C,{address:$=>K.here&&r.runId&&(!m.isLive||m.onServer)?re(`runs/${encodeURIComponent(r.runId)}/${$}`):null,make:$=>nn(r.events,$),link:()=>$e(u.strings()),windows:Lt}),L=()=>{let $=u.example();r.intended=u.sampler(),j.story.watch($&&a()&&(()=>D($.watch))),Gt(u.request().model);let{chain:_,step:I}=w(),q=_.length&&r.events.length?()=>v()?s("explore-play-starts-a-new-chain"):s("explore-play-starts-a-new-run"):I.length&&m.canGoOn()?()=>s("explore-this-applies-from-the-next"):"";u.say(q),q&&j.story.notice(q),j.redraw()},E=async $=>{if($?.recorded)try{let I=await(await fetch(re(`examples/${encodeURIComponent($.name)}`))).json();if(l||r.mode!=="paused")return;m.isLive&&m.forget(),j.story.offer(""),r.load(I),p=u.stringsOf($),j.story.error(""),j.story.notice(()=>s("explore-this-is-a-recorded-run")),L()}catch{j.story.notice(()=>s("explore-press-play-to-draw-a"))}},N=($,_)=>$.filter(I=>I.kind===_).length,F=$=>ce($[0].sampler).steps?s("n-steps",{n:N($,"decision")}):s("n-tokens",{n:N($,"token_drawn")}),T=($,_)=>$.server===K.name?s("explore-the-page-was-loaded-anew",{steps:F(_)}):s("explore-the-server-was-started-anew",{steps:F(_)}),M=({head:$,events:_})=>{u.restore($.values),r.load({...$,events:_,show:$.cursor}),r.model=$.model,m.adopt($.stopped),p=$.inForce,j.story.error(""),L(),j.story.notice("");let I={takeUp:()=>f("play","end"),decline:C.reset};m.canGoOn()?j.story.offer(()=>T($,_),()=>s("explore-resume"),I):j.story.notice(()=>s("explore-this-run-was-kept-by")),c()},O=$=>{let _=()=>s("explore-your-last-run-in-this",{steps:F($.events)});j.story.offer(_,()=>s("explore-show-it"),{takeUp:()=>M($)})},A=$=>{C.can().going&&C.pause(),u.restore($),L(),ut("explore")};ie.explore={player:r,port:t,models:u.models,offers:u.offers,open:A},(async()=>{let $=n[0];$&&u.restore({example:$.name});let _=Me("explore");Object.keys(_).length&&u.restore(_),L();let I=await k.found();I&&await K.look(),I&&Ge()?M(I):(a()?await E(u.example()||$):j.story.notice(()=>s("explore-press-play-to-draw-a")),I&&O(I)),j.ready(),o.dataset.ready="true"})()};var ns=4e3,os=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ee?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},n=Object.entries(o).filter(([p])=>Number.isFinite(e[p])).map(([p,b])=>`${b} = ${e[p]}`);return t==="power"&&De(e)&&e.block_size<e.max_new_tokens&&n.push(s("run-stops-early")),[t==="power"?"":U(z(Te(ce(t)),40)),...n].filter(Boolean).join(", ")},Nn=(e,t)=>{let o=pt(),n=null,r=()=>{n&&(o.speed=n),n=null},p=()=>o.atEnd&&o.home(),b=()=>o.shown,l={play:()=>{if(o.mode!=="paused")return r(),o.pause();p(),o.play()},step:()=>{p(),o.step()},back:()=>o.showStep(Math.max(0,b()-1)),finish:()=>{n||(n=o.speed),o.speed="live",o.play()},can:()=>{let c=o.events.length>0,d=c&&o.mode==="paused";return{play:c,step:d,back:d&&o.cursor>1,finish:c&&!o.atEnd}}};o.onStarved(()=>{o.pause(),r()});let u=dt(e,o,l,t),m=(c,d)=>{let a=P(e.parentElement,`recorded-${c}`);a&&(a.textContent=d)},k=null,g=()=>{k&&(m("settings",os(k)),m("method",U(z(Te(ce(k.sampler)),40))))};return W.on(g),{player:o,stage:u,show:(c,d=null)=>{r(),o.mode="paused",o.load({...c,show:d===null?c.events.length:1}),d!==null&&o.showStep(Math.max(0,Math.min(o.steps,d)));let{model:a,prompt:v,...w}=c.events[0];m("model",U(z(a,80))),m("prompt",U(z(v,ns))),k=w,g();let i=()=>[c.notice&&D(c.notice),Ft(c.events)].filter(Boolean).join(" ");u.story.notice(i()&&i)}}};var Wn="powerviz-recordings",ss=20,Rt=()=>{try{let e=JSON.parse(localStorage.getItem(Wn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},qn=e=>{try{localStorage.setItem(Wn,JSON.stringify(e.slice(0,ss)))}catch{return}},rs=e=>{let t=P(e,"library"),{examples:o}=fe(),n=[...t.querySelectorAll("[data-run]")],r=P(t,"refused"),p=P(t,"upload"),b=P(t,"to-explore"),l=0,u=null,m=(T,M)=>fetch(re(`uploads/${T}`),{method:"POST",body:M}),k={address:T=>u||!g.runId?null:re(`runs/${encodeURIComponent(g.runId)}/${T}`),make:async T=>{let M=await m(T,u);if(!M.ok)throw new Error((await M.json()).message);return M.blob()},says:()=>s("library-the-link-opens-this-run"),link:()=>u||!g.runId?null:$e({tab:"library",run:g.runId,step:H(g.run).steps.length})},{player:g,stage:h,show:c}=Nn(t,k);ie.library={player:g};let d=T=>{X(r,T&&(()=>U(z(T(),400)))),r.hidden=!T},a=()=>s("library-what-was-shown-before-is"),v=()=>{let{sampler:T,model:M}=g.run.started,O=ie.explore?ie.explore.models().includes(M):!0,A=ie.explore?ie.explore.offers(T):ce(T).steps!==void 0;b.disabled=!A||!O;let y=O?"":s("library-its-model-is-not-loaded");b.title=A?y:s("library-its-method-is-not-known")},w=(T,M,O)=>{u=O,c(T,M);let A=O?null:o.find($=>$.name===T.run);n.forEach($=>{A&&$.dataset.run===A.name?$.setAttribute("aria-current","true"):$.removeAttribute("aria-current")});let y=O&&U(z(O.name,80));h.story.watch(A||!O?"":()=>s("library-from-your-file",{name:y})),v(),d("")};W.on(()=>g.run.started&&v());let i=async(T,M,O)=>{let A=++l;t.dataset.loading="true";try{let y=await T(),$=y.ok?await y.json():null,_=y.ok?null:await y.text();if(A!==l)return;$?w($,M,O):d(O?()=>`${O.name}: ${x(_,y.status)} ${a()}`:()=>D(_))}catch{A===l&&d(()=>`${s("library-the-server-did-not-answer")} ${a()}`)}A===l&&delete t.dataset.loading},x=(T,M)=>{try{return`${D(JSON.parse(T).message)}.`}catch{return s("library-the-server-failed-while-it",{status:M})}},f=(T,M=null)=>i(()=>fetch(re(`examples/${encodeURIComponent(T)}`)),M,null),S=T=>{let M=Number(p.dataset.most);if(l+=1,T.size>M){let O={name:T.name,size:Math.round(T.size/1048576),most:M/1048576};return d(()=>s("library-has-mb-a-recording-may",O))}return T.size?i(()=>m("feed",T),null,T):d(()=>s("library-is-empty",{name:T.name}))},C=P(t,"kept"),j=()=>{let T=C.dataset.keeps==="true"?Rt():[];C.hidden=!T.length;let M=O=>R("li",{},R("button",{type:"button","data-kept":O.key,onclick:()=>L(O)},R("b",{},U(z(O.name,80)))));P(C,"kept-runs").replaceChildren(...T.map(M))},L=async({key:T,name:M})=>{l+=1;let O=null;try{if(O=await fetch(re(`recordings/${encodeURIComponent(T)}`)),O.ok)return void await S(new File([await O.blob()],M))}catch{return void d(()=>`${s("library-the-server-did-not-answer")} ${a()}`)}let A=await O.text();if(d(()=>D(A)),O.status===404)return qn(Rt().filter(y=>y.key!==T)),j()},E=async T=>{try{let M=await fetch(re("recordings"),{method:"POST",body:T});if(!M.ok)return;let{key:O}=await M.json();qn([{key:O,name:T.name},...Rt()]),j()}catch{return}},N=async T=>{await S(T),u===T&&C.dataset.keeps==="true"&&await E(T)};n.forEach(T=>T.addEventListener("click",()=>f(T.dataset.run))),p&&(p.addEventListener("change",async()=>{p.files.length&&await N(p.files[0]),p.value=""}),t.addEventListener("dragover",T=>T.preventDefault()),t.addEventListener("drop",T=>{T.preventDefault(),T.dataTransfer.files.length&&N(T.dataTransfer.files[0])})),b.addEventListener("click",()=>{let{sampler:T,settings:M,prompt:O,model:A}=g.run.started,y=Object.entries(M).filter(([,I])=>I===null||["number","boolean"].includes(typeof I)),$={...Object.fromEntries(y.map(([I,q])=>[I,String(q??"")])),wrapping:"raw",prompt:O,model:A,...T===ee?{}:{sampler:T}};g.pause();let _={...$,example:u?"":g.runId};ie.explore?ie.explore.open(_):location.assign($e(_))}),j(),(async()=>{let T=Me("library"),M=n.find(A=>A.dataset.run===T.run)||n[0],O=M&&M.dataset.run===T.run&&/^\d+$/.test(T.step??"")?Number(T.step):null;M&&await f(M.dataset.run,O),T.run&&M&&M.dataset.run!==T.run&&d(()=>s("library-there-is-no-recorded-run",{name:T.run})),h.ready(),t.dataset.ready="true"})()};var as=()=>Object.fromEntries(Object.entries(fe().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));It("en",dn);await Nt(as());var zl=async(e,t)=>{await ht(e),(await import("./learn-B2OOU7G4.js")).learn(e,t)},Fl=async(e,t)=>{Bt()||await ht(e),(await import("./evaluate-DVAY4PJT.js")).evaluate(e,t)};export{Z as addView,Fn as adopt,Yo as batches,H as chainOf,Uo as compare,Fl as evaluate,ts as explore,Dn as foldOwn,ft as hazardOf,fe as known,W as language,Bo as languageSwitch,zl as learn,rs as library,pe as logProb,Gn as modelDialog,Un as openLinkedTab,ut as openTab,P as part,Mt as pivotsAlong,Hn as plainOrChat,Vn as plotlyHere,U as readable,de as shownChain,ie as tabs,Go as theme,ge as tokenText,me as tokensSoFar,Bn as watchServer,Lt as windowPort};
