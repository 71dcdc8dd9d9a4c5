import{b as uo,c as Tn}from"./chunk-ZKKZHMII.js";import{a as Z,b as ue,c as fe,d as Xt,e as je,f as oo,g as no,h as so,i as ao,j as po,k as mo}from"./chunk-JOXSRO3Q.js";import{a as Y,b as Je,c as Sn,e as et,f as An,g as _e}from"./chunk-QV7MZMIS.js";import{a as Tt,b as ge,c as be,e as Zt,f as eo,h as to}from"./chunk-HXTAN4I4.js";import{a as lo,c as xe,d as co,e as Ke,f as Ye}from"./chunk-2ZT6ZPFL.js";import{a as On,b as Se,c as Qe,d as Xe,f as En,h as Ze,k as fo}from"./chunk-C6QTYJIS.js";import{a as xn,b as X,c as Re,d as De,e as $e,f as ro,g as io,h as le}from"./chunk-VIVB5ZMZ.js";import{a as ne,b as Gt,c as pe,d as Pe,e as Ae,f as me,g as He,h as St,i as te,j as Kt,k as yn,l as Yt,m as Ve,o as Ne,p as Qt,r as $n,s as ho,t as Ge}from"./chunk-SDJ4OD66.js";import{B as we,C as ee,D as Ee,F as ye,H as xt,I as kn,a as _,b as yt,c as A,d as U,e as oe,f as B,g as $t,h as ke,i as Ht,j as i,k as D,l as We,m as J,o as vn,p as Vt,q as W,r as G,s as Dt,t as Jt,u as he,v as Be,y as ie}from"./chunk-IFQMLR7G.js";import"./chunk-SQE76S5B.js";var wo=[],ae=(e,t)=>wo.push({name:e,make:t}),go=(e,t,n)=>wo.flatMap(({name:s,make:o})=>{let l=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!l)return[];let g=o(l,t,n),p=()=>l.dataset.samplers!==void 0&&l.hidden;return[{draw:()=>p()||g.draw(),measure:()=>p()||g.measure?.()}]});ae("candidates",(e,t)=>{let n=A(e,"samples"),s=A(e,"choice"),o=m=>{t.pick(t.picked===m?null:m)};n.addEventListener("click",m=>{let c=m.target.closest("tr[data-chain]");c&&o(Number(c.dataset.chain))});let l=(m,c,k)=>{let r=k&&c.complete&&c.chosen===m.index;return _("td",{class:"pv-picked"},r?_("span",{role:"img","aria-label":i("run-chosen"),title:i("run-chosen")},"★"):"")},g=(m,c,k)=>{let{run:r}=t,d=fe(m),a=t.right[m.answer],f=a===void 0?"":a?" ✓":" ✗",b=m.answer===null?"–":U(B(m.answer,24))+f,T=(M,L="")=>_("td",{class:L,dir:"auto"},M),x=i("run-show-sample",{n:m.index+1});return _("tr",{"data-chain":m.index,"aria-current":k?"true":null},_("td",{class:"pv-number"},_("button",{type:"button",class:"pv-quiet","aria-label":x},`${m.index+1}`)),l(m,r,c.candidates),T(ie(d.length),"pv-number"),T(d.length?G(me(d)):"–","pv-number"),T(m.extended?b:"…"))},p=m=>{let{run:c}=t,k=c.chains.filter(a=>a.extended).length;if(!c.chains.length)return"";if(!c.complete)return i("run-of-finished",{done:k,all:c.chains.length});if(!m.candidates)return i("run-all-are-finished-each-counts",{n:c.chains.length});let r={n:c.chosen+1,all:c.chains.length},d=i("run-sample-of-is-chosen",r);return m.look.chosen?`${d} ${D(m.look.chosen)}`:d},y="";return{draw:()=>{let m=Z(t);if(!m.several)return;let c=ue(t),k=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),r=[t.runId,k,c.index,t.run.complete,Object.keys(t.right).length,W.code].join(" ");if(r===y)return;y=r;let d=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(a=>g(a,m,a===c))),d!==null&&n.querySelector(`tr[data-chain="${d}"] button`)?.focus(),s.textContent=p(m)}}});ae("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(p=>[p.dataset.meter,p]));for(let p of Object.values(n))p.parts=[p.querySelector("i"),p.querySelector(".pv-meter-value")];let s=A(e,"facts"),o="",l=({forward_passes:p,seconds:y},h,m)=>{if(!p)return"";let k={passes:p===1?i("run-1-forward-pass"):i("run-forward-passes",{n:ie(p)}),seconds:G(y),times:G(h.run/h.sample,1)};return m.several&&h.response?(k.times=G(h.run/h.response,1),i("run-s-of-sampling-the-response",k)):h.sample&&m.steps?i("run-s-of-sampling-one-sample",k):i("run-s-of-sampling",k)};return{draw:()=>{let p=t.run,y=ue(t),h=Z(t),m=p.chains.reduce((a,f)=>a+f.plainTokens,0),c=p.chains.every(a=>a.plainTokensExact),k=h.steps?{sample:y.tokens.length,run:p.cost.tokens,plain:m}:{response:fe(y).length,run:p.cost.tokens},r=`${h.name} ${Object.values(k)} ${c} ${p.cost.forward_passes} ${p.cost.seconds} ${W.code}`;if(r===o)return;o=r;let d=Math.max(1,...Object.values(k));for(let[a,f]of Object.entries(k)){let[b,T]=n[a].parts;b.style.width=`${(100*f/d).toFixed(1)}%`;let x=a==="plain"&&!c?"≥ ":"";T.textContent=x+ie(f),n[a].dataset.value=f}s.textContent=l(p.cost,k,h)}}});ae("decision",(e,t)=>{let n=A(e,"verdict"),s=A(e,"sentence"),o=A(e,"under-way"),l=ao();A(e,"coin").append(l.element);let g=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(r=>[r.dataset.term,r])),p="",y=()=>{Object.values(g).forEach(r=>r.textContent="–"),l.draw(null)},h=r=>{e.dataset.verdict="open",n.textContent="",s.textContent=r,y()},m=(r,d)=>{let[a,f]=Be(Ne(r),r.log_uniform),b=r.decision==="rejected_early"?"≤ ":"";g.proposal.textContent=b+G(r.log_weight_proposal),g.state.textContent=`− (${G(r.log_weight_state)})`,g.length.textContent=Dt(r.log_cut_ratio),g.ratio.textContent=b+a,g.uniform.textContent=d?f:"?",l.draw(r,d)},c=()=>{let r=t.events[t.run.folded];h(oo(r)),m(r,!1)};return{draw:()=>{let r=te(t.run),d=r.steps.at(-1),a=r.proposal&&!t.guessing?r.steps.length+1:0,f=a?i("run-step-a-proposal-is-being",{n:a}):"";o.textContent!==f&&(o.textContent=f),e.dataset.stale=String(!!a&&!!d);let b=`${t.runId} ${r.steps.length} ${t.guessing&&t.run.folded} ${d?.event} ${W.code}`;if(b===p)return;if(p=b,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return c();if(!d)return h(i("run-each-step-ends-with-a"));let T=d.decision,{mark:x,word:M}=je[T.decision];if(e.dataset.verdict=T.decision,n.replaceChildren(`${x} ${M[0].toUpperCase()}${M.slice(1)}`,_("small",{},i("explore-step",{n:d.index}))),s.replaceChildren(no(T),...T.decision==="accepted"?[_("span",{class:"pv-effect"},so(d,t))]:[]),T.decision==="unchanged")return y();m(T,!0)}}});var Ot=e=>$t(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,Et=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?i("run-your-run-is-the-next"):t&&n<=1?i("run-your-run-is-number-in",{n:t}):t?i("run-your-run-is-number-in-2",{n:t,s:n}):s===1?i("run-another-visitors-run-takes-turns"):s?i("run-the-runs-of-other-visitors",{n:s}):""},bo=(e,t,n)=>{let s=r=>A(e,r),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},l=s("scrub"),g=s("where"),p=s("turns"),y=s("speed"),h=!1;t.speed=y.value;for(let[r,d]of Object.entries(o))d&&d.addEventListener("click",()=>n[r]());y.addEventListener("change",()=>t.speed=y.value),l.addEventListener("input",()=>t.showStep(Number(l.value))),document.addEventListener("keydown",r=>{if(!h||r.ctrlKey||r.metaKey||r.altKey||r.defaultPrevented||!e.offsetParent||Ot(r))return;let d=$t(r,"button, a, summary, [type=checkbox], [role=button], [role=radio]");r.target===l&&r.key!==" "||(r.key===" "&&!d?(r.preventDefault(),n.play()):r.key==="ArrowRight"?(r.preventDefault(),o.step.disabled||n.step()):r.key==="ArrowLeft"?(r.preventDefault(),t.showStep(Math.max(0,t.shown-1))):r.key==="Home"&&t.events.length?(r.preventDefault(),t.home()):r.key==="End"&&t.events.length&&(r.preventDefault(),t.pause(),t.end()))});let m=r=>{let{run:d}=t,{chains:a,complete:f}=d;if(r.several){let T=a.filter(x=>x.extended).length;return f?i("run-all-samples-finished",{n:a.length}):i("run-of-samples-finished",{done:T,n:a.length})}let b=i("n-tokens",{n:fe(te(d)).length});return f?i("run-finished",{tokens:b}):b},c=(r,d)=>{if(!t.events.length)return i("run-no-run-yet");let a=Z(t);return a.steps?t.run.complete?i("run-step-block-finished",r):d?i("run-step-of-block",r):i("run-step-block",r):m(a)},k=()=>{let r=te(t.run),d=n.can(),a=d.going??t.mode!=="paused",f=a?i("learn-pause"):i("run-play");o.play.textContent!==f&&(o.play.textContent=f);for(let[L,u]of Object.entries(o))u&&(u.disabled=!h||!d[L]);let b=t.steps,{shown:T}=t;Number(l.max)!==b&&(l.max=b),Number(l.value)!==T&&(l.value=T),l.disabled=!h||b===0;let x=c({step:T,total:b,block:r.block},b>T&&!a);g.textContent!==x&&(g.textContent=x);let M=Et(n.standing?.()??null);p.textContent!==M&&(p.textContent=M),p.hidden=!M};return{draw:k,ready:()=>{h=!0,k()}}};ae("decision",(e,t)=>{let n=A(e.closest(".pv-stage"),"guess-first"),s=A(e,"guess"),o=A(e,"next"),l=A(e,"score"),g=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},g=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),y()}),s.querySelectorAll("[data-guess]").forEach(h=>h.addEventListener("click",()=>t.guess(h.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(h=>g=h),document.addEventListener("keydown",h=>{if(h.ctrlKey||h.metaKey||h.altKey||Ot(h))return;let m=h.key.toLowerCase();t.guessing&&(m==="a"||m==="r")?t.guess(m==="a"):t.holding&&m==="n"&&t.next()});let p=h=>h.asked?g?i("run-you-said-the-same-score",h):i("run-the-draw-said-otherwise-score",h):i("run-score-no-guess-yet"),y=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,l.hidden=!t.guessFirst;let{right:h,asked:m}=t.score;l.textContent=p({right:h,asked:m})};return{draw:y}});var vo=250,jn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},ko=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=g=>B(g.map(p=>ge(p,t)?"■":p.text).join(""),28),o=e.before.tokens.slice(n,n+8),l=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return U(`${s(o)} → ${s(l)}`)},Cn=(e,t,n,s)=>{let o=s.toLowerCase(),l=g=>`${ko(g,t)} ${g.answer??""}`.toLowerCase().includes(o);return e.filter(g=>jn[n](g)&&(!o||l(g)))},Mn=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:l}=je[n.decision],g=n.decision==="unchanged",[p,y]=Be(Ne(n),n.log_uniform),h=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${l}`,`pv-word-${n.decision}`],[`${s.cut+1}`,"pv-number"],[n.divergence===null?"–":`${n.divergence+1}`,"pv-number"],[g?"–":h+p,"pv-number"],[g?"–":y,"pv-number"],[G(e.logProb),"pv-number"],[U(B(e.answer??"–",24)),""],[ko(e,t),"pv-change"]]};ae("history",(e,t)=>{let n=A(e,"rows"),s=A(e,"filter"),o=A(e,"find"),l=A(e,"facts"),g=A(e,"earlier"),p=null,y=new WeakMap;W.on(()=>y=new WeakMap);let h=d=>(y.has(d.decision)||y.set(d.decision,m(d)),y.get(d.decision)),m=d=>_("tr",{"data-step":d.index},_("td",{class:"pv-number"},_("button",{type:"button",class:"pv-quiet","aria-label":i("run-show-step",{n:d.index})},`${d.index}`)),...Mn(d,t.run).map(([a,f])=>_("td",{class:f,dir:"auto"},a))),c="",k=null,r=()=>{let d=te(t.run),a=d.steps.at(-1),f=t.ahead?te(t.ahead):d,b=f.steps.length>vo?d.steps:f.steps,T=`${t.runId} ${d.index} ${d.steps.length} ${b.length} ${a?.event} ${s.value} ${o.value} ${W.code} ${p===t.runId}`;if(T===c)return;c=T;let x=Cn(b,t.run,s.value,o.value),M=p===t.runId?x:x.slice(-vo);eo(n,M.map(h).map(L=>({key:L,make:()=>L}))),k&&k.removeAttribute("aria-current"),k=a&&M.includes(a)?h(a):null,k&&k.setAttribute("aria-current","true");for(let L of M)h(L).classList.toggle("pv-ahead",L.index>d.steps.length);l.textContent=b.length?i("run-of-log-a-and-log",{n:ie(x.length),steps:i("n-steps",{n:b.length})}):i("run-no-step-yet-press-play"),g.hidden=M.length===x.length,g.textContent=i("run-show-earlier-steps",{n:ie(x.length-M.length)})};return g.addEventListener("click",()=>{p=t.runId,r()}),s.addEventListener("change",r),o.addEventListener("input",r),n.addEventListener("click",d=>{let a=d.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:r}});var Ce=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},tt=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new Ce(n,t)},yo=e=>D(e.said??e.message);var Me=24,At=24,Te=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,l]of Object.entries(t))s.setAttribute(o,l);return s.textContent=n,s},Ln=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:l}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:l,"xml:space":"preserve"}},Pn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let h of e.getClientRects()){let m={x:h.left-t.x,y:h.top-t.y,width:h.width,height:h.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(Te("rect",{...m,fill:s.backgroundColor}));let c=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,k=e.matches(".pv-is-pivot, .pv-fresh")?2:c,r=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";k&&n.push(Te("rect",{...m,y:m.y+m.height-k,height:k,fill:X(e,r)})),e.matches(".pv-end, .pv-mark-block")&&n.push(Te("rect",{...m,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(Te("text",{x:m.x,y:m.y+10,"font-size":10,fill:X(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let l=document.createRange(),g=null,p=()=>g&&n.push(Te("text",{...Ln(e),x:g.x,y:g.y},g.text)),y=0;for(let h of o.data){l.setStart(o,y),l.setEnd(o,y+=h.length);let m=l.getBoundingClientRect(),c=m.bottom-t.y-.25*m.height;h===`
`||!m.width||(g&&g.y===c?g.text+=h:(p(),g={x:m.left-t.x,y:c,text:h}))}return p(),n},Nn=(e,t)=>{let n=A(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-Me,y:s.top-n.scrollTop-Me-At},l=[...n.querySelectorAll(".pv-token, .pv-mark")],g=l.length?l.at(-1).getBoundingClientRect().bottom-o.y:2*At,p=Math.ceil(s.width)+2*Me,y=Math.ceil(g)+Me+2*At,h=Te("svg",{xmlns:"http://www.w3.org/2000/svg",width:p,height:y,viewBox:`0 0 ${p} ${y}`}),m=A(e,"facts"),c=(k,r,d,a)=>Te("text",{x:Me,y:k,"font-family":getComputedStyle(e).fontFamily,"font-size":r,fill:X(e,d)},a);return h.append(Te("rect",{width:p,height:y,fill:X(e,"--pv-paper")}),c(Me+6,14,"--pv-ink-soft",U(t)),...l.flatMap(k=>Pn(k,o)),c(y-Me,13,"--pv-ink-soft",[...m.children].map(k=>k.textContent).join(" · "))),h},Rn=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=_("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(l=>o.toBlob(l,"image/png"))}finally{URL.revokeObjectURL(n)}},$o=async(e,t,n,s)=>{let o=Nn(e,s),l=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});ot(t==="svg"?l:await Rn(o,l),`${n}.${t}`)};var ot=(e,t)=>{let n=URL.createObjectURL(e);_("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},xo={code:"run-server-does-not-answer"},So=async(e,t)=>{if(!Y.here)throw new Ce(xo);let n=await fetch(ee(`uploads/${t}`),{method:"POST",body:jt(e)});return await tt(n),n.blob()},To=async e=>{let n=await(await fetch(ee("runs"),{method:"POST",body:jt(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new Ce(xo);if(!n.key)throw new Ce(n.message,n.field);return n.key},jt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});ae("take-away",(e,t,n)=>{let{address:s,make:o,link:l,saysStep:g}=n,p=A(e,"facts"),y=[...e.querySelectorAll("[data-download]")],h=[...e.querySelectorAll("[data-keep]")],m=A(e,"copy-link"),c=async r=>{let d=`powerviz-run.${r}`;if(r==="jsonl")return ot(jt(t.events),d);We(p,"run-being-made");try{ot(await o(r),d),p.textContent=""}catch(a){J(p,()=>i("run-it-could-not-be-made",{reason:yo(a)}))}};for(let r of y)r.addEventListener("click",d=>{r.hasAttribute("href")||r.getAttribute("aria-disabled")==="true"||(d.preventDefault(),c(r.dataset.download))});for(let r of h)r.addEventListener("click",()=>{let{keep:d,format:a}=r.dataset,f=e.closest(".pv-stage"),b=f.querySelector(".pv-trace .pv-plot"),T=B(t.run.started.prompt,Math.floor((d==="trace"?b:f).clientWidth/9.5)),x=`powerviz-${d}`;d==="trace"?ro(b,a,x,T):$o(f.querySelector(".pv-response"),a,x,T)});return n.says&&J(p,n.says),l?m.addEventListener("click",async()=>{let r=l();if(!r){We(p,"run-a-link-can-lead-to");return}m.dataset.link=r;try{await navigator.clipboard.writeText(r);let d=g?.()??null;J(p,()=>d===null?i("run-copied-the-link-opens-this"):i("run-copied-the-link-opens-step",{step:d}))}catch{p.replaceChildren(`${i("compare-copy-it-from-here")} `,_("code",{},r))}}):(m.remove(),p.textContent=""),{draw:()=>{let r=t.events.length>0,d=y.find(a=>a.dataset.download==="csv");d.title=Z(t).steps?i("run-one-row-per-step"):i("run-one-row-per-sample");for(let a of y){let f=a.dataset.download,b=r&&s?s(f):null,T=r&&!!(b||o||f==="jsonl");a.hidden=!s&&f!=="jsonl",a.setAttribute("aria-disabled",String(!T)),b?a.getAttribute("href")!==b&&(a.removeAttribute("role"),a.href=b,a.setAttribute("download","")):(a.removeAttribute("href"),a.setAttribute("role","button"),a.tabIndex=T?0:-1)}for(let a of h)a.disabled=!r}}});var _n=400,zn=e=>{let t=Math.max(1,Math.ceil(e.length/_n)),n=[],s=[],o=0;return e.forEach((l,g)=>{o+=l.log_prob,!(g%t&&g<e.length-1)&&(n.push(g+1),s.push(o))}),{x:n,y:s}},In=(e,t)=>{let n=G(me(e.tokens)),s=e.answer===null?i("learn-none"):B(e.answer,30),o=t.several?i("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):i("run-log-p-answer",{value:n,answer:s});return oe(o)},Oo=e=>Math.max(1,...e.chains.map(t=>fe(t).length)),Eo=e=>[e.runId,ue(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),Ao=(e,t)=>{let n=Z(e),s=X(t,n.look.colour),o=X(t,"--pv-muted"),l=ue(e),p=[...e.run.chains.filter(c=>c!==l),...e.run.chains.includes(l)?[l]:[]],y=p.map((c,k)=>({type:"scatter",mode:"lines",name:c!==l?i("run-other-samples"):n.several?i("run-sample",{n:c.index+1}):i("run-the-response"),showlegend:c===l||k===0,...zn(fe(c)),line:c===l?{color:s,width:2}:{color:o,width:1},opacity:c===l?1:.55,hoverinfo:"skip"})),h=p.filter(c=>c.extended&&c.tokens.length),m=h.map(c=>c===l?s:o);return[...y,{type:"scatter",mode:"markers",showlegend:!1,x:h.map(c=>c.tokens.length),y:h.map(c=>me(c.tokens)),customdata:h.map(c=>c.index+1),text:h.map(c=>In(c,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:m,symbol:n.look.symbol,size:h.map(c=>c===l?10:7)}}]};var qn=250,jo=()=>Gt().filter(e=>e.beside),Co=e=>D(e.short),Mo=.3,Wn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Fn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Un=e=>{let t=e.reduce((o,l)=>o+l,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,l)=>o+(l-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},Lo=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((l,g)=>{let p=l.before.logProb;g===0?(n.push(0),s.push(p)):(l.before.tokens.length!==o[g-1].tokens.length||p!==s.at(-1))&&(n.push(l.index-.5),s.push(p)),n.push(l.index),s.push(l.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(me(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(me(e.tokens))),{x:n,y:s})},Bn=(e,t)=>{let n=e.decision,s=[i("run-step",{n:e.index,verdict:je[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],l=e.drawn[n.divergence-e.proposal.start];o&&l&&s.push(`${be(o,t)} → ${be(l,t)}`);let g=G(e.proposalLogProb);s.push(n.decision==="rejected_early"?i("run-log-p-of-the-proposal",{value:g}):i("run-log-p-of-the-proposal-2",{value:g}))}return s.map(oe).join("<br>")},Hn=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},Po=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},Vn=e=>{let t=te(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(p=>p.decision.decision!=="unchanged").map(p=>Math.exp(Math.min(0,Ne(p.decision)))),l=(s.length?s.reduce((p,y)=>p+y,0)/s.length:1)*Po(t.tokens.map(p=>p.log_proposal)),g=Po(t.tokens.map(p=>p.log_prob));return n===0||l*n>=.1||g<.05?"":i("run-these-settings-freeze-the-chain",{chance:he(l),model:he(g)})};ae("trace",(e,t)=>{let n=A(e,"plot"),s=a=>X(n,a),o=a=>{let f=t.run,b=t.ahead?te(t.ahead):a,T=a.steps.length,x={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},M=[{...x,name:i("run-the-response"),...Lo(a)}];b!==a&&M.push({...x,...Lo(b),opacity:Mo,showlegend:!1});for(let[L,u]of Object.entries(Fn)){let E=b.steps.filter($=>$.decision.decision===L);M.push({type:"scatter",mode:"markers",name:je[L].word,x:E.map($=>$.index),y:L==="rejected_early"?[]:E.map($=>Wn($,L)),customdata:E.map($=>$.index),text:E.map($=>Bn($,f)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(u.colour),symbol:u.symbol,size:u.size,opacity:E.map($=>$.index>T?Mo:1),line:{width:1.6,color:s(u.colour)}}})}return M},l=()=>{let a=[];for(let f of jo()){let b=Co(f),T=f.colour,x=t.companions?.[f.method]||[];if(!x.length)continue;let M={name:b,xaxis:"x2",showlegend:!1,y:x.map(L=>L.log_prob),text:x.map(L=>oe(i("run-log-p-answer-2",{method:Ae(f),value:G(L.log_prob),answer:L.answer===null?i("learn-none"):B(L.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(T),size:5,opacity:.75,symbol:f.symbol}};a.push(x.length===1?{...M,type:"scatter",mode:"markers",x:[b],marker:{...M.marker,size:9,opacity:1}}:{...M,type:"violin",x0:b,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Un(x.map(L=>L.log_prob)),line:{color:s(T),width:1},fillcolor:`${s(T)}33`,hoveron:"points"})}return a},g=a=>{let{steps:f}=Z(t);return[...f?o(a):Ao(t,n),...l()]},p=a=>{let f=a.filter($=>!$.xaxis).flatMap($=>$.y),b=a.filter($=>$.xaxis),T=b.map($=>[...$.y].sort((P,S)=>P-S)[Math.floor($.y.length/4)]),x=[...f,...T];if(!x.length)return{...De(!1),below:[]};let M=Math.max(...f,...b.flatMap($=>$.y)),L=Math.min(...x),u=.07*(M-L)+.3,E=b.map($=>({name:$.name,count:$.y.filter(P=>P<L-u).length}));return{range:[L-u,M+u],below:E.filter($=>$.count)}},y=(a,f)=>{let{range:b,below:T}=p(f),x=n.clientWidth<420,M=x?.54:.7,L=M+(x?.08:.03),u=s("--pv-ink-soft"),E=Z(t),$=t.ahead?te(t.ahead):a,P=E.steps?Math.max(Hn(t.run,$),1):Oo(t.run),S=E.steps?$.blocks:[],O=E.steps?{}:{title:{text:i("evaluate-tokens"),font:{size:11},standoff:2}},z=f.some(v=>v.xaxis==="x2"),j=Re(n),w=S.filter(v=>v.afterStep>0).map(v=>({type:"line",xref:"x",yref:"paper",x0:v.afterStep+.5,x1:v.afterStep+.5,y0:0,y1:1,line:{color:u,width:1,dash:"dot"}})),C=S.map(v=>({xref:"x",yref:"paper",x:v.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:i("run-block",{n:v.block}),font:{size:10,color:u}}));for(let v of T)C.push({xref:"x2",yref:"paper",x:v.name,y:0,yanchor:"bottom",showarrow:!1,text:i("run-below",{n:v.count}),font:{size:10,color:u},bgcolor:s("--pv-paper")});if(z&&a.tokens.length){let v=me(a.tokens);w.push({type:"line",xref:"paper",yref:"y",x0:L,x1:1,y0:v,y1:v,line:{color:s(E.steps?"--pv-power":E.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...j,domain:z?[0,M]:[0,1],range:[-.5,P+.8],showgrid:!1,dtick:P<=12?1:void 0,rangemode:"tozero",...O},xaxis2:{...j,domain:[L,1],tickangle:0,tickfont:{size:x?9:11},type:"category",categoryarray:jo().map(Co),categoryorder:"array",visible:z,showgrid:!1,fixedrange:!0},yaxis:{...j,range:b,title:{text:i("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:w,annotations:C}},k=$e(n,()=>{let a=te(t.run);if(!Z(t).steps)return`${Eo(t)} ${!!t.companions}`;let{ahead:f,runId:b,companions:T}=t;return[b,a.steps.length,a.extended,a.block,!!T,f?.folded].join(" ")},()=>{let a=ue(t),f=g(a),b=y(a,f),T=b.yaxis.range[0]+.02*(b.yaxis.range[1]-b.yaxis.range[0]);for(let x of f)x.y.length===0&&(x.y=x.x.map(()=>T));return{data:f,layout:b}},a=>{if(!a.customdata)return;let{steps:f,several:b}=Z(t);f?t.showStep(a.customdata):b&&t.pick(a.customdata-1)},qn),r=A(e,"facts");return{...k,draw:()=>(r.textContent=Vn(t.run),k.draw())}});var No=`## Compare

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
explore-this-is-a-recorded-run = This is a recorded run. Play starts a real one.
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
run-always-kept = A = { $ratio } is not below 1, so such a step is always kept.
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
run-score-no-guess-yet = Score: no guess yet.
run-you-said-the-same-score = ✓ You said the same. Score: { $right } of { $asked }.
run-the-draw-said-otherwise-score = ✗ The draw said otherwise. Score: { $right } of { $asked }.
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
minute-cut = Power sampling keeps one answer and takes steps. Step { $n }: the answer is cut at a random place. What stands before the cut is kept.
minute-redrawn = Step { $n }: from the cut on, the model writes another ending.
minute-decided = Chance decides which of the two stays. An ending weighs more, the likelier the model finds it and the more rarely it is proposed; the heavier, the better its chances.
minute-pivot = A token at which the answer took another course is called a pivot (◆).
minute-step = Step { $n }:
minute-picture = The picture called Trace on the page shows this, step by step: the line is how likely the model finds the answer that the chain holds, a dot each time another one was taken. Beside it are the answers without power sampling.
minute-now-you = After { $steps } the chain holds this answer. This run was recorded; now it is your turn. Play, and the model draws here and now: nothing is scripted.
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
`;var Ct="powerviz-kept";var Jn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Mt=Jn(),at=null;try{at=sessionStorage.getItem(Ct),sessionStorage.setItem(Ct,Mt)}catch{at=null}var rt=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),nt=null,Gn=()=>{if(nt)return nt;let e=indexedDB.open(Ct,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},nt=rt(e),nt},st=async()=>(await Gn()).transaction(["heads","events"],"readwrite"),Lt=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),Pt=e=>IDBKeyRange.bound([e,0],[e,1/0]),Nt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Pt(t))},Kn=async()=>{let e=await st(),n=(await rt(e.objectStore("heads").getAll())).sort((o,l)=>l.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&Nt(e,o.key);await Lt(e)},it=e=>{let t=`${Mt} ${e}`,n=null,s=0,o=Promise.resolve(),l=!1,g=m=>(o=o.then(async()=>{if(!l)try{return await m()}catch{l=!0;return}}),o);return{save:(m,c=[])=>g(async()=>{let k=await st();if(c.length>2e5)Nt(k,t);else{(c!==n||c.length<s)&&(k.objectStore("events").delete(Pt(t)),n=c,s=0);let r=c.slice(s);r.length&&k.objectStore("events").put({key:t,first:s,events:r}),s+=r.length,k.objectStore("heads").put({...m,key:t,tab:Mt,when:Date.now(),count:s})}await Lt(k)}),forget:()=>g(async()=>{n=null,s=0;let m=await st();Nt(m,t),await Lt(m)}),found:()=>g(async()=>{if(!at)return null;let m=`${at} ${e}`,c=await st(),k=await rt(c.objectStore("heads").get(m));if(!k)return null;let d=(await rt(c.objectStore("events").getAll(Pt(m)))).flatMap(a=>a.events);return await Kn(),d.length===k.count?{head:k,events:d}:null}).then(m=>m??null)}},Ro=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var Yn=4,de=e=>B(e.model?U(e.model):Ae(e),24),Fe=e=>`${de(e.look)} ${e.index}`,lt=e=>e===-1/0?"−∞":G(e),Qn=(e,t)=>{let n=he(Math.exp(e.log_proposal));return t.method==="second_model"?[[i("compare-p-under",{model:de(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[i("compare-q-as-it-was-drawn"),n]]},Xn=e=>{if(!e.ended){let n=i("n-tokens",{n:e.tokens.length});return _("span",{class:"pv-answer"},i("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?i("compare-no-answer-wrong"):i("compare-no-answer");return _("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return mo(e.answer,{right:t})},Zn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},_o=(e,t)=>{let n=A(e,"list"),s=A(e,"sort"),o=new WeakMap,l=new WeakMap,g=[],p=null,y=a=>[_("span",{},`log p ${lt(a.log_prob)}`),_("span",{},i("n-tokens",{n:a.tokens.length})),_("span",{},i("compare-decoded",{n:a.cost?G(a.cost.tokens,1):"–"})),_("span",{},`${a.cost?G(a.cost.seconds,3):"–"} s`),a.run===p.run?null:_("span",{class:"pv-earlier"},i("compare-earlier-run",{prompt:B(U(a.prompt),60)}))],h=a=>{let f=_("div",{class:"pv-card-text",role:"group","aria-label":i("compare-tokens-arrow-keys-move")},...a.tokens.map((T,x)=>_("span",{class:`pv-token pv-valued${ge(T,a)?" pv-end":""}`,dir:"auto",tabindex:x?"-1":"0","data-index":x,style:`--level:${Math.min(1,-T.log_prob/Yn).toFixed(2)}`},Tt(T,a))));to(f);let b=_("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},_("header",{},_("h3",{},Pe(a.look),Fe(a)),Xn(a),_("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),f,_("p",{class:"pv-facts"}));return l.set(b,a),b},m=a=>{o.has(a)||o.set(a,h(a));let f=o.get(a),b=`${p.run} ${JSON.stringify(a.cost)}`;f.dataset.told!==b&&(f.dataset.told=b,f.querySelector(".pv-facts").replaceChildren(...y(a).filter(Boolean)));let T=A(f,"pin"),x=g.includes(a);return T.setAttribute("aria-pressed",String(x)),T.setAttribute("aria-label",x?i("compare-unpin",{sample:Fe(a)}):i("compare-pin",{sample:Fe(a)})),T.textContent=x?i("compare-pinned"):i("compare-pin-2"),f.classList.toggle("pv-pinned",x),f},c=(a=p)=>{p=a;let f=new Map(p.looks.map((L,u)=>[L.method,u])),T=[...p.samples.values()].sort((L,u)=>f.get(L.method)-f.get(u.method)||L.index-u.index).filter(L=>!g.includes(L)).sort(Zn[s.value]),x=[...g,...T].map(m);if(x.length||x.push(_("p",{class:"pv-empty"},i("compare-no-sample-yet-choose-methods"))),x.length===n.children.length&&x.every((L,u)=>L===n.children[u]))return;let M=document.activeElement;n.replaceChildren(...x),n.contains(M)&&M.focus({preventScroll:!0})},k=a=>{let f=a?.closest?.(".pv-card");return f?l.get(f):null},r=a=>t(k(a.target));return n.addEventListener("pointerover",r),n.addEventListener("focusin",r),n.addEventListener("pointerleave",()=>t(k(document.activeElement))),s.addEventListener("change",()=>c()),W.on(()=>o=new WeakMap),n.addEventListener("click",a=>{let f=a.target.closest('[data-pv="pin"]');if(!f)return;let b=k(f);g.includes(b)?g.splice(g.indexOf(b),1):g.push(b),c()}),ho(n,".pv-token[data-index]",a=>{let f=k(a),b=Number(a.dataset.index),T=f.tokens[b],x=f.tokens.slice(0,b+1).reduce((L,u)=>L+u.log_prob,0),M=[[i("compare-position"),i("compare-of",{n:b+1,total:f.tokens.length})],[i("compare-log-p-up-to-here"),lt(x)]];return Zt(T,f,M,Qn(T,f))}),{draw:c,show:a=>{let f=o.get(a);f&&(f.scrollIntoView({block:"nearest"}),f.focus({preventScroll:!0}),f.classList.remove("pv-found"),f.offsetWidth,f.classList.add("pv-found"))}}};var zo=null,Io=e=>zo?.(e),es=(e,t)=>{let n=Object.fromEntries(t),s=p=>Number(n[p]);if(e==="story"){let{name:p,thing:y}=n,h=m=>s(`${m}-sign`)*s(m)||0;return{family:e,name:p,thing:y,start:s("start"),change:h("change"),second:h("second")}}if(e==="order"){let p=t.filter(([y])=>y==="row").map(([,y])=>y);return{family:e,quality:n.quality,row:p,question:n.question}}if(e==="clock"){let p=["hour","minute","hours","minutes"].map(y=>[y,s(y)]);return{family:e,show:n.show,...Object.fromEntries(p)}}let{name:o,date:l,today:g}=n;return{family:e,name:o,date:l,today:g,ahead:s("ahead")}},ts=e=>{let t=A(e,"own-problem"),n=A(t,"own-form"),s=A(t,"own-error"),o=null,l=()=>n.elements.family.value,g=[...n.querySelectorAll("fieldset")],p=()=>g.find(r=>r.dataset.family===l()),y=()=>[...p().querySelectorAll("[name]")],h=r=>{s.textContent=r,s.hidden=!r},m=()=>{for(let r of g)r.hidden=r.disabled=r!==p();h("")},c=r=>r.validity.stepMismatch?i("own-problem-step",{step:r.step}):"",k=()=>{for(let d of p().querySelectorAll("[data-error]"))d.textContent="";let r=y().filter(d=>{let a=d.type==="number"?xe(d)||c(d):"",f=p().querySelector(`[data-error="${CSS.escape(d.name)}"]`);return d.type==="number"&&(f.textContent=a),d.setAttribute("aria-invalid",String(!!a)),a});return r[0]?.focus(),!r.length};n.elements.family.addEventListener("change",m),n.addEventListener("submit",async r=>{if(r.preventDefault(),h(""),!k())return;let d=es(l(),y().map(f=>[f.name,f.value])),a;try{a=await(await fetch(ee("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(d)})).json()}catch{return h(i("shared-the-server-cannot-be-reached"))}if(a.error){let f=U(D(a.error.message)),b=p().querySelector(`[data-error="${CSS.escape(a.error.field)}"]`);b?b.textContent=f:h(f);return}t.close(),o?.(a)}),A(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",r=>r.target===t&&t.close()),zo=r=>{o=r;for(let d of n.querySelectorAll("[data-error]"))d.textContent="";m(),t.showModal()},m()};var os=2**31,ns=e=>`“${U(e)}”`,ss=async e=>{let t=await fetch(ee(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},ze=new Map,as=e=>{if(!ze.has(e)){ze.size>50&&ze.clear();let t=fetch(ee("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(n=>n.ok?n.json():null).catch(()=>null);ze.set(e,t),t.then(n=>n??ze.delete(e))}return ze.get(e)},ht=(e,t)=>{let[n,s,o,l]=["model-line","unlike","unlike-said","new-problem"].map(a=>A(e,a)),g=()=>e.elements.model.value,p=()=>!!Ze(g())?.bundled,y=()=>e.elements.prompt.value,h=()=>J(n,()=>uo(g())),m=a=>{let f=U(g());return a.length?i("prompt-unlike-words",{model:f,words:a.map(ns).join(", ")}):i("prompt-unlike",{model:f})},c=()=>{s.hidden=!0,J(o,"")},k=async()=>{let[a,f]=[y(),g()];if(!a.trim()||!p())return c();let b=await as(a);if(!(a!==y()||f!==g())){if(!b||b.family)return c();J(o,()=>m(b.words)),s.hidden=!1}},r=a=>{t(a),c()};e.addEventListener("change",a=>{a.target.name==="model"&&h(),["model","prompt","example"].includes(a.target.name)&&k()}),e.addEventListener("input",a=>a.target.name==="prompt"&&c()),A(e,"make-own").addEventListener("click",()=>Io(r));let d=_("span",{class:"pv-field-error",role:"alert"});return l.after(d),l.addEventListener("click",async()=>{J(d,""),l.disabled=!0;try{r(await ss(Math.floor(Math.random()*os)))}catch{J(d,()=>i("shared-the-server-cannot-be-reached"))}l.disabled=!1}),W.on(h),h(),{look:k,sayModel:h,forget:c}};var rs=["prompt","truth","model","wrapping","second_model"],qo=["num_samples","candidates"],Wo=(e,t)=>{let n=u=>e.elements[u],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],l=rs.filter(u=>n(u)),g=Ye(e),p=(u,E)=>{let $=_("option",{value:u});return J($,E),$};n("example").replaceChildren(...t.map(u=>p(u.name,()=>D(u.title))),p("",()=>i("compare-your-own"))),Xe(e);let y=o.map(({value:u})=>pe(u)),h=()=>o.filter(u=>u.checked).map(u=>u.value),m=()=>t.find(u=>u.name===n("example").value)||null,c=u=>u.type==="checkbox"?String(u.checked):u.value.trim(),k=(u,E)=>{u.type==="checkbox"?u.checked=String(E)==="true":u.value=E},r=()=>({example:n("example").value,...Object.fromEntries(l.map(u=>[u,n(u).value])),methods:h().join(","),...Object.fromEntries(s.map(u=>[u.name,c(u)]))}),d=()=>{let u={},E={};for(let S of s){let O=S.type==="checkbox"?S.checked:Ke(c(S));(qo.includes(S.name)?E:u)[S.name]=O}let{truth:$,...P}=Object.fromEntries(l.map(S=>[S,n(S).value]));return{...P,truth:$.trim()||null,methods:h(),...E,settings:u}},a=(u=!1)=>{let $=s.filter(S=>S.type==="number").map(S=>[S,S.name,xe(S)&&(()=>xe(S))]);if($.unshift([o[0],"methods",h().length?"":()=>i("compare-choose-at-least-one-method")]),$.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>i("compare-type-a-question-or-pick")]),n("second_model")){let S=h().includes("second_model")&&n("second_model").value===n("model").value;$.push([n("second_model"),"second_model",S?()=>i("compare-this-is-the-model-itself"):""])}$.forEach(([,S,O])=>g(S,O)),g("truth","");let P=$.find(([,,S])=>S);return P&&u&&P[0].focus(),!P},f=(u,E)=>g(u,()=>U(D(E))),b=u=>{for(let E of s)qo.includes(E.name)||k(E,u.settings[E.name]??E.dataset.default);n("prompt").value=u.prompt,n("truth").value=u.answer??"",Se(e)},T=u=>{let E=t.find($=>$.name===u.example);n("example").value=E?E.name:"",E&&b(E);for(let $ of s)$.name in u&&k($,u[$.name]);for(let $ of l){let{options:P}=n($),S=!P||[...P].some(O=>O.value===u[$]);$ in u&&S&&(n($).value=u[$])}if(M.forget(),M.sayModel(),"wrapping"in u?Qe(e):Se(e),E&&E.prompt!==n("prompt").value&&(n("example").value=""),"methods"in u){let $=u.methods.split(",");for(let P of o)P.checked=$.includes(P.value)}},x=null,M=ht(e,u=>{x=u.answer,n("prompt").value=u.prompt,n("truth").value=u.answer,n("example").value="",Se(e),a()}),L=()=>{let u=e.querySelector('[data-name="second_model"]');u&&(u.textContent=B(U(n("second_model").value),24))};return e.addEventListener("submit",u=>u.preventDefault()),e.addEventListener("change",u=>{u.target.name==="example"&&m()&&b(m()),L(),u.target.matches("textarea")||a()}),e.addEventListener("input",u=>{let E=m();u.target.name==="prompt"&&E&&E.prompt!==n("prompt").value?(n("example").value="",n("truth").value===E.answer&&(n("truth").value="")):u.target.name==="prompt"&&x!==null&&(n("truth").value===x&&(n("truth").value=""),x=null)}),A(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(A(e,"settings").open=!1),L(),{check:a,look:M.look,looks:y,nameSecond:L,refused:f,request:d,restore:T,strings:r}};var is=.72,ls=-.14,hs=(e,t,n,s,o)=>{let l=[t[0]],g=[o];return e.forEach((p,y)=>{let h=o+is*p/n/s;l.push(t[y],t[y+1]),g.push(h,h)}),{x:[...l,t.at(-1)],y:[...g,o]}},ds={"log-prob":{key:"log_prob",axis:()=>i("compare-log-p-nats"),value:e=>i("compare-log-p",{value:e}),about:e=>i("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>i("compare-log-p-per-token-nats"),value:e=>i("compare-log-p-per-token",{value:e}),about:e=>i("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},cs=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Fo=(e,t)=>{let n=null,s=h=>{let m=n.distributions?.[h];return m?n.looks.filter(c=>c.method in m.groups):[]},o=(h,{of:m,value:c})=>{let k=[c(G(m(h))),_t(h),Rt(h)];return`${Fe(h)}: ${k.filter(Boolean).join(", ")}`},l=(h,m)=>{let{key:c,of:k}=m,r=s(c),{edges:d,groups:a}=r.length?n.distributions[c]:{edges:[],groups:{}},f=M=>M.counts.reduce((L,u)=>L+u,0),b=r.filter(M=>f(a[M.method])>1),T=Math.max(...b.flatMap(({method:M})=>a[M].counts.map(L=>L/f(a[M]))),1e-9),x=[];return r.forEach((M,L)=>{let u=r.length-1-L,E=a[M.method],$=X(h,M.colour);b.includes(M)&&(x.push({type:"scatter",mode:"lines",...hs(E.counts,d,f(E),T,u),fill:"toself",fillcolor:`${$}33`,line:{color:$,width:1},hoverinfo:"skip"}),x.push({type:"scatter",mode:"lines",x:[E.mean,E.mean],y:[u,u+.8],line:{color:$,width:2.5},hoverinfo:"skip"}));let P=[...n.samples.values()].filter(S=>S.method===M.method&&Number.isFinite(k(S)));x.push({type:"scatter",mode:"markers",x:P.map(k),y:P.map(()=>u+ls),customdata:P.map(S=>S.key),text:P.map(S=>oe(o(S,m))),hovertemplate:"%{text}<extra></extra>",marker:{color:$,symbol:M.symbol,size:7,opacity:.75}})}),x},g=(h,{key:m,axis:c})=>{let k=s(m),r=Re(h),d=k.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...r,title:{text:c(),font:{size:11},standoff:6},...De(k.length>0)},yaxis:{...r,automargin:!0,fixedrange:!0,showticklabels:cs(h),showgrid:!1,range:[-.4,d+.95],tickvals:k.map((a,f)=>d-f),ticktext:k.map(a=>`<span style="color:${X(h,a.colour)}">${a.mark}</span> ${oe(B(de(a),19))}`)}}},p=Object.entries(ds).map(([h,m])=>{let c=A(e,h);return{chart:$e(c,()=>`${n?.run} ${n?.drawn}`,()=>({data:l(c,m),layout:g(c,m)}),a=>{let f=n.samples.get(a.customdata);f&&t(f)}),plot:c,what:m}});return{draw:h=>{n=h;for(let{chart:m,plot:c,what:k}of p){let r=n.distributions?n.distributions[k.key].groups:{},d=s(k.key).map(a=>`${de(a)} ${G(r[a.method].mean)}`);c.setAttribute("aria-label",k.about(d.join(", ")||i("compare-none-yet"))),m.draw()}}}},Rt=e=>e.right===null?"":e.right?i("compare-right"):i("compare-wrong"),_t=e=>e.answer===null?i("compare-no-answer"):i("compare-answer",{answer:B(e.answer,30)});var Ue=(e,t)=>e===null?"–":G(e,t),Uo=(e,t)=>{let n=A(e,"rows"),s=A(e,"link"),o=A(e,"stopped-early"),l=[...e.querySelectorAll("[data-download]")];A(e,"copy-link").addEventListener("click",async c=>{let k=t();c.target.dataset.link=k;try{await navigator.clipboard.writeText(k),We(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${i("compare-copy-it-from-here")} `,_("code",{},k))}});let g=({finished:c,total:k,tokens:r},d)=>{let a=d&&c<k&&r,f={n:c,total:k},b=a?i("compare-of-2",{...f,tokens:i("n-tokens",{n:r})}):i("compare-of",f);return _("td",{class:"pv-progress"},_("span",{class:"pv-progress-bar",style:`--done:${100*c/k}%`}),b)},p=(c,k)=>{let r=k.progress.get(c.method),d=k.means.get(c.method),a=f=>_("td",{class:"pv-number"},f);return _("tr",{"data-method":c.method},_("th",{scope:"row"},Pe(c),de(c)),g(r,k.busy),a(!d||d.right===null?"–":i("compare-of",{n:d.right,total:d.compared??d.samples})),...(d?[Ue(d.log_prob,2),Ue(d.length,1),Ue(d.tokens,1),Ue(d.tokens_shared,1),Ue(d.seconds,d.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},y=({block_size:c,max_new_tokens:k,num_steps:r})=>c<k&&r>0,h=({about:c})=>c?.methods.includes("power")&&Ve(c.settings)&&y(c.settings)?i("compare-power-sampling-stops-early-here"):"";return{draw:c=>{o.textContent=h(c);let k=c.looks.filter(d=>c.progress.has(d.method)),r=_("tr",{},_("td",{colspan:8,class:"pv-empty"},i("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...k.length?k.map(d=>p(d,c)):[r]);for(let d of l){let a=c.samples.size>0&&c.onServer&&Y.here;d.setAttribute("aria-disabled",String(!a)),a?d.href=ee(`comparisons/${encodeURIComponent(c.run)}/${d.dataset.download}`):d.removeAttribute("href"),d.setAttribute("download","")}}}};var dt=2.4,Bo={least:17,most:34},ps=5.9,ms=14,Ho=92,us=118,ct=14,fs=e=>e*e*(3-2*e),ws=e=>{let t=[""];for(let n of B(U(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(oe).join("<br>")},gs=(e,t)=>{let n=e.filter(p=>p.ends.length),s=n.reduce((p,y)=>p+y.ends.length,0),o=Math.max(Bo.least,Math.min(Bo.most,(t-s*dt)/n.length)),l=new Map,g=0;for(let p of e){for(let y of p.ends)l.set(y,g),g+=dt;p.ends.length&&(g+=o)}for(let p of e){let y=[...p.samples].sort((h,m)=>l.get(h)-l.get(m));p.centre=(l.get(y[0])+l.get(y.at(-1)))/2,p.half=(y.length-1)*dt/2,p.heights=new Map(y.map((h,m)=>[h,p.centre-p.half+m*dt]))}return g},bs=(e,t)=>{let n=(g,p)=>{let y=0;for(let h of e)h.left=h.parent===null?0:e[h.parent].right,h.right=h.left+Math.max(h.parent===null?0:p,(h.end-h.start)*g),y=Math.max(y,h.right);return y},s=Ho*Math.min(1,t/Math.max(1,n(0,Ho))),[o,l]=[0,t];for(let g=0;g<30;g+=1){let p=(o+l)/2;n(p,s)>t?l=p:o=p}n(o,s)},zt=e=>e.parent===null?0:Math.min(ms,(e.right-e.left)/2),Vo=(e,t)=>{let n=[],s=[];for(let o of e.filter(l=>l.heights.has(t))){let l=o.heights.get(t),g=s.length?s.at(-1):l,p=zt(o);for(let y of g===l?[0]:[0,.25,.5,.75,1])n.push(o.left+y*p),s.push(g+fs(y)*(l-g));n.push(o.right),s.push(l)}return{x:n,y:s}},Do=(e,t)=>{let n=A(e,"plot"),s=A(e,"legend"),o=A(e,"facts"),l=null,g=null,p=null,y=S=>p.samples[S.samples[0]].tokens.slice(S.start,S.end),h=(S,O)=>S.map(z=>ge(z,O)?"■":z.text).join(""),m=S=>h(y(S),p.samples[S.samples[0]]),c=S=>{let O=[],z=[];p.samples.forEach((w,C)=>{if(w.method!==S.method)return;let v=Vo(p.nodes,C);O.push(...v.x,null),z.push(...v.y,null)});let j=X(n,S.colour);return{type:"scatter",mode:"lines",name:S.method,x:O,y:z,line:{color:j,width:1.7},opacity:g?.35:1,hoverinfo:"skip"}},k=S=>l.looks.filter(O=>O.method in S.shares).map(O=>{let z=p.samples.filter(C=>C.method===O.method).length,j=X(n,O.colour),w=i("compare-of",{n:Math.round(S.shares[O.method]*z),total:z});return`<span style="color:${j}">${O.mark}</span> ${oe(de(O))}: ${w}`}),r=S=>oe([_t(S),Rt(S)].filter(Boolean).join(", ")),d=S=>[`<b>${ws(m(S))||i("compare-the-beginning")}</b>`,S.parent===null?"":i("compare-the-model-goes-this-way",{chance:he(S.branch_prob)}),i("compare-log-p-up-to-its",{value:lt(S.log_prob??-1/0)}),...k(S),S.ends.length?r(p.samples[S.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let S=[],O=[],z=[],j=[];return p.nodes.forEach(w=>{let C=d(w),v=w.ends.length?w.right+70:w.right;for(let R=w.left+zt(w)/2;R<=v;R+=14)S.push(R),O.push(w.centre),z.push(C),j.push(w.ends.length?p.samples[w.ends[0]].key:"");S.push(null),O.push(null),z.push(""),j.push("")}),{type:"scatter",mode:"lines",name:"hover",x:S,y:O,text:z,customdata:j,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},f=(S,O,z,j,w,C)=>({type:"scatter",mode:"text",name:S,x:O,y:z,text:j,textposition:w,textfont:{size:C,color:X(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),b=()=>{let S=p.nodes.flatMap(O=>{let z=O.left+zt(O),j=Math.floor((O.right-z)/ps),w=O.parent===null?"":`${he(O.branch_prob)} `,C=U(m(O)).trim(),v=j-w.length,R=v<Math.min(4,C.length)?"":B(C,v);return!R&&(!w||v<-1)?[]:[{x:z,y:O.centre-O.half-1,text:`<i>${w}</i>${oe(R)}`}]});return f("labels",S.map(O=>O.x),S.map(O=>O.y),S.map(O=>O.text),"top right",10.5)},T=()=>{let S=p.nodes.filter(z=>z.ends.length),O=S.map(z=>{let j=z.ends.map(K=>p.samples[K]),w=l.looks.map(K=>[K,j.filter(re=>re.method===K.method).length]).filter(([,K])=>K).map(([K,re])=>`<span style="color:${X(n,K.colour)}">${K.mark}${re>1?`<sub>${re}</sub>`:""}</span>`),{answer:C,right:v,ended:R}=j[0],I=v===null?"--pv-ink-soft":v?"--pv-accepted":"--pv-rejected",q=v===null?"":v?"✓ ":"✗ ",V=R?C??i("compare-no-answer"):i("compare-cut-off"),se=Math.max(3,14-2*w.length);return`${w.join("")} <span style="color:${X(n,I)}">${q}${oe(B(V,se))}</span>`});return f("ends",S.map(z=>z.right+5),S.map(z=>z.ends.length===z.samples.length?z.centre:z.heights.get(z.ends[0])),O,"middle right",11)},L=$e(n,()=>l?`${l.run} ${l.drawn} ${g?g.key:""}`:"none",()=>{if(!p)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let S=n.clientWidth-12;bs(p.nodes,S-us);let z=l.looks.filter(w=>p.samples.some(C=>C.method===w.method)).map(c);if(g){let w=X(n,g.look.colour);z.push({type:"scatter",mode:"lines",name:"lit",...Vo(p.nodes,p.samples.indexOf(g)),line:{color:w,width:5},hoverinfo:"skip"})}z.push(b(),T(),a());let j={uirevision:`${l.run} ${n.clientWidth}`,height:p.height+ct+12,showlegend:!1,margin:{l:6,r:6,t:ct,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,S]},yaxis:{visible:!1,fixedrange:!0,range:[p.height,-16]}};return{data:z,layout:j}},S=>{let O=l.samples.get(S.customdata);O&&t(O)}),u="",E=S=>{l=S;let O=`${l.run} ${l.drawn} ${W.code}`;if(u!==O){u=O;let z=l.keys.map(R=>l.samples.get(R)),j=l.tree.map(R=>({...R}));s.replaceChildren(...l.looks.filter(R=>z.some(I=>I.method===R.method)).map(R=>_("span",{},Pe(R),de(R))));let w=j.length>1?j[0].end:null,C=j.filter(R=>R.ends.length).length,v=z.length?`${i("n-samples",{n:z.length})}, ${i("n-different-responses",{n:C})}. `+(w===null?i("compare-they-all-say-the-same"):i("compare-they-first-part-at-token",{token:w+1})):i("compare-the-tree-grows-with-the");o.textContent=v,p=null,z.length&&(p={nodes:j,samples:z,height:gs(j,n.parentElement.clientHeight-ct-16)}),n.setAttribute("aria-label",`${i("compare-prefix-tree")}: ${v}`),n.style.height=`${(p?p.height+ct+12:120).toFixed(0)}px`}L.draw()},$=0;return{draw:E,light:S=>{let O=S&&p?.samples.includes(S)?S:null;O!==g&&(g=O,$||($=requestAnimationFrame(()=>{$=0,L.draw()})))}}};var pt=e=>e??-1/0,vs=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=v=>A(n,v),{examples:o}=we(),l=Wo(s("compare-controls"),o),[g,p,y,h]=["run","stop","status","error"].map(s),m=0,c=!1,k=v=>({run:"",looks:v,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),r=k(l.looks);le.compare={state:()=>r};let d=_o(s("cards"),v=>a.light(v)),a=Do(s("prefix-tree"),d.show),f=[Uo(s("means"),()=>Ee({tab:"compare",...l.strings()})),Fo(s("distributions"),d.show),d,a];Ge(n),io(n,"powerviz-comparison");let b=v=>{y.textContent!==v&&(y.textContent=v)},T=v=>{J(h,v||""),h.hidden=!v},x=()=>{let v=r.samples.size;if(c)return i("compare-starting");let R=Et(r.standing);if(r.busy&&R&&!v)return R;if(r.busy){let I=[...r.progress.values()].find(V=>V.finished<V.total),q=I&&r.looks.find(V=>V.method===I.method);return q?i("compare-drawing-of",{method:de(q),finished:I.finished,total:I.total}):i("compare-finishing")}return Y.here?r.onServer?r.usedUp?D(r.usedUp):r.stopped?i("compare-stopped-kept",{samples:i("n-samples",{n:v})}):r.shared&&v?i("compare-the-first-example-compared-on"):v?i("compare-done",{samples:i("n-samples",{n:v})}):i("compare-choose-a-problem-and-methods"):i("compare-kept-by-your-browser-the",{samples:i("n-samples",{n:v})}):i("compare-the-server-does-not-answer",{samples:i("n-samples",{n:v})})},M=0,L=()=>{M=0,g.disabled=c||!Y.here,g.textContent=r.busy&&!r.shared?i("compare-run-anew"):i("compare-run"),p.disabled=c||!r.busy||r.shared,b(x()),f.forEach(v=>v.draw(r)),n.dataset.samples=r.samples.size},u=()=>{M||(M=requestAnimationFrame(L))},E=v=>{m+=1,t.send("compare",{serial:m,...v})},$=v=>{let R=v.about.second_model,I=l.looks.map(q=>q.method==="second_model"&&R?{...q,model:R}:q);r={...k(I),run:v.run,about:v.about}},P=v=>{let R=`${v.method} ${v.index}`,I=r.samples.get(R);if(I){I.cost=v.cost;return}for(let[K,re]of Object.entries(v.texts))r.texts.set(Number(K),re);let q=K=>r.texts.get(K),{texts:V,...se}=v;r.samples.set(R,{...se,key:R,run:r.run,prompt:r.about.prompt,started:{eos_ids:r.about.eos_ids},look:r.looks.find(K=>K.method===v.method),log_prob:pt(v.log_prob),tokens:v.tokens.map(([K,re,Oe,gt])=>({id:K,text:q(K),log_prob:pt(re),log_proposal:pt(Oe),alternatives:gt.map(([Le,bt])=>({id:Le,text:q(Le),log_prob:pt(bt)}))}))})},S=it("comparison"),O=()=>{let{run:v,about:R,entries:I,progress:q,together:V}=r;!v||r.shared||!I.length||S.save({batch:{run:v,about:R,samples:I,progress:[...q.values()],together:V},values:l.strings()})};Y.onChange(v=>{(!v.here||v.anew)&&(c=!1,m+=1,Object.assign(r,{stopped:r.stopped||r.busy,busy:!1,onServer:!1}),O()),u()}),Y.waitsFor(()=>c||r.busy&&!r.shared);let z=v=>{if(!v)return;let R=JSON.parse(v);R.turn===m&&(c=!1,j(R),R.run&&R.idle&&O(),u())},j=v=>{if(v.run){if(v.run!==r.run&&v.first===0&&$(v),v.run!==r.run||v.first>r.known)return E({again:!0});if(v.samples.slice(Math.max(0,r.known-v.first)).forEach(P),r.entries.push(...v.samples.slice(Math.max(0,r.known-v.first))),r.known=Math.max(r.known,v.first+v.samples.length),r.progress=new Map(v.progress.map(R=>[R.method,R])),v.together){r.together=v.together;let{means:R,...I}=v.together;Object.assign(r,I,{means:new Map(R.map(q=>[q.method,q]))}),r.drawn=r.keys.length}Object.assign(r,{busy:!v.idle,shared:v.shared,stopped:v.stopped,standing:v.queue,usedUp:v.used_up})}if(v.error){let{field:R,message:I}=v.error;if(R==="gpu")return T(()=>D(I));let q=!!(v.run&&r.samples.size),V=l.refused(R,I),se=()=>`${co({field:R,message:I})}.`;T(V&&!q?null:()=>[se(),q?i("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(z),g.addEventListener("click",()=>{T(null),l.check(!0)&&(c=!0,l.look(),E(l.request()),L())}),p.addEventListener("click",()=>{p.disabled=!0,t.send("halt",{})});let w=ye("compare");o.length&&l.restore({example:o[0].name}),(async()=>{let v=Je()?await S.found():null;v?(l.restore(v.head.values),j({...v.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),r.onServer=!1,O()):Object.keys(w).length?l.restore(w):E({welcome:!0}),l.nameSecond(),W.on(L),L(),n.dataset.ready="true"})()};var ks=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},ys=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(W.code)},Jo={explore:()=>i("tab-explore"),compare:()=>i("tab-compare"),evaluate:()=>i("tab-evaluate"),learn:()=>i("tab-learn"),library:()=>i("tab-library")},Go=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Go);let t=globalThis.gradio_config.components.filter(({type:l})=>l==="tabitem"),n=new Map(t.map(({props:l})=>[l.label,l.id])),s=new WeakMap,o=()=>{let l=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;l.nextNode();){let g=l.currentNode,p=s.get(g),y=p?.shown===g.data?p.id:n.get(g.data);if(!Jo[y])continue;let h=Jo[y]();s.set(g,{id:y,shown:h}),g.data!==h&&(g.data=h)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),W.on(o),o()},$s=e=>{let t=A(e,"language"),n=()=>{let{code:o,codes:l}=W;return l[(l.indexOf(o)+1)%l.length]},s=()=>{t.textContent=ks(n()),t.lang=n(),document.title=i("page-title"),ys()};t.addEventListener("click",()=>W.choose(n())),W.on(s),s(),Go()};var Ko="powerviz-theme",Yo=matchMedia("(prefers-color-scheme: dark)"),Qo=()=>{try{return localStorage.getItem(Ko)}catch{return null}},xs=e=>{try{localStorage.setItem(Ko,e)}catch{return}},qe=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Ie=()=>Qo()||(Yo.matches?"dark":"light");qe(Ie());Yo.addEventListener("change",()=>qe(Ie()));addEventListener("beforeprint",()=>qe("light"));addEventListener("afterprint",()=>qe(Ie()));var Ss=e=>{let t=A(e,"theme"),n=()=>t.textContent=Ie()==="dark"?i("page-light-theme"):i("page-dark-theme");t.addEventListener("click",()=>{xs(Ie()==="dark"?"light":"dark"),qe(Qo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),W.on(n),qe(Ie()),n()};var ve=e=>he(e),It=(e,t)=>{let n=Qt(e),s=n.filter(({step:o,position:l})=>{let g=e.steps[o-1].before.tokens;return l<t.length&&t.slice(0,l).every((p,y)=>p.id===g[y].id)});return{along:s,elsewhere:n.length-s.length}},Xo=(e,{position:t})=>e.start<=t&&t<e.end,Zo=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Ts=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(l=>Xo(t,l)),o={n:s.length,total:n,steps:Zo(s)};return n?n===1?s.length?i("explore-the-chains-only-pivot-lies",o):i("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?i("explore-all-of-the-chains-pivots",o):s.length===1?i("explore-1-of-the-chains-pivots",o):i("explore-of-the-chains-pivots-lie",o):i("explore-none-of-the-chains-pivots",o):i("explore-the-chain-has-found-no")},qt=e=>{let t={started:e.run},n=()=>e.truth===null?i("explore-the-same-answer",{answer:B(U(e.curve.answer),24)}):i("explore-the-right-answer"),s=()=>e.curve.chances.map(([d,a])=>d/a),o=d=>be({...d,text:d.text.trim()||d.text},t),l=(d,a)=>{let f=s(),b=({position:$})=>Math.abs(f[$+1]-f[$]),T=d.along.filter($=>!Xo(a,$)),[x]=T.sort(($,P)=>b(P)-b($)||$.step-P.step);if(!x||b(x)<e.curve.certain_jump)return"";let{position:M}=x,[L,u]=[f[M],f[M+1]],E={token:o(e.tokens[M]),step:x.step,from:ve(L),to:ve(u)};return u<L?i("explore-at-where-step-moved-it",E):i("explore-at-where-step-moved-it-2",E)},g=()=>{let d=s(),a={goal:n(),low:ve(Math.min(...d)),high:ve(Math.max(...d))},f=a.low===a.high?i("explore-the-chance-of-is-all",a):i("explore-the-chance-of-is-estimated",a),b=e.curve.flat?i("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):i("explore-whether-few-tokens-of-it",{n:i("n-rollouts",{n:e.curve.chances[0][1]})});return`${f} ${b}`},p=d=>{let a=d.end-d.start,[f,b]=[e.tokens[d.start],e.tokens[d.end-1]].map(o),T={goal:n(),first:f,last:b,tokens:i("n-tokens",{n:a}),from:ve(d.before),to:ve(d.after)},x=d.after<d.before;return a===1?x?i("explore-at-the-chance-of-falls",T):i("explore-at-the-chance-of-rises",T):x?i("explore-from-to-the-chance-of",T):i("explore-from-to-the-chance-of-2",T)},y=d=>{let{window:a,complete:f}=e.curve;return[f?"":i("explore-so-far"),a?p(a):g(),a?Ts(d,a):"",a?l(d,a):""].filter(Boolean).join(" ")},h=d=>{let[a,f,b,T]=e.curve.chances[d],x=e.tokens.slice(0,d).map(L=>ge(L,t)?"■":L.text).join(""),M=x.length>44?`…${x.slice(-43)}`:x;return[d?i("explore-after",{text:M}):i("explore-before-the-first-token"),i("explore-95-interval-to",{goal:n(),chance:ve(a/f),low:ve(b),high:ve(T)}),i("explore-of",{n:a,rollouts:i("n-rollouts",{n:f})})].map(oe).join("<br>")},m=d=>ge(d,t)?i("explore-end"):oe(B(d.text.trim()||d.text.trimEnd(),14)),c=d=>{let a=new Map;for(let f of d.along)a.set(f.position,[...a.get(f.position)||[],f]);return[...a].map(([f,b])=>{let T=b.slice(0,8).map(x=>`${i("explore-step",{n:x.step})}: ${be(x.from,t)} → ${be(x.to,t)}`);return b.length>8&&T.push(i("explore-and-more",{n:b.length-8})),{x:f+1,label:Zo(b),text:[i("explore-pivot"),...T].map(oe).join("<br>")}})},k=(d,a)=>{let f=d.end>.75*a,b=f?d.before:d.after;return{x:f?d.start+.4:d.end+.6,xanchor:f?"right":"left",y:b>.5?.08:.92}};return{build:(d,a)=>{let f=P=>X(d,P),{chances:b,window:T}=e.curve,x=b.map((P,S)=>S),M=f("--pv-base"),L=c(a),u=Re(d),E=[{type:"scatter",mode:"lines",name:i("explore-95-interval"),x:[...x,...[...x].reverse()],y:[...b.map(P=>P[3]),...b.map(P=>P[2]).reverse()],fill:"toself",fillcolor:`${M}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?i("explore-chance-of-the-same-answer"):i("explore-chance-of-the-right-answer"),x,y:s(),text:x.map(h),hovertemplate:"%{text}<extra></extra>",line:{color:M,width:2},marker:{color:M,size:5}},{type:"scatter",mode:"markers+text",name:i("explore-pivot-with-its-step"),visible:L.length?!0:"legendonly",x:L.map(P=>P.x),y:L.map(()=>1.09),text:L.map(P=>P.label),textposition:"top center",textfont:{color:f("--pv-power"),size:11},customdata:L.map(P=>P.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:f("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],$={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...u,range:[-.6,x.length-.4],tickmode:"array",tickvals:x,ticktext:x.map(P=>P?m(e.tokens[P-1]):i("explore-start")),tickangle:-90,tickfont:{size:12,color:f("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...u,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(P=>Jt(P)),fixedrange:!0},shapes:T?[{type:"rect",layer:"below",x0:T.start+.5,x1:T.end+.5,yref:"paper",y0:0,y1:1,fillcolor:f("--pv-window"),line:{width:0}}]:[],annotations:T?[{...k(T,x.length),showarrow:!1,text:i("explore-critical-window"),font:{size:11,color:f("--pv-ink")}}]:[]};return{data:E,layout:$}},whatOneSees:y}};var Wt=(()=>{let e=ke(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),en=15;ae("critical-window",(e,t,{windows:n})=>{let s=w=>A(e,w),[o,l,g,p,y,h]=["empty","sentence","scroll","plot","facts","error"].map(s),[m,c,k,r]=["compute","cancel","rollouts","progress"].map(s),d=0,a=null,f=null,b=null,T=0,x="",M=()=>{let w=te(t.run);return{chain:w,tokens:w.tokens}},L=()=>{let{chain:w,tokens:C}=M(),{min:v,max:R}=k,I=Number(k.value),q=Number.isInteger(I)&&I>=Number(v)&&I<=Number(R)&&k.value!=="";if(J(h,q?"":()=>i("explore-use-a-whole-number-of",{min:v,max:R})),k.setAttribute("aria-invalid",String(!q)),!q)return k.focus();let{started:V}=t.run;d+=1,b=null,f={serial:d,tokens:C,run:t.run.started,runId:t.runId,step:w.steps.length,wanted:I,truth:t.truth,curve:null},n.send("compute",{serial:d,model:V.model,prompt:V.prompt_tokens,response:C.map(se=>se.id),truth:t.truth,max_new_tokens:V.settings.max_new_tokens,rollouts:I,seed:V.settings.seed}),j()},u=(w=!0)=>{f&&(b=f===a?f:null,f=null,d+=1,w&&n.send("cancel",{}),j())};n.onBatch(w=>{if(!f||w.serial!==d)return;if(w.error){let{field:v,message:R}=w.error;return J(h,()=>v==="gpu"?D(R):`${v}: ${D(R)}.`),f=null,j()}let C=w.chances.length&&a!==f;f.curve=w,C&&(a=f),w.complete&&(f=null),T+=1,j(),(C||w.complete)&&w.window&&(g.scrollLeft=w.window.start*en-g.clientWidth/2+60)}),m.addEventListener("click",L),c.addEventListener("click",()=>u()),k.addEventListener("keydown",w=>w.key==="Enter"&&!m.disabled&&L()),g.addEventListener("keydown",w=>w.key.startsWith("Arrow")&&w.stopPropagation());let E=()=>{let w=te(t.run);return a?`${T} ${t.runId} ${w.steps.length}`:""},$=()=>It(te(t.run),a.tokens),P=$e(p,E,()=>qt(a).build(p,$())),S=()=>{if(r.hidden=!f,!f)return;let{curve:w,wanted:C}=f;r.querySelector("progress").value=w?.left?w.decoded/w.left:0;let v=w?.chances.length?w.chances[0][1]:0;s("progress-words").textContent=w?w.left?i("explore-of-rollouts-per-beginning-of",{done:v,wanted:C,decoded:ie(w.decoded),left:ie(w.left)}):i("explore-reading-the-response"):i("explore-asking-the-model")},O=()=>{let{tokens:w}=M();return w.length===a.tokens.length&&w.every((C,v)=>C.id===a.tokens[v].id)},z=w=>{let{chances:C,left:v,cost:R}=a.curve,I=C.length,q=C[0][1],V=[],{chain:se}=M(),K=O();V.push(_("span",{},K?i("explore-this-is-the-response-above"):i("explore-this-is-the-response-after",{n:a.step})," ",K||se.steps.length===a.step?null:_("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},i("explore-go-there"))));let re=Oe=>V.push(_("span",{},Oe));b&&re(i("explore-cancelled-after-of-rollouts-per",{n:q,wanted:b.wanted})),w.elsewhere&&re(i("explore-on-paths-that-part-from",{pivots:i("n-pivots",{n:w.elsewhere})})),a.curve.complete&&re(i("explore-rollouts-from-each-of-beginnings",{each:ie(q),beginnings:ie(I),all:ie(q*I),left:ie(v),seconds:G(R.seconds,1)})),y.replaceChildren(...V)},j=()=>{if(a&&a.runId!==t.runId&&(a=b=null),f&&f.runId!==t.runId)return u();let{tokens:w}=M();if(m.disabled=!w.length||f!==null,m.textContent=a&&!f?i("explore-find-it-again"):i("explore-find-the-window"),c.hidden=!f,o.hidden=a!==null||f!==null,o.textContent=w.length?i("explore-nothing-yet-press-find-the"):i("explore-nothing-yet-draw-a-response"),S(),l.hidden=g.hidden=y.hidden=!a,!a)return;let C=`${E()} ${b!==null} ${O()} ${W.code}`;if(C===x)return P.draw();x=C;let v=qt(a).whatOneSees($());l.textContent=v,p.setAttribute("aria-label",v),p.style.minWidth=`${60+en*(a.tokens.length+1)}px`,z($()),P.draw()};return{draw:j}});var Os=2e4,Es=ke(),tn=(e,t,n)=>{let s=0,o=!1,l=!1,g=null,p=0,h={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},m=r=>{s+=1,h.busy=!0,p=Date.now(),h.standing=null,h.usedUp=null,g={serial:s,run:e.runId,known:e.events.length,...r},t.send("advance",g)};h.begin=(r,d)=>{o=!0,h.stopped=!1,m({new:!0,until:d,...r})},h.branch=(r,d)=>{o=!0,e.cutHere(),m({until:d,...r,keep:e.events.length})},h.goOn=r=>m({until:r}),h.halt=r=>{if(h.stopped=h.stopped||r,l){h.cutOff();return}t.send("halt",{stop:r,keep:r?e.events.length:null})},h.adopt=r=>{h.isLive=!0,h.stopped=r,h.onServer=h.busy=o=!1},h.cutOff=()=>{h.onServer=h.busy=o=!1,s+=1},h.forget=()=>{h.isLive=h.busy=h.stopped=h.onServer=o=!1,s+=1,t.send("leave",{})},h.canGoOn=()=>h.isLive&&!h.stopped&&e.events.at(-1)?.kind!=="run_finished",h.take=r=>{if(!r)return;let d=JSON.parse(r),a=d.turn===s;if(p=Date.now(),d.error){d.events.length>0&&k({...d,idle:!1},a),a&&(o=!1,h.busy=!1,h.standing=null,n.error(d.error));return}if(d.lost){a&&c();return}k(d,a)};let c=async()=>{let{serial:r,brought:d,...a}=g;o=l=!0;try{let f=await To(e.events);l=!1,r===s&&m({...a,brought:f,model:e.model,truth:e.truth})}catch(f){if(l=!1,r!==s)return;o=h.busy=!1,n.error({field:f.field??"server",message:f.said??f.message})}},k=(r,d)=>{if(r.run!==e.runId){if(!o||!d)return;if(r.first>0)return m({until:"now",run:r.run,known:0});o=!1,h.isLive=h.onServer=!0,e.load(r),n.began()}else if(!e.append(r))return m({until:"now"});d&&(h.standing=r.queue),d&&r.idle&&(h.busy=!1),d&&r.used_up&&(h.usedUp=r.used_up),n.changed()};return setInterval(()=>{if(!(h.busy&&!l&&Y.here&&Date.now()-p>Os))return;let{serial:d,...a}=g;m(o?a:{until:"now"})},2e3),h};var on={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},As=e=>on[e]||Object.fromEntries(Object.entries(on.normal).map(([t,n])=>[t,n/Number(e)])),js=1e3/30,nn=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push(St(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?St(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},Cs=300,mt=(e,t)=>{let n=0;e.onChange(()=>{clearTimeout(n),e.mode==="paused"&&(n=setTimeout(()=>e.mode==="paused"&&t(),Cs))})},ut=()=>{let e=ke(),t=ke(),n=ke(),o={run:He(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},l=nn(),g=[],p=[],y=0,h=0,m=0,c=0,k=-1,r=0,d=null,a=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:d});let f=()=>Z(o).steps?g:p;Object.defineProperty(o,"steps",{get:()=>f().length}),Object.defineProperty(o,"shown",{get:()=>f().findLastIndex(j=>j<o.run.folded)+1});let b=()=>e.tell(o);o.pick=j=>{o.picked=j,b()};let T=()=>{Kt(o.run,o.events[o.run.folded]),l.note(o.run),d&&d.folded<=o.run.folded&&(d=null)},x=j=>{for(let w of j)w.kind==="decision"?g.push(o.events.length):w.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,w.chain+1):w.kind==="token_drawn"&&w.position>=y&&(y=w.position+1,p.push(o.events.length)),o.events.push(w);o.decided=g.length>0};o.load=j=>{o.runId=j.run,o.events=[],l=nn(),g=[],p=[],y=o.chainsSeen=0,o.picked=d=null,x(j.events),o.answers={...j.answers},o.right={...j.right},o.truth=j.truth??null,o.companions=j.companions??null,o.run=He(o.answers),k=-1,M(Math.min(j.show||0,o.events.length))},o.append=j=>{if(j.first>o.events.length)return!1;let w=o.atEnd;return x(j.events.slice(o.events.length-j.first)),Object.assign(o.answers,j.answers),Object.assign(o.right,j.right),j.truth&&(o.truth=j.truth),j.companions&&(o.companions=j.companions),w&&o.run.folded<j.show?M(Math.min(j.show,o.events.length)):o.mode==="paused"&&b(),!0};let M=j=>{let w=l.before(j),C=j<o.run.folded;for(C&&!d&&(d=o.run),(C||w&&w.folded>o.run.folded)&&(o.run=w||He(o.answers));o.run.folded<j;)T();o.guessing=o.holding=!1,h=0,b()},L=j=>{let w=As(o.speed);if(j.kind==="token_drawn")return w.token;if(j.kind==="proposal_started")return w.proposal;if(j.kind!=="decision")return 0;let C=j.decision==="rejected_early"?"rejected":j.decision,v=!a.has(C);return a.add(C),v?w.first:w[C]},u=j=>j.kind==="decision"||j.kind==="state_extended"&&o.shown===0||j.kind==="token_drawn"&&!Z(o).steps&&p.at(o.shown-1)===o.run.folded-1,E=j=>o.guessFirst&&j.kind==="decision"&&j.decision!=="unchanged"&&k!==o.run.folded,$=j=>{h=Math.min(h+j,2e3);let w=!1;for(;!o.atEnd&&h>=0;){let C=o.events[o.run.folded];if(E(C))return o.guessing=!0,!0;if(T(),w=!0,h-=o.mode==="stepping"&&o.speed!=="slow"?L(C)/3:L(C),o.mode==="stepping"&&u(C))return o.mode="paused",h=0,!0}return o.atEnd&&(h=Math.min(h,0)),w},P=()=>o.mode==="paused"||o.holding,S=j=>{if(r=0,!(P()||o.guessing)){if(j-c>=js-2){let w=$(j-m);m=c=j,w&&b(),o.atEnd&&!P()&&t.tell(o)}O()}},O=()=>{!r&&!P()&&!o.guessing&&(r=requestAnimationFrame(S))},z=j=>{o.mode=j,o.holding=!1,m=performance.now(),h=Math.max(h,0),O(),b()};return o.play=()=>z("playing"),o.step=()=>z("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,b()},o.home=()=>{o.mode="paused",M(o.events.length?1:0)},o.end=()=>M(o.events.length),o.showStep=j=>{if(o.mode="paused",j===0)return o.home();let w=f(),C=j===w.length&&!Z(o).steps;j<=w.length&&M(C?o.events.length:w[j-1]+1)},o.showFirst=j=>M(Math.min(j,o.events.length)),o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),g=g.filter(w=>w<o.run.folded),p=p.filter(w=>w<o.run.folded);let j=o.events[p.at(-1)];y=p.length?j.position+1:0,l.forget(o.run.folded),d=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=j=>{if(!o.guessing)return;let w=o.events[o.run.folded];k=o.run.folded;let C=j===(w.decision==="accepted");o.score={right:o.score.right+Number(C),asked:o.score.asked+1},o.guessing=!1,T(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(C),b()},o.next=()=>o.holding&&o.play(),o};var Ms=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:l}of n){let g=l[t],p=s.at(-1);g&&(p&&p.token===g?p.to=o:s.push({token:g,from:o,to:o}))}return s},sn=(e,t)=>{let n=A(e,"position"),s=null,o=[],l=()=>{let p=te(t.run),y=[s,p.tokens,p.steps.length,t.run.started,W.code];if(y.every((k,r)=>k===o[r])||(o=y,n.hidden=s===null||s>=p.tokens.length,n.hidden))return;let h=Ms(p,s),m=h.map(k=>{let r=he(Math.exp(k.token.log_prob)),d=k.from===k.to?i("run-after-step-p",{from:k.from,p:r}):i("run-after-steps-to-p",{from:k.from,to:k.to,p:r});return _("li",{},_("b",{dir:"auto"},be(k.token,t.run)),` ${d} `,_("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(k.from)},i("explore-go-there")))}),c=_("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>g(null),"aria-label":i("run-close")},"✕");n.replaceChildren(_("h3",{},h.length===1?i("run-position-never-replaced",{position:s+1}):i("run-position-tokens-stood-here",{position:s+1,n:h.length})),c,_("ol",{},...m))},g=p=>{s=s===p?null:p,l()};return{draw:l,show:g}};var an=e=>{let t={watch:A(e,"watch"),notice:A(e,"notice"),error:A(e,"error")},n=y=>h=>{J(t[y],h||""),t[y].hidden=!h},s=A(e,"offer"),[o,l]=["take-up","decline"].map(y=>A(e,y)),g={};o.addEventListener("click",()=>g.takeUp?.()),l.addEventListener("click",()=>g.decline?.());let p=(y,h="",m={})=>{g=m,J(A(e,"offered"),y||""),J(o,h),o.hidden=!m.takeUp,l.hidden=!m.decline,s.hidden=!y};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:p}};var ft=(e,t,n,s={})=>{let o=d=>A(e,d),l=o("response"),g=sn(l,t),p=bo(e,t,n),y=[p,po(l,t,g.show),g,...go(e,t,s)],h=an(o("story"));Ge(e);let m=0,c=0,k=()=>{m=0,c+=1,Xt(e,t),y.forEach(d=>d.draw()),y.forEach(d=>d.measure?.()),e.dataset.frames=String(c)},r=()=>{m||(m=requestAnimationFrame(k))};return t.onChange(r),W.on(r),r(),{redraw:r,story:h,ready:p.ready}};var Ls=6,ln=(e,t)=>Object.entries(t).map(([n,s])=>({kind:n,name:e[n],has:s})).find(({name:n,has:s})=>n!==void 0&&!s(n))??null,wt=e=>{let t=_e(e.step);return{step:t===null||e.finished==="yes"?null:t}},hn=(e,t,n=!1)=>{if(n||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},rn=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!Z(e).steps)return e.showStep(t);e.home();let n=e.events.findIndex(s=>s.kind==="state_extended");return n<0?void 0:e.showFirst(n+1)},dn=(e,t)=>{let n=null,s=()=>{let l=n!==null;return n=null,l&&t.over(),l},o=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:n.step===null?!1:n.step>0?e.shown>=n.step:e.events.some(l=>l.kind==="state_extended");return e.onChange(()=>{if(!n||e.mode!=="playing"||!o())return;let{step:l}=n;n=null,t.pause(),rn(e,l),t.arrived()}),{giveUp:s,begin:l=>{n=l,t.begin()},goTo:l=>{s(),rn(e,l.step)}}},cn=()=>{let e=new Map;return{note:(t,n,s)=>{!s||!n.length||(e.delete(t.run),e.set(t.run,{head:t,events:n}),e.size>Ls&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var pn=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=A(e,"main"),l=A(e,"advanced"),g=[...l.querySelectorAll("[data-default]")],p=new Map(g.map(b=>[b,b.closest("label").parentElement])),y=b=>b.closest("label"),h=ne,m=()=>n[h],c=()=>s.filter(b=>b.name in m()),k=(b,T,x)=>x===null?b.removeAttribute(T):b.setAttribute(T,x),r=(b,T)=>{let x=m()[b.name],M=b.value===T?.[b.name]?.default;if(b.dataset.default=x.default,b.dataset.midRun=String(x.midRun),b.type==="checkbox")return;k(b,"min",x.min),k(b,"max",x.max),b.required=x.needed,y(b).dataset.define=x.about.code?JSON.stringify(x.about):x.about;let L=x.needed&&b.value.trim()==="";T&&(M||L||!(b.name in T))&&(b.value=x.default)},d=()=>{let b=h===ne;l.hidden=!b;for(let T of g.filter(x=>x.type==="number"))b?p.get(T).append(y(T)):T.name in m()&&o.prepend(y(T))},a=b=>{for(let T of s)y(T).hidden=!(T.name in m()),T.name in m()&&r(T,b);d(),A(e,"new-seed").parentElement.hidden=!("seed"in m()),A(e,"paper").parentElement.hidden=h!==ne};W.on(()=>a(null));let f=()=>{let b=m();h=t.value,a(b)};return{settings:c,changed:f,name:()=>h,offers:b=>Object.hasOwn(n,b),choose:b=>{t.value=Object.hasOwn(n,b)?b:ne,t.value!==h&&f()},defaults:b=>Object.fromEntries(Object.entries(n[b]).map(([T,x])=>[T,x.default]))}};var Ps={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},Ft=3072,mn=e=>{let t=e?.context??null,n=t===null||t>=2*Ft,s=n?Ft/16:Math.max(1,Math.floor(t/2/16)),o=n?Ft:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...Ps,block_size:String(s),max_new_tokens:String(o)},less:n?null:{model:e.name,numbers:{context:t,length:o,block:s}}}};var Ns=["max_new_tokens","seed"],Ut=["prompt","wrapping","model"],Rs=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),un=(e,t,n)=>{let s=u=>e.elements[u],o=pn(e),l=A(e,"change"),g=null,p=(u,E)=>{let $=_("option",{value:u});return J($,E),$};s("example").replaceChildren(...t.map(u=>p(u.name,()=>D(u.title))),p("",()=>i("compare-your-own"))),Xe(e);let y=u=>u.type==="checkbox"?String(u.checked):u.value.trim(),h=(u,E)=>{u.type==="checkbox"?u.checked=String(E)!=="false":u.value=E??""},{settings:m}=o,c=()=>t.find(u=>u.name===s("example").value)||null,k=()=>{let u=Object.fromEntries(m().map(E=>[E.name,y(E)]));o.name()!==ne&&(u.sampler=o.name());for(let E of Ut)u[E]=s(E).value;return!c()&&a()!==null&&(u.truth=a()),{example:s("example").value,...u}},r=u=>({...Object.fromEntries(Object.entries(o.defaults(ne)).map(([E,$])=>[E,String(u.settings[E]??$)])),example:u.name,prompt:u.prompt,wrapping:"raw",model:u.model}),d=u=>{let E={...k(),...u},$=t.find(S=>S.name===u.example),P=S=>{let{example:O,...z}=r(S),j=Object.keys(z).filter(w=>!$||w in u);return(E.sampler??ne)===ne&&j.every(w=>Rs(z[w],E[w]))};return($?[$]:t).find(S=>S.recorded&&P(S))??null},a=()=>{let u=[c(),g].find(E=>E?.prompt===s("prompt").value);return u?u.answer:null},f=()=>{let u={};for(let E of m()){let $=y(E);E.type==="checkbox"?u[E.name]=E.checked:$!==""&&(u[E.name]=Ke($))}return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:a(),settings:u}},b=Ye(e),T=()=>{let u=!0;for(let $ of m().filter(P=>P.type==="number")){let P=xe($);b($.name,P&&(()=>xe($))),P&&u&&$.focus(),u=u&&!P}let E=!s("prompt").value.trim();return b("prompt",E&&(()=>i("compare-type-a-question-or-pick"))),u&&!E},x=u=>{m().forEach($=>h($,$.dataset.default));let E=o.name()===ne?Object.keys(u.settings):Ns;for(let $ of E){let P=m().find(S=>S.name===$);P&&$ in u.settings&&h(P,u.settings[$])}s("prompt").value=u.prompt,Se(e)},M=u=>{o.choose(u.sampler??ne);let E=t.find($=>$.name===u.example);E&&(s("example").value=E.name,x(E));for(let $ of m())$.name in u&&h($,u[$.name]);for(let $ of Ut){let P=s($).options,S=!P||[...P].some(O=>O.value===u[$]);$ in u&&S&&(s($).value=u[$])}g=u.truth?{prompt:s("prompt").value,answer:u.truth}:null,L.forget(),L.sayModel(),"wrapping"in u?Qe(e):Se(e),!E&&"prompt"in u&&(s("example").value="")},L=ht(e,u=>{g=u,s("prompt").value=u.prompt,s("example").value="",Se(e),T(),n("prompt")});return e.addEventListener("submit",u=>u.preventDefault()),e.addEventListener("change",u=>{u.target.name==="example"&&c()&&x(c()),u.target.name==="sampler"&&o.changed(),T(),n(u.target.name)}),e.addEventListener("input",u=>{if(u.target.name==="prompt"){let E=c();E&&E.prompt!==s("prompt").value&&(s("example").value="")}u.target.name!=="example"&&n()}),A(e,"paper").addEventListener("click",()=>{let{values:u,less:E}=mn(Ze(s("model").value));m().forEach($=>$.name in u&&h($,u[$.name])),J(A(e,"paper-hint"),E&&(()=>i("explore-paper-less",{model:U(E.model),...E.numbers}))),T(),n()}),A(e,"new-seed").addEventListener("click",()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),T(),n()}),A(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(ye("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(u=>u.value),check:T,missing:u=>ln(u,{model:E=>[...s("model").options].some($=>$.value===E),sampler:o.offers,wrapping:E=>[...s("wrapping").options].some($=>$.value===E)}),recordedOf:d,example:c,look:L.look,refuse:b,request:f,restore:M,strings:k,stringsOf:r,useExample:x,differences:u=>{let E=k(),$=O=>u&&String(u[O]??"")!==String(E[O]??""),P=m().filter(O=>O.dataset.midRun==="true").map(O=>O.name),S=["sampler",...m().map(O=>O.name),...Ut].filter($);return{step:S.filter(O=>P.includes(O)),chain:S.filter(O=>!P.includes(O))}},say:u=>J(l,u)}};var _s=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=we(),o=ut(),l=null,g=null,p="",y=!1,h=null,m=un(A(n,"controls"),s,N=>{z(),N==="example"&&T()&&V(m.example())}),c=tn(o,t,{error:N=>{o.pause();let F=R.giveUp();h&&(l=h.before),h=null,P(),z();let H=()=>D(N.message);if(N.field==="gpu")return O.story.notice(H);let Q=m.refuse(N.field,H);return F&&O.story.notice(()=>Q?i("explore-the-link-does-not-fit"):i("explore-press-play-to-draw-a")),O.story.error(Q?"":()=>i("explore-what-was-drawn-so-far",{error:`${N.field}: ${H()}`}))},began:()=>{let{mode:N,model:F}=h||{mode:"none"};F&&(o.model=F),h=null,N!=="none"&&E(N)},changed:()=>{O.redraw(),f()}});t.onBatch(c.take);let k=it("run"),r=0,d=()=>(clearTimeout(r),r=0,c.isLive&&o.events.length?k.save(a(),o.events):void 0),a=()=>{let{runId:N,model:F,truth:H,answers:Q,right:ce,companions:vt,cursor:kt}=o;return{...{run:N,model:F,truth:H,answers:Q,right:ce,companions:vt,cursor:kt,server:Y.name},stopped:c.stopped,values:m.strings(),inForce:l,mixed:y}},f=()=>{!r&&c.isLive&&(r=setTimeout(d,400))};o.onChange(()=>o.mode==="paused"&&f());let b=()=>O.story.notice(()=>i("explore-the-server-does-not-answer"));Y.onChange(N=>{(!N.here||N.anew)&&(h&&(l=h.before),h=null,c.cutOff(),d()),O.redraw()}),Y.waitsFor(()=>c.busy||h!==null),Y.savesBy(d);let T=()=>m.sampler()===ne,x=()=>pe(m.sampler()).steps,M=()=>m.differences(l),L=()=>!o.events.length||M().chain.length>0||o.atEnd&&!c.canGoOn()||!c.isLive&&M().step.length>0,u=()=>{let N=A(n,"transport");A(n,"response").getBoundingClientRect().top>.6*innerHeight&&N.scrollIntoView({block:"start",behavior:"smooth"})},E=N=>N==="step"?o.step():o.play(),$=(N,F)=>{if(h)return;if(!m.check())return void P();m.look();let{settings:H,...Q}=m.request();O.story.error(""),u();let ce=L();if(!Y.here&&(ce||o.atEnd)&&P(),!Y.here)return ce||o.atEnd?b():E(N);if(O.story.offer(""),!ce&&!(M().step.length&&c.isLive&&!c.stopped))return E(N);ce&&v.note(a(),o.events,c.isLive),h={mode:N,before:l},l=m.strings(),p=JSON.stringify(l),y=!ce,O.story.notice(""),z(),ce?(h.model=Q.model,c.begin({...Q,settings:H},F)):c.branch({settings:H,sampler:Q.sampler},F)},P=()=>{g&&(o.speed=g),g=null},S={play:()=>o.mode==="paused"&&!h?$("play","end"):S.pause(),pause:()=>{R.giveUp(),h&&(h.mode="none"),o.pause(),P(),c.busy&&c.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&S.pause(),$("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{g||(g=o.speed),o.speed="live",$("play","end")},stop:()=>{R.giveUp(),o.pause(),P(),o.cutHere(),c.halt(!0),O.story.notice(()=>x()?i("explore-stopped-what-has-happened-is"):i("explore-stopped-what-has-happened-is-2")),O.redraw()},reset:()=>{R.giveUp(),P(),h=null,c.forget(),k.forget(),O.story.offer(""),o.clear(),l=null,O.story.notice(""),O.story.error(""),z()},standing:()=>c.busy?c.standing:null,can:()=>{let N=o.mode!=="paused"||h!==null,F=o.events.length>0;return{play:!0,going:N,step:!N,back:!N&&o.cursor>1,finish:g===null&&(!o.atEnd||c.canGoOn()||L()),stop:c.isLive&&!c.stopped&&(c.canGoOn()||!o.atEnd),reset:F}}};o.onStarved(()=>{if(!c.busy)if(c.canGoOn()&&!Y.here)o.pause(),P(),b();else if(c.usedUp&&c.canGoOn()){o.pause(),P();let{usedUp:N}=c;O.story.notice(()=>D(N)),c.usedUp=null}else c.canGoOn()?c.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),P())});let O=ft(n,o,S,{address:N=>Y.here&&o.runId&&(!c.isLive||c.onServer)?ee(`runs/${encodeURIComponent(o.runId)}/${N}`):null,make:N=>So(o.events,N),link:()=>Ee(C()?m.strings():w()),saysStep:()=>C()||y?null:o.shown,windows:Wt}),z=()=>{let N=m.example();o.intended=m.sampler(),O.story.watch(N&&T()&&(()=>D(N.watch))),fo(m.request().model);let{chain:F,step:H}=M(),Q=F.length&&o.events.length?()=>x()?i("explore-play-starts-a-new-chain"):i("explore-play-starts-a-new-run"):H.length&&c.canGoOn()?()=>i("explore-this-applies-from-the-next"):"";m.say(Q),Q&&O.story.notice(Q),O.redraw()},j=()=>s.some(N=>N.recorded&&N.name===o.runId),w=()=>hn(o,j()?{example:o.runId}:l,y),C=()=>!o.events.length||JSON.stringify(m.strings())!==p,v=cn(),R=dn(o,{begin:()=>{g||(g=o.speed),o.speed="live",$("play","end"),h||P()},pause:()=>S.pause(),arrived:()=>{O.story.notice(()=>i("explore-this-run-was-drawn-anew")),q.here(),delete n.dataset.drawing},over:()=>{q.here(),delete n.dataset.drawing,O.story.notice("")}}),I=async N=>{let F=wt(N);s[0]&&m.restore({example:s[0].name}),m.restore(N),z();let H=m.missing(N),Q=H?null:m.recordedOf(N);if(Q){await V(Q),o.runId===Q.name&&R.goTo(F);return}v.note(a(),o.events,c.isLive),S.reset();let ce=m.check();if(H){let{kind:vt}=H,kt={name:U(B(H.name,60)),kind:vt};O.story.notice(()=>i("explore-the-link-names-what-is",kt))}else ce?(n.dataset.drawing="true",O.story.notice(""),R.begin(F),Y.here?O.story.notice(()=>i("explore-the-links-run-is-drawn")):b()):O.story.notice(()=>i("explore-the-link-does-not-fit"))},q=et("explore",{values:()=>o.events.length&&l?w():{},state:()=>({run:o.runId}),show:(N,F)=>{q.arriving(),S.can().going&&S.pause();let H=Object.keys(N).length?N:{example:s[0]?.name};if(o.events.length&&(F?.run??H.example)===o.runId)return R.goTo(wt(N));let Q=F?.run&&v.find(F.run);return Q?(v.note(a(),o.events,c.isLive),Le(Q),O.story.offer(""),R.goTo(wt(N))):void I(H)}});mt(o,()=>n.dataset.ready&&!h&&q.moved());let V=async N=>{if(N?.recorded)try{let H=await(await fetch(ee(`examples/${encodeURIComponent(N.name)}`))).json();if(h||o.mode!=="paused")return;O.story.offer(""),v.note(a(),o.events,c.isLive),c.isLive&&c.forget(),o.load(H),l=m.stringsOf(N),p=JSON.stringify(m.strings()),y=!1,O.story.error(""),O.story.notice(()=>i("explore-this-is-a-recorded-run")),z()}catch{O.story.notice(()=>i("explore-press-play-to-draw-a"))}},se=async()=>{let N=await fetch(ee(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:F,storyOf:H}=await import("./minute-6UQ7GW27.js"),Q=H(await N.json());Q&&F(A(n,"minute"),Q,()=>{m.useExample(s[0]),S.reset(),S.play()})},K=A(n,"show-minute");K.hidden=!s[0]?.recorded,K.addEventListener("click",se);let re=(N,F)=>N.filter(H=>H.kind===F).length,Oe=N=>pe(N[0].sampler).steps?i("n-steps",{n:re(N,"decision")}):i("n-tokens",{n:re(N,"token_drawn")}),gt=(N,F)=>N.server===Y.name?i("explore-the-page-was-loaded-anew",{steps:Oe(F)}):i("explore-the-server-was-started-anew",{steps:Oe(F)}),Le=({head:N,events:F})=>{m.restore(N.values),o.load({...N,events:F,show:N.cursor}),o.model=N.model,c.adopt(N.stopped),l=N.inForce,p=JSON.stringify(l),y=!!N.mixed,O.story.error(""),z(),O.story.notice("");let H={takeUp:()=>$("play","end"),decline:S.reset};c.canGoOn()?O.story.offer(()=>gt(N,F),()=>i("explore-resume"),H):O.story.notice(()=>i("explore-this-run-was-kept-by")),f()},bt=N=>{let F=()=>i("explore-your-last-run-in-this",{steps:Oe(N.events)});O.story.offer(F,()=>i("explore-show-it"),{takeUp:()=>Le(N)})},bn=N=>{S.can().going&&S.pause(),m.restore(N),z(),xt("explore")};le.explore={player:o,port:t,models:m.models,offers:m.offers,open:bn},(async()=>{q.arriving();let N=s[0];N&&m.restore({example:N.name});let F=ye("explore");z();let H=await k.found();H&&await Y.look(),H&&Je()?Le(H):(Object.keys(F).length?await I(F):N&&await V(N),H&&bt(H)),O.ready(),n.dataset.ready="true",!H&&!location.search&&s[0]?.recorded&&Ro("minute")&&se()})()};var zs=4e3,Is=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ne?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([l])=>Number.isFinite(e[l])).map(([l,g])=>`${g} = ${e[l]}`);return t==="power"&&Ve(e)&&e.block_size<e.max_new_tokens&&s.push(i("run-stops-early")),[t==="power"?"":U(B(Ae(pe(t)),40)),...s].filter(Boolean).join(", ")},fn=(e,t)=>{let n=ut(),s=null,o=()=>{s&&(n.speed=s),s=null},l=()=>n.atEnd&&n.home(),g=()=>n.shown,p={play:()=>{if(n.mode!=="paused")return o(),n.pause();l(),n.play()},step:()=>{l(),n.step()},back:()=>n.showStep(Math.max(0,g()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let r=n.events.length>0,d=r&&n.mode==="paused";return{play:r,step:d,back:d&&n.cursor>1,finish:r&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let y=ft(e,n,p,t),h=(r,d)=>{let a=A(e.parentElement,`recorded-${r}`);a&&(a.textContent=d)},m=null,c=()=>{m&&(h("settings",Is(m)),h("method",U(B(Ae(pe(m.sampler)),40))))};return W.on(c),{player:n,stage:y,show:(r,d=null)=>{o(),n.mode="paused",n.load({...r,show:d===null?r.events.length:1}),d!==null&&n.showStep(Math.max(0,Math.min(n.steps,d)));let{model:a,prompt:f,...b}=r.events[0];h("model",U(B(a,80))),h("prompt",U(B(f,zs))),m=b,c();let T=()=>[r.notice&&D(r.notice),Yt(r.events)].filter(Boolean).join(" ");y.story.notice(T()&&T)}}};var gn="powerviz-recordings",qs=20,Bt=()=>{try{let e=JSON.parse(localStorage.getItem(gn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},wn=e=>{try{localStorage.setItem(gn,JSON.stringify(e.slice(0,qs)))}catch{return}},Ws=e=>{let t=A(e,"library"),{examples:n}=we(),s=[...t.querySelectorAll("[data-run]")],o=A(t,"refused"),l=A(t,"upload"),g=A(t,"to-explore"),p=0,y=null,h=(w,C)=>fetch(ee(`uploads/${w}`),{method:"POST",body:C}),m={address:w=>y||!c.runId?null:ee(`runs/${encodeURIComponent(c.runId)}/${w}`),make:async w=>{let C=await h(w,y);return await tt(C),C.blob()},says:()=>i("library-the-link-opens-this-run"),link:()=>y||!c.runId?null:Ee({tab:"library",run:c.runId,step:c.shown})},{player:c,stage:k,show:r}=fn(t,m),d=et("library",{values:()=>y||!c.runId?{}:{run:c.runId,step:c.shown},show:({run:w,step:C})=>{!w&&!C||(d.arriving(),w===c.runId?c.showStep(Math.min(c.steps,_e(C)??c.steps)):s.some(v=>v.dataset.run===w)&&u(w,_e(C)))}});mt(c,()=>d.moved()),le.library={player:c};let a=w=>{J(o,w&&(()=>U(B(w(),400)))),o.hidden=!w},f=()=>i("library-what-was-shown-before-is"),b=()=>{let{sampler:w,model:C}=c.run.started,v=le.explore?le.explore.models().includes(C):!0,R=le.explore?le.explore.offers(w):pe(w).steps!==void 0;g.disabled=!R||!v;let I=v?"":i("library-its-model-is-not-loaded");g.title=R?I:i("library-its-method-is-not-known")},T=(w,C,v)=>{y=v,r(w,C);let R=v?null:n.find(q=>q.name===w.run);s.forEach(q=>{R&&q.dataset.run===R.name?q.setAttribute("aria-current","true"):q.removeAttribute("aria-current")});let I=v&&U(B(v.name,80));k.story.watch(R||!v?"":()=>i("library-from-your-file",{name:I})),b(),a("")};W.on(()=>c.run.started&&b());let x=async(w,C,v)=>{let R=++p;t.dataset.loading="true";try{let I=await w(),q=I.ok?await I.json():null,V=I.ok?null:await I.text();if(R!==p)return;q?T(q,C,v):a(v?()=>`${v.name}: ${L(V,I.status)} ${f()}`:()=>M(V,I.status))}catch{R===p&&a(()=>`${i("library-the-server-did-not-answer")} ${f()}`)}R===p&&delete t.dataset.loading},M=(w,C,v="")=>{try{return D(JSON.parse(w).message)+v}catch{return i("library-the-server-failed-while-it",{status:C})}},L=(w,C)=>M(w,C,"."),u=(w,C=null)=>x(()=>fetch(ee(`examples/${encodeURIComponent(w)}`)),C,null),E=w=>{let C=Number(l.dataset.most);if(p+=1,w.size>C){let v={name:w.name,size:Math.round(w.size/1048576),most:C/1048576};return a(()=>i("library-has-mb-a-recording-may",v))}return w.size?x(()=>h("feed",w),null,w):a(()=>i("library-is-empty",{name:w.name}))},$=A(t,"kept"),P=()=>{let w=$.dataset.keeps==="true"?Bt():[];$.hidden=!w.length;let C=v=>_("li",{},_("button",{type:"button","data-kept":v.key,onclick:()=>S(v)},_("b",{},U(B(v.name,80)))));A($,"kept-runs").replaceChildren(...w.map(C))},S=async({key:w,name:C})=>{p+=1;let v=null;try{if(v=await fetch(ee(`recordings/${encodeURIComponent(w)}`)),v.ok)return void await E(new File([await v.blob()],C))}catch{return void a(()=>`${i("library-the-server-did-not-answer")} ${f()}`)}let R=await v.text();if(a(()=>M(R,v.status)),v.status===404)return wn(Bt().filter(I=>I.key!==w)),P()},O=async w=>{try{let C=await fetch(ee("recordings"),{method:"POST",body:w});if(!C.ok)return;let{key:v}=await C.json();wn([{key:v,name:w.name},...Bt()]),P()}catch{return}},z=async w=>{await E(w),y===w&&$.dataset.keeps==="true"&&await O(w)};s.forEach(w=>w.addEventListener("click",()=>u(w.dataset.run))),l&&(l.addEventListener("change",async()=>{l.files.length&&await z(l.files[0]),l.value=""}),t.addEventListener("dragover",w=>w.preventDefault()),t.addEventListener("drop",w=>{w.preventDefault(),w.dataTransfer.files.length&&z(w.dataTransfer.files[0])})),g.addEventListener("click",()=>{let{sampler:w,settings:C,prompt:v,model:R}=c.run.started,I=Object.entries(C).filter(([,se])=>se===null||["number","boolean"].includes(typeof se)),q={...Object.fromEntries(I.map(([se,K])=>[se,String(K??"")])),wrapping:"raw",prompt:v,model:R,...w===ne?{}:{sampler:w}};c.pause();let V={...q,example:y?"":c.runId};le.explore?le.explore.open(V):location.assign(Ee(V))}),P(),(async()=>{d.arriving();let w=ye("library"),C=s.find(R=>R.dataset.run===w.run)||s[0],v=C&&C.dataset.run===w.run?_e(w.step):null;C&&await u(C.dataset.run,v),w.run&&C&&C.dataset.run!==w.run&&a(()=>i("library-there-is-no-recorded-run",{name:w.run})),k.ready(),t.dataset.ready="true"})()};var Fs=()=>Object.fromEntries(Object.entries(we().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Ht("en",No);await Vt(Fs());var Ah=async(e,t)=>{await yt(e),(await import("./learn-VKNBLKM7.js")).learn(e,t)},jh=async(e,t)=>{lo()||await yt(e),(await import("./evaluate-FHS2DGDS.js")).evaluate(e,t)};export{ae as addView,vn as adopt,Es as batches,te as chainOf,vs as compare,jh as evaluate,_s as explore,yn as foldOwn,An as followPlaces,$n as hazardOf,we as known,W as language,$s as languageSwitch,Ah as learn,Ws as library,me as logProb,Tn as modelCard,En as modelDialog,kn as openLinkedTab,xt as openTab,ts as ownProblem,A as part,It as pivotsAlong,On as plainOrChat,xn as plotlyHere,U as readable,ue as shownChain,le as tabs,Ss as theme,Tt as tokenText,fe as tokensSoFar,Sn as watchServer,Wt as windowPort};
