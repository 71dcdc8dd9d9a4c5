import{b as eo,c as an}from"./chunk-ER7HXJ5L.js";import{a as X,b as he,c as de,d as Wt,e as xe,f as Ht,g as Vt,h as Dt,i as Jt,j as Xt,k as Zt}from"./chunk-47UB3RU7.js";import{a as Gt,c as Y,d as qe,e as sn}from"./chunk-S42GRTEV.js";import{a as mt,b as pe,c as me,e as Ft,f as Ut,h as Bt}from"./chunk-7XOMDLKX.js";import{a as Kt,c as be,d as Qt,e as Fe,f as Ue}from"./chunk-4PUFNOKY.js";import{a as rn,b as ke,c as Be,d as He,f as ln,h as Ve,k as to}from"./chunk-KE6SZGGB.js";import{a as nn,b as K,c as je,d as ge,e as se}from"./chunk-T67FJVAM.js";import{a as oe,b as _t,c as ie,d as Ee,e as $e,f as le,g as ze,h as pt,i as G,j as zt,k as tn,l as It,m as Ie,o as Ae,p as qt,r as on,s as Yt,t as We}from"./chunk-BVRFG43Q.js";import{B as ce,C as Q,D as ye,E as we,F as ct,G as en,a as N,b as ht,c as j,d as U,e as ee,f as B,g as dt,h as fe,i as Lt,j as l,k as V,l as Oe,m as J,o as Zo,p as Pt,q as W,r as D,s as Nt,t as Rt,u as ae,v as _e,y as ne}from"./chunk-CBMD2PTD.js";import"./chunk-SQE76S5B.js";var oo=[],te=(e,t)=>oo.push({name:e,make:t}),no=(e,t,n)=>oo.flatMap(({name:s,make:o})=>{let c=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!c)return[];let m=o(c,t,n),d=()=>c.dataset.samplers!==void 0&&c.hidden;return[{draw:()=>d()||m.draw(),measure:()=>d()||m.measure?.()}]});te("candidates",(e,t)=>{let n=j(e,"samples"),s=j(e,"choice"),o=f=>{t.pick(t.picked===f?null:f)};n.addEventListener("click",f=>{let u=f.target.closest("tr[data-chain]");u&&o(Number(u.dataset.chain))});let c=(f,u,k)=>{let r=k&&u.complete&&u.chosen===f.index;return N("td",{class:"pv-picked"},r?N("span",{role:"img","aria-label":l("run-chosen"),title:l("run-chosen")},"★"):"")},m=(f,u,k)=>{let{run:r}=t,h=de(f),a=t.right[f.answer],p=a===void 0?"":a?" ✓":" ✗",w=f.answer===null?"–":U(B(f.answer,24))+p,O=(L,b="")=>N("td",{class:b,dir:"auto"},L),T=l("run-show-sample",{n:f.index+1});return N("tr",{"data-chain":f.index,"aria-current":k?"true":null},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":T},`${f.index+1}`)),c(f,r,u.candidates),O(ne(h.length),"pv-number"),O(h.length?D(le(h)):"–","pv-number"),O(f.extended?w:"…"))},d=f=>{let{run:u}=t,k=u.chains.filter(a=>a.extended).length;if(!u.chains.length)return"";if(!u.complete)return l("run-of-finished",{done:k,all:u.chains.length});if(!f.candidates)return l("run-all-are-finished-each-counts",{n:u.chains.length});let r={n:u.chosen+1,all:u.chains.length},h=l("run-sample-of-is-chosen",r);return f.look.chosen?`${h} ${V(f.look.chosen)}`:h},v="";return{draw:()=>{let f=X(t);if(!f.several)return;let u=he(t),k=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),r=[t.runId,k,u.index,t.run.complete,Object.keys(t.right).length,W.code].join(" ");if(r===v)return;v=r;let h=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(a=>m(a,f,a===u))),h!==null&&n.querySelector(`tr[data-chain="${h}"] button`)?.focus(),s.textContent=d(f)}}});te("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(d=>[d.dataset.meter,d]));for(let d of Object.values(n))d.parts=[d.querySelector("i"),d.querySelector(".pv-meter-value")];let s=j(e,"facts"),o="",c=({forward_passes:d,seconds:v},i,f)=>{if(!d)return"";let k={passes:d===1?l("run-1-forward-pass"):l("run-forward-passes",{n:ne(d)}),seconds:D(v),times:D(i.run/i.sample,1)};return f.several&&i.response?(k.times=D(i.run/i.response,1),l("run-s-of-sampling-the-response",k)):i.sample&&f.steps?l("run-s-of-sampling-one-sample",k):l("run-s-of-sampling",k)};return{draw:()=>{let d=t.run,v=he(t),i=X(t),f=d.chains.reduce((a,p)=>a+p.plainTokens,0),u=d.chains.every(a=>a.plainTokensExact),k=i.steps?{sample:v.tokens.length,run:d.cost.tokens,plain:f}:{response:de(v).length,run:d.cost.tokens},r=`${i.name} ${Object.values(k)} ${u} ${d.cost.forward_passes} ${d.cost.seconds} ${W.code}`;if(r===o)return;o=r;let h=Math.max(1,...Object.values(k));for(let[a,p]of Object.entries(k)){let[w,O]=n[a].parts;w.style.width=`${(100*p/h).toFixed(1)}%`;let T=a==="plain"&&!u?"≥ ":"";O.textContent=T+ne(p),n[a].dataset.value=p}s.textContent=c(d.cost,k,i)}}});te("decision",(e,t)=>{let n=j(e,"verdict"),s=j(e,"sentence"),o=j(e,"under-way"),c=Jt();j(e,"coin").append(c.element);let m=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(r=>[r.dataset.term,r])),d="",v=()=>{Object.values(m).forEach(r=>r.textContent="–"),c.draw(null)},i=r=>{e.dataset.verdict="open",n.textContent="",s.textContent=r,v()},f=(r,h)=>{let[a,p]=_e(Ae(r),r.log_uniform),w=r.decision==="rejected_early"?"≤ ":"";m.proposal.textContent=w+D(r.log_weight_proposal),m.state.textContent=`− (${D(r.log_weight_state)})`,m.length.textContent=Nt(r.log_cut_ratio),m.ratio.textContent=w+a,m.uniform.textContent=h?p:"?",c.draw(r,h)},u=()=>{let r=t.events[t.run.folded];i(Ht(r)),f(r,!1)};return{draw:()=>{let r=G(t.run),h=r.steps.at(-1),a=r.proposal&&!t.guessing?r.steps.length+1:0,p=a?l("run-step-a-proposal-is-being",{n:a}):"";o.textContent!==p&&(o.textContent=p),e.dataset.stale=String(!!a&&!!h);let w=`${t.runId} ${r.steps.length} ${t.guessing&&t.run.folded} ${h?.event} ${W.code}`;if(w===d)return;if(d=w,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return u();if(!h)return i(l("run-each-step-ends-with-a"));let O=h.decision,{mark:T,word:L}=xe[O.decision];if(e.dataset.verdict=O.decision,n.replaceChildren(`${T} ${L[0].toUpperCase()}${L.slice(1)}`,N("small",{},l("explore-step",{n:h.index}))),s.replaceChildren(Vt(O),...O.decision==="accepted"?[N("span",{class:"pv-effect"},Dt(h,t))]:[]),O.decision==="unchanged")return v();f(O,!0)}}});var ut=e=>dt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,ft=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?l("run-your-run-is-the-next"):t&&n<=1?l("run-your-run-is-number-in",{n:t}):t?l("run-your-run-is-number-in-2",{n:t,s:n}):s===1?l("run-another-visitors-run-takes-turns"):s?l("run-the-runs-of-other-visitors",{n:s}):""},so=(e,t,n)=>{let s=r=>j(e,r),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},c=s("scrub"),m=s("where"),d=s("turns"),v=s("speed"),i=!1;t.speed=v.value;for(let[r,h]of Object.entries(o))h&&h.addEventListener("click",()=>n[r]());v.addEventListener("change",()=>t.speed=v.value),c.addEventListener("input",()=>t.showStep(Number(c.value))),document.addEventListener("keydown",r=>{if(!i||r.ctrlKey||r.metaKey||r.altKey||r.defaultPrevented||!e.offsetParent||ut(r))return;let h=dt(r,"button, a, summary, [type=checkbox], [role=button], [role=radio]");r.target===c&&r.key!==" "||(r.key===" "&&!h?(r.preventDefault(),n.play()):r.key==="ArrowRight"?(r.preventDefault(),o.step.disabled||n.step()):r.key==="ArrowLeft"?(r.preventDefault(),t.showStep(Math.max(0,t.shown-1))):r.key==="Home"&&t.events.length?(r.preventDefault(),t.home()):r.key==="End"&&t.events.length&&(r.preventDefault(),t.pause(),t.end()))});let f=r=>{let{run:h}=t,{chains:a,complete:p}=h;if(r.several){let O=a.filter(T=>T.extended).length;return p?l("run-all-samples-finished",{n:a.length}):l("run-of-samples-finished",{done:O,n:a.length})}let w=l("n-tokens",{n:de(G(h)).length});return p?l("run-finished",{tokens:w}):w},u=(r,h)=>{if(!t.events.length)return l("run-no-run-yet");let a=X(t);return a.steps?t.run.complete?l("run-step-block-finished",r):h?l("run-step-of-block",r):l("run-step-block",r):f(a)},k=()=>{let r=G(t.run),h=n.can(),a=h.going??t.mode!=="paused",p=a?l("learn-pause"):l("run-play");o.play.textContent!==p&&(o.play.textContent=p);for(let[b,g]of Object.entries(o))g&&(g.disabled=!i||!h[b]);let w=t.steps,{shown:O}=t;Number(c.max)!==w&&(c.max=w),Number(c.value)!==O&&(c.value=O),c.disabled=!i||w===0;let T=u({step:O,total:w,block:r.block},w>O&&!a);m.textContent!==T&&(m.textContent=T);let L=ft(n.standing?.()??null);d.textContent!==L&&(d.textContent=L),d.hidden=!L};return{draw:k,ready:()=>{i=!0,k()}}};te("decision",(e,t)=>{let n=j(e.closest(".pv-stage"),"guess-first"),s=j(e,"guess"),o=j(e,"next"),c=j(e,"score"),m=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},m=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),v()}),s.querySelectorAll("[data-guess]").forEach(i=>i.addEventListener("click",()=>t.guess(i.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(i=>m=i),document.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey||ut(i))return;let f=i.key.toLowerCase();t.guessing&&(f==="a"||f==="r")?t.guess(f==="a"):t.holding&&f==="n"&&t.next()});let d=i=>i.asked?m?l("run-you-said-the-same-score",i):l("run-the-draw-said-otherwise-score",i):l("run-score-no-guess-yet"),v=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,c.hidden=!t.guessFirst;let{right:i,asked:f}=t.score;c.textContent=d({right:i,asked:f})};return{draw:v}});var ao=250,hn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},ro=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=m=>B(m.map(d=>pe(d,t)?"■":d.text).join(""),28),o=e.before.tokens.slice(n,n+8),c=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return U(`${s(o)} → ${s(c)}`)},dn=(e,t,n,s)=>{let o=s.toLowerCase(),c=m=>`${ro(m,t)} ${m.answer??""}`.toLowerCase().includes(o);return e.filter(m=>hn[n](m)&&(!o||c(m)))},cn=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:c}=xe[n.decision],m=n.decision==="unchanged",[d,v]=_e(Ae(n),n.log_uniform),i=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${c}`,`pv-word-${n.decision}`],[`${s.cut}`,"pv-number"],[n.divergence===null?"–":`${n.divergence}`,"pv-number"],[m?"–":i+d,"pv-number"],[m?"–":v,"pv-number"],[D(e.logProb),"pv-number"],[U(B(e.answer??"–",24)),""],[ro(e,t),"pv-change"]]};te("history",(e,t)=>{let n=j(e,"rows"),s=j(e,"filter"),o=j(e,"find"),c=j(e,"facts"),m=j(e,"earlier"),d=null,v=new WeakMap;W.on(()=>v=new WeakMap);let i=h=>(v.has(h.decision)||v.set(h.decision,f(h)),v.get(h.decision)),f=h=>N("tr",{"data-step":h.index},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":l("run-show-step",{n:h.index})},`${h.index}`)),...cn(h,t.run).map(([a,p])=>N("td",{class:p,dir:"auto"},a))),u="",k=null,r=()=>{let h=G(t.run),a=h.steps.at(-1),p=t.ahead?G(t.ahead):h,w=p.steps.length>ao?h.steps:p.steps,O=`${t.runId} ${h.index} ${h.steps.length} ${w.length} ${a?.event} ${s.value} ${o.value} ${W.code} ${d===t.runId}`;if(O===u)return;u=O;let T=dn(w,t.run,s.value,o.value),L=d===t.runId?T:T.slice(-ao);Ut(n,L.map(i).map(b=>({key:b,make:()=>b}))),k&&k.removeAttribute("aria-current"),k=a&&L.includes(a)?i(a):null,k&&k.setAttribute("aria-current","true");for(let b of L)i(b).classList.toggle("pv-ahead",b.index>h.steps.length);c.textContent=w.length?l("run-of-log-a-and-log",{n:ne(T.length),steps:l("n-steps",{n:w.length})}):l("run-no-step-yet-press-play"),m.hidden=L.length===T.length,m.textContent=l("run-show-earlier-steps",{n:ne(T.length-L.length)})};return m.addEventListener("click",()=>{d=t.runId,r()}),s.addEventListener("change",r),o.addEventListener("input",r),n.addEventListener("click",h=>{let a=h.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:r}});var Se=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},De=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new Se(n,t)},io=e=>V(e.said??e.message);var Te=24,wt=24,ve=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,c]of Object.entries(t))s.setAttribute(o,c);return s.textContent=n,s},pn=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:c}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:c,"xml:space":"preserve"}},mn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let i of e.getClientRects()){let f={x:i.left-t.x,y:i.top-t.y,width:i.width,height:i.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(ve("rect",{...f,fill:s.backgroundColor}));let u=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,k=e.matches(".pv-is-pivot, .pv-fresh")?2:u,r=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";k&&n.push(ve("rect",{...f,y:f.y+f.height-k,height:k,fill:K(e,r)})),e.matches(".pv-end, .pv-mark-block")&&n.push(ve("rect",{...f,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(ve("text",{x:f.x,y:f.y+10,"font-size":10,fill:K(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let c=document.createRange(),m=null,d=()=>m&&n.push(ve("text",{...pn(e),x:m.x,y:m.y},m.text)),v=0;for(let i of o.data){c.setStart(o,v),c.setEnd(o,v+=i.length);let f=c.getBoundingClientRect(),u=f.bottom-t.y-.25*f.height;i===`
`||!f.width||(m&&m.y===u?m.text+=i:(d(),m={x:f.left-t.x,y:u,text:i}))}return d(),n},un=(e,t)=>{let n=j(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-Te,y:s.top-n.scrollTop-Te-wt},c=[...n.querySelectorAll(".pv-token, .pv-mark")],m=c.length?c.at(-1).getBoundingClientRect().bottom-o.y:2*wt,d=Math.ceil(s.width)+2*Te,v=Math.ceil(m)+Te+2*wt,i=ve("svg",{xmlns:"http://www.w3.org/2000/svg",width:d,height:v,viewBox:`0 0 ${d} ${v}`}),f=j(e,"facts"),u=(k,r,h,a)=>ve("text",{x:Te,y:k,"font-family":getComputedStyle(e).fontFamily,"font-size":r,fill:K(e,h)},a);return i.append(ve("rect",{width:d,height:v,fill:K(e,"--pv-paper")}),u(Te+6,14,"--pv-ink-soft",U(t)),...c.flatMap(k=>mn(k,o)),u(v-Te,13,"--pv-ink-soft",[...f.children].map(k=>k.textContent).join(" · "))),i},fn=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=N("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(c=>o.toBlob(c,"image/png"))}finally{URL.revokeObjectURL(n)}},lo=async(e,t,n,s)=>{let o=un(e,s),c=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});Je(t==="svg"?c:await fn(o,c),`${n}.${t}`)};var Je=(e,t)=>{let n=URL.createObjectURL(e);N("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},ho={code:"run-server-does-not-answer"},co=async(e,t)=>{if(!Y.here)throw new Se(ho);let n=await fetch(Q(`uploads/${t}`),{method:"POST",body:gt(e)});return await De(n),n.blob()},po=async e=>{let n=await(await fetch(Q("runs"),{method:"POST",body:gt(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new Se(ho);if(!n.key)throw new Se(n.message,n.field);return n.key},gt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});te("take-away",(e,t,n)=>{let{address:s,make:o,link:c}=n,m=j(e,"facts"),d=[...e.querySelectorAll("[data-download]")],v=[...e.querySelectorAll("[data-keep]")],i=j(e,"copy-link"),f=async k=>{let r=`powerviz-run.${k}`;if(k==="jsonl")return Je(gt(t.events),r);Oe(m,"run-being-made");try{Je(await o(k),r),m.textContent=""}catch(h){J(m,()=>l("run-it-could-not-be-made",{reason:io(h)}))}};for(let k of d)k.addEventListener("click",r=>{k.hasAttribute("href")||k.getAttribute("aria-disabled")==="true"||(r.preventDefault(),f(k.dataset.download))});for(let k of v)k.addEventListener("click",()=>{let{keep:r,format:h}=k.dataset,a=e.closest(".pv-stage"),p=a.querySelector(".pv-trace .pv-plot"),w=B(t.run.started.prompt,Math.floor((r==="trace"?p:a).clientWidth/9.5)),O=`powerviz-${r}`;r==="trace"?Gt(p,h,O,w):lo(a.querySelector(".pv-response"),h,O,w)});return n.says&&J(m,n.says),c?i.addEventListener("click",async()=>{let k=c();if(!k){Oe(m,"run-a-link-can-lead-to");return}i.dataset.link=k;try{await navigator.clipboard.writeText(k),Oe(m,"run-copied-the-link-opens-this")}catch{m.replaceChildren(`${l("compare-copy-it-from-here")} `,N("code",{},k))}}):(i.remove(),m.textContent=""),{draw:()=>{let k=t.events.length>0,r=d.find(h=>h.dataset.download==="csv");r.title=X(t).steps?l("run-one-row-per-step"):l("run-one-row-per-sample");for(let h of d){let a=h.dataset.download,p=k&&s?s(a):null,w=k&&!!(p||o||a==="jsonl");h.hidden=!s&&a!=="jsonl",h.setAttribute("aria-disabled",String(!w)),p?h.getAttribute("href")!==p&&(h.removeAttribute("role"),h.href=p,h.setAttribute("download","")):(h.removeAttribute("href"),h.setAttribute("role","button"),h.tabIndex=w?0:-1)}for(let h of v)h.disabled=!k}}});var wn=400,gn=e=>{let t=Math.max(1,Math.ceil(e.length/wn)),n=[],s=[],o=0;return e.forEach((c,m)=>{o+=c.log_prob,!(m%t&&m<e.length-1)&&(n.push(m+1),s.push(o))}),{x:n,y:s}},bn=(e,t)=>{let n=D(le(e.tokens)),s=e.answer===null?l("learn-none"):B(e.answer,30),o=t.several?l("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):l("run-log-p-answer",{value:n,answer:s});return ee(o)},mo=e=>Math.max(1,...e.chains.map(t=>de(t).length)),uo=e=>[e.runId,he(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),fo=(e,t)=>{let n=X(e),s=K(t,n.look.colour),o=K(t,"--pv-muted"),c=he(e),d=[...e.run.chains.filter(u=>u!==c),...e.run.chains.includes(c)?[c]:[]],v=d.map((u,k)=>({type:"scatter",mode:"lines",name:u!==c?l("run-other-samples"):n.several?l("run-sample",{n:u.index+1}):l("run-the-response"),showlegend:u===c||k===0,...gn(de(u)),line:u===c?{color:s,width:2}:{color:o,width:1},opacity:u===c?1:.55,hoverinfo:"skip"})),i=d.filter(u=>u.extended&&u.tokens.length),f=i.map(u=>u===c?s:o);return[...v,{type:"scatter",mode:"markers",showlegend:!1,x:i.map(u=>u.tokens.length),y:i.map(u=>le(u.tokens)),customdata:i.map(u=>u.index+1),text:i.map(u=>bn(u,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:f,symbol:n.look.symbol,size:i.map(u=>u===c?10:7)}}]};var kn=250,wo=()=>_t().filter(e=>e.beside),go=e=>V(e.short),bo=.3,vn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,yn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},$n=e=>{let t=e.reduce((o,c)=>o+c,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,c)=>o+(c-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},ko=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((c,m)=>{let d=c.before.logProb;m===0?(n.push(0),s.push(d)):(c.before.tokens.length!==o[m-1].tokens.length||d!==s.at(-1))&&(n.push(c.index-.5),s.push(d)),n.push(c.index),s.push(c.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(le(e.tokens))),{x:n,y:s})},xn=(e,t)=>{let n=e.decision,s=[l("run-step",{n:e.index,verdict:xe[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],c=e.drawn[n.divergence-e.proposal.start];o&&c&&s.push(`${me(o,t)} → ${me(c,t)}`);let m=D(e.proposalLogProb);s.push(n.decision==="rejected_early"?l("run-log-p-of-the-proposal",{value:m}):l("run-log-p-of-the-proposal-2",{value:m}))}return s.map(ee).join("<br>")},Sn=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},vo=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},Tn=e=>{let t=G(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(d=>d.decision.decision!=="unchanged").map(d=>Math.exp(Math.min(0,Ae(d.decision)))),c=(s.length?s.reduce((d,v)=>d+v,0)/s.length:1)*vo(t.tokens.map(d=>d.log_proposal)),m=vo(t.tokens.map(d=>d.log_prob));return n===0||c*n>=.1||m<.05?"":l("run-these-settings-freeze-the-chain",{chance:ae(c),model:ae(m)})};te("trace",(e,t)=>{let n=j(e,"plot"),s=a=>K(n,a),o=a=>{let p=t.run,w=t.ahead?G(t.ahead):a,O=a.steps.length,T={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},L=[{...T,name:l("run-the-response"),...ko(a)}];w!==a&&L.push({...T,...ko(w),opacity:bo,showlegend:!1});for(let[b,g]of Object.entries(yn)){let S=w.steps.filter(A=>A.decision.decision===b);L.push({type:"scatter",mode:"markers",name:xe[b].word,x:S.map(A=>A.index),y:b==="rejected_early"?[]:S.map(A=>vn(A,b)),customdata:S.map(A=>A.index),text:S.map(A=>xn(A,p)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(g.colour),symbol:g.symbol,size:g.size,opacity:S.map(A=>A.index>O?bo:1),line:{width:1.6,color:s(g.colour)}}})}return L},c=()=>{let a=[];for(let p of wo()){let w=go(p),O=p.colour,T=t.companions?.[p.method]||[];if(!T.length)continue;let L={name:w,xaxis:"x2",showlegend:!1,y:T.map(b=>b.log_prob),text:T.map(b=>ee(l("run-log-p-answer-2",{method:$e(p),value:D(b.log_prob),answer:b.answer===null?l("learn-none"):B(b.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(O),size:5,opacity:.75,symbol:p.symbol}};a.push(T.length===1?{...L,type:"scatter",mode:"markers",x:[w],marker:{...L.marker,size:9,opacity:1}}:{...L,type:"violin",x0:w,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...$n(T.map(b=>b.log_prob)),line:{color:s(O),width:1},fillcolor:`${s(O)}33`,hoveron:"points"})}return a},m=a=>{let{steps:p}=X(t);return[...p?o(a):fo(t,n),...c()]},d=a=>{let p=a.filter(A=>!A.xaxis).flatMap(A=>A.y),w=a.filter(A=>A.xaxis),O=w.map(A=>[...A.y].sort((R,E)=>R-E)[Math.floor(A.y.length/4)]),T=[...p,...O];if(!T.length)return{range:[-10,0],below:[]};let L=Math.max(...p,...w.flatMap(A=>A.y)),b=Math.min(...T),g=.07*(L-b)+.3,S=w.map(A=>({name:A.name,count:A.y.filter(R=>R<b-g).length}));return{range:[b-g,L+g],below:S.filter(A=>A.count)}},v=(a,p)=>{let{range:w,below:O}=d(p),T=n.clientWidth<420,L=T?.54:.7,b=L+(T?.08:.03),g=s("--pv-ink-soft"),S=X(t),A=t.ahead?G(t.ahead):a,R=S.steps?Math.max(Sn(t.run,A),1):mo(t.run),E=S.steps?A.blocks:[],P=S.steps?{}:{title:{text:l("evaluate-tokens"),font:{size:11},standoff:2}},I=p.some($=>$.xaxis==="x2"),y=je(n),x=E.filter($=>$.afterStep>0).map($=>({type:"line",xref:"x",yref:"paper",x0:$.afterStep+.5,x1:$.afterStep+.5,y0:0,y1:1,line:{color:g,width:1,dash:"dot"}})),M=E.map($=>({xref:"x",yref:"paper",x:$.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:l("run-block",{n:$.block}),font:{size:10,color:g}}));for(let $ of O)M.push({xref:"x2",yref:"paper",x:$.name,y:0,yanchor:"bottom",showarrow:!1,text:l("run-below",{n:$.count}),font:{size:10,color:g},bgcolor:s("--pv-paper")});if(I&&a.tokens.length){let $=le(a.tokens);x.push({type:"line",xref:"paper",yref:"y",x0:b,x1:1,y0:$,y1:$,line:{color:s(S.steps?"--pv-power":S.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...y,domain:I?[0,L]:[0,1],range:[-.5,R+.8],showgrid:!1,dtick:R<=12?1:void 0,rangemode:"tozero",...P},xaxis2:{...y,domain:[b,1],tickangle:0,tickfont:{size:T?9:11},type:"category",categoryarray:wo().map(go),categoryorder:"array",visible:I,showgrid:!1,fixedrange:!0},yaxis:{...y,range:w,title:{text:l("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:x,annotations:M}},k=ge(n,()=>{let a=G(t.run);if(!X(t).steps)return`${uo(t)} ${!!t.companions}`;let{ahead:p,runId:w,companions:O}=t;return[w,a.steps.length,a.extended,a.block,!!O,p?.folded].join(" ")},()=>{let a=he(t),p=m(a),w=v(a,p),O=w.yaxis.range[0]+.02*(w.yaxis.range[1]-w.yaxis.range[0]);for(let T of p)T.y.length===0&&(T.y=T.x.map(()=>O));return{data:p,layout:w}},a=>{if(!a.customdata)return;let{steps:p,several:w}=X(t);p?t.showStep(a.customdata):w&&t.pick(a.customdata-1)},kn),r=j(e,"facts");return{...k,draw:()=>(r.textContent=Tn(t.run),k.draw())}});var yo=`## Compare

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
run-of-log-a-and-log = { $n } of { $steps }. log A and log u in nats; at: the first token that differs; cut and at are counted from 0.
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
minute-decided = Chance decides which of the two stays.
minute-step = Step { $n }:
minute-picture = The picture at the right of the page shows this, step by step: the line is how likely the model finds the answer that the chain holds, a dot each time another one was taken. Beside it are the answers without power sampling.
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
`;var bt="powerviz-kept";var En=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),kt=En(),Ye=null;try{Ye=sessionStorage.getItem(bt),sessionStorage.setItem(bt,kt)}catch{Ye=null}var Qe=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),Ge=null,An=()=>{if(Ge)return Ge;let e=indexedDB.open(bt,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},Ge=Qe(e),Ge},Ke=async()=>(await An()).transaction(["heads","events"],"readwrite"),vt=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),yt=e=>IDBKeyRange.bound([e,0],[e,1/0]),$t=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(yt(t))},jn=async()=>{let e=await Ke(),n=(await Qe(e.objectStore("heads").getAll())).sort((o,c)=>c.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&$t(e,o.key);await vt(e)},Xe=e=>{let t=`${kt} ${e}`,n=null,s=0,o=Promise.resolve(),c=!1,m=f=>(o=o.then(async()=>{if(!c)try{return await f()}catch{c=!0;return}}),o);return{save:(f,u=[])=>m(async()=>{let k=await Ke();if(u.length>2e5)$t(k,t);else{(u!==n||u.length<s)&&(k.objectStore("events").delete(yt(t)),n=u,s=0);let r=u.slice(s);r.length&&k.objectStore("events").put({key:t,first:s,events:r}),s+=r.length,k.objectStore("heads").put({...f,key:t,tab:kt,when:Date.now(),count:s})}await vt(k)}),forget:()=>m(async()=>{n=null,s=0;let f=await Ke();$t(f,t),await vt(f)}),found:()=>m(async()=>{if(!Ye)return null;let f=`${Ye} ${e}`,u=await Ke(),k=await Qe(u.objectStore("heads").get(f));if(!k)return null;let h=(await Qe(u.objectStore("events").getAll(yt(f)))).flatMap(a=>a.events);return await jn(),h.length===k.count?{head:k,events:h}:null}).then(f=>f??null)}},$o=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var Cn=4,re=e=>B(e.model?U(e.model):$e(e),24),Pe=e=>`${re(e.look)} ${e.index}`,Ze=e=>e===-1/0?"−∞":D(e),Mn=(e,t)=>{let n=ae(Math.exp(e.log_proposal));return t.method==="second_model"?[[l("compare-p-under",{model:re(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[l("compare-q-as-it-was-drawn"),n]]},Ln=e=>{if(!e.ended){let n=l("n-tokens",{n:e.tokens.length});return N("span",{class:"pv-answer"},l("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?l("compare-no-answer-wrong"):l("compare-no-answer");return N("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return Zt(e.answer,{right:t})},Pn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},xo=(e,t)=>{let n=j(e,"list"),s=j(e,"sort"),o=new WeakMap,c=new WeakMap,m=[],d=null,v=a=>[N("span",{},`log p ${Ze(a.log_prob)}`),N("span",{},l("n-tokens",{n:a.tokens.length})),N("span",{},l("compare-decoded",{n:a.cost?D(a.cost.tokens,1):"–"})),N("span",{},`${a.cost?D(a.cost.seconds,3):"–"} s`),a.run===d.run?null:N("span",{class:"pv-earlier"},l("compare-earlier-run",{prompt:B(U(a.prompt),60)}))],i=a=>{let p=N("div",{class:"pv-card-text",role:"group","aria-label":l("compare-tokens-arrow-keys-move")},...a.tokens.map((O,T)=>N("span",{class:`pv-token pv-valued${pe(O,a)?" pv-end":""}`,dir:"auto",tabindex:T?"-1":"0","data-index":T,style:`--level:${Math.min(1,-O.log_prob/Cn).toFixed(2)}`},mt(O,a))));Bt(p);let w=N("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},N("header",{},N("h3",{},Ee(a.look),Pe(a)),Ln(a),N("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),p,N("p",{class:"pv-facts"}));return c.set(w,a),w},f=a=>{o.has(a)||o.set(a,i(a));let p=o.get(a),w=`${d.run} ${JSON.stringify(a.cost)}`;p.dataset.told!==w&&(p.dataset.told=w,p.querySelector(".pv-facts").replaceChildren(...v(a).filter(Boolean)));let O=j(p,"pin"),T=m.includes(a);return O.setAttribute("aria-pressed",String(T)),O.setAttribute("aria-label",T?l("compare-unpin",{sample:Pe(a)}):l("compare-pin",{sample:Pe(a)})),O.textContent=T?l("compare-pinned"):l("compare-pin-2"),p.classList.toggle("pv-pinned",T),p},u=(a=d)=>{d=a;let p=new Map(d.looks.map((b,g)=>[b.method,g])),O=[...d.samples.values()].sort((b,g)=>p.get(b.method)-p.get(g.method)||b.index-g.index).filter(b=>!m.includes(b)).sort(Pn[s.value]),T=[...m,...O].map(f);if(T.length||T.push(N("p",{class:"pv-empty"},l("compare-no-sample-yet-choose-methods"))),T.length===n.children.length&&T.every((b,g)=>b===n.children[g]))return;let L=document.activeElement;n.replaceChildren(...T),n.contains(L)&&L.focus({preventScroll:!0})},k=a=>{let p=a?.closest?.(".pv-card");return p?c.get(p):null},r=a=>t(k(a.target));return n.addEventListener("pointerover",r),n.addEventListener("focusin",r),n.addEventListener("pointerleave",()=>t(k(document.activeElement))),s.addEventListener("change",()=>u()),W.on(()=>o=new WeakMap),n.addEventListener("click",a=>{let p=a.target.closest('[data-pv="pin"]');if(!p)return;let w=k(p);m.includes(w)?m.splice(m.indexOf(w),1):m.push(w),u()}),Yt(n,".pv-token[data-index]",a=>{let p=k(a),w=Number(a.dataset.index),O=p.tokens[w],T=p.tokens.slice(0,w+1).reduce((b,g)=>b+g.log_prob,0),L=[[l("compare-position"),l("compare-of",{n:w+1,total:p.tokens.length})],[l("compare-log-p-up-to-here"),Ze(T)]];return Ft(O,p,L,Mn(O,p))}),{draw:u,show:a=>{let p=o.get(a);p&&(p.scrollIntoView({block:"nearest"}),p.focus({preventScroll:!0}),p.classList.remove("pv-found"),p.offsetWidth,p.classList.add("pv-found"))}}};var So=null,To=e=>So?.(e),Nn=(e,t)=>{let n=Object.fromEntries(t),s=d=>Number(n[d]);if(e==="story"){let{name:d,thing:v}=n,i=f=>s(`${f}-sign`)*s(f)||0;return{family:e,name:d,thing:v,start:s("start"),change:i("change"),second:i("second")}}if(e==="order"){let d=t.filter(([v])=>v==="row").map(([,v])=>v);return{family:e,quality:n.quality,row:d,question:n.question}}if(e==="clock"){let d=["hour","minute","hours","minutes"].map(v=>[v,s(v)]);return{family:e,show:n.show,...Object.fromEntries(d)}}let{name:o,date:c,today:m}=n;return{family:e,name:o,date:c,today:m,ahead:s("ahead")}},Rn=e=>{let t=j(e,"own-problem"),n=j(t,"own-form"),s=j(t,"own-error"),o=null,c=()=>n.elements.family.value,m=[...n.querySelectorAll("fieldset")],d=()=>m.find(r=>r.dataset.family===c()),v=()=>[...d().querySelectorAll("[name]")],i=r=>{s.textContent=r,s.hidden=!r},f=()=>{for(let r of m)r.hidden=r.disabled=r!==d();i("")},u=r=>r.validity.stepMismatch?l("own-problem-step",{step:r.step}):"",k=()=>{for(let h of d().querySelectorAll("[data-error]"))h.textContent="";let r=v().filter(h=>{let a=h.type==="number"?be(h)||u(h):"",p=d().querySelector(`[data-error="${CSS.escape(h.name)}"]`);return h.type==="number"&&(p.textContent=a),h.setAttribute("aria-invalid",String(!!a)),a});return r[0]?.focus(),!r.length};n.elements.family.addEventListener("change",f),n.addEventListener("submit",async r=>{if(r.preventDefault(),i(""),!k())return;let h=Nn(c(),v().map(p=>[p.name,p.value])),a;try{a=await(await fetch(Q("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(h)})).json()}catch{return i(l("shared-the-server-cannot-be-reached"))}if(a.error){let p=U(V(a.error.message)),w=d().querySelector(`[data-error="${CSS.escape(a.error.field)}"]`);w?w.textContent=p:i(p);return}t.close(),o?.(a)}),j(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",r=>r.target===t&&t.close()),So=r=>{o=r;for(let h of n.querySelectorAll("[data-error]"))h.textContent="";f(),t.showModal()},f()};var _n=2**31,zn=e=>`“${U(e)}”`,In=async e=>{let t=await fetch(Q(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},Ce=new Map,qn=e=>{if(!Ce.has(e)){Ce.size>50&&Ce.clear();let t=fetch(Q("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(n=>n.ok?n.json():null).catch(()=>null);Ce.set(e,t),t.then(n=>n??Ce.delete(e))}return Ce.get(e)},et=(e,t)=>{let[n,s,o,c]=["model-line","unlike","unlike-said","new-problem"].map(a=>j(e,a)),m=()=>e.elements.model.value,d=()=>!!Ve(m())?.bundled,v=()=>e.elements.prompt.value,i=()=>J(n,()=>eo(m())),f=a=>{let p=U(m());return a.length?l("prompt-unlike-words",{model:p,words:a.map(zn).join(", ")}):l("prompt-unlike",{model:p})},u=()=>{s.hidden=!0,J(o,"")},k=async()=>{let[a,p]=[v(),m()];if(!a.trim()||!d())return u();let w=await qn(a);if(!(a!==v()||p!==m())){if(!w||w.family)return u();J(o,()=>f(w.words)),s.hidden=!1}},r=a=>{t(a),u()};e.addEventListener("change",a=>{a.target.name==="model"&&i(),["model","prompt","example"].includes(a.target.name)&&k()}),e.addEventListener("input",a=>a.target.name==="prompt"&&u()),j(e,"make-own").addEventListener("click",()=>To(r));let h=N("span",{class:"pv-field-error",role:"alert"});return c.after(h),c.addEventListener("click",async()=>{J(h,""),c.disabled=!0;try{r(await In(Math.floor(Math.random()*_n)))}catch{J(h,()=>l("shared-the-server-cannot-be-reached"))}c.disabled=!1}),W.on(i),i(),{look:k,sayModel:i,forget:u}};var Wn=["prompt","truth","model","wrapping","second_model"],Oo=["num_samples","candidates"],Eo=(e,t)=>{let n=g=>e.elements[g],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],c=Wn.filter(g=>n(g)),m=Ue(e),d=(g,S)=>{let A=N("option",{value:g});return J(A,S),A};n("example").replaceChildren(...t.map(g=>d(g.name,()=>V(g.title))),d("",()=>l("compare-your-own"))),He(e);let v=o.map(({value:g})=>ie(g)),i=()=>o.filter(g=>g.checked).map(g=>g.value),f=()=>t.find(g=>g.name===n("example").value)||null,u=g=>g.type==="checkbox"?String(g.checked):g.value.trim(),k=(g,S)=>{g.type==="checkbox"?g.checked=String(S)==="true":g.value=S},r=()=>({example:n("example").value,...Object.fromEntries(c.map(g=>[g,n(g).value])),methods:i().join(","),...Object.fromEntries(s.map(g=>[g.name,u(g)]))}),h=()=>{let g={},S={};for(let E of s){let P=E.type==="checkbox"?E.checked:Fe(u(E));(Oo.includes(E.name)?S:g)[E.name]=P}let{truth:A,...R}=Object.fromEntries(c.map(E=>[E,n(E).value]));return{...R,truth:A.trim()||null,methods:i(),...S,settings:g}},a=(g=!1)=>{let A=s.filter(E=>E.type==="number").map(E=>[E,E.name,be(E)&&(()=>be(E))]);if(A.unshift([o[0],"methods",i().length?"":()=>l("compare-choose-at-least-one-method")]),A.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>l("compare-type-a-question-or-pick")]),n("second_model")){let E=i().includes("second_model")&&n("second_model").value===n("model").value;A.push([n("second_model"),"second_model",E?()=>l("compare-this-is-the-model-itself"):""])}A.forEach(([,E,P])=>m(E,P)),m("truth","");let R=A.find(([,,E])=>E);return R&&g&&R[0].focus(),!R},p=(g,S)=>m(g,()=>U(V(S))),w=g=>{for(let S of s)Oo.includes(S.name)||k(S,g.settings[S.name]??S.dataset.default);n("prompt").value=g.prompt,n("truth").value=g.answer??"",ke(e)},O=g=>{let S=t.find(A=>A.name===g.example);n("example").value=S?S.name:"",S&&w(S);for(let A of s)A.name in g&&k(A,g[A.name]);for(let A of c){let{options:R}=n(A),E=!R||[...R].some(P=>P.value===g[A]);A in g&&E&&(n(A).value=g[A])}if(L.forget(),L.sayModel(),"wrapping"in g?Be(e):ke(e),S&&S.prompt!==n("prompt").value&&(n("example").value=""),"methods"in g){let A=g.methods.split(",");for(let R of o)R.checked=A.includes(R.value)}},T=null,L=et(e,g=>{T=g.answer,n("prompt").value=g.prompt,n("truth").value=g.answer,n("example").value="",ke(e),a()}),b=()=>{let g=e.querySelector('[data-name="second_model"]');g&&(g.textContent=B(U(n("second_model").value),24))};return e.addEventListener("submit",g=>g.preventDefault()),e.addEventListener("change",g=>{g.target.name==="example"&&f()&&w(f()),b(),g.target.matches("textarea")||a()}),e.addEventListener("input",g=>{let S=f();g.target.name==="prompt"&&S&&S.prompt!==n("prompt").value?(n("example").value="",n("truth").value===S.answer&&(n("truth").value="")):g.target.name==="prompt"&&T!==null&&(n("truth").value===T&&(n("truth").value=""),T=null)}),j(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(j(e,"settings").open=!1),b(),{check:a,look:L.look,looks:v,nameSecond:b,refused:p,request:h,restore:O,strings:r}};var Fn=.72,Un=-.14,Bn=(e,t,n,s,o)=>{let c=[t[0]],m=[o];return e.forEach((d,v)=>{let i=o+Fn*d/n/s;c.push(t[v],t[v+1]),m.push(i,i)}),{x:[...c,t.at(-1)],y:[...m,o]}},Hn={"log-prob":{key:"log_prob",axis:()=>l("compare-log-p-nats"),value:e=>l("compare-log-p",{value:e}),about:e=>l("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>l("compare-log-p-per-token-nats"),value:e=>l("compare-log-p-per-token",{value:e}),about:e=>l("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Vn=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Ao=(e,t)=>{let n=null,s=i=>{let f=n.distributions?.[i];return f?n.looks.filter(u=>u.method in f.groups):[]},o=(i,{of:f,value:u})=>{let k=[u(D(f(i))),St(i),xt(i)];return`${Pe(i)}: ${k.filter(Boolean).join(", ")}`},c=(i,f)=>{let{key:u,of:k}=f,r=s(u),{edges:h,groups:a}=r.length?n.distributions[u]:{edges:[],groups:{}},p=L=>L.counts.reduce((b,g)=>b+g,0),w=r.filter(L=>p(a[L.method])>1),O=Math.max(...w.flatMap(({method:L})=>a[L].counts.map(b=>b/p(a[L]))),1e-9),T=[];return r.forEach((L,b)=>{let g=r.length-1-b,S=a[L.method],A=K(i,L.colour);w.includes(L)&&(T.push({type:"scatter",mode:"lines",...Bn(S.counts,h,p(S),O,g),fill:"toself",fillcolor:`${A}33`,line:{color:A,width:1},hoverinfo:"skip"}),T.push({type:"scatter",mode:"lines",x:[S.mean,S.mean],y:[g,g+.8],line:{color:A,width:2.5},hoverinfo:"skip"}));let R=[...n.samples.values()].filter(E=>E.method===L.method&&Number.isFinite(k(E)));T.push({type:"scatter",mode:"markers",x:R.map(k),y:R.map(()=>g+Un),customdata:R.map(E=>E.key),text:R.map(E=>ee(o(E,f))),hovertemplate:"%{text}<extra></extra>",marker:{color:A,symbol:L.symbol,size:7,opacity:.75}})}),T},m=(i,{key:f,axis:u})=>{let k=s(f),r=je(i),h=k.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...r,title:{text:u(),font:{size:11},standoff:6}},yaxis:{...r,automargin:!0,fixedrange:!0,showticklabels:Vn(i),showgrid:!1,range:[-.4,h+.95],tickvals:k.map((a,p)=>h-p),ticktext:k.map(a=>`<span style="color:${K(i,a.colour)}">${a.mark}</span> ${ee(B(re(a),19))}`)}}},d=Object.entries(Hn).map(([i,f])=>{let u=j(e,i);return{chart:ge(u,()=>`${n?.run} ${n?.drawn}`,()=>({data:c(u,f),layout:m(u,f)}),a=>{let p=n.samples.get(a.customdata);p&&t(p)}),plot:u,what:f}});return{draw:i=>{n=i;for(let{chart:f,plot:u,what:k}of d){let r=n.distributions?n.distributions[k.key].groups:{},h=s(k.key).map(a=>`${re(a)} ${D(r[a.method].mean)}`);u.setAttribute("aria-label",k.about(h.join(", ")||l("compare-none-yet"))),f.draw()}}}},xt=e=>e.right===null?"":e.right?l("compare-right"):l("compare-wrong"),St=e=>e.answer===null?l("compare-no-answer"):l("compare-answer",{answer:B(e.answer,30)});var Ne=(e,t)=>e===null?"–":D(e,t),jo=(e,t)=>{let n=j(e,"rows"),s=j(e,"link"),o=j(e,"stopped-early"),c=[...e.querySelectorAll("[data-download]")];j(e,"copy-link").addEventListener("click",async u=>{let k=t();u.target.dataset.link=k;try{await navigator.clipboard.writeText(k),Oe(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${l("compare-copy-it-from-here")} `,N("code",{},k))}});let m=({finished:u,total:k,tokens:r},h)=>{let a=h&&u<k&&r,p={n:u,total:k},w=a?l("compare-of-2",{...p,tokens:l("n-tokens",{n:r})}):l("compare-of",p);return N("td",{class:"pv-progress"},N("span",{class:"pv-progress-bar",style:`--done:${100*u/k}%`}),w)},d=(u,k)=>{let r=k.progress.get(u.method),h=k.means.get(u.method),a=p=>N("td",{class:"pv-number"},p);return N("tr",{"data-method":u.method},N("th",{scope:"row"},Ee(u),re(u)),m(r,k.busy),a(!h||h.right===null?"–":l("compare-of",{n:h.right,total:h.compared??h.samples})),...(h?[Ne(h.log_prob,2),Ne(h.length,1),Ne(h.tokens,1),Ne(h.tokens_shared,1),Ne(h.seconds,h.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},v=({block_size:u,max_new_tokens:k,num_steps:r})=>u<k&&r>0,i=({about:u})=>u?.methods.includes("power")&&Ie(u.settings)&&v(u.settings)?l("compare-power-sampling-stops-early-here"):"";return{draw:u=>{o.textContent=i(u);let k=u.looks.filter(h=>u.progress.has(h.method)),r=N("tr",{},N("td",{colspan:8,class:"pv-empty"},l("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...k.length?k.map(h=>d(h,u)):[r]);for(let h of c){let a=u.samples.size>0&&u.onServer&&Y.here;h.setAttribute("aria-disabled",String(!a)),a?h.href=Q(`comparisons/${encodeURIComponent(u.run)}/${h.dataset.download}`):h.removeAttribute("href"),h.setAttribute("download","")}}}};var tt=2.4,Co={least:17,most:34},Dn=5.9,Jn=14,Mo=92,Gn=118,ot=14,Kn=e=>e*e*(3-2*e),Yn=e=>{let t=[""];for(let n of B(U(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(ee).join("<br>")},Qn=(e,t)=>{let n=e.filter(d=>d.ends.length),s=n.reduce((d,v)=>d+v.ends.length,0),o=Math.max(Co.least,Math.min(Co.most,(t-s*tt)/n.length)),c=new Map,m=0;for(let d of e){for(let v of d.ends)c.set(v,m),m+=tt;d.ends.length&&(m+=o)}for(let d of e){let v=[...d.samples].sort((i,f)=>c.get(i)-c.get(f));d.centre=(c.get(v[0])+c.get(v.at(-1)))/2,d.half=(v.length-1)*tt/2,d.heights=new Map(v.map((i,f)=>[i,d.centre-d.half+f*tt]))}return m},Xn=(e,t)=>{let n=(m,d)=>{let v=0;for(let i of e)i.left=i.parent===null?0:e[i.parent].right,i.right=i.left+Math.max(i.parent===null?0:d,(i.end-i.start)*m),v=Math.max(v,i.right);return v},s=Mo*Math.min(1,t/Math.max(1,n(0,Mo))),[o,c]=[0,t];for(let m=0;m<30;m+=1){let d=(o+c)/2;n(d,s)>t?c=d:o=d}n(o,s)},Tt=e=>e.parent===null?0:Math.min(Jn,(e.right-e.left)/2),Lo=(e,t)=>{let n=[],s=[];for(let o of e.filter(c=>c.heights.has(t))){let c=o.heights.get(t),m=s.length?s.at(-1):c,d=Tt(o);for(let v of m===c?[0]:[0,.25,.5,.75,1])n.push(o.left+v*d),s.push(m+Kn(v)*(c-m));n.push(o.right),s.push(c)}return{x:n,y:s}},Po=(e,t)=>{let n=j(e,"plot"),s=j(e,"legend"),o=j(e,"facts"),c=null,m=null,d=null,v=E=>d.samples[E.samples[0]].tokens.slice(E.start,E.end),i=(E,P)=>E.map(I=>pe(I,P)?"■":I.text).join(""),f=E=>i(v(E),d.samples[E.samples[0]]),u=E=>{let P=[],I=[];d.samples.forEach((x,M)=>{if(x.method!==E.method)return;let $=Lo(d.nodes,M);P.push(...$.x,null),I.push(...$.y,null)});let y=K(n,E.colour);return{type:"scatter",mode:"lines",name:E.method,x:P,y:I,line:{color:y,width:1.7},opacity:m?.35:1,hoverinfo:"skip"}},k=E=>c.looks.filter(P=>P.method in E.shares).map(P=>{let I=d.samples.filter(M=>M.method===P.method).length,y=K(n,P.colour),x=l("compare-of",{n:Math.round(E.shares[P.method]*I),total:I});return`<span style="color:${y}">${P.mark}</span> ${ee(re(P))}: ${x}`}),r=E=>ee([St(E),xt(E)].filter(Boolean).join(", ")),h=E=>[`<b>${Yn(f(E))||l("compare-the-beginning")}</b>`,E.parent===null?"":l("compare-the-model-goes-this-way",{chance:ae(E.branch_prob)}),l("compare-log-p-up-to-its",{value:Ze(E.log_prob??-1/0)}),...k(E),E.ends.length?r(d.samples[E.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let E=[],P=[],I=[],y=[];return d.nodes.forEach(x=>{let M=h(x),$=x.ends.length?x.right+70:x.right;for(let _=x.left+Tt(x)/2;_<=$;_+=14)E.push(_),P.push(x.centre),I.push(M),y.push(x.ends.length?d.samples[x.ends[0]].key:"");E.push(null),P.push(null),I.push(""),y.push("")}),{type:"scatter",mode:"lines",name:"hover",x:E,y:P,text:I,customdata:y,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},p=(E,P,I,y,x,M)=>({type:"scatter",mode:"text",name:E,x:P,y:I,text:y,textposition:x,textfont:{size:M,color:K(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),w=()=>{let E=d.nodes.flatMap(P=>{let I=P.left+Tt(P),y=Math.floor((P.right-I)/Dn),x=P.parent===null?"":`${ae(P.branch_prob)} `,M=U(f(P)).trim(),$=y-x.length,_=$<Math.min(4,M.length)?"":B(M,$);return!_&&(!x||$<-1)?[]:[{x:I,y:P.centre-P.half-1,text:`<i>${x}</i>${ee(_)}`}]});return p("labels",E.map(P=>P.x),E.map(P=>P.y),E.map(P=>P.text),"top right",10.5)},O=()=>{let E=d.nodes.filter(I=>I.ends.length),P=E.map(I=>{let y=I.ends.map(H=>d.samples[H]),x=c.looks.map(H=>[H,y.filter(Z=>Z.method===H.method).length]).filter(([,H])=>H).map(([H,Z])=>`<span style="color:${K(n,H.colour)}">${H.mark}${Z>1?`<sub>${Z}</sub>`:""}</span>`),{answer:M,right:$,ended:_}=y[0],q=$===null?"--pv-ink-soft":$?"--pv-accepted":"--pv-rejected",C=$===null?"":$?"✓ ":"✗ ",z=_?M??l("compare-no-answer"):l("compare-cut-off"),F=Math.max(3,14-2*x.length);return`${x.join("")} <span style="color:${K(n,q)}">${C}${ee(B(z,F))}</span>`});return p("ends",E.map(I=>I.right+5),E.map(I=>I.ends.length===I.samples.length?I.centre:I.heights.get(I.ends[0])),P,"middle right",11)},b=ge(n,()=>c?`${c.run} ${c.drawn} ${m?m.key:""}`:"none",()=>{if(!d)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let E=n.clientWidth-12;Xn(d.nodes,E-Gn);let I=c.looks.filter(x=>d.samples.some(M=>M.method===x.method)).map(u);if(m){let x=K(n,m.look.colour);I.push({type:"scatter",mode:"lines",name:"lit",...Lo(d.nodes,d.samples.indexOf(m)),line:{color:x,width:5},hoverinfo:"skip"})}I.push(w(),O(),a());let y={uirevision:`${c.run} ${n.clientWidth}`,height:d.height+ot+12,showlegend:!1,margin:{l:6,r:6,t:ot,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,E]},yaxis:{visible:!1,fixedrange:!0,range:[d.height,-16]}};return{data:I,layout:y}},E=>{let P=c.samples.get(E.customdata);P&&t(P)}),g="",S=E=>{c=E;let P=`${c.run} ${c.drawn} ${W.code}`;if(g!==P){g=P;let I=c.keys.map($=>c.samples.get($));if(d=null,I.length){let $=c.tree.map(q=>({...q})),_=Qn($,n.parentElement.clientHeight-ot-16);d={nodes:$,samples:I,height:_}}s.replaceChildren(...c.looks.filter($=>I.some(_=>_.method===$.method)).map($=>N("span",{},Ee($),re($))));let y=d&&d.nodes.length>1?d.nodes[0].end:null,x=d?d.nodes.filter($=>$.ends.length).length:0,M=d?`${l("n-samples",{n:I.length})}, ${l("n-different-responses",{n:x})}. `+(y===null?l("compare-they-all-say-the-same"):l("compare-they-first-part-at-token",{token:y+1})):l("compare-the-tree-grows-with-the");o.textContent=M,n.setAttribute("aria-label",`${l("compare-prefix-tree")}: ${M}`),n.style.height=`${(d?d.height+ot+12:120).toFixed(0)}px`}b.draw()},A=0;return{draw:S,light:E=>{let P=E&&d?.samples.includes(E)?E:null;P!==m&&(m=P,A||(A=requestAnimationFrame(()=>{A=0,b.draw()})))}}};var nt=e=>e??-1/0,Zn=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=$=>j(n,$),{examples:o}=ce(),c=Eo(s("compare-controls"),o),[m,d,v,i]=["run","stop","status","error"].map(s),f=0,u=!1,k=$=>({run:"",looks:$,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),r=k(c.looks);se.compare={state:()=>r};let h=xo(s("cards"),$=>a.light($)),a=Po(s("prefix-tree"),h.show),p=[jo(s("means"),()=>ye({tab:"compare",...c.strings()})),Ao(s("distributions"),h.show),h,a];We(n);let w=$=>{v.textContent!==$&&(v.textContent=$)},O=$=>{J(i,$||""),i.hidden=!$},T=()=>{let $=r.samples.size;if(u)return l("compare-starting");let _=ft(r.standing);if(r.busy&&_&&!$)return _;if(r.busy){let q=[...r.progress.values()].find(z=>z.finished<z.total),C=q&&r.looks.find(z=>z.method===q.method);return C?l("compare-drawing-of",{method:re(C),finished:q.finished,total:q.total}):l("compare-finishing")}return Y.here?r.onServer?r.usedUp?V(r.usedUp):r.stopped?l("compare-stopped-kept",{samples:l("n-samples",{n:$})}):r.shared&&$?l("compare-the-first-example-compared-on"):$?l("compare-done",{samples:l("n-samples",{n:$})}):l("compare-choose-a-problem-and-methods"):l("compare-kept-by-your-browser-the",{samples:l("n-samples",{n:$})}):l("compare-the-server-does-not-answer",{samples:l("n-samples",{n:$})})},L=0,b=()=>{L=0,m.disabled=u||!Y.here,m.textContent=r.busy&&!r.shared?l("compare-run-anew"):l("compare-run"),d.disabled=u||!r.busy||r.shared,w(T()),p.forEach($=>$.draw(r)),n.dataset.samples=r.samples.size},g=()=>{L||(L=requestAnimationFrame(b))},S=$=>{f+=1,t.send("compare",{serial:f,...$})},A=$=>{let _=$.about.second_model,q=c.looks.map(C=>C.method==="second_model"&&_?{...C,model:_}:C);r={...k(q),run:$.run,about:$.about}},R=$=>{let _=`${$.method} ${$.index}`,q=r.samples.get(_);if(q){q.cost=$.cost;return}for(let[H,Z]of Object.entries($.texts))r.texts.set(Number(H),Z);let C=H=>r.texts.get(H),{texts:z,...F}=$;r.samples.set(_,{...F,key:_,run:r.run,prompt:r.about.prompt,started:{eos_ids:r.about.eos_ids},look:r.looks.find(H=>H.method===$.method),log_prob:nt($.log_prob),tokens:$.tokens.map(([H,Z,Me,it])=>({id:H,text:C(H),log_prob:nt(Z),log_proposal:nt(Me),alternatives:it.map(([Le,lt])=>({id:Le,text:C(Le),log_prob:nt(lt)}))}))})},E=Xe("comparison"),P=()=>{let{run:$,about:_,entries:q,progress:C,together:z}=r;!$||r.shared||!q.length||E.save({batch:{run:$,about:_,samples:q,progress:[...C.values()],together:z},values:c.strings()})};Y.onChange($=>{(!$.here||$.anew)&&(u=!1,f+=1,Object.assign(r,{stopped:r.stopped||r.busy,busy:!1,onServer:!1}),P()),g()}),Y.waitsFor(()=>u||r.busy&&!r.shared);let I=$=>{if(!$)return;let _=JSON.parse($);_.turn===f&&(u=!1,y(_),_.run&&_.idle&&P(),g())},y=$=>{if($.run){if($.run!==r.run&&$.first===0&&A($),$.run!==r.run||$.first>r.known)return S({again:!0});if($.samples.slice(Math.max(0,r.known-$.first)).forEach(R),r.entries.push(...$.samples.slice(Math.max(0,r.known-$.first))),r.known=Math.max(r.known,$.first+$.samples.length),r.progress=new Map($.progress.map(_=>[_.method,_])),$.together){r.together=$.together;let{means:_,...q}=$.together;Object.assign(r,q,{means:new Map(_.map(C=>[C.method,C]))}),r.drawn=r.keys.length}Object.assign(r,{busy:!$.idle,shared:$.shared,stopped:$.stopped,standing:$.queue,usedUp:$.used_up})}if($.error){let{field:_,message:q}=$.error;if(_==="gpu")return O(()=>V(q));let C=!!($.run&&r.samples.size),z=c.refused(_,q),F=()=>`${Qt({field:_,message:q})}.`;O(z&&!C?null:()=>[F(),C?l("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(I),m.addEventListener("click",()=>{O(null),c.check(!0)&&(u=!0,c.look(),S(c.request()),b())}),d.addEventListener("click",()=>{d.disabled=!0,t.send("halt",{})});let x=we("compare");o.length&&c.restore({example:o[0].name}),(async()=>{let $=qe()?await E.found():null;$?(c.restore($.head.values),y({...$.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),r.onServer=!1,P()):Object.keys(x).length?c.restore(x):S({welcome:!0}),c.nameSecond(),W.on(b),b(),n.dataset.ready="true"})()};var es=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},ts=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(W.code)},No={explore:()=>l("tab-explore"),compare:()=>l("tab-compare"),evaluate:()=>l("tab-evaluate"),learn:()=>l("tab-learn"),library:()=>l("tab-library")},Ro=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Ro);let t=globalThis.gradio_config.components.filter(({type:c})=>c==="tabitem"),n=new Map(t.map(({props:c})=>[c.label,c.id])),s=new WeakMap,o=()=>{let c=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;c.nextNode();){let m=c.currentNode,d=s.get(m),v=d?.shown===m.data?d.id:n.get(m.data);if(!No[v])continue;let i=No[v]();s.set(m,{id:v,shown:i}),m.data!==i&&(m.data=i)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),W.on(o),o()},os=e=>{let t=j(e,"language"),n=()=>{let{code:o,codes:c}=W;return c[(c.indexOf(o)+1)%c.length]},s=()=>{t.textContent=es(n()),t.lang=n(),document.title=l("page-title"),ts()};t.addEventListener("click",()=>W.choose(n())),W.on(s),s(),Ro()};var _o="powerviz-theme",zo=matchMedia("(prefers-color-scheme: dark)"),Io=()=>{try{return localStorage.getItem(_o)}catch{return null}},ns=e=>{try{localStorage.setItem(_o,e)}catch{return}},st=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Re=()=>Io()||(zo.matches?"dark":"light");st(Re());zo.addEventListener("change",()=>st(Re()));var ss=e=>{let t=j(e,"theme"),n=()=>t.textContent=Re()==="dark"?l("page-light-theme"):l("page-dark-theme");t.addEventListener("click",()=>{ns(Re()==="dark"?"light":"dark"),st(Io()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),W.on(n),st(Re()),n()};var ue=e=>ae(e),Ot=(e,t)=>{let n=qt(e),s=n.filter(({step:o,position:c})=>{let m=e.steps[o-1].before.tokens;return c<t.length&&t.slice(0,c).every((d,v)=>d.id===m[v].id)});return{along:s,elsewhere:n.length-s.length}},qo=(e,{position:t})=>e.start<=t&&t<e.end,Wo=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},as=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(c=>qo(t,c)),o={n:s.length,total:n,steps:Wo(s)};return n?n===1?s.length?l("explore-the-chains-only-pivot-lies",o):l("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?l("explore-all-of-the-chains-pivots",o):s.length===1?l("explore-1-of-the-chains-pivots",o):l("explore-of-the-chains-pivots-lie",o):l("explore-none-of-the-chains-pivots",o):l("explore-the-chain-has-found-no")},Et=e=>{let t={started:e.run},n=()=>e.truth===null?l("explore-the-same-answer",{answer:B(U(e.curve.answer),24)}):l("explore-the-right-answer"),s=()=>e.curve.chances.map(([h,a])=>h/a),o=h=>me({...h,text:h.text.trim()||h.text},t),c=(h,a)=>{let p=s(),w=({position:A})=>Math.abs(p[A+1]-p[A]),O=h.along.filter(A=>!qo(a,A)),[T]=O.sort((A,R)=>w(R)-w(A)||A.step-R.step);if(!T||w(T)<e.curve.certain_jump)return"";let{position:L}=T,[b,g]=[p[L],p[L+1]],S={token:o(e.tokens[L]),step:T.step,from:ue(b),to:ue(g)};return g<b?l("explore-at-where-step-moved-it",S):l("explore-at-where-step-moved-it-2",S)},m=()=>{let h=s(),a={goal:n(),low:ue(Math.min(...h)),high:ue(Math.max(...h))},p=a.low===a.high?l("explore-the-chance-of-is-all",a):l("explore-the-chance-of-is-estimated",a),w=e.curve.flat?l("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):l("explore-whether-few-tokens-of-it",{n:l("n-rollouts",{n:e.curve.chances[0][1]})});return`${p} ${w}`},d=h=>{let a=h.end-h.start,[p,w]=[e.tokens[h.start],e.tokens[h.end-1]].map(o),O={goal:n(),first:p,last:w,tokens:l("n-tokens",{n:a}),from:ue(h.before),to:ue(h.after)},T=h.after<h.before;return a===1?T?l("explore-at-the-chance-of-falls",O):l("explore-at-the-chance-of-rises",O):T?l("explore-from-to-the-chance-of",O):l("explore-from-to-the-chance-of-2",O)},v=h=>{let{window:a,complete:p}=e.curve;return[p?"":l("explore-so-far"),a?d(a):m(),a?as(h,a):"",a?c(h,a):""].filter(Boolean).join(" ")},i=h=>{let[a,p,w,O]=e.curve.chances[h],T=e.tokens.slice(0,h).map(b=>pe(b,t)?"■":b.text).join(""),L=T.length>44?`…${T.slice(-43)}`:T;return[h?l("explore-after",{text:L}):l("explore-before-the-first-token"),l("explore-95-interval-to",{goal:n(),chance:ue(a/p),low:ue(w),high:ue(O)}),l("explore-of",{n:a,rollouts:l("n-rollouts",{n:p})})].map(ee).join("<br>")},f=h=>pe(h,t)?l("explore-end"):ee(B(h.text.trim()||h.text.trimEnd(),14)),u=h=>{let a=new Map;for(let p of h.along)a.set(p.position,[...a.get(p.position)||[],p]);return[...a].map(([p,w])=>{let O=w.slice(0,8).map(T=>`${l("explore-step",{n:T.step})}: ${me(T.from,t)} → ${me(T.to,t)}`);return w.length>8&&O.push(l("explore-and-more",{n:w.length-8})),{x:p+1,label:Wo(w),text:[l("explore-pivot"),...O].map(ee).join("<br>")}})},k=(h,a)=>{let p=h.end>.75*a,w=p?h.before:h.after;return{x:p?h.start+.4:h.end+.6,xanchor:p?"right":"left",y:w>.5?.08:.92}};return{build:(h,a)=>{let p=R=>K(h,R),{chances:w,window:O}=e.curve,T=w.map((R,E)=>E),L=p("--pv-base"),b=u(a),g=je(h),S=[{type:"scatter",mode:"lines",name:l("explore-95-interval"),x:[...T,...[...T].reverse()],y:[...w.map(R=>R[3]),...w.map(R=>R[2]).reverse()],fill:"toself",fillcolor:`${L}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?l("explore-chance-of-the-same-answer"):l("explore-chance-of-the-right-answer"),x:T,y:s(),text:T.map(i),hovertemplate:"%{text}<extra></extra>",line:{color:L,width:2},marker:{color:L,size:5}},{type:"scatter",mode:"markers+text",name:l("explore-pivot-with-its-step"),visible:b.length?!0:"legendonly",x:b.map(R=>R.x),y:b.map(()=>1.09),text:b.map(R=>R.label),textposition:"top center",textfont:{color:p("--pv-power"),size:11},customdata:b.map(R=>R.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:p("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],A={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...g,range:[-.6,T.length-.4],tickmode:"array",tickvals:T,ticktext:T.map(R=>R?f(e.tokens[R-1]):l("explore-start")),tickangle:-90,tickfont:{size:12,color:p("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...g,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(R=>Rt(R)),fixedrange:!0},shapes:O?[{type:"rect",layer:"below",x0:O.start+.5,x1:O.end+.5,yref:"paper",y0:0,y1:1,fillcolor:p("--pv-window"),line:{width:0}}]:[],annotations:O?[{...k(O,T.length),showarrow:!1,text:l("explore-critical-window"),font:{size:11,color:p("--pv-ink")}}]:[]};return{data:S,layout:A}},whatOneSees:v}};var At=(()=>{let e=fe(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),Fo=15;te("critical-window",(e,t,{windows:n})=>{let s=x=>j(e,x),[o,c,m,d,v,i]=["empty","sentence","scroll","plot","facts","error"].map(s),[f,u,k,r]=["compute","cancel","rollouts","progress"].map(s),h=0,a=null,p=null,w=null,O=0,T="",L=()=>{let x=G(t.run);return{chain:x,tokens:x.tokens}},b=()=>{let{chain:x,tokens:M}=L(),{min:$,max:_}=k,q=Number(k.value),C=Number.isInteger(q)&&q>=Number($)&&q<=Number(_)&&k.value!=="";if(J(i,C?"":()=>l("explore-use-a-whole-number-of",{min:$,max:_})),k.setAttribute("aria-invalid",String(!C)),!C)return k.focus();let{started:z}=t.run;h+=1,w=null,p={serial:h,tokens:M,run:t.run.started,runId:t.runId,step:x.steps.length,wanted:q,truth:t.truth,curve:null},n.send("compute",{serial:h,model:z.model,prompt:z.prompt_tokens,response:M.map(F=>F.id),truth:t.truth,max_new_tokens:z.settings.max_new_tokens,rollouts:q,seed:z.settings.seed}),y()},g=(x=!0)=>{p&&(w=p===a?p:null,p=null,h+=1,x&&n.send("cancel",{}),y())};n.onBatch(x=>{if(!p||x.serial!==h)return;if(x.error){let{field:$,message:_}=x.error;return J(i,()=>$==="gpu"?V(_):`${$}: ${V(_)}.`),p=null,y()}let M=x.chances.length&&a!==p;p.curve=x,M&&(a=p),x.complete&&(p=null),O+=1,y(),(M||x.complete)&&x.window&&(m.scrollLeft=x.window.start*Fo-m.clientWidth/2+60)}),f.addEventListener("click",b),u.addEventListener("click",()=>g()),k.addEventListener("keydown",x=>x.key==="Enter"&&!f.disabled&&b()),m.addEventListener("keydown",x=>x.key.startsWith("Arrow")&&x.stopPropagation());let S=()=>{let x=G(t.run);return a?`${O} ${t.runId} ${x.steps.length}`:""},A=()=>Ot(G(t.run),a.tokens),R=ge(d,S,()=>Et(a).build(d,A())),E=()=>{if(r.hidden=!p,!p)return;let{curve:x,wanted:M}=p;r.querySelector("progress").value=x?.left?x.decoded/x.left:0;let $=x?.chances.length?x.chances[0][1]:0;s("progress-words").textContent=x?x.left?l("explore-of-rollouts-per-beginning-of",{done:$,wanted:M,decoded:ne(x.decoded),left:ne(x.left)}):l("explore-reading-the-response"):l("explore-asking-the-model")},P=()=>{let{tokens:x}=L();return x.length===a.tokens.length&&x.every((M,$)=>M.id===a.tokens[$].id)},I=x=>{let{chances:M,left:$,cost:_}=a.curve,q=M.length,C=M[0][1],z=[],{chain:F}=L(),H=P();z.push(N("span",{},H?l("explore-this-is-the-response-above"):l("explore-this-is-the-response-after",{n:a.step})," ",H||F.steps.length===a.step?null:N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},l("explore-go-there"))));let Z=Me=>z.push(N("span",{},Me));w&&Z(l("explore-cancelled-after-of-rollouts-per",{n:C,wanted:w.wanted})),x.elsewhere&&Z(l("explore-on-paths-that-part-from",{pivots:l("n-pivots",{n:x.elsewhere})})),a.curve.complete&&Z(l("explore-rollouts-from-each-of-beginnings",{each:ne(C),beginnings:ne(q),all:ne(C*q),left:ne($),seconds:D(_.seconds,1)})),v.replaceChildren(...z)},y=()=>{if(a&&a.runId!==t.runId&&(a=w=null),p&&p.runId!==t.runId)return g();let{tokens:x}=L();if(f.disabled=!x.length||p!==null,f.textContent=a&&!p?l("explore-find-it-again"):l("explore-find-the-window"),u.hidden=!p,o.hidden=a!==null||p!==null,o.textContent=x.length?l("explore-nothing-yet-press-find-the"):l("explore-nothing-yet-draw-a-response"),E(),c.hidden=m.hidden=v.hidden=!a,!a)return;let M=`${S()} ${w!==null} ${P()} ${W.code}`;if(M===T)return R.draw();T=M;let $=Et(a).whatOneSees(A());c.textContent=$,d.setAttribute("aria-label",$),d.style.minWidth=`${60+Fo*(a.tokens.length+1)}px`,I(A()),R.draw()};return{draw:y}});var rs=2e4,is=fe(),Uo=(e,t,n)=>{let s=0,o=!1,c=!1,m=null,d=0,i={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},f=r=>{s+=1,i.busy=!0,d=Date.now(),i.standing=null,i.usedUp=null,m={serial:s,run:e.runId,known:e.events.length,...r},t.send("advance",m)};i.begin=(r,h)=>{o=!0,i.stopped=!1,f({new:!0,until:h,...r})},i.branch=(r,h)=>{o=!0,e.cutHere(),f({until:h,...r,keep:e.events.length})},i.goOn=r=>f({until:r}),i.halt=r=>{if(i.stopped=i.stopped||r,c){i.cutOff();return}t.send("halt",{stop:r,keep:r?e.events.length:null})},i.adopt=r=>{i.isLive=!0,i.stopped=r,i.onServer=i.busy=o=!1},i.cutOff=()=>{i.onServer=i.busy=o=!1,s+=1},i.forget=()=>{i.isLive=i.busy=i.stopped=i.onServer=o=!1,s+=1,t.send("leave",{})},i.canGoOn=()=>i.isLive&&!i.stopped&&e.events.at(-1)?.kind!=="run_finished",i.take=r=>{if(!r)return;let h=JSON.parse(r),a=h.turn===s;if(d=Date.now(),h.error){h.events.length>0&&k({...h,idle:!1},a),a&&(o=!1,i.busy=!1,i.standing=null,n.error(h.error));return}if(h.lost){a&&u();return}k(h,a)};let u=async()=>{let{serial:r,brought:h,...a}=m;o=c=!0;try{let p=await po(e.events);c=!1,r===s&&f({...a,brought:p,model:e.model,truth:e.truth})}catch(p){if(c=!1,r!==s)return;o=i.busy=!1,n.error({field:p.field??"server",message:p.said??p.message})}},k=(r,h)=>{if(r.run!==e.runId){if(!o||!h)return;if(r.first>0)return f({until:"now",run:r.run,known:0});o=!1,i.isLive=i.onServer=!0,e.load(r),n.began()}else if(!e.append(r))return f({until:"now"});h&&(i.standing=r.queue),h&&r.idle&&(i.busy=!1),h&&r.used_up&&(i.usedUp=r.used_up),n.changed()};return setInterval(()=>{if(!(i.busy&&!c&&Y.here&&Date.now()-d>rs))return;let{serial:h,...a}=m;f(o?a:{until:"now"})},2e3),i};var Bo={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},ls=e=>Bo[e]||Object.fromEntries(Object.entries(Bo.normal).map(([t,n])=>[t,n/Number(e)])),hs=1e3/30,Ho=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push(pt(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?pt(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},at=()=>{let e=fe(),t=fe(),n=fe(),o={run:ze(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},c=Ho(),m=[],d=[],v=0,i=0,f=0,u=0,k=-1,r=0,h=null,a=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:h});let p=()=>X(o).steps?m:d;Object.defineProperty(o,"steps",{get:()=>p().length}),Object.defineProperty(o,"shown",{get:()=>p().findLastIndex(y=>y<o.run.folded)+1});let w=()=>e.tell(o);o.pick=y=>{o.picked=y,w()};let O=()=>{zt(o.run,o.events[o.run.folded]),c.note(o.run),h&&h.folded<=o.run.folded&&(h=null)},T=y=>{for(let x of y)x.kind==="decision"?m.push(o.events.length):x.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,x.chain+1):x.kind==="token_drawn"&&x.position>=v&&(v=x.position+1,d.push(o.events.length)),o.events.push(x);o.decided=m.length>0};o.load=y=>{o.runId=y.run,o.events=[],c=Ho(),m=[],d=[],v=o.chainsSeen=0,o.picked=h=null,T(y.events),o.answers={...y.answers},o.right={...y.right},o.truth=y.truth??null,o.companions=y.companions??null,o.run=ze(o.answers),k=-1,L(Math.min(y.show||0,o.events.length))},o.append=y=>{if(y.first>o.events.length)return!1;let x=o.atEnd;return T(y.events.slice(o.events.length-y.first)),Object.assign(o.answers,y.answers),Object.assign(o.right,y.right),y.truth&&(o.truth=y.truth),y.companions&&(o.companions=y.companions),x&&o.run.folded<y.show?L(Math.min(y.show,o.events.length)):o.mode==="paused"&&w(),!0};let L=y=>{let x=c.before(y),M=y<o.run.folded;for(M&&!h&&(h=o.run),(M||x&&x.folded>o.run.folded)&&(o.run=x||ze(o.answers));o.run.folded<y;)O();o.guessing=o.holding=!1,i=0,w()},b=y=>{let x=ls(o.speed);if(y.kind==="token_drawn")return x.token;if(y.kind==="proposal_started")return x.proposal;if(y.kind!=="decision")return 0;let M=y.decision==="rejected_early"?"rejected":y.decision,$=!a.has(M);return a.add(M),$?x.first:x[M]},g=y=>y.kind==="decision"||y.kind==="state_extended"&&o.shown===0||y.kind==="token_drawn"&&!X(o).steps&&d.at(o.shown-1)===o.run.folded-1,S=y=>o.guessFirst&&y.kind==="decision"&&y.decision!=="unchanged"&&k!==o.run.folded,A=y=>{i=Math.min(i+y,2e3);let x=!1;for(;!o.atEnd&&i>=0;){let M=o.events[o.run.folded];if(S(M))return o.guessing=!0,!0;if(O(),x=!0,i-=o.mode==="stepping"&&o.speed!=="slow"?b(M)/3:b(M),o.mode==="stepping"&&g(M))return o.mode="paused",i=0,!0}return o.atEnd&&(i=Math.min(i,0)),x},R=()=>o.mode==="paused"||o.holding,E=y=>{if(r=0,!(R()||o.guessing)){if(y-u>=hs-2){let x=A(y-f);f=u=y,x&&w(),o.atEnd&&!R()&&t.tell(o)}P()}},P=()=>{!r&&!R()&&!o.guessing&&(r=requestAnimationFrame(E))},I=y=>{o.mode=y,o.holding=!1,f=performance.now(),i=Math.max(i,0),P(),w()};return o.play=()=>I("playing"),o.step=()=>I("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,w()},o.home=()=>{o.mode="paused",L(o.events.length?1:0)},o.end=()=>L(o.events.length),o.showStep=y=>{if(o.mode="paused",y===0)return o.home();let x=p(),M=y===x.length&&!X(o).steps;y<=x.length&&L(M?o.events.length:x[y-1]+1)},o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),m=m.filter(x=>x<o.run.folded),d=d.filter(x=>x<o.run.folded);let y=o.events[d.at(-1)];v=d.length?y.position+1:0,c.forget(o.run.folded),h=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=y=>{if(!o.guessing)return;let x=o.events[o.run.folded];k=o.run.folded;let M=y===(x.decision==="accepted");o.score={right:o.score.right+Number(M),asked:o.score.asked+1},o.guessing=!1,O(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(M),w()},o.next=()=>o.holding&&o.play(),o};var ds=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:c}of n){let m=c[t],d=s.at(-1);m&&(d&&d.token===m?d.to=o:s.push({token:m,from:o,to:o}))}return s},Vo=(e,t)=>{let n=j(e,"position"),s=null,o=[],c=()=>{let d=G(t.run),v=[s,d.tokens,d.steps.length,t.run.started,W.code];if(v.every((k,r)=>k===o[r])||(o=v,n.hidden=s===null||s>=d.tokens.length,n.hidden))return;let i=ds(d,s),f=i.map(k=>{let r=ae(Math.exp(k.token.log_prob)),h=k.from===k.to?l("run-after-step-p",{from:k.from,p:r}):l("run-after-steps-to-p",{from:k.from,to:k.to,p:r});return N("li",{},N("b",{dir:"auto"},me(k.token,t.run)),` ${h} `,N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(k.from)},l("explore-go-there")))}),u=N("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>m(null),"aria-label":l("run-close")},"✕");n.replaceChildren(N("h3",{},i.length===1?l("run-position-never-replaced",{position:s+1}):l("run-position-tokens-stood-here",{position:s+1,n:i.length})),u,N("ol",{},...f))},m=d=>{s=s===d?null:d,c()};return{draw:c,show:m}};var Do=e=>{let t={watch:j(e,"watch"),notice:j(e,"notice"),error:j(e,"error")},n=v=>i=>{J(t[v],i||""),t[v].hidden=!i},s=j(e,"offer"),[o,c]=["take-up","decline"].map(v=>j(e,v)),m={};o.addEventListener("click",()=>m.takeUp?.()),c.addEventListener("click",()=>m.decline?.());let d=(v,i="",f={})=>{m=f,J(j(e,"offered"),v||""),J(o,i),o.hidden=!f.takeUp,c.hidden=!f.decline,s.hidden=!v};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:d}};var rt=(e,t,n,s={})=>{let o=h=>j(e,h),c=o("response"),m=Vo(c,t),d=so(e,t,n),v=[d,Xt(c,t,m.show),m,...no(e,t,s)],i=Do(o("story"));We(e);let f=0,u=0,k=()=>{f=0,u+=1,Wt(e,t),v.forEach(h=>h.draw()),v.forEach(h=>h.measure?.()),e.dataset.frames=String(u)},r=()=>{f||(f=requestAnimationFrame(k))};return t.onChange(r),W.on(r),r(),{redraw:r,story:i,ready:d.ready}};var Jo=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=j(e,"main"),c=j(e,"advanced"),m=[...c.querySelectorAll("[data-default]")],d=new Map(m.map(w=>[w,w.closest("label").parentElement])),v=w=>w.closest("label"),i=oe,f=()=>n[i],u=()=>s.filter(w=>w.name in f()),k=(w,O,T)=>T===null?w.removeAttribute(O):w.setAttribute(O,T),r=(w,O)=>{let T=f()[w.name],L=w.value===O?.[w.name]?.default;if(w.dataset.default=T.default,w.dataset.midRun=String(T.midRun),w.type==="checkbox")return;k(w,"min",T.min),k(w,"max",T.max),w.required=T.needed,v(w).dataset.define=T.about.code?JSON.stringify(T.about):T.about;let b=T.needed&&w.value.trim()==="";O&&(L||b||!(w.name in O))&&(w.value=T.default)},h=()=>{let w=i===oe;c.hidden=!w;for(let O of m.filter(T=>T.type==="number"))w?d.get(O).append(v(O)):O.name in f()&&o.prepend(v(O))},a=w=>{for(let O of s)v(O).hidden=!(O.name in f()),O.name in f()&&r(O,w);h(),j(e,"new-seed").parentElement.hidden=!("seed"in f()),j(e,"paper").parentElement.hidden=i!==oe};W.on(()=>a(null));let p=()=>{let w=f();i=t.value,a(w)};return{settings:u,changed:p,name:()=>i,offers:w=>Object.hasOwn(n,w),choose:w=>{t.value=Object.hasOwn(n,w)?w:oe,t.value!==i&&p()},defaults:w=>Object.fromEntries(Object.entries(n[w]).map(([O,T])=>[O,T.default]))}};var cs={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},jt=3072,Go=e=>{let t=e?.context??null,n=t===null||t>=2*jt,s=n?jt/16:Math.max(1,Math.floor(t/2/16)),o=n?jt:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...cs,block_size:String(s),max_new_tokens:String(o)},less:n?null:{model:e.name,numbers:{context:t,length:o,block:s}}}};var ps=["max_new_tokens","seed"],Ct=["prompt","wrapping","model"],Ko=(e,t,n)=>{let s=b=>e.elements[b],o=Jo(e),c=j(e,"change"),m=null,d=(b,g)=>{let S=N("option",{value:b});return J(S,g),S};s("example").replaceChildren(...t.map(b=>d(b.name,()=>V(b.title))),d("",()=>l("compare-your-own"))),He(e);let v=b=>b.type==="checkbox"?String(b.checked):b.value.trim(),i=(b,g)=>{b.type==="checkbox"?b.checked=String(g)!=="false":b.value=g??""},{settings:f}=o,u=()=>t.find(b=>b.name===s("example").value)||null,k=()=>{let b=Object.fromEntries(f().map(g=>[g.name,v(g)]));o.name()!==oe&&(b.sampler=o.name());for(let g of Ct)b[g]=s(g).value;return!u()&&h()!==null&&(b.truth=h()),{example:s("example").value,...b}},r=b=>({...Object.fromEntries(Object.entries(o.defaults(oe)).map(([g,S])=>[g,String(b.settings[g]??S)])),example:b.name,prompt:b.prompt,wrapping:"raw",model:b.model}),h=()=>{let b=[u(),m].find(g=>g?.prompt===s("prompt").value);return b?b.answer:null},a=()=>{let b={};for(let g of f()){let S=v(g);g.type==="checkbox"?b[g.name]=g.checked:S!==""&&(b[g.name]=Fe(S))}return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:h(),settings:b}},p=Ue(e),w=()=>{let b=!0;for(let S of f().filter(A=>A.type==="number")){let A=be(S);p(S.name,A&&(()=>be(S))),A&&b&&S.focus(),b=b&&!A}let g=!s("prompt").value.trim();return p("prompt",g&&(()=>l("compare-type-a-question-or-pick"))),b&&!g},O=b=>{f().forEach(S=>i(S,S.dataset.default));let g=o.name()===oe?Object.keys(b.settings):ps;for(let S of g){let A=f().find(R=>R.name===S);A&&S in b.settings&&i(A,b.settings[S])}s("prompt").value=b.prompt,ke(e)},T=b=>{o.choose(b.sampler??oe);let g=t.find(S=>S.name===b.example);g&&(s("example").value=g.name,O(g));for(let S of f())S.name in b&&i(S,b[S.name]);for(let S of Ct){let A=s(S).options,R=!A||[...A].some(E=>E.value===b[S]);S in b&&R&&(s(S).value=b[S])}m=b.truth?{prompt:s("prompt").value,answer:b.truth}:null,L.forget(),L.sayModel(),"wrapping"in b?Be(e):ke(e),!g&&"prompt"in b&&(s("example").value="")},L=et(e,b=>{m=b,s("prompt").value=b.prompt,s("example").value="",ke(e),w(),n("prompt")});return e.addEventListener("submit",b=>b.preventDefault()),e.addEventListener("change",b=>{b.target.name==="example"&&u()&&O(u()),b.target.name==="sampler"&&o.changed(),w(),n(b.target.name)}),e.addEventListener("input",b=>{if(b.target.name==="prompt"){let g=u();g&&g.prompt!==s("prompt").value&&(s("example").value="")}b.target.name!=="example"&&n()}),j(e,"paper").addEventListener("click",()=>{let{values:b,less:g}=Go(Ve(s("model").value));f().forEach(S=>S.name in b&&i(S,b[S.name])),J(j(e,"paper-hint"),g&&(()=>l("explore-paper-less",{model:U(g.model),...g.numbers}))),w(),n()}),j(e,"new-seed").addEventListener("click",()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),w(),n()}),j(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(we("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(b=>b.value),check:w,example:u,look:L.look,refuse:p,request:a,restore:T,strings:k,stringsOf:r,useExample:O,differences:b=>{let g=k(),S=E=>b&&String(b[E]??"")!==String(g[E]??""),A=f().filter(E=>E.dataset.midRun==="true").map(E=>E.name),R=["sampler",...f().map(E=>E.name),...Ct].filter(S);return{step:R.filter(E=>A.includes(E)),chain:R.filter(E=>!A.includes(E))}},say:b=>J(c,b)}};var ms=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=ce(),o=at(),c=null,m=null,d=null,v=Ko(j(n,"controls"),s,C=>{A(),C==="example"&&a()&&R(v.example())}),i=Uo(o,t,{error:C=>{o.pause(),d&&(c=d.before),d=null,b(),A();let z=()=>V(C.message);if(C.field==="gpu")return S.story.notice(z);let F=v.refuse(C.field,z);return S.story.error(F?"":()=>l("explore-what-was-drawn-so-far",{error:`${C.field}: ${z()}`}))},began:()=>{let{mode:C,model:z}=d||{mode:"none"};z&&(o.model=z),d=null,C!=="none"&&T(C)},changed:()=>{S.redraw(),r()}});t.onBatch(i.take);let f=Xe("run"),u=0,k=()=>{clearTimeout(u),u=0;let{runId:C,model:z,truth:F,answers:H,right:Z,companions:Me,cursor:it,events:Le}=o,lt={run:C,model:z,truth:F,answers:H,right:Z,companions:Me,cursor:it,server:Y.name};return i.isLive&&Le.length?f.save({...lt,stopped:i.stopped,values:v.strings(),inForce:c},Le):void 0},r=()=>{!u&&i.isLive&&(u=setTimeout(k,400))};o.onChange(()=>o.mode==="paused"&&r());let h=()=>S.story.notice(()=>l("explore-the-server-does-not-answer"));Y.onChange(C=>{(!C.here||C.anew)&&(d&&(c=d.before),d=null,i.cutOff(),k()),S.redraw()}),Y.waitsFor(()=>i.busy||d!==null),Y.savesBy(k);let a=()=>v.sampler()===oe,p=()=>ie(v.sampler()).steps,w=()=>v.differences(c),O=()=>!o.events.length||w().chain.length>0||o.atEnd&&!i.canGoOn()||!i.isLive&&w().step.length>0,T=C=>C==="step"?o.step():o.play(),L=(C,z)=>{if(d||!v.check())return;v.look();let{settings:F,...H}=v.request();S.story.error("");let Z=O();if(!Y.here)return Z||o.atEnd?h():T(C);if(S.story.offer(""),!Z&&!(w().step.length&&i.isLive&&!i.stopped))return T(C);d={mode:C,before:c},c=v.strings(),S.story.notice(""),A(),Z?(d.model=H.model,i.begin({...H,settings:F},z)):i.branch({settings:F,sampler:H.sampler},z)},b=()=>{m&&(o.speed=m),m=null},g={play:()=>o.mode==="paused"&&!d?L("play","end"):g.pause(),pause:()=>{d&&(d.mode="none"),o.pause(),b(),i.busy&&i.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&g.pause(),L("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{m||(m=o.speed),o.speed="live",L("play","end")},stop:()=>{o.pause(),b(),o.cutHere(),i.halt(!0),S.story.notice(()=>p()?l("explore-stopped-what-has-happened-is"):l("explore-stopped-what-has-happened-is-2")),S.redraw()},reset:()=>{b(),d=null,i.forget(),f.forget(),S.story.offer(""),o.clear(),c=null,S.story.notice(""),S.story.error(""),A()},standing:()=>i.busy?i.standing:null,can:()=>{let C=o.mode!=="paused"||d!==null,z=o.events.length>0;return{play:!0,going:C,step:!C,back:!C&&o.cursor>1,finish:m===null&&(!o.atEnd||i.canGoOn()||O()),stop:i.isLive&&!i.stopped&&(i.canGoOn()||!o.atEnd),reset:z}}};o.onStarved(()=>{if(!i.busy)if(i.canGoOn()&&!Y.here)o.pause(),b(),h();else if(i.usedUp&&i.canGoOn()){o.pause(),b();let{usedUp:C}=i;S.story.notice(()=>V(C)),i.usedUp=null}else i.canGoOn()?i.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),b())});let S=rt(n,o,g,{address:C=>Y.here&&o.runId&&(!i.isLive||i.onServer)?Q(`runs/${encodeURIComponent(o.runId)}/${C}`):null,make:C=>co(o.events,C),link:()=>ye(v.strings()),windows:At}),A=()=>{let C=v.example();o.intended=v.sampler(),S.story.watch(C&&a()&&(()=>V(C.watch))),to(v.request().model);let{chain:z,step:F}=w(),H=z.length&&o.events.length?()=>p()?l("explore-play-starts-a-new-chain"):l("explore-play-starts-a-new-run"):F.length&&i.canGoOn()?()=>l("explore-this-applies-from-the-next"):"";v.say(H),H&&S.story.notice(H),S.redraw()},R=async C=>{if(C?.recorded)try{let F=await(await fetch(Q(`examples/${encodeURIComponent(C.name)}`))).json();if(d||o.mode!=="paused")return;i.isLive&&i.forget(),S.story.offer(""),o.load(F),c=v.stringsOf(C),S.story.error(""),S.story.notice(()=>l("explore-this-is-a-recorded-run")),A()}catch{S.story.notice(()=>l("explore-press-play-to-draw-a"))}},E=async()=>{let C=await fetch(Q(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:z,storyOf:F}=await import("./minute-R7SE5PAF.js"),H=F(await C.json());H&&z(j(n,"minute"),H,()=>{v.useExample(s[0]),g.reset(),g.play()})},P=j(n,"show-minute");P.hidden=!s[0]?.recorded,P.addEventListener("click",E);let I=(C,z)=>C.filter(F=>F.kind===z).length,y=C=>ie(C[0].sampler).steps?l("n-steps",{n:I(C,"decision")}):l("n-tokens",{n:I(C,"token_drawn")}),x=(C,z)=>C.server===Y.name?l("explore-the-page-was-loaded-anew",{steps:y(z)}):l("explore-the-server-was-started-anew",{steps:y(z)}),M=({head:C,events:z})=>{v.restore(C.values),o.load({...C,events:z,show:C.cursor}),o.model=C.model,i.adopt(C.stopped),c=C.inForce,S.story.error(""),A(),S.story.notice("");let F={takeUp:()=>L("play","end"),decline:g.reset};i.canGoOn()?S.story.offer(()=>x(C,z),()=>l("explore-resume"),F):S.story.notice(()=>l("explore-this-run-was-kept-by")),r()},$=C=>{let z=()=>l("explore-your-last-run-in-this",{steps:y(C.events)});S.story.offer(z,()=>l("explore-show-it"),{takeUp:()=>M(C)})},_=C=>{g.can().going&&g.pause(),v.restore(C),A(),ct("explore")};se.explore={player:o,port:t,models:v.models,offers:v.offers,open:_},(async()=>{let C=s[0];C&&v.restore({example:C.name});let z=we("explore");Object.keys(z).length&&v.restore(z),A();let F=await f.found();F&&await Y.look(),F&&qe()?M(F):(a()?await R(v.example()||C):S.story.notice(()=>l("explore-press-play-to-draw-a")),F&&$(F)),S.ready(),n.dataset.ready="true",!F&&!location.search&&s[0]?.recorded&&$o("minute")&&E()})()};var us=4e3,fs=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===oe?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([c])=>Number.isFinite(e[c])).map(([c,m])=>`${m} = ${e[c]}`);return t==="power"&&Ie(e)&&e.block_size<e.max_new_tokens&&s.push(l("run-stops-early")),[t==="power"?"":U(B($e(ie(t)),40)),...s].filter(Boolean).join(", ")},Yo=(e,t)=>{let n=at(),s=null,o=()=>{s&&(n.speed=s),s=null},c=()=>n.atEnd&&n.home(),m=()=>n.shown,d={play:()=>{if(n.mode!=="paused")return o(),n.pause();c(),n.play()},step:()=>{c(),n.step()},back:()=>n.showStep(Math.max(0,m()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let r=n.events.length>0,h=r&&n.mode==="paused";return{play:r,step:h,back:h&&n.cursor>1,finish:r&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let v=rt(e,n,d,t),i=(r,h)=>{let a=j(e.parentElement,`recorded-${r}`);a&&(a.textContent=h)},f=null,u=()=>{f&&(i("settings",fs(f)),i("method",U(B($e(ie(f.sampler)),40))))};return W.on(u),{player:n,stage:v,show:(r,h=null)=>{o(),n.mode="paused",n.load({...r,show:h===null?r.events.length:1}),h!==null&&n.showStep(Math.max(0,Math.min(n.steps,h)));let{model:a,prompt:p,...w}=r.events[0];i("model",U(B(a,80))),i("prompt",U(B(p,us))),f=w,u();let O=()=>[r.notice&&V(r.notice),It(r.events)].filter(Boolean).join(" ");v.story.notice(O()&&O)}}};var Xo="powerviz-recordings",ws=20,Mt=()=>{try{let e=JSON.parse(localStorage.getItem(Xo)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},Qo=e=>{try{localStorage.setItem(Xo,JSON.stringify(e.slice(0,ws)))}catch{return}},gs=e=>{let t=j(e,"library"),{examples:n}=ce(),s=[...t.querySelectorAll("[data-run]")],o=j(t,"refused"),c=j(t,"upload"),m=j(t,"to-explore"),d=0,v=null,i=(y,x)=>fetch(Q(`uploads/${y}`),{method:"POST",body:x}),f={address:y=>v||!u.runId?null:Q(`runs/${encodeURIComponent(u.runId)}/${y}`),make:async y=>{let x=await i(y,v);return await De(x),x.blob()},says:()=>l("library-the-link-opens-this-run"),link:()=>v||!u.runId?null:ye({tab:"library",run:u.runId,step:G(u.run).steps.length})},{player:u,stage:k,show:r}=Yo(t,f);se.library={player:u};let h=y=>{J(o,y&&(()=>U(B(y(),400)))),o.hidden=!y},a=()=>l("library-what-was-shown-before-is"),p=()=>{let{sampler:y,model:x}=u.run.started,M=se.explore?se.explore.models().includes(x):!0,$=se.explore?se.explore.offers(y):ie(y).steps!==void 0;m.disabled=!$||!M;let _=M?"":l("library-its-model-is-not-loaded");m.title=$?_:l("library-its-method-is-not-known")},w=(y,x,M)=>{v=M,r(y,x);let $=M?null:n.find(q=>q.name===y.run);s.forEach(q=>{$&&q.dataset.run===$.name?q.setAttribute("aria-current","true"):q.removeAttribute("aria-current")});let _=M&&U(B(M.name,80));k.story.watch($||!M?"":()=>l("library-from-your-file",{name:_})),p(),h("")};W.on(()=>u.run.started&&p());let O=async(y,x,M)=>{let $=++d;t.dataset.loading="true";try{let _=await y(),q=_.ok?await _.json():null,C=_.ok?null:await _.text();if($!==d)return;q?w(q,x,M):h(M?()=>`${M.name}: ${L(C,_.status)} ${a()}`:()=>T(C,_.status))}catch{$===d&&h(()=>`${l("library-the-server-did-not-answer")} ${a()}`)}$===d&&delete t.dataset.loading},T=(y,x,M="")=>{try{return V(JSON.parse(y).message)+M}catch{return l("library-the-server-failed-while-it",{status:x})}},L=(y,x)=>T(y,x,"."),b=(y,x=null)=>O(()=>fetch(Q(`examples/${encodeURIComponent(y)}`)),x,null),g=y=>{let x=Number(c.dataset.most);if(d+=1,y.size>x){let M={name:y.name,size:Math.round(y.size/1048576),most:x/1048576};return h(()=>l("library-has-mb-a-recording-may",M))}return y.size?O(()=>i("feed",y),null,y):h(()=>l("library-is-empty",{name:y.name}))},S=j(t,"kept"),A=()=>{let y=S.dataset.keeps==="true"?Mt():[];S.hidden=!y.length;let x=M=>N("li",{},N("button",{type:"button","data-kept":M.key,onclick:()=>R(M)},N("b",{},U(B(M.name,80)))));j(S,"kept-runs").replaceChildren(...y.map(x))},R=async({key:y,name:x})=>{d+=1;let M=null;try{if(M=await fetch(Q(`recordings/${encodeURIComponent(y)}`)),M.ok)return void await g(new File([await M.blob()],x))}catch{return void h(()=>`${l("library-the-server-did-not-answer")} ${a()}`)}let $=await M.text();if(h(()=>T($,M.status)),M.status===404)return Qo(Mt().filter(_=>_.key!==y)),A()},E=async y=>{try{let x=await fetch(Q("recordings"),{method:"POST",body:y});if(!x.ok)return;let{key:M}=await x.json();Qo([{key:M,name:y.name},...Mt()]),A()}catch{return}},P=async y=>{await g(y),v===y&&S.dataset.keeps==="true"&&await E(y)};s.forEach(y=>y.addEventListener("click",()=>b(y.dataset.run))),c&&(c.addEventListener("change",async()=>{c.files.length&&await P(c.files[0]),c.value=""}),t.addEventListener("dragover",y=>y.preventDefault()),t.addEventListener("drop",y=>{y.preventDefault(),y.dataTransfer.files.length&&P(y.dataTransfer.files[0])})),m.addEventListener("click",()=>{let{sampler:y,settings:x,prompt:M,model:$}=u.run.started,_=Object.entries(x).filter(([,z])=>z===null||["number","boolean"].includes(typeof z)),q={...Object.fromEntries(_.map(([z,F])=>[z,String(F??"")])),wrapping:"raw",prompt:M,model:$,...y===oe?{}:{sampler:y}};u.pause();let C={...q,example:v?"":u.runId};se.explore?se.explore.open(C):location.assign(ye(C))}),A(),(async()=>{let y=we("library"),x=s.find($=>$.dataset.run===y.run)||s[0],M=x&&x.dataset.run===y.run&&/^\d+$/.test(y.step??"")?Number(y.step):null;x&&await b(x.dataset.run,M),y.run&&x&&x.dataset.run!==y.run&&h(()=>l("library-there-is-no-recorded-run",{name:y.run})),k.ready(),t.dataset.ready="true"})()};var bs=()=>Object.fromEntries(Object.entries(ce().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Lt("en",yo);await Pt(bs());var Kl=async(e,t)=>{await ht(e),(await import("./learn-7YH6J2OL.js")).learn(e,t)},Yl=async(e,t)=>{Kt()||await ht(e),(await import("./evaluate-7T4WWRDW.js")).evaluate(e,t)};export{te as addView,Zo as adopt,is as batches,G as chainOf,Zn as compare,Yl as evaluate,ms as explore,tn as foldOwn,on as hazardOf,ce as known,W as language,os as languageSwitch,Kl as learn,gs as library,le as logProb,an as modelCard,ln as modelDialog,en as openLinkedTab,ct as openTab,Rn as ownProblem,j as part,Ot as pivotsAlong,rn as plainOrChat,nn as plotlyHere,U as readable,he as shownChain,se as tabs,ss as theme,mt as tokenText,de as tokensSoFar,sn as watchServer,At as windowPort};
