import{b as fo,c as Cn}from"./chunk-ZKKZHMII.js";import{a as K,b as he,c as de,d as Qt,e as xe,f as to,g as oo,h as no,i as so,j as ao,k as mo,l as uo,n as Mn}from"./chunk-VLAYOUGM.js";import{a as J,b as We,c as An,e as Je,f as Pn,g as Ce}from"./chunk-QV7MZMIS.js";import{a as bt,b as pe,c as me,e as Xt,f as Zt,h as eo}from"./chunk-XCGGMK3U.js";import{a as ho,c as be,d as vt,e as yt,f as po,h as Ue,i as Be}from"./chunk-UM32JDM7.js";import{a as jn,b as ke,c as He,d as Ve,f as Ln,h as De,k as wo}from"./chunk-C6QTYJIS.js";import{a as ro,b as kt,c as G,d as Ae,e as qe,f as ge,g as io,h as lo,i as se}from"./chunk-PX763BPZ.js";import{a as Z,b as Dt,c as ie,d as Oe,e as $e,f as Jt,g as wt,h as le,i as Ie,j as gt,k as Q,l as Gt,m as On,n as Kt,o as ze,q as Ee,r as Yt,t as En,u as co,v as Fe}from"./chunk-BRDRL7EQ.js";import{B as ce,C as Y,D as ye,F as we,H as ft,I as Tn,a as I,b as pt,c as C,d as W,e as X,f as F,g as mt,h as fe,i as Bt,j as h,k as B,l as Pe,m as H,o as Sn,p as Ht,q as U,r as V,s as ut,t as Vt,u as ae,v as _e,y as ee}from"./chunk-IFQMLR7G.js";import"./chunk-SQE76S5B.js";var go=[],te=(e,t)=>go.push({name:e,make:t}),bo=(e,t,o)=>go.flatMap(({name:s,make:n})=>{let r=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!r)return[];let c=n(r,t,o),f=()=>r.dataset.samplers!==void 0&&r.hidden;return[{draw:()=>f()||c.draw(),measure:()=>f()||c.measure?.()}]});te("candidates",(e,t)=>{let o=C(e,"samples"),s=C(e,"choice"),n=w=>{t.pick(t.picked===w?null:w)};o.addEventListener("click",w=>{let u=w.target.closest("tr[data-chain]");u&&n(Number(u.dataset.chain))});let r=(w,u,y)=>{let i=y&&u.complete&&u.chosen===w.index;return I("td",{class:"pv-picked"},i?I("span",{role:"img","aria-label":h("run-chosen"),title:h("run-chosen")},"★"):"")},c=(w,u,y)=>{let{run:i}=t,l=de(w),a=t.right[w.answer],m=a===void 0?"":a?" ✓":" ✗",p=w.answer===null?"–":W(F(w.answer,24))+m,x=(L,M="")=>I("td",{class:M,dir:"auto"},L),O=h("run-show-sample",{n:w.index+1});return I("tr",{"data-chain":w.index,"aria-current":y?"true":null},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":O},`${w.index+1}`)),r(w,i,u.candidates),x(ee(l.length),"pv-number"),x(l.length?V(le(l)):"–","pv-number"),x(w.extended?p:"…"))},f=w=>{let{run:u}=t,y=u.chains.filter(a=>a.extended).length;if(!u.chains.length)return"";if(!u.complete)return h("run-of-finished",{done:y,all:u.chains.length});if(!w.candidates)return h("run-all-are-finished-each-counts",{n:u.chains.length});let i={n:u.chosen+1,all:u.chains.length},l=h("run-sample-of-is-chosen",i);return w.look.chosen?`${l} ${B(w.look.chosen)}`:l},b="";return{draw:()=>{let w=K(t);if(!w.several)return;let u=he(t),y=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),i=[t.runId,y,u.index,t.run.complete,Object.keys(t.right).length,U.code].join(" ");if(i===b)return;b=i;let l=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(a=>c(a,w,a===u))),l!==null&&o.querySelector(`tr[data-chain="${l}"] button`)?.focus(),s.textContent=f(w)}}});var Rn=e=>e.steps.reduce((t,{decision:o,drawn:s,proposal:n})=>t+s.length-(o.length-n.cut),e.plainTokens);te("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(d=>[d.dataset.meter,d]));for(let d of Object.values(o))d.parts=[d.querySelector("i"),d.querySelector(".pv-meter-value")];let s=C(e,"facts"),n=C(e,"memory"),r="",c=({forward_passes:d,seconds:w},u,y)=>{if(!d)return"";let l={passes:d===1?h("run-1-forward-pass"):h("run-forward-passes",{n:ee(d)}),seconds:V(w),times:V(u.run/u.sample,1)};return y.several&&u.response?(l.times=V(u.run/u.response,1),h("run-s-of-sampling-the-response",l)):u.sample&&y.steps?h("run-s-of-sampling-one-sample",l):h("run-s-of-sampling",l)},f=({started:d,cost:w,chains:u})=>{let y=u.reduce((a,m)=>a+Rn(m),0),i=y-w.tokens;if(!d?.settings.recall||i<=0)return"";let l={n:ee(i),drawn:ee(y)};return d.settings.prefetch===1?h("run-from-memory",l):h("run-from-memory-at-least",l)};return{draw:()=>{let d=t.run,w=he(t),u=K(t),y=d.chains.reduce((p,x)=>p+x.plainTokens,0),i=d.chains.every(p=>p.plainTokensExact),l=u.steps?{sample:w.tokens.length,run:d.cost.tokens,plain:y}:{response:de(w).length,run:d.cost.tokens},a=`${u.name} ${Object.values(l)} ${i} ${d.cost.forward_passes} ${d.cost.seconds} ${U.code}`;if(a===r)return;r=a;let m=Math.max(1,...Object.values(l));for(let[p,x]of Object.entries(l)){let[O,L]=o[p].parts;O.style.width=`${(100*x/m).toFixed(1)}%`;let M=p==="plain"&&!i?"≥ ":"";L.textContent=M+ee(x),o[p].dataset.value=x}s.textContent=c(d.cost,l,u),n.textContent=u.steps?f(d):""}}});te("decision",(e,t)=>{let o=C(e,"verdict"),s=C(e,"sentence"),n=C(e,"under-way"),r=ao();C(e,"coin").append(r.element);let c=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(l=>[l.dataset.term,l])),f="",b=()=>{Object.values(c).forEach(l=>l.textContent="–"),r.draw(null)},d=l=>{e.dataset.verdict="open",o.textContent="",s.textContent=l,b()},w=(l,a)=>{let[m,p]=_e(Ee(l),l.log_uniform),x=l.decision==="rejected_early"?"≤ ":"";c.proposal.textContent=x+V(l.log_weight_proposal),c.state.textContent=`− (${V(l.log_weight_state)})`,c.length.textContent=ut(l.log_cut_ratio),c.tries.textContent=ut(l.log_tries_ratio??0),c.ratio.textContent=x+m,c.uniform.textContent=a?p:"?",r.draw(l,a)},u=()=>{let l=t.events[t.run.folded];d(to(l,t.run.started.settings)),w(l,!1)},y=l=>{for(let a of e.querySelectorAll("[data-cut-law]"))a.hidden=a.dataset.cutLaw==="uniform"!==Jt(l);c.tries.parentElement.hidden=(l?.tries??1)===1};return{draw:()=>{let l=Q(t.run),a=t.run.started?.settings,m=l.steps.at(-1),p=l.proposal&&!t.guessing?l.steps.length+1:0,x=p?h("run-step-a-proposal-is-being",{n:p}):"";n.textContent!==x&&(n.textContent=x),e.dataset.stale=String(!!p&&!!m);let O=`${t.runId} ${l.steps.length} ${t.guessing&&t.run.folded} ${m?.event} ${U.code}`;if(O===f)return;if(f=O,y(a),e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return u();if(!m)return d(h("run-each-step-ends-with-a"));let L=m.decision,{mark:M,word:T}=xe[L.decision];if(e.dataset.verdict=L.decision,o.replaceChildren(`${M} ${T[0].toUpperCase()}${T.slice(1)}`,I("small",{},h("explore-step",{n:m.index}))),s.replaceChildren(oo(L,a),...L.candidate===void 0||L.decision==="unchanged"?[]:[` ${no(m)}`],...L.decision==="accepted"?[I("span",{class:"pv-effect"},so(m,t))]:[]),L.decision==="unchanged")return b();w(L,!0)}}});var $t=e=>mt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,xt=e=>{if(!e)return"";let{position:t,seconds:o,others:s}=e;return t===1?h("run-your-run-is-the-next"):t&&o<=1?h("run-your-run-is-number-in",{n:t}):t?h("run-your-run-is-number-in-2",{n:t,s:o}):s===1?h("run-another-visitors-run-takes-turns"):s?h("run-the-runs-of-other-visitors",{n:s}):""},ko=(e,t,o)=>{let s=i=>C(e,i),n={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},r=s("scrub"),c=s("where"),f=s("turns"),b=s("speed"),d=!1;t.speed=b.value;for(let[i,l]of Object.entries(n))l&&l.addEventListener("click",()=>o[i]());b.addEventListener("change",()=>t.speed=b.value),r.addEventListener("input",()=>t.showStep(Number(r.value))),document.addEventListener("keydown",i=>{if(!d||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||$t(i))return;let l=mt(i,"button, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===r&&i.key!==" "||(i.key===" "&&!l?(i.preventDefault(),o.play()):i.key==="ArrowRight"?(i.preventDefault(),n.step.disabled||o.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let w=i=>{let{run:l}=t,{chains:a,complete:m}=l;if(i.several){let x=a.filter(O=>O.extended).length;return m?h("run-all-samples-finished",{n:a.length}):h("run-of-samples-finished",{done:x,n:a.length})}let p=h("n-tokens",{n:de(Q(l)).length});return m?h("run-finished",{tokens:p}):p},u=(i,l)=>{if(!t.events.length)return h("run-no-run-yet");let a=K(t);return a.steps?t.run.complete?h("run-step-block-finished",i):l?h("run-step-of-block",i):h("run-step-block",i):w(a)},y=()=>{let i=Q(t.run),l=o.can(),a=l.going??t.mode!=="paused",m=a?h("learn-pause"):h("run-play");n.play.textContent!==m&&(n.play.textContent=m);for(let[M,T]of Object.entries(n))T&&(T.disabled=!d||!l[M]);let p=t.steps,{shown:x}=t;Number(r.max)!==p&&(r.max=p),Number(r.value)!==x&&(r.value=x),r.disabled=!d||p===0;let O=u({step:x,total:p,block:i.block},p>x&&!a);c.textContent!==O&&(c.textContent=O);let L=xt(o.standing?.()??null);f.textContent!==L&&(f.textContent=L),f.hidden=!L};return{draw:y,ready:()=>{d=!0,y()}}};te("decision",(e,t)=>{let o=C(e.closest(".pv-stage"),"guess-first"),s=C(e,"guess"),n=C(e,"next"),r=C(e,"score"),c=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},c=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),b()}),s.querySelectorAll("[data-guess]").forEach(d=>d.addEventListener("click",()=>t.guess(d.dataset.guess==="accept"))),n.addEventListener("click",t.next),t.onGuess(d=>c=d),document.addEventListener("keydown",d=>{if(d.ctrlKey||d.metaKey||d.altKey||$t(d))return;let w=d.key.toLowerCase();t.guessing&&(w==="a"||w==="r")?t.guess(w==="a"):t.holding&&w==="n"&&t.next()});let f=d=>d.asked?t.guessing?h("run-score",d):c?h("run-you-said-the-same-score",d):h("run-the-draw-said-otherwise-score",d):h("run-score-no-guess-yet"),b=()=>{s.hidden=!t.guessing,n.hidden=!t.holding,r.hidden=!t.guessFirst;let{right:d,asked:w}=t.score;r.textContent=f({right:d,asked:w})};return{draw:b}});var vo=250,Nn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},yo=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let s=c=>F(c.map(f=>pe(f,t)?"■":f.text).join(""),28),n=e.before.tokens.slice(o,o+8),r=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return W(`${s(n)} → ${s(r)}`)},_n=(e,t,o,s)=>{let n=s.toLowerCase(),r=c=>`${yo(c,t)} ${c.answer??""}`.toLowerCase().includes(n);return e.filter(c=>Nn[o](c)&&(!n||r(c)))},In=(e,t)=>{let{decision:o,proposal:s}=e,{mark:n,word:r}=xe[o.decision],c=o.decision==="unchanged",[f,b]=_e(Ee(o),o.log_uniform),d=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${r}`,`pv-word-${o.decision}`],[`${s.cut+1}`,"pv-number"],[o.divergence===null?"–":`${o.divergence+1}`,"pv-number"],[c?"–":d+f,"pv-number"],[c?"–":b,"pv-number"],[V(e.logProb),"pv-number"],[W(F(e.answer??"–",24)),""],[yo(e,t),"pv-change"]]};te("history",(e,t)=>{let o=C(e,"rows"),s=C(e,"filter"),n=C(e,"find"),r=C(e,"facts"),c=C(e,"earlier"),f=null,b=new WeakMap;U.on(()=>b=new WeakMap);let d=l=>(b.has(l.decision)||b.set(l.decision,w(l)),b.get(l.decision)),w=l=>I("tr",{"data-step":l.index},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":h("run-show-step",{n:l.index})},`${l.index}`)),...In(l,t.run).map(([a,m])=>I("td",{class:m,dir:"auto"},a))),u="",y=null,i=()=>{let l=Q(t.run),a=l.steps.at(-1),m=t.ahead?Q(t.ahead):l,p=m.steps.length>vo?l.steps:m.steps,x=`${t.runId} ${l.index} ${l.steps.length} ${p.length} ${a?.event} ${s.value} ${n.value} ${U.code} ${f===t.runId}`;if(x===u)return;u=x;let O=_n(p,t.run,s.value,n.value),L=f===t.runId?O:O.slice(-vo);Zt(o,L.map(d).map(M=>({key:M,make:()=>M}))),y&&y.removeAttribute("aria-current"),y=a&&L.includes(a)?d(a):null,y&&y.setAttribute("aria-current","true");for(let M of L)d(M).classList.toggle("pv-ahead",M.index>l.steps.length);r.textContent=p.length?h("run-of-log-a-and-log",{n:ee(O.length),steps:h("n-steps",{n:p.length})}):h("run-no-step-yet-press-play"),c.hidden=L.length===O.length,c.textContent=h("run-show-earlier-steps",{n:ee(O.length-L.length)})};return c.addEventListener("click",()=>{f=t.runId,i()}),s.addEventListener("change",i),n.addEventListener("input",i),o.addEventListener("click",l=>{let a=l.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:i}});var Se=class extends Error{constructor(t,o="server"){super(o),Object.assign(this,{said:t,field:o})}},Ge=async e=>{if(e.ok)return;let{field:t,message:o}=await e.json();throw new Se(o,t)},$o=e=>B(e.said??e.message);var Te=24,St=24,ve=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,r]of Object.entries(t))s.setAttribute(n,r);return s.textContent=o,s},zn=e=>{let{fontFamily:t,fontSize:o,fontWeight:s,fontStyle:n,color:r}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":s,"font-style":n,fill:r,"xml:space":"preserve"}},qn=(e,t)=>{let o=[],s=getComputedStyle(e);for(let d of e.getClientRects()){let w={x:d.left-t.x,y:d.top-t.y,width:d.width,height:d.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(ve("rect",{...w,fill:s.backgroundColor}));let u=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,y=e.matches(".pv-is-pivot, .pv-fresh")?2:u,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";y&&o.push(ve("rect",{...w,y:w.y+w.height-y,height:y,fill:G(e,i)})),e.matches(".pv-end, .pv-mark-block")&&o.push(ve("rect",{...w,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(ve("text",{x:w.x,y:w.y+10,"font-size":10,fill:G(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let r=document.createRange(),c=null,f=()=>c&&o.push(ve("text",{...zn(e),x:c.x,y:c.y},c.text)),b=0;for(let d of n.data){r.setStart(n,b),r.setEnd(n,b+=d.length);let w=r.getBoundingClientRect(),u=w.bottom-t.y-.25*w.height;d===`
`||!w.width||(c&&c.y===u?c.text+=d:(f(),c={x:w.left-t.x,y:u,text:d}))}return f(),o},Wn=(e,t)=>{let o=C(e,"tokens"),s=o.getBoundingClientRect(),n={x:s.left-Te,y:s.top-o.scrollTop-Te-St},r=[...o.querySelectorAll(".pv-token, .pv-mark")],c=r.length?r.at(-1).getBoundingClientRect().bottom-n.y:2*St,f=Math.ceil(s.width)+2*Te,b=Math.ceil(c)+Te+2*St,d=ve("svg",{xmlns:"http://www.w3.org/2000/svg",width:f,height:b,viewBox:`0 0 ${f} ${b}`}),w=C(e,"facts"),u=(y,i,l,a)=>ve("text",{x:Te,y,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:G(e,l)},a);return d.append(ve("rect",{width:f,height:b,fill:G(e,"--pv-paper")}),u(Te+6,14,"--pv-ink-soft",W(t)),...r.flatMap(y=>qn(y,n)),u(b-Te,13,"--pv-ink-soft",[...w.children].map(y=>y.textContent).join(" · "))),d},Fn=async(e,t)=>{let o=URL.createObjectURL(t);try{let s=new Image;s.src=o,await s.decode();let n=I("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(s,0,0,n.width,n.height),await new Promise(r=>n.toBlob(r,"image/png"))}finally{URL.revokeObjectURL(o)}},xo=async(e,t,o,s)=>{let n=Wn(e,s),r=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});Ke(t==="svg"?r:await Fn(n,r),`${o}.${t}`)};var Ke=(e,t)=>{let o=URL.createObjectURL(e);I("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},So={code:"run-server-does-not-answer"},To=async(e,t)=>{if(!J.here)throw new Se(So);let o=await fetch(Y(`uploads/${t}`),{method:"POST",body:Tt(e)});return await Ge(o),o.blob()},Oo=async e=>{let o=await(await fetch(Y("runs"),{method:"POST",body:Tt(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new Se(So);if(!o.key)throw new Se(o.message,o.field);return o.key},Tt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});te("take-away",(e,t,o)=>{let{address:s,make:n,link:r,saysStep:c}=o,f=C(e,"facts"),b=[...e.querySelectorAll("[data-download]")],d=[...e.querySelectorAll("[data-keep]")],w=C(e,"copy-link"),u=async i=>{let l=`powerviz-run.${i}`;if(i==="jsonl")return Ke(Tt(t.events),l);Pe(f,"run-being-made");try{Ke(await n(i),l),f.textContent=""}catch(a){H(f,()=>h("run-it-could-not-be-made",{reason:$o(a)}))}};for(let i of b)i.addEventListener("click",l=>{i.hasAttribute("href")||i.getAttribute("aria-disabled")==="true"||(l.preventDefault(),u(i.dataset.download))});for(let i of d)i.addEventListener("click",()=>{let{keep:l,format:a}=i.dataset,m=e.closest(".pv-stage"),p=m.querySelector(".pv-trace .pv-plot"),x=F(t.run.started.prompt,Math.floor((l==="trace"?p:m).clientWidth/9.5)),O=`powerviz-${l}`;l==="trace"?io(p,a,O,x):xo(m.querySelector(".pv-response"),a,O,x)});return o.says&&H(f,o.says),r?w.addEventListener("click",async()=>{let i=r();if(!i){Pe(f,"run-a-link-can-lead-to");return}w.dataset.link=i;try{await navigator.clipboard.writeText(i);let l=c?.()??null;H(f,()=>l===null?h("run-copied-the-link-opens-this"):h("run-copied-the-link-opens-step",{step:l}))}catch{f.replaceChildren(`${h("compare-copy-it-from-here")} `,I("code",{},i))}}):(w.remove(),f.textContent=""),{draw:()=>{let i=t.events.length>0,l=b.find(a=>a.dataset.download==="csv");l.title=K(t).steps?h("run-one-row-per-step"):h("run-one-row-per-sample");for(let a of b){let m=a.dataset.download,p=i&&s?s(m):null,x=i&&!!(p||n||m==="jsonl");a.hidden=!s&&m!=="jsonl",a.setAttribute("aria-disabled",String(!x)),p?a.getAttribute("href")!==p&&(a.removeAttribute("role"),a.href=p,a.setAttribute("download","")):(a.removeAttribute("href"),a.setAttribute("role","button"),a.tabIndex=x?0:-1)}for(let a of d)a.disabled=!i}}});var Un=400,Bn=e=>{let t=Math.max(1,Math.ceil(e.length/Un)),o=[],s=[],n=0;return e.forEach((r,c)=>{n+=r.log_prob,!(c%t&&c<e.length-1)&&(o.push(c+1),s.push(n))}),{x:o,y:s}},Hn=(e,t)=>{let o=V(le(e.tokens)),s=e.answer===null?h("learn-none"):F(e.answer,30),n=t.several?h("run-sample-log-p-answer",{n:e.index+1,value:o,answer:s}):h("run-log-p-answer",{value:o,answer:s});return X(n)},Eo=e=>Math.max(1,...e.chains.map(t=>de(t).length)),Ao=e=>[e.runId,he(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),Co=(e,t)=>{let o=K(e),s=G(t,o.look.colour),n=G(t,"--pv-muted"),r=he(e),f=[...e.run.chains.filter(u=>u!==r),...e.run.chains.includes(r)?[r]:[]],b=f.map((u,y)=>({type:"scatter",mode:"lines",name:u!==r?h("run-other-samples"):o.several?h("run-sample",{n:u.index+1}):h("run-the-response"),showlegend:u===r||y===0,...Bn(de(u)),line:u===r?{color:s,width:2}:{color:n,width:1},opacity:u===r?1:.55,hoverinfo:"skip"})),d=f.filter(u=>u.extended&&u.tokens.length),w=d.map(u=>u===r?s:n);return[...b,{type:"scatter",mode:"markers",showlegend:!1,x:d.map(u=>u.tokens.length),y:d.map(u=>le(u.tokens)),customdata:d.map(u=>u.index+1),text:d.map(u=>Hn(u,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:w,symbol:o.look.symbol,size:d.map(u=>u===r?10:7)}}]};var Vn=250,jo=()=>Dt().filter(e=>e.beside),Lo=e=>B(e.short),Mo=.3,Dn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Jn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Gn=e=>{let t=e.reduce((n,r)=>n+r,0)/e.length,s=2.12*Math.sqrt(e.reduce((n,r)=>n+(r-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},Po=(e,t=e.steps.length)=>{let o=[],s=[],n=e.steps.slice(0,t);return n.forEach((r,c)=>{let f=r.before.logProb;c===0?(o.push(0),s.push(f)):(r.before.tokens.length!==n[c-1].tokens.length||f!==s.at(-1))&&(o.push(r.index-.5),s.push(f)),o.push(r.index),s.push(r.logProb)}),t<e.steps.length?{x:o,y:s}:(!e.steps.length&&e.tokens.length?(o.push(0),s.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(o.push(e.steps.length+.5),s.push(le(e.tokens))),{x:o,y:s})},Kn=(e,t)=>{let o=e.decision,s=[h("run-step",{n:e.index,verdict:xe[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],r=e.drawn[o.divergence-e.proposal.start];n&&r&&s.push(`${me(n,t)} → ${me(r,t)}`);let c=V(e.proposalLogProb);s.push(o.decision==="rejected_early"?h("run-log-p-of-the-proposal",{value:c}):h("run-log-p-of-the-proposal-2",{value:c}))}return s.map(X).join("<br>")},Yn=(e,t)=>{let o=t.blocks.at(-1),s=o&&!t.blockFinished?o.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},Ro=(e,t,o=1)=>{let s=0,n=e.map(()=>0);for(let r=e.length-1;r>=0;r-=1)s+=e[r],n[r]=t[r]*-Math.expm1(o*Math.min(0,s));return n.reduce((r,c)=>r+c,0)},Qn=e=>{let t=Q(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,s=t.steps.filter(w=>w.decision.decision!=="unchanged").map(w=>Math.exp(Math.min(0,Ee(w.decision)))),n=s.length?s.reduce((w,u)=>w+u,0)/s.length:1,{settings:r}=e.started,c=wt(t.tokens,r);if(!c)return"";let f=t.tokens.map(w=>w.log_proposal),b=n*Ro(f,c,r.tries??1),d=Ro(t.tokens.map(w=>w.log_prob),wt(t.tokens));return o===0||b*o>=.1||d<.05?"":h("run-these-settings-freeze-the-chain",{chance:ae(b),model:ae(d)})};te("trace",(e,t)=>{let o=C(e,"plot"),s=a=>G(o,a),n=a=>{let m=t.run,p=t.ahead?Q(t.ahead):a,x=a.steps.length,O={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},L=[{...O,name:h("run-the-response"),...Po(a)}];p!==a&&L.push({...O,...Po(p),opacity:Mo,showlegend:!1});for(let[M,T]of Object.entries(Jn)){let k=p.steps.filter(S=>S.decision.decision===M);L.push({type:"scatter",mode:"markers",name:xe[M].word,x:k.map(S=>S.index),y:M==="rejected_early"?[]:k.map(S=>Dn(S,M)),customdata:k.map(S=>S.index),text:k.map(S=>Kn(S,m)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(T.colour),symbol:T.symbol,size:T.size,opacity:k.map(S=>S.index>x?Mo:1),line:{width:1.6,color:s(T.colour)}}})}return L},r=()=>{let a=[];for(let m of jo()){let p=Lo(m),x=m.colour,O=t.companions?.[m.method]||[];if(!O.length)continue;let L={name:p,xaxis:"x2",showlegend:!1,y:O.map(M=>M.log_prob),text:O.map(M=>X(h("run-log-p-answer-2",{method:$e(m),value:V(M.log_prob),answer:M.answer===null?h("learn-none"):F(M.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(x),size:5,opacity:.75,symbol:m.symbol}};a.push(O.length===1?{...L,type:"scatter",mode:"markers",x:[p],marker:{...L.marker,size:9,opacity:1}}:{...L,type:"violin",x0:p,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Gn(O.map(M=>M.log_prob)),line:{color:s(x),width:1},fillcolor:`${s(x)}33`,hoveron:"points"})}return a},c=a=>{let{steps:m}=K(t);return[...m?n(a):Co(t,o),...r()]},f=a=>{let m=a.filter(S=>!S.xaxis).flatMap(S=>S.y),p=a.filter(S=>S.xaxis),x=p.map(S=>[...S.y].sort((A,g)=>A-g)[Math.floor(S.y.length/4)]),O=[...m,...x];if(!O.length)return{...qe(!1),below:[]};let L=Math.max(...m,...p.flatMap(S=>S.y)),M=Math.min(...O),T=.07*(L-M)+.3,k=p.map(S=>({name:S.name,count:S.y.filter(A=>A<M-T).length}));return{range:[M-T,L+T],below:k.filter(S=>S.count)}},b=(a,m)=>{let{range:p,below:x}=f(m),O=o.clientWidth<420,L=O?.54:.7,M=L+(O?.08:.03),T=s("--pv-ink-soft"),k=K(t),S=t.ahead?Q(t.ahead):a,A=k.steps?Math.max(Yn(t.run,S),1):Eo(t.run),g=k.steps?S.blocks:[],j=k.steps?{}:{title:{text:h("evaluate-tokens"),font:{size:11},standoff:2}},R=m.some(v=>v.xaxis==="x2"),z=Ae(o),$=g.filter(v=>v.afterStep>0).map(v=>({type:"line",xref:"x",yref:"paper",x0:v.afterStep+.5,x1:v.afterStep+.5,y0:0,y1:1,line:{color:T,width:1,dash:"dot"}})),P=g.map(v=>({xref:"x",yref:"paper",x:v.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:h("run-block",{n:v.block}),font:{size:10,color:T}}));for(let v of x)P.push({xref:"x2",yref:"paper",x:v.name,y:0,yanchor:"bottom",showarrow:!1,text:h("run-below",{n:v.count}),font:{size:10,color:T},bgcolor:s("--pv-paper")});if(R&&a.tokens.length){let v=le(a.tokens);$.push({type:"line",xref:"paper",yref:"y",x0:M,x1:1,y0:v,y1:v,line:{color:s(k.steps?"--pv-power":k.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...z,domain:R?[0,L]:[0,1],range:[-.5,A+.8],showgrid:!1,dtick:A<=12?1:void 0,rangemode:"tozero",...j},xaxis2:{...z,domain:[M,1],tickangle:0,tickfont:{size:O?9:11},type:"category",categoryarray:jo().map(Lo),categoryorder:"array",visible:R,showgrid:!1,fixedrange:!0},yaxis:{...z,range:p,title:{text:h("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:$,annotations:P}},y=ge(o,()=>{let a=Q(t.run);if(!K(t).steps)return`${Ao(t)} ${!!t.companions}`;let{ahead:m,runId:p,companions:x}=t;return[p,a.steps.length,a.extended,a.block,!!x,m?.folded].join(" ")},()=>{let a=he(t),m=c(a),p=b(a,m),x=p.yaxis.range[0]+.02*(p.yaxis.range[1]-p.yaxis.range[0]);for(let O of m)O.y.length===0&&(O.y=O.x.map(()=>x));return{data:m,layout:p}},a=>{if(!a.customdata)return;let{steps:m,several:p}=K(t);m?t.showStep(a.customdata):p&&t.pick(a.customdata-1)},Vn),i=C(e,"facts");return{...y,draw:()=>(i.textContent=Qn(t.run),y.draw())}});var No=`## Compare

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
evaluate-one-at-a-time-cancel = One at a time: pause the one that is running first
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
evaluate-begun-in-this-browser = Begun in this browser
evaluate-already-measured = Already measured: power sampling beside other ways
evaluate-comes-with-the-page = This evaluation comes with PowerViz: { $samples }, drawn on { $date }. Start one of your own with the form.
evaluate-at-commit = commit { $commit }
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
explore-this-is-a-recorded-run = This is a recorded run. Play draws it anew, here and now; another seed gives another run.
explore-press-play-to-draw-a = Press Play to draw a response.
explore-this-run-was-drawn-anew = This is the run of the link, drawn anew from its seed.
explore-the-links-run-is-drawn = The run of the link is being drawn anew from its seed.
explore-the-link-does-not-fit = This server cannot draw the run of the link: see the marked fields. Play draws it once they are corrected.
explore-the-link-names-what-is = { $kind ->
    [model] The link asks for the model { $name }, which is not loaded here. Play draws a response with the model in the form.
    [sampler] The link asks for the method { $name }, which this server does not have. Play draws a response by the method in the form.
   *[other] The link asks for the wording { $name }, which the model here does not know. Play asks the question in the wording of the form.
}
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
run-unchanged-chosen = Unchanged: of { $n } candidates drawn from the cut, one that is the response as it stands was chosen.
run-lighter-kept = The new path weighs less than the old one, so such a step is kept { $odds } (A = { $ratio }).
run-chosen-of-candidates = The new path is the one chosen of { $n } candidates drawn from the cut.
run-rarer-cut-kept = The new path weighs no less than the old one, but its cut would fall here more rarely, so that the way back is proposed more rarely: such a step is kept { $odds } (A = { $ratio }).
run-likeliest-cut = Likeliest before token { $position }, { $token }: { $chance }
run-longer-kept = The new path weighs no less than the old one, but it makes the response longer, so that the way back is proposed more rarely: such a step is kept { $odds } (A = { $ratio }).
run-heavier-kept = The new path weighs more than the old one, so such a step is always kept (A = { $ratio }).
run-always-kept = A = { $ratio } is 1 or more, so such a step is always kept.
run-kept-at-most = However the new path went on, such a step would be kept at most { $odds } (A ≤ { $ratio }).
run-draw-kept = The draw fell at { $draw }: kept.
run-draw-not-kept = The draw fell at { $draw }: not kept.
run-draw-given-up = The draw fell at { $draw }: not kept, so the rest was not even drawn.
run-coin-ratio = A { $sign } { $ratio }: { $odds }
run-coin-draw = the draw u = { $draw }
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
run-from-memory = { $n } of the { $drawn } tokens drawn needed no work of the model: what has been drawn at the same place before is remembered, not asked of it again.
run-from-memory-at-least = At least { $n } of the { $drawn } tokens drawn needed no work of the model: what has been drawn at the same place before is remembered, not asked of it again.
run-each-step-ends-with-a = Each step ends with a verdict on its proposal; it will stand here.
run-step-a-proposal-is-being = Step { $n }: a proposal is being drawn.
run-score = Score: { $right } of { $asked }.
run-score-no-guess-yet = Score: no guess yet.
run-you-said-the-same-score = ✓ You said the same. Score: { $right } of { $asked }.
run-the-draw-said-otherwise-score = ✗ It went the other way. Score: { $right } of { $asked }.
run-show-step = Show step { $n }
run-of-log-a-and-log = { $n } of { $steps }. log A and log u in nats; at: the first token that differs; cut and at are positions, counted from 1.
run-no-step-yet-press-play = No step yet. Press Play or Step.
run-show-earlier-steps = Show earlier steps ({ $n })
run-branch-response = response
run-branch-proposal = proposal
run-branch-taken = ✓ now
run-branch-left = before
run-branch-stays = stays
run-branch-rejected = ✗ proposal
run-given-up = … given up here
run-every-token-drawn-again = every token drawn again
run-1-token-drawn-anew = 1 token drawn anew
run-tokens-drawn-anew = { $n } tokens drawn anew
run-cut-after = cut after { $tokens }
run-being-made = Being made…
run-it-could-not-be-made = It could not be made: { $reason }
run-a-link-can-lead-to = A link can lead to a bundled run only: this one is in your file.
run-copied-the-link-opens-this = Copied. The link opens this page as it is set now.
run-copied-the-link-opens-step = Copied. The link opens this run at step { $step }.
run-one-row-per-step = one row per step
run-one-row-per-sample = one row per sample
run-step = step { $n }: { $verdict }
run-log-p-of-the-proposal = log p of the proposal { $value } so far
run-log-p-of-the-proposal-2 = log p of the proposal { $value }
run-these-settings-freeze-the-chain = These settings freeze the chain: a step moves it from here with a chance of about { $chance }, where a redraw by the model itself would differ with one of { $model }. A τ nearer 1, or a smaller α, lets it move.
run-log-p-answer-2 = { $method }: log p { $value }, answer { $answer }
run-block = block { $n }
run-below = ▾ { $n } below

## The first minute

first-view-answers = It begins with this response.
first-view-kept = After { $steps } of power sampling this one is kept.
first-view-soon = This run was recorded. The page is being loaded: there you can watch each step, and run your own.
minute-title = Power sampling in a minute
minute-show = The idea in a minute
minute-skip = Skip
minute-back = Back
minute-next = Next
minute-play = Play a run of my own
minute-look-around = Look around
minute-question = A small language model, made for this page, is asked this.
minute-greedy-wrong = Taking the likeliest token each time, it answers { $answer }. That is wrong.
minute-sample-wrong = It is asked once, and answers { $answer }. That is wrong.
minute-dots = Asked { $n } times, it gives these answers: { $right } are right (●), the others wrong (✗). The higher a mark, the likelier the model finds that answer as a whole; of the { $top } highest, { $topRight } are right. Point at one to read it.
minute-cut = Power sampling keeps one answer, at first any that the model gives (here { $answer }), and takes steps. Step { $n }: the answer is cut at a random place. What stands before the cut is kept.
minute-redrawn = Step { $n }: from the cut on, the model writes another ending.
minute-decided = Chance decides which of the two stays. An ending weighs more, the likelier the model finds it and the more rarely it is proposed. The heavier the new one is beside the old one, the better its chances; heavy enough, it is always kept.
minute-pivot = A token at which the answer took another course is called a pivot (◆).
minute-step = Step { $n }:
minute-picture = The picture called Trace on the page shows this, step by step: the line is how likely the model finds the answer that is kept, with a dot each time another one was taken. Beside it are the answers without power sampling.
minute-now-you = After { $steps } this is the answer that is kept. This run was recorded; now it is your turn. Play, and the model draws here and now, with a new seed: nothing is scripted.
minute-old = old ending
minute-new = new ending
minute-formula = How the chance comes about
minute-likelier = likelier
minute-less-likely = less likely
minute-step-by-step = step by step
minute-other-answers = other answers
minute-dots-picture = Answers by how likely the model finds them
minute-trace-picture = How likely the answer is, step by step, and the other answers beside it

## Shared

odds-always = always
odds-nearly-always = nearly always
odds-hardly-ever = less than 1 time in a million
odds-times = { $times ->
    [one] about 1 time in { $of }
   *[other] about { $times } times in { $of }
}
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
define-cut = The place where the response is cut in this step. All places are equally likely, unless another law of the cut is set.
define-log-a = A is a ratio of two flows of proposals under p(x)^α: from the new response back to the old one, over from the old one to the new. The proposal is accepted with chance min(1, A), that is, if log u is below log A; so as much flows one way as the other.
define-log-u = The logarithm of u, a number drawn uniformly from 0 to 1 for this step.
define-weight = For each token α·log p − log q, summed from the first changed token on. At τ = 1/α this is log Σ p^α over all tokens that might stand there, whichever was drawn: so log A says how sure the model was along the new path, less how sure along the old one, up to the terms below.
define-length-term = log n − log n′: a response of n tokens can be cut in n places, so going to a longer one and coming back are not equally likely.
define-cut-term = log λ(m|x′) − log λ(m|x): the chance that the cut falls here in the new response, beside that in the old one. Cuts are not drawn uniformly in this run, and this makes up for it.
define-tries-term = log W − log(W − v + 1) − log v, with v the A that the chosen candidate would have alone and W the sum of v over all candidates. It makes up for having chosen.
define-cut-lane = Each bar is a place of the response, as high as the chance λ that the next step cuts there. Green below a bar: an accepted step has cut there.
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
field-cut-law = cuts
field-cut-law-uniform = uniform
field-cut-law-entropy = by entropy
field-cut-law-hazard = by hazard
field-uniform-share = uniform share
field-tries = candidates per cut
field-prefetch = prefetch width
field-candidates = candidates
field-stop-early = Stop early
field-skip-ahead = Skip-ahead
field-early-rejection = Early rejection
field-recall = Recall
form-settings = Settings
form-new-seed = New seed
    .title = The same settings, other random numbers
form-new-problem = New problem
    .title = One of the four kinds that the bundled model knows, with its right answer

# Around a prompt, and the model's card

prompt-more = About this model
prompt-make-own = Make it one of mine
prompt-unlike = { $model } knows four kinds of small problems, in English, and this does not look like one of them. It will write something, but that means little.
prompt-unlike-words = { $model } knows four kinds of small problems, in English, and this does not look like one of them. It has never read { $words }. It will write something, but that means little.
model-line-bundled = { $model } has { $n } parameters and knows four kinds of small problems. It was built to show the effect.
model-line = { $model }: { $about }.
model-line-parameters = { $n } parameters
model-line-chat = with a chat template
model-line-no-chat = without a chat template
model-card-kinds = It knows four kinds of problems: sums and differences in a story, who is taller or older, when something ends, and which day it will be. They have small numbers, few names and few words, in English. It knows nothing else.
model-card-built = It was built to show the effect: at each step it learned to work on or to guess, a guess being a little more likely. So power sampling has something to find. It does not show how often large models have such places.
model-card-grpo = It is pocket after training on right answers with reinforcement learning (GRPO), to be compared with it.
model-card-real = What real models do: Karan and Du (2025) report that power sampling, without any training, nearly matches and sometimes outperforms training with reinforcement learning, on mathematics (MATH500), programs (HumanEval) and science questions (GPQA).
model-card-source = The paper, arXiv:2510.14901
model-card-device = Runs on
model-card-chat = Chat template
model-card-yes = yes
model-card-no = no

# A problem of one's own

own-problem-title = A problem of your own
own-problem-lead = Put together a problem that the bundled model can read. It is written in English, and its right answer is known.
own-problem-kind = Kind
own-problem-story = How many are there in the end
own-problem-order = Who is the tallest, oldest, fastest
own-problem-clock = When does it end
own-problem-calendar = Which day is it
own-problem-use = Put it into the prompt
own-problem-more = more
own-problem-fewer = fewer
own-problem-name = Name
own-problem-thing = Things
own-problem-start = How many at first
own-problem-first = Then there are
own-problem-then = And then
own-problem-amount = How many
own-problem-how-many = How many (0: none)
own-problem-quality = From the top down, who is
own-problem-place-1 = First
own-problem-place-2 = Second
own-problem-place-3 = Third
own-problem-place-4 = Fourth
own-problem-place-5 = Fifth
own-problem-question = Who is asked for
own-problem-asks-least = the last
own-problem-asks-second-most = the second
own-problem-asks-second-least = the last but one
own-problem-show = Event
own-problem-hour = Starts at, hour
own-problem-minute = Minute
own-problem-hours = Lasts, hours
own-problem-minutes = And minutes
own-problem-date = Event
own-problem-today = Today is
own-problem-ahead = In how many days
own-problem-step = Use a multiple of { $step }.
own-problem-nothing-changes = is 0: nothing would change
own-problem-out-of-range = leads to a number that is not between { $least } and { $most }
own-problem-names-twice = has a name twice; use five different ones
problem-seed-is-no-number = is to be a whole number from 0 to { $most }
problem-request-too-large = is longer than any problem
explore-paper-less = { $model } reads { $context } tokens, prompt and response together. So T is { $length } instead of 3072, and B is { $block } instead of 192.

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
setting-cut-law = Law of the cut: uniform, every place equally likely; entropy, where the model becomes less sure; hazard, where a proposal easily leaves the path. log A makes up for each of them, so that the target stays p(x)^α.
setting-uniform-share = Share ε of cuts that fall uniformly, whatever the law of the cut; with 1 all do.
setting-tries = Candidates drawn from the same cut, as one batch, of which one is chosen and then accepted or rejected (multiple-try). With more than one nothing is rejected early: the choice needs all of them whole.
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
explore-question =
    .aria-label = Question
explore-response-panel =
    .aria-label = Response
explore-response-lead-steps = Each step <1>cuts</1> it at random ✂ and proposes another ending; ◆ marks a <2>pivot</2>, where one was accepted.
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
explore-decision-title = Decision
explore-decision-panel =
    .aria-label = Decision
explore-decision-lead = Take the new path, or stay?
explore-guess = Accept or reject?
explore-guess-accept = Accept <1/>
explore-guess-reject = Reject <1/>
explore-guess-next = Next <1/>
explore-weight-of-the-new-path = weight of the new path
explore-weight-of-the-old-path = − weight of the old path
explore-plus-length-term = + <1>length term</1>
explore-plus-cut-term = + <1>cut term</1>
explore-plus-tries-term = + <1>candidates term</1>
explore-cut-lane = Where the next cut may fall
explore-is-log-a = = <1>log A</1>
explore-log-u-the-draw = <1>log u</1>, the draw
run-coin-accept = accept
run-coin-reject = reject
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
page-description = See how a language model's answer gets better step by step: power sampling, on a model that runs live in the page.
page-picture = The page: a response, the proposal that was just decided upon, and the log probability by step.
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
evaluate-pause = Pause
evaluate-picks =
    .aria-label = The power row that is shown
evaluate-picks-lead = Power sampling at
evaluate-picks-all = all rows
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
learn-end-title = The end of the lessons
learn-end-text = You have seen how a response is made likelier as a whole: by cutting it, proposing another end, and accepting or not. Go on with one chain in full, with all methods side by side, or with the article behind it.
learn-end-explore = Watch a chain in Explore
learn-end-compare = Set the methods side by side in Compare
learn-end-paper = Read the paper
lesson-question = Question.
lesson-show-answer = Show answer
panel-save-picture =
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
evaluation-cancelled = Paused.
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
token-without-entropy = a token has no recorded entropy, which the law of the cut of this run reads
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
cli-settings-kernel = { $settings }{ $kernel }
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
`;var Ot="powerviz-kept";var Zn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Et=Zn(),Xe=null;try{Xe=sessionStorage.getItem(Ot),sessionStorage.setItem(Ot,Et)}catch{Xe=null}var Ze=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),Ye=null,es=()=>{if(Ye)return Ye;let e=indexedDB.open(Ot,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},Ye=Ze(e),Ye},Qe=async()=>(await es()).transaction(["heads","events"],"readwrite"),At=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),Ct=e=>IDBKeyRange.bound([e,0],[e,1/0]),jt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Ct(t))},ts=async()=>{let e=await Qe(),o=(await Ze(e.objectStore("heads").getAll())).sort((n,r)=>r.when-n.when),s=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||s.indexOf(n.tab)>=6)&&jt(e,n.key);await At(e)},et=(e,t=()=>({}))=>{let o=`${Et} ${e}`;addEventListener("pagehide",()=>{try{sessionStorage.setItem(o,JSON.stringify(t()))}catch{return}});let s=y=>{try{let i=JSON.parse(sessionStorage.getItem(y)??"{}");return sessionStorage.removeItem(y),i}catch{return{}}},n=null,r=0,c=Promise.resolve(),f=!1,b=y=>(c=c.then(async()=>{if(!f)try{return await y()}catch{f=!0;return}}),c);return{save:(y,i=[])=>b(async()=>{let l=await Qe();if(i.length>2e5)jt(l,o);else{(i!==n||i.length<r)&&(l.objectStore("events").delete(Ct(o)),n=i,r=0);let a=i.slice(r);a.length&&l.objectStore("events").put({key:o,first:r,events:a}),r+=a.length,l.objectStore("heads").put({...y,key:o,tab:Et,when:Date.now(),count:r})}await At(l)}),forget:()=>b(async()=>{n=null,r=0;let y=await Qe();jt(y,o),await At(y)}),found:()=>b(async()=>{if(!Xe)return null;let y=`${Xe} ${e}`,i=s(y),l=await Qe(),a=await Ze(l.objectStore("heads").get(y));if(!a)return null;let p=(await Ze(l.objectStore("events").getAll(Ct(y)))).flatMap(x=>x.events);return await ts(),p.length===a.count?{head:a,events:p,latest:i}:null}).then(y=>y??null)}},_o=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var os=4,re=e=>F(e.model?W(e.model):$e(e),24),Re=e=>`${re(e.look)} ${e.index}`,tt=e=>e===-1/0?"−∞":V(e),ns=(e,t)=>{let o=ae(Math.exp(e.log_proposal));return t.method==="second_model"?[[h("compare-p-under",{model:re(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[h("compare-q-as-it-was-drawn"),o]]},ss=e=>{if(!e.ended){let o=h("n-tokens",{n:e.tokens.length});return I("span",{class:"pv-answer"},h("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?h("compare-no-answer-wrong"):h("compare-no-answer");return I("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return uo(e.answer,{right:t})},as={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},Io=(e,t)=>{let o=C(e,"list"),s=C(e,"sort"),n=new WeakMap,r=new WeakMap,c=[],f=null,b=a=>[I("span",{},`log p ${tt(a.log_prob)}`),I("span",{},h("n-tokens",{n:a.tokens.length})),I("span",{},h("compare-decoded",{n:a.cost?V(a.cost.tokens,1):"–"})),I("span",{},`${a.cost?V(a.cost.seconds,3):"–"} s`),a.run===f.run?null:I("span",{class:"pv-earlier"},h("compare-earlier-run",{prompt:F(W(a.prompt),60)}))],d=a=>{let m=I("div",{class:"pv-card-text",role:"group","aria-label":h("compare-tokens-arrow-keys-move")},...a.tokens.map((x,O)=>I("span",{class:`pv-token pv-valued${pe(x,a)?" pv-end":""}`,dir:"auto",tabindex:O?"-1":"0","data-index":O,style:`--level:${Math.min(1,-x.log_prob/os).toFixed(2)}`},bt(x,a))));eo(m);let p=I("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},I("header",{},I("h3",{},Oe(a.look),Re(a)),ss(a),I("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),m,I("p",{class:"pv-facts"}));return r.set(p,a),p},w=a=>{n.has(a)||n.set(a,d(a));let m=n.get(a),p=`${f.run} ${JSON.stringify(a.cost)}`;m.dataset.told!==p&&(m.dataset.told=p,m.querySelector(".pv-facts").replaceChildren(...b(a).filter(Boolean)));let x=C(m,"pin"),O=c.includes(a);return x.setAttribute("aria-pressed",String(O)),x.setAttribute("aria-label",O?h("compare-unpin",{sample:Re(a)}):h("compare-pin",{sample:Re(a)})),x.textContent=O?h("compare-pinned"):h("compare-pin-2"),m.classList.toggle("pv-pinned",O),m},u=(a=f)=>{f=a;let m=new Map(f.looks.map((M,T)=>[M.method,T])),x=[...f.samples.values()].sort((M,T)=>m.get(M.method)-m.get(T.method)||M.index-T.index).filter(M=>!c.includes(M)).sort(as[s.value]),O=[...c,...x].map(w);if(O.length||O.push(I("p",{class:"pv-empty"},h("compare-no-sample-yet-choose-methods"))),O.length===o.children.length&&O.every((M,T)=>M===o.children[T]))return;let L=document.activeElement;o.replaceChildren(...O),o.contains(L)&&L.focus({preventScroll:!0})},y=a=>{let m=a?.closest?.(".pv-card");return m?r.get(m):null},i=a=>t(y(a.target));return o.addEventListener("pointerover",i),o.addEventListener("focusin",i),o.addEventListener("pointerleave",()=>t(y(document.activeElement))),s.addEventListener("change",()=>u()),U.on(()=>n=new WeakMap),o.addEventListener("click",a=>{let m=a.target.closest('[data-pv="pin"]');if(!m)return;let p=y(m);c.includes(p)?c.splice(c.indexOf(p),1):c.push(p),u()}),co(o,".pv-token[data-index]",a=>{let m=y(a),p=Number(a.dataset.index),x=m.tokens[p],O=m.tokens.slice(0,p+1).reduce((M,T)=>M+T.log_prob,0),L=[[h("compare-position"),h("compare-of",{n:p+1,total:m.tokens.length})],[h("compare-log-p-up-to-here"),tt(O)]];return Xt(x,m,L,ns(x,m))}),{draw:u,show:a=>{let m=n.get(a);m&&(m.scrollIntoView({block:"nearest"}),m.focus({preventScroll:!0}),m.classList.remove("pv-found"),m.offsetWidth,m.classList.add("pv-found"))}}};var zo=null,qo=e=>zo?.(e),rs=(e,t)=>{let o=Object.fromEntries(t),s=f=>Number(o[f]);if(e==="story"){let{name:f,thing:b}=o,d=w=>s(`${w}-sign`)*s(w)||0;return{family:e,name:f,thing:b,start:s("start"),change:d("change"),second:d("second")}}if(e==="order"){let f=t.filter(([b])=>b==="row").map(([,b])=>b);return{family:e,quality:o.quality,row:f,question:o.question}}if(e==="clock"){let f=["hour","minute","hours","minutes"].map(b=>[b,s(b)]);return{family:e,show:o.show,...Object.fromEntries(f)}}let{name:n,date:r,today:c}=o;return{family:e,name:n,date:r,today:c,ahead:s("ahead")}},is=e=>{let t=C(e,"own-problem"),o=C(t,"own-form"),s=C(t,"own-error"),n=null,r=()=>o.elements.family.value,c=[...o.querySelectorAll("fieldset")],f=()=>c.find(i=>i.dataset.family===r()),b=()=>[...f().querySelectorAll("[name]")],d=i=>{s.textContent=i,s.hidden=!i},w=()=>{for(let i of c)i.hidden=i.disabled=i!==f();d("")},u=i=>i.validity.stepMismatch?h("own-problem-step",{step:i.step}):"",y=()=>{for(let l of f().querySelectorAll("[data-error]"))l.textContent="";let i=b().filter(l=>{let a=l.type==="number"?be(l)||u(l):"",m=f().querySelector(`[data-error="${CSS.escape(l.name)}"]`);return l.type==="number"&&(m.textContent=a),l.setAttribute("aria-invalid",String(!!a)),a});return i[0]?.focus(),!i.length};o.elements.family.addEventListener("change",w),o.addEventListener("submit",async i=>{if(i.preventDefault(),d(""),!y())return;let l=rs(r(),b().map(m=>[m.name,m.value])),a;try{a=await(await fetch(Y("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(l)})).json()}catch{return d(h("shared-the-server-cannot-be-reached"))}if(a.error){let m=W(B(a.error.message)),p=f().querySelector(`[data-error="${CSS.escape(a.error.field)}"]`);p?p.textContent=m:d(m);return}t.close(),n?.(a)}),C(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",i=>i.target===t&&t.close()),zo=i=>{n=i;for(let l of o.querySelectorAll("[data-error]"))l.textContent="";w(),t.showModal()},w()};var ls=2**31,hs=e=>`“${W(e)}”`,ds=async e=>{let t=await fetch(Y(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},je=new Map,cs=e=>{if(!je.has(e)){je.size>50&&je.clear();let t=fetch(Y("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(o=>o.ok?o.json():null).catch(()=>null);je.set(e,t),t.then(o=>o??je.delete(e))}return je.get(e)},ot=(e,t)=>{let[o,s,n,r]=["model-line","unlike","unlike-said","new-problem"].map(a=>C(e,a)),c=()=>e.elements.model.value,f=()=>!!De(c())?.bundled,b=()=>e.elements.prompt.value,d=()=>H(o,()=>fo(c())),w=a=>{let m=W(c());return a.length?h("prompt-unlike-words",{model:m,words:a.map(hs).join(", ")}):h("prompt-unlike",{model:m})},u=()=>{s.hidden=!0,H(n,"")},y=async()=>{let[a,m]=[b(),c()];if(!a.trim()||!f())return u();let p=await cs(a);if(!(a!==b()||m!==c())){if(!p||p.family)return u();H(n,()=>w(p.words)),s.hidden=!1}},i=a=>{t(a),u()};e.addEventListener("change",a=>{a.target.name==="model"&&d(),["model","prompt","example"].includes(a.target.name)&&y()}),e.addEventListener("input",a=>a.target.name==="prompt"&&u()),C(e,"make-own").addEventListener("click",()=>qo(i));let l=I("span",{class:"pv-field-error",role:"alert"});return r.after(l),r.addEventListener("click",async()=>{H(l,""),r.disabled=!0;try{i(await ds(Math.floor(Math.random()*ls)))}catch{H(l,()=>h("shared-the-server-cannot-be-reached"))}r.disabled=!1}),U.on(d),d(),{look:y,sayModel:d,forget:u}};var ps=["prompt","truth","model","wrapping","second_model"],Wo=["num_samples","candidates"],Fo=(e,t)=>{let o=T=>e.elements[T],s=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],r=ps.filter(T=>o(T)),c=Be(e),f=(T,k)=>{let S=I("option",{value:T});return H(S,k),S};o("example").replaceChildren(...t.map(T=>f(T.name,()=>B(T.title))),f("",()=>h("compare-your-own"))),Ve(e);let b=n.map(({value:T})=>ie(T)),d=()=>n.filter(T=>T.checked).map(T=>T.value),w=()=>t.find(T=>T.name===o("example").value)||null,u=T=>T.type==="checkbox"?String(T.checked):T.value.trim(),y=(T,k)=>{T.type==="checkbox"?T.checked=String(k)==="true":(T.type==="number"||[...T.options].some(S=>S.value===k))&&(T.value=k),yt(e)},i=()=>({example:o("example").value,...Object.fromEntries(r.map(T=>[T,o(T).value])),methods:d().join(","),...Object.fromEntries(s.map(T=>[T.name,u(T)]))}),l=()=>{let T={},k={};for(let g of s)(Wo.includes(g.name)?k:T)[g.name]=Ue(g);let{truth:S,...A}=Object.fromEntries(r.map(g=>[g,o(g).value]));return{...A,truth:S.trim()||null,methods:d(),...k,settings:T}},a=(T=!1)=>{let S=s.filter(g=>g.type==="number").map(g=>[g,g.name,be(g)&&(()=>be(g))]);if(S.unshift([n[0],"methods",d().length?"":()=>h("compare-choose-at-least-one-method")]),S.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>h("compare-type-a-question-or-pick")]),o("second_model")){let g=d().includes("second_model")&&o("second_model").value===o("model").value;S.push([o("second_model"),"second_model",g?()=>h("compare-this-is-the-model-itself"):""])}S.forEach(([,g,j])=>c(g,j)),c("truth","");let A=S.find(([,,g])=>g);return A&&T&&A[0].focus(),!A},m=(T,k)=>c(T,()=>W(B(k))),p=T=>{for(let k of s)Wo.includes(k.name)||y(k,T.settings[k.name]??k.dataset.default);o("prompt").value=T.prompt,o("truth").value=T.answer??"",ke(e)},x=T=>{let k=t.find(S=>S.name===T.example);o("example").value=k?k.name:"",k&&p(k);for(let S of s)S.name in T&&y(S,T[S.name]);for(let S of r){let{options:A}=o(S),g=!A||[...A].some(j=>j.value===T[S]);S in T&&g&&(o(S).value=T[S])}if(L.forget(),L.sayModel(),"wrapping"in T?He(e):ke(e),k&&k.prompt!==o("prompt").value&&(o("example").value=""),"methods"in T){let S=T.methods.split(",");for(let A of n)A.checked=S.includes(A.value)}},O=null,L=ot(e,T=>{O=T.answer,o("prompt").value=T.prompt,o("truth").value=T.answer,o("example").value="",ke(e),a()}),M=()=>{let T=e.querySelector('[data-name="second_model"]');T&&(T.textContent=F(W(o("second_model").value),24))};return e.addEventListener("submit",T=>T.preventDefault()),e.addEventListener("change",T=>{T.target.name==="example"&&w()&&p(w()),M(),yt(e),T.target.matches("textarea")||a()}),e.addEventListener("input",T=>{let k=w();T.target.name==="prompt"&&k&&k.prompt!==o("prompt").value?(o("example").value="",o("truth").value===k.answer&&(o("truth").value="")):T.target.name==="prompt"&&O!==null&&(o("truth").value===O&&(o("truth").value=""),O=null)}),C(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(C(e,"settings").open=!1),M(),{check:a,look:L.look,looks:b,nameSecond:M,refused:m,request:l,restore:x,strings:i}};var ms=.72,us=-.14,fs=(e,t,o,s,n)=>{let r=[t[0]],c=[n];return e.forEach((f,b)=>{let d=n+ms*f/o/s;r.push(t[b],t[b+1]),c.push(d,d)}),{x:[...r,t.at(-1)],y:[...c,n]}},ws={"log-prob":{key:"log_prob",axis:()=>h("compare-log-p-nats"),value:e=>h("compare-log-p",{value:e}),about:e=>h("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>h("compare-log-p-per-token-nats"),value:e=>h("compare-log-p-per-token",{value:e}),about:e=>h("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},gs=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Uo=(e,t)=>{let o=null,s=d=>{let w=o.distributions?.[d];return w?o.looks.filter(u=>u.method in w.groups):[]},n=(d,{of:w,value:u})=>{let y=[u(V(w(d))),Mt(d),Lt(d)];return`${Re(d)}: ${y.filter(Boolean).join(", ")}`},r=(d,w)=>{let{key:u,of:y}=w,i=s(u),{edges:l,groups:a}=i.length?o.distributions[u]:{edges:[],groups:{}},m=L=>L.counts.reduce((M,T)=>M+T,0),p=i.filter(L=>m(a[L.method])>1),x=Math.max(...p.flatMap(({method:L})=>a[L].counts.map(M=>M/m(a[L]))),1e-9),O=[];return i.forEach((L,M)=>{let T=i.length-1-M,k=a[L.method],S=G(d,L.colour);p.includes(L)&&(O.push({type:"scatter",mode:"lines",...fs(k.counts,l,m(k),x,T),fill:"toself",fillcolor:`${S}33`,line:{color:S,width:1},hoverinfo:"skip"}),O.push({type:"scatter",mode:"lines",x:[k.mean,k.mean],y:[T,T+.8],line:{color:S,width:2.5},hoverinfo:"skip"}));let A=[...o.samples.values()].filter(g=>g.method===L.method&&Number.isFinite(y(g)));O.push({type:"scatter",mode:"markers",x:A.map(y),y:A.map(()=>T+us),customdata:A.map(g=>g.key),text:A.map(g=>X(n(g,w))),hovertemplate:"%{text}<extra></extra>",marker:{color:S,symbol:L.symbol,size:7,opacity:.75}})}),O},c=(d,{key:w,axis:u})=>{let y=s(w),i=Ae(d),l=y.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:u(),font:{size:11},standoff:6},...qe(y.length>0)},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:gs(d),showgrid:!1,range:[-.4,l+.95],tickvals:y.map((a,m)=>l-m),ticktext:y.map(a=>`<span style="color:${G(d,a.colour)}">${a.mark}</span> ${X(F(re(a),19))}`)}}},f=Object.entries(ws).map(([d,w])=>{let u=C(e,d);return{chart:ge(u,()=>`${o?.run} ${o?.drawn}`,()=>({data:r(u,w),layout:c(u,w)}),a=>{let m=o.samples.get(a.customdata);m&&t(m)}),plot:u,what:w}});return{draw:d=>{o=d;for(let{chart:w,plot:u,what:y}of f){let i=o.distributions?o.distributions[y.key].groups:{},l=s(y.key).map(a=>`${re(a)} ${V(i[a.method].mean)}`);u.setAttribute("aria-label",y.about(l.join(", ")||h("compare-none-yet"))),w.draw()}}}},Lt=e=>e.right===null?"":e.right?h("compare-right"):h("compare-wrong"),Mt=e=>e.answer===null?h("compare-no-answer"):h("compare-answer",{answer:F(e.answer,30)});var Ne=(e,t)=>e===null?"–":V(e,t),Bo=(e,t)=>{let o=C(e,"rows"),s=C(e,"link"),n=C(e,"stopped-early"),r=[...e.querySelectorAll("[data-download]")];C(e,"copy-link").addEventListener("click",async u=>{let y=t();u.target.dataset.link=y;try{await navigator.clipboard.writeText(y),Pe(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${h("compare-copy-it-from-here")} `,I("code",{},y))}});let c=({finished:u,total:y,tokens:i},l)=>{let a=l&&u<y&&i,m={n:u,total:y},p=a?h("compare-of-2",{...m,tokens:h("n-tokens",{n:i})}):h("compare-of",m);return I("td",{class:"pv-progress"},I("span",{class:"pv-progress-bar",style:`--done:${100*u/y}%`}),p)},f=(u,y)=>{let i=y.progress.get(u.method),l=y.means.get(u.method),a=m=>I("td",{class:"pv-number"},m);return I("tr",{"data-method":u.method},I("th",{scope:"row"},Oe(u),re(u)),c(i,y.busy),a(!l||l.right===null?"–":h("compare-of",{n:l.right,total:l.compared??l.samples})),...(l?[Ne(l.log_prob,2),Ne(l.length,1),Ne(l.tokens,1),Ne(l.tokens_shared,1),Ne(l.seconds,l.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},b=({block_size:u,max_new_tokens:y,num_steps:i})=>u<y&&i>0,d=({about:u})=>u?.methods.includes("power")&&ze(u.settings)&&b(u.settings)?h("compare-power-sampling-stops-early-here"):"";return{draw:u=>{n.textContent=d(u);let y=u.looks.filter(l=>u.progress.has(l.method)),i=I("tr",{},I("td",{colspan:8,class:"pv-empty"},h("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...y.length?y.map(l=>f(l,u)):[i]);for(let l of r){let a=u.samples.size>0&&u.onServer&&J.here;l.setAttribute("aria-disabled",String(!a)),a?l.href=Y(`comparisons/${encodeURIComponent(u.run)}/${l.dataset.download}`):l.removeAttribute("href"),l.setAttribute("download","")}}}};var nt=2.4,Ho={least:17,most:34},bs=5.9,ks=14,Vo=92,vs=118,st=14,ys=e=>e*e*(3-2*e),$s=e=>{let t=[""];for(let o of F(W(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(X).join("<br>")},xs=(e,t)=>{let o=e.filter(f=>f.ends.length),s=o.reduce((f,b)=>f+b.ends.length,0),n=Math.max(Ho.least,Math.min(Ho.most,(t-s*nt)/o.length)),r=new Map,c=0;for(let f of e){for(let b of f.ends)r.set(b,c),c+=nt;f.ends.length&&(c+=n)}for(let f of e){let b=[...f.samples].sort((d,w)=>r.get(d)-r.get(w));f.centre=(r.get(b[0])+r.get(b.at(-1)))/2,f.half=(b.length-1)*nt/2,f.heights=new Map(b.map((d,w)=>[d,f.centre-f.half+w*nt]))}return c},Ss=(e,t)=>{let o=(c,f)=>{let b=0;for(let d of e)d.left=d.parent===null?0:e[d.parent].right,d.right=d.left+Math.max(d.parent===null?0:f,(d.end-d.start)*c),b=Math.max(b,d.right);return b},s=Vo*Math.min(1,t/Math.max(1,o(0,Vo))),[n,r]=[0,t];for(let c=0;c<30;c+=1){let f=(n+r)/2;o(f,s)>t?r=f:n=f}o(n,s)},Pt=e=>e.parent===null?0:Math.min(ks,(e.right-e.left)/2),Do=(e,t)=>{let o=[],s=[];for(let n of e.filter(r=>r.heights.has(t))){let r=n.heights.get(t),c=s.length?s.at(-1):r,f=Pt(n);for(let b of c===r?[0]:[0,.25,.5,.75,1])o.push(n.left+b*f),s.push(c+ys(b)*(r-c));o.push(n.right),s.push(r)}return{x:o,y:s}},Jo=(e,t)=>{let o=C(e,"plot"),s=C(e,"legend"),n=C(e,"facts"),r=null,c=null,f=null,b=g=>f.samples[g.samples[0]].tokens.slice(g.start,g.end),d=(g,j)=>g.map(R=>pe(R,j)?"■":R.text).join(""),w=g=>d(b(g),f.samples[g.samples[0]]),u=g=>{let j=[],R=[];f.samples.forEach(($,P)=>{if($.method!==g.method)return;let v=Do(f.nodes,P);j.push(...v.x,null),R.push(...v.y,null)});let z=G(o,g.colour);return{type:"scatter",mode:"lines",name:g.method,x:j,y:R,line:{color:z,width:1.7},opacity:c?.35:1,hoverinfo:"skip"}},y=g=>r.looks.filter(j=>j.method in g.shares).map(j=>{let R=f.samples.filter(P=>P.method===j.method).length,z=G(o,j.colour),$=h("compare-of",{n:Math.round(g.shares[j.method]*R),total:R});return`<span style="color:${z}">${j.mark}</span> ${X(re(j))}: ${$}`}),i=g=>X([Mt(g),Lt(g)].filter(Boolean).join(", ")),l=g=>[`<b>${$s(w(g))||h("compare-the-beginning")}</b>`,g.parent===null?"":h("compare-the-model-goes-this-way",{chance:ae(g.branch_prob)}),h("compare-log-p-up-to-its",{value:tt(g.log_prob??-1/0)}),...y(g),g.ends.length?i(f.samples[g.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let g=[],j=[],R=[],z=[];return f.nodes.forEach($=>{let P=l($),v=$.ends.length?$.right+70:$.right;for(let E=$.left+Pt($)/2;E<=v;E+=14)g.push(E),j.push($.centre),R.push(P),z.push($.ends.length?f.samples[$.ends[0]].key:"");g.push(null),j.push(null),R.push(""),z.push("")}),{type:"scatter",mode:"lines",name:"hover",x:g,y:j,text:R,customdata:z,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},m=(g,j,R,z,$,P)=>({type:"scatter",mode:"text",name:g,x:j,y:R,text:z,textposition:$,textfont:{size:P,color:G(o,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),p=()=>{let g=f.nodes.flatMap(j=>{let R=j.left+Pt(j),z=Math.floor((j.right-R)/bs),$=j.parent===null?"":`${ae(j.branch_prob)} `,P=W(w(j)).trim(),v=z-$.length,E=v<Math.min(4,P.length)?"":F(P,v);return!E&&(!$||v<-1)?[]:[{x:R,y:j.centre-j.half-1,text:`<i>${$}</i>${X(E)}`}]});return m("labels",g.map(j=>j.x),g.map(j=>j.y),g.map(j=>j.text),"top right",10.5)},x=()=>{let g=f.nodes.filter(R=>R.ends.length),j=g.map(R=>{let z=R.ends.map(D=>f.samples[D]),$=r.looks.map(D=>[D,z.filter(ne=>ne.method===D.method).length]).filter(([,D])=>D).map(([D,ne])=>`<span style="color:${G(o,D.colour)}">${D.mark}${ne>1?`<sub>${ne}</sub>`:""}</span>`),{answer:P,right:v,ended:E}=z[0],N=v===null?"--pv-ink-soft":v?"--pv-accepted":"--pv-rejected",_=v===null?"":v?"✓ ":"✗ ",q=E?P??h("compare-no-answer"):h("compare-cut-off"),oe=Math.max(3,14-2*$.length);return`${$.join("")} <span style="color:${G(o,N)}">${_}${X(F(q,oe))}</span>`});return m("ends",g.map(R=>R.right+5),g.map(R=>R.ends.length===R.samples.length?R.centre:R.heights.get(R.ends[0])),j,"middle right",11)},M=ge(o,()=>r?`${r.run} ${r.drawn} ${c?c.key:""}`:"none",()=>{if(!f)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let g=o.clientWidth-12;Ss(f.nodes,g-vs);let R=r.looks.filter($=>f.samples.some(P=>P.method===$.method)).map(u);if(c){let $=G(o,c.look.colour);R.push({type:"scatter",mode:"lines",name:"lit",...Do(f.nodes,f.samples.indexOf(c)),line:{color:$,width:5},hoverinfo:"skip"})}R.push(p(),x(),a());let z={uirevision:`${r.run} ${o.clientWidth}`,height:f.height+st+12,showlegend:!1,margin:{l:6,r:6,t:st,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,g]},yaxis:{visible:!1,fixedrange:!0,range:[f.height,-16]}};return{data:R,layout:z}},g=>{let j=r.samples.get(g.customdata);j&&t(j)}),T="",k=g=>{r=g;let j=`${r.run} ${r.drawn} ${U.code}`;if(T!==j){T=j;let R=r.keys.map(E=>r.samples.get(E)),z=r.tree.map(E=>({...E}));s.replaceChildren(...r.looks.filter(E=>R.some(N=>N.method===E.method)).map(E=>I("span",{},Oe(E),re(E))));let $=z.length>1?z[0].end:null,P=z.filter(E=>E.ends.length).length,v=R.length?`${h("n-samples",{n:R.length})}, ${h("n-different-responses",{n:P})}. `+($===null?h("compare-they-all-say-the-same"):h("compare-they-first-part-at-token",{token:$+1})):h("compare-the-tree-grows-with-the");n.textContent=v,f=null,R.length&&(f={nodes:z,samples:R,height:xs(z,o.parentElement.clientHeight-st-16)}),o.setAttribute("aria-label",`${h("compare-prefix-tree")}: ${v}`),o.style.height=`${(f?f.height+st+12:120).toFixed(0)}px`}M.draw()},S=0;return{draw:k,light:g=>{let j=g&&f?.samples.includes(g)?g:null;j!==c&&(c=j,S||(S=requestAnimationFrame(()=>{S=0,M.draw()})))}}};var at=e=>e??-1/0,Ts=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),s=v=>C(o,v),{examples:n}=ce(),r=Fo(s("compare-controls"),n),[c,f,b,d]=["run","stop","status","error"].map(s),w=0,u=!1,y=v=>({run:"",looks:v,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=y(r.looks);se.compare={state:()=>i};let l=Io(s("cards"),v=>a.light(v)),a=Jo(s("prefix-tree"),l.show),m=[Bo(s("means"),()=>ye({tab:"compare",...r.strings()})),Uo(s("distributions"),l.show),l,a];Fe(o),lo(o,"powerviz-comparison");let p=v=>{b.textContent!==v&&(b.textContent=v)},x=v=>{H(d,v||""),d.hidden=!v},O=()=>{let v=i.samples.size;if(u)return h("compare-starting");let E=xt(i.standing);if(i.busy&&E&&!v)return E;if(i.busy){let N=[...i.progress.values()].find(q=>q.finished<q.total),_=N&&i.looks.find(q=>q.method===N.method);return _?h("compare-drawing-of",{method:re(_),finished:N.finished,total:N.total}):h("compare-finishing")}return J.here?i.onServer?i.usedUp?B(i.usedUp):i.stopped?h("compare-stopped-kept",{samples:h("n-samples",{n:v})}):i.shared&&v?h("compare-the-first-example-compared-on"):v?h("compare-done",{samples:h("n-samples",{n:v})}):h("compare-choose-a-problem-and-methods"):h("compare-kept-by-your-browser-the",{samples:h("n-samples",{n:v})}):h("compare-the-server-does-not-answer",{samples:h("n-samples",{n:v})})},L=0,M=()=>{L=0,c.disabled=u||!J.here,c.textContent=i.busy&&!i.shared?h("compare-run-anew"):h("compare-run"),f.disabled=u||!i.busy||i.shared,p(O()),m.forEach(v=>v.draw(i)),o.dataset.samples=i.samples.size},T=()=>{L||(L=requestAnimationFrame(M))},k=v=>{w+=1,t.send("compare",{serial:w,...v})},S=v=>{let E=v.about.second_model,N=r.looks.map(_=>_.method==="second_model"&&E?{..._,model:E}:_);i={...y(N),run:v.run,about:v.about}},A=v=>{let E=`${v.method} ${v.index}`,N=i.samples.get(E);if(N){N.cost=v.cost;return}for(let[D,ne]of Object.entries(v.texts))i.texts.set(Number(D),ne);let _=D=>i.texts.get(D),{texts:q,...oe}=v;i.samples.set(E,{...oe,key:E,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(D=>D.method===v.method),log_prob:at(v.log_prob),tokens:v.tokens.map(([D,ne,ct,$n])=>({id:D,text:_(D),log_prob:at(ne),log_proposal:at(ct),alternatives:$n.map(([Ut,xn])=>({id:Ut,text:_(Ut),log_prob:at(xn)}))}))})},g=et("comparison"),j=()=>{let{run:v,about:E,entries:N,progress:_,together:q}=i;!v||i.shared||!N.length||g.save({batch:{run:v,about:E,samples:N,progress:[..._.values()],together:q},values:r.strings()})};J.onChange(v=>{(!v.here||v.anew)&&(u=!1,w+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),j()),T()}),J.waitsFor(()=>u||i.busy&&!i.shared);let R=v=>{if(!v)return;let E=JSON.parse(v);E.turn===w&&(u=!1,z(E),E.run&&E.idle&&j(),T())},z=v=>{if(v.run){if(v.run!==i.run&&v.first===0&&S(v),v.run!==i.run||v.first>i.known)return k({again:!0});if(v.samples.slice(Math.max(0,i.known-v.first)).forEach(A),i.entries.push(...v.samples.slice(Math.max(0,i.known-v.first))),i.known=Math.max(i.known,v.first+v.samples.length),i.progress=new Map(v.progress.map(E=>[E.method,E])),v.together){i.together=v.together;let{means:E,...N}=v.together;Object.assign(i,N,{means:new Map(E.map(_=>[_.method,_]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!v.idle,shared:v.shared,stopped:v.stopped,standing:v.queue,usedUp:v.used_up})}if(v.error){let{field:E,message:N}=v.error;if(E==="gpu")return x(()=>B(N));let _=!!(v.run&&i.samples.size),q=r.refused(E,N),oe=()=>`${po({field:E,message:N})}.`;x(q&&!_?null:()=>[oe(),_?h("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(R),c.addEventListener("click",()=>{x(null),r.check(!0)&&(u=!0,r.look(),k(r.request()),M())}),f.addEventListener("click",()=>{f.disabled=!0,t.send("halt",{})});let $=we("compare");n.length&&r.restore({example:n[0].name}),(async()=>{let v=We()?await g.found():null;v?(r.restore(v.head.values),z({...v.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,j()):Object.keys($).length?r.restore($):k({welcome:!0}),r.nameSecond(),U.on(M),M(),o.dataset.ready="true"})()};var Go="powerviz-theme",Ko=matchMedia("(prefers-color-scheme: dark)"),Yo=()=>{try{return localStorage.getItem(Go)}catch{return null}},Os=e=>{try{localStorage.setItem(Go,e)}catch{return}},Me=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Le=()=>Yo()||(Ko.matches?"dark":"light");Me(Le());Ko.addEventListener("change",()=>Me(Le()));addEventListener("beforeprint",()=>Me("light"));addEventListener("afterprint",()=>Me(Le()));var Es=e=>{let t=C(e,"theme"),o=()=>t.textContent=Le()==="dark"?h("page-light-theme"):h("page-dark-theme");t.addEventListener("click",()=>{Os(Le()==="dark"?"light":"dark"),Me(Yo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),U.on(o),Me(Le()),o()};var ue=e=>ae(e),Rt=(e,t)=>{let o=Yt(e),s=o.filter(({step:n,position:r})=>{let c=e.steps[n-1].before.tokens;return r<t.length&&t.slice(0,r).every((f,b)=>f.id===c[b].id)});return{along:s,elsewhere:o.length-s.length}},Qo=(e,{position:t})=>e.start<=t&&t<e.end,Xo=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},As=(e,t)=>{let o=e.along.length+e.elsewhere,s=e.along.filter(r=>Qo(t,r)),n={n:s.length,total:o,steps:Xo(s)};return o?o===1?s.length?h("explore-the-chains-only-pivot-lies",n):h("explore-the-chains-only-pivot-lies-2"):s.length?s.length===o?h("explore-all-of-the-chains-pivots",n):s.length===1?h("explore-1-of-the-chains-pivots",n):h("explore-of-the-chains-pivots-lie",n):h("explore-none-of-the-chains-pivots",n):h("explore-the-chain-has-found-no")},Nt=e=>{let t={started:e.run},o=()=>e.truth===null?h("explore-the-same-answer",{answer:F(W(e.curve.answer),24)}):h("explore-the-right-answer"),s=()=>e.curve.chances.map(([l,a])=>l/a),n=l=>me({...l,text:l.text.trim()||l.text},t),r=(l,a)=>{let m=s(),p=({position:S})=>Math.abs(m[S+1]-m[S]),x=l.along.filter(S=>!Qo(a,S)),[O]=x.sort((S,A)=>p(A)-p(S)||S.step-A.step);if(!O||p(O)<e.curve.certain_jump)return"";let{position:L}=O,[M,T]=[m[L],m[L+1]],k={token:n(e.tokens[L]),step:O.step,from:ue(M),to:ue(T)};return T<M?h("explore-at-where-step-moved-it",k):h("explore-at-where-step-moved-it-2",k)},c=()=>{let l=s(),a={goal:o(),low:ue(Math.min(...l)),high:ue(Math.max(...l))},m=a.low===a.high?h("explore-the-chance-of-is-all",a):h("explore-the-chance-of-is-estimated",a),p=e.curve.flat?h("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):h("explore-whether-few-tokens-of-it",{n:h("n-rollouts",{n:e.curve.chances[0][1]})});return`${m} ${p}`},f=l=>{let a=l.end-l.start,[m,p]=[e.tokens[l.start],e.tokens[l.end-1]].map(n),x={goal:o(),first:m,last:p,tokens:h("n-tokens",{n:a}),from:ue(l.before),to:ue(l.after)},O=l.after<l.before;return a===1?O?h("explore-at-the-chance-of-falls",x):h("explore-at-the-chance-of-rises",x):O?h("explore-from-to-the-chance-of",x):h("explore-from-to-the-chance-of-2",x)},b=l=>{let{window:a,complete:m}=e.curve;return[m?"":h("explore-so-far"),a?f(a):c(),a?As(l,a):"",a?r(l,a):""].filter(Boolean).join(" ")},d=l=>{let[a,m,p,x]=e.curve.chances[l],O=e.tokens.slice(0,l).map(M=>pe(M,t)?"■":M.text).join(""),L=O.length>44?`…${O.slice(-43)}`:O;return[l?h("explore-after",{text:L}):h("explore-before-the-first-token"),h("explore-95-interval-to",{goal:o(),chance:ue(a/m),low:ue(p),high:ue(x)}),h("explore-of",{n:a,rollouts:h("n-rollouts",{n:m})})].map(X).join("<br>")},w=l=>pe(l,t)?h("explore-end"):X(F(l.text.trim()||l.text.trimEnd(),14)),u=l=>{let a=new Map;for(let m of l.along)a.set(m.position,[...a.get(m.position)||[],m]);return[...a].map(([m,p])=>{let x=p.slice(0,8).map(O=>`${h("explore-step",{n:O.step})}: ${me(O.from,t)} → ${me(O.to,t)}`);return p.length>8&&x.push(h("explore-and-more",{n:p.length-8})),{x:m+1,label:Xo(p),text:[h("explore-pivot"),...x].map(X).join("<br>")}})},y=(l,a)=>{let m=l.end>.75*a,p=m?l.before:l.after;return{x:m?l.start+.4:l.end+.6,xanchor:m?"right":"left",y:p>.5?.08:.92}};return{build:(l,a)=>{let m=A=>G(l,A),{chances:p,window:x}=e.curve,O=p.map((A,g)=>g),L=m("--pv-base"),M=u(a),T=Ae(l),k=[{type:"scatter",mode:"lines",name:h("explore-95-interval"),x:[...O,...[...O].reverse()],y:[...p.map(A=>A[3]),...p.map(A=>A[2]).reverse()],fill:"toself",fillcolor:`${L}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?h("explore-chance-of-the-same-answer"):h("explore-chance-of-the-right-answer"),x:O,y:s(),text:O.map(d),hovertemplate:"%{text}<extra></extra>",line:{color:L,width:2},marker:{color:L,size:5}},{type:"scatter",mode:"markers+text",name:h("explore-pivot-with-its-step"),visible:M.length?!0:"legendonly",x:M.map(A=>A.x),y:M.map(()=>1.09),text:M.map(A=>A.label),textposition:"top center",textfont:{color:m("--pv-power"),size:11},customdata:M.map(A=>A.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:m("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],S={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...T,range:[-.6,O.length-.4],tickmode:"array",tickvals:O,ticktext:O.map(A=>A?w(e.tokens[A-1]):h("explore-start")),tickangle:-90,tickfont:{size:12,color:m("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...T,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(A=>Vt(A)),fixedrange:!0},shapes:x?[{type:"rect",layer:"below",x0:x.start+.5,x1:x.end+.5,yref:"paper",y0:0,y1:1,fillcolor:m("--pv-window"),line:{width:0}}]:[],annotations:x?[{...y(x,O.length),showarrow:!1,text:h("explore-critical-window"),font:{size:11,color:m("--pv-ink")}}]:[]};return{data:k,layout:S}},whatOneSees:b}};var _t=(()=>{let e=fe(),t=[],o={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{o.send=s,t.splice(0).forEach(n=>s(...n))},take:s=>s&&e.tell(JSON.parse(s))};return o})(),Zo=15;te("critical-window",(e,t,{windows:o})=>{let s=$=>C(e,$),[n,r,c,f,b,d]=["empty","sentence","scroll","plot","facts","error"].map(s),[w,u,y,i]=["compute","cancel","rollouts","progress"].map(s),l=0,a=null,m=null,p=null,x=0,O="",L=()=>{let $=Q(t.run);return{chain:$,tokens:$.tokens}},M=()=>{let{chain:$,tokens:P}=L(),{min:v,max:E}=y,N=Number(y.value),_=Number.isInteger(N)&&N>=Number(v)&&N<=Number(E)&&y.value!=="";if(H(d,_?"":()=>h("explore-use-a-whole-number-of",{min:v,max:E})),y.setAttribute("aria-invalid",String(!_)),!_)return y.focus();let{started:q}=t.run;l+=1,p=null,m={serial:l,tokens:P,run:t.run.started,runId:t.runId,step:$.steps.length,wanted:N,truth:t.truth,curve:null},o.send("compute",{serial:l,model:q.model,prompt:q.prompt_tokens,response:P.map(oe=>oe.id),truth:t.truth,max_new_tokens:q.settings.max_new_tokens,rollouts:N,seed:q.settings.seed}),z()},T=($=!0)=>{m&&(p=m===a?m:null,m=null,l+=1,$&&o.send("cancel",{}),z())};o.onBatch($=>{if(!m||$.serial!==l)return;if($.error){let{field:v,message:E}=$.error;return H(d,()=>v==="gpu"?B(E):`${v}: ${B(E)}.`),m=null,z()}let P=$.chances.length&&a!==m;m.curve=$,P&&(a=m),$.complete&&(m=null),x+=1,z(),(P||$.complete)&&$.window&&(c.scrollLeft=$.window.start*Zo-c.clientWidth/2+60)}),w.addEventListener("click",M),u.addEventListener("click",()=>T()),y.addEventListener("keydown",$=>$.key==="Enter"&&!w.disabled&&M()),c.addEventListener("keydown",$=>$.key.startsWith("Arrow")&&$.stopPropagation());let k=()=>{let $=Q(t.run);return a?`${x} ${t.runId} ${$.steps.length}`:""},S=()=>Rt(Q(t.run),a.tokens),A=ge(f,k,()=>Nt(a).build(f,S())),g=()=>{if(i.hidden=!m,!m)return;let{curve:$,wanted:P}=m;i.querySelector("progress").value=$?.left?$.decoded/$.left:0;let v=$?.chances.length?$.chances[0][1]:0;s("progress-words").textContent=$?$.left?h("explore-of-rollouts-per-beginning-of",{done:v,wanted:P,decoded:ee($.decoded),left:ee($.left)}):h("explore-reading-the-response"):h("explore-asking-the-model")},j=()=>{let{tokens:$}=L();return $.length===a.tokens.length&&$.every((P,v)=>P.id===a.tokens[v].id)},R=$=>{let{chances:P,left:v,cost:E}=a.curve,N=P.length,_=P[0][1],q=[],{chain:oe}=L(),D=j();q.push(I("span",{},D?h("explore-this-is-the-response-above"):h("explore-this-is-the-response-after",{n:a.step})," ",D||oe.steps.length===a.step?null:I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},h("explore-go-there"))));let ne=ct=>q.push(I("span",{},ct));p&&ne(h("explore-cancelled-after-of-rollouts-per",{n:_,wanted:p.wanted})),$.elsewhere&&ne(h("explore-on-paths-that-part-from",{pivots:h("n-pivots",{n:$.elsewhere})})),a.curve.complete&&ne(h("explore-rollouts-from-each-of-beginnings",{each:ee(_),beginnings:ee(N),all:ee(_*N),left:ee(v),seconds:V(E.seconds,1)})),b.replaceChildren(...q)},z=()=>{if(a&&a.runId!==t.runId&&(a=p=null),m&&m.runId!==t.runId)return T();let{tokens:$}=L();if(w.disabled=!$.length||m!==null,w.textContent=a&&!m?h("explore-find-it-again"):h("explore-find-the-window"),u.hidden=!m,n.hidden=a!==null||m!==null,n.textContent=$.length?h("explore-nothing-yet-press-find-the"):h("explore-nothing-yet-draw-a-response"),g(),r.hidden=c.hidden=b.hidden=!a,!a)return;let P=`${k()} ${p!==null} ${j()} ${U.code}`;if(P===O)return A.draw();O=P;let v=Nt(a).whatOneSees(S());r.textContent=v,f.setAttribute("aria-label",v),f.style.minWidth=`${60+Zo*(a.tokens.length+1)}px`,R(S()),A.draw()};return{draw:z}});var Cs=2e4,js=fe(),en=(e,t,o)=>{let s=0,n=!1,r=!1,c=null,f=0,d={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},w=i=>{s+=1,d.busy=!0,f=Date.now(),d.standing=null,d.usedUp=null,c={serial:s,run:e.runId,known:e.events.length,...i},t.send("advance",c)};d.begin=(i,l)=>{n=!0,d.stopped=!1,w({new:!0,until:l,...i})},d.branch=(i,l)=>{n=!0,e.cutHere(),w({until:l,...i,keep:e.events.length})},d.goOn=i=>w({until:i}),d.halt=i=>{if(d.stopped=d.stopped||i,r){d.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},d.adopt=i=>{d.isLive=!0,d.stopped=i,d.onServer=d.busy=n=!1},d.cutOff=()=>{d.onServer=d.busy=n=!1,s+=1},d.forget=()=>{let i=d.isLive||d.busy;d.isLive=d.busy=d.stopped=d.onServer=n=!1,s+=1,i&&t.send("leave",{serial:s})},d.canGoOn=()=>d.isLive&&!d.stopped&&e.events.at(-1)?.kind!=="run_finished",d.take=i=>{if(!i)return;let l=JSON.parse(i),a=l.turn===s;if(f=Date.now(),l.error){l.events.length>0&&y({...l,idle:!1},a),a&&(n=!1,d.busy=!1,d.standing=null,o.error(l.error));return}if(l.lost){a&&u();return}y(l,a)};let u=async()=>{let{serial:i,brought:l,...a}=c;n=r=!0;try{let m=await Oo(e.events);r=!1,i===s&&w({...a,brought:m,model:e.model,truth:e.truth})}catch(m){if(r=!1,i!==s)return;n=d.busy=!1,o.error({field:m.field??"server",message:m.said??m.message})}},y=(i,l)=>{if(i.run!==e.runId){if(!n||!l)return;if(i.first>0)return w({until:"now",run:i.run,known:0});n=!1,d.isLive=d.onServer=!0,e.load(i),o.began()}else if(!e.append(i))return w({until:"now"});l&&(d.standing=i.queue),l&&i.idle&&(d.busy=!1),l&&i.used_up&&(d.usedUp=i.used_up),o.changed()};return setInterval(()=>{if(!(d.busy&&!r&&J.here&&Date.now()-f>Cs))return;let{serial:l,...a}=c;w(n?a:{until:"now"})},2e3),d};var It=()=>{let e=0,t={decisions:[],grown:[],note:(o,s)=>{o.kind==="decision"?t.decisions.push(s):o.kind==="token_drawn"&&o.position>=e&&(e=o.position+1,t.grown.push(s))},cut:o=>{t.decisions=t.decisions.filter(n=>n<o.length),t.grown=t.grown.filter(n=>n<o.length);let s=o[t.grown.at(-1)??-1];e=s?s.position+1:0}};return t},zt=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(gt(o)),!(t.length<128)&&(e*=2,t=t.filter((s,n)=>n%2)))},before:o=>{let s=t.findLast(n=>n.folded<=o);return s?gt(s):null},forget:o=>t=t.filter(s=>s.folded<=o)}};var tn={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},Ls=e=>tn[e]||Object.fromEntries(Object.entries(tn.normal).map(([t,o])=>[t,o/Number(e)])),on=()=>{let e=new Set;return(t,o)=>{let s=Ls(o);if(t.kind==="token_drawn")return s.token;if(t.kind==="proposal_started")return s.proposal;if(t.kind!=="decision")return 0;let n=t.decision==="rejected_early"?"rejected":t.decision,r=!e.has(n);return e.add(n),r?s.first:s[n]}};var Ms=1e3/30,Ps=300,rt=(e,t)=>{let o=0;e.onChange(()=>{clearTimeout(o),e.mode==="paused"&&(o=setTimeout(()=>e.mode==="paused"&&t(),Ps))})},it=()=>{let e=fe(),t=fe(),o=fe(),n={run:Ie(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},r=zt(),c=It(),f=on(),b=0,d=0,w=0,u=-1,y=0,i=null;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length}),Object.defineProperty(n,"ahead",{get:()=>n.guessFirst?null:i});let l=()=>K(n).steps?c.decisions:c.grown;Object.defineProperty(n,"steps",{get:()=>l().length}),Object.defineProperty(n,"shown",{get:()=>l().findLastIndex(g=>g<n.run.folded)+1});let a=()=>e.tell(n);n.pick=g=>{n.picked=g,a()};let m=()=>{Gt(n.run,n.events[n.run.folded]),r.note(n.run),i&&i.folded<=n.run.folded&&(i=null)},p=g=>{for(let j of g)c.note(j,n.events.length),j.kind==="block_started"&&(n.chainsSeen=Math.max(n.chainsSeen,j.chain+1)),n.events.push(j);n.decided=c.decisions.length>0};n.load=g=>{n.runId=g.run,n.events=[],r=zt(),c=It(),n.chainsSeen=0,n.picked=i=null,p(g.events),n.answers={...g.answers},n.right={...g.right},n.truth=g.truth??null,n.companions=g.companions??null,n.run=Ie(n.answers),u=-1,x(Math.min(g.show||0,n.events.length))},n.append=g=>{if(g.first>n.events.length)return!1;let j=n.atEnd;return p(g.events.slice(n.events.length-g.first)),Object.assign(n.answers,g.answers),Object.assign(n.right,g.right),g.truth&&(n.truth=g.truth),g.companions&&(n.companions=g.companions),j&&n.run.folded<g.show?x(Math.min(g.show,n.events.length)):n.mode==="paused"&&a(),!0};let x=g=>{let j=r.before(g),R=g<n.run.folded;for(R&&!i&&(i=n.run),(R||j&&j.folded>n.run.folded)&&(n.run=j||Ie(n.answers));n.run.folded<g;)m();n.guessing=n.holding=!1,b=0,a()},O=g=>g.kind==="decision"||g.kind==="state_extended"&&n.shown===0||g.kind==="token_drawn"&&!K(n).steps&&c.grown.at(n.shown-1)===n.run.folded-1,L=g=>n.guessFirst&&g.kind==="decision"&&g.decision!=="unchanged"&&u!==n.run.folded,M=g=>{b=Math.min(b+g,2e3);let j=!1;for(;!n.atEnd&&b>=0;){let R=n.events[n.run.folded];if(L(R))return n.guessing=!0,!0;m(),j=!0;let z=f(R,n.speed);if(b-=n.mode==="stepping"&&n.speed!=="slow"?z/3:z,n.mode==="stepping"&&O(R))return n.mode="paused",b=0,!0}return n.atEnd&&(b=Math.min(b,0)),j},T=()=>n.mode==="paused"||n.holding,k=g=>{if(y=0,!(T()||n.guessing)){if(g-w>=Ms-2){let j=M(g-d);d=w=g,j&&a(),n.atEnd&&!T()&&t.tell(n)}S()}},S=()=>{!y&&!T()&&!n.guessing&&(y=requestAnimationFrame(k))},A=g=>{n.mode=g,n.holding=!1,d=performance.now(),b=Math.max(b,0),S(),a()};return n.play=()=>A("playing"),n.step=()=>A("stepping"),n.pause=()=>{n.mode="paused",n.holding=!1,a()},n.home=()=>{n.mode="paused",x(n.events.length?1:0)},n.end=()=>x(n.events.length),n.showStep=g=>{if(n.mode="paused",g===0)return n.home();let j=l(),R=g===j.length&&!K(n).steps;g<=j.length&&x(R?n.events.length:j[g-1]+1)},n.showFirst=g=>x(Math.min(g,n.events.length)),n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),c.cut(n.events),r.forget(n.run.folded),i=null},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=g=>{if(!n.guessing)return;let j=n.events[n.run.folded];u=n.run.folded;let R=g===(j.decision==="accepted");n.score={right:n.score.right+Number(R),asked:n.score.asked+1},n.guessing=!1,m(),n.mode==="stepping"&&(n.mode="paused"),n.holding=n.mode==="playing",o.tell(R),a()},n.next=()=>n.holding&&n.play(),n};var Rs=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:n,tokens:r}of o){let c=r[t],f=s.at(-1);c&&(f&&f.token===c?f.to=n:s.push({token:c,from:n,to:n}))}return s},nn=(e,t)=>{let o=C(e,"position"),s=null,n=[],r=()=>{let f=Q(t.run),b=[s,f.tokens,f.steps.length,t.run.started,U.code];if(b.every((y,i)=>y===n[i])||(n=b,o.hidden=s===null||s>=f.tokens.length,o.hidden))return;let d=Rs(f,s),w=d.map(y=>{let i=ae(Math.exp(y.token.log_prob)),l=y.from===y.to?h("run-after-step-p",{from:y.from,p:i}):h("run-after-steps-to-p",{from:y.from,to:y.to,p:i});return I("li",{},I("b",{dir:"auto"},me(y.token,t.run)),` ${l} `,I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(y.from)},h("explore-go-there")))}),u=I("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>c(null),"aria-label":h("run-close")},"✕");o.replaceChildren(I("h3",{},d.length===1?h("run-position-never-replaced",{position:s+1}):h("run-position-tokens-stood-here",{position:s+1,n:d.length})),u,I("ol",{},...w))},c=f=>{s=s===f?null:f,r()};return{draw:r,show:c}};var sn=e=>{let t={watch:C(e,"watch"),notice:C(e,"notice"),error:C(e,"error")},o=b=>d=>{H(t[b],d||""),t[b].hidden=!d},s=C(e,"offer"),[n,r]=["take-up","decline"].map(b=>C(e,b)),c={};n.addEventListener("click",()=>c.takeUp?.()),r.addEventListener("click",()=>c.decline?.());let f=(b,d="",w={})=>{c=w,H(C(e,"offered"),b||""),H(n,d),n.hidden=!w.takeUp,r.hidden=!w.decline,s.hidden=!b};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:f}};var lt=(e,t,o,s={})=>{let n=l=>C(e,l),r=n("response"),c=nn(r,t),f=ko(e,t,o),b=[f,mo(r,t,c.show),c,...bo(e,t,s)],d=sn(n("story"));Fe(e);let w=0,u=0,y=()=>{w=0,u+=1,Qt(e,t),b.forEach(l=>l.draw()),b.forEach(l=>l.measure?.()),e.dataset.frames=String(u)},i=()=>{w||(w=requestAnimationFrame(y))};return t.onChange(i),U.on(i),i(),{redraw:i,story:d,ready:f.ready}};var Ns=6,rn=(e,t)=>Object.entries(t).map(([o,s])=>({kind:o,name:e[o],has:s})).find(({name:o,has:s})=>o!==void 0&&!s(o))??null,ht=e=>{let t=Ce(e.step);return{step:t===null||e.finished==="yes"?null:t}},ln=(e,t,o=!1)=>{if(o||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},an=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!K(e).steps)return e.showStep(t);e.home();let o=e.events.findIndex(s=>s.kind==="state_extended");return o<0?void 0:e.showFirst(o+1)},hn=(e,t)=>{let o=null,s=()=>{let r=o!==null;return o=null,r&&t.over(),r},n=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:o.step===null?!1:o.step>0?e.shown>=o.step:e.events.some(r=>r.kind==="state_extended");return e.onChange(()=>{if(!o||e.mode!=="playing"||!n())return;let{step:r}=o;o=null,t.pause(),an(e,r),t.arrived()}),{giveUp:s,begin:r=>{o=r,t.begin()},goTo:r=>{s(),an(e,r.step)}}},dn=()=>{let e=new Map;return{note:(t,o,s)=>{!s||!o.length||(e.delete(t.run),e.set(t.run,{head:t,events:o}),e.size>Ns&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var cn=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],n=C(e,"main"),r=C(e,"advanced"),c=[...r.querySelectorAll("[data-default]")],f=new Map(c.map(p=>[p,p.closest("label").parentElement])),b=p=>p.closest("label"),d=Z,w=()=>o[d],u=()=>s.filter(p=>p.name in w()),y=(p,x,O)=>O===null?p.removeAttribute(x):p.setAttribute(x,O),i=(p,x)=>{let O=w()[p.name],L=p.value===x?.[p.name]?.default;if(p.dataset.default=O.default,p.dataset.midRun=String(O.midRun),p.type==="checkbox")return;p.type==="number"&&(y(p,"min",O.min),y(p,"max",O.max),p.required=O.needed),b(p).dataset.define=O.about.code?JSON.stringify(O.about):O.about;let M=O.needed&&p.value.trim()==="";x&&(L||M||!(p.name in x))&&(p.value=O.default)},l=()=>{let p=d===Z;r.hidden=!p;for(let x of c.filter(O=>O.type==="number"))p?f.get(x).append(b(x)):x.name in w()&&n.prepend(b(x))},a=p=>{for(let x of s)x.name in w()&&i(x,p),b(x).hidden=!(x.name in w()&&vt(x));l(),C(e,"new-seed").parentElement.hidden=!("seed"in w()),C(e,"paper").parentElement.hidden=d!==Z};U.on(()=>a(null));let m=()=>{let p=w();d=t.value,a(p)};return{settings:u,changed:m,fit:()=>{for(let p of u())b(p).hidden=!vt(p)},name:()=>d,offers:p=>Object.hasOwn(o,p),choose:p=>{t.value=Object.hasOwn(o,p)?p:Z,t.value!==d&&m()},defaults:p=>Object.fromEntries(Object.entries(o[p]).map(([x,O])=>[x,O.default]))}};var _s={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},qt=3072,pn=e=>{let t=e?.context??null,o=t===null||t>=2*qt,s=o?qt/16:Math.max(1,Math.floor(t/2/16)),n=o?qt:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{..._s,block_size:String(s),max_new_tokens:String(n)},less:o?null:{model:e.name,numbers:{context:t,length:n,block:s}}}};var Is=["max_new_tokens","seed"],Wt=["prompt","wrapping","model"],zs=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),mn=(e,t,o)=>{let s=k=>e.elements[k],n=cn(e),r=C(e,"change"),c=null,f=(k,S)=>{let A=I("option",{value:k});return H(A,S),A};s("example").replaceChildren(...t.map(k=>f(k.name,()=>B(k.title))),f("",()=>h("compare-your-own"))),Ve(e);let b=k=>k.type==="checkbox"?String(k.checked):k.value.trim(),d=(k,S)=>{k.type==="checkbox"?k.checked=String(S)!=="false":k.type==="number"?k.value=S??"":[...k.options].some(A=>A.value===S)&&(k.value=S),n.fit()},{settings:w}=n,u=()=>t.find(k=>k.name===s("example").value)||null,y=()=>{let k=Object.fromEntries(w().map(S=>[S.name,b(S)]));n.name()!==Z&&(k.sampler=n.name());for(let S of Wt)k[S]=s(S).value;return!u()&&a()!==null&&(k.truth=a()),{example:s("example").value,...k}},i=k=>({...Object.fromEntries(Object.entries(n.defaults(Z)).map(([S,A])=>[S,String(k.settings[S]??A)])),example:k.name,prompt:k.prompt,wrapping:"raw",model:k.model}),l=k=>{let S={...y(),...k},A=t.find(j=>j.name===k.example),g=j=>{let{example:R,...z}=i(j),$=Object.keys(z).filter(P=>!A||P in k);return(S.sampler??Z)===Z&&$.every(P=>zs(z[P],S[P]))};return(A?[A]:t).find(j=>j.recorded&&g(j))??null},a=()=>{let k=[u(),c].find(S=>S?.prompt===s("prompt").value);return k?k.answer:null},m=()=>{let k={};for(let S of w())b(S)!==""&&(k[S.name]=Ue(S));return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:n.name(),truth:a(),settings:k}},p=Be(e),x=()=>{let k=!0;for(let A of w().filter(g=>g.type==="number")){let g=be(A);p(A.name,g&&(()=>be(A))),g&&k&&A.focus(),k=k&&!g}let S=!s("prompt").value.trim();return p("prompt",S&&(()=>h("compare-type-a-question-or-pick"))),k&&!S},O=k=>{w().forEach(A=>d(A,A.dataset.default));let S=n.name()===Z?Object.keys(k.settings):Is;for(let A of S){let g=w().find(j=>j.name===A);g&&A in k.settings&&d(g,k.settings[A])}s("prompt").value=k.prompt,ke(e)},L=k=>{n.choose(k.sampler??Z);let S=t.find(A=>A.name===k.example);S&&(s("example").value=S.name,O(S));for(let A of w())A.name in k&&d(A,k[A.name]);for(let A of Wt){let g=s(A).options,j=!g||[...g].some(R=>R.value===k[A]);A in k&&j&&(s(A).value=k[A])}c=k.truth?{prompt:s("prompt").value,answer:k.truth}:null,M.forget(),M.sayModel(),"wrapping"in k?He(e):ke(e),!S&&"prompt"in k&&(s("example").value="")},M=ot(e,k=>{c=k,s("prompt").value=k.prompt,s("example").value="",ke(e),x(),o("prompt")});e.addEventListener("submit",k=>k.preventDefault()),e.addEventListener("change",k=>{k.target.name==="example"&&u()&&O(u()),k.target.name==="sampler"&&n.changed(),n.fit(),x(),o(k.target.name)}),e.addEventListener("input",k=>{if(k.target.name==="prompt"){let S=u();S&&S.prompt!==s("prompt").value&&(s("example").value="")}k.target.name!=="example"&&o()}),C(e,"paper").addEventListener("click",()=>{let{values:k,less:S}=pn(De(s("model").value));w().forEach(A=>A.name in k&&d(A,k[A.name])),H(C(e,"paper-hint"),S&&(()=>h("explore-paper-less",{model:W(S.model),...S.numbers}))),x(),o()});let T=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),x(),o()};return C(e,"new-seed").addEventListener("click",T),C(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(we("explore")).length>0,{sampler:n.name,offers:n.offers,models:()=>[...s("model").options].map(k=>k.value),check:x,missing:k=>rn(k,{model:S=>[...s("model").options].some(A=>A.value===S),sampler:n.offers,wrapping:S=>[...s("wrapping").options].some(A=>A.value===S)}),recordedOf:l,example:u,look:M.look,newSeed:T,refuse:p,request:m,restore:L,strings:y,stringsOf:i,useExample:O,differences:k=>{let S=y(),A=R=>k&&String(k[R]??"")!==String(S[R]??""),g=w().filter(R=>R.dataset.midRun==="true").map(R=>R.name),j=["sampler",...w().map(R=>R.name),...Wt].filter(A);return{step:j.filter(R=>g.includes(R)),chain:j.filter(R=>!g.includes(R))}},say:k=>H(r,k)}};var un=()=>({inForce:null,formThen:"",mixed:!1,waiting:null}),fn=({root:e,player:t,live:o,controls:s,asked:n},r)=>{let c=null,f=()=>ie(s.sampler()).steps,b=()=>s.differences(n.inForce),d=()=>!t.events.length||b().chain.length>0||t.atEnd&&!o.canGoOn()||!o.isLive&&b().step.length>0,w=()=>{let a=C(e,"transport");C(e,"response").getBoundingClientRect().top>.6*innerHeight&&a.scrollIntoView({block:"start",behavior:"smooth"})},u=a=>a==="step"?t.step():t.play(),y=(a,m)=>{if(n.waiting)return;if(!s.check())return void i();s.look();let{settings:p,...x}=s.request();r.story().error(""),w();let O=d();if(!J.here&&(O||t.atEnd)&&i(),!J.here)return O||t.atEnd?r.noServer():u(a);if(r.story().offer(""),!O&&!(b().step.length&&o.isLive&&!o.stopped))return u(a);O&&r.noteSeen(),n.waiting={mode:a,before:n.inForce},n.inForce=s.strings(),n.formThen=JSON.stringify(n.inForce),n.mixed=!O,r.story().notice(""),r.settingsChanged(),O?(n.waiting.model=x.model,o.begin({...x,settings:p},m)):o.branch({settings:p,sampler:x.sampler},m)},i=()=>{c&&(t.speed=c),c=null},l={play:()=>t.mode==="paused"&&!n.waiting?y("play","end"):l.pause(),pause:()=>{r.giveUpLink(),n.waiting&&(n.waiting.mode="none"),t.pause(),i(),o.busy&&o.halt(!1)},step:()=>{t.mode!=="stepping"&&(t.mode==="playing"&&l.pause(),y("step","step"))},back:()=>t.showStep(Math.max(0,t.shown-1)),finish:()=>{c||(c=t.speed),t.speed="live",y("play","end")},stop:()=>{r.giveUpLink(),t.pause(),i(),t.cutHere(),o.halt(!0),r.story().notice(()=>f()?h("explore-stopped-what-has-happened-is"):h("explore-stopped-what-has-happened-is-2")),r.redraw()},reset:()=>{r.giveUpLink(),i(),n.waiting=null,o.forget(),r.forgetKept(),r.story().offer(""),t.clear(),n.inForce=null,r.story().notice(""),r.story().error(""),r.settingsChanged()},standing:()=>o.busy?o.standing:null,can:()=>{let a=t.mode!=="paused"||n.waiting!==null,m=t.events.length>0;return{play:!0,going:a,step:!a,back:!a&&t.cursor>1,finish:c===null&&(!t.atEnd||o.canGoOn()||d()),stop:o.isLive&&!o.stopped&&(o.canGoOn()||!t.atEnd),reset:m}}};return t.onStarved(()=>{if(!o.busy)if(o.canGoOn()&&!J.here)t.pause(),i(),r.noServer();else if(o.usedUp&&o.canGoOn()){t.pause(),i();let{usedUp:a}=o;r.story().notice(()=>B(a)),o.usedUp=null}else o.canGoOn()?o.goOn(t.mode==="stepping"?"step":"end"):(t.pause(),i())}),{deck:l,start:y,go:u,rest:i,changes:b,makesSteps:f}};var wn=(e,t)=>{let o=document.getElementById("pv-first-view"),s=o?.querySelector("svg");if(o?.remove(),!s||kt())return;let n=t.runId;C(C(e,"trace"),"plot").append(s);let r=()=>s.remove();ro(r),t.onChange(()=>t.runId===n&&t.atEnd||r())};var qs=400,gn=({player:e,live:t,controls:o,asked:s})=>{let n=et("run",()=>({run:e.runId,cursor:e.cursor})),r=0,c=()=>{let{runId:d,model:w,truth:u,answers:y,right:i,companions:l,cursor:a}=e,{inForce:m,mixed:p}=s;return{...{run:d,model:w,truth:u,answers:y,right:i,companions:l,cursor:a},server:J.name,stopped:t.stopped,values:o.strings(),inForce:m,mixed:p}},f=()=>(clearTimeout(r),r=0,t.isLive&&e.events.length?n.save(c(),e.events):void 0),b=()=>{!r&&t.isLive&&(r=setTimeout(f,qs))};return e.onChange(()=>e.mode==="paused"&&b()),{head:c,save:f,soon:b,forget:n.forget,found:n.found}},dt=e=>{let t=o=>e.filter(s=>s.kind===o).length;return ie(e[0].sampler).steps?h("n-steps",{n:t("decision")}):h("n-tokens",{n:t("token_drawn")})},bn=(e,t)=>e.server===J.name?h("explore-the-page-was-loaded-anew",{steps:dt(t)}):h("explore-the-server-was-started-anew",{steps:dt(t)});var Ws=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:s}=ce(),n=it(),r=un(),c=mn(C(o,"controls"),s,E=>{x(),E==="example"&&w()&&g(c.example())}),f=en(n,t,{error:E=>{n.pause();let N=k.giveUp();r.waiting&&(r.inForce=r.waiting.before),r.waiting=null,l(),x();let _=()=>B(E.message);if(E.field==="gpu")return p.story.notice(_);let q=c.refuse(E.field,_);return N&&p.story.notice(()=>q?h("explore-the-link-does-not-fit"):h("explore-press-play-to-draw-a")),p.story.error(q?"":()=>h("explore-what-was-drawn-so-far",{error:`${E.field}: ${_()}`}))},began:()=>{let{mode:E,model:N}=r.waiting||{mode:"none"};N&&(n.model=N),r.waiting=null,E!=="none"&&i(E)},changed:()=>{p.redraw(),b.soon()}});t.onBatch(f.take);let b=gn({player:n,live:f,controls:c,asked:r}),d=()=>p.story.notice(()=>h("explore-the-server-does-not-answer"));J.onChange(E=>{(!E.here||E.anew)&&(r.waiting&&(r.inForce=r.waiting.before),r.waiting=null,f.cutOff(),b.save()),p.redraw()}),J.waitsFor(()=>f.busy||r.waiting!==null),J.savesBy(b.save);let w=()=>c.sampler()===Z,{deck:u,start:y,go:i,rest:l,changes:a,makesSteps:m}=fn({root:o,player:n,live:f,controls:c,asked:r},{story:()=>p.story,redraw:()=>p.redraw(),settingsChanged:()=>x(),noteSeen:()=>T.note(b.head(),n.events,f.isLive),giveUpLink:()=>k.giveUp(),forgetKept:()=>b.forget(),noServer:d}),p=lt(o,n,u,{address:E=>J.here&&n.runId&&(!f.isLive||f.onServer)?Y(`runs/${encodeURIComponent(n.runId)}/${E}`):null,make:E=>To(n.events,E),link:()=>ye(M()?c.strings():L()),saysStep:()=>M()||r.mixed?null:n.shown,windows:_t}),x=()=>{n.intended=c.sampler();let E=w()&&c.recordedOf({});p.story.watch(E&&(()=>B(E.watch))),wo(c.request().model);let{chain:N,step:_}=a(),q=N.length&&n.events.length?()=>m()?h("explore-play-starts-a-new-chain"):h("explore-play-starts-a-new-run"):_.length&&f.canGoOn()?()=>h("explore-this-applies-from-the-next"):"";c.say(q),q&&p.story.notice(q),p.redraw()},O=()=>s.some(E=>E.recorded&&E.name===n.runId),L=()=>ln(n,O()?{example:n.runId}:r.inForce,r.mixed),M=()=>!n.events.length||JSON.stringify(c.strings())!==r.formThen,T=dn(),k=hn(n,{begin:()=>{u.finish(),r.waiting||l()},pause:()=>u.pause(),arrived:()=>{p.story.notice(()=>h("explore-this-run-was-drawn-anew")),A.here(),delete o.dataset.drawing},over:()=>{A.here(),delete o.dataset.drawing,p.story.notice("")}}),S=async E=>{let N=ht(E);s[0]&&c.restore({example:s[0].name}),c.restore(E),x();let _=c.missing(E),q=_?null:c.recordedOf(E);if(q){await g(q),n.runId===q.name&&k.goTo(N);return}T.note(b.head(),n.events,f.isLive),u.reset();let oe=c.check();if(_){let{kind:D}=_,ne={name:W(F(_.name,60)),kind:D};p.story.notice(()=>h("explore-the-link-names-what-is",ne))}else oe?(o.dataset.drawing="true",p.story.notice(""),k.begin(N),J.here?p.story.notice(()=>h("explore-the-links-run-is-drawn")):d()):p.story.notice(()=>h("explore-the-link-does-not-fit"))},A=Je("explore",{values:()=>n.events.length&&r.inForce?L():{},state:()=>({run:n.runId}),show:(E,N)=>{A.arriving(),u.can().going&&u.pause();let _=Object.keys(E).length?E:{example:s[0]?.name};if(n.events.length&&(N?.run??_.example)===n.runId)return k.goTo(ht(E));let q=N?.run&&T.find(N.run);return q?(T.note(b.head(),n.events,f.isLive),z(q),p.story.offer(""),k.goTo(ht(E))):void S(_)}});rt(n,()=>o.dataset.ready&&!r.waiting&&A.moved());let g=async E=>{if(E?.recorded)try{let _=await(await fetch(Y(`examples/${encodeURIComponent(E.name)}`))).json();if(r.waiting||n.mode!=="paused")return;p.story.offer(""),T.note(b.head(),n.events,f.isLive),f.isLive&&f.forget(),n.load(_),r.inForce=c.stringsOf(E),r.formThen=JSON.stringify(c.strings()),r.mixed=!1,p.story.error(""),p.story.notice(()=>h("explore-this-is-a-recorded-run")),x()}catch{p.story.notice(()=>h("explore-press-play-to-draw-a"))}},j=async()=>{let E=await fetch(Y(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:N,storyOf:_}=await import("./minute-EDV6DEW2.js"),q=_(await E.json());q&&(N(C(o,"minute"),q,()=>{c.useExample(s[0]),u.reset(),c.newSeed(),u.play()}),C(o,"minute").addEventListener("close",()=>R.focus(),{once:!0}))},R=C(o,"show-minute");R.hidden=!s[0]?.recorded,R.addEventListener("click",j);let z=({head:E,events:N})=>{c.restore(E.values),n.load({...E,events:N,show:E.cursor}),n.model=E.model,f.adopt(E.stopped),r.inForce=E.inForce,r.formThen=JSON.stringify(r.inForce),r.mixed=!!E.mixed,p.story.error(""),x(),p.story.notice("");let _={takeUp:()=>y("play","end"),decline:u.reset};f.canGoOn()?p.story.offer(()=>bn(E,N),()=>h("explore-resume"),_):p.story.notice(()=>h("explore-this-run-was-kept-by")),b.soon()},$=E=>{let N=()=>h("explore-your-last-run-in-this",{steps:dt(E.events)});p.story.offer(N,()=>h("explore-show-it"),{takeUp:()=>z(E)})},P=E=>{u.can().going&&u.pause(),c.restore(E),x(),ft("explore")};se.explore={player:n,port:t,models:c.models,offers:c.offers,open:P},(async()=>{let E=s[0];E&&c.restore({example:E.name});let N=we("explore");x();let _=await b.found();_&&await J.look(),_&&_.latest.run===_.head.run&&(_.head.cursor=Math.min(_.latest.cursor,_.events.length)),_&&We()?(z(_),A.moved("replaceState")):(A.arriving(),Object.keys(N).length?await S(N):E&&await g(E),_&&$(_)),p.ready(),o.dataset.ready="true",wn(o,n),!_&&!location.search&&s[0]?.recorded&&_o("minute")&&j()})()};var Fs=4e3,Us=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===Z?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(o).filter(([r])=>Number.isFinite(e[r])).map(([r,c])=>`${c} = ${e[r]}`);return t==="power"&&ze(e)&&e.block_size<e.max_new_tokens&&s.push(h("run-stops-early")),[t==="power"?"":W(F($e(ie(t)),40)),...s].filter(Boolean).join(", ")},kn=(e,t)=>{let o=it(),s=null,n=()=>{s&&(o.speed=s),s=null},r=()=>o.atEnd&&o.home(),c=()=>o.shown,f={play:()=>{if(o.mode!=="paused")return n(),o.pause();r(),o.play()},step:()=>{r(),o.step()},back:()=>o.showStep(Math.max(0,c()-1)),finish:()=>{s||(s=o.speed),o.speed="live",o.play()},can:()=>{let i=o.events.length>0,l=i&&o.mode==="paused";return{play:i,step:l,back:l&&o.cursor>1,finish:i&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let b=lt(e,o,f,t),d=(i,l)=>{let a=C(e.parentElement,`recorded-${i}`);a&&(a.textContent=l)},w=null,u=()=>{w&&(d("settings",Us(w)),d("method",W(F($e(ie(w.sampler)),40))))};return U.on(u),{player:o,stage:b,show:(i,l=null)=>{n(),o.mode="paused",o.load({...i,show:l===null?i.events.length:1}),l!==null&&o.showStep(Math.max(0,Math.min(o.steps,l)));let{model:a,prompt:m,...p}=i.events[0];d("model",W(F(a,80))),d("prompt",W(F(m,Fs))),w=p,u();let x=()=>[i.notice&&B(i.notice),Kt(i.events)].filter(Boolean).join(" ");b.story.notice(x()&&x)}}};var yn="powerviz-recordings",Bs=20,Ft=()=>{try{let e=JSON.parse(localStorage.getItem(yn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},vn=e=>{try{localStorage.setItem(yn,JSON.stringify(e.slice(0,Bs)))}catch{return}},Hs=e=>{let t=C(e,"library"),{examples:o}=ce(),s=[...t.querySelectorAll("[data-run]")],n=C(t,"refused"),r=C(t,"upload"),c=C(t,"to-explore"),f=0,b=null,d=($,P)=>fetch(Y(`uploads/${$}`),{method:"POST",body:P}),w={address:$=>b||!u.runId?null:Y(`runs/${encodeURIComponent(u.runId)}/${$}`),make:async $=>{let P=await d($,b);return await Ge(P),P.blob()},says:()=>h("library-the-link-opens-this-run"),link:()=>b||!u.runId?null:ye({tab:"library",run:u.runId,step:u.shown})},{player:u,stage:y,show:i}=kn(t,w),l=Je("library",{values:()=>b||!u.runId?{}:{run:u.runId,step:u.shown},show:({run:$,step:P})=>{!$&&!P||(l.arriving(),$===u.runId?u.showStep(Math.min(u.steps,Ce(P)??u.steps)):s.some(v=>v.dataset.run===$)&&T($,Ce(P)))}});rt(u,()=>l.moved()),se.library={player:u};let a=$=>{H(n,$&&(()=>W(F($(),400)))),n.hidden=!$},m=()=>h("library-what-was-shown-before-is"),p=()=>{let{sampler:$,model:P}=u.run.started,v=se.explore?se.explore.models().includes(P):!0,E=se.explore?se.explore.offers($):ie($).steps!==void 0;c.disabled=!E||!v;let N=v?"":h("library-its-model-is-not-loaded");c.title=E?N:h("library-its-method-is-not-known")},x=($,P,v)=>{b=v,i($,P);let E=v?null:o.find(_=>_.name===$.run);s.forEach(_=>{E&&_.dataset.run===E.name?_.setAttribute("aria-current","true"):_.removeAttribute("aria-current")});let N=v&&W(F(v.name,80));y.story.watch(E||!v?"":()=>h("library-from-your-file",{name:N})),p(),a("")};U.on(()=>u.run.started&&p());let O=async($,P,v)=>{let E=++f;t.dataset.loading="true";try{let N=await $(),_=N.ok?await N.json():null,q=N.ok?null:await N.text();if(E!==f)return;_?x(_,P,v):a(v?()=>`${v.name}: ${M(q,N.status)} ${m()}`:()=>L(q,N.status))}catch{E===f&&a(()=>`${h("library-the-server-did-not-answer")} ${m()}`)}E===f&&delete t.dataset.loading},L=($,P,v="")=>{try{return B(JSON.parse($).message)+v}catch{return h("library-the-server-failed-while-it",{status:P})}},M=($,P)=>L($,P,"."),T=($,P=null)=>O(()=>fetch(Y(`examples/${encodeURIComponent($)}`)),P,null),k=$=>{let P=Number(r.dataset.most);if(f+=1,$.size>P){let v={name:$.name,size:Math.round($.size/1048576),most:P/1048576};return a(()=>h("library-has-mb-a-recording-may",v))}return $.size?O(()=>d("feed",$),null,$):a(()=>h("library-is-empty",{name:$.name}))},S=C(t,"kept"),A=()=>{let $=S.dataset.keeps==="true"?Ft():[];S.hidden=!$.length;let P=v=>I("li",{},I("button",{type:"button","data-kept":v.key,onclick:()=>g(v)},I("b",{},W(F(v.name,80)))));C(S,"kept-runs").replaceChildren(...$.map(P))},g=async({key:$,name:P})=>{f+=1;let v=null;try{if(v=await fetch(Y(`recordings/${encodeURIComponent($)}`)),v.ok)return void await k(new File([await v.blob()],P))}catch{return void a(()=>`${h("library-the-server-did-not-answer")} ${m()}`)}let E=await v.text();if(a(()=>L(E,v.status)),v.status===404)return vn(Ft().filter(N=>N.key!==$)),A()},j=async $=>{try{let P=await fetch(Y("recordings"),{method:"POST",body:$});if(!P.ok)return;let{key:v}=await P.json();vn([{key:v,name:$.name},...Ft()]),A()}catch{return}},R=async $=>{await k($),b===$&&S.dataset.keeps==="true"&&await j($)};s.forEach($=>$.addEventListener("click",()=>T($.dataset.run))),r&&(r.addEventListener("change",async()=>{r.files.length&&await R(r.files[0]),r.value=""}),t.addEventListener("dragover",$=>$.preventDefault()),t.addEventListener("drop",$=>{$.preventDefault(),$.dataTransfer.files.length&&R($.dataTransfer.files[0])})),c.addEventListener("click",()=>{let{sampler:$,settings:P,prompt:v,model:E}=u.run.started,N=Object.entries(P).filter(([,oe])=>oe===null||["number","boolean"].includes(typeof oe)),_={...Object.fromEntries(N.map(([oe,D])=>[oe,String(D??"")])),wrapping:"raw",prompt:v,model:E,...$===Z?{}:{sampler:$}};u.pause();let q={..._,example:b?"":u.runId};se.explore?se.explore.open(q):location.assign(ye(q))}),A(),(async()=>{l.arriving();let $=we("library"),P=s.find(E=>E.dataset.run===$.run)||s[0],v=P&&P.dataset.run===$.run?Ce($.step):null;P&&await T(P.dataset.run,v),$.run&&P&&P.dataset.run!==$.run&&a(()=>h("library-there-is-no-recorded-run",{name:$.run})),y.ready(),t.dataset.ready="true"})()};var Vs=()=>Object.fromEntries(Object.entries(ce().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Bt("en",No);await Ht(Vs());var Xh=async(e,t)=>{await pt(e),(await import("./learn-4URZX7H5.js")).learn(e,t)},Zh=async(e,t)=>{ho()||await pt(e),(await import("./evaluate-HHQ6ATIE.js")).evaluate(e,t)};export{te as addView,Sn as adopt,js as batches,Q as chainOf,Ts as compare,Zh as evaluate,Ws as explore,On as foldOwn,Pn as followPlaces,En as hazardOf,ce as known,U as language,Mn as languageSwitch,Xh as learn,Hs as library,le as logProb,Cn as modelCard,Ln as modelDialog,Tn as openLinkedTab,ft as openTab,is as ownProblem,C as part,Rt as pivotsAlong,jn as plainOrChat,kt as plotlyHere,W as readable,he as shownChain,se as tabs,Es as theme,bt as tokenText,de as tokensSoFar,An as watchServer,_t as windowPort};
