import{b as bo,c as Cn}from"./chunk-TQ6C5RRT.js";import{a as oe,b as ge,c as be,d as oo,e as Me,f as ro,g as io,h as lo,i as ho,j as wo,k as go}from"./chunk-B6M7PQHZ.js";import{a as At,b as ke,c as ye,e as no,f as so,h as ao}from"./chunk-G7A3RWFW.js";import{a as mo,c as Oe,d as fo,e as Ze,f as et}from"./chunk-ZJMBUOSM.js";import{a as Mn,b as Ee,c as tt,d as ot,f as Ln,h as nt,k as vo}from"./chunk-Z56QYR74.js";import{a as En,b as te,c as _e,d as Ye,e as Te,f as co,g as po,h as Q,i as Qe,j as jn,l as ze,m as An,n as Ie,o as he}from"./chunk-U2AI2D7M.js";import{a as re,b as Xt,c as fe,d as Ne,e as Ce,f as we,g as Ge,h as jt,i as se,j as Zt,k as Tn,l as eo,m as Ke,o as Re,p as to,r as On,s as uo,t as Xe}from"./chunk-U4NT3H7T.js";import{C as ve,D as ne,E as Ae,G as Se,I as Et,J as Sn,a as z,b as Tt,c as j,d as U,e as ae,f as B,g as Ot,h as xe,i as Gt,j as i,k as G,l as He,m as K,o as xn,p as Kt,q as W,r as Y,s as Yt,t as Qt,u as pe,v as Je,y as le}from"./chunk-W7GXN6MT.js";import"./chunk-SQE76S5B.js";var ko=[],ie=(e,t)=>ko.push({name:e,make:t}),yo=(e,t,n)=>ko.flatMap(({name:s,make:o})=>{let l=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!l)return[];let f=o(l,t,n),p=()=>l.dataset.samplers!==void 0&&l.hidden;return[{draw:()=>p()||f.draw(),measure:()=>p()||f.measure?.()}]});ie("candidates",(e,t)=>{let n=j(e,"samples"),s=j(e,"choice"),o=m=>{t.pick(t.picked===m?null:m)};n.addEventListener("click",m=>{let c=m.target.closest("tr[data-chain]");c&&o(Number(c.dataset.chain))});let l=(m,c,v)=>{let r=v&&c.complete&&c.chosen===m.index;return z("td",{class:"pv-picked"},r?z("span",{role:"img","aria-label":i("run-chosen"),title:i("run-chosen")},"★"):"")},f=(m,c,v)=>{let{run:r}=t,d=be(m),a=t.right[m.answer],u=a===void 0?"":a?" ✓":" ✗",g=m.answer===null?"–":U(B(m.answer,24))+u,T=(P,R="")=>z("td",{class:R,dir:"auto"},P),x=i("run-show-sample",{n:m.index+1});return z("tr",{"data-chain":m.index,"aria-current":v?"true":null},z("td",{class:"pv-number"},z("button",{type:"button",class:"pv-quiet","aria-label":x},`${m.index+1}`)),l(m,r,c.candidates),T(le(d.length),"pv-number"),T(d.length?Y(we(d)):"–","pv-number"),T(m.extended?g:"…"))},p=m=>{let{run:c}=t,v=c.chains.filter(a=>a.extended).length;if(!c.chains.length)return"";if(!c.complete)return i("run-of-finished",{done:v,all:c.chains.length});if(!m.candidates)return i("run-all-are-finished-each-counts",{n:c.chains.length});let r={n:c.chosen+1,all:c.chains.length},d=i("run-sample-of-is-chosen",r);return m.look.chosen?`${d} ${G(m.look.chosen)}`:d},k="";return{draw:()=>{let m=oe(t);if(!m.several)return;let c=ge(t),v=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),r=[t.runId,v,c.index,t.run.complete,Object.keys(t.right).length,W.code].join(" ");if(r===k)return;k=r;let d=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(a=>f(a,m,a===c))),d!==null&&n.querySelector(`tr[data-chain="${d}"] button`)?.focus(),s.textContent=p(m)}}});ie("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(p=>[p.dataset.meter,p]));for(let p of Object.values(n))p.parts=[p.querySelector("i"),p.querySelector(".pv-meter-value")];let s=j(e,"facts"),o="",l=({forward_passes:p,seconds:k},h,m)=>{if(!p)return"";let v={passes:p===1?i("run-1-forward-pass"):i("run-forward-passes",{n:le(p)}),seconds:Y(k),times:Y(h.run/h.sample,1)};return m.several&&h.response?(v.times=Y(h.run/h.response,1),i("run-s-of-sampling-the-response",v)):h.sample&&m.steps?i("run-s-of-sampling-one-sample",v):i("run-s-of-sampling",v)};return{draw:()=>{let p=t.run,k=ge(t),h=oe(t),m=p.chains.reduce((a,u)=>a+u.plainTokens,0),c=p.chains.every(a=>a.plainTokensExact),v=h.steps?{sample:k.tokens.length,run:p.cost.tokens,plain:m}:{response:be(k).length,run:p.cost.tokens},r=`${h.name} ${Object.values(v)} ${c} ${p.cost.forward_passes} ${p.cost.seconds} ${W.code}`;if(r===o)return;o=r;let d=Math.max(1,...Object.values(v));for(let[a,u]of Object.entries(v)){let[g,T]=n[a].parts;g.style.width=`${(100*u/d).toFixed(1)}%`;let x=a==="plain"&&!c?"≥ ":"";T.textContent=x+le(u),n[a].dataset.value=u}s.textContent=l(p.cost,v,h)}}});ie("decision",(e,t)=>{let n=j(e,"verdict"),s=j(e,"sentence"),o=j(e,"under-way"),l=ho();j(e,"coin").append(l.element);let f=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(r=>[r.dataset.term,r])),p="",k=()=>{Object.values(f).forEach(r=>r.textContent="–"),l.draw(null)},h=r=>{e.dataset.verdict="open",n.textContent="",s.textContent=r,k()},m=(r,d)=>{let[a,u]=Je(Re(r),r.log_uniform),g=r.decision==="rejected_early"?"≤ ":"";f.proposal.textContent=g+Y(r.log_weight_proposal),f.state.textContent=`− (${Y(r.log_weight_state)})`,f.length.textContent=Yt(r.log_cut_ratio),f.ratio.textContent=g+a,f.uniform.textContent=d?u:"?",l.draw(r,d)},c=()=>{let r=t.events[t.run.folded];h(ro(r)),m(r,!1)};return{draw:()=>{let r=se(t.run),d=r.steps.at(-1),a=r.proposal&&!t.guessing?r.steps.length+1:0,u=a?i("run-step-a-proposal-is-being",{n:a}):"";o.textContent!==u&&(o.textContent=u),e.dataset.stale=String(!!a&&!!d);let g=`${t.runId} ${r.steps.length} ${t.guessing&&t.run.folded} ${d?.event} ${W.code}`;if(g===p)return;if(p=g,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return c();if(!d)return h(i("run-each-step-ends-with-a"));let T=d.decision,{mark:x,word:P}=Me[T.decision];if(e.dataset.verdict=T.decision,n.replaceChildren(`${x} ${P[0].toUpperCase()}${P.slice(1)}`,z("small",{},i("explore-step",{n:d.index}))),s.replaceChildren(io(T),...T.decision==="accepted"?[z("span",{class:"pv-effect"},lo(d,t))]:[]),T.decision==="unchanged")return k();m(T,!0)}}});var Ct=e=>Ot(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,Mt=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?i("run-your-run-is-the-next"):t&&n<=1?i("run-your-run-is-number-in",{n:t}):t?i("run-your-run-is-number-in-2",{n:t,s:n}):s===1?i("run-another-visitors-run-takes-turns"):s?i("run-the-runs-of-other-visitors",{n:s}):""},$o=(e,t,n)=>{let s=r=>j(e,r),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},l=s("scrub"),f=s("where"),p=s("turns"),k=s("speed"),h=!1;t.speed=k.value;for(let[r,d]of Object.entries(o))d&&d.addEventListener("click",()=>n[r]());k.addEventListener("change",()=>t.speed=k.value),l.addEventListener("input",()=>t.showStep(Number(l.value))),document.addEventListener("keydown",r=>{if(!h||r.ctrlKey||r.metaKey||r.altKey||r.defaultPrevented||!e.offsetParent||Ct(r))return;let d=Ot(r,"button, a, summary, [type=checkbox], [role=button], [role=radio]");r.target===l&&r.key!==" "||(r.key===" "&&!d?(r.preventDefault(),n.play()):r.key==="ArrowRight"?(r.preventDefault(),o.step.disabled||n.step()):r.key==="ArrowLeft"?(r.preventDefault(),t.showStep(Math.max(0,t.shown-1))):r.key==="Home"&&t.events.length?(r.preventDefault(),t.home()):r.key==="End"&&t.events.length&&(r.preventDefault(),t.pause(),t.end()))});let m=r=>{let{run:d}=t,{chains:a,complete:u}=d;if(r.several){let T=a.filter(x=>x.extended).length;return u?i("run-all-samples-finished",{n:a.length}):i("run-of-samples-finished",{done:T,n:a.length})}let g=i("n-tokens",{n:be(se(d)).length});return u?i("run-finished",{tokens:g}):g},c=(r,d)=>{if(!t.events.length)return i("run-no-run-yet");let a=oe(t);return a.steps?t.run.complete?i("run-step-block-finished",r):d?i("run-step-of-block",r):i("run-step-block",r):m(a)},v=()=>{let r=se(t.run),d=n.can(),a=d.going??t.mode!=="paused",u=a?i("learn-pause"):i("run-play");o.play.textContent!==u&&(o.play.textContent=u);for(let[R,S]of Object.entries(o))S&&(S.disabled=!h||!d[R]);let g=t.steps,{shown:T}=t;Number(l.max)!==g&&(l.max=g),Number(l.value)!==T&&(l.value=T),l.disabled=!h||g===0;let x=c({step:T,total:g,block:r.block},g>T&&!a);f.textContent!==x&&(f.textContent=x);let P=Mt(n.standing?.()??null);p.textContent!==P&&(p.textContent=P),p.hidden=!P};return{draw:v,ready:()=>{h=!0,v()}}};ie("decision",(e,t)=>{let n=j(e.closest(".pv-stage"),"guess-first"),s=j(e,"guess"),o=j(e,"next"),l=j(e,"score"),f=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},f=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),k()}),s.querySelectorAll("[data-guess]").forEach(h=>h.addEventListener("click",()=>t.guess(h.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(h=>f=h),document.addEventListener("keydown",h=>{if(h.ctrlKey||h.metaKey||h.altKey||Ct(h))return;let m=h.key.toLowerCase();t.guessing&&(m==="a"||m==="r")?t.guess(m==="a"):t.holding&&m==="n"&&t.next()});let p=h=>h.asked?t.guessing?i("run-score",h):f?i("run-you-said-the-same-score",h):i("run-the-draw-said-otherwise-score",h):i("run-score-no-guess-yet"),k=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,l.hidden=!t.guessFirst;let{right:h,asked:m}=t.score;l.textContent=p({right:h,asked:m})};return{draw:k}});var xo=250,Pn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},So=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=f=>B(f.map(p=>ke(p,t)?"■":p.text).join(""),28),o=e.before.tokens.slice(n,n+8),l=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return U(`${s(o)} → ${s(l)}`)},Nn=(e,t,n,s)=>{let o=s.toLowerCase(),l=f=>`${So(f,t)} ${f.answer??""}`.toLowerCase().includes(o);return e.filter(f=>Pn[n](f)&&(!o||l(f)))},Rn=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:l}=Me[n.decision],f=n.decision==="unchanged",[p,k]=Je(Re(n),n.log_uniform),h=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${l}`,`pv-word-${n.decision}`],[`${s.cut+1}`,"pv-number"],[n.divergence===null?"–":`${n.divergence+1}`,"pv-number"],[f?"–":h+p,"pv-number"],[f?"–":k,"pv-number"],[Y(e.logProb),"pv-number"],[U(B(e.answer??"–",24)),""],[So(e,t),"pv-change"]]};ie("history",(e,t)=>{let n=j(e,"rows"),s=j(e,"filter"),o=j(e,"find"),l=j(e,"facts"),f=j(e,"earlier"),p=null,k=new WeakMap;W.on(()=>k=new WeakMap);let h=d=>(k.has(d.decision)||k.set(d.decision,m(d)),k.get(d.decision)),m=d=>z("tr",{"data-step":d.index},z("td",{class:"pv-number"},z("button",{type:"button",class:"pv-quiet","aria-label":i("run-show-step",{n:d.index})},`${d.index}`)),...Rn(d,t.run).map(([a,u])=>z("td",{class:u,dir:"auto"},a))),c="",v=null,r=()=>{let d=se(t.run),a=d.steps.at(-1),u=t.ahead?se(t.ahead):d,g=u.steps.length>xo?d.steps:u.steps,T=`${t.runId} ${d.index} ${d.steps.length} ${g.length} ${a?.event} ${s.value} ${o.value} ${W.code} ${p===t.runId}`;if(T===c)return;c=T;let x=Nn(g,t.run,s.value,o.value),P=p===t.runId?x:x.slice(-xo);so(n,P.map(h).map(R=>({key:R,make:()=>R}))),v&&v.removeAttribute("aria-current"),v=a&&P.includes(a)?h(a):null,v&&v.setAttribute("aria-current","true");for(let R of P)h(R).classList.toggle("pv-ahead",R.index>d.steps.length);l.textContent=g.length?i("run-of-log-a-and-log",{n:le(x.length),steps:i("n-steps",{n:g.length})}):i("run-no-step-yet-press-play"),f.hidden=P.length===x.length,f.textContent=i("run-show-earlier-steps",{n:le(x.length-P.length)})};return f.addEventListener("click",()=>{p=t.runId,r()}),s.addEventListener("change",r),o.addEventListener("input",r),n.addEventListener("click",d=>{let a=d.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:r}});var Le=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},st=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new Le(n,t)},To=e=>G(e.said??e.message);var Pe=24,Lt=24,je=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,l]of Object.entries(t))s.setAttribute(o,l);return s.textContent=n,s},_n=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:l}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:l,"xml:space":"preserve"}},zn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let h of e.getClientRects()){let m={x:h.left-t.x,y:h.top-t.y,width:h.width,height:h.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(je("rect",{...m,fill:s.backgroundColor}));let c=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,v=e.matches(".pv-is-pivot, .pv-fresh")?2:c,r=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";v&&n.push(je("rect",{...m,y:m.y+m.height-v,height:v,fill:te(e,r)})),e.matches(".pv-end, .pv-mark-block")&&n.push(je("rect",{...m,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(je("text",{x:m.x,y:m.y+10,"font-size":10,fill:te(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let l=document.createRange(),f=null,p=()=>f&&n.push(je("text",{..._n(e),x:f.x,y:f.y},f.text)),k=0;for(let h of o.data){l.setStart(o,k),l.setEnd(o,k+=h.length);let m=l.getBoundingClientRect(),c=m.bottom-t.y-.25*m.height;h===`
`||!m.width||(f&&f.y===c?f.text+=h:(p(),f={x:m.left-t.x,y:c,text:h}))}return p(),n},In=(e,t)=>{let n=j(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-Pe,y:s.top-n.scrollTop-Pe-Lt},l=[...n.querySelectorAll(".pv-token, .pv-mark")],f=l.length?l.at(-1).getBoundingClientRect().bottom-o.y:2*Lt,p=Math.ceil(s.width)+2*Pe,k=Math.ceil(f)+Pe+2*Lt,h=je("svg",{xmlns:"http://www.w3.org/2000/svg",width:p,height:k,viewBox:`0 0 ${p} ${k}`}),m=j(e,"facts"),c=(v,r,d,a)=>je("text",{x:Pe,y:v,"font-family":getComputedStyle(e).fontFamily,"font-size":r,fill:te(e,d)},a);return h.append(je("rect",{width:p,height:k,fill:te(e,"--pv-paper")}),c(Pe+6,14,"--pv-ink-soft",U(t)),...l.flatMap(v=>zn(v,o)),c(k-Pe,13,"--pv-ink-soft",[...m.children].map(v=>v.textContent).join(" · "))),h},qn=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=z("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(l=>o.toBlob(l,"image/png"))}finally{URL.revokeObjectURL(n)}},Oo=async(e,t,n,s)=>{let o=In(e,s),l=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});at(t==="svg"?l:await qn(o,l),`${n}.${t}`)};var at=(e,t)=>{let n=URL.createObjectURL(e);z("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},Eo={code:"run-server-does-not-answer"},jo=async(e,t)=>{if(!Q.here)throw new Le(Eo);let n=await fetch(ne(`uploads/${t}`),{method:"POST",body:Pt(e)});return await st(n),n.blob()},Ao=async e=>{let n=await(await fetch(ne("runs"),{method:"POST",body:Pt(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new Le(Eo);if(!n.key)throw new Le(n.message,n.field);return n.key},Pt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});ie("take-away",(e,t,n)=>{let{address:s,make:o,link:l,saysStep:f}=n,p=j(e,"facts"),k=[...e.querySelectorAll("[data-download]")],h=[...e.querySelectorAll("[data-keep]")],m=j(e,"copy-link"),c=async r=>{let d=`powerviz-run.${r}`;if(r==="jsonl")return at(Pt(t.events),d);He(p,"run-being-made");try{at(await o(r),d),p.textContent=""}catch(a){K(p,()=>i("run-it-could-not-be-made",{reason:To(a)}))}};for(let r of k)r.addEventListener("click",d=>{r.hasAttribute("href")||r.getAttribute("aria-disabled")==="true"||(d.preventDefault(),c(r.dataset.download))});for(let r of h)r.addEventListener("click",()=>{let{keep:d,format:a}=r.dataset,u=e.closest(".pv-stage"),g=u.querySelector(".pv-trace .pv-plot"),T=B(t.run.started.prompt,Math.floor((d==="trace"?g:u).clientWidth/9.5)),x=`powerviz-${d}`;d==="trace"?co(g,a,x,T):Oo(u.querySelector(".pv-response"),a,x,T)});return n.says&&K(p,n.says),l?m.addEventListener("click",async()=>{let r=l();if(!r){He(p,"run-a-link-can-lead-to");return}m.dataset.link=r;try{await navigator.clipboard.writeText(r);let d=f?.()??null;K(p,()=>d===null?i("run-copied-the-link-opens-this"):i("run-copied-the-link-opens-step",{step:d}))}catch{p.replaceChildren(`${i("compare-copy-it-from-here")} `,z("code",{},r))}}):(m.remove(),p.textContent=""),{draw:()=>{let r=t.events.length>0,d=k.find(a=>a.dataset.download==="csv");d.title=oe(t).steps?i("run-one-row-per-step"):i("run-one-row-per-sample");for(let a of k){let u=a.dataset.download,g=r&&s?s(u):null,T=r&&!!(g||o||u==="jsonl");a.hidden=!s&&u!=="jsonl",a.setAttribute("aria-disabled",String(!T)),g?a.getAttribute("href")!==g&&(a.removeAttribute("role"),a.href=g,a.setAttribute("download","")):(a.removeAttribute("href"),a.setAttribute("role","button"),a.tabIndex=T?0:-1)}for(let a of h)a.disabled=!r}}});var Wn=400,Fn=e=>{let t=Math.max(1,Math.ceil(e.length/Wn)),n=[],s=[],o=0;return e.forEach((l,f)=>{o+=l.log_prob,!(f%t&&f<e.length-1)&&(n.push(f+1),s.push(o))}),{x:n,y:s}},Un=(e,t)=>{let n=Y(we(e.tokens)),s=e.answer===null?i("learn-none"):B(e.answer,30),o=t.several?i("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):i("run-log-p-answer",{value:n,answer:s});return ae(o)},Co=e=>Math.max(1,...e.chains.map(t=>be(t).length)),Mo=e=>[e.runId,ge(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),Lo=(e,t)=>{let n=oe(e),s=te(t,n.look.colour),o=te(t,"--pv-muted"),l=ge(e),p=[...e.run.chains.filter(c=>c!==l),...e.run.chains.includes(l)?[l]:[]],k=p.map((c,v)=>({type:"scatter",mode:"lines",name:c!==l?i("run-other-samples"):n.several?i("run-sample",{n:c.index+1}):i("run-the-response"),showlegend:c===l||v===0,...Fn(be(c)),line:c===l?{color:s,width:2}:{color:o,width:1},opacity:c===l?1:.55,hoverinfo:"skip"})),h=p.filter(c=>c.extended&&c.tokens.length),m=h.map(c=>c===l?s:o);return[...k,{type:"scatter",mode:"markers",showlegend:!1,x:h.map(c=>c.tokens.length),y:h.map(c=>we(c.tokens)),customdata:h.map(c=>c.index+1),text:h.map(c=>Un(c,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:m,symbol:n.look.symbol,size:h.map(c=>c===l?10:7)}}]};var Bn=250,Po=()=>Xt().filter(e=>e.beside),No=e=>G(e.short),Ro=.3,Hn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Vn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Dn=e=>{let t=e.reduce((o,l)=>o+l,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,l)=>o+(l-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},_o=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((l,f)=>{let p=l.before.logProb;f===0?(n.push(0),s.push(p)):(l.before.tokens.length!==o[f-1].tokens.length||p!==s.at(-1))&&(n.push(l.index-.5),s.push(p)),n.push(l.index),s.push(l.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(we(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(we(e.tokens))),{x:n,y:s})},Jn=(e,t)=>{let n=e.decision,s=[i("run-step",{n:e.index,verdict:Me[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],l=e.drawn[n.divergence-e.proposal.start];o&&l&&s.push(`${ye(o,t)} → ${ye(l,t)}`);let f=Y(e.proposalLogProb);s.push(n.decision==="rejected_early"?i("run-log-p-of-the-proposal",{value:f}):i("run-log-p-of-the-proposal-2",{value:f}))}return s.map(ae).join("<br>")},Gn=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},zo=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},Kn=e=>{let t=se(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(p=>p.decision.decision!=="unchanged").map(p=>Math.exp(Math.min(0,Re(p.decision)))),l=(s.length?s.reduce((p,k)=>p+k,0)/s.length:1)*zo(t.tokens.map(p=>p.log_proposal)),f=zo(t.tokens.map(p=>p.log_prob));return n===0||l*n>=.1||f<.05?"":i("run-these-settings-freeze-the-chain",{chance:pe(l),model:pe(f)})};ie("trace",(e,t)=>{let n=j(e,"plot"),s=a=>te(n,a),o=a=>{let u=t.run,g=t.ahead?se(t.ahead):a,T=a.steps.length,x={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},P=[{...x,name:i("run-the-response"),..._o(a)}];g!==a&&P.push({...x,..._o(g),opacity:Ro,showlegend:!1});for(let[R,S]of Object.entries(Vn)){let b=g.steps.filter(y=>y.decision.decision===R);P.push({type:"scatter",mode:"markers",name:Me[R].word,x:b.map(y=>y.index),y:R==="rejected_early"?[]:b.map(y=>Hn(y,R)),customdata:b.map(y=>y.index),text:b.map(y=>Jn(y,u)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(S.colour),symbol:S.symbol,size:S.size,opacity:b.map(y=>y.index>T?Ro:1),line:{width:1.6,color:s(S.colour)}}})}return P},l=()=>{let a=[];for(let u of Po()){let g=No(u),T=u.colour,x=t.companions?.[u.method]||[];if(!x.length)continue;let P={name:g,xaxis:"x2",showlegend:!1,y:x.map(R=>R.log_prob),text:x.map(R=>ae(i("run-log-p-answer-2",{method:Ce(u),value:Y(R.log_prob),answer:R.answer===null?i("learn-none"):B(R.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(T),size:5,opacity:.75,symbol:u.symbol}};a.push(x.length===1?{...P,type:"scatter",mode:"markers",x:[g],marker:{...P.marker,size:9,opacity:1}}:{...P,type:"violin",x0:g,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Dn(x.map(R=>R.log_prob)),line:{color:s(T),width:1},fillcolor:`${s(T)}33`,hoveron:"points"})}return a},f=a=>{let{steps:u}=oe(t);return[...u?o(a):Lo(t,n),...l()]},p=a=>{let u=a.filter(y=>!y.xaxis).flatMap(y=>y.y),g=a.filter(y=>y.xaxis),T=g.map(y=>[...y.y].sort((E,$)=>E-$)[Math.floor(y.y.length/4)]),x=[...u,...T];if(!x.length)return{...Ye(!1),below:[]};let P=Math.max(...u,...g.flatMap(y=>y.y)),R=Math.min(...x),S=.07*(P-R)+.3,b=g.map(y=>({name:y.name,count:y.y.filter(E=>E<R-S).length}));return{range:[R-S,P+S],below:b.filter(y=>y.count)}},k=(a,u)=>{let{range:g,below:T}=p(u),x=n.clientWidth<420,P=x?.54:.7,R=P+(x?.08:.03),S=s("--pv-ink-soft"),b=oe(t),y=t.ahead?se(t.ahead):a,E=b.steps?Math.max(Gn(t.run,y),1):Co(t.run),$=b.steps?y.blocks:[],O=b.steps?{}:{title:{text:i("evaluate-tokens"),font:{size:11},standoff:2}},_=u.some(L=>L.xaxis==="x2"),A=_e(n),w=$.filter(L=>L.afterStep>0).map(L=>({type:"line",xref:"x",yref:"paper",x0:L.afterStep+.5,x1:L.afterStep+.5,y0:0,y1:1,line:{color:S,width:1,dash:"dot"}})),C=$.map(L=>({xref:"x",yref:"paper",x:L.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:i("run-block",{n:L.block}),font:{size:10,color:S}}));for(let L of T)C.push({xref:"x2",yref:"paper",x:L.name,y:0,yanchor:"bottom",showarrow:!1,text:i("run-below",{n:L.count}),font:{size:10,color:S},bgcolor:s("--pv-paper")});if(_&&a.tokens.length){let L=we(a.tokens);w.push({type:"line",xref:"paper",yref:"y",x0:R,x1:1,y0:L,y1:L,line:{color:s(b.steps?"--pv-power":b.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...A,domain:_?[0,P]:[0,1],range:[-.5,E+.8],showgrid:!1,dtick:E<=12?1:void 0,rangemode:"tozero",...O},xaxis2:{...A,domain:[R,1],tickangle:0,tickfont:{size:x?9:11},type:"category",categoryarray:Po().map(No),categoryorder:"array",visible:_,showgrid:!1,fixedrange:!0},yaxis:{...A,range:g,title:{text:i("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:w,annotations:C}},v=Te(n,()=>{let a=se(t.run);if(!oe(t).steps)return`${Mo(t)} ${!!t.companions}`;let{ahead:u,runId:g,companions:T}=t;return[g,a.steps.length,a.extended,a.block,!!T,u?.folded].join(" ")},()=>{let a=ge(t),u=f(a),g=k(a,u),T=g.yaxis.range[0]+.02*(g.yaxis.range[1]-g.yaxis.range[0]);for(let x of u)x.y.length===0&&(x.y=x.x.map(()=>T));return{data:u,layout:g}},a=>{if(!a.customdata)return;let{steps:u,several:g}=oe(t);u?t.showStep(a.customdata):g&&t.pick(a.customdata-1)},Bn),r=j(e,"facts");return{...v,draw:()=>(r.textContent=Kn(t.run),v.draw())}});var Io=`## Compare

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
evaluate-unheard = Server out of reach
evaluate-unheard-count = The server does not answer. { $count } had been drawn when it last did. Tables and figures stay as they came; the page goes on looking for it.
evaluate-forgotten = Not on the server any more
evaluate-forgotten-count = { $count } were drawn, and the server has not kept them. Tables and figures stay as they came, until you close this or leave the page.
evaluate-start-unheard = The server went away before it had answered. Start again once it is back.
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
page-the-connection-was-lost = The connection to the server was lost for a moment. What you see is kept; reconnect to go on with it.
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

# Methods

method-and-setting = { $method }, { $setting }
method-setting = { $symbol } = { NUMBER($value, useGrouping: 0) }
method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = The likeliest token each time; one sample.
method-base = base
method-base-heading = Base
method-base-about = The model as it is, token by token.
method-low-temperature = low temperature
method-low-temperature-short = low τ
method-low-temperature-heading = Low temperature
method-low-temperature-about = Each token sharpened by itself, at τ = 1/α.
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Whole responses sharpened, p(x)^α, by Metropolis–Hastings.
method-power-stopped-early = stopped early
method-best-of-n = best of n
method-best-of-n-heading = Best of n
method-best-of-n-about = Of n base samples, the one with the highest log p.
method-best-of-n-chosen = No other has a higher log p.
method-majority-vote = majority vote
method-majority-vote-short = majority
method-majority-vote-heading = Majority vote
method-majority-vote-about = Of n samples at τ = { $tau }, the first with the commonest answer.
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
explore-speed-times = { $times }×
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
is-no-json = is no JSON
is-no-json-from = is no JSON from column { $column } on
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
json-name-missing = the name of a value is missing, in double quotation marks
json-value-missing = a value is missing, or is none of JSON’s
json-colon-missing = a colon is missing
json-comma-missing = a comma is missing, or what opened is not closed
json-text-does-not-end = a text does not end: a quotation mark is missing
json-control-character = a text holds a line break or another control character; write it as \\n or the like
json-escape-unknown = what follows a backslash is no escape of JSON’s; write two backslashes for one
json-comma-at-the-end = a comma stands behind the last value
json-goes-on = something follows behind its end
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
`;var Nt="powerviz-kept";var Qn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Rt=Qn(),lt=null;try{lt=sessionStorage.getItem(Nt),sessionStorage.setItem(Nt,Rt)}catch{lt=null}var ht=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),rt=null,Xn=()=>{if(rt)return rt;let e=indexedDB.open(Nt,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},rt=ht(e),rt},it=async()=>(await Xn()).transaction(["heads","events"],"readwrite"),_t=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),zt=e=>IDBKeyRange.bound([e,0],[e,1/0]),It=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(zt(t))},Zn=async()=>{let e=await it(),n=(await ht(e.objectStore("heads").getAll())).sort((o,l)=>l.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&It(e,o.key);await _t(e)},dt=e=>{let t=`${Rt} ${e}`,n=null,s=0,o=Promise.resolve(),l=!1,f=m=>(o=o.then(async()=>{if(!l)try{return await m()}catch{l=!0;return}}),o);return{save:(m,c=[])=>f(async()=>{let v=await it();if(c.length>2e5)It(v,t);else{(c!==n||c.length<s)&&(v.objectStore("events").delete(zt(t)),n=c,s=0);let r=c.slice(s);r.length&&v.objectStore("events").put({key:t,first:s,events:r}),s+=r.length,v.objectStore("heads").put({...m,key:t,tab:Rt,when:Date.now(),count:s})}await _t(v)}),forget:()=>f(async()=>{n=null,s=0;let m=await it();It(m,t),await _t(m)}),found:()=>f(async()=>{if(!lt)return null;let m=`${lt} ${e}`,c=await it(),v=await ht(c.objectStore("heads").get(m));if(!v)return null;let d=(await ht(c.objectStore("events").getAll(zt(m)))).flatMap(a=>a.events);return await Zn(),d.length===v.count?{head:v,events:d}:null}).then(m=>m??null)}},qo=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var es=4,me=e=>B(e.model?U(e.model):Ce(e),24),Ve=e=>`${me(e.look)} ${e.index}`,ct=e=>e===-1/0?"−∞":Y(e),ts=(e,t)=>{let n=pe(Math.exp(e.log_proposal));return t.method==="second_model"?[[i("compare-p-under",{model:me(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[i("compare-q-as-it-was-drawn"),n]]},os=e=>{if(!e.ended){let n=i("n-tokens",{n:e.tokens.length});return z("span",{class:"pv-answer"},i("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?i("compare-no-answer-wrong"):i("compare-no-answer");return z("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return go(e.answer,{right:t})},ns={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},Wo=(e,t)=>{let n=j(e,"list"),s=j(e,"sort"),o=new WeakMap,l=new WeakMap,f=[],p=null,k=a=>[z("span",{},`log p ${ct(a.log_prob)}`),z("span",{},i("n-tokens",{n:a.tokens.length})),z("span",{},i("compare-decoded",{n:a.cost?Y(a.cost.tokens,1):"–"})),z("span",{},`${a.cost?Y(a.cost.seconds,3):"–"} s`),a.run===p.run?null:z("span",{class:"pv-earlier"},i("compare-earlier-run",{prompt:B(U(a.prompt),60)}))],h=a=>{let u=z("div",{class:"pv-card-text",role:"group","aria-label":i("compare-tokens-arrow-keys-move")},...a.tokens.map((T,x)=>z("span",{class:`pv-token pv-valued${ke(T,a)?" pv-end":""}`,dir:"auto",tabindex:x?"-1":"0","data-index":x,style:`--level:${Math.min(1,-T.log_prob/es).toFixed(2)}`},At(T,a))));ao(u);let g=z("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},z("header",{},z("h3",{},Ne(a.look),Ve(a)),os(a),z("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),u,z("p",{class:"pv-facts"}));return l.set(g,a),g},m=a=>{o.has(a)||o.set(a,h(a));let u=o.get(a),g=`${p.run} ${JSON.stringify(a.cost)}`;u.dataset.told!==g&&(u.dataset.told=g,u.querySelector(".pv-facts").replaceChildren(...k(a).filter(Boolean)));let T=j(u,"pin"),x=f.includes(a);return T.setAttribute("aria-pressed",String(x)),T.setAttribute("aria-label",x?i("compare-unpin",{sample:Ve(a)}):i("compare-pin",{sample:Ve(a)})),T.textContent=x?i("compare-pinned"):i("compare-pin-2"),u.classList.toggle("pv-pinned",x),u},c=(a=p)=>{p=a;let u=new Map(p.looks.map((R,S)=>[R.method,S])),T=[...p.samples.values()].sort((R,S)=>u.get(R.method)-u.get(S.method)||R.index-S.index).filter(R=>!f.includes(R)).sort(ns[s.value]),x=[...f,...T].map(m);if(x.length||x.push(z("p",{class:"pv-empty"},i("compare-no-sample-yet-choose-methods"))),x.length===n.children.length&&x.every((R,S)=>R===n.children[S]))return;let P=document.activeElement;n.replaceChildren(...x),n.contains(P)&&P.focus({preventScroll:!0})},v=a=>{let u=a?.closest?.(".pv-card");return u?l.get(u):null},r=a=>t(v(a.target));return n.addEventListener("pointerover",r),n.addEventListener("focusin",r),n.addEventListener("pointerleave",()=>t(v(document.activeElement))),s.addEventListener("change",()=>c()),W.on(()=>o=new WeakMap),n.addEventListener("click",a=>{let u=a.target.closest('[data-pv="pin"]');if(!u)return;let g=v(u);f.includes(g)?f.splice(f.indexOf(g),1):f.push(g),c()}),uo(n,".pv-token[data-index]",a=>{let u=v(a),g=Number(a.dataset.index),T=u.tokens[g],x=u.tokens.slice(0,g+1).reduce((R,S)=>R+S.log_prob,0),P=[[i("compare-position"),i("compare-of",{n:g+1,total:u.tokens.length})],[i("compare-log-p-up-to-here"),ct(x)]];return no(T,u,P,ts(T,u))}),{draw:c,show:a=>{let u=o.get(a);u&&(u.scrollIntoView({block:"nearest"}),u.focus({preventScroll:!0}),u.classList.remove("pv-found"),u.offsetWidth,u.classList.add("pv-found"))}}};var Fo=null,Uo=e=>Fo?.(e),ss=(e,t)=>{let n=Object.fromEntries(t),s=p=>Number(n[p]);if(e==="story"){let{name:p,thing:k}=n,h=m=>s(`${m}-sign`)*s(m)||0;return{family:e,name:p,thing:k,start:s("start"),change:h("change"),second:h("second")}}if(e==="order"){let p=t.filter(([k])=>k==="row").map(([,k])=>k);return{family:e,quality:n.quality,row:p,question:n.question}}if(e==="clock"){let p=["hour","minute","hours","minutes"].map(k=>[k,s(k)]);return{family:e,show:n.show,...Object.fromEntries(p)}}let{name:o,date:l,today:f}=n;return{family:e,name:o,date:l,today:f,ahead:s("ahead")}},as=e=>{let t=j(e,"own-problem"),n=j(t,"own-form"),s=j(t,"own-error"),o=null,l=()=>n.elements.family.value,f=[...n.querySelectorAll("fieldset")],p=()=>f.find(r=>r.dataset.family===l()),k=()=>[...p().querySelectorAll("[name]")],h=r=>{s.textContent=r,s.hidden=!r},m=()=>{for(let r of f)r.hidden=r.disabled=r!==p();h("")},c=r=>r.validity.stepMismatch?i("own-problem-step",{step:r.step}):"",v=()=>{for(let d of p().querySelectorAll("[data-error]"))d.textContent="";let r=k().filter(d=>{let a=d.type==="number"?Oe(d)||c(d):"",u=p().querySelector(`[data-error="${CSS.escape(d.name)}"]`);return d.type==="number"&&(u.textContent=a),d.setAttribute("aria-invalid",String(!!a)),a});return r[0]?.focus(),!r.length};n.elements.family.addEventListener("change",m),n.addEventListener("submit",async r=>{if(r.preventDefault(),h(""),!v())return;let d=ss(l(),k().map(u=>[u.name,u.value])),a;try{a=await(await fetch(ne("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(d)})).json()}catch{return h(i("shared-the-server-cannot-be-reached"))}if(a.error){let u=U(G(a.error.message)),g=p().querySelector(`[data-error="${CSS.escape(a.error.field)}"]`);g?g.textContent=u:h(u);return}t.close(),o?.(a)}),j(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",r=>r.target===t&&t.close()),Fo=r=>{o=r;for(let d of n.querySelectorAll("[data-error]"))d.textContent="";m(),t.showModal()},m()};var rs=2**31,is=e=>`“${U(e)}”`,ls=async e=>{let t=await fetch(ne(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},qe=new Map,hs=e=>{if(!qe.has(e)){qe.size>50&&qe.clear();let t=fetch(ne("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(n=>n.ok?n.json():null).catch(()=>null);qe.set(e,t),t.then(n=>n??qe.delete(e))}return qe.get(e)},pt=(e,t)=>{let[n,s,o,l]=["model-line","unlike","unlike-said","new-problem"].map(a=>j(e,a)),f=()=>e.elements.model.value,p=()=>!!nt(f())?.bundled,k=()=>e.elements.prompt.value,h=()=>K(n,()=>bo(f())),m=a=>{let u=U(f());return a.length?i("prompt-unlike-words",{model:u,words:a.map(is).join(", ")}):i("prompt-unlike",{model:u})},c=()=>{s.hidden=!0,K(o,"")},v=async()=>{let[a,u]=[k(),f()];if(!a.trim()||!p())return c();let g=await hs(a);if(!(a!==k()||u!==f())){if(!g||g.family)return c();K(o,()=>m(g.words)),s.hidden=!1}},r=a=>{t(a),c()};e.addEventListener("change",a=>{a.target.name==="model"&&h(),["model","prompt","example"].includes(a.target.name)&&v()}),e.addEventListener("input",a=>a.target.name==="prompt"&&c()),j(e,"make-own").addEventListener("click",()=>Uo(r));let d=z("span",{class:"pv-field-error",role:"alert"});return l.after(d),l.addEventListener("click",async()=>{K(d,""),l.disabled=!0;try{r(await ls(Math.floor(Math.random()*rs)))}catch{K(d,()=>i("shared-the-server-cannot-be-reached"))}l.disabled=!1}),W.on(h),h(),{look:v,sayModel:h,forget:c}};var ds=["prompt","truth","model","wrapping","second_model"],Bo=["num_samples","candidates"],Ho=(e,t)=>{let n=S=>e.elements[S],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],l=ds.filter(S=>n(S)),f=et(e),p=(S,b)=>{let y=z("option",{value:S});return K(y,b),y};n("example").replaceChildren(...t.map(S=>p(S.name,()=>G(S.title))),p("",()=>i("compare-your-own"))),ot(e);let k=o.map(({value:S})=>fe(S)),h=()=>o.filter(S=>S.checked).map(S=>S.value),m=()=>t.find(S=>S.name===n("example").value)||null,c=S=>S.type==="checkbox"?String(S.checked):S.value.trim(),v=(S,b)=>{S.type==="checkbox"?S.checked=String(b)==="true":S.value=b},r=()=>({example:n("example").value,...Object.fromEntries(l.map(S=>[S,n(S).value])),methods:h().join(","),...Object.fromEntries(s.map(S=>[S.name,c(S)]))}),d=()=>{let S={},b={};for(let $ of s){let O=$.type==="checkbox"?$.checked:Ze(c($));(Bo.includes($.name)?b:S)[$.name]=O}let{truth:y,...E}=Object.fromEntries(l.map($=>[$,n($).value]));return{...E,truth:y.trim()||null,methods:h(),...b,settings:S}},a=(S=!1)=>{let y=s.filter($=>$.type==="number").map($=>[$,$.name,Oe($)&&(()=>Oe($))]);if(y.unshift([o[0],"methods",h().length?"":()=>i("compare-choose-at-least-one-method")]),y.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>i("compare-type-a-question-or-pick")]),n("second_model")){let $=h().includes("second_model")&&n("second_model").value===n("model").value;y.push([n("second_model"),"second_model",$?()=>i("compare-this-is-the-model-itself"):""])}y.forEach(([,$,O])=>f($,O)),f("truth","");let E=y.find(([,,$])=>$);return E&&S&&E[0].focus(),!E},u=(S,b)=>f(S,()=>U(G(b))),g=S=>{for(let b of s)Bo.includes(b.name)||v(b,S.settings[b.name]??b.dataset.default);n("prompt").value=S.prompt,n("truth").value=S.answer??"",Ee(e)},T=S=>{let b=t.find(y=>y.name===S.example);n("example").value=b?b.name:"",b&&g(b);for(let y of s)y.name in S&&v(y,S[y.name]);for(let y of l){let{options:E}=n(y),$=!E||[...E].some(O=>O.value===S[y]);y in S&&$&&(n(y).value=S[y])}if(P.forget(),P.sayModel(),"wrapping"in S?tt(e):Ee(e),b&&b.prompt!==n("prompt").value&&(n("example").value=""),"methods"in S){let y=S.methods.split(",");for(let E of o)E.checked=y.includes(E.value)}},x=null,P=pt(e,S=>{x=S.answer,n("prompt").value=S.prompt,n("truth").value=S.answer,n("example").value="",Ee(e),a()}),R=()=>{let S=e.querySelector('[data-name="second_model"]');S&&(S.textContent=B(U(n("second_model").value),24))};return e.addEventListener("submit",S=>S.preventDefault()),e.addEventListener("change",S=>{S.target.name==="example"&&m()&&g(m()),R(),S.target.matches("textarea")||a()}),e.addEventListener("input",S=>{let b=m();S.target.name==="prompt"&&b&&b.prompt!==n("prompt").value?(n("example").value="",n("truth").value===b.answer&&(n("truth").value="")):S.target.name==="prompt"&&x!==null&&(n("truth").value===x&&(n("truth").value=""),x=null)}),j(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(j(e,"settings").open=!1),R(),{check:a,look:P.look,looks:k,nameSecond:R,refused:u,request:d,restore:T,strings:r}};var cs=.72,ps=-.14,ms=(e,t,n,s,o)=>{let l=[t[0]],f=[o];return e.forEach((p,k)=>{let h=o+cs*p/n/s;l.push(t[k],t[k+1]),f.push(h,h)}),{x:[...l,t.at(-1)],y:[...f,o]}},us={"log-prob":{key:"log_prob",axis:()=>i("compare-log-p-nats"),value:e=>i("compare-log-p",{value:e}),about:e=>i("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>i("compare-log-p-per-token-nats"),value:e=>i("compare-log-p-per-token",{value:e}),about:e=>i("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},fs=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Vo=(e,t)=>{let n=null,s=h=>{let m=n.distributions?.[h];return m?n.looks.filter(c=>c.method in m.groups):[]},o=(h,{of:m,value:c})=>{let v=[c(Y(m(h))),Wt(h),qt(h)];return`${Ve(h)}: ${v.filter(Boolean).join(", ")}`},l=(h,m)=>{let{key:c,of:v}=m,r=s(c),{edges:d,groups:a}=r.length?n.distributions[c]:{edges:[],groups:{}},u=P=>P.counts.reduce((R,S)=>R+S,0),g=r.filter(P=>u(a[P.method])>1),T=Math.max(...g.flatMap(({method:P})=>a[P].counts.map(R=>R/u(a[P]))),1e-9),x=[];return r.forEach((P,R)=>{let S=r.length-1-R,b=a[P.method],y=te(h,P.colour);g.includes(P)&&(x.push({type:"scatter",mode:"lines",...ms(b.counts,d,u(b),T,S),fill:"toself",fillcolor:`${y}33`,line:{color:y,width:1},hoverinfo:"skip"}),x.push({type:"scatter",mode:"lines",x:[b.mean,b.mean],y:[S,S+.8],line:{color:y,width:2.5},hoverinfo:"skip"}));let E=[...n.samples.values()].filter($=>$.method===P.method&&Number.isFinite(v($)));x.push({type:"scatter",mode:"markers",x:E.map(v),y:E.map(()=>S+ps),customdata:E.map($=>$.key),text:E.map($=>ae(o($,m))),hovertemplate:"%{text}<extra></extra>",marker:{color:y,symbol:P.symbol,size:7,opacity:.75}})}),x},f=(h,{key:m,axis:c})=>{let v=s(m),r=_e(h),d=v.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...r,title:{text:c(),font:{size:11},standoff:6},...Ye(v.length>0)},yaxis:{...r,automargin:!0,fixedrange:!0,showticklabels:fs(h),showgrid:!1,range:[-.4,d+.95],tickvals:v.map((a,u)=>d-u),ticktext:v.map(a=>`<span style="color:${te(h,a.colour)}">${a.mark}</span> ${ae(B(me(a),19))}`)}}},p=Object.entries(us).map(([h,m])=>{let c=j(e,h);return{chart:Te(c,()=>`${n?.run} ${n?.drawn}`,()=>({data:l(c,m),layout:f(c,m)}),a=>{let u=n.samples.get(a.customdata);u&&t(u)}),plot:c,what:m}});return{draw:h=>{n=h;for(let{chart:m,plot:c,what:v}of p){let r=n.distributions?n.distributions[v.key].groups:{},d=s(v.key).map(a=>`${me(a)} ${Y(r[a.method].mean)}`);c.setAttribute("aria-label",v.about(d.join(", ")||i("compare-none-yet"))),m.draw()}}}},qt=e=>e.right===null?"":e.right?i("compare-right"):i("compare-wrong"),Wt=e=>e.answer===null?i("compare-no-answer"):i("compare-answer",{answer:B(e.answer,30)});var De=(e,t)=>e===null?"–":Y(e,t),Do=(e,t)=>{let n=j(e,"rows"),s=j(e,"link"),o=j(e,"stopped-early"),l=[...e.querySelectorAll("[data-download]")];j(e,"copy-link").addEventListener("click",async c=>{let v=t();c.target.dataset.link=v;try{await navigator.clipboard.writeText(v),He(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${i("compare-copy-it-from-here")} `,z("code",{},v))}});let f=({finished:c,total:v,tokens:r},d)=>{let a=d&&c<v&&r,u={n:c,total:v},g=a?i("compare-of-2",{...u,tokens:i("n-tokens",{n:r})}):i("compare-of",u);return z("td",{class:"pv-progress"},z("span",{class:"pv-progress-bar",style:`--done:${100*c/v}%`}),g)},p=(c,v)=>{let r=v.progress.get(c.method),d=v.means.get(c.method),a=u=>z("td",{class:"pv-number"},u);return z("tr",{"data-method":c.method},z("th",{scope:"row"},Ne(c),me(c)),f(r,v.busy),a(!d||d.right===null?"–":i("compare-of",{n:d.right,total:d.compared??d.samples})),...(d?[De(d.log_prob,2),De(d.length,1),De(d.tokens,1),De(d.tokens_shared,1),De(d.seconds,d.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},k=({block_size:c,max_new_tokens:v,num_steps:r})=>c<v&&r>0,h=({about:c})=>c?.methods.includes("power")&&Ke(c.settings)&&k(c.settings)?i("compare-power-sampling-stops-early-here"):"";return{draw:c=>{o.textContent=h(c);let v=c.looks.filter(d=>c.progress.has(d.method)),r=z("tr",{},z("td",{colspan:8,class:"pv-empty"},i("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...v.length?v.map(d=>p(d,c)):[r]);for(let d of l){let a=c.samples.size>0&&c.onServer&&Q.here;d.setAttribute("aria-disabled",String(!a)),a?d.href=ne(`comparisons/${encodeURIComponent(c.run)}/${d.dataset.download}`):d.removeAttribute("href"),d.setAttribute("download","")}}}};var mt=2.4,Jo={least:17,most:34},ws=5.9,gs=14,Go=92,bs=118,ut=14,vs=e=>e*e*(3-2*e),ks=e=>{let t=[""];for(let n of B(U(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(ae).join("<br>")},ys=(e,t)=>{let n=e.filter(p=>p.ends.length),s=n.reduce((p,k)=>p+k.ends.length,0),o=Math.max(Jo.least,Math.min(Jo.most,(t-s*mt)/n.length)),l=new Map,f=0;for(let p of e){for(let k of p.ends)l.set(k,f),f+=mt;p.ends.length&&(f+=o)}for(let p of e){let k=[...p.samples].sort((h,m)=>l.get(h)-l.get(m));p.centre=(l.get(k[0])+l.get(k.at(-1)))/2,p.half=(k.length-1)*mt/2,p.heights=new Map(k.map((h,m)=>[h,p.centre-p.half+m*mt]))}return f},$s=(e,t)=>{let n=(f,p)=>{let k=0;for(let h of e)h.left=h.parent===null?0:e[h.parent].right,h.right=h.left+Math.max(h.parent===null?0:p,(h.end-h.start)*f),k=Math.max(k,h.right);return k},s=Go*Math.min(1,t/Math.max(1,n(0,Go))),[o,l]=[0,t];for(let f=0;f<30;f+=1){let p=(o+l)/2;n(p,s)>t?l=p:o=p}n(o,s)},Ft=e=>e.parent===null?0:Math.min(gs,(e.right-e.left)/2),Ko=(e,t)=>{let n=[],s=[];for(let o of e.filter(l=>l.heights.has(t))){let l=o.heights.get(t),f=s.length?s.at(-1):l,p=Ft(o);for(let k of f===l?[0]:[0,.25,.5,.75,1])n.push(o.left+k*p),s.push(f+vs(k)*(l-f));n.push(o.right),s.push(l)}return{x:n,y:s}},Yo=(e,t)=>{let n=j(e,"plot"),s=j(e,"legend"),o=j(e,"facts"),l=null,f=null,p=null,k=$=>p.samples[$.samples[0]].tokens.slice($.start,$.end),h=($,O)=>$.map(_=>ke(_,O)?"■":_.text).join(""),m=$=>h(k($),p.samples[$.samples[0]]),c=$=>{let O=[],_=[];p.samples.forEach((w,C)=>{if(w.method!==$.method)return;let L=Ko(p.nodes,C);O.push(...L.x,null),_.push(...L.y,null)});let A=te(n,$.colour);return{type:"scatter",mode:"lines",name:$.method,x:O,y:_,line:{color:A,width:1.7},opacity:f?.35:1,hoverinfo:"skip"}},v=$=>l.looks.filter(O=>O.method in $.shares).map(O=>{let _=p.samples.filter(C=>C.method===O.method).length,A=te(n,O.colour),w=i("compare-of",{n:Math.round($.shares[O.method]*_),total:_});return`<span style="color:${A}">${O.mark}</span> ${ae(me(O))}: ${w}`}),r=$=>ae([Wt($),qt($)].filter(Boolean).join(", ")),d=$=>[`<b>${ks(m($))||i("compare-the-beginning")}</b>`,$.parent===null?"":i("compare-the-model-goes-this-way",{chance:pe($.branch_prob)}),i("compare-log-p-up-to-its",{value:ct($.log_prob??-1/0)}),...v($),$.ends.length?r(p.samples[$.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let $=[],O=[],_=[],A=[];return p.nodes.forEach(w=>{let C=d(w),L=w.ends.length?w.right+70:w.right;for(let I=w.left+Ft(w)/2;I<=L;I+=14)$.push(I),O.push(w.centre),_.push(C),A.push(w.ends.length?p.samples[w.ends[0]].key:"");$.push(null),O.push(null),_.push(""),A.push("")}),{type:"scatter",mode:"lines",name:"hover",x:$,y:O,text:_,customdata:A,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},u=($,O,_,A,w,C)=>({type:"scatter",mode:"text",name:$,x:O,y:_,text:A,textposition:w,textfont:{size:C,color:te(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),g=()=>{let $=p.nodes.flatMap(O=>{let _=O.left+Ft(O),A=Math.floor((O.right-_)/ws),w=O.parent===null?"":`${pe(O.branch_prob)} `,C=U(m(O)).trim(),L=A-w.length,I=L<Math.min(4,C.length)?"":B(C,L);return!I&&(!w||L<-1)?[]:[{x:_,y:O.centre-O.half-1,text:`<i>${w}</i>${ae(I)}`}]});return u("labels",$.map(O=>O.x),$.map(O=>O.y),$.map(O=>O.text),"top right",10.5)},T=()=>{let $=p.nodes.filter(_=>_.ends.length),O=$.map(_=>{let A=_.ends.map(q=>p.samples[q]),w=l.looks.map(q=>[q,A.filter(D=>D.method===q.method).length]).filter(([,q])=>q).map(([q,D])=>`<span style="color:${te(n,q.colour)}">${q.mark}${D>1?`<sub>${D}</sub>`:""}</span>`),{answer:C,right:L,ended:I}=A[0],H=L===null?"--pv-ink-soft":L?"--pv-accepted":"--pv-rejected",J=L===null?"":L?"✓ ":"✗ ",X=I?C??i("compare-no-answer"):i("compare-cut-off"),M=Math.max(3,14-2*w.length);return`${w.join("")} <span style="color:${te(n,H)}">${J}${ae(B(X,M))}</span>`});return u("ends",$.map(_=>_.right+5),$.map(_=>_.ends.length===_.samples.length?_.centre:_.heights.get(_.ends[0])),O,"middle right",11)},R=Te(n,()=>l?`${l.run} ${l.drawn} ${f?f.key:""}`:"none",()=>{if(!p)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let $=n.clientWidth-12;$s(p.nodes,$-bs);let _=l.looks.filter(w=>p.samples.some(C=>C.method===w.method)).map(c);if(f){let w=te(n,f.look.colour);_.push({type:"scatter",mode:"lines",name:"lit",...Ko(p.nodes,p.samples.indexOf(f)),line:{color:w,width:5},hoverinfo:"skip"})}_.push(g(),T(),a());let A={uirevision:`${l.run} ${n.clientWidth}`,height:p.height+ut+12,showlegend:!1,margin:{l:6,r:6,t:ut,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,$]},yaxis:{visible:!1,fixedrange:!0,range:[p.height,-16]}};return{data:_,layout:A}},$=>{let O=l.samples.get($.customdata);O&&t(O)}),S="",b=$=>{l=$;let O=`${l.run} ${l.drawn} ${W.code}`;if(S!==O){S=O;let _=l.keys.map(I=>l.samples.get(I)),A=l.tree.map(I=>({...I}));s.replaceChildren(...l.looks.filter(I=>_.some(H=>H.method===I.method)).map(I=>z("span",{},Ne(I),me(I))));let w=A.length>1?A[0].end:null,C=A.filter(I=>I.ends.length).length,L=_.length?`${i("n-samples",{n:_.length})}, ${i("n-different-responses",{n:C})}. `+(w===null?i("compare-they-all-say-the-same"):i("compare-they-first-part-at-token",{token:w+1})):i("compare-the-tree-grows-with-the");o.textContent=L,p=null,_.length&&(p={nodes:A,samples:_,height:ys(A,n.parentElement.clientHeight-ut-16)}),n.setAttribute("aria-label",`${i("compare-prefix-tree")}: ${L}`),n.style.height=`${(p?p.height+ut+12:120).toFixed(0)}px`}R.draw()},y=0;return{draw:b,light:$=>{let O=$&&p?.samples.includes($)?$:null;O!==f&&(f=O,y||(y=requestAnimationFrame(()=>{y=0,R.draw()})))}}};var Qo=()=>{let e=new Map,t=n=>JSON.stringify(Object.entries(n).sort(([s],[o])=>s<o?-1:1));return{note:(n,s)=>{let o=t(n);e.delete(o),e.set(o,s),e.size>6&&e.delete(e.keys().next().value)},find:n=>e.get(t(n))??null}};var ft=e=>e??-1/0,xs=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=M=>j(n,M),{examples:o}=ve(),l=Ho(s("compare-controls"),o),[f,p,k,h]=["run","stop","status","error"].map(s),m=0,c=!1,v=M=>({run:"",looks:M,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),r=v(l.looks);he.compare={state:()=>r};let d=Wo(s("cards"),M=>a.light(M)),a=Yo(s("prefix-tree"),d.show),u=[Do(s("means"),()=>Ae({tab:"compare",...l.strings()})),Vo(s("distributions"),d.show),d,a];Xe(n),po(n,"powerviz-comparison");let g=M=>{k.textContent!==M&&(k.textContent=M)},T=M=>{K(h,M||""),h.hidden=!M},x=()=>{let M=r.samples.size;if(c)return i("compare-starting");let q=Mt(r.standing);if(r.busy&&q&&!M)return q;if(r.busy){let D=[...r.progress.values()].find(de=>de.finished<de.total),Z=D&&r.looks.find(de=>de.method===D.method);return Z?i("compare-drawing-of",{method:me(Z),finished:D.finished,total:D.total}):i("compare-finishing")}return Q.here?r.onServer?r.usedUp?G(r.usedUp):r.stopped?i("compare-stopped-kept",{samples:i("n-samples",{n:M})}):r.shared&&M?i("compare-the-first-example-compared-on"):M?i("compare-done",{samples:i("n-samples",{n:M})}):i("compare-choose-a-problem-and-methods"):i("compare-kept-by-your-browser-the",{samples:i("n-samples",{n:M})}):i("compare-the-server-does-not-answer",{samples:i("n-samples",{n:M})})},P=0,R=()=>{P=0,f.disabled=c||!Q.here,f.textContent=r.busy&&!r.shared?i("compare-run-anew"):i("compare-run"),p.disabled=c||!r.busy||r.shared,g(x()),u.forEach(M=>M.draw(r)),n.dataset.samples=r.samples.size},S=()=>{P||(P=requestAnimationFrame(R))},b=M=>{m+=1,t.send("compare",{serial:m,...M})},y=M=>{let q=M.about.second_model,D=l.looks.map(Z=>Z.method==="second_model"&&q?{...Z,model:q}:Z);r={...v(D),run:M.run,about:M.about},_=M.run,M.shared&&(O={}),$=O??$,O=null,A.note($,r),w.moved()},E=M=>{let q=`${M.method} ${M.index}`,D=r.samples.get(q);if(D){D.cost=M.cost;return}for(let[ce,Be]of Object.entries(M.texts))r.texts.set(Number(ce),Be);let Z=ce=>r.texts.get(ce),{texts:de,...Ue}=M;r.samples.set(q,{...Ue,key:q,run:r.run,prompt:r.about.prompt,started:{eos_ids:r.about.eos_ids},look:r.looks.find(ce=>ce.method===M.method),log_prob:ft(M.log_prob),tokens:M.tokens.map(([ce,Be,kt,yt])=>({id:ce,text:Z(ce),log_prob:ft(Be),log_proposal:ft(kt),alternatives:yt.map(([$t,N])=>({id:$t,text:Z($t),log_prob:ft(N)}))}))})},$={},O=null,_="",A=Qo(),w=ze("compare",{values:()=>$,show:M=>{r.busy&&!r.shared&&t.send("halt",{}),m+=1,c=!1,l.restore(Object.keys(M).length?M:{example:o[0]?.name??""}),T(null),$=M,Object.assign(r,{stopped:r.stopped||r.busy,busy:!1}),r=A.find(M)??v(l.looks),r.onServer=!r.run||r.shared||r.run===_&&Q.here&&!Q.anew,S()}}),C=dt("comparison"),L=()=>{let{run:M,about:q,entries:D,progress:Z,together:de}=r;!M||r.shared||!D.length||C.save({batch:{run:M,about:q,samples:D,progress:[...Z.values()],together:de},values:$})};Q.onChange(M=>{(!M.here||M.anew)&&(c=!1,m+=1,Object.assign(r,{stopped:r.stopped||r.busy,busy:!1,onServer:!1}),L()),S()}),Q.waitsFor(()=>c||r.busy&&!r.shared);let I=M=>{if(!M)return;let q=JSON.parse(M);q.turn===m&&(c=!1,H(q),q.run&&q.idle&&L(),S())},H=M=>{if(M.run){if(M.run!==r.run&&M.first===0&&y(M),M.run!==r.run||M.first>r.known)return b({again:!0});if(M.samples.slice(Math.max(0,r.known-M.first)).forEach(E),r.entries.push(...M.samples.slice(Math.max(0,r.known-M.first))),r.known=Math.max(r.known,M.first+M.samples.length),r.progress=new Map(M.progress.map(q=>[q.method,q])),M.together){r.together=M.together;let{means:q,...D}=M.together;Object.assign(r,D,{means:new Map(q.map(Z=>[Z.method,Z]))}),r.drawn=r.keys.length}Object.assign(r,{busy:!M.idle,shared:M.shared,stopped:M.stopped,standing:M.queue,usedUp:M.used_up})}if(M.error){let{field:q,message:D}=M.error;if(q==="gpu")return T(()=>G(D));let Z=!!(M.run&&r.samples.size),de=l.refused(q,D),Ue=()=>`${fo({field:q,message:D})}.`;T(de&&!Z?null:()=>[Ue(),Z?i("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(I),f.addEventListener("click",()=>{T(null),l.check(!0)&&(c=!0,O=l.strings(),l.look(),b(l.request()),R())}),p.addEventListener("click",()=>{p.disabled=!0,t.send("halt",{})});let J=Se("compare");o.length&&l.restore({example:o[0].name}),(async()=>{let M=Qe()?await C.found():null;M?(l.restore(M.head.values),O=M.head.values,w.arriving(),H({...M.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),r.onServer=!1,_="",L()):Object.keys(J).length?(l.restore(J),$=l.strings(),w.here()):(w.here(),b({welcome:!0})),l.nameSecond(),W.on(R),R(),n.dataset.ready="true"})()};var Ss=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},Ts=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(W.code)},Xo={explore:()=>i("tab-explore"),compare:()=>i("tab-compare"),evaluate:()=>i("tab-evaluate"),learn:()=>i("tab-learn"),library:()=>i("tab-library")},Zo=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Zo);let t=globalThis.gradio_config.components.filter(({type:l})=>l==="tabitem"),n=new Map(t.map(({props:l})=>[l.label,l.id])),s=new WeakMap,o=()=>{let l=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;l.nextNode();){let f=l.currentNode,p=s.get(f),k=p?.shown===f.data?p.id:n.get(f.data);if(!Xo[k])continue;let h=Xo[k]();s.set(f,{id:k,shown:h}),f.data!==h&&(f.data=h)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),W.on(o),o()},Os=e=>{let t=j(e,"language"),n=()=>{let{code:o,codes:l}=W;return l[(l.indexOf(o)+1)%l.length]},s=()=>{t.textContent=Ss(n()),t.lang=n(),document.title=i("page-title"),Ts()};t.addEventListener("click",()=>W.choose(n())),W.on(s),s(),Zo()};var en="powerviz-theme",tn=matchMedia("(prefers-color-scheme: dark)"),on=()=>{try{return localStorage.getItem(en)}catch{return null}},Es=e=>{try{localStorage.setItem(en,e)}catch{return}},Fe=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},We=()=>on()||(tn.matches?"dark":"light");Fe(We());tn.addEventListener("change",()=>Fe(We()));addEventListener("beforeprint",()=>Fe("light"));addEventListener("afterprint",()=>Fe(We()));var js=e=>{let t=j(e,"theme"),n=()=>t.textContent=We()==="dark"?i("page-light-theme"):i("page-dark-theme");t.addEventListener("click",()=>{Es(We()==="dark"?"light":"dark"),Fe(on()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),W.on(n),Fe(We()),n()};var $e=e=>pe(e),Ut=(e,t)=>{let n=to(e),s=n.filter(({step:o,position:l})=>{let f=e.steps[o-1].before.tokens;return l<t.length&&t.slice(0,l).every((p,k)=>p.id===f[k].id)});return{along:s,elsewhere:n.length-s.length}},nn=(e,{position:t})=>e.start<=t&&t<e.end,sn=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},As=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(l=>nn(t,l)),o={n:s.length,total:n,steps:sn(s)};return n?n===1?s.length?i("explore-the-chains-only-pivot-lies",o):i("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?i("explore-all-of-the-chains-pivots",o):s.length===1?i("explore-1-of-the-chains-pivots",o):i("explore-of-the-chains-pivots-lie",o):i("explore-none-of-the-chains-pivots",o):i("explore-the-chain-has-found-no")},Bt=e=>{let t={started:e.run},n=()=>e.truth===null?i("explore-the-same-answer",{answer:B(U(e.curve.answer),24)}):i("explore-the-right-answer"),s=()=>e.curve.chances.map(([d,a])=>d/a),o=d=>ye({...d,text:d.text.trim()||d.text},t),l=(d,a)=>{let u=s(),g=({position:y})=>Math.abs(u[y+1]-u[y]),T=d.along.filter(y=>!nn(a,y)),[x]=T.sort((y,E)=>g(E)-g(y)||y.step-E.step);if(!x||g(x)<e.curve.certain_jump)return"";let{position:P}=x,[R,S]=[u[P],u[P+1]],b={token:o(e.tokens[P]),step:x.step,from:$e(R),to:$e(S)};return S<R?i("explore-at-where-step-moved-it",b):i("explore-at-where-step-moved-it-2",b)},f=()=>{let d=s(),a={goal:n(),low:$e(Math.min(...d)),high:$e(Math.max(...d))},u=a.low===a.high?i("explore-the-chance-of-is-all",a):i("explore-the-chance-of-is-estimated",a),g=e.curve.flat?i("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):i("explore-whether-few-tokens-of-it",{n:i("n-rollouts",{n:e.curve.chances[0][1]})});return`${u} ${g}`},p=d=>{let a=d.end-d.start,[u,g]=[e.tokens[d.start],e.tokens[d.end-1]].map(o),T={goal:n(),first:u,last:g,tokens:i("n-tokens",{n:a}),from:$e(d.before),to:$e(d.after)},x=d.after<d.before;return a===1?x?i("explore-at-the-chance-of-falls",T):i("explore-at-the-chance-of-rises",T):x?i("explore-from-to-the-chance-of",T):i("explore-from-to-the-chance-of-2",T)},k=d=>{let{window:a,complete:u}=e.curve;return[u?"":i("explore-so-far"),a?p(a):f(),a?As(d,a):"",a?l(d,a):""].filter(Boolean).join(" ")},h=d=>{let[a,u,g,T]=e.curve.chances[d],x=e.tokens.slice(0,d).map(R=>ke(R,t)?"■":R.text).join(""),P=x.length>44?`…${x.slice(-43)}`:x;return[d?i("explore-after",{text:P}):i("explore-before-the-first-token"),i("explore-95-interval-to",{goal:n(),chance:$e(a/u),low:$e(g),high:$e(T)}),i("explore-of",{n:a,rollouts:i("n-rollouts",{n:u})})].map(ae).join("<br>")},m=d=>ke(d,t)?i("explore-end"):ae(B(d.text.trim()||d.text.trimEnd(),14)),c=d=>{let a=new Map;for(let u of d.along)a.set(u.position,[...a.get(u.position)||[],u]);return[...a].map(([u,g])=>{let T=g.slice(0,8).map(x=>`${i("explore-step",{n:x.step})}: ${ye(x.from,t)} → ${ye(x.to,t)}`);return g.length>8&&T.push(i("explore-and-more",{n:g.length-8})),{x:u+1,label:sn(g),text:[i("explore-pivot"),...T].map(ae).join("<br>")}})},v=(d,a)=>{let u=d.end>.75*a,g=u?d.before:d.after;return{x:u?d.start+.4:d.end+.6,xanchor:u?"right":"left",y:g>.5?.08:.92}};return{build:(d,a)=>{let u=E=>te(d,E),{chances:g,window:T}=e.curve,x=g.map((E,$)=>$),P=u("--pv-base"),R=c(a),S=_e(d),b=[{type:"scatter",mode:"lines",name:i("explore-95-interval"),x:[...x,...[...x].reverse()],y:[...g.map(E=>E[3]),...g.map(E=>E[2]).reverse()],fill:"toself",fillcolor:`${P}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?i("explore-chance-of-the-same-answer"):i("explore-chance-of-the-right-answer"),x,y:s(),text:x.map(h),hovertemplate:"%{text}<extra></extra>",line:{color:P,width:2},marker:{color:P,size:5}},{type:"scatter",mode:"markers+text",name:i("explore-pivot-with-its-step"),visible:R.length?!0:"legendonly",x:R.map(E=>E.x),y:R.map(()=>1.09),text:R.map(E=>E.label),textposition:"top center",textfont:{color:u("--pv-power"),size:11},customdata:R.map(E=>E.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:u("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],y={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...S,range:[-.6,x.length-.4],tickmode:"array",tickvals:x,ticktext:x.map(E=>E?m(e.tokens[E-1]):i("explore-start")),tickangle:-90,tickfont:{size:12,color:u("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...S,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(E=>Qt(E)),fixedrange:!0},shapes:T?[{type:"rect",layer:"below",x0:T.start+.5,x1:T.end+.5,yref:"paper",y0:0,y1:1,fillcolor:u("--pv-window"),line:{width:0}}]:[],annotations:T?[{...v(T,x.length),showarrow:!1,text:i("explore-critical-window"),font:{size:11,color:u("--pv-ink")}}]:[]};return{data:b,layout:y}},whatOneSees:k}};var Ht=(()=>{let e=xe(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),an=15;ie("critical-window",(e,t,{windows:n})=>{let s=w=>j(e,w),[o,l,f,p,k,h]=["empty","sentence","scroll","plot","facts","error"].map(s),[m,c,v,r]=["compute","cancel","rollouts","progress"].map(s),d=0,a=null,u=null,g=null,T=0,x="",P=()=>{let w=se(t.run);return{chain:w,tokens:w.tokens}},R=()=>{let{chain:w,tokens:C}=P(),{min:L,max:I}=v,H=Number(v.value),J=Number.isInteger(H)&&H>=Number(L)&&H<=Number(I)&&v.value!=="";if(K(h,J?"":()=>i("explore-use-a-whole-number-of",{min:L,max:I})),v.setAttribute("aria-invalid",String(!J)),!J)return v.focus();let{started:X}=t.run;d+=1,g=null,u={serial:d,tokens:C,run:t.run.started,runId:t.runId,step:w.steps.length,wanted:H,truth:t.truth,curve:null},n.send("compute",{serial:d,model:X.model,prompt:X.prompt_tokens,response:C.map(M=>M.id),truth:t.truth,max_new_tokens:X.settings.max_new_tokens,rollouts:H,seed:X.settings.seed}),A()},S=(w=!0)=>{u&&(g=u===a?u:null,u=null,d+=1,w&&n.send("cancel",{}),A())};n.onBatch(w=>{if(!u||w.serial!==d)return;if(w.error){let{field:L,message:I}=w.error;return K(h,()=>L==="gpu"?G(I):`${L}: ${G(I)}.`),u=null,A()}let C=w.chances.length&&a!==u;u.curve=w,C&&(a=u),w.complete&&(u=null),T+=1,A(),(C||w.complete)&&w.window&&(f.scrollLeft=w.window.start*an-f.clientWidth/2+60)}),m.addEventListener("click",R),c.addEventListener("click",()=>S()),v.addEventListener("keydown",w=>w.key==="Enter"&&!m.disabled&&R()),f.addEventListener("keydown",w=>w.key.startsWith("Arrow")&&w.stopPropagation());let b=()=>{let w=se(t.run);return a?`${T} ${t.runId} ${w.steps.length}`:""},y=()=>Ut(se(t.run),a.tokens),E=Te(p,b,()=>Bt(a).build(p,y())),$=()=>{if(r.hidden=!u,!u)return;let{curve:w,wanted:C}=u;r.querySelector("progress").value=w?.left?w.decoded/w.left:0;let L=w?.chances.length?w.chances[0][1]:0;s("progress-words").textContent=w?w.left?i("explore-of-rollouts-per-beginning-of",{done:L,wanted:C,decoded:le(w.decoded),left:le(w.left)}):i("explore-reading-the-response"):i("explore-asking-the-model")},O=()=>{let{tokens:w}=P();return w.length===a.tokens.length&&w.every((C,L)=>C.id===a.tokens[L].id)},_=w=>{let{chances:C,left:L,cost:I}=a.curve,H=C.length,J=C[0][1],X=[],{chain:M}=P(),q=O();X.push(z("span",{},q?i("explore-this-is-the-response-above"):i("explore-this-is-the-response-after",{n:a.step})," ",q||M.steps.length===a.step?null:z("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},i("explore-go-there"))));let D=Z=>X.push(z("span",{},Z));g&&D(i("explore-cancelled-after-of-rollouts-per",{n:J,wanted:g.wanted})),w.elsewhere&&D(i("explore-on-paths-that-part-from",{pivots:i("n-pivots",{n:w.elsewhere})})),a.curve.complete&&D(i("explore-rollouts-from-each-of-beginnings",{each:le(J),beginnings:le(H),all:le(J*H),left:le(L),seconds:Y(I.seconds,1)})),k.replaceChildren(...X)},A=()=>{if(a&&a.runId!==t.runId&&(a=g=null),u&&u.runId!==t.runId)return S();let{tokens:w}=P();if(m.disabled=!w.length||u!==null,m.textContent=a&&!u?i("explore-find-it-again"):i("explore-find-the-window"),c.hidden=!u,o.hidden=a!==null||u!==null,o.textContent=w.length?i("explore-nothing-yet-press-find-the"):i("explore-nothing-yet-draw-a-response"),$(),l.hidden=f.hidden=k.hidden=!a,!a)return;let C=`${b()} ${g!==null} ${O()} ${W.code}`;if(C===x)return E.draw();x=C;let L=Bt(a).whatOneSees(y());l.textContent=L,p.setAttribute("aria-label",L),p.style.minWidth=`${60+an*(a.tokens.length+1)}px`,_(y()),E.draw()};return{draw:A}});var Cs=2e4,Ms=xe(),rn=(e,t,n)=>{let s=0,o=!1,l=!1,f=null,p=0,h={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},m=r=>{s+=1,h.busy=!0,p=Date.now(),h.standing=null,h.usedUp=null,f={serial:s,run:e.runId,known:e.events.length,...r},t.send("advance",f)};h.begin=(r,d)=>{o=!0,h.stopped=!1,m({new:!0,until:d,...r})},h.branch=(r,d)=>{o=!0,e.cutHere(),m({until:d,...r,keep:e.events.length})},h.goOn=r=>m({until:r}),h.halt=r=>{if(h.stopped=h.stopped||r,l){h.cutOff();return}t.send("halt",{stop:r,keep:r?e.events.length:null})},h.adopt=r=>{h.isLive=!0,h.stopped=r,h.onServer=h.busy=o=!1},h.cutOff=()=>{h.onServer=h.busy=o=!1,s+=1},h.forget=()=>{let r=h.isLive||h.busy;h.isLive=h.busy=h.stopped=h.onServer=o=!1,s+=1,r&&t.send("leave",{})},h.canGoOn=()=>h.isLive&&!h.stopped&&e.events.at(-1)?.kind!=="run_finished",h.take=r=>{if(!r)return;let d=JSON.parse(r),a=d.turn===s;if(p=Date.now(),d.error){d.events.length>0&&v({...d,idle:!1},a),a&&(o=!1,h.busy=!1,h.standing=null,n.error(d.error));return}if(d.lost){a&&c();return}v(d,a)};let c=async()=>{let{serial:r,brought:d,...a}=f;o=l=!0;try{let u=await Ao(e.events);l=!1,r===s&&m({...a,brought:u,model:e.model,truth:e.truth})}catch(u){if(l=!1,r!==s)return;o=h.busy=!1,n.error({field:u.field??"server",message:u.said??u.message})}},v=(r,d)=>{if(r.run!==e.runId){if(!o||!d)return;if(r.first>0)return m({until:"now",run:r.run,known:0});o=!1,h.isLive=h.onServer=!0,e.load(r),n.began()}else if(!e.append(r))return m({until:"now"});d&&(h.standing=r.queue),d&&r.idle&&(h.busy=!1),d&&r.used_up&&(h.usedUp=r.used_up),n.changed()};return setInterval(()=>{if(!(h.busy&&!l&&Q.here&&Date.now()-p>Cs))return;let{serial:d,...a}=f;m(o?a:{until:"now"})},2e3),h};var ln={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},Ls=e=>ln[e]||Object.fromEntries(Object.entries(ln.normal).map(([t,n])=>[t,n/Number(e)])),Ps=1e3/30,hn=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push(jt(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?jt(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},Ns=300,wt=(e,t)=>{let n=0;e.onChange(()=>{clearTimeout(n),e.mode==="paused"&&(n=setTimeout(()=>e.mode==="paused"&&t(),Ns))})},gt=()=>{let e=xe(),t=xe(),n=xe(),o={run:Ge(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},l=hn(),f=[],p=[],k=0,h=0,m=0,c=0,v=-1,r=0,d=null,a=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:d});let u=()=>oe(o).steps?f:p;Object.defineProperty(o,"steps",{get:()=>u().length}),Object.defineProperty(o,"shown",{get:()=>u().findLastIndex(A=>A<o.run.folded)+1});let g=()=>e.tell(o);o.pick=A=>{o.picked=A,g()};let T=()=>{Zt(o.run,o.events[o.run.folded]),l.note(o.run),d&&d.folded<=o.run.folded&&(d=null)},x=A=>{for(let w of A)w.kind==="decision"?f.push(o.events.length):w.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,w.chain+1):w.kind==="token_drawn"&&w.position>=k&&(k=w.position+1,p.push(o.events.length)),o.events.push(w);o.decided=f.length>0};o.load=A=>{o.runId=A.run,o.events=[],l=hn(),f=[],p=[],k=o.chainsSeen=0,o.picked=d=null,x(A.events),o.answers={...A.answers},o.right={...A.right},o.truth=A.truth??null,o.companions=A.companions??null,o.run=Ge(o.answers),v=-1,P(Math.min(A.show||0,o.events.length))},o.append=A=>{if(A.first>o.events.length)return!1;let w=o.atEnd;return x(A.events.slice(o.events.length-A.first)),Object.assign(o.answers,A.answers),Object.assign(o.right,A.right),A.truth&&(o.truth=A.truth),A.companions&&(o.companions=A.companions),w&&o.run.folded<A.show?P(Math.min(A.show,o.events.length)):o.mode==="paused"&&g(),!0};let P=A=>{let w=l.before(A),C=A<o.run.folded;for(C&&!d&&(d=o.run),(C||w&&w.folded>o.run.folded)&&(o.run=w||Ge(o.answers));o.run.folded<A;)T();o.guessing=o.holding=!1,h=0,g()},R=A=>{let w=Ls(o.speed);if(A.kind==="token_drawn")return w.token;if(A.kind==="proposal_started")return w.proposal;if(A.kind!=="decision")return 0;let C=A.decision==="rejected_early"?"rejected":A.decision,L=!a.has(C);return a.add(C),L?w.first:w[C]},S=A=>A.kind==="decision"||A.kind==="state_extended"&&o.shown===0||A.kind==="token_drawn"&&!oe(o).steps&&p.at(o.shown-1)===o.run.folded-1,b=A=>o.guessFirst&&A.kind==="decision"&&A.decision!=="unchanged"&&v!==o.run.folded,y=A=>{h=Math.min(h+A,2e3);let w=!1;for(;!o.atEnd&&h>=0;){let C=o.events[o.run.folded];if(b(C))return o.guessing=!0,!0;if(T(),w=!0,h-=o.mode==="stepping"&&o.speed!=="slow"?R(C)/3:R(C),o.mode==="stepping"&&S(C))return o.mode="paused",h=0,!0}return o.atEnd&&(h=Math.min(h,0)),w},E=()=>o.mode==="paused"||o.holding,$=A=>{if(r=0,!(E()||o.guessing)){if(A-c>=Ps-2){let w=y(A-m);m=c=A,w&&g(),o.atEnd&&!E()&&t.tell(o)}O()}},O=()=>{!r&&!E()&&!o.guessing&&(r=requestAnimationFrame($))},_=A=>{o.mode=A,o.holding=!1,m=performance.now(),h=Math.max(h,0),O(),g()};return o.play=()=>_("playing"),o.step=()=>_("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,g()},o.home=()=>{o.mode="paused",P(o.events.length?1:0)},o.end=()=>P(o.events.length),o.showStep=A=>{if(o.mode="paused",A===0)return o.home();let w=u(),C=A===w.length&&!oe(o).steps;A<=w.length&&P(C?o.events.length:w[A-1]+1)},o.showFirst=A=>P(Math.min(A,o.events.length)),o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),f=f.filter(w=>w<o.run.folded),p=p.filter(w=>w<o.run.folded);let A=o.events[p.at(-1)];k=p.length?A.position+1:0,l.forget(o.run.folded),d=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=A=>{if(!o.guessing)return;let w=o.events[o.run.folded];v=o.run.folded;let C=A===(w.decision==="accepted");o.score={right:o.score.right+Number(C),asked:o.score.asked+1},o.guessing=!1,T(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(C),g()},o.next=()=>o.holding&&o.play(),o};var Rs=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:l}of n){let f=l[t],p=s.at(-1);f&&(p&&p.token===f?p.to=o:s.push({token:f,from:o,to:o}))}return s},dn=(e,t)=>{let n=j(e,"position"),s=null,o=[],l=()=>{let p=se(t.run),k=[s,p.tokens,p.steps.length,t.run.started,W.code];if(k.every((v,r)=>v===o[r])||(o=k,n.hidden=s===null||s>=p.tokens.length,n.hidden))return;let h=Rs(p,s),m=h.map(v=>{let r=pe(Math.exp(v.token.log_prob)),d=v.from===v.to?i("run-after-step-p",{from:v.from,p:r}):i("run-after-steps-to-p",{from:v.from,to:v.to,p:r});return z("li",{},z("b",{dir:"auto"},ye(v.token,t.run)),` ${d} `,z("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(v.from)},i("explore-go-there")))}),c=z("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>f(null),"aria-label":i("run-close")},"✕");n.replaceChildren(z("h3",{},h.length===1?i("run-position-never-replaced",{position:s+1}):i("run-position-tokens-stood-here",{position:s+1,n:h.length})),c,z("ol",{},...m))},f=p=>{s=s===p?null:p,l()};return{draw:l,show:f}};var cn=e=>{let t={watch:j(e,"watch"),notice:j(e,"notice"),error:j(e,"error")},n=k=>h=>{K(t[k],h||""),t[k].hidden=!h},s=j(e,"offer"),[o,l]=["take-up","decline"].map(k=>j(e,k)),f={};o.addEventListener("click",()=>f.takeUp?.()),l.addEventListener("click",()=>f.decline?.());let p=(k,h="",m={})=>{f=m,K(j(e,"offered"),k||""),K(o,h),o.hidden=!m.takeUp,l.hidden=!m.decline,s.hidden=!k};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:p}};var bt=(e,t,n,s={})=>{let o=d=>j(e,d),l=o("response"),f=dn(l,t),p=$o(e,t,n),k=[p,wo(l,t,f.show),f,...yo(e,t,s)],h=cn(o("story"));Xe(e);let m=0,c=0,v=()=>{m=0,c+=1,oo(e,t),k.forEach(d=>d.draw()),k.forEach(d=>d.measure?.()),e.dataset.frames=String(c)},r=()=>{m||(m=requestAnimationFrame(v))};return t.onChange(r),W.on(r),r(),{redraw:r,story:h,ready:p.ready}};var _s=6,mn=(e,t)=>Object.entries(t).map(([n,s])=>({kind:n,name:e[n],has:s})).find(({name:n,has:s})=>n!==void 0&&!s(n))??null,vt=e=>{let t=Ie(e.step);return{step:t===null||e.finished==="yes"?null:t}},un=(e,t,n=!1)=>{if(n||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},pn=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!oe(e).steps)return e.showStep(t);e.home();let n=e.events.findIndex(s=>s.kind==="state_extended");return n<0?void 0:e.showFirst(n+1)},fn=(e,t)=>{let n=null,s=()=>{let l=n!==null;return n=null,l&&t.over(),l},o=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:n.step===null?!1:n.step>0?e.shown>=n.step:e.events.some(l=>l.kind==="state_extended");return e.onChange(()=>{if(!n||e.mode!=="playing"||!o())return;let{step:l}=n;n=null,t.pause(),pn(e,l),t.arrived()}),{giveUp:s,begin:l=>{n=l,t.begin()},goTo:l=>{s(),pn(e,l.step)}}},wn=()=>{let e=new Map;return{note:(t,n,s)=>{!s||!n.length||(e.delete(t.run),e.set(t.run,{head:t,events:n}),e.size>_s&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var gn=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=j(e,"main"),l=j(e,"advanced"),f=[...l.querySelectorAll("[data-default]")],p=new Map(f.map(g=>[g,g.closest("label").parentElement])),k=g=>g.closest("label"),h=re,m=()=>n[h],c=()=>s.filter(g=>g.name in m()),v=(g,T,x)=>x===null?g.removeAttribute(T):g.setAttribute(T,x),r=(g,T)=>{let x=m()[g.name],P=g.value===T?.[g.name]?.default;if(g.dataset.default=x.default,g.dataset.midRun=String(x.midRun),g.type==="checkbox")return;v(g,"min",x.min),v(g,"max",x.max),g.required=x.needed,k(g).dataset.define=x.about.code?JSON.stringify(x.about):x.about;let R=x.needed&&g.value.trim()==="";T&&(P||R||!(g.name in T))&&(g.value=x.default)},d=()=>{let g=h===re;l.hidden=!g;for(let T of f.filter(x=>x.type==="number"))g?p.get(T).append(k(T)):T.name in m()&&o.prepend(k(T))},a=g=>{for(let T of s)k(T).hidden=!(T.name in m()),T.name in m()&&r(T,g);d(),j(e,"new-seed").parentElement.hidden=!("seed"in m()),j(e,"paper").parentElement.hidden=h!==re};W.on(()=>a(null));let u=()=>{let g=m();h=t.value,a(g)};return{settings:c,changed:u,name:()=>h,offers:g=>Object.hasOwn(n,g),choose:g=>{t.value=Object.hasOwn(n,g)?g:re,t.value!==h&&u()},defaults:g=>Object.fromEntries(Object.entries(n[g]).map(([T,x])=>[T,x.default]))}};var zs={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},Vt=3072,bn=e=>{let t=e?.context??null,n=t===null||t>=2*Vt,s=n?Vt/16:Math.max(1,Math.floor(t/2/16)),o=n?Vt:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...zs,block_size:String(s),max_new_tokens:String(o)},less:n?null:{model:e.name,numbers:{context:t,length:o,block:s}}}};var Is=["max_new_tokens","seed"],Dt=["prompt","wrapping","model"],qs=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),vn=(e,t,n)=>{let s=b=>e.elements[b],o=gn(e),l=j(e,"change"),f=null,p=(b,y)=>{let E=z("option",{value:b});return K(E,y),E};s("example").replaceChildren(...t.map(b=>p(b.name,()=>G(b.title))),p("",()=>i("compare-your-own"))),ot(e);let k=b=>b.type==="checkbox"?String(b.checked):b.value.trim(),h=(b,y)=>{b.type==="checkbox"?b.checked=String(y)!=="false":b.value=y??""},{settings:m}=o,c=()=>t.find(b=>b.name===s("example").value)||null,v=()=>{let b=Object.fromEntries(m().map(y=>[y.name,k(y)]));o.name()!==re&&(b.sampler=o.name());for(let y of Dt)b[y]=s(y).value;return!c()&&a()!==null&&(b.truth=a()),{example:s("example").value,...b}},r=b=>({...Object.fromEntries(Object.entries(o.defaults(re)).map(([y,E])=>[y,String(b.settings[y]??E)])),example:b.name,prompt:b.prompt,wrapping:"raw",model:b.model}),d=b=>{let y={...v(),...b},E=t.find(O=>O.name===b.example),$=O=>{let{example:_,...A}=r(O),w=Object.keys(A).filter(C=>!E||C in b);return(y.sampler??re)===re&&w.every(C=>qs(A[C],y[C]))};return(E?[E]:t).find(O=>O.recorded&&$(O))??null},a=()=>{let b=[c(),f].find(y=>y?.prompt===s("prompt").value);return b?b.answer:null},u=()=>{let b={};for(let y of m()){let E=k(y);y.type==="checkbox"?b[y.name]=y.checked:E!==""&&(b[y.name]=Ze(E))}return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:a(),settings:b}},g=et(e),T=()=>{let b=!0;for(let E of m().filter($=>$.type==="number")){let $=Oe(E);g(E.name,$&&(()=>Oe(E))),$&&b&&E.focus(),b=b&&!$}let y=!s("prompt").value.trim();return g("prompt",y&&(()=>i("compare-type-a-question-or-pick"))),b&&!y},x=b=>{m().forEach(E=>h(E,E.dataset.default));let y=o.name()===re?Object.keys(b.settings):Is;for(let E of y){let $=m().find(O=>O.name===E);$&&E in b.settings&&h($,b.settings[E])}s("prompt").value=b.prompt,Ee(e)},P=b=>{o.choose(b.sampler??re);let y=t.find(E=>E.name===b.example);y&&(s("example").value=y.name,x(y));for(let E of m())E.name in b&&h(E,b[E.name]);for(let E of Dt){let $=s(E).options,O=!$||[...$].some(_=>_.value===b[E]);E in b&&O&&(s(E).value=b[E])}f=b.truth?{prompt:s("prompt").value,answer:b.truth}:null,R.forget(),R.sayModel(),"wrapping"in b?tt(e):Ee(e),!y&&"prompt"in b&&(s("example").value="")},R=pt(e,b=>{f=b,s("prompt").value=b.prompt,s("example").value="",Ee(e),T(),n("prompt")});e.addEventListener("submit",b=>b.preventDefault()),e.addEventListener("change",b=>{b.target.name==="example"&&c()&&x(c()),b.target.name==="sampler"&&o.changed(),T(),n(b.target.name)}),e.addEventListener("input",b=>{if(b.target.name==="prompt"){let y=c();y&&y.prompt!==s("prompt").value&&(s("example").value="")}b.target.name!=="example"&&n()}),j(e,"paper").addEventListener("click",()=>{let{values:b,less:y}=bn(nt(s("model").value));m().forEach(E=>E.name in b&&h(E,b[E.name])),K(j(e,"paper-hint"),y&&(()=>i("explore-paper-less",{model:U(y.model),...y.numbers}))),T(),n()});let S=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),T(),n()};return j(e,"new-seed").addEventListener("click",S),j(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(Se("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(b=>b.value),check:T,missing:b=>mn(b,{model:y=>[...s("model").options].some(E=>E.value===y),sampler:o.offers,wrapping:y=>[...s("wrapping").options].some(E=>E.value===y)}),recordedOf:d,example:c,look:R.look,newSeed:S,refuse:g,request:u,restore:P,strings:v,stringsOf:r,useExample:x,differences:b=>{let y=v(),E=_=>b&&String(b[_]??"")!==String(y[_]??""),$=m().filter(_=>_.dataset.midRun==="true").map(_=>_.name),O=["sampler",...m().map(_=>_.name),...Dt].filter(E);return{step:O.filter(_=>$.includes(_)),chain:O.filter(_=>!$.includes(_))}},say:b=>K(l,b)}};var Ws=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=ve(),o=gt(),l=null,f=null,p="",k=!1,h=null,m=vn(j(n,"controls"),s,N=>{_(),N==="example"&&T()&&M(m.example())}),c=rn(o,t,{error:N=>{o.pause();let F=I.giveUp();h&&(l=h.before),h=null,E(),_();let V=()=>G(N.message);if(N.field==="gpu")return O.story.notice(V);let ee=m.refuse(N.field,V);return F&&O.story.notice(()=>ee?i("explore-the-link-does-not-fit"):i("explore-press-play-to-draw-a")),O.story.error(ee?"":()=>i("explore-what-was-drawn-so-far",{error:`${N.field}: ${V()}`}))},began:()=>{let{mode:N,model:F}=h||{mode:"none"};F&&(o.model=F),h=null,N!=="none"&&b(N)},changed:()=>{O.redraw(),u()}});t.onBatch(c.take);let v=dt("run"),r=0,d=()=>(clearTimeout(r),r=0,c.isLive&&o.events.length?v.save(a(),o.events):void 0),a=()=>{let{runId:N,model:F,truth:V,answers:ee,right:ue,companions:xt,cursor:St}=o;return{...{run:N,model:F,truth:V,answers:ee,right:ue,companions:xt,cursor:St,server:Q.name},stopped:c.stopped,values:m.strings(),inForce:l,mixed:k}},u=()=>{!r&&c.isLive&&(r=setTimeout(d,400))};o.onChange(()=>o.mode==="paused"&&u());let g=()=>O.story.notice(()=>i("explore-the-server-does-not-answer"));Q.onChange(N=>{(!N.here||N.anew)&&(h&&(l=h.before),h=null,c.cutOff(),d()),O.redraw()}),Q.waitsFor(()=>c.busy||h!==null),Q.savesBy(d);let T=()=>m.sampler()===re,x=()=>fe(m.sampler()).steps,P=()=>m.differences(l),R=()=>!o.events.length||P().chain.length>0||o.atEnd&&!c.canGoOn()||!c.isLive&&P().step.length>0,S=()=>{let N=j(n,"transport");j(n,"response").getBoundingClientRect().top>.6*innerHeight&&N.scrollIntoView({block:"start",behavior:"smooth"})},b=N=>N==="step"?o.step():o.play(),y=(N,F)=>{if(h)return;if(!m.check())return void E();m.look();let{settings:V,...ee}=m.request();O.story.error(""),S();let ue=R();if(!Q.here&&(ue||o.atEnd)&&E(),!Q.here)return ue||o.atEnd?g():b(N);if(O.story.offer(""),!ue&&!(P().step.length&&c.isLive&&!c.stopped))return b(N);ue&&L.note(a(),o.events,c.isLive),h={mode:N,before:l},l=m.strings(),p=JSON.stringify(l),k=!ue,O.story.notice(""),_(),ue?(h.model=ee.model,c.begin({...ee,settings:V},F)):c.branch({settings:V,sampler:ee.sampler},F)},E=()=>{f&&(o.speed=f),f=null},$={play:()=>o.mode==="paused"&&!h?y("play","end"):$.pause(),pause:()=>{I.giveUp(),h&&(h.mode="none"),o.pause(),E(),c.busy&&c.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&$.pause(),y("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{f||(f=o.speed),o.speed="live",y("play","end")},stop:()=>{I.giveUp(),o.pause(),E(),o.cutHere(),c.halt(!0),O.story.notice(()=>x()?i("explore-stopped-what-has-happened-is"):i("explore-stopped-what-has-happened-is-2")),O.redraw()},reset:()=>{I.giveUp(),E(),h=null,c.forget(),v.forget(),O.story.offer(""),o.clear(),l=null,O.story.notice(""),O.story.error(""),_()},standing:()=>c.busy?c.standing:null,can:()=>{let N=o.mode!=="paused"||h!==null,F=o.events.length>0;return{play:!0,going:N,step:!N,back:!N&&o.cursor>1,finish:f===null&&(!o.atEnd||c.canGoOn()||R()),stop:c.isLive&&!c.stopped&&(c.canGoOn()||!o.atEnd),reset:F}}};o.onStarved(()=>{if(!c.busy)if(c.canGoOn()&&!Q.here)o.pause(),E(),g();else if(c.usedUp&&c.canGoOn()){o.pause(),E();let{usedUp:N}=c;O.story.notice(()=>G(N)),c.usedUp=null}else c.canGoOn()?c.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),E())});let O=bt(n,o,$,{address:N=>Q.here&&o.runId&&(!c.isLive||c.onServer)?ne(`runs/${encodeURIComponent(o.runId)}/${N}`):null,make:N=>jo(o.events,N),link:()=>Ae(C()?m.strings():w()),saysStep:()=>C()||k?null:o.shown,windows:Ht}),_=()=>{o.intended=m.sampler();let N=T()&&m.recordedOf({});O.story.watch(N&&(()=>G(N.watch))),vo(m.request().model);let{chain:F,step:V}=P(),ee=F.length&&o.events.length?()=>x()?i("explore-play-starts-a-new-chain"):i("explore-play-starts-a-new-run"):V.length&&c.canGoOn()?()=>i("explore-this-applies-from-the-next"):"";m.say(ee),ee&&O.story.notice(ee),O.redraw()},A=()=>s.some(N=>N.recorded&&N.name===o.runId),w=()=>un(o,A()?{example:o.runId}:l,k),C=()=>!o.events.length||JSON.stringify(m.strings())!==p,L=wn(),I=fn(o,{begin:()=>{f||(f=o.speed),o.speed="live",y("play","end"),h||E()},pause:()=>$.pause(),arrived:()=>{O.story.notice(()=>i("explore-this-run-was-drawn-anew")),J||X.here(),delete n.dataset.drawing},over:()=>{J||X.here(),delete n.dataset.drawing,O.story.notice("")}}),H=async N=>{let F=vt(N);s[0]&&m.restore({example:s[0].name}),m.restore(N),_();let V=m.missing(N),ee=V?null:m.recordedOf(N);if(ee){await M(ee),o.runId===ee.name&&I.goTo(F);return}L.note(a(),o.events,c.isLive),$.reset();let ue=m.check();if(V){let{kind:xt}=V,St={name:U(B(V.name,60)),kind:xt};O.story.notice(()=>i("explore-the-link-names-what-is",St))}else ue?(n.dataset.drawing="true",O.story.notice(""),I.begin(F),Q.here?O.story.notice(()=>i("explore-the-links-run-is-drawn")):g()):O.story.notice(()=>i("explore-the-link-does-not-fit"))},J=null,X=ze("explore",{values:()=>J??(o.events.length&&l?w():{}),state:()=>({run:o.runId}),show:(N,F)=>{X.arriving(),$.can().going&&$.pause();let V=Object.keys(N).length?N:{example:s[0]?.name};if(o.events.length&&(F?.run??V.example)===o.runId)return I.goTo(vt(N));let ee=F?.run&&L.find(F.run);return ee?(L.note(a(),o.events,c.isLive),ce(ee),O.story.offer(""),I.goTo(vt(N))):void H(V)}});wt(o,()=>{if(!n.dataset.ready||h||n.dataset.drawing)return;let N=J?"replaceState":"pushState";J=null,X.moved(N)});let M=async N=>{if(N?.recorded)try{let V=await(await fetch(ne(`examples/${encodeURIComponent(N.name)}`))).json();if(h||o.mode!=="paused")return;O.story.offer(""),L.note(a(),o.events,c.isLive),c.isLive&&c.forget(),o.load(V),l=m.stringsOf(N),p=JSON.stringify(m.strings()),k=!1,O.story.error(""),O.story.notice(()=>i("explore-this-is-a-recorded-run")),_()}catch{O.story.notice(()=>i("explore-press-play-to-draw-a"))}},q=async()=>{let N=await fetch(ne(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:F,storyOf:V}=await import("./minute-LOXRGPWW.js"),ee=V(await N.json());ee&&(F(j(n,"minute"),ee,()=>{m.useExample(s[0]),$.reset(),m.newSeed(),$.play()}),j(n,"minute").addEventListener("close",()=>D.focus(),{once:!0}))},D=j(n,"show-minute");D.hidden=!s[0]?.recorded,D.addEventListener("click",q);let Z=(N,F)=>N.filter(V=>V.kind===F).length,de=N=>fe(N[0].sampler).steps?i("n-steps",{n:Z(N,"decision")}):i("n-tokens",{n:Z(N,"token_drawn")}),Ue=(N,F)=>N.server===Q.name?i("explore-the-page-was-loaded-anew",{steps:de(F)}):i("explore-the-server-was-started-anew",{steps:de(F)}),ce=({head:N,events:F})=>{m.restore(N.values),o.load({...N,events:F,show:N.cursor}),o.model=N.model,c.adopt(N.stopped),l=N.inForce,p=JSON.stringify(l),k=!!N.mixed,O.story.error(""),_(),O.story.notice("");let V={takeUp:()=>y("play","end"),decline:$.reset};c.canGoOn()?O.story.offer(()=>Ue(N,F),()=>i("explore-resume"),V):O.story.notice(()=>i("explore-this-run-was-kept-by")),u()},Be=N=>{let F=()=>i("explore-your-last-run-in-this",{steps:de(N.events)});O.story.offer(F,()=>i("explore-show-it"),{takeUp:()=>ce(N)})},kt=N=>($.can().going&&$.pause(),J=N,Et("explore"),H(N)),yt=N=>{m.restore(N),_()};he.explore={player:o,port:t,models:m.models,offers:m.offers,fill:yt,open:kt},(async()=>{X.arriving();let N=s[0];N&&m.restore({example:N.name});let F=Se("explore");_();let V=await v.found();V&&await Q.look(),V&&Qe()?ce(V):(Object.keys(F).length?await H(F):N&&await M(N),V&&Be(V)),O.ready(),n.dataset.ready="true",!V&&!location.search&&s[0]?.recorded&&qo("minute")&&q()})()};var Fs=4e3,Us=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===re?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([l])=>Number.isFinite(e[l])).map(([l,f])=>`${f} = ${e[l]}`);return t==="power"&&Ke(e)&&e.block_size<e.max_new_tokens&&s.push(i("run-stops-early")),[t==="power"?"":U(B(Ce(fe(t)),40)),...s].filter(Boolean).join(", ")},kn=(e,t)=>{let n=gt(),s=null,o=()=>{s&&(n.speed=s),s=null},l=()=>n.atEnd&&n.home(),f=()=>n.shown,p={play:()=>{if(n.mode!=="paused")return o(),n.pause();l(),n.play()},step:()=>{l(),n.step()},back:()=>n.showStep(Math.max(0,f()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let r=n.events.length>0,d=r&&n.mode==="paused";return{play:r,step:d,back:d&&n.cursor>1,finish:r&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let k=bt(e,n,p,t),h=(r,d)=>{let a=j(e.parentElement,`recorded-${r}`);a&&(a.textContent=d)},m=null,c=()=>{m&&(h("settings",Us(m)),h("method",U(B(Ce(fe(m.sampler)),40))))};return W.on(c),{player:n,stage:k,show:(r,d=null)=>{o(),n.mode="paused",n.load({...r,show:d===null?r.events.length:1}),d!==null&&n.showStep(Math.max(0,Math.min(n.steps,d)));let{model:a,prompt:u,...g}=r.events[0];h("model",U(B(a,80))),h("prompt",U(B(u,Fs))),m=g,c();let T=()=>[r.notice&&G(r.notice),eo(r.events)].filter(Boolean).join(" ");k.story.notice(T()&&T)}}};var $n="powerviz-recordings",Bs=20,Jt=()=>{try{let e=JSON.parse(localStorage.getItem($n)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},yn=e=>{try{localStorage.setItem($n,JSON.stringify(e.slice(0,Bs)))}catch{return}},Hs=e=>{let t=j(e,"library"),{examples:n}=ve(),s=[...t.querySelectorAll("[data-run]")],o=j(t,"refused"),l=j(t,"upload"),f=j(t,"to-explore"),p=0,k=null,h=(w,C)=>fetch(ne(`uploads/${w}`),{method:"POST",body:C}),m={address:w=>k||!c.runId?null:ne(`runs/${encodeURIComponent(c.runId)}/${w}`),make:async w=>{let C=await h(w,k);return await st(C),C.blob()},says:()=>i("library-the-link-opens-this-run"),link:()=>k||!c.runId?null:Ae({tab:"library",run:c.runId,step:c.shown})},{player:c,stage:v,show:r}=kn(t,m),d=ze("library",{values:()=>k||!c.runId?{}:{run:c.runId,step:c.shown},show:({run:w,step:C})=>{!w&&!C||(d.arriving(),w===c.runId?c.showStep(Math.min(c.steps,Ie(C)??c.steps)):s.some(L=>L.dataset.run===w)&&S(w,Ie(C)))}});wt(c,()=>d.moved()),he.library={player:c};let a=w=>{K(o,w&&(()=>U(B(w(),400)))),o.hidden=!w},u=()=>i("library-what-was-shown-before-is"),g=()=>{let{sampler:w,model:C}=c.run.started,L=he.explore?he.explore.models().includes(C):!0,I=he.explore?he.explore.offers(w):fe(w).steps!==void 0;f.disabled=!I||!L;let H=L?"":i("library-its-model-is-not-loaded");f.title=I?H:i("library-its-method-is-not-known")},T=(w,C,L)=>{k=L,r(w,C);let I=L?null:n.find(J=>J.name===w.run);s.forEach(J=>{I&&J.dataset.run===I.name?J.setAttribute("aria-current","true"):J.removeAttribute("aria-current")});let H=L&&U(B(L.name,80));v.story.watch(I||!L?"":()=>i("library-from-your-file",{name:H})),g(),a("")};W.on(()=>c.run.started&&g());let x=async(w,C,L)=>{let I=++p;t.dataset.loading="true";try{let H=await w(),J=H.ok?await H.json():null,X=H.ok?null:await H.text();if(I!==p)return;J?T(J,C,L):a(L?()=>`${L.name}: ${R(X,H.status)} ${u()}`:()=>P(X,H.status))}catch{I===p&&a(()=>`${i("library-the-server-did-not-answer")} ${u()}`)}I===p&&delete t.dataset.loading},P=(w,C,L="")=>{try{return G(JSON.parse(w).message)+L}catch{return i("library-the-server-failed-while-it",{status:C})}},R=(w,C)=>P(w,C,"."),S=(w,C=null)=>x(()=>fetch(ne(`examples/${encodeURIComponent(w)}`)),C,null),b=w=>{let C=Number(l.dataset.most);if(p+=1,w.size>C){let L={name:w.name,size:Math.round(w.size/1048576),most:C/1048576};return a(()=>i("library-has-mb-a-recording-may",L))}return w.size?x(()=>h("feed",w),null,w):a(()=>i("library-is-empty",{name:w.name}))},y=j(t,"kept"),E=()=>{let w=y.dataset.keeps==="true"?Jt():[];y.hidden=!w.length;let C=L=>z("li",{},z("button",{type:"button","data-kept":L.key,onclick:()=>$(L)},z("b",{},U(B(L.name,80)))));j(y,"kept-runs").replaceChildren(...w.map(C))},$=async({key:w,name:C})=>{p+=1;let L=null;try{if(L=await fetch(ne(`recordings/${encodeURIComponent(w)}`)),L.ok)return void await b(new File([await L.blob()],C))}catch{return void a(()=>`${i("library-the-server-did-not-answer")} ${u()}`)}let I=await L.text();if(a(()=>P(I,L.status)),L.status===404)return yn(Jt().filter(H=>H.key!==w)),E()},O=async w=>{try{let C=await fetch(ne("recordings"),{method:"POST",body:w});if(!C.ok)return;let{key:L}=await C.json();yn([{key:L,name:w.name},...Jt()]),E()}catch{return}},_=async w=>{await b(w),k===w&&y.dataset.keeps==="true"&&await O(w)};s.forEach(w=>w.addEventListener("click",()=>S(w.dataset.run))),l&&(l.addEventListener("change",async()=>{l.files.length&&await _(l.files[0]),l.value=""}),t.addEventListener("dragover",w=>w.preventDefault()),t.addEventListener("drop",w=>{w.preventDefault(),w.dataTransfer.files.length&&_(w.dataTransfer.files[0])})),f.addEventListener("click",()=>{let{sampler:w,settings:C,prompt:L,model:I}=c.run.started,H=Object.entries(C).filter(([,M])=>M===null||["number","boolean"].includes(typeof M)),J={...Object.fromEntries(H.map(([M,q])=>[M,String(q??"")])),wrapping:"raw",prompt:L,model:I,...w===re?{}:{sampler:w}};c.pause();let X=k?{...J,example:""}:{example:c.runId};he.explore?he.explore.open(X):location.assign(Ae(X))}),E(),(async()=>{d.arriving();let w=Se("library"),C=s.find(I=>I.dataset.run===w.run)||s[0],L=C&&C.dataset.run===w.run?Ie(w.step):null;C&&await S(C.dataset.run,L),w.run&&C&&C.dataset.run!==w.run&&a(()=>i("library-there-is-no-recorded-run",{name:w.run})),v.ready(),t.dataset.ready="true"})()};var Vs=()=>Object.fromEntries(Object.entries(ve().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Gt("en",Io);await Kt(Vs());var Nh=async(e,t)=>{await Tt(e),(await import("./learn-MSFF4WVD.js")).learn(e,t)},Rh=async(e,t)=>{mo()||await Tt(e),(await import("./evaluate-YVQJ6HS6.js")).evaluate(e,t)};export{ie as addView,xn as adopt,Ms as batches,se as chainOf,xs as compare,Rh as evaluate,Ws as explore,Tn as foldOwn,An as followPlaces,On as hazardOf,ve as known,W as language,Os as languageSwitch,Nh as learn,Hs as library,we as logProb,Cn as modelCard,Ln as modelDialog,Sn as openLinkedTab,Et as openTab,as as ownProblem,j as part,Ut as pivotsAlong,Mn as plainOrChat,En as plotlyHere,U as readable,ge as shownChain,he as tabs,js as theme,At as tokenText,be as tokensSoFar,jn as watchServer,Ht as windowPort};
