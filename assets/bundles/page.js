import{b as uo,c as Tn}from"./chunk-ZKKZHMII.js";import{a as Z,b as ue,c as fe,d as Xt,e as je,f as oo,g as no,h as so,i as ao,j as po,k as mo}from"./chunk-UF337AO3.js";import{a as Y,b as Je,c as Sn,e as et,f as An,g as _e}from"./chunk-QV7MZMIS.js";import{a as Tt,b as ge,c as be,e as Zt,f as eo,h as to}from"./chunk-HXTAN4I4.js";import{a as lo,c as xe,d as co,e as Ke,f as Ye}from"./chunk-LDI666U2.js";import{a as On,b as Se,c as Qe,d as Xe,f as En,h as Ze,k as fo}from"./chunk-C6QTYJIS.js";import{a as xn,b as X,c as Re,d as De,e as $e,f as ro,g as io,h as le}from"./chunk-VIVB5ZMZ.js";import{a as ne,b as Gt,c as pe,d as Pe,e as Ae,f as me,g as He,h as St,i as te,j as Kt,k as yn,l as Yt,m as Ve,o as Ne,p as Qt,r as $n,s as ho,t as Ge}from"./chunk-SDJ4OD66.js";import{B as we,C as ee,D as Ee,F as ye,H as xt,I as kn,a as I,b as yt,c as j,d as U,e as oe,f as B,g as $t,h as ke,i as Ht,j as i,k as J,l as We,m as G,o as vn,p as Vt,q as W,r as K,s as Dt,t as Jt,u as he,v as Be,y as ie}from"./chunk-IFQMLR7G.js";import"./chunk-SQE76S5B.js";var wo=[],ae=(e,t)=>wo.push({name:e,make:t}),go=(e,t,n)=>wo.flatMap(({name:s,make:o})=>{let l=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!l)return[];let f=o(l,t,n),p=()=>l.dataset.samplers!==void 0&&l.hidden;return[{draw:()=>p()||f.draw(),measure:()=>p()||f.measure?.()}]});ae("candidates",(e,t)=>{let n=j(e,"samples"),s=j(e,"choice"),o=m=>{t.pick(t.picked===m?null:m)};n.addEventListener("click",m=>{let c=m.target.closest("tr[data-chain]");c&&o(Number(c.dataset.chain))});let l=(m,c,k)=>{let r=k&&c.complete&&c.chosen===m.index;return I("td",{class:"pv-picked"},r?I("span",{role:"img","aria-label":i("run-chosen"),title:i("run-chosen")},"★"):"")},f=(m,c,k)=>{let{run:r}=t,d=fe(m),a=t.right[m.answer],u=a===void 0?"":a?" ✓":" ✗",g=m.answer===null?"–":U(B(m.answer,24))+u,O=(L,P="")=>I("td",{class:P,dir:"auto"},L),S=i("run-show-sample",{n:m.index+1});return I("tr",{"data-chain":m.index,"aria-current":k?"true":null},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":S},`${m.index+1}`)),l(m,r,c.candidates),O(ie(d.length),"pv-number"),O(d.length?K(me(d)):"–","pv-number"),O(m.extended?g:"…"))},p=m=>{let{run:c}=t,k=c.chains.filter(a=>a.extended).length;if(!c.chains.length)return"";if(!c.complete)return i("run-of-finished",{done:k,all:c.chains.length});if(!m.candidates)return i("run-all-are-finished-each-counts",{n:c.chains.length});let r={n:c.chosen+1,all:c.chains.length},d=i("run-sample-of-is-chosen",r);return m.look.chosen?`${d} ${J(m.look.chosen)}`:d},y="";return{draw:()=>{let m=Z(t);if(!m.several)return;let c=ue(t),k=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),r=[t.runId,k,c.index,t.run.complete,Object.keys(t.right).length,W.code].join(" ");if(r===y)return;y=r;let d=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(a=>f(a,m,a===c))),d!==null&&n.querySelector(`tr[data-chain="${d}"] button`)?.focus(),s.textContent=p(m)}}});ae("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(p=>[p.dataset.meter,p]));for(let p of Object.values(n))p.parts=[p.querySelector("i"),p.querySelector(".pv-meter-value")];let s=j(e,"facts"),o="",l=({forward_passes:p,seconds:y},h,m)=>{if(!p)return"";let k={passes:p===1?i("run-1-forward-pass"):i("run-forward-passes",{n:ie(p)}),seconds:K(y),times:K(h.run/h.sample,1)};return m.several&&h.response?(k.times=K(h.run/h.response,1),i("run-s-of-sampling-the-response",k)):h.sample&&m.steps?i("run-s-of-sampling-one-sample",k):i("run-s-of-sampling",k)};return{draw:()=>{let p=t.run,y=ue(t),h=Z(t),m=p.chains.reduce((a,u)=>a+u.plainTokens,0),c=p.chains.every(a=>a.plainTokensExact),k=h.steps?{sample:y.tokens.length,run:p.cost.tokens,plain:m}:{response:fe(y).length,run:p.cost.tokens},r=`${h.name} ${Object.values(k)} ${c} ${p.cost.forward_passes} ${p.cost.seconds} ${W.code}`;if(r===o)return;o=r;let d=Math.max(1,...Object.values(k));for(let[a,u]of Object.entries(k)){let[g,O]=n[a].parts;g.style.width=`${(100*u/d).toFixed(1)}%`;let S=a==="plain"&&!c?"≥ ":"";O.textContent=S+ie(u),n[a].dataset.value=u}s.textContent=l(p.cost,k,h)}}});ae("decision",(e,t)=>{let n=j(e,"verdict"),s=j(e,"sentence"),o=j(e,"under-way"),l=ao();j(e,"coin").append(l.element);let f=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(r=>[r.dataset.term,r])),p="",y=()=>{Object.values(f).forEach(r=>r.textContent="–"),l.draw(null)},h=r=>{e.dataset.verdict="open",n.textContent="",s.textContent=r,y()},m=(r,d)=>{let[a,u]=Be(Ne(r),r.log_uniform),g=r.decision==="rejected_early"?"≤ ":"";f.proposal.textContent=g+K(r.log_weight_proposal),f.state.textContent=`− (${K(r.log_weight_state)})`,f.length.textContent=Dt(r.log_cut_ratio),f.ratio.textContent=g+a,f.uniform.textContent=d?u:"?",l.draw(r,d)},c=()=>{let r=t.events[t.run.folded];h(oo(r)),m(r,!1)};return{draw:()=>{let r=te(t.run),d=r.steps.at(-1),a=r.proposal&&!t.guessing?r.steps.length+1:0,u=a?i("run-step-a-proposal-is-being",{n:a}):"";o.textContent!==u&&(o.textContent=u),e.dataset.stale=String(!!a&&!!d);let g=`${t.runId} ${r.steps.length} ${t.guessing&&t.run.folded} ${d?.event} ${W.code}`;if(g===p)return;if(p=g,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return c();if(!d)return h(i("run-each-step-ends-with-a"));let O=d.decision,{mark:S,word:L}=je[O.decision];if(e.dataset.verdict=O.decision,n.replaceChildren(`${S} ${L[0].toUpperCase()}${L.slice(1)}`,I("small",{},i("explore-step",{n:d.index}))),s.replaceChildren(no(O),...O.decision==="accepted"?[I("span",{class:"pv-effect"},so(d,t))]:[]),O.decision==="unchanged")return y();m(O,!0)}}});var Ot=e=>$t(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,Et=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?i("run-your-run-is-the-next"):t&&n<=1?i("run-your-run-is-number-in",{n:t}):t?i("run-your-run-is-number-in-2",{n:t,s:n}):s===1?i("run-another-visitors-run-takes-turns"):s?i("run-the-runs-of-other-visitors",{n:s}):""},bo=(e,t,n)=>{let s=r=>j(e,r),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},l=s("scrub"),f=s("where"),p=s("turns"),y=s("speed"),h=!1;t.speed=y.value;for(let[r,d]of Object.entries(o))d&&d.addEventListener("click",()=>n[r]());y.addEventListener("change",()=>t.speed=y.value),l.addEventListener("input",()=>t.showStep(Number(l.value))),document.addEventListener("keydown",r=>{if(!h||r.ctrlKey||r.metaKey||r.altKey||r.defaultPrevented||!e.offsetParent||Ot(r))return;let d=$t(r,"button, a, summary, [type=checkbox], [role=button], [role=radio]");r.target===l&&r.key!==" "||(r.key===" "&&!d?(r.preventDefault(),n.play()):r.key==="ArrowRight"?(r.preventDefault(),o.step.disabled||n.step()):r.key==="ArrowLeft"?(r.preventDefault(),t.showStep(Math.max(0,t.shown-1))):r.key==="Home"&&t.events.length?(r.preventDefault(),t.home()):r.key==="End"&&t.events.length&&(r.preventDefault(),t.pause(),t.end()))});let m=r=>{let{run:d}=t,{chains:a,complete:u}=d;if(r.several){let O=a.filter(S=>S.extended).length;return u?i("run-all-samples-finished",{n:a.length}):i("run-of-samples-finished",{done:O,n:a.length})}let g=i("n-tokens",{n:fe(te(d)).length});return u?i("run-finished",{tokens:g}):g},c=(r,d)=>{if(!t.events.length)return i("run-no-run-yet");let a=Z(t);return a.steps?t.run.complete?i("run-step-block-finished",r):d?i("run-step-of-block",r):i("run-step-block",r):m(a)},k=()=>{let r=te(t.run),d=n.can(),a=d.going??t.mode!=="paused",u=a?i("learn-pause"):i("run-play");o.play.textContent!==u&&(o.play.textContent=u);for(let[P,T]of Object.entries(o))T&&(T.disabled=!h||!d[P]);let g=t.steps,{shown:O}=t;Number(l.max)!==g&&(l.max=g),Number(l.value)!==O&&(l.value=O),l.disabled=!h||g===0;let S=c({step:O,total:g,block:r.block},g>O&&!a);f.textContent!==S&&(f.textContent=S);let L=Et(n.standing?.()??null);p.textContent!==L&&(p.textContent=L),p.hidden=!L};return{draw:k,ready:()=>{h=!0,k()}}};ae("decision",(e,t)=>{let n=j(e.closest(".pv-stage"),"guess-first"),s=j(e,"guess"),o=j(e,"next"),l=j(e,"score"),f=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},f=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),y()}),s.querySelectorAll("[data-guess]").forEach(h=>h.addEventListener("click",()=>t.guess(h.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(h=>f=h),document.addEventListener("keydown",h=>{if(h.ctrlKey||h.metaKey||h.altKey||Ot(h))return;let m=h.key.toLowerCase();t.guessing&&(m==="a"||m==="r")?t.guess(m==="a"):t.holding&&m==="n"&&t.next()});let p=h=>h.asked?t.guessing?i("run-score",h):f?i("run-you-said-the-same-score",h):i("run-the-draw-said-otherwise-score",h):i("run-score-no-guess-yet"),y=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,l.hidden=!t.guessFirst;let{right:h,asked:m}=t.score;l.textContent=p({right:h,asked:m})};return{draw:y}});var vo=250,jn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},ko=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=f=>B(f.map(p=>ge(p,t)?"■":p.text).join(""),28),o=e.before.tokens.slice(n,n+8),l=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return U(`${s(o)} → ${s(l)}`)},Cn=(e,t,n,s)=>{let o=s.toLowerCase(),l=f=>`${ko(f,t)} ${f.answer??""}`.toLowerCase().includes(o);return e.filter(f=>jn[n](f)&&(!o||l(f)))},Mn=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:l}=je[n.decision],f=n.decision==="unchanged",[p,y]=Be(Ne(n),n.log_uniform),h=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${l}`,`pv-word-${n.decision}`],[`${s.cut+1}`,"pv-number"],[n.divergence===null?"–":`${n.divergence+1}`,"pv-number"],[f?"–":h+p,"pv-number"],[f?"–":y,"pv-number"],[K(e.logProb),"pv-number"],[U(B(e.answer??"–",24)),""],[ko(e,t),"pv-change"]]};ae("history",(e,t)=>{let n=j(e,"rows"),s=j(e,"filter"),o=j(e,"find"),l=j(e,"facts"),f=j(e,"earlier"),p=null,y=new WeakMap;W.on(()=>y=new WeakMap);let h=d=>(y.has(d.decision)||y.set(d.decision,m(d)),y.get(d.decision)),m=d=>I("tr",{"data-step":d.index},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":i("run-show-step",{n:d.index})},`${d.index}`)),...Mn(d,t.run).map(([a,u])=>I("td",{class:u,dir:"auto"},a))),c="",k=null,r=()=>{let d=te(t.run),a=d.steps.at(-1),u=t.ahead?te(t.ahead):d,g=u.steps.length>vo?d.steps:u.steps,O=`${t.runId} ${d.index} ${d.steps.length} ${g.length} ${a?.event} ${s.value} ${o.value} ${W.code} ${p===t.runId}`;if(O===c)return;c=O;let S=Cn(g,t.run,s.value,o.value),L=p===t.runId?S:S.slice(-vo);eo(n,L.map(h).map(P=>({key:P,make:()=>P}))),k&&k.removeAttribute("aria-current"),k=a&&L.includes(a)?h(a):null,k&&k.setAttribute("aria-current","true");for(let P of L)h(P).classList.toggle("pv-ahead",P.index>d.steps.length);l.textContent=g.length?i("run-of-log-a-and-log",{n:ie(S.length),steps:i("n-steps",{n:g.length})}):i("run-no-step-yet-press-play"),f.hidden=L.length===S.length,f.textContent=i("run-show-earlier-steps",{n:ie(S.length-L.length)})};return f.addEventListener("click",()=>{p=t.runId,r()}),s.addEventListener("change",r),o.addEventListener("input",r),n.addEventListener("click",d=>{let a=d.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:r}});var Ce=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},tt=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new Ce(n,t)},yo=e=>J(e.said??e.message);var Me=24,At=24,Te=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,l]of Object.entries(t))s.setAttribute(o,l);return s.textContent=n,s},Ln=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:l}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:l,"xml:space":"preserve"}},Pn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let h of e.getClientRects()){let m={x:h.left-t.x,y:h.top-t.y,width:h.width,height:h.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(Te("rect",{...m,fill:s.backgroundColor}));let c=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,k=e.matches(".pv-is-pivot, .pv-fresh")?2:c,r=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";k&&n.push(Te("rect",{...m,y:m.y+m.height-k,height:k,fill:X(e,r)})),e.matches(".pv-end, .pv-mark-block")&&n.push(Te("rect",{...m,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(Te("text",{x:m.x,y:m.y+10,"font-size":10,fill:X(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let l=document.createRange(),f=null,p=()=>f&&n.push(Te("text",{...Ln(e),x:f.x,y:f.y},f.text)),y=0;for(let h of o.data){l.setStart(o,y),l.setEnd(o,y+=h.length);let m=l.getBoundingClientRect(),c=m.bottom-t.y-.25*m.height;h===`
`||!m.width||(f&&f.y===c?f.text+=h:(p(),f={x:m.left-t.x,y:c,text:h}))}return p(),n},Nn=(e,t)=>{let n=j(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-Me,y:s.top-n.scrollTop-Me-At},l=[...n.querySelectorAll(".pv-token, .pv-mark")],f=l.length?l.at(-1).getBoundingClientRect().bottom-o.y:2*At,p=Math.ceil(s.width)+2*Me,y=Math.ceil(f)+Me+2*At,h=Te("svg",{xmlns:"http://www.w3.org/2000/svg",width:p,height:y,viewBox:`0 0 ${p} ${y}`}),m=j(e,"facts"),c=(k,r,d,a)=>Te("text",{x:Me,y:k,"font-family":getComputedStyle(e).fontFamily,"font-size":r,fill:X(e,d)},a);return h.append(Te("rect",{width:p,height:y,fill:X(e,"--pv-paper")}),c(Me+6,14,"--pv-ink-soft",U(t)),...l.flatMap(k=>Pn(k,o)),c(y-Me,13,"--pv-ink-soft",[...m.children].map(k=>k.textContent).join(" · "))),h},Rn=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=I("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(l=>o.toBlob(l,"image/png"))}finally{URL.revokeObjectURL(n)}},$o=async(e,t,n,s)=>{let o=Nn(e,s),l=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});ot(t==="svg"?l:await Rn(o,l),`${n}.${t}`)};var ot=(e,t)=>{let n=URL.createObjectURL(e);I("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},xo={code:"run-server-does-not-answer"},So=async(e,t)=>{if(!Y.here)throw new Ce(xo);let n=await fetch(ee(`uploads/${t}`),{method:"POST",body:jt(e)});return await tt(n),n.blob()},To=async e=>{let n=await(await fetch(ee("runs"),{method:"POST",body:jt(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new Ce(xo);if(!n.key)throw new Ce(n.message,n.field);return n.key},jt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});ae("take-away",(e,t,n)=>{let{address:s,make:o,link:l,saysStep:f}=n,p=j(e,"facts"),y=[...e.querySelectorAll("[data-download]")],h=[...e.querySelectorAll("[data-keep]")],m=j(e,"copy-link"),c=async r=>{let d=`powerviz-run.${r}`;if(r==="jsonl")return ot(jt(t.events),d);We(p,"run-being-made");try{ot(await o(r),d),p.textContent=""}catch(a){G(p,()=>i("run-it-could-not-be-made",{reason:yo(a)}))}};for(let r of y)r.addEventListener("click",d=>{r.hasAttribute("href")||r.getAttribute("aria-disabled")==="true"||(d.preventDefault(),c(r.dataset.download))});for(let r of h)r.addEventListener("click",()=>{let{keep:d,format:a}=r.dataset,u=e.closest(".pv-stage"),g=u.querySelector(".pv-trace .pv-plot"),O=B(t.run.started.prompt,Math.floor((d==="trace"?g:u).clientWidth/9.5)),S=`powerviz-${d}`;d==="trace"?ro(g,a,S,O):$o(u.querySelector(".pv-response"),a,S,O)});return n.says&&G(p,n.says),l?m.addEventListener("click",async()=>{let r=l();if(!r){We(p,"run-a-link-can-lead-to");return}m.dataset.link=r;try{await navigator.clipboard.writeText(r);let d=f?.()??null;G(p,()=>d===null?i("run-copied-the-link-opens-this"):i("run-copied-the-link-opens-step",{step:d}))}catch{p.replaceChildren(`${i("compare-copy-it-from-here")} `,I("code",{},r))}}):(m.remove(),p.textContent=""),{draw:()=>{let r=t.events.length>0,d=y.find(a=>a.dataset.download==="csv");d.title=Z(t).steps?i("run-one-row-per-step"):i("run-one-row-per-sample");for(let a of y){let u=a.dataset.download,g=r&&s?s(u):null,O=r&&!!(g||o||u==="jsonl");a.hidden=!s&&u!=="jsonl",a.setAttribute("aria-disabled",String(!O)),g?a.getAttribute("href")!==g&&(a.removeAttribute("role"),a.href=g,a.setAttribute("download","")):(a.removeAttribute("href"),a.setAttribute("role","button"),a.tabIndex=O?0:-1)}for(let a of h)a.disabled=!r}}});var _n=400,In=e=>{let t=Math.max(1,Math.ceil(e.length/_n)),n=[],s=[],o=0;return e.forEach((l,f)=>{o+=l.log_prob,!(f%t&&f<e.length-1)&&(n.push(f+1),s.push(o))}),{x:n,y:s}},zn=(e,t)=>{let n=K(me(e.tokens)),s=e.answer===null?i("learn-none"):B(e.answer,30),o=t.several?i("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):i("run-log-p-answer",{value:n,answer:s});return oe(o)},Oo=e=>Math.max(1,...e.chains.map(t=>fe(t).length)),Eo=e=>[e.runId,ue(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),Ao=(e,t)=>{let n=Z(e),s=X(t,n.look.colour),o=X(t,"--pv-muted"),l=ue(e),p=[...e.run.chains.filter(c=>c!==l),...e.run.chains.includes(l)?[l]:[]],y=p.map((c,k)=>({type:"scatter",mode:"lines",name:c!==l?i("run-other-samples"):n.several?i("run-sample",{n:c.index+1}):i("run-the-response"),showlegend:c===l||k===0,...In(fe(c)),line:c===l?{color:s,width:2}:{color:o,width:1},opacity:c===l?1:.55,hoverinfo:"skip"})),h=p.filter(c=>c.extended&&c.tokens.length),m=h.map(c=>c===l?s:o);return[...y,{type:"scatter",mode:"markers",showlegend:!1,x:h.map(c=>c.tokens.length),y:h.map(c=>me(c.tokens)),customdata:h.map(c=>c.index+1),text:h.map(c=>zn(c,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:m,symbol:n.look.symbol,size:h.map(c=>c===l?10:7)}}]};var qn=250,jo=()=>Gt().filter(e=>e.beside),Co=e=>J(e.short),Mo=.3,Wn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Fn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Un=e=>{let t=e.reduce((o,l)=>o+l,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,l)=>o+(l-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},Lo=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((l,f)=>{let p=l.before.logProb;f===0?(n.push(0),s.push(p)):(l.before.tokens.length!==o[f-1].tokens.length||p!==s.at(-1))&&(n.push(l.index-.5),s.push(p)),n.push(l.index),s.push(l.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(me(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(me(e.tokens))),{x:n,y:s})},Bn=(e,t)=>{let n=e.decision,s=[i("run-step",{n:e.index,verdict:je[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],l=e.drawn[n.divergence-e.proposal.start];o&&l&&s.push(`${be(o,t)} → ${be(l,t)}`);let f=K(e.proposalLogProb);s.push(n.decision==="rejected_early"?i("run-log-p-of-the-proposal",{value:f}):i("run-log-p-of-the-proposal-2",{value:f}))}return s.map(oe).join("<br>")},Hn=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},Po=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},Vn=e=>{let t=te(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(p=>p.decision.decision!=="unchanged").map(p=>Math.exp(Math.min(0,Ne(p.decision)))),l=(s.length?s.reduce((p,y)=>p+y,0)/s.length:1)*Po(t.tokens.map(p=>p.log_proposal)),f=Po(t.tokens.map(p=>p.log_prob));return n===0||l*n>=.1||f<.05?"":i("run-these-settings-freeze-the-chain",{chance:he(l),model:he(f)})};ae("trace",(e,t)=>{let n=j(e,"plot"),s=a=>X(n,a),o=a=>{let u=t.run,g=t.ahead?te(t.ahead):a,O=a.steps.length,S={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},L=[{...S,name:i("run-the-response"),...Lo(a)}];g!==a&&L.push({...S,...Lo(g),opacity:Mo,showlegend:!1});for(let[P,T]of Object.entries(Fn)){let v=g.steps.filter($=>$.decision.decision===P);L.push({type:"scatter",mode:"markers",name:je[P].word,x:v.map($=>$.index),y:P==="rejected_early"?[]:v.map($=>Wn($,P)),customdata:v.map($=>$.index),text:v.map($=>Bn($,u)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(T.colour),symbol:T.symbol,size:T.size,opacity:v.map($=>$.index>O?Mo:1),line:{width:1.6,color:s(T.colour)}}})}return L},l=()=>{let a=[];for(let u of jo()){let g=Co(u),O=u.colour,S=t.companions?.[u.method]||[];if(!S.length)continue;let L={name:g,xaxis:"x2",showlegend:!1,y:S.map(P=>P.log_prob),text:S.map(P=>oe(i("run-log-p-answer-2",{method:Ae(u),value:K(P.log_prob),answer:P.answer===null?i("learn-none"):B(P.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(O),size:5,opacity:.75,symbol:u.symbol}};a.push(S.length===1?{...L,type:"scatter",mode:"markers",x:[g],marker:{...L.marker,size:9,opacity:1}}:{...L,type:"violin",x0:g,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Un(S.map(P=>P.log_prob)),line:{color:s(O),width:1},fillcolor:`${s(O)}33`,hoveron:"points"})}return a},f=a=>{let{steps:u}=Z(t);return[...u?o(a):Ao(t,n),...l()]},p=a=>{let u=a.filter($=>!$.xaxis).flatMap($=>$.y),g=a.filter($=>$.xaxis),O=g.map($=>[...$.y].sort((E,x)=>E-x)[Math.floor($.y.length/4)]),S=[...u,...O];if(!S.length)return{...De(!1),below:[]};let L=Math.max(...u,...g.flatMap($=>$.y)),P=Math.min(...S),T=.07*(L-P)+.3,v=g.map($=>({name:$.name,count:$.y.filter(E=>E<P-T).length}));return{range:[P-T,L+T],below:v.filter($=>$.count)}},y=(a,u)=>{let{range:g,below:O}=p(u),S=n.clientWidth<420,L=S?.54:.7,P=L+(S?.08:.03),T=s("--pv-ink-soft"),v=Z(t),$=t.ahead?te(t.ahead):a,E=v.steps?Math.max(Hn(t.run,$),1):Oo(t.run),x=v.steps?$.blocks:[],A=v.steps?{}:{title:{text:i("evaluate-tokens"),font:{size:11},standoff:2}},R=u.some(b=>b.xaxis==="x2"),C=Re(n),w=x.filter(b=>b.afterStep>0).map(b=>({type:"line",xref:"x",yref:"paper",x0:b.afterStep+.5,x1:b.afterStep+.5,y0:0,y1:1,line:{color:T,width:1,dash:"dot"}})),M=x.map(b=>({xref:"x",yref:"paper",x:b.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:i("run-block",{n:b.block}),font:{size:10,color:T}}));for(let b of O)M.push({xref:"x2",yref:"paper",x:b.name,y:0,yanchor:"bottom",showarrow:!1,text:i("run-below",{n:b.count}),font:{size:10,color:T},bgcolor:s("--pv-paper")});if(R&&a.tokens.length){let b=me(a.tokens);w.push({type:"line",xref:"paper",yref:"y",x0:P,x1:1,y0:b,y1:b,line:{color:s(v.steps?"--pv-power":v.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...C,domain:R?[0,L]:[0,1],range:[-.5,E+.8],showgrid:!1,dtick:E<=12?1:void 0,rangemode:"tozero",...A},xaxis2:{...C,domain:[P,1],tickangle:0,tickfont:{size:S?9:11},type:"category",categoryarray:jo().map(Co),categoryorder:"array",visible:R,showgrid:!1,fixedrange:!0},yaxis:{...C,range:g,title:{text:i("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:w,annotations:M}},k=$e(n,()=>{let a=te(t.run);if(!Z(t).steps)return`${Eo(t)} ${!!t.companions}`;let{ahead:u,runId:g,companions:O}=t;return[g,a.steps.length,a.extended,a.block,!!O,u?.folded].join(" ")},()=>{let a=ue(t),u=f(a),g=y(a,u),O=g.yaxis.range[0]+.02*(g.yaxis.range[1]-g.yaxis.range[0]);for(let S of u)S.y.length===0&&(S.y=S.x.map(()=>O));return{data:u,layout:g}},a=>{if(!a.customdata)return;let{steps:u,several:g}=Z(t);u?t.showStep(a.customdata):g&&t.pick(a.customdata-1)},qn),r=j(e,"facts");return{...k,draw:()=>(r.textContent=Vn(t.run),k.draw())}});var No=`## Compare

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
run-lighter-kept = The new path weighs less than the old one, so such a step is kept { $odds } (A = { $ratio }).
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
setting-prefetch = Proposals K drawn ahead and decoded as one batch.
setting-stop = Texts at which a response ends, as soon as one is complete in it; a change of the space of responses, on which the chain is as exact.
setting-num-alternatives = Likeliest other tokens recorded with each drawn token.
setting-stop-early = Stop with the block in which the response has ended, as the paper does; without, N more steps follow with the limit T, so that the run comes to p(x)^α as N grows. With B < T, runs stopped early lean to short responses, at every N above 0.
setting-skip-ahead = Start each proposal where it leaves the state.
setting-early-rejection = Give up proposals that are certain to be rejected.
setting-recall = Draw again from memory what was drawn before.
setting-num-particles = Particles, which are responses that grow side by side.
setting-num-rounds = Rounds M, each a filter of its own; every one but the first is accepted or rejected.
setting-ramp = Tokens over which the exponent rises from 1 to α; 0 is α from the first token on.
setting-ess-threshold = Resample when the effective number of particles is below this share κ of all; 0 is never.
setting-resampling = How particles are resampled: systematic gives all of them one weight; chopthin keeps weights within a factor of 3 + √8 and changes as few as it can.
setting-check-every = Tokens between two looks at the weights.
setting-rejuvenation = Metropolis–Hastings steps of every particle after each resampling, by which copies come apart.

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
method-smc = Power-SMC
method-smc-heading = Power-SMC
method-smc-about = Many responses grow side by side, and those that p(x)^α favours are copied: exact in the limit of many.
method-smc-named = Power-SMC, { $settings }
method-smc-chosen = It was drawn by lot, with a chance in proportion to its weight.
method-pimh = particle MH
method-pimh-heading = Particle MH
method-pimh-about = Whole particle filters as proposals of Metropolis–Hastings: with more rounds it comes to p(x)^α, for any number of particles.
method-pimh-named = particle MH, { $settings }
method-pimh-chosen = It was drawn by lot in its round, by weight, and no later round was accepted.
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
sampler-not-played = { $given } is not shown here yet; there are { $known }
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
filter-misfit = an event of filter { $filter } does not fit its particles
filter-label = log Ẑ
filter-estimate = { $value } nats; its particles are all of one family, so that no error can be told
filter-estimate-with-error = { $value } ± { $error } nats, estimated from { $families ->
    [one] { $families } family
   *[other] { $families } families
} of particles
rounds-label = rounds
rounds-accepted = { $accepted } of { $rounds } accepted after the first
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
upload-not-played = { $file } is a run of { $method }, which the page does not show yet; load_run reads it in Python
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
`;var Ct="powerviz-kept";var Jn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Mt=Jn(),at=null;try{at=sessionStorage.getItem(Ct),sessionStorage.setItem(Ct,Mt)}catch{at=null}var rt=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),nt=null,Gn=()=>{if(nt)return nt;let e=indexedDB.open(Ct,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},nt=rt(e),nt},st=async()=>(await Gn()).transaction(["heads","events"],"readwrite"),Lt=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),Pt=e=>IDBKeyRange.bound([e,0],[e,1/0]),Nt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Pt(t))},Kn=async()=>{let e=await st(),n=(await rt(e.objectStore("heads").getAll())).sort((o,l)=>l.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&Nt(e,o.key);await Lt(e)},it=e=>{let t=`${Mt} ${e}`,n=null,s=0,o=Promise.resolve(),l=!1,f=m=>(o=o.then(async()=>{if(!l)try{return await m()}catch{l=!0;return}}),o);return{save:(m,c=[])=>f(async()=>{let k=await st();if(c.length>2e5)Nt(k,t);else{(c!==n||c.length<s)&&(k.objectStore("events").delete(Pt(t)),n=c,s=0);let r=c.slice(s);r.length&&k.objectStore("events").put({key:t,first:s,events:r}),s+=r.length,k.objectStore("heads").put({...m,key:t,tab:Mt,when:Date.now(),count:s})}await Lt(k)}),forget:()=>f(async()=>{n=null,s=0;let m=await st();Nt(m,t),await Lt(m)}),found:()=>f(async()=>{if(!at)return null;let m=`${at} ${e}`,c=await st(),k=await rt(c.objectStore("heads").get(m));if(!k)return null;let d=(await rt(c.objectStore("events").getAll(Pt(m)))).flatMap(a=>a.events);return await Kn(),d.length===k.count?{head:k,events:d}:null}).then(m=>m??null)}},Ro=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var Yn=4,de=e=>B(e.model?U(e.model):Ae(e),24),Fe=e=>`${de(e.look)} ${e.index}`,lt=e=>e===-1/0?"−∞":K(e),Qn=(e,t)=>{let n=he(Math.exp(e.log_proposal));return t.method==="second_model"?[[i("compare-p-under",{model:de(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[i("compare-q-as-it-was-drawn"),n]]},Xn=e=>{if(!e.ended){let n=i("n-tokens",{n:e.tokens.length});return I("span",{class:"pv-answer"},i("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?i("compare-no-answer-wrong"):i("compare-no-answer");return I("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return mo(e.answer,{right:t})},Zn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},_o=(e,t)=>{let n=j(e,"list"),s=j(e,"sort"),o=new WeakMap,l=new WeakMap,f=[],p=null,y=a=>[I("span",{},`log p ${lt(a.log_prob)}`),I("span",{},i("n-tokens",{n:a.tokens.length})),I("span",{},i("compare-decoded",{n:a.cost?K(a.cost.tokens,1):"–"})),I("span",{},`${a.cost?K(a.cost.seconds,3):"–"} s`),a.run===p.run?null:I("span",{class:"pv-earlier"},i("compare-earlier-run",{prompt:B(U(a.prompt),60)}))],h=a=>{let u=I("div",{class:"pv-card-text",role:"group","aria-label":i("compare-tokens-arrow-keys-move")},...a.tokens.map((O,S)=>I("span",{class:`pv-token pv-valued${ge(O,a)?" pv-end":""}`,dir:"auto",tabindex:S?"-1":"0","data-index":S,style:`--level:${Math.min(1,-O.log_prob/Yn).toFixed(2)}`},Tt(O,a))));to(u);let g=I("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},I("header",{},I("h3",{},Pe(a.look),Fe(a)),Xn(a),I("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),u,I("p",{class:"pv-facts"}));return l.set(g,a),g},m=a=>{o.has(a)||o.set(a,h(a));let u=o.get(a),g=`${p.run} ${JSON.stringify(a.cost)}`;u.dataset.told!==g&&(u.dataset.told=g,u.querySelector(".pv-facts").replaceChildren(...y(a).filter(Boolean)));let O=j(u,"pin"),S=f.includes(a);return O.setAttribute("aria-pressed",String(S)),O.setAttribute("aria-label",S?i("compare-unpin",{sample:Fe(a)}):i("compare-pin",{sample:Fe(a)})),O.textContent=S?i("compare-pinned"):i("compare-pin-2"),u.classList.toggle("pv-pinned",S),u},c=(a=p)=>{p=a;let u=new Map(p.looks.map((P,T)=>[P.method,T])),O=[...p.samples.values()].sort((P,T)=>u.get(P.method)-u.get(T.method)||P.index-T.index).filter(P=>!f.includes(P)).sort(Zn[s.value]),S=[...f,...O].map(m);if(S.length||S.push(I("p",{class:"pv-empty"},i("compare-no-sample-yet-choose-methods"))),S.length===n.children.length&&S.every((P,T)=>P===n.children[T]))return;let L=document.activeElement;n.replaceChildren(...S),n.contains(L)&&L.focus({preventScroll:!0})},k=a=>{let u=a?.closest?.(".pv-card");return u?l.get(u):null},r=a=>t(k(a.target));return n.addEventListener("pointerover",r),n.addEventListener("focusin",r),n.addEventListener("pointerleave",()=>t(k(document.activeElement))),s.addEventListener("change",()=>c()),W.on(()=>o=new WeakMap),n.addEventListener("click",a=>{let u=a.target.closest('[data-pv="pin"]');if(!u)return;let g=k(u);f.includes(g)?f.splice(f.indexOf(g),1):f.push(g),c()}),ho(n,".pv-token[data-index]",a=>{let u=k(a),g=Number(a.dataset.index),O=u.tokens[g],S=u.tokens.slice(0,g+1).reduce((P,T)=>P+T.log_prob,0),L=[[i("compare-position"),i("compare-of",{n:g+1,total:u.tokens.length})],[i("compare-log-p-up-to-here"),lt(S)]];return Zt(O,u,L,Qn(O,u))}),{draw:c,show:a=>{let u=o.get(a);u&&(u.scrollIntoView({block:"nearest"}),u.focus({preventScroll:!0}),u.classList.remove("pv-found"),u.offsetWidth,u.classList.add("pv-found"))}}};var Io=null,zo=e=>Io?.(e),es=(e,t)=>{let n=Object.fromEntries(t),s=p=>Number(n[p]);if(e==="story"){let{name:p,thing:y}=n,h=m=>s(`${m}-sign`)*s(m)||0;return{family:e,name:p,thing:y,start:s("start"),change:h("change"),second:h("second")}}if(e==="order"){let p=t.filter(([y])=>y==="row").map(([,y])=>y);return{family:e,quality:n.quality,row:p,question:n.question}}if(e==="clock"){let p=["hour","minute","hours","minutes"].map(y=>[y,s(y)]);return{family:e,show:n.show,...Object.fromEntries(p)}}let{name:o,date:l,today:f}=n;return{family:e,name:o,date:l,today:f,ahead:s("ahead")}},ts=e=>{let t=j(e,"own-problem"),n=j(t,"own-form"),s=j(t,"own-error"),o=null,l=()=>n.elements.family.value,f=[...n.querySelectorAll("fieldset")],p=()=>f.find(r=>r.dataset.family===l()),y=()=>[...p().querySelectorAll("[name]")],h=r=>{s.textContent=r,s.hidden=!r},m=()=>{for(let r of f)r.hidden=r.disabled=r!==p();h("")},c=r=>r.validity.stepMismatch?i("own-problem-step",{step:r.step}):"",k=()=>{for(let d of p().querySelectorAll("[data-error]"))d.textContent="";let r=y().filter(d=>{let a=d.type==="number"?xe(d)||c(d):"",u=p().querySelector(`[data-error="${CSS.escape(d.name)}"]`);return d.type==="number"&&(u.textContent=a),d.setAttribute("aria-invalid",String(!!a)),a});return r[0]?.focus(),!r.length};n.elements.family.addEventListener("change",m),n.addEventListener("submit",async r=>{if(r.preventDefault(),h(""),!k())return;let d=es(l(),y().map(u=>[u.name,u.value])),a;try{a=await(await fetch(ee("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(d)})).json()}catch{return h(i("shared-the-server-cannot-be-reached"))}if(a.error){let u=U(J(a.error.message)),g=p().querySelector(`[data-error="${CSS.escape(a.error.field)}"]`);g?g.textContent=u:h(u);return}t.close(),o?.(a)}),j(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",r=>r.target===t&&t.close()),Io=r=>{o=r;for(let d of n.querySelectorAll("[data-error]"))d.textContent="";m(),t.showModal()},m()};var os=2**31,ns=e=>`“${U(e)}”`,ss=async e=>{let t=await fetch(ee(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},Ie=new Map,as=e=>{if(!Ie.has(e)){Ie.size>50&&Ie.clear();let t=fetch(ee("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(n=>n.ok?n.json():null).catch(()=>null);Ie.set(e,t),t.then(n=>n??Ie.delete(e))}return Ie.get(e)},ht=(e,t)=>{let[n,s,o,l]=["model-line","unlike","unlike-said","new-problem"].map(a=>j(e,a)),f=()=>e.elements.model.value,p=()=>!!Ze(f())?.bundled,y=()=>e.elements.prompt.value,h=()=>G(n,()=>uo(f())),m=a=>{let u=U(f());return a.length?i("prompt-unlike-words",{model:u,words:a.map(ns).join(", ")}):i("prompt-unlike",{model:u})},c=()=>{s.hidden=!0,G(o,"")},k=async()=>{let[a,u]=[y(),f()];if(!a.trim()||!p())return c();let g=await as(a);if(!(a!==y()||u!==f())){if(!g||g.family)return c();G(o,()=>m(g.words)),s.hidden=!1}},r=a=>{t(a),c()};e.addEventListener("change",a=>{a.target.name==="model"&&h(),["model","prompt","example"].includes(a.target.name)&&k()}),e.addEventListener("input",a=>a.target.name==="prompt"&&c()),j(e,"make-own").addEventListener("click",()=>zo(r));let d=I("span",{class:"pv-field-error",role:"alert"});return l.after(d),l.addEventListener("click",async()=>{G(d,""),l.disabled=!0;try{r(await ss(Math.floor(Math.random()*os)))}catch{G(d,()=>i("shared-the-server-cannot-be-reached"))}l.disabled=!1}),W.on(h),h(),{look:k,sayModel:h,forget:c}};var rs=["prompt","truth","model","wrapping","second_model"],qo=["num_samples","candidates"],Wo=(e,t)=>{let n=T=>e.elements[T],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],l=rs.filter(T=>n(T)),f=Ye(e),p=(T,v)=>{let $=I("option",{value:T});return G($,v),$};n("example").replaceChildren(...t.map(T=>p(T.name,()=>J(T.title))),p("",()=>i("compare-your-own"))),Xe(e);let y=o.map(({value:T})=>pe(T)),h=()=>o.filter(T=>T.checked).map(T=>T.value),m=()=>t.find(T=>T.name===n("example").value)||null,c=T=>T.type==="checkbox"?String(T.checked):T.value.trim(),k=(T,v)=>{T.type==="checkbox"?T.checked=String(v)==="true":T.value=v},r=()=>({example:n("example").value,...Object.fromEntries(l.map(T=>[T,n(T).value])),methods:h().join(","),...Object.fromEntries(s.map(T=>[T.name,c(T)]))}),d=()=>{let T={},v={};for(let x of s){let A=x.type==="checkbox"?x.checked:Ke(c(x));(qo.includes(x.name)?v:T)[x.name]=A}let{truth:$,...E}=Object.fromEntries(l.map(x=>[x,n(x).value]));return{...E,truth:$.trim()||null,methods:h(),...v,settings:T}},a=(T=!1)=>{let $=s.filter(x=>x.type==="number").map(x=>[x,x.name,xe(x)&&(()=>xe(x))]);if($.unshift([o[0],"methods",h().length?"":()=>i("compare-choose-at-least-one-method")]),$.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>i("compare-type-a-question-or-pick")]),n("second_model")){let x=h().includes("second_model")&&n("second_model").value===n("model").value;$.push([n("second_model"),"second_model",x?()=>i("compare-this-is-the-model-itself"):""])}$.forEach(([,x,A])=>f(x,A)),f("truth","");let E=$.find(([,,x])=>x);return E&&T&&E[0].focus(),!E},u=(T,v)=>f(T,()=>U(J(v))),g=T=>{for(let v of s)qo.includes(v.name)||k(v,T.settings[v.name]??v.dataset.default);n("prompt").value=T.prompt,n("truth").value=T.answer??"",Se(e)},O=T=>{let v=t.find($=>$.name===T.example);n("example").value=v?v.name:"",v&&g(v);for(let $ of s)$.name in T&&k($,T[$.name]);for(let $ of l){let{options:E}=n($),x=!E||[...E].some(A=>A.value===T[$]);$ in T&&x&&(n($).value=T[$])}if(L.forget(),L.sayModel(),"wrapping"in T?Qe(e):Se(e),v&&v.prompt!==n("prompt").value&&(n("example").value=""),"methods"in T){let $=T.methods.split(",");for(let E of o)E.checked=$.includes(E.value)}},S=null,L=ht(e,T=>{S=T.answer,n("prompt").value=T.prompt,n("truth").value=T.answer,n("example").value="",Se(e),a()}),P=()=>{let T=e.querySelector('[data-name="second_model"]');T&&(T.textContent=B(U(n("second_model").value),24))};return e.addEventListener("submit",T=>T.preventDefault()),e.addEventListener("change",T=>{T.target.name==="example"&&m()&&g(m()),P(),T.target.matches("textarea")||a()}),e.addEventListener("input",T=>{let v=m();T.target.name==="prompt"&&v&&v.prompt!==n("prompt").value?(n("example").value="",n("truth").value===v.answer&&(n("truth").value="")):T.target.name==="prompt"&&S!==null&&(n("truth").value===S&&(n("truth").value=""),S=null)}),j(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(j(e,"settings").open=!1),P(),{check:a,look:L.look,looks:y,nameSecond:P,refused:u,request:d,restore:O,strings:r}};var is=.72,ls=-.14,hs=(e,t,n,s,o)=>{let l=[t[0]],f=[o];return e.forEach((p,y)=>{let h=o+is*p/n/s;l.push(t[y],t[y+1]),f.push(h,h)}),{x:[...l,t.at(-1)],y:[...f,o]}},ds={"log-prob":{key:"log_prob",axis:()=>i("compare-log-p-nats"),value:e=>i("compare-log-p",{value:e}),about:e=>i("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>i("compare-log-p-per-token-nats"),value:e=>i("compare-log-p-per-token",{value:e}),about:e=>i("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},cs=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Fo=(e,t)=>{let n=null,s=h=>{let m=n.distributions?.[h];return m?n.looks.filter(c=>c.method in m.groups):[]},o=(h,{of:m,value:c})=>{let k=[c(K(m(h))),_t(h),Rt(h)];return`${Fe(h)}: ${k.filter(Boolean).join(", ")}`},l=(h,m)=>{let{key:c,of:k}=m,r=s(c),{edges:d,groups:a}=r.length?n.distributions[c]:{edges:[],groups:{}},u=L=>L.counts.reduce((P,T)=>P+T,0),g=r.filter(L=>u(a[L.method])>1),O=Math.max(...g.flatMap(({method:L})=>a[L].counts.map(P=>P/u(a[L]))),1e-9),S=[];return r.forEach((L,P)=>{let T=r.length-1-P,v=a[L.method],$=X(h,L.colour);g.includes(L)&&(S.push({type:"scatter",mode:"lines",...hs(v.counts,d,u(v),O,T),fill:"toself",fillcolor:`${$}33`,line:{color:$,width:1},hoverinfo:"skip"}),S.push({type:"scatter",mode:"lines",x:[v.mean,v.mean],y:[T,T+.8],line:{color:$,width:2.5},hoverinfo:"skip"}));let E=[...n.samples.values()].filter(x=>x.method===L.method&&Number.isFinite(k(x)));S.push({type:"scatter",mode:"markers",x:E.map(k),y:E.map(()=>T+ls),customdata:E.map(x=>x.key),text:E.map(x=>oe(o(x,m))),hovertemplate:"%{text}<extra></extra>",marker:{color:$,symbol:L.symbol,size:7,opacity:.75}})}),S},f=(h,{key:m,axis:c})=>{let k=s(m),r=Re(h),d=k.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...r,title:{text:c(),font:{size:11},standoff:6},...De(k.length>0)},yaxis:{...r,automargin:!0,fixedrange:!0,showticklabels:cs(h),showgrid:!1,range:[-.4,d+.95],tickvals:k.map((a,u)=>d-u),ticktext:k.map(a=>`<span style="color:${X(h,a.colour)}">${a.mark}</span> ${oe(B(de(a),19))}`)}}},p=Object.entries(ds).map(([h,m])=>{let c=j(e,h);return{chart:$e(c,()=>`${n?.run} ${n?.drawn}`,()=>({data:l(c,m),layout:f(c,m)}),a=>{let u=n.samples.get(a.customdata);u&&t(u)}),plot:c,what:m}});return{draw:h=>{n=h;for(let{chart:m,plot:c,what:k}of p){let r=n.distributions?n.distributions[k.key].groups:{},d=s(k.key).map(a=>`${de(a)} ${K(r[a.method].mean)}`);c.setAttribute("aria-label",k.about(d.join(", ")||i("compare-none-yet"))),m.draw()}}}},Rt=e=>e.right===null?"":e.right?i("compare-right"):i("compare-wrong"),_t=e=>e.answer===null?i("compare-no-answer"):i("compare-answer",{answer:B(e.answer,30)});var Ue=(e,t)=>e===null?"–":K(e,t),Uo=(e,t)=>{let n=j(e,"rows"),s=j(e,"link"),o=j(e,"stopped-early"),l=[...e.querySelectorAll("[data-download]")];j(e,"copy-link").addEventListener("click",async c=>{let k=t();c.target.dataset.link=k;try{await navigator.clipboard.writeText(k),We(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${i("compare-copy-it-from-here")} `,I("code",{},k))}});let f=({finished:c,total:k,tokens:r},d)=>{let a=d&&c<k&&r,u={n:c,total:k},g=a?i("compare-of-2",{...u,tokens:i("n-tokens",{n:r})}):i("compare-of",u);return I("td",{class:"pv-progress"},I("span",{class:"pv-progress-bar",style:`--done:${100*c/k}%`}),g)},p=(c,k)=>{let r=k.progress.get(c.method),d=k.means.get(c.method),a=u=>I("td",{class:"pv-number"},u);return I("tr",{"data-method":c.method},I("th",{scope:"row"},Pe(c),de(c)),f(r,k.busy),a(!d||d.right===null?"–":i("compare-of",{n:d.right,total:d.compared??d.samples})),...(d?[Ue(d.log_prob,2),Ue(d.length,1),Ue(d.tokens,1),Ue(d.tokens_shared,1),Ue(d.seconds,d.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},y=({block_size:c,max_new_tokens:k,num_steps:r})=>c<k&&r>0,h=({about:c})=>c?.methods.includes("power")&&Ve(c.settings)&&y(c.settings)?i("compare-power-sampling-stops-early-here"):"";return{draw:c=>{o.textContent=h(c);let k=c.looks.filter(d=>c.progress.has(d.method)),r=I("tr",{},I("td",{colspan:8,class:"pv-empty"},i("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...k.length?k.map(d=>p(d,c)):[r]);for(let d of l){let a=c.samples.size>0&&c.onServer&&Y.here;d.setAttribute("aria-disabled",String(!a)),a?d.href=ee(`comparisons/${encodeURIComponent(c.run)}/${d.dataset.download}`):d.removeAttribute("href"),d.setAttribute("download","")}}}};var dt=2.4,Bo={least:17,most:34},ps=5.9,ms=14,Ho=92,us=118,ct=14,fs=e=>e*e*(3-2*e),ws=e=>{let t=[""];for(let n of B(U(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(oe).join("<br>")},gs=(e,t)=>{let n=e.filter(p=>p.ends.length),s=n.reduce((p,y)=>p+y.ends.length,0),o=Math.max(Bo.least,Math.min(Bo.most,(t-s*dt)/n.length)),l=new Map,f=0;for(let p of e){for(let y of p.ends)l.set(y,f),f+=dt;p.ends.length&&(f+=o)}for(let p of e){let y=[...p.samples].sort((h,m)=>l.get(h)-l.get(m));p.centre=(l.get(y[0])+l.get(y.at(-1)))/2,p.half=(y.length-1)*dt/2,p.heights=new Map(y.map((h,m)=>[h,p.centre-p.half+m*dt]))}return f},bs=(e,t)=>{let n=(f,p)=>{let y=0;for(let h of e)h.left=h.parent===null?0:e[h.parent].right,h.right=h.left+Math.max(h.parent===null?0:p,(h.end-h.start)*f),y=Math.max(y,h.right);return y},s=Ho*Math.min(1,t/Math.max(1,n(0,Ho))),[o,l]=[0,t];for(let f=0;f<30;f+=1){let p=(o+l)/2;n(p,s)>t?l=p:o=p}n(o,s)},It=e=>e.parent===null?0:Math.min(ms,(e.right-e.left)/2),Vo=(e,t)=>{let n=[],s=[];for(let o of e.filter(l=>l.heights.has(t))){let l=o.heights.get(t),f=s.length?s.at(-1):l,p=It(o);for(let y of f===l?[0]:[0,.25,.5,.75,1])n.push(o.left+y*p),s.push(f+fs(y)*(l-f));n.push(o.right),s.push(l)}return{x:n,y:s}},Do=(e,t)=>{let n=j(e,"plot"),s=j(e,"legend"),o=j(e,"facts"),l=null,f=null,p=null,y=x=>p.samples[x.samples[0]].tokens.slice(x.start,x.end),h=(x,A)=>x.map(R=>ge(R,A)?"■":R.text).join(""),m=x=>h(y(x),p.samples[x.samples[0]]),c=x=>{let A=[],R=[];p.samples.forEach((w,M)=>{if(w.method!==x.method)return;let b=Vo(p.nodes,M);A.push(...b.x,null),R.push(...b.y,null)});let C=X(n,x.colour);return{type:"scatter",mode:"lines",name:x.method,x:A,y:R,line:{color:C,width:1.7},opacity:f?.35:1,hoverinfo:"skip"}},k=x=>l.looks.filter(A=>A.method in x.shares).map(A=>{let R=p.samples.filter(M=>M.method===A.method).length,C=X(n,A.colour),w=i("compare-of",{n:Math.round(x.shares[A.method]*R),total:R});return`<span style="color:${C}">${A.mark}</span> ${oe(de(A))}: ${w}`}),r=x=>oe([_t(x),Rt(x)].filter(Boolean).join(", ")),d=x=>[`<b>${ws(m(x))||i("compare-the-beginning")}</b>`,x.parent===null?"":i("compare-the-model-goes-this-way",{chance:he(x.branch_prob)}),i("compare-log-p-up-to-its",{value:lt(x.log_prob??-1/0)}),...k(x),x.ends.length?r(p.samples[x.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let x=[],A=[],R=[],C=[];return p.nodes.forEach(w=>{let M=d(w),b=w.ends.length?w.right+70:w.right;for(let _=w.left+It(w)/2;_<=b;_+=14)x.push(_),A.push(w.centre),R.push(M),C.push(w.ends.length?p.samples[w.ends[0]].key:"");x.push(null),A.push(null),R.push(""),C.push("")}),{type:"scatter",mode:"lines",name:"hover",x,y:A,text:R,customdata:C,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},u=(x,A,R,C,w,M)=>({type:"scatter",mode:"text",name:x,x:A,y:R,text:C,textposition:w,textfont:{size:M,color:X(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),g=()=>{let x=p.nodes.flatMap(A=>{let R=A.left+It(A),C=Math.floor((A.right-R)/ps),w=A.parent===null?"":`${he(A.branch_prob)} `,M=U(m(A)).trim(),b=C-w.length,_=b<Math.min(4,M.length)?"":B(M,b);return!_&&(!w||b<-1)?[]:[{x:R,y:A.centre-A.half-1,text:`<i>${w}</i>${oe(_)}`}]});return u("labels",x.map(A=>A.x),x.map(A=>A.y),x.map(A=>A.text),"top right",10.5)},O=()=>{let x=p.nodes.filter(R=>R.ends.length),A=x.map(R=>{let C=R.ends.map(D=>p.samples[D]),w=l.looks.map(D=>[D,C.filter(re=>re.method===D.method).length]).filter(([,D])=>D).map(([D,re])=>`<span style="color:${X(n,D.colour)}">${D.mark}${re>1?`<sub>${re}</sub>`:""}</span>`),{answer:M,right:b,ended:_}=C[0],z=b===null?"--pv-ink-soft":b?"--pv-accepted":"--pv-rejected",q=b===null?"":b?"✓ ":"✗ ",V=_?M??i("compare-no-answer"):i("compare-cut-off"),se=Math.max(3,14-2*w.length);return`${w.join("")} <span style="color:${X(n,z)}">${q}${oe(B(V,se))}</span>`});return u("ends",x.map(R=>R.right+5),x.map(R=>R.ends.length===R.samples.length?R.centre:R.heights.get(R.ends[0])),A,"middle right",11)},P=$e(n,()=>l?`${l.run} ${l.drawn} ${f?f.key:""}`:"none",()=>{if(!p)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let x=n.clientWidth-12;bs(p.nodes,x-us);let R=l.looks.filter(w=>p.samples.some(M=>M.method===w.method)).map(c);if(f){let w=X(n,f.look.colour);R.push({type:"scatter",mode:"lines",name:"lit",...Vo(p.nodes,p.samples.indexOf(f)),line:{color:w,width:5},hoverinfo:"skip"})}R.push(g(),O(),a());let C={uirevision:`${l.run} ${n.clientWidth}`,height:p.height+ct+12,showlegend:!1,margin:{l:6,r:6,t:ct,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,x]},yaxis:{visible:!1,fixedrange:!0,range:[p.height,-16]}};return{data:R,layout:C}},x=>{let A=l.samples.get(x.customdata);A&&t(A)}),T="",v=x=>{l=x;let A=`${l.run} ${l.drawn} ${W.code}`;if(T!==A){T=A;let R=l.keys.map(_=>l.samples.get(_)),C=l.tree.map(_=>({..._}));s.replaceChildren(...l.looks.filter(_=>R.some(z=>z.method===_.method)).map(_=>I("span",{},Pe(_),de(_))));let w=C.length>1?C[0].end:null,M=C.filter(_=>_.ends.length).length,b=R.length?`${i("n-samples",{n:R.length})}, ${i("n-different-responses",{n:M})}. `+(w===null?i("compare-they-all-say-the-same"):i("compare-they-first-part-at-token",{token:w+1})):i("compare-the-tree-grows-with-the");o.textContent=b,p=null,R.length&&(p={nodes:C,samples:R,height:gs(C,n.parentElement.clientHeight-ct-16)}),n.setAttribute("aria-label",`${i("compare-prefix-tree")}: ${b}`),n.style.height=`${(p?p.height+ct+12:120).toFixed(0)}px`}P.draw()},$=0;return{draw:v,light:x=>{let A=x&&p?.samples.includes(x)?x:null;A!==f&&(f=A,$||($=requestAnimationFrame(()=>{$=0,P.draw()})))}}};var pt=e=>e??-1/0,vs=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=b=>j(n,b),{examples:o}=we(),l=Wo(s("compare-controls"),o),[f,p,y,h]=["run","stop","status","error"].map(s),m=0,c=!1,k=b=>({run:"",looks:b,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),r=k(l.looks);le.compare={state:()=>r};let d=_o(s("cards"),b=>a.light(b)),a=Do(s("prefix-tree"),d.show),u=[Uo(s("means"),()=>Ee({tab:"compare",...l.strings()})),Fo(s("distributions"),d.show),d,a];Ge(n),io(n,"powerviz-comparison");let g=b=>{y.textContent!==b&&(y.textContent=b)},O=b=>{G(h,b||""),h.hidden=!b},S=()=>{let b=r.samples.size;if(c)return i("compare-starting");let _=Et(r.standing);if(r.busy&&_&&!b)return _;if(r.busy){let z=[...r.progress.values()].find(V=>V.finished<V.total),q=z&&r.looks.find(V=>V.method===z.method);return q?i("compare-drawing-of",{method:de(q),finished:z.finished,total:z.total}):i("compare-finishing")}return Y.here?r.onServer?r.usedUp?J(r.usedUp):r.stopped?i("compare-stopped-kept",{samples:i("n-samples",{n:b})}):r.shared&&b?i("compare-the-first-example-compared-on"):b?i("compare-done",{samples:i("n-samples",{n:b})}):i("compare-choose-a-problem-and-methods"):i("compare-kept-by-your-browser-the",{samples:i("n-samples",{n:b})}):i("compare-the-server-does-not-answer",{samples:i("n-samples",{n:b})})},L=0,P=()=>{L=0,f.disabled=c||!Y.here,f.textContent=r.busy&&!r.shared?i("compare-run-anew"):i("compare-run"),p.disabled=c||!r.busy||r.shared,g(S()),u.forEach(b=>b.draw(r)),n.dataset.samples=r.samples.size},T=()=>{L||(L=requestAnimationFrame(P))},v=b=>{m+=1,t.send("compare",{serial:m,...b})},$=b=>{let _=b.about.second_model,z=l.looks.map(q=>q.method==="second_model"&&_?{...q,model:_}:q);r={...k(z),run:b.run,about:b.about}},E=b=>{let _=`${b.method} ${b.index}`,z=r.samples.get(_);if(z){z.cost=b.cost;return}for(let[D,re]of Object.entries(b.texts))r.texts.set(Number(D),re);let q=D=>r.texts.get(D),{texts:V,...se}=b;r.samples.set(_,{...se,key:_,run:r.run,prompt:r.about.prompt,started:{eos_ids:r.about.eos_ids},look:r.looks.find(D=>D.method===b.method),log_prob:pt(b.log_prob),tokens:b.tokens.map(([D,re,Oe,gt])=>({id:D,text:q(D),log_prob:pt(re),log_proposal:pt(Oe),alternatives:gt.map(([Le,bt])=>({id:Le,text:q(Le),log_prob:pt(bt)}))}))})},x=it("comparison"),A=()=>{let{run:b,about:_,entries:z,progress:q,together:V}=r;!b||r.shared||!z.length||x.save({batch:{run:b,about:_,samples:z,progress:[...q.values()],together:V},values:l.strings()})};Y.onChange(b=>{(!b.here||b.anew)&&(c=!1,m+=1,Object.assign(r,{stopped:r.stopped||r.busy,busy:!1,onServer:!1}),A()),T()}),Y.waitsFor(()=>c||r.busy&&!r.shared);let R=b=>{if(!b)return;let _=JSON.parse(b);_.turn===m&&(c=!1,C(_),_.run&&_.idle&&A(),T())},C=b=>{if(b.run){if(b.run!==r.run&&b.first===0&&$(b),b.run!==r.run||b.first>r.known)return v({again:!0});if(b.samples.slice(Math.max(0,r.known-b.first)).forEach(E),r.entries.push(...b.samples.slice(Math.max(0,r.known-b.first))),r.known=Math.max(r.known,b.first+b.samples.length),r.progress=new Map(b.progress.map(_=>[_.method,_])),b.together){r.together=b.together;let{means:_,...z}=b.together;Object.assign(r,z,{means:new Map(_.map(q=>[q.method,q]))}),r.drawn=r.keys.length}Object.assign(r,{busy:!b.idle,shared:b.shared,stopped:b.stopped,standing:b.queue,usedUp:b.used_up})}if(b.error){let{field:_,message:z}=b.error;if(_==="gpu")return O(()=>J(z));let q=!!(b.run&&r.samples.size),V=l.refused(_,z),se=()=>`${co({field:_,message:z})}.`;O(V&&!q?null:()=>[se(),q?i("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(R),f.addEventListener("click",()=>{O(null),l.check(!0)&&(c=!0,l.look(),v(l.request()),P())}),p.addEventListener("click",()=>{p.disabled=!0,t.send("halt",{})});let w=ye("compare");o.length&&l.restore({example:o[0].name}),(async()=>{let b=Je()?await x.found():null;b?(l.restore(b.head.values),C({...b.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),r.onServer=!1,A()):Object.keys(w).length?l.restore(w):v({welcome:!0}),l.nameSecond(),W.on(P),P(),n.dataset.ready="true"})()};var ks=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},ys=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(W.code)},Jo={explore:()=>i("tab-explore"),compare:()=>i("tab-compare"),evaluate:()=>i("tab-evaluate"),learn:()=>i("tab-learn"),library:()=>i("tab-library")},Go=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Go);let t=globalThis.gradio_config.components.filter(({type:l})=>l==="tabitem"),n=new Map(t.map(({props:l})=>[l.label,l.id])),s=new WeakMap,o=()=>{let l=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;l.nextNode();){let f=l.currentNode,p=s.get(f),y=p?.shown===f.data?p.id:n.get(f.data);if(!Jo[y])continue;let h=Jo[y]();s.set(f,{id:y,shown:h}),f.data!==h&&(f.data=h)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),W.on(o),o()},$s=e=>{let t=j(e,"language"),n=()=>{let{code:o,codes:l}=W;return l[(l.indexOf(o)+1)%l.length]},s=()=>{t.textContent=ks(n()),t.lang=n(),document.title=i("page-title"),ys()};t.addEventListener("click",()=>W.choose(n())),W.on(s),s(),Go()};var Ko="powerviz-theme",Yo=matchMedia("(prefers-color-scheme: dark)"),Qo=()=>{try{return localStorage.getItem(Ko)}catch{return null}},xs=e=>{try{localStorage.setItem(Ko,e)}catch{return}},qe=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},ze=()=>Qo()||(Yo.matches?"dark":"light");qe(ze());Yo.addEventListener("change",()=>qe(ze()));addEventListener("beforeprint",()=>qe("light"));addEventListener("afterprint",()=>qe(ze()));var Ss=e=>{let t=j(e,"theme"),n=()=>t.textContent=ze()==="dark"?i("page-light-theme"):i("page-dark-theme");t.addEventListener("click",()=>{xs(ze()==="dark"?"light":"dark"),qe(Qo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),W.on(n),qe(ze()),n()};var ve=e=>he(e),zt=(e,t)=>{let n=Qt(e),s=n.filter(({step:o,position:l})=>{let f=e.steps[o-1].before.tokens;return l<t.length&&t.slice(0,l).every((p,y)=>p.id===f[y].id)});return{along:s,elsewhere:n.length-s.length}},Xo=(e,{position:t})=>e.start<=t&&t<e.end,Zo=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Ts=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(l=>Xo(t,l)),o={n:s.length,total:n,steps:Zo(s)};return n?n===1?s.length?i("explore-the-chains-only-pivot-lies",o):i("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?i("explore-all-of-the-chains-pivots",o):s.length===1?i("explore-1-of-the-chains-pivots",o):i("explore-of-the-chains-pivots-lie",o):i("explore-none-of-the-chains-pivots",o):i("explore-the-chain-has-found-no")},qt=e=>{let t={started:e.run},n=()=>e.truth===null?i("explore-the-same-answer",{answer:B(U(e.curve.answer),24)}):i("explore-the-right-answer"),s=()=>e.curve.chances.map(([d,a])=>d/a),o=d=>be({...d,text:d.text.trim()||d.text},t),l=(d,a)=>{let u=s(),g=({position:$})=>Math.abs(u[$+1]-u[$]),O=d.along.filter($=>!Xo(a,$)),[S]=O.sort(($,E)=>g(E)-g($)||$.step-E.step);if(!S||g(S)<e.curve.certain_jump)return"";let{position:L}=S,[P,T]=[u[L],u[L+1]],v={token:o(e.tokens[L]),step:S.step,from:ve(P),to:ve(T)};return T<P?i("explore-at-where-step-moved-it",v):i("explore-at-where-step-moved-it-2",v)},f=()=>{let d=s(),a={goal:n(),low:ve(Math.min(...d)),high:ve(Math.max(...d))},u=a.low===a.high?i("explore-the-chance-of-is-all",a):i("explore-the-chance-of-is-estimated",a),g=e.curve.flat?i("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):i("explore-whether-few-tokens-of-it",{n:i("n-rollouts",{n:e.curve.chances[0][1]})});return`${u} ${g}`},p=d=>{let a=d.end-d.start,[u,g]=[e.tokens[d.start],e.tokens[d.end-1]].map(o),O={goal:n(),first:u,last:g,tokens:i("n-tokens",{n:a}),from:ve(d.before),to:ve(d.after)},S=d.after<d.before;return a===1?S?i("explore-at-the-chance-of-falls",O):i("explore-at-the-chance-of-rises",O):S?i("explore-from-to-the-chance-of",O):i("explore-from-to-the-chance-of-2",O)},y=d=>{let{window:a,complete:u}=e.curve;return[u?"":i("explore-so-far"),a?p(a):f(),a?Ts(d,a):"",a?l(d,a):""].filter(Boolean).join(" ")},h=d=>{let[a,u,g,O]=e.curve.chances[d],S=e.tokens.slice(0,d).map(P=>ge(P,t)?"■":P.text).join(""),L=S.length>44?`…${S.slice(-43)}`:S;return[d?i("explore-after",{text:L}):i("explore-before-the-first-token"),i("explore-95-interval-to",{goal:n(),chance:ve(a/u),low:ve(g),high:ve(O)}),i("explore-of",{n:a,rollouts:i("n-rollouts",{n:u})})].map(oe).join("<br>")},m=d=>ge(d,t)?i("explore-end"):oe(B(d.text.trim()||d.text.trimEnd(),14)),c=d=>{let a=new Map;for(let u of d.along)a.set(u.position,[...a.get(u.position)||[],u]);return[...a].map(([u,g])=>{let O=g.slice(0,8).map(S=>`${i("explore-step",{n:S.step})}: ${be(S.from,t)} → ${be(S.to,t)}`);return g.length>8&&O.push(i("explore-and-more",{n:g.length-8})),{x:u+1,label:Zo(g),text:[i("explore-pivot"),...O].map(oe).join("<br>")}})},k=(d,a)=>{let u=d.end>.75*a,g=u?d.before:d.after;return{x:u?d.start+.4:d.end+.6,xanchor:u?"right":"left",y:g>.5?.08:.92}};return{build:(d,a)=>{let u=E=>X(d,E),{chances:g,window:O}=e.curve,S=g.map((E,x)=>x),L=u("--pv-base"),P=c(a),T=Re(d),v=[{type:"scatter",mode:"lines",name:i("explore-95-interval"),x:[...S,...[...S].reverse()],y:[...g.map(E=>E[3]),...g.map(E=>E[2]).reverse()],fill:"toself",fillcolor:`${L}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?i("explore-chance-of-the-same-answer"):i("explore-chance-of-the-right-answer"),x:S,y:s(),text:S.map(h),hovertemplate:"%{text}<extra></extra>",line:{color:L,width:2},marker:{color:L,size:5}},{type:"scatter",mode:"markers+text",name:i("explore-pivot-with-its-step"),visible:P.length?!0:"legendonly",x:P.map(E=>E.x),y:P.map(()=>1.09),text:P.map(E=>E.label),textposition:"top center",textfont:{color:u("--pv-power"),size:11},customdata:P.map(E=>E.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:u("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],$={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...T,range:[-.6,S.length-.4],tickmode:"array",tickvals:S,ticktext:S.map(E=>E?m(e.tokens[E-1]):i("explore-start")),tickangle:-90,tickfont:{size:12,color:u("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...T,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(E=>Jt(E)),fixedrange:!0},shapes:O?[{type:"rect",layer:"below",x0:O.start+.5,x1:O.end+.5,yref:"paper",y0:0,y1:1,fillcolor:u("--pv-window"),line:{width:0}}]:[],annotations:O?[{...k(O,S.length),showarrow:!1,text:i("explore-critical-window"),font:{size:11,color:u("--pv-ink")}}]:[]};return{data:v,layout:$}},whatOneSees:y}};var Wt=(()=>{let e=ke(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),en=15;ae("critical-window",(e,t,{windows:n})=>{let s=w=>j(e,w),[o,l,f,p,y,h]=["empty","sentence","scroll","plot","facts","error"].map(s),[m,c,k,r]=["compute","cancel","rollouts","progress"].map(s),d=0,a=null,u=null,g=null,O=0,S="",L=()=>{let w=te(t.run);return{chain:w,tokens:w.tokens}},P=()=>{let{chain:w,tokens:M}=L(),{min:b,max:_}=k,z=Number(k.value),q=Number.isInteger(z)&&z>=Number(b)&&z<=Number(_)&&k.value!=="";if(G(h,q?"":()=>i("explore-use-a-whole-number-of",{min:b,max:_})),k.setAttribute("aria-invalid",String(!q)),!q)return k.focus();let{started:V}=t.run;d+=1,g=null,u={serial:d,tokens:M,run:t.run.started,runId:t.runId,step:w.steps.length,wanted:z,truth:t.truth,curve:null},n.send("compute",{serial:d,model:V.model,prompt:V.prompt_tokens,response:M.map(se=>se.id),truth:t.truth,max_new_tokens:V.settings.max_new_tokens,rollouts:z,seed:V.settings.seed}),C()},T=(w=!0)=>{u&&(g=u===a?u:null,u=null,d+=1,w&&n.send("cancel",{}),C())};n.onBatch(w=>{if(!u||w.serial!==d)return;if(w.error){let{field:b,message:_}=w.error;return G(h,()=>b==="gpu"?J(_):`${b}: ${J(_)}.`),u=null,C()}let M=w.chances.length&&a!==u;u.curve=w,M&&(a=u),w.complete&&(u=null),O+=1,C(),(M||w.complete)&&w.window&&(f.scrollLeft=w.window.start*en-f.clientWidth/2+60)}),m.addEventListener("click",P),c.addEventListener("click",()=>T()),k.addEventListener("keydown",w=>w.key==="Enter"&&!m.disabled&&P()),f.addEventListener("keydown",w=>w.key.startsWith("Arrow")&&w.stopPropagation());let v=()=>{let w=te(t.run);return a?`${O} ${t.runId} ${w.steps.length}`:""},$=()=>zt(te(t.run),a.tokens),E=$e(p,v,()=>qt(a).build(p,$())),x=()=>{if(r.hidden=!u,!u)return;let{curve:w,wanted:M}=u;r.querySelector("progress").value=w?.left?w.decoded/w.left:0;let b=w?.chances.length?w.chances[0][1]:0;s("progress-words").textContent=w?w.left?i("explore-of-rollouts-per-beginning-of",{done:b,wanted:M,decoded:ie(w.decoded),left:ie(w.left)}):i("explore-reading-the-response"):i("explore-asking-the-model")},A=()=>{let{tokens:w}=L();return w.length===a.tokens.length&&w.every((M,b)=>M.id===a.tokens[b].id)},R=w=>{let{chances:M,left:b,cost:_}=a.curve,z=M.length,q=M[0][1],V=[],{chain:se}=L(),D=A();V.push(I("span",{},D?i("explore-this-is-the-response-above"):i("explore-this-is-the-response-after",{n:a.step})," ",D||se.steps.length===a.step?null:I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},i("explore-go-there"))));let re=Oe=>V.push(I("span",{},Oe));g&&re(i("explore-cancelled-after-of-rollouts-per",{n:q,wanted:g.wanted})),w.elsewhere&&re(i("explore-on-paths-that-part-from",{pivots:i("n-pivots",{n:w.elsewhere})})),a.curve.complete&&re(i("explore-rollouts-from-each-of-beginnings",{each:ie(q),beginnings:ie(z),all:ie(q*z),left:ie(b),seconds:K(_.seconds,1)})),y.replaceChildren(...V)},C=()=>{if(a&&a.runId!==t.runId&&(a=g=null),u&&u.runId!==t.runId)return T();let{tokens:w}=L();if(m.disabled=!w.length||u!==null,m.textContent=a&&!u?i("explore-find-it-again"):i("explore-find-the-window"),c.hidden=!u,o.hidden=a!==null||u!==null,o.textContent=w.length?i("explore-nothing-yet-press-find-the"):i("explore-nothing-yet-draw-a-response"),x(),l.hidden=f.hidden=y.hidden=!a,!a)return;let M=`${v()} ${g!==null} ${A()} ${W.code}`;if(M===S)return E.draw();S=M;let b=qt(a).whatOneSees($());l.textContent=b,p.setAttribute("aria-label",b),p.style.minWidth=`${60+en*(a.tokens.length+1)}px`,R($()),E.draw()};return{draw:C}});var Os=2e4,Es=ke(),tn=(e,t,n)=>{let s=0,o=!1,l=!1,f=null,p=0,h={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},m=r=>{s+=1,h.busy=!0,p=Date.now(),h.standing=null,h.usedUp=null,f={serial:s,run:e.runId,known:e.events.length,...r},t.send("advance",f)};h.begin=(r,d)=>{o=!0,h.stopped=!1,m({new:!0,until:d,...r})},h.branch=(r,d)=>{o=!0,e.cutHere(),m({until:d,...r,keep:e.events.length})},h.goOn=r=>m({until:r}),h.halt=r=>{if(h.stopped=h.stopped||r,l){h.cutOff();return}t.send("halt",{stop:r,keep:r?e.events.length:null})},h.adopt=r=>{h.isLive=!0,h.stopped=r,h.onServer=h.busy=o=!1},h.cutOff=()=>{h.onServer=h.busy=o=!1,s+=1},h.forget=()=>{let r=h.isLive||h.busy;h.isLive=h.busy=h.stopped=h.onServer=o=!1,s+=1,r&&t.send("leave",{})},h.canGoOn=()=>h.isLive&&!h.stopped&&e.events.at(-1)?.kind!=="run_finished",h.take=r=>{if(!r)return;let d=JSON.parse(r),a=d.turn===s;if(p=Date.now(),d.error){d.events.length>0&&k({...d,idle:!1},a),a&&(o=!1,h.busy=!1,h.standing=null,n.error(d.error));return}if(d.lost){a&&c();return}k(d,a)};let c=async()=>{let{serial:r,brought:d,...a}=f;o=l=!0;try{let u=await To(e.events);l=!1,r===s&&m({...a,brought:u,model:e.model,truth:e.truth})}catch(u){if(l=!1,r!==s)return;o=h.busy=!1,n.error({field:u.field??"server",message:u.said??u.message})}},k=(r,d)=>{if(r.run!==e.runId){if(!o||!d)return;if(r.first>0)return m({until:"now",run:r.run,known:0});o=!1,h.isLive=h.onServer=!0,e.load(r),n.began()}else if(!e.append(r))return m({until:"now"});d&&(h.standing=r.queue),d&&r.idle&&(h.busy=!1),d&&r.used_up&&(h.usedUp=r.used_up),n.changed()};return setInterval(()=>{if(!(h.busy&&!l&&Y.here&&Date.now()-p>Os))return;let{serial:d,...a}=f;m(o?a:{until:"now"})},2e3),h};var on={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},As=e=>on[e]||Object.fromEntries(Object.entries(on.normal).map(([t,n])=>[t,n/Number(e)])),js=1e3/30,nn=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push(St(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?St(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},Cs=300,mt=(e,t)=>{let n=0;e.onChange(()=>{clearTimeout(n),e.mode==="paused"&&(n=setTimeout(()=>e.mode==="paused"&&t(),Cs))})},ut=()=>{let e=ke(),t=ke(),n=ke(),o={run:He(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},l=nn(),f=[],p=[],y=0,h=0,m=0,c=0,k=-1,r=0,d=null,a=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:d});let u=()=>Z(o).steps?f:p;Object.defineProperty(o,"steps",{get:()=>u().length}),Object.defineProperty(o,"shown",{get:()=>u().findLastIndex(C=>C<o.run.folded)+1});let g=()=>e.tell(o);o.pick=C=>{o.picked=C,g()};let O=()=>{Kt(o.run,o.events[o.run.folded]),l.note(o.run),d&&d.folded<=o.run.folded&&(d=null)},S=C=>{for(let w of C)w.kind==="decision"?f.push(o.events.length):w.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,w.chain+1):w.kind==="token_drawn"&&w.position>=y&&(y=w.position+1,p.push(o.events.length)),o.events.push(w);o.decided=f.length>0};o.load=C=>{o.runId=C.run,o.events=[],l=nn(),f=[],p=[],y=o.chainsSeen=0,o.picked=d=null,S(C.events),o.answers={...C.answers},o.right={...C.right},o.truth=C.truth??null,o.companions=C.companions??null,o.run=He(o.answers),k=-1,L(Math.min(C.show||0,o.events.length))},o.append=C=>{if(C.first>o.events.length)return!1;let w=o.atEnd;return S(C.events.slice(o.events.length-C.first)),Object.assign(o.answers,C.answers),Object.assign(o.right,C.right),C.truth&&(o.truth=C.truth),C.companions&&(o.companions=C.companions),w&&o.run.folded<C.show?L(Math.min(C.show,o.events.length)):o.mode==="paused"&&g(),!0};let L=C=>{let w=l.before(C),M=C<o.run.folded;for(M&&!d&&(d=o.run),(M||w&&w.folded>o.run.folded)&&(o.run=w||He(o.answers));o.run.folded<C;)O();o.guessing=o.holding=!1,h=0,g()},P=C=>{let w=As(o.speed);if(C.kind==="token_drawn")return w.token;if(C.kind==="proposal_started")return w.proposal;if(C.kind!=="decision")return 0;let M=C.decision==="rejected_early"?"rejected":C.decision,b=!a.has(M);return a.add(M),b?w.first:w[M]},T=C=>C.kind==="decision"||C.kind==="state_extended"&&o.shown===0||C.kind==="token_drawn"&&!Z(o).steps&&p.at(o.shown-1)===o.run.folded-1,v=C=>o.guessFirst&&C.kind==="decision"&&C.decision!=="unchanged"&&k!==o.run.folded,$=C=>{h=Math.min(h+C,2e3);let w=!1;for(;!o.atEnd&&h>=0;){let M=o.events[o.run.folded];if(v(M))return o.guessing=!0,!0;if(O(),w=!0,h-=o.mode==="stepping"&&o.speed!=="slow"?P(M)/3:P(M),o.mode==="stepping"&&T(M))return o.mode="paused",h=0,!0}return o.atEnd&&(h=Math.min(h,0)),w},E=()=>o.mode==="paused"||o.holding,x=C=>{if(r=0,!(E()||o.guessing)){if(C-c>=js-2){let w=$(C-m);m=c=C,w&&g(),o.atEnd&&!E()&&t.tell(o)}A()}},A=()=>{!r&&!E()&&!o.guessing&&(r=requestAnimationFrame(x))},R=C=>{o.mode=C,o.holding=!1,m=performance.now(),h=Math.max(h,0),A(),g()};return o.play=()=>R("playing"),o.step=()=>R("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,g()},o.home=()=>{o.mode="paused",L(o.events.length?1:0)},o.end=()=>L(o.events.length),o.showStep=C=>{if(o.mode="paused",C===0)return o.home();let w=u(),M=C===w.length&&!Z(o).steps;C<=w.length&&L(M?o.events.length:w[C-1]+1)},o.showFirst=C=>L(Math.min(C,o.events.length)),o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),f=f.filter(w=>w<o.run.folded),p=p.filter(w=>w<o.run.folded);let C=o.events[p.at(-1)];y=p.length?C.position+1:0,l.forget(o.run.folded),d=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=C=>{if(!o.guessing)return;let w=o.events[o.run.folded];k=o.run.folded;let M=C===(w.decision==="accepted");o.score={right:o.score.right+Number(M),asked:o.score.asked+1},o.guessing=!1,O(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(M),g()},o.next=()=>o.holding&&o.play(),o};var Ms=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:l}of n){let f=l[t],p=s.at(-1);f&&(p&&p.token===f?p.to=o:s.push({token:f,from:o,to:o}))}return s},sn=(e,t)=>{let n=j(e,"position"),s=null,o=[],l=()=>{let p=te(t.run),y=[s,p.tokens,p.steps.length,t.run.started,W.code];if(y.every((k,r)=>k===o[r])||(o=y,n.hidden=s===null||s>=p.tokens.length,n.hidden))return;let h=Ms(p,s),m=h.map(k=>{let r=he(Math.exp(k.token.log_prob)),d=k.from===k.to?i("run-after-step-p",{from:k.from,p:r}):i("run-after-steps-to-p",{from:k.from,to:k.to,p:r});return I("li",{},I("b",{dir:"auto"},be(k.token,t.run)),` ${d} `,I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(k.from)},i("explore-go-there")))}),c=I("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>f(null),"aria-label":i("run-close")},"✕");n.replaceChildren(I("h3",{},h.length===1?i("run-position-never-replaced",{position:s+1}):i("run-position-tokens-stood-here",{position:s+1,n:h.length})),c,I("ol",{},...m))},f=p=>{s=s===p?null:p,l()};return{draw:l,show:f}};var an=e=>{let t={watch:j(e,"watch"),notice:j(e,"notice"),error:j(e,"error")},n=y=>h=>{G(t[y],h||""),t[y].hidden=!h},s=j(e,"offer"),[o,l]=["take-up","decline"].map(y=>j(e,y)),f={};o.addEventListener("click",()=>f.takeUp?.()),l.addEventListener("click",()=>f.decline?.());let p=(y,h="",m={})=>{f=m,G(j(e,"offered"),y||""),G(o,h),o.hidden=!m.takeUp,l.hidden=!m.decline,s.hidden=!y};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:p}};var ft=(e,t,n,s={})=>{let o=d=>j(e,d),l=o("response"),f=sn(l,t),p=bo(e,t,n),y=[p,po(l,t,f.show),f,...go(e,t,s)],h=an(o("story"));Ge(e);let m=0,c=0,k=()=>{m=0,c+=1,Xt(e,t),y.forEach(d=>d.draw()),y.forEach(d=>d.measure?.()),e.dataset.frames=String(c)},r=()=>{m||(m=requestAnimationFrame(k))};return t.onChange(r),W.on(r),r(),{redraw:r,story:h,ready:p.ready}};var Ls=6,ln=(e,t)=>Object.entries(t).map(([n,s])=>({kind:n,name:e[n],has:s})).find(({name:n,has:s})=>n!==void 0&&!s(n))??null,wt=e=>{let t=_e(e.step);return{step:t===null||e.finished==="yes"?null:t}},hn=(e,t,n=!1)=>{if(n||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},rn=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!Z(e).steps)return e.showStep(t);e.home();let n=e.events.findIndex(s=>s.kind==="state_extended");return n<0?void 0:e.showFirst(n+1)},dn=(e,t)=>{let n=null,s=()=>{let l=n!==null;return n=null,l&&t.over(),l},o=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:n.step===null?!1:n.step>0?e.shown>=n.step:e.events.some(l=>l.kind==="state_extended");return e.onChange(()=>{if(!n||e.mode!=="playing"||!o())return;let{step:l}=n;n=null,t.pause(),rn(e,l),t.arrived()}),{giveUp:s,begin:l=>{n=l,t.begin()},goTo:l=>{s(),rn(e,l.step)}}},cn=()=>{let e=new Map;return{note:(t,n,s)=>{!s||!n.length||(e.delete(t.run),e.set(t.run,{head:t,events:n}),e.size>Ls&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var pn=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=j(e,"main"),l=j(e,"advanced"),f=[...l.querySelectorAll("[data-default]")],p=new Map(f.map(g=>[g,g.closest("label").parentElement])),y=g=>g.closest("label"),h=ne,m=()=>n[h],c=()=>s.filter(g=>g.name in m()),k=(g,O,S)=>S===null?g.removeAttribute(O):g.setAttribute(O,S),r=(g,O)=>{let S=m()[g.name],L=g.value===O?.[g.name]?.default;if(g.dataset.default=S.default,g.dataset.midRun=String(S.midRun),g.type==="checkbox")return;k(g,"min",S.min),k(g,"max",S.max),g.required=S.needed,y(g).dataset.define=S.about.code?JSON.stringify(S.about):S.about;let P=S.needed&&g.value.trim()==="";O&&(L||P||!(g.name in O))&&(g.value=S.default)},d=()=>{let g=h===ne;l.hidden=!g;for(let O of f.filter(S=>S.type==="number"))g?p.get(O).append(y(O)):O.name in m()&&o.prepend(y(O))},a=g=>{for(let O of s)y(O).hidden=!(O.name in m()),O.name in m()&&r(O,g);d(),j(e,"new-seed").parentElement.hidden=!("seed"in m()),j(e,"paper").parentElement.hidden=h!==ne};W.on(()=>a(null));let u=()=>{let g=m();h=t.value,a(g)};return{settings:c,changed:u,name:()=>h,offers:g=>Object.hasOwn(n,g),choose:g=>{t.value=Object.hasOwn(n,g)?g:ne,t.value!==h&&u()},defaults:g=>Object.fromEntries(Object.entries(n[g]).map(([O,S])=>[O,S.default]))}};var Ps={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},Ft=3072,mn=e=>{let t=e?.context??null,n=t===null||t>=2*Ft,s=n?Ft/16:Math.max(1,Math.floor(t/2/16)),o=n?Ft:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...Ps,block_size:String(s),max_new_tokens:String(o)},less:n?null:{model:e.name,numbers:{context:t,length:o,block:s}}}};var Ns=["max_new_tokens","seed"],Ut=["prompt","wrapping","model"],Rs=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),un=(e,t,n)=>{let s=v=>e.elements[v],o=pn(e),l=j(e,"change"),f=null,p=(v,$)=>{let E=I("option",{value:v});return G(E,$),E};s("example").replaceChildren(...t.map(v=>p(v.name,()=>J(v.title))),p("",()=>i("compare-your-own"))),Xe(e);let y=v=>v.type==="checkbox"?String(v.checked):v.value.trim(),h=(v,$)=>{v.type==="checkbox"?v.checked=String($)!=="false":v.value=$??""},{settings:m}=o,c=()=>t.find(v=>v.name===s("example").value)||null,k=()=>{let v=Object.fromEntries(m().map($=>[$.name,y($)]));o.name()!==ne&&(v.sampler=o.name());for(let $ of Ut)v[$]=s($).value;return!c()&&a()!==null&&(v.truth=a()),{example:s("example").value,...v}},r=v=>({...Object.fromEntries(Object.entries(o.defaults(ne)).map(([$,E])=>[$,String(v.settings[$]??E)])),example:v.name,prompt:v.prompt,wrapping:"raw",model:v.model}),d=v=>{let $={...k(),...v},E=t.find(A=>A.name===v.example),x=A=>{let{example:R,...C}=r(A),w=Object.keys(C).filter(M=>!E||M in v);return($.sampler??ne)===ne&&w.every(M=>Rs(C[M],$[M]))};return(E?[E]:t).find(A=>A.recorded&&x(A))??null},a=()=>{let v=[c(),f].find($=>$?.prompt===s("prompt").value);return v?v.answer:null},u=()=>{let v={};for(let $ of m()){let E=y($);$.type==="checkbox"?v[$.name]=$.checked:E!==""&&(v[$.name]=Ke(E))}return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:a(),settings:v}},g=Ye(e),O=()=>{let v=!0;for(let E of m().filter(x=>x.type==="number")){let x=xe(E);g(E.name,x&&(()=>xe(E))),x&&v&&E.focus(),v=v&&!x}let $=!s("prompt").value.trim();return g("prompt",$&&(()=>i("compare-type-a-question-or-pick"))),v&&!$},S=v=>{m().forEach(E=>h(E,E.dataset.default));let $=o.name()===ne?Object.keys(v.settings):Ns;for(let E of $){let x=m().find(A=>A.name===E);x&&E in v.settings&&h(x,v.settings[E])}s("prompt").value=v.prompt,Se(e)},L=v=>{o.choose(v.sampler??ne);let $=t.find(E=>E.name===v.example);$&&(s("example").value=$.name,S($));for(let E of m())E.name in v&&h(E,v[E.name]);for(let E of Ut){let x=s(E).options,A=!x||[...x].some(R=>R.value===v[E]);E in v&&A&&(s(E).value=v[E])}f=v.truth?{prompt:s("prompt").value,answer:v.truth}:null,P.forget(),P.sayModel(),"wrapping"in v?Qe(e):Se(e),!$&&"prompt"in v&&(s("example").value="")},P=ht(e,v=>{f=v,s("prompt").value=v.prompt,s("example").value="",Se(e),O(),n("prompt")});e.addEventListener("submit",v=>v.preventDefault()),e.addEventListener("change",v=>{v.target.name==="example"&&c()&&S(c()),v.target.name==="sampler"&&o.changed(),O(),n(v.target.name)}),e.addEventListener("input",v=>{if(v.target.name==="prompt"){let $=c();$&&$.prompt!==s("prompt").value&&(s("example").value="")}v.target.name!=="example"&&n()}),j(e,"paper").addEventListener("click",()=>{let{values:v,less:$}=mn(Ze(s("model").value));m().forEach(E=>E.name in v&&h(E,v[E.name])),G(j(e,"paper-hint"),$&&(()=>i("explore-paper-less",{model:U($.model),...$.numbers}))),O(),n()});let T=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),O(),n()};return j(e,"new-seed").addEventListener("click",T),j(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(ye("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(v=>v.value),check:O,missing:v=>ln(v,{model:$=>[...s("model").options].some(E=>E.value===$),sampler:o.offers,wrapping:$=>[...s("wrapping").options].some(E=>E.value===$)}),recordedOf:d,example:c,look:P.look,newSeed:T,refuse:g,request:u,restore:L,strings:k,stringsOf:r,useExample:S,differences:v=>{let $=k(),E=R=>v&&String(v[R]??"")!==String($[R]??""),x=m().filter(R=>R.dataset.midRun==="true").map(R=>R.name),A=["sampler",...m().map(R=>R.name),...Ut].filter(E);return{step:A.filter(R=>x.includes(R)),chain:A.filter(R=>!x.includes(R))}},say:v=>G(l,v)}};var _s=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=we(),o=ut(),l=null,f=null,p="",y=!1,h=null,m=un(j(n,"controls"),s,N=>{R(),N==="example"&&O()&&V(m.example())}),c=tn(o,t,{error:N=>{o.pause();let F=_.giveUp();h&&(l=h.before),h=null,E(),R();let H=()=>J(N.message);if(N.field==="gpu")return A.story.notice(H);let Q=m.refuse(N.field,H);return F&&A.story.notice(()=>Q?i("explore-the-link-does-not-fit"):i("explore-press-play-to-draw-a")),A.story.error(Q?"":()=>i("explore-what-was-drawn-so-far",{error:`${N.field}: ${H()}`}))},began:()=>{let{mode:N,model:F}=h||{mode:"none"};F&&(o.model=F),h=null,N!=="none"&&v(N)},changed:()=>{A.redraw(),u()}});t.onBatch(c.take);let k=it("run"),r=0,d=()=>(clearTimeout(r),r=0,c.isLive&&o.events.length?k.save(a(),o.events):void 0),a=()=>{let{runId:N,model:F,truth:H,answers:Q,right:ce,companions:vt,cursor:kt}=o;return{...{run:N,model:F,truth:H,answers:Q,right:ce,companions:vt,cursor:kt,server:Y.name},stopped:c.stopped,values:m.strings(),inForce:l,mixed:y}},u=()=>{!r&&c.isLive&&(r=setTimeout(d,400))};o.onChange(()=>o.mode==="paused"&&u());let g=()=>A.story.notice(()=>i("explore-the-server-does-not-answer"));Y.onChange(N=>{(!N.here||N.anew)&&(h&&(l=h.before),h=null,c.cutOff(),d()),A.redraw()}),Y.waitsFor(()=>c.busy||h!==null),Y.savesBy(d);let O=()=>m.sampler()===ne,S=()=>pe(m.sampler()).steps,L=()=>m.differences(l),P=()=>!o.events.length||L().chain.length>0||o.atEnd&&!c.canGoOn()||!c.isLive&&L().step.length>0,T=()=>{let N=j(n,"transport");j(n,"response").getBoundingClientRect().top>.6*innerHeight&&N.scrollIntoView({block:"start",behavior:"smooth"})},v=N=>N==="step"?o.step():o.play(),$=(N,F)=>{if(h)return;if(!m.check())return void E();m.look();let{settings:H,...Q}=m.request();A.story.error(""),T();let ce=P();if(!Y.here&&(ce||o.atEnd)&&E(),!Y.here)return ce||o.atEnd?g():v(N);if(A.story.offer(""),!ce&&!(L().step.length&&c.isLive&&!c.stopped))return v(N);ce&&b.note(a(),o.events,c.isLive),h={mode:N,before:l},l=m.strings(),p=JSON.stringify(l),y=!ce,A.story.notice(""),R(),ce?(h.model=Q.model,c.begin({...Q,settings:H},F)):c.branch({settings:H,sampler:Q.sampler},F)},E=()=>{f&&(o.speed=f),f=null},x={play:()=>o.mode==="paused"&&!h?$("play","end"):x.pause(),pause:()=>{_.giveUp(),h&&(h.mode="none"),o.pause(),E(),c.busy&&c.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&x.pause(),$("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{f||(f=o.speed),o.speed="live",$("play","end")},stop:()=>{_.giveUp(),o.pause(),E(),o.cutHere(),c.halt(!0),A.story.notice(()=>S()?i("explore-stopped-what-has-happened-is"):i("explore-stopped-what-has-happened-is-2")),A.redraw()},reset:()=>{_.giveUp(),E(),h=null,c.forget(),k.forget(),A.story.offer(""),o.clear(),l=null,A.story.notice(""),A.story.error(""),R()},standing:()=>c.busy?c.standing:null,can:()=>{let N=o.mode!=="paused"||h!==null,F=o.events.length>0;return{play:!0,going:N,step:!N,back:!N&&o.cursor>1,finish:f===null&&(!o.atEnd||c.canGoOn()||P()),stop:c.isLive&&!c.stopped&&(c.canGoOn()||!o.atEnd),reset:F}}};o.onStarved(()=>{if(!c.busy)if(c.canGoOn()&&!Y.here)o.pause(),E(),g();else if(c.usedUp&&c.canGoOn()){o.pause(),E();let{usedUp:N}=c;A.story.notice(()=>J(N)),c.usedUp=null}else c.canGoOn()?c.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),E())});let A=ft(n,o,x,{address:N=>Y.here&&o.runId&&(!c.isLive||c.onServer)?ee(`runs/${encodeURIComponent(o.runId)}/${N}`):null,make:N=>So(o.events,N),link:()=>Ee(M()?m.strings():w()),saysStep:()=>M()||y?null:o.shown,windows:Wt}),R=()=>{o.intended=m.sampler();let N=O()&&m.recordedOf({});A.story.watch(N&&(()=>J(N.watch))),fo(m.request().model);let{chain:F,step:H}=L(),Q=F.length&&o.events.length?()=>S()?i("explore-play-starts-a-new-chain"):i("explore-play-starts-a-new-run"):H.length&&c.canGoOn()?()=>i("explore-this-applies-from-the-next"):"";m.say(Q),Q&&A.story.notice(Q),A.redraw()},C=()=>s.some(N=>N.recorded&&N.name===o.runId),w=()=>hn(o,C()?{example:o.runId}:l,y),M=()=>!o.events.length||JSON.stringify(m.strings())!==p,b=cn(),_=dn(o,{begin:()=>{f||(f=o.speed),o.speed="live",$("play","end"),h||E()},pause:()=>x.pause(),arrived:()=>{A.story.notice(()=>i("explore-this-run-was-drawn-anew")),q.here(),delete n.dataset.drawing},over:()=>{q.here(),delete n.dataset.drawing,A.story.notice("")}}),z=async N=>{let F=wt(N);s[0]&&m.restore({example:s[0].name}),m.restore(N),R();let H=m.missing(N),Q=H?null:m.recordedOf(N);if(Q){await V(Q),o.runId===Q.name&&_.goTo(F);return}b.note(a(),o.events,c.isLive),x.reset();let ce=m.check();if(H){let{kind:vt}=H,kt={name:U(B(H.name,60)),kind:vt};A.story.notice(()=>i("explore-the-link-names-what-is",kt))}else ce?(n.dataset.drawing="true",A.story.notice(""),_.begin(F),Y.here?A.story.notice(()=>i("explore-the-links-run-is-drawn")):g()):A.story.notice(()=>i("explore-the-link-does-not-fit"))},q=et("explore",{values:()=>o.events.length&&l?w():{},state:()=>({run:o.runId}),show:(N,F)=>{q.arriving(),x.can().going&&x.pause();let H=Object.keys(N).length?N:{example:s[0]?.name};if(o.events.length&&(F?.run??H.example)===o.runId)return _.goTo(wt(N));let Q=F?.run&&b.find(F.run);return Q?(b.note(a(),o.events,c.isLive),Le(Q),A.story.offer(""),_.goTo(wt(N))):void z(H)}});mt(o,()=>n.dataset.ready&&!h&&q.moved());let V=async N=>{if(N?.recorded)try{let H=await(await fetch(ee(`examples/${encodeURIComponent(N.name)}`))).json();if(h||o.mode!=="paused")return;A.story.offer(""),b.note(a(),o.events,c.isLive),c.isLive&&c.forget(),o.load(H),l=m.stringsOf(N),p=JSON.stringify(m.strings()),y=!1,A.story.error(""),A.story.notice(()=>i("explore-this-is-a-recorded-run")),R()}catch{A.story.notice(()=>i("explore-press-play-to-draw-a"))}},se=async()=>{let N=await fetch(ee(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:F,storyOf:H}=await import("./minute-KXTJ4MU5.js"),Q=H(await N.json());Q&&(F(j(n,"minute"),Q,()=>{m.useExample(s[0]),x.reset(),m.newSeed(),x.play()}),j(n,"minute").addEventListener("close",()=>D.focus(),{once:!0}))},D=j(n,"show-minute");D.hidden=!s[0]?.recorded,D.addEventListener("click",se);let re=(N,F)=>N.filter(H=>H.kind===F).length,Oe=N=>pe(N[0].sampler).steps?i("n-steps",{n:re(N,"decision")}):i("n-tokens",{n:re(N,"token_drawn")}),gt=(N,F)=>N.server===Y.name?i("explore-the-page-was-loaded-anew",{steps:Oe(F)}):i("explore-the-server-was-started-anew",{steps:Oe(F)}),Le=({head:N,events:F})=>{m.restore(N.values),o.load({...N,events:F,show:N.cursor}),o.model=N.model,c.adopt(N.stopped),l=N.inForce,p=JSON.stringify(l),y=!!N.mixed,A.story.error(""),R(),A.story.notice("");let H={takeUp:()=>$("play","end"),decline:x.reset};c.canGoOn()?A.story.offer(()=>gt(N,F),()=>i("explore-resume"),H):A.story.notice(()=>i("explore-this-run-was-kept-by")),u()},bt=N=>{let F=()=>i("explore-your-last-run-in-this",{steps:Oe(N.events)});A.story.offer(F,()=>i("explore-show-it"),{takeUp:()=>Le(N)})},bn=N=>{x.can().going&&x.pause(),m.restore(N),R(),xt("explore")};le.explore={player:o,port:t,models:m.models,offers:m.offers,open:bn},(async()=>{q.arriving();let N=s[0];N&&m.restore({example:N.name});let F=ye("explore");R();let H=await k.found();H&&await Y.look(),H&&Je()?Le(H):(Object.keys(F).length?await z(F):N&&await V(N),H&&bt(H)),A.ready(),n.dataset.ready="true",!H&&!location.search&&s[0]?.recorded&&Ro("minute")&&se()})()};var Is=4e3,zs=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ne?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([l])=>Number.isFinite(e[l])).map(([l,f])=>`${f} = ${e[l]}`);return t==="power"&&Ve(e)&&e.block_size<e.max_new_tokens&&s.push(i("run-stops-early")),[t==="power"?"":U(B(Ae(pe(t)),40)),...s].filter(Boolean).join(", ")},fn=(e,t)=>{let n=ut(),s=null,o=()=>{s&&(n.speed=s),s=null},l=()=>n.atEnd&&n.home(),f=()=>n.shown,p={play:()=>{if(n.mode!=="paused")return o(),n.pause();l(),n.play()},step:()=>{l(),n.step()},back:()=>n.showStep(Math.max(0,f()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let r=n.events.length>0,d=r&&n.mode==="paused";return{play:r,step:d,back:d&&n.cursor>1,finish:r&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let y=ft(e,n,p,t),h=(r,d)=>{let a=j(e.parentElement,`recorded-${r}`);a&&(a.textContent=d)},m=null,c=()=>{m&&(h("settings",zs(m)),h("method",U(B(Ae(pe(m.sampler)),40))))};return W.on(c),{player:n,stage:y,show:(r,d=null)=>{o(),n.mode="paused",n.load({...r,show:d===null?r.events.length:1}),d!==null&&n.showStep(Math.max(0,Math.min(n.steps,d)));let{model:a,prompt:u,...g}=r.events[0];h("model",U(B(a,80))),h("prompt",U(B(u,Is))),m=g,c();let O=()=>[r.notice&&J(r.notice),Yt(r.events)].filter(Boolean).join(" ");y.story.notice(O()&&O)}}};var gn="powerviz-recordings",qs=20,Bt=()=>{try{let e=JSON.parse(localStorage.getItem(gn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},wn=e=>{try{localStorage.setItem(gn,JSON.stringify(e.slice(0,qs)))}catch{return}},Ws=e=>{let t=j(e,"library"),{examples:n}=we(),s=[...t.querySelectorAll("[data-run]")],o=j(t,"refused"),l=j(t,"upload"),f=j(t,"to-explore"),p=0,y=null,h=(w,M)=>fetch(ee(`uploads/${w}`),{method:"POST",body:M}),m={address:w=>y||!c.runId?null:ee(`runs/${encodeURIComponent(c.runId)}/${w}`),make:async w=>{let M=await h(w,y);return await tt(M),M.blob()},says:()=>i("library-the-link-opens-this-run"),link:()=>y||!c.runId?null:Ee({tab:"library",run:c.runId,step:c.shown})},{player:c,stage:k,show:r}=fn(t,m),d=et("library",{values:()=>y||!c.runId?{}:{run:c.runId,step:c.shown},show:({run:w,step:M})=>{!w&&!M||(d.arriving(),w===c.runId?c.showStep(Math.min(c.steps,_e(M)??c.steps)):s.some(b=>b.dataset.run===w)&&T(w,_e(M)))}});mt(c,()=>d.moved()),le.library={player:c};let a=w=>{G(o,w&&(()=>U(B(w(),400)))),o.hidden=!w},u=()=>i("library-what-was-shown-before-is"),g=()=>{let{sampler:w,model:M}=c.run.started,b=le.explore?le.explore.models().includes(M):!0,_=le.explore?le.explore.offers(w):pe(w).steps!==void 0;f.disabled=!_||!b;let z=b?"":i("library-its-model-is-not-loaded");f.title=_?z:i("library-its-method-is-not-known")},O=(w,M,b)=>{y=b,r(w,M);let _=b?null:n.find(q=>q.name===w.run);s.forEach(q=>{_&&q.dataset.run===_.name?q.setAttribute("aria-current","true"):q.removeAttribute("aria-current")});let z=b&&U(B(b.name,80));k.story.watch(_||!b?"":()=>i("library-from-your-file",{name:z})),g(),a("")};W.on(()=>c.run.started&&g());let S=async(w,M,b)=>{let _=++p;t.dataset.loading="true";try{let z=await w(),q=z.ok?await z.json():null,V=z.ok?null:await z.text();if(_!==p)return;q?O(q,M,b):a(b?()=>`${b.name}: ${P(V,z.status)} ${u()}`:()=>L(V,z.status))}catch{_===p&&a(()=>`${i("library-the-server-did-not-answer")} ${u()}`)}_===p&&delete t.dataset.loading},L=(w,M,b="")=>{try{return J(JSON.parse(w).message)+b}catch{return i("library-the-server-failed-while-it",{status:M})}},P=(w,M)=>L(w,M,"."),T=(w,M=null)=>S(()=>fetch(ee(`examples/${encodeURIComponent(w)}`)),M,null),v=w=>{let M=Number(l.dataset.most);if(p+=1,w.size>M){let b={name:w.name,size:Math.round(w.size/1048576),most:M/1048576};return a(()=>i("library-has-mb-a-recording-may",b))}return w.size?S(()=>h("feed",w),null,w):a(()=>i("library-is-empty",{name:w.name}))},$=j(t,"kept"),E=()=>{let w=$.dataset.keeps==="true"?Bt():[];$.hidden=!w.length;let M=b=>I("li",{},I("button",{type:"button","data-kept":b.key,onclick:()=>x(b)},I("b",{},U(B(b.name,80)))));j($,"kept-runs").replaceChildren(...w.map(M))},x=async({key:w,name:M})=>{p+=1;let b=null;try{if(b=await fetch(ee(`recordings/${encodeURIComponent(w)}`)),b.ok)return void await v(new File([await b.blob()],M))}catch{return void a(()=>`${i("library-the-server-did-not-answer")} ${u()}`)}let _=await b.text();if(a(()=>L(_,b.status)),b.status===404)return wn(Bt().filter(z=>z.key!==w)),E()},A=async w=>{try{let M=await fetch(ee("recordings"),{method:"POST",body:w});if(!M.ok)return;let{key:b}=await M.json();wn([{key:b,name:w.name},...Bt()]),E()}catch{return}},R=async w=>{await v(w),y===w&&$.dataset.keeps==="true"&&await A(w)};s.forEach(w=>w.addEventListener("click",()=>T(w.dataset.run))),l&&(l.addEventListener("change",async()=>{l.files.length&&await R(l.files[0]),l.value=""}),t.addEventListener("dragover",w=>w.preventDefault()),t.addEventListener("drop",w=>{w.preventDefault(),w.dataTransfer.files.length&&R(w.dataTransfer.files[0])})),f.addEventListener("click",()=>{let{sampler:w,settings:M,prompt:b,model:_}=c.run.started,z=Object.entries(M).filter(([,se])=>se===null||["number","boolean"].includes(typeof se)),q={...Object.fromEntries(z.map(([se,D])=>[se,String(D??"")])),wrapping:"raw",prompt:b,model:_,...w===ne?{}:{sampler:w}};c.pause();let V={...q,example:y?"":c.runId};le.explore?le.explore.open(V):location.assign(Ee(V))}),E(),(async()=>{d.arriving();let w=ye("library"),M=s.find(_=>_.dataset.run===w.run)||s[0],b=M&&M.dataset.run===w.run?_e(w.step):null;M&&await T(M.dataset.run,b),w.run&&M&&M.dataset.run!==w.run&&a(()=>i("library-there-is-no-recorded-run",{name:w.run})),k.ready(),t.dataset.ready="true"})()};var Fs=()=>Object.fromEntries(Object.entries(we().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Ht("en",No);await Vt(Fs());var Ah=async(e,t)=>{await yt(e),(await import("./learn-VKNBLKM7.js")).learn(e,t)},jh=async(e,t)=>{lo()||await yt(e),(await import("./evaluate-6RICRBSG.js")).evaluate(e,t)};export{ae as addView,vn as adopt,Es as batches,te as chainOf,vs as compare,jh as evaluate,_s as explore,yn as foldOwn,An as followPlaces,$n as hazardOf,we as known,W as language,$s as languageSwitch,Ah as learn,Ws as library,me as logProb,Tn as modelCard,En as modelDialog,kn as openLinkedTab,xt as openTab,ts as ownProblem,j as part,zt as pivotsAlong,On as plainOrChat,xn as plotlyHere,U as readable,ue as shownChain,le as tabs,Ss as theme,Tt as tokenText,fe as tokensSoFar,Sn as watchServer,Wt as windowPort};
