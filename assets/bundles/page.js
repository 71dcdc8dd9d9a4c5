import{a as X,b as ue,c as fe,d as Gt,e as Ee,f as Xt,g as Zt,h as eo,i as to,j as io,k as lo}from"./chunk-JOXSRO3Q.js";import{a as K,b as De,c as gn,e as Xe,f as kn,g as _e}from"./chunk-DJJSDP73.js";import{a as yt,b as ge,c as be,e as Kt,f as Yt,h as Qt}from"./chunk-HXTAN4I4.js";import{a as so,c as Pe,d as ro,e as Ge,f as Ke}from"./chunk-2ZT6ZPFL.js";import{a as bn,b as Re,c as Ye,d as Qe,f as vn,h as ho}from"./chunk-W6V3DKSN.js";import{a as wn,b as Q,c as Ne,d as He,e as ye,f as oo,g as no,h as le}from"./chunk-VIVB5ZMZ.js";import{a as oe,b as Vt,c as pe,d as Me,e as Oe,f as me,g as Be,h as $t,i as ee,j as Ht,k as un,l as Dt,m as Ve,o as Le,p as Jt,r as fn,s as ao,t as Je}from"./chunk-SDJ4OD66.js";import{B as we,C as ie,D as Te,F as $e,H as kt,I as mn,a as _,b as bt,c as C,d as H,e as te,f as F,g as vt,h as ke,i as qt,j as r,k as G,l as We,m as Z,o as pn,p as Ft,q as U,r as D,s as Ut,t as Bt,u as he,v as Ue,y as re}from"./chunk-IFQMLR7G.js";import"./chunk-SQE76S5B.js";var co=[],se=(e,t)=>co.push({name:e,make:t}),po=(e,t,n)=>co.flatMap(({name:s,make:o})=>{let l=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!l)return[];let b=o(l,t,n),p=()=>l.dataset.samplers!==void 0&&l.hidden;return[{draw:()=>p()||b.draw(),measure:()=>p()||b.measure?.()}]});se("candidates",(e,t)=>{let n=C(e,"samples"),s=C(e,"choice"),o=u=>{t.pick(t.picked===u?null:u)};n.addEventListener("click",u=>{let c=u.target.closest("tr[data-chain]");c&&o(Number(c.dataset.chain))});let l=(u,c,y)=>{let i=y&&c.complete&&c.chosen===u.index;return _("td",{class:"pv-picked"},i?_("span",{role:"img","aria-label":r("run-chosen"),title:r("run-chosen")},"★"):"")},b=(u,c,y)=>{let{run:i}=t,d=fe(u),a=t.right[u.answer],f=a===void 0?"":a?" ✓":" ✗",v=u.answer===null?"–":H(F(u.answer,24))+f,S=(w,$="")=>_("td",{class:$,dir:"auto"},w),m=r("run-show-sample",{n:u.index+1});return _("tr",{"data-chain":u.index,"aria-current":y?"true":null},_("td",{class:"pv-number"},_("button",{type:"button",class:"pv-quiet","aria-label":m},`${u.index+1}`)),l(u,i,c.candidates),S(re(d.length),"pv-number"),S(d.length?D(me(d)):"–","pv-number"),S(u.extended?v:"…"))},p=u=>{let{run:c}=t,y=c.chains.filter(a=>a.extended).length;if(!c.chains.length)return"";if(!c.complete)return r("run-of-finished",{done:y,all:c.chains.length});if(!u.candidates)return r("run-all-are-finished-each-counts",{n:c.chains.length});let i={n:c.chosen+1,all:c.chains.length},d=r("run-sample-of-is-chosen",i);return u.look.chosen?`${d} ${G(u.look.chosen)}`:d},x="";return{draw:()=>{let u=X(t);if(!u.several)return;let c=ue(t),y=t.run.chains.map(a=>`${a.tokens.length}+${a.draft.length}`).join(),i=[t.runId,y,c.index,t.run.complete,Object.keys(t.right).length,U.code].join(" ");if(i===x)return;x=i;let d=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(a=>b(a,u,a===c))),d!==null&&n.querySelector(`tr[data-chain="${d}"] button`)?.focus(),s.textContent=p(u)}}});se("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(p=>[p.dataset.meter,p]));for(let p of Object.values(n))p.parts=[p.querySelector("i"),p.querySelector(".pv-meter-value")];let s=C(e,"facts"),o="",l=({forward_passes:p,seconds:x},h,u)=>{if(!p)return"";let y={passes:p===1?r("run-1-forward-pass"):r("run-forward-passes",{n:re(p)}),seconds:D(x),times:D(h.run/h.sample,1)};return u.several&&h.response?(y.times=D(h.run/h.response,1),r("run-s-of-sampling-the-response",y)):h.sample&&u.steps?r("run-s-of-sampling-one-sample",y):r("run-s-of-sampling",y)};return{draw:()=>{let p=t.run,x=ue(t),h=X(t),u=p.chains.reduce((a,f)=>a+f.plainTokens,0),c=p.chains.every(a=>a.plainTokensExact),y=h.steps?{sample:x.tokens.length,run:p.cost.tokens,plain:u}:{response:fe(x).length,run:p.cost.tokens},i=`${h.name} ${Object.values(y)} ${c} ${p.cost.forward_passes} ${p.cost.seconds} ${U.code}`;if(i===o)return;o=i;let d=Math.max(1,...Object.values(y));for(let[a,f]of Object.entries(y)){let[v,S]=n[a].parts;v.style.width=`${(100*f/d).toFixed(1)}%`;let m=a==="plain"&&!c?"≥ ":"";S.textContent=m+re(f),n[a].dataset.value=f}s.textContent=l(p.cost,y,h)}}});se("decision",(e,t)=>{let n=C(e,"verdict"),s=C(e,"sentence"),o=C(e,"under-way"),l=to();C(e,"coin").append(l.element);let b=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(i=>[i.dataset.term,i])),p="",x=()=>{Object.values(b).forEach(i=>i.textContent="–"),l.draw(null)},h=i=>{e.dataset.verdict="open",n.textContent="",s.textContent=i,x()},u=(i,d)=>{let[a,f]=Ue(Le(i),i.log_uniform),v=i.decision==="rejected_early"?"≤ ":"";b.proposal.textContent=v+D(i.log_weight_proposal),b.state.textContent=`− (${D(i.log_weight_state)})`,b.length.textContent=Ut(i.log_cut_ratio),b.ratio.textContent=v+a,b.uniform.textContent=d?f:"?",l.draw(i,d)},c=()=>{let i=t.events[t.run.folded];h(Xt(i)),u(i,!1)};return{draw:()=>{let i=ee(t.run),d=i.steps.at(-1),a=i.proposal&&!t.guessing?i.steps.length+1:0,f=a?r("run-step-a-proposal-is-being",{n:a}):"";o.textContent!==f&&(o.textContent=f),e.dataset.stale=String(!!a&&!!d);let v=`${t.runId} ${i.steps.length} ${t.guessing&&t.run.folded} ${d?.event} ${U.code}`;if(v===p)return;if(p=v,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return c();if(!d)return h(r("run-each-step-ends-with-a"));let S=d.decision,{mark:m,word:w}=Ee[S.decision];if(e.dataset.verdict=S.decision,n.replaceChildren(`${m} ${w[0].toUpperCase()}${w.slice(1)}`,_("small",{},r("explore-step",{n:d.index}))),s.replaceChildren(Zt(S),...S.decision==="accepted"?[_("span",{class:"pv-effect"},eo(d,t))]:[]),S.decision==="unchanged")return x();u(S,!0)}}});var xt=e=>vt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,St=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?r("run-your-run-is-the-next"):t&&n<=1?r("run-your-run-is-number-in",{n:t}):t?r("run-your-run-is-number-in-2",{n:t,s:n}):s===1?r("run-another-visitors-run-takes-turns"):s?r("run-the-runs-of-other-visitors",{n:s}):""},mo=(e,t,n)=>{let s=i=>C(e,i),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},l=s("scrub"),b=s("where"),p=s("turns"),x=s("speed"),h=!1;t.speed=x.value;for(let[i,d]of Object.entries(o))d&&d.addEventListener("click",()=>n[i]());x.addEventListener("change",()=>t.speed=x.value),l.addEventListener("input",()=>t.showStep(Number(l.value))),document.addEventListener("keydown",i=>{if(!h||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||xt(i))return;let d=vt(i,"button, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===l&&i.key!==" "||(i.key===" "&&!d?(i.preventDefault(),n.play()):i.key==="ArrowRight"?(i.preventDefault(),o.step.disabled||n.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let u=i=>{let{run:d}=t,{chains:a,complete:f}=d;if(i.several){let S=a.filter(m=>m.extended).length;return f?r("run-all-samples-finished",{n:a.length}):r("run-of-samples-finished",{done:S,n:a.length})}let v=r("n-tokens",{n:fe(ee(d)).length});return f?r("run-finished",{tokens:v}):v},c=(i,d)=>{if(!t.events.length)return r("run-no-run-yet");let a=X(t);return a.steps?t.run.complete?r("run-step-block-finished",i):d?r("run-step-of-block",i):r("run-step-block",i):u(a)},y=()=>{let i=ee(t.run),d=n.can(),a=d.going??t.mode!=="paused",f=a?r("learn-pause"):r("run-play");o.play.textContent!==f&&(o.play.textContent=f);for(let[$,j]of Object.entries(o))j&&(j.disabled=!h||!d[$]);let v=t.steps,{shown:S}=t;Number(l.max)!==v&&(l.max=v),Number(l.value)!==S&&(l.value=S),l.disabled=!h||v===0;let m=c({step:S,total:v,block:i.block},v>S&&!a);b.textContent!==m&&(b.textContent=m);let w=St(n.standing?.()??null);p.textContent!==w&&(p.textContent=w),p.hidden=!w};return{draw:y,ready:()=>{h=!0,y()}}};se("decision",(e,t)=>{let n=C(e.closest(".pv-stage"),"guess-first"),s=C(e,"guess"),o=C(e,"next"),l=C(e,"score"),b=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},b=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),x()}),s.querySelectorAll("[data-guess]").forEach(h=>h.addEventListener("click",()=>t.guess(h.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(h=>b=h),document.addEventListener("keydown",h=>{if(h.ctrlKey||h.metaKey||h.altKey||xt(h))return;let u=h.key.toLowerCase();t.guessing&&(u==="a"||u==="r")?t.guess(u==="a"):t.holding&&u==="n"&&t.next()});let p=h=>h.asked?b?r("run-you-said-the-same-score",h):r("run-the-draw-said-otherwise-score",h):r("run-score-no-guess-yet"),x=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,l.hidden=!t.guessFirst;let{right:h,asked:u}=t.score;l.textContent=p({right:h,asked:u})};return{draw:x}});var uo=250,$n={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},fo=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=b=>F(b.map(p=>ge(p,t)?"■":p.text).join(""),28),o=e.before.tokens.slice(n,n+8),l=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return H(`${s(o)} → ${s(l)}`)},yn=(e,t,n,s)=>{let o=s.toLowerCase(),l=b=>`${fo(b,t)} ${b.answer??""}`.toLowerCase().includes(o);return e.filter(b=>$n[n](b)&&(!o||l(b)))},xn=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:l}=Ee[n.decision],b=n.decision==="unchanged",[p,x]=Ue(Le(n),n.log_uniform),h=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${l}`,`pv-word-${n.decision}`],[`${s.cut+1}`,"pv-number"],[n.divergence===null?"–":`${n.divergence+1}`,"pv-number"],[b?"–":h+p,"pv-number"],[b?"–":x,"pv-number"],[D(e.logProb),"pv-number"],[H(F(e.answer??"–",24)),""],[fo(e,t),"pv-change"]]};se("history",(e,t)=>{let n=C(e,"rows"),s=C(e,"filter"),o=C(e,"find"),l=C(e,"facts"),b=C(e,"earlier"),p=null,x=new WeakMap;U.on(()=>x=new WeakMap);let h=d=>(x.has(d.decision)||x.set(d.decision,u(d)),x.get(d.decision)),u=d=>_("tr",{"data-step":d.index},_("td",{class:"pv-number"},_("button",{type:"button",class:"pv-quiet","aria-label":r("run-show-step",{n:d.index})},`${d.index}`)),...xn(d,t.run).map(([a,f])=>_("td",{class:f,dir:"auto"},a))),c="",y=null,i=()=>{let d=ee(t.run),a=d.steps.at(-1),f=t.ahead?ee(t.ahead):d,v=f.steps.length>uo?d.steps:f.steps,S=`${t.runId} ${d.index} ${d.steps.length} ${v.length} ${a?.event} ${s.value} ${o.value} ${U.code} ${p===t.runId}`;if(S===c)return;c=S;let m=yn(v,t.run,s.value,o.value),w=p===t.runId?m:m.slice(-uo);Yt(n,w.map(h).map($=>({key:$,make:()=>$}))),y&&y.removeAttribute("aria-current"),y=a&&w.includes(a)?h(a):null,y&&y.setAttribute("aria-current","true");for(let $ of w)h($).classList.toggle("pv-ahead",$.index>d.steps.length);l.textContent=v.length?r("run-of-log-a-and-log",{n:re(m.length),steps:r("n-steps",{n:v.length})}):r("run-no-step-yet-press-play"),b.hidden=w.length===m.length,b.textContent=r("run-show-earlier-steps",{n:re(m.length-w.length)})};return b.addEventListener("click",()=>{p=t.runId,i()}),s.addEventListener("change",i),o.addEventListener("input",i),n.addEventListener("click",d=>{let a=d.target.closest("tr[data-step]");a&&t.showStep(Number(a.dataset.step))}),{draw:i}});var je=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},Ze=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new je(n,t)},wo=e=>G(e.said??e.message);var Ae=24,Tt=24,xe=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,l]of Object.entries(t))s.setAttribute(o,l);return s.textContent=n,s},Sn=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:l}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:l,"xml:space":"preserve"}},Tn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let h of e.getClientRects()){let u={x:h.left-t.x,y:h.top-t.y,width:h.width,height:h.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(xe("rect",{...u,fill:s.backgroundColor}));let c=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,y=e.matches(".pv-is-pivot, .pv-fresh")?2:c,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";y&&n.push(xe("rect",{...u,y:u.y+u.height-y,height:y,fill:Q(e,i)})),e.matches(".pv-end, .pv-mark-block")&&n.push(xe("rect",{...u,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(xe("text",{x:u.x,y:u.y+10,"font-size":10,fill:Q(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let l=document.createRange(),b=null,p=()=>b&&n.push(xe("text",{...Sn(e),x:b.x,y:b.y},b.text)),x=0;for(let h of o.data){l.setStart(o,x),l.setEnd(o,x+=h.length);let u=l.getBoundingClientRect(),c=u.bottom-t.y-.25*u.height;h===`
`||!u.width||(b&&b.y===c?b.text+=h:(p(),b={x:u.left-t.x,y:c,text:h}))}return p(),n},On=(e,t)=>{let n=C(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-Ae,y:s.top-n.scrollTop-Ae-Tt},l=[...n.querySelectorAll(".pv-token, .pv-mark")],b=l.length?l.at(-1).getBoundingClientRect().bottom-o.y:2*Tt,p=Math.ceil(s.width)+2*Ae,x=Math.ceil(b)+Ae+2*Tt,h=xe("svg",{xmlns:"http://www.w3.org/2000/svg",width:p,height:x,viewBox:`0 0 ${p} ${x}`}),u=C(e,"facts"),c=(y,i,d,a)=>xe("text",{x:Ae,y,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:Q(e,d)},a);return h.append(xe("rect",{width:p,height:x,fill:Q(e,"--pv-paper")}),c(Ae+6,14,"--pv-ink-soft",H(t)),...l.flatMap(y=>Tn(y,o)),c(x-Ae,13,"--pv-ink-soft",[...u.children].map(y=>y.textContent).join(" · "))),h},En=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=_("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(l=>o.toBlob(l,"image/png"))}finally{URL.revokeObjectURL(n)}},go=async(e,t,n,s)=>{let o=On(e,s),l=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});et(t==="svg"?l:await En(o,l),`${n}.${t}`)};var et=(e,t)=>{let n=URL.createObjectURL(e);_("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},bo={code:"run-server-does-not-answer"},vo=async(e,t)=>{if(!K.here)throw new je(bo);let n=await fetch(ie(`uploads/${t}`),{method:"POST",body:Ot(e)});return await Ze(n),n.blob()},ko=async e=>{let n=await(await fetch(ie("runs"),{method:"POST",body:Ot(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new je(bo);if(!n.key)throw new je(n.message,n.field);return n.key},Ot=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});se("take-away",(e,t,n)=>{let{address:s,make:o,link:l,saysStep:b}=n,p=C(e,"facts"),x=[...e.querySelectorAll("[data-download]")],h=[...e.querySelectorAll("[data-keep]")],u=C(e,"copy-link"),c=async i=>{let d=`powerviz-run.${i}`;if(i==="jsonl")return et(Ot(t.events),d);We(p,"run-being-made");try{et(await o(i),d),p.textContent=""}catch(a){Z(p,()=>r("run-it-could-not-be-made",{reason:wo(a)}))}};for(let i of x)i.addEventListener("click",d=>{i.hasAttribute("href")||i.getAttribute("aria-disabled")==="true"||(d.preventDefault(),c(i.dataset.download))});for(let i of h)i.addEventListener("click",()=>{let{keep:d,format:a}=i.dataset,f=e.closest(".pv-stage"),v=f.querySelector(".pv-trace .pv-plot"),S=F(t.run.started.prompt,Math.floor((d==="trace"?v:f).clientWidth/9.5)),m=`powerviz-${d}`;d==="trace"?oo(v,a,m,S):go(f.querySelector(".pv-response"),a,m,S)});return n.says&&Z(p,n.says),l?u.addEventListener("click",async()=>{let i=l();if(!i){We(p,"run-a-link-can-lead-to");return}u.dataset.link=i;try{await navigator.clipboard.writeText(i);let d=b?.()??null;Z(p,()=>d===null?r("run-copied-the-link-opens-this"):r("run-copied-the-link-opens-step",{step:d}))}catch{p.replaceChildren(`${r("compare-copy-it-from-here")} `,_("code",{},i))}}):(u.remove(),p.textContent=""),{draw:()=>{let i=t.events.length>0,d=x.find(a=>a.dataset.download==="csv");d.title=X(t).steps?r("run-one-row-per-step"):r("run-one-row-per-sample");for(let a of x){let f=a.dataset.download,v=i&&s?s(f):null,S=i&&!!(v||o||f==="jsonl");a.hidden=!s&&f!=="jsonl",a.setAttribute("aria-disabled",String(!S)),v?a.getAttribute("href")!==v&&(a.removeAttribute("role"),a.href=v,a.setAttribute("download","")):(a.removeAttribute("href"),a.setAttribute("role","button"),a.tabIndex=S?0:-1)}for(let a of h)a.disabled=!i}}});var jn=400,An=e=>{let t=Math.max(1,Math.ceil(e.length/jn)),n=[],s=[],o=0;return e.forEach((l,b)=>{o+=l.log_prob,!(b%t&&b<e.length-1)&&(n.push(b+1),s.push(o))}),{x:n,y:s}},Cn=(e,t)=>{let n=D(me(e.tokens)),s=e.answer===null?r("learn-none"):F(e.answer,30),o=t.several?r("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):r("run-log-p-answer",{value:n,answer:s});return te(o)},$o=e=>Math.max(1,...e.chains.map(t=>fe(t).length)),yo=e=>[e.runId,ue(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),xo=(e,t)=>{let n=X(e),s=Q(t,n.look.colour),o=Q(t,"--pv-muted"),l=ue(e),p=[...e.run.chains.filter(c=>c!==l),...e.run.chains.includes(l)?[l]:[]],x=p.map((c,y)=>({type:"scatter",mode:"lines",name:c!==l?r("run-other-samples"):n.several?r("run-sample",{n:c.index+1}):r("run-the-response"),showlegend:c===l||y===0,...An(fe(c)),line:c===l?{color:s,width:2}:{color:o,width:1},opacity:c===l?1:.55,hoverinfo:"skip"})),h=p.filter(c=>c.extended&&c.tokens.length),u=h.map(c=>c===l?s:o);return[...x,{type:"scatter",mode:"markers",showlegend:!1,x:h.map(c=>c.tokens.length),y:h.map(c=>me(c.tokens)),customdata:h.map(c=>c.index+1),text:h.map(c=>Cn(c,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:u,symbol:n.look.symbol,size:h.map(c=>c===l?10:7)}}]};var Mn=250,So=()=>Vt().filter(e=>e.beside),To=e=>G(e.short),Oo=.3,Ln=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Nn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Pn=e=>{let t=e.reduce((o,l)=>o+l,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,l)=>o+(l-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},Eo=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((l,b)=>{let p=l.before.logProb;b===0?(n.push(0),s.push(p)):(l.before.tokens.length!==o[b-1].tokens.length||p!==s.at(-1))&&(n.push(l.index-.5),s.push(p)),n.push(l.index),s.push(l.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(me(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(me(e.tokens))),{x:n,y:s})},Rn=(e,t)=>{let n=e.decision,s=[r("run-step",{n:e.index,verdict:Ee[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],l=e.drawn[n.divergence-e.proposal.start];o&&l&&s.push(`${be(o,t)} → ${be(l,t)}`);let b=D(e.proposalLogProb);s.push(n.decision==="rejected_early"?r("run-log-p-of-the-proposal",{value:b}):r("run-log-p-of-the-proposal-2",{value:b}))}return s.map(te).join("<br>")},_n=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},jo=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},zn=e=>{let t=ee(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(p=>p.decision.decision!=="unchanged").map(p=>Math.exp(Math.min(0,Le(p.decision)))),l=(s.length?s.reduce((p,x)=>p+x,0)/s.length:1)*jo(t.tokens.map(p=>p.log_proposal)),b=jo(t.tokens.map(p=>p.log_prob));return n===0||l*n>=.1||b<.05?"":r("run-these-settings-freeze-the-chain",{chance:he(l),model:he(b)})};se("trace",(e,t)=>{let n=C(e,"plot"),s=a=>Q(n,a),o=a=>{let f=t.run,v=t.ahead?ee(t.ahead):a,S=a.steps.length,m={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},w=[{...m,name:r("run-the-response"),...Eo(a)}];v!==a&&w.push({...m,...Eo(v),opacity:Oo,showlegend:!1});for(let[$,j]of Object.entries(Nn)){let P=v.steps.filter(T=>T.decision.decision===$);w.push({type:"scatter",mode:"markers",name:Ee[$].word,x:P.map(T=>T.index),y:$==="rejected_early"?[]:P.map(T=>Ln(T,$)),customdata:P.map(T=>T.index),text:P.map(T=>Rn(T,f)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(j.colour),symbol:j.symbol,size:j.size,opacity:P.map(T=>T.index>S?Oo:1),line:{width:1.6,color:s(j.colour)}}})}return w},l=()=>{let a=[];for(let f of So()){let v=To(f),S=f.colour,m=t.companions?.[f.method]||[];if(!m.length)continue;let w={name:v,xaxis:"x2",showlegend:!1,y:m.map($=>$.log_prob),text:m.map($=>te(r("run-log-p-answer-2",{method:Oe(f),value:D($.log_prob),answer:$.answer===null?r("learn-none"):F($.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(S),size:5,opacity:.75,symbol:f.symbol}};a.push(m.length===1?{...w,type:"scatter",mode:"markers",x:[v],marker:{...w.marker,size:9,opacity:1}}:{...w,type:"violin",x0:v,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Pn(m.map($=>$.log_prob)),line:{color:s(S),width:1},fillcolor:`${s(S)}33`,hoveron:"points"})}return a},b=a=>{let{steps:f}=X(t);return[...f?o(a):xo(t,n),...l()]},p=a=>{let f=a.filter(T=>!T.xaxis).flatMap(T=>T.y),v=a.filter(T=>T.xaxis),S=v.map(T=>[...T.y].sort((R,M)=>R-M)[Math.floor(T.y.length/4)]),m=[...f,...S];if(!m.length)return{...He(!1),below:[]};let w=Math.max(...f,...v.flatMap(T=>T.y)),$=Math.min(...m),j=.07*(w-$)+.3,P=v.map(T=>({name:T.name,count:T.y.filter(R=>R<$-j).length}));return{range:[$-j,w+j],below:P.filter(T=>T.count)}},x=(a,f)=>{let{range:v,below:S}=p(f),m=n.clientWidth<420,w=m?.54:.7,$=w+(m?.08:.03),j=s("--pv-ink-soft"),P=X(t),T=t.ahead?ee(t.ahead):a,R=P.steps?Math.max(_n(t.run,T),1):$o(t.run),M=P.steps?T.blocks:[],O=P.steps?{}:{title:{text:r("evaluate-tokens"),font:{size:11},standoff:2}},z=f.some(k=>k.xaxis==="x2"),E=Ne(n),g=M.filter(k=>k.afterStep>0).map(k=>({type:"line",xref:"x",yref:"paper",x0:k.afterStep+.5,x1:k.afterStep+.5,y0:0,y1:1,line:{color:j,width:1,dash:"dot"}})),A=M.map(k=>({xref:"x",yref:"paper",x:k.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:r("run-block",{n:k.block}),font:{size:10,color:j}}));for(let k of S)A.push({xref:"x2",yref:"paper",x:k.name,y:0,yanchor:"bottom",showarrow:!1,text:r("run-below",{n:k.count}),font:{size:10,color:j},bgcolor:s("--pv-paper")});if(z&&a.tokens.length){let k=me(a.tokens);g.push({type:"line",xref:"paper",yref:"y",x0:$,x1:1,y0:k,y1:k,line:{color:s(P.steps?"--pv-power":P.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...E,domain:z?[0,w]:[0,1],range:[-.5,R+.8],showgrid:!1,dtick:R<=12?1:void 0,rangemode:"tozero",...O},xaxis2:{...E,domain:[$,1],tickangle:0,tickfont:{size:m?9:11},type:"category",categoryarray:So().map(To),categoryorder:"array",visible:z,showgrid:!1,fixedrange:!0},yaxis:{...E,range:v,title:{text:r("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:g,annotations:A}},y=ye(n,()=>{let a=ee(t.run);if(!X(t).steps)return`${yo(t)} ${!!t.companions}`;let{ahead:f,runId:v,companions:S}=t;return[v,a.steps.length,a.extended,a.block,!!S,f?.folded].join(" ")},()=>{let a=ue(t),f=b(a),v=x(a,f),S=v.yaxis.range[0]+.02*(v.yaxis.range[1]-v.yaxis.range[0]);for(let m of f)m.y.length===0&&(m.y=m.x.map(()=>S));return{data:f,layout:v}},a=>{if(!a.customdata)return;let{steps:f,several:v}=X(t);f?t.showStep(a.customdata):v&&t.pick(a.customdata-1)},Mn),i=C(e,"facts");return{...y,draw:()=>(i.textContent=zn(t.run),y.draw())}});var Ao=`## Compare

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
`;var Et="powerviz-kept";var Wn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),jt=Wn(),nt=null;try{nt=sessionStorage.getItem(Et),sessionStorage.setItem(Et,jt)}catch{nt=null}var st=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),tt=null,qn=()=>{if(tt)return tt;let e=indexedDB.open(Et,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},tt=st(e),tt},ot=async()=>(await qn()).transaction(["heads","events"],"readwrite"),At=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),Ct=e=>IDBKeyRange.bound([e,0],[e,1/0]),Mt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Ct(t))},Fn=async()=>{let e=await ot(),n=(await st(e.objectStore("heads").getAll())).sort((o,l)=>l.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&Mt(e,o.key);await At(e)},at=e=>{let t=`${jt} ${e}`,n=null,s=0,o=Promise.resolve(),l=!1,b=u=>(o=o.then(async()=>{if(!l)try{return await u()}catch{l=!0;return}}),o);return{save:(u,c=[])=>b(async()=>{let y=await ot();if(c.length>2e5)Mt(y,t);else{(c!==n||c.length<s)&&(y.objectStore("events").delete(Ct(t)),n=c,s=0);let i=c.slice(s);i.length&&y.objectStore("events").put({key:t,first:s,events:i}),s+=i.length,y.objectStore("heads").put({...u,key:t,tab:jt,when:Date.now(),count:s})}await At(y)}),forget:()=>b(async()=>{n=null,s=0;let u=await ot();Mt(u,t),await At(u)}),found:()=>b(async()=>{if(!nt)return null;let u=`${nt} ${e}`,c=await ot(),y=await st(c.objectStore("heads").get(u));if(!y)return null;let d=(await st(c.objectStore("events").getAll(Ct(u)))).flatMap(a=>a.events);return await Fn(),d.length===y.count?{head:y,events:d}:null}).then(u=>u??null)}},Co=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var Un=4,de=e=>F(e.model?H(e.model):Oe(e),24),qe=e=>`${de(e.look)} ${e.index}`,rt=e=>e===-1/0?"−∞":D(e),Bn=(e,t)=>{let n=he(Math.exp(e.log_proposal));return t.method==="second_model"?[[r("compare-p-under",{model:de(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[r("compare-q-as-it-was-drawn"),n]]},Vn=e=>{if(!e.ended){let n=r("n-tokens",{n:e.tokens.length});return _("span",{class:"pv-answer"},r("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?r("compare-no-answer-wrong"):r("compare-no-answer");return _("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return lo(e.answer,{right:t})},Hn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},Mo=(e,t)=>{let n=C(e,"list"),s=C(e,"sort"),o=new WeakMap,l=new WeakMap,b=[],p=null,x=a=>[_("span",{},`log p ${rt(a.log_prob)}`),_("span",{},r("n-tokens",{n:a.tokens.length})),_("span",{},r("compare-decoded",{n:a.cost?D(a.cost.tokens,1):"–"})),_("span",{},`${a.cost?D(a.cost.seconds,3):"–"} s`),a.run===p.run?null:_("span",{class:"pv-earlier"},r("compare-earlier-run",{prompt:F(H(a.prompt),60)}))],h=a=>{let f=_("div",{class:"pv-card-text",role:"group","aria-label":r("compare-tokens-arrow-keys-move")},...a.tokens.map((S,m)=>_("span",{class:`pv-token pv-valued${ge(S,a)?" pv-end":""}`,dir:"auto",tabindex:m?"-1":"0","data-index":m,style:`--level:${Math.min(1,-S.log_prob/Un).toFixed(2)}`},yt(S,a))));Qt(f);let v=_("article",{class:"pv-card","data-key":a.key,tabindex:"-1",style:`--method:var(${a.look.colour})`},_("header",{},_("h3",{},Me(a.look),qe(a)),Vn(a),_("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),f,_("p",{class:"pv-facts"}));return l.set(v,a),v},u=a=>{o.has(a)||o.set(a,h(a));let f=o.get(a),v=`${p.run} ${JSON.stringify(a.cost)}`;f.dataset.told!==v&&(f.dataset.told=v,f.querySelector(".pv-facts").replaceChildren(...x(a).filter(Boolean)));let S=C(f,"pin"),m=b.includes(a);return S.setAttribute("aria-pressed",String(m)),S.setAttribute("aria-label",m?r("compare-unpin",{sample:qe(a)}):r("compare-pin",{sample:qe(a)})),S.textContent=m?r("compare-pinned"):r("compare-pin-2"),f.classList.toggle("pv-pinned",m),f},c=(a=p)=>{p=a;let f=new Map(p.looks.map(($,j)=>[$.method,j])),S=[...p.samples.values()].sort(($,j)=>f.get($.method)-f.get(j.method)||$.index-j.index).filter($=>!b.includes($)).sort(Hn[s.value]),m=[...b,...S].map(u);if(m.length||m.push(_("p",{class:"pv-empty"},r("compare-no-sample-yet-choose-methods"))),m.length===n.children.length&&m.every(($,j)=>$===n.children[j]))return;let w=document.activeElement;n.replaceChildren(...m),n.contains(w)&&w.focus({preventScroll:!0})},y=a=>{let f=a?.closest?.(".pv-card");return f?l.get(f):null},i=a=>t(y(a.target));return n.addEventListener("pointerover",i),n.addEventListener("focusin",i),n.addEventListener("pointerleave",()=>t(y(document.activeElement))),s.addEventListener("change",()=>c()),U.on(()=>o=new WeakMap),n.addEventListener("click",a=>{let f=a.target.closest('[data-pv="pin"]');if(!f)return;let v=y(f);b.includes(v)?b.splice(b.indexOf(v),1):b.push(v),c()}),ao(n,".pv-token[data-index]",a=>{let f=y(a),v=Number(a.dataset.index),S=f.tokens[v],m=f.tokens.slice(0,v+1).reduce(($,j)=>$+j.log_prob,0),w=[[r("compare-position"),r("compare-of",{n:v+1,total:f.tokens.length})],[r("compare-log-p-up-to-here"),rt(m)]];return Kt(S,f,w,Bn(S,f))}),{draw:c,show:a=>{let f=o.get(a);f&&(f.scrollIntoView({block:"nearest"}),f.focus({preventScroll:!0}),f.classList.remove("pv-found"),f.offsetWidth,f.classList.add("pv-found"))}}};var Dn=["prompt","truth","model","wrapping","second_model"],Lo=["num_samples","candidates"],No=(e,t)=>{let n=w=>e.elements[w],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],l=Dn.filter(w=>n(w)),b=Ke(e),p=(w,$)=>{let j=_("option",{value:w});return Z(j,$),j};n("example").replaceChildren(...t.map(w=>p(w.name,()=>G(w.title))),p("",()=>r("compare-your-own"))),Qe(e);let x=o.map(({value:w})=>pe(w)),h=()=>o.filter(w=>w.checked).map(w=>w.value),u=()=>t.find(w=>w.name===n("example").value)||null,c=w=>w.type==="checkbox"?String(w.checked):w.value.trim(),y=(w,$)=>{w.type==="checkbox"?w.checked=String($)==="true":w.value=$},i=()=>({example:n("example").value,...Object.fromEntries(l.map(w=>[w,n(w).value])),methods:h().join(","),...Object.fromEntries(s.map(w=>[w.name,c(w)]))}),d=()=>{let w={},$={};for(let T of s){let R=T.type==="checkbox"?T.checked:Ge(c(T));(Lo.includes(T.name)?$:w)[T.name]=R}let{truth:j,...P}=Object.fromEntries(l.map(T=>[T,n(T).value]));return{...P,truth:j.trim()||null,methods:h(),...$,settings:w}},a=(w=!1)=>{let j=s.filter(T=>T.type==="number").map(T=>[T,T.name,Pe(T)&&(()=>Pe(T))]);if(j.unshift([o[0],"methods",h().length?"":()=>r("compare-choose-at-least-one-method")]),j.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>r("compare-type-a-question-or-pick")]),n("second_model")){let T=h().includes("second_model")&&n("second_model").value===n("model").value;j.push([n("second_model"),"second_model",T?()=>r("compare-this-is-the-model-itself"):""])}j.forEach(([,T,R])=>b(T,R)),b("truth","");let P=j.find(([,,T])=>T);return P&&w&&P[0].focus(),!P},f=(w,$)=>b(w,()=>H(G($))),v=w=>{for(let $ of s)Lo.includes($.name)||y($,w.settings[$.name]??$.dataset.default);n("prompt").value=w.prompt,n("truth").value=w.answer??"",Re(e)},S=w=>{let $=t.find(j=>j.name===w.example);n("example").value=$?$.name:"",$&&v($);for(let j of s)j.name in w&&y(j,w[j.name]);for(let j of l){let{options:P}=n(j),T=!P||[...P].some(R=>R.value===w[j]);j in w&&T&&(n(j).value=w[j])}if("wrapping"in w?Ye(e):Re(e),$&&$.prompt!==n("prompt").value&&(n("example").value=""),"methods"in w){let j=w.methods.split(",");for(let P of o)P.checked=j.includes(P.value)}},m=()=>{let w=e.querySelector('[data-name="second_model"]');w&&(w.textContent=F(H(n("second_model").value),24))};return e.addEventListener("submit",w=>w.preventDefault()),e.addEventListener("change",w=>{w.target.name==="example"&&u()&&v(u()),m(),w.target.matches("textarea")||a()}),e.addEventListener("input",w=>{let $=u();w.target.name==="prompt"&&$&&$.prompt!==n("prompt").value&&(n("example").value="",n("truth").value===$.answer&&(n("truth").value=""))}),C(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),a()}),matchMedia("(max-width: 900px)").matches&&(C(e,"settings").open=!1),m(),{check:a,looks:x,nameSecond:m,refused:f,request:d,restore:S,strings:i}};var Jn=.72,Gn=-.14,Kn=(e,t,n,s,o)=>{let l=[t[0]],b=[o];return e.forEach((p,x)=>{let h=o+Jn*p/n/s;l.push(t[x],t[x+1]),b.push(h,h)}),{x:[...l,t.at(-1)],y:[...b,o]}},Yn={"log-prob":{key:"log_prob",axis:()=>r("compare-log-p-nats"),value:e=>r("compare-log-p",{value:e}),about:e=>r("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>r("compare-log-p-per-token-nats"),value:e=>r("compare-log-p-per-token",{value:e}),about:e=>r("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Qn=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Po=(e,t)=>{let n=null,s=h=>{let u=n.distributions?.[h];return u?n.looks.filter(c=>c.method in u.groups):[]},o=(h,{of:u,value:c})=>{let y=[c(D(u(h))),Nt(h),Lt(h)];return`${qe(h)}: ${y.filter(Boolean).join(", ")}`},l=(h,u)=>{let{key:c,of:y}=u,i=s(c),{edges:d,groups:a}=i.length?n.distributions[c]:{edges:[],groups:{}},f=w=>w.counts.reduce(($,j)=>$+j,0),v=i.filter(w=>f(a[w.method])>1),S=Math.max(...v.flatMap(({method:w})=>a[w].counts.map($=>$/f(a[w]))),1e-9),m=[];return i.forEach((w,$)=>{let j=i.length-1-$,P=a[w.method],T=Q(h,w.colour);v.includes(w)&&(m.push({type:"scatter",mode:"lines",...Kn(P.counts,d,f(P),S,j),fill:"toself",fillcolor:`${T}33`,line:{color:T,width:1},hoverinfo:"skip"}),m.push({type:"scatter",mode:"lines",x:[P.mean,P.mean],y:[j,j+.8],line:{color:T,width:2.5},hoverinfo:"skip"}));let R=[...n.samples.values()].filter(M=>M.method===w.method&&Number.isFinite(y(M)));m.push({type:"scatter",mode:"markers",x:R.map(y),y:R.map(()=>j+Gn),customdata:R.map(M=>M.key),text:R.map(M=>te(o(M,u))),hovertemplate:"%{text}<extra></extra>",marker:{color:T,symbol:w.symbol,size:7,opacity:.75}})}),m},b=(h,{key:u,axis:c})=>{let y=s(u),i=Ne(h),d=y.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:c(),font:{size:11},standoff:6},...He(y.length>0)},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:Qn(h),showgrid:!1,range:[-.4,d+.95],tickvals:y.map((a,f)=>d-f),ticktext:y.map(a=>`<span style="color:${Q(h,a.colour)}">${a.mark}</span> ${te(F(de(a),19))}`)}}},p=Object.entries(Yn).map(([h,u])=>{let c=C(e,h);return{chart:ye(c,()=>`${n?.run} ${n?.drawn}`,()=>({data:l(c,u),layout:b(c,u)}),a=>{let f=n.samples.get(a.customdata);f&&t(f)}),plot:c,what:u}});return{draw:h=>{n=h;for(let{chart:u,plot:c,what:y}of p){let i=n.distributions?n.distributions[y.key].groups:{},d=s(y.key).map(a=>`${de(a)} ${D(i[a.method].mean)}`);c.setAttribute("aria-label",y.about(d.join(", ")||r("compare-none-yet"))),u.draw()}}}},Lt=e=>e.right===null?"":e.right?r("compare-right"):r("compare-wrong"),Nt=e=>e.answer===null?r("compare-no-answer"):r("compare-answer",{answer:F(e.answer,30)});var Fe=(e,t)=>e===null?"–":D(e,t),Ro=(e,t)=>{let n=C(e,"rows"),s=C(e,"link"),o=C(e,"stopped-early"),l=[...e.querySelectorAll("[data-download]")];C(e,"copy-link").addEventListener("click",async c=>{let y=t();c.target.dataset.link=y;try{await navigator.clipboard.writeText(y),We(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${r("compare-copy-it-from-here")} `,_("code",{},y))}});let b=({finished:c,total:y,tokens:i},d)=>{let a=d&&c<y&&i,f={n:c,total:y},v=a?r("compare-of-2",{...f,tokens:r("n-tokens",{n:i})}):r("compare-of",f);return _("td",{class:"pv-progress"},_("span",{class:"pv-progress-bar",style:`--done:${100*c/y}%`}),v)},p=(c,y)=>{let i=y.progress.get(c.method),d=y.means.get(c.method),a=f=>_("td",{class:"pv-number"},f);return _("tr",{"data-method":c.method},_("th",{scope:"row"},Me(c),de(c)),b(i,y.busy),a(!d||d.right===null?"–":r("compare-of",{n:d.right,total:d.compared??d.samples})),...(d?[Fe(d.log_prob,2),Fe(d.length,1),Fe(d.tokens,1),Fe(d.tokens_shared,1),Fe(d.seconds,d.seconds<.1?3:2)]:["–","–","–","–","–"]).map(a))},x=({block_size:c,max_new_tokens:y,num_steps:i})=>c<y&&i>0,h=({about:c})=>c?.methods.includes("power")&&Ve(c.settings)&&x(c.settings)?r("compare-power-sampling-stops-early-here"):"";return{draw:c=>{o.textContent=h(c);let y=c.looks.filter(d=>c.progress.has(d.method)),i=_("tr",{},_("td",{colspan:8,class:"pv-empty"},r("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...y.length?y.map(d=>p(d,c)):[i]);for(let d of l){let a=c.samples.size>0&&c.onServer&&K.here;d.setAttribute("aria-disabled",String(!a)),a?d.href=ie(`comparisons/${encodeURIComponent(c.run)}/${d.dataset.download}`):d.removeAttribute("href"),d.setAttribute("download","")}}}};var it=2.4,_o={least:17,most:34},Xn=5.9,Zn=14,zo=92,es=118,lt=14,ts=e=>e*e*(3-2*e),os=e=>{let t=[""];for(let n of F(H(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(te).join("<br>")},ns=(e,t)=>{let n=e.filter(p=>p.ends.length),s=n.reduce((p,x)=>p+x.ends.length,0),o=Math.max(_o.least,Math.min(_o.most,(t-s*it)/n.length)),l=new Map,b=0;for(let p of e){for(let x of p.ends)l.set(x,b),b+=it;p.ends.length&&(b+=o)}for(let p of e){let x=[...p.samples].sort((h,u)=>l.get(h)-l.get(u));p.centre=(l.get(x[0])+l.get(x.at(-1)))/2,p.half=(x.length-1)*it/2,p.heights=new Map(x.map((h,u)=>[h,p.centre-p.half+u*it]))}return b},ss=(e,t)=>{let n=(b,p)=>{let x=0;for(let h of e)h.left=h.parent===null?0:e[h.parent].right,h.right=h.left+Math.max(h.parent===null?0:p,(h.end-h.start)*b),x=Math.max(x,h.right);return x},s=zo*Math.min(1,t/Math.max(1,n(0,zo))),[o,l]=[0,t];for(let b=0;b<30;b+=1){let p=(o+l)/2;n(p,s)>t?l=p:o=p}n(o,s)},Pt=e=>e.parent===null?0:Math.min(Zn,(e.right-e.left)/2),Io=(e,t)=>{let n=[],s=[];for(let o of e.filter(l=>l.heights.has(t))){let l=o.heights.get(t),b=s.length?s.at(-1):l,p=Pt(o);for(let x of b===l?[0]:[0,.25,.5,.75,1])n.push(o.left+x*p),s.push(b+ts(x)*(l-b));n.push(o.right),s.push(l)}return{x:n,y:s}},Wo=(e,t)=>{let n=C(e,"plot"),s=C(e,"legend"),o=C(e,"facts"),l=null,b=null,p=null,x=M=>p.samples[M.samples[0]].tokens.slice(M.start,M.end),h=(M,O)=>M.map(z=>ge(z,O)?"■":z.text).join(""),u=M=>h(x(M),p.samples[M.samples[0]]),c=M=>{let O=[],z=[];p.samples.forEach((g,A)=>{if(g.method!==M.method)return;let k=Io(p.nodes,A);O.push(...k.x,null),z.push(...k.y,null)});let E=Q(n,M.colour);return{type:"scatter",mode:"lines",name:M.method,x:O,y:z,line:{color:E,width:1.7},opacity:b?.35:1,hoverinfo:"skip"}},y=M=>l.looks.filter(O=>O.method in M.shares).map(O=>{let z=p.samples.filter(A=>A.method===O.method).length,E=Q(n,O.colour),g=r("compare-of",{n:Math.round(M.shares[O.method]*z),total:z});return`<span style="color:${E}">${O.mark}</span> ${te(de(O))}: ${g}`}),i=M=>te([Nt(M),Lt(M)].filter(Boolean).join(", ")),d=M=>[`<b>${os(u(M))||r("compare-the-beginning")}</b>`,M.parent===null?"":r("compare-the-model-goes-this-way",{chance:he(M.branch_prob)}),r("compare-log-p-up-to-its",{value:rt(M.log_prob??-1/0)}),...y(M),M.ends.length?i(p.samples[M.ends[0]]):""].filter(Boolean).join("<br>"),a=()=>{let M=[],O=[],z=[],E=[];return p.nodes.forEach(g=>{let A=d(g),k=g.ends.length?g.right+70:g.right;for(let N=g.left+Pt(g)/2;N<=k;N+=14)M.push(N),O.push(g.centre),z.push(A),E.push(g.ends.length?p.samples[g.ends[0]].key:"");M.push(null),O.push(null),z.push(""),E.push("")}),{type:"scatter",mode:"lines",name:"hover",x:M,y:O,text:z,customdata:E,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},f=(M,O,z,E,g,A)=>({type:"scatter",mode:"text",name:M,x:O,y:z,text:E,textposition:g,textfont:{size:A,color:Q(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),v=()=>{let M=p.nodes.flatMap(O=>{let z=O.left+Pt(O),E=Math.floor((O.right-z)/Xn),g=O.parent===null?"":`${he(O.branch_prob)} `,A=H(u(O)).trim(),k=E-g.length,N=k<Math.min(4,A.length)?"":F(A,k);return!N&&(!g||k<-1)?[]:[{x:z,y:O.centre-O.half-1,text:`<i>${g}</i>${te(N)}`}]});return f("labels",M.map(O=>O.x),M.map(O=>O.y),M.map(O=>O.text),"top right",10.5)},S=()=>{let M=p.nodes.filter(z=>z.ends.length),O=M.map(z=>{let E=z.ends.map(J=>p.samples[J]),g=l.looks.map(J=>[J,E.filter(ae=>ae.method===J.method).length]).filter(([,J])=>J).map(([J,ae])=>`<span style="color:${Q(n,J.colour)}">${J.mark}${ae>1?`<sub>${ae}</sub>`:""}</span>`),{answer:A,right:k,ended:N}=E[0],I=k===null?"--pv-ink-soft":k?"--pv-accepted":"--pv-rejected",W=k===null?"":k?"✓ ":"✗ ",V=N?A??r("compare-no-answer"):r("compare-cut-off"),ne=Math.max(3,14-2*g.length);return`${g.join("")} <span style="color:${Q(n,I)}">${W}${te(F(V,ne))}</span>`});return f("ends",M.map(z=>z.right+5),M.map(z=>z.ends.length===z.samples.length?z.centre:z.heights.get(z.ends[0])),O,"middle right",11)},$=ye(n,()=>l?`${l.run} ${l.drawn} ${b?b.key:""}`:"none",()=>{if(!p)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let M=n.clientWidth-12;ss(p.nodes,M-es);let z=l.looks.filter(g=>p.samples.some(A=>A.method===g.method)).map(c);if(b){let g=Q(n,b.look.colour);z.push({type:"scatter",mode:"lines",name:"lit",...Io(p.nodes,p.samples.indexOf(b)),line:{color:g,width:5},hoverinfo:"skip"})}z.push(v(),S(),a());let E={uirevision:`${l.run} ${n.clientWidth}`,height:p.height+lt+12,showlegend:!1,margin:{l:6,r:6,t:lt,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,M]},yaxis:{visible:!1,fixedrange:!0,range:[p.height,-16]}};return{data:z,layout:E}},M=>{let O=l.samples.get(M.customdata);O&&t(O)}),j="",P=M=>{l=M;let O=`${l.run} ${l.drawn} ${U.code}`;if(j!==O){j=O;let z=l.keys.map(N=>l.samples.get(N)),E=l.tree.map(N=>({...N}));s.replaceChildren(...l.looks.filter(N=>z.some(I=>I.method===N.method)).map(N=>_("span",{},Me(N),de(N))));let g=E.length>1?E[0].end:null,A=E.filter(N=>N.ends.length).length,k=z.length?`${r("n-samples",{n:z.length})}, ${r("n-different-responses",{n:A})}. `+(g===null?r("compare-they-all-say-the-same"):r("compare-they-first-part-at-token",{token:g+1})):r("compare-the-tree-grows-with-the");o.textContent=k,p=null,z.length&&(p={nodes:E,samples:z,height:ns(E,n.parentElement.clientHeight-lt-16)}),n.setAttribute("aria-label",`${r("compare-prefix-tree")}: ${k}`),n.style.height=`${(p?p.height+lt+12:120).toFixed(0)}px`}$.draw()},T=0;return{draw:P,light:M=>{let O=M&&p?.samples.includes(M)?M:null;O!==b&&(b=O,T||(T=requestAnimationFrame(()=>{T=0,$.draw()})))}}};var ht=e=>e??-1/0,as=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=k=>C(n,k),{examples:o}=we(),l=No(s("compare-controls"),o),[b,p,x,h]=["run","stop","status","error"].map(s),u=0,c=!1,y=k=>({run:"",looks:k,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=y(l.looks);le.compare={state:()=>i};let d=Mo(s("cards"),k=>a.light(k)),a=Wo(s("prefix-tree"),d.show),f=[Ro(s("means"),()=>Te({tab:"compare",...l.strings()})),Po(s("distributions"),d.show),d,a];Je(n),no(n,"powerviz-comparison");let v=k=>{x.textContent!==k&&(x.textContent=k)},S=k=>{Z(h,k||""),h.hidden=!k},m=()=>{let k=i.samples.size;if(c)return r("compare-starting");let N=St(i.standing);if(i.busy&&N&&!k)return N;if(i.busy){let I=[...i.progress.values()].find(V=>V.finished<V.total),W=I&&i.looks.find(V=>V.method===I.method);return W?r("compare-drawing-of",{method:de(W),finished:I.finished,total:I.total}):r("compare-finishing")}return K.here?i.onServer?i.usedUp?G(i.usedUp):i.stopped?r("compare-stopped-kept",{samples:r("n-samples",{n:k})}):i.shared&&k?r("compare-the-first-example-compared-on"):k?r("compare-done",{samples:r("n-samples",{n:k})}):r("compare-choose-a-problem-and-methods"):r("compare-kept-by-your-browser-the",{samples:r("n-samples",{n:k})}):r("compare-the-server-does-not-answer",{samples:r("n-samples",{n:k})})},w=0,$=()=>{w=0,b.disabled=c||!K.here,b.textContent=i.busy&&!i.shared?r("compare-run-anew"):r("compare-run"),p.disabled=c||!i.busy||i.shared,v(m()),f.forEach(k=>k.draw(i)),n.dataset.samples=i.samples.size},j=()=>{w||(w=requestAnimationFrame($))},P=k=>{u+=1,t.send("compare",{serial:u,...k})},T=k=>{let N=k.about.second_model,I=l.looks.map(W=>W.method==="second_model"&&N?{...W,model:N}:W);i={...y(I),run:k.run,about:k.about}},R=k=>{let N=`${k.method} ${k.index}`,I=i.samples.get(N);if(I){I.cost=k.cost;return}for(let[J,ae]of Object.entries(k.texts))i.texts.set(Number(J),ae);let W=J=>i.texts.get(J),{texts:V,...ne}=k;i.samples.set(N,{...ne,key:N,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(J=>J.method===k.method),log_prob:ht(k.log_prob),tokens:k.tokens.map(([J,ae,Se,ut])=>({id:J,text:W(J),log_prob:ht(ae),log_proposal:ht(Se),alternatives:ut.map(([Ce,ft])=>({id:Ce,text:W(Ce),log_prob:ht(ft)}))}))})},M=at("comparison"),O=()=>{let{run:k,about:N,entries:I,progress:W,together:V}=i;!k||i.shared||!I.length||M.save({batch:{run:k,about:N,samples:I,progress:[...W.values()],together:V},values:l.strings()})};K.onChange(k=>{(!k.here||k.anew)&&(c=!1,u+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),O()),j()}),K.waitsFor(()=>c||i.busy&&!i.shared);let z=k=>{if(!k)return;let N=JSON.parse(k);N.turn===u&&(c=!1,E(N),N.run&&N.idle&&O(),j())},E=k=>{if(k.run){if(k.run!==i.run&&k.first===0&&T(k),k.run!==i.run||k.first>i.known)return P({again:!0});if(k.samples.slice(Math.max(0,i.known-k.first)).forEach(R),i.entries.push(...k.samples.slice(Math.max(0,i.known-k.first))),i.known=Math.max(i.known,k.first+k.samples.length),i.progress=new Map(k.progress.map(N=>[N.method,N])),k.together){i.together=k.together;let{means:N,...I}=k.together;Object.assign(i,I,{means:new Map(N.map(W=>[W.method,W]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!k.idle,shared:k.shared,stopped:k.stopped,standing:k.queue,usedUp:k.used_up})}if(k.error){let{field:N,message:I}=k.error;if(N==="gpu")return S(()=>G(I));let W=!!(k.run&&i.samples.size),V=l.refused(N,I),ne=()=>`${ro({field:N,message:I})}.`;S(V&&!W?null:()=>[ne(),W?r("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(z),b.addEventListener("click",()=>{S(null),l.check(!0)&&(c=!0,P(l.request()),$())}),p.addEventListener("click",()=>{p.disabled=!0,t.send("halt",{})});let g=$e("compare");o.length&&l.restore({example:o[0].name}),(async()=>{let k=De()?await M.found():null;k?(l.restore(k.head.values),E({...k.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,O()):Object.keys(g).length?l.restore(g):P({welcome:!0}),l.nameSecond(),U.on($),$(),n.dataset.ready="true"})()};var rs=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},is=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(U.code)},qo={explore:()=>r("tab-explore"),compare:()=>r("tab-compare"),evaluate:()=>r("tab-evaluate"),learn:()=>r("tab-learn"),library:()=>r("tab-library")},Fo=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Fo);let t=globalThis.gradio_config.components.filter(({type:l})=>l==="tabitem"),n=new Map(t.map(({props:l})=>[l.label,l.id])),s=new WeakMap,o=()=>{let l=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;l.nextNode();){let b=l.currentNode,p=s.get(b),x=p?.shown===b.data?p.id:n.get(b.data);if(!qo[x])continue;let h=qo[x]();s.set(b,{id:x,shown:h}),b.data!==h&&(b.data=h)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),U.on(o),o()},ls=e=>{let t=C(e,"language"),n=()=>{let{code:o,codes:l}=U;return l[(l.indexOf(o)+1)%l.length]},s=()=>{t.textContent=rs(n()),t.lang=n(),document.title=r("page-title"),is()};t.addEventListener("click",()=>U.choose(n())),U.on(s),s(),Fo()};var Uo="powerviz-theme",Bo=matchMedia("(prefers-color-scheme: dark)"),Vo=()=>{try{return localStorage.getItem(Uo)}catch{return null}},hs=e=>{try{localStorage.setItem(Uo,e)}catch{return}},Ie=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},ze=()=>Vo()||(Bo.matches?"dark":"light");Ie(ze());Bo.addEventListener("change",()=>Ie(ze()));addEventListener("beforeprint",()=>Ie("light"));addEventListener("afterprint",()=>Ie(ze()));var ds=e=>{let t=C(e,"theme"),n=()=>t.textContent=ze()==="dark"?r("page-light-theme"):r("page-dark-theme");t.addEventListener("click",()=>{hs(ze()==="dark"?"light":"dark"),Ie(Vo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),U.on(n),Ie(ze()),n()};var ve=e=>he(e),Rt=(e,t)=>{let n=Jt(e),s=n.filter(({step:o,position:l})=>{let b=e.steps[o-1].before.tokens;return l<t.length&&t.slice(0,l).every((p,x)=>p.id===b[x].id)});return{along:s,elsewhere:n.length-s.length}},Ho=(e,{position:t})=>e.start<=t&&t<e.end,Do=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},cs=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(l=>Ho(t,l)),o={n:s.length,total:n,steps:Do(s)};return n?n===1?s.length?r("explore-the-chains-only-pivot-lies",o):r("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?r("explore-all-of-the-chains-pivots",o):s.length===1?r("explore-1-of-the-chains-pivots",o):r("explore-of-the-chains-pivots-lie",o):r("explore-none-of-the-chains-pivots",o):r("explore-the-chain-has-found-no")},_t=e=>{let t={started:e.run},n=()=>e.truth===null?r("explore-the-same-answer",{answer:F(H(e.curve.answer),24)}):r("explore-the-right-answer"),s=()=>e.curve.chances.map(([d,a])=>d/a),o=d=>be({...d,text:d.text.trim()||d.text},t),l=(d,a)=>{let f=s(),v=({position:T})=>Math.abs(f[T+1]-f[T]),S=d.along.filter(T=>!Ho(a,T)),[m]=S.sort((T,R)=>v(R)-v(T)||T.step-R.step);if(!m||v(m)<e.curve.certain_jump)return"";let{position:w}=m,[$,j]=[f[w],f[w+1]],P={token:o(e.tokens[w]),step:m.step,from:ve($),to:ve(j)};return j<$?r("explore-at-where-step-moved-it",P):r("explore-at-where-step-moved-it-2",P)},b=()=>{let d=s(),a={goal:n(),low:ve(Math.min(...d)),high:ve(Math.max(...d))},f=a.low===a.high?r("explore-the-chance-of-is-all",a):r("explore-the-chance-of-is-estimated",a),v=e.curve.flat?r("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):r("explore-whether-few-tokens-of-it",{n:r("n-rollouts",{n:e.curve.chances[0][1]})});return`${f} ${v}`},p=d=>{let a=d.end-d.start,[f,v]=[e.tokens[d.start],e.tokens[d.end-1]].map(o),S={goal:n(),first:f,last:v,tokens:r("n-tokens",{n:a}),from:ve(d.before),to:ve(d.after)},m=d.after<d.before;return a===1?m?r("explore-at-the-chance-of-falls",S):r("explore-at-the-chance-of-rises",S):m?r("explore-from-to-the-chance-of",S):r("explore-from-to-the-chance-of-2",S)},x=d=>{let{window:a,complete:f}=e.curve;return[f?"":r("explore-so-far"),a?p(a):b(),a?cs(d,a):"",a?l(d,a):""].filter(Boolean).join(" ")},h=d=>{let[a,f,v,S]=e.curve.chances[d],m=e.tokens.slice(0,d).map($=>ge($,t)?"■":$.text).join(""),w=m.length>44?`…${m.slice(-43)}`:m;return[d?r("explore-after",{text:w}):r("explore-before-the-first-token"),r("explore-95-interval-to",{goal:n(),chance:ve(a/f),low:ve(v),high:ve(S)}),r("explore-of",{n:a,rollouts:r("n-rollouts",{n:f})})].map(te).join("<br>")},u=d=>ge(d,t)?r("explore-end"):te(F(d.text.trim()||d.text.trimEnd(),14)),c=d=>{let a=new Map;for(let f of d.along)a.set(f.position,[...a.get(f.position)||[],f]);return[...a].map(([f,v])=>{let S=v.slice(0,8).map(m=>`${r("explore-step",{n:m.step})}: ${be(m.from,t)} → ${be(m.to,t)}`);return v.length>8&&S.push(r("explore-and-more",{n:v.length-8})),{x:f+1,label:Do(v),text:[r("explore-pivot"),...S].map(te).join("<br>")}})},y=(d,a)=>{let f=d.end>.75*a,v=f?d.before:d.after;return{x:f?d.start+.4:d.end+.6,xanchor:f?"right":"left",y:v>.5?.08:.92}};return{build:(d,a)=>{let f=R=>Q(d,R),{chances:v,window:S}=e.curve,m=v.map((R,M)=>M),w=f("--pv-base"),$=c(a),j=Ne(d),P=[{type:"scatter",mode:"lines",name:r("explore-95-interval"),x:[...m,...[...m].reverse()],y:[...v.map(R=>R[3]),...v.map(R=>R[2]).reverse()],fill:"toself",fillcolor:`${w}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?r("explore-chance-of-the-same-answer"):r("explore-chance-of-the-right-answer"),x:m,y:s(),text:m.map(h),hovertemplate:"%{text}<extra></extra>",line:{color:w,width:2},marker:{color:w,size:5}},{type:"scatter",mode:"markers+text",name:r("explore-pivot-with-its-step"),visible:$.length?!0:"legendonly",x:$.map(R=>R.x),y:$.map(()=>1.09),text:$.map(R=>R.label),textposition:"top center",textfont:{color:f("--pv-power"),size:11},customdata:$.map(R=>R.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:f("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],T={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...j,range:[-.6,m.length-.4],tickmode:"array",tickvals:m,ticktext:m.map(R=>R?u(e.tokens[R-1]):r("explore-start")),tickangle:-90,tickfont:{size:12,color:f("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...j,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(R=>Bt(R)),fixedrange:!0},shapes:S?[{type:"rect",layer:"below",x0:S.start+.5,x1:S.end+.5,yref:"paper",y0:0,y1:1,fillcolor:f("--pv-window"),line:{width:0}}]:[],annotations:S?[{...y(S,m.length),showarrow:!1,text:r("explore-critical-window"),font:{size:11,color:f("--pv-ink")}}]:[]};return{data:P,layout:T}},whatOneSees:x}};var zt=(()=>{let e=ke(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),Jo=15;se("critical-window",(e,t,{windows:n})=>{let s=g=>C(e,g),[o,l,b,p,x,h]=["empty","sentence","scroll","plot","facts","error"].map(s),[u,c,y,i]=["compute","cancel","rollouts","progress"].map(s),d=0,a=null,f=null,v=null,S=0,m="",w=()=>{let g=ee(t.run);return{chain:g,tokens:g.tokens}},$=()=>{let{chain:g,tokens:A}=w(),{min:k,max:N}=y,I=Number(y.value),W=Number.isInteger(I)&&I>=Number(k)&&I<=Number(N)&&y.value!=="";if(Z(h,W?"":()=>r("explore-use-a-whole-number-of",{min:k,max:N})),y.setAttribute("aria-invalid",String(!W)),!W)return y.focus();let{started:V}=t.run;d+=1,v=null,f={serial:d,tokens:A,run:t.run.started,runId:t.runId,step:g.steps.length,wanted:I,truth:t.truth,curve:null},n.send("compute",{serial:d,model:V.model,prompt:V.prompt_tokens,response:A.map(ne=>ne.id),truth:t.truth,max_new_tokens:V.settings.max_new_tokens,rollouts:I,seed:V.settings.seed}),E()},j=(g=!0)=>{f&&(v=f===a?f:null,f=null,d+=1,g&&n.send("cancel",{}),E())};n.onBatch(g=>{if(!f||g.serial!==d)return;if(g.error){let{field:k,message:N}=g.error;return Z(h,()=>k==="gpu"?G(N):`${k}: ${G(N)}.`),f=null,E()}let A=g.chances.length&&a!==f;f.curve=g,A&&(a=f),g.complete&&(f=null),S+=1,E(),(A||g.complete)&&g.window&&(b.scrollLeft=g.window.start*Jo-b.clientWidth/2+60)}),u.addEventListener("click",$),c.addEventListener("click",()=>j()),y.addEventListener("keydown",g=>g.key==="Enter"&&!u.disabled&&$()),b.addEventListener("keydown",g=>g.key.startsWith("Arrow")&&g.stopPropagation());let P=()=>{let g=ee(t.run);return a?`${S} ${t.runId} ${g.steps.length}`:""},T=()=>Rt(ee(t.run),a.tokens),R=ye(p,P,()=>_t(a).build(p,T())),M=()=>{if(i.hidden=!f,!f)return;let{curve:g,wanted:A}=f;i.querySelector("progress").value=g?.left?g.decoded/g.left:0;let k=g?.chances.length?g.chances[0][1]:0;s("progress-words").textContent=g?g.left?r("explore-of-rollouts-per-beginning-of",{done:k,wanted:A,decoded:re(g.decoded),left:re(g.left)}):r("explore-reading-the-response"):r("explore-asking-the-model")},O=()=>{let{tokens:g}=w();return g.length===a.tokens.length&&g.every((A,k)=>A.id===a.tokens[k].id)},z=g=>{let{chances:A,left:k,cost:N}=a.curve,I=A.length,W=A[0][1],V=[],{chain:ne}=w(),J=O();V.push(_("span",{},J?r("explore-this-is-the-response-above"):r("explore-this-is-the-response-after",{n:a.step})," ",J||ne.steps.length===a.step?null:_("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(a.step)},r("explore-go-there"))));let ae=Se=>V.push(_("span",{},Se));v&&ae(r("explore-cancelled-after-of-rollouts-per",{n:W,wanted:v.wanted})),g.elsewhere&&ae(r("explore-on-paths-that-part-from",{pivots:r("n-pivots",{n:g.elsewhere})})),a.curve.complete&&ae(r("explore-rollouts-from-each-of-beginnings",{each:re(W),beginnings:re(I),all:re(W*I),left:re(k),seconds:D(N.seconds,1)})),x.replaceChildren(...V)},E=()=>{if(a&&a.runId!==t.runId&&(a=v=null),f&&f.runId!==t.runId)return j();let{tokens:g}=w();if(u.disabled=!g.length||f!==null,u.textContent=a&&!f?r("explore-find-it-again"):r("explore-find-the-window"),c.hidden=!f,o.hidden=a!==null||f!==null,o.textContent=g.length?r("explore-nothing-yet-press-find-the"):r("explore-nothing-yet-draw-a-response"),M(),l.hidden=b.hidden=x.hidden=!a,!a)return;let A=`${P()} ${v!==null} ${O()} ${U.code}`;if(A===m)return R.draw();m=A;let k=_t(a).whatOneSees(T());l.textContent=k,p.setAttribute("aria-label",k),p.style.minWidth=`${60+Jo*(a.tokens.length+1)}px`,z(T()),R.draw()};return{draw:E}});var ps=2e4,ms=ke(),Go=(e,t,n)=>{let s=0,o=!1,l=!1,b=null,p=0,h={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},u=i=>{s+=1,h.busy=!0,p=Date.now(),h.standing=null,h.usedUp=null,b={serial:s,run:e.runId,known:e.events.length,...i},t.send("advance",b)};h.begin=(i,d)=>{o=!0,h.stopped=!1,u({new:!0,until:d,...i})},h.branch=(i,d)=>{o=!0,e.cutHere(),u({until:d,...i,keep:e.events.length})},h.goOn=i=>u({until:i}),h.halt=i=>{if(h.stopped=h.stopped||i,l){h.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},h.adopt=i=>{h.isLive=!0,h.stopped=i,h.onServer=h.busy=o=!1},h.cutOff=()=>{h.onServer=h.busy=o=!1,s+=1},h.forget=()=>{h.isLive=h.busy=h.stopped=h.onServer=o=!1,s+=1,t.send("leave",{})},h.canGoOn=()=>h.isLive&&!h.stopped&&e.events.at(-1)?.kind!=="run_finished",h.take=i=>{if(!i)return;let d=JSON.parse(i),a=d.turn===s;if(p=Date.now(),d.error){d.events.length>0&&y({...d,idle:!1},a),a&&(o=!1,h.busy=!1,h.standing=null,n.error(d.error));return}if(d.lost){a&&c();return}y(d,a)};let c=async()=>{let{serial:i,brought:d,...a}=b;o=l=!0;try{let f=await ko(e.events);l=!1,i===s&&u({...a,brought:f,model:e.model,truth:e.truth})}catch(f){if(l=!1,i!==s)return;o=h.busy=!1,n.error({field:f.field??"server",message:f.said??f.message})}},y=(i,d)=>{if(i.run!==e.runId){if(!o||!d)return;if(i.first>0)return u({until:"now",run:i.run,known:0});o=!1,h.isLive=h.onServer=!0,e.load(i),n.began()}else if(!e.append(i))return u({until:"now"});d&&(h.standing=i.queue),d&&i.idle&&(h.busy=!1),d&&i.used_up&&(h.usedUp=i.used_up),n.changed()};return setInterval(()=>{if(!(h.busy&&!l&&K.here&&Date.now()-p>ps))return;let{serial:d,...a}=b;u(o?a:{until:"now"})},2e3),h};var Ko={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},us=e=>Ko[e]||Object.fromEntries(Object.entries(Ko.normal).map(([t,n])=>[t,n/Number(e)])),fs=1e3/30,Yo=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push($t(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?$t(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},ws=300,dt=(e,t)=>{let n=0;e.onChange(()=>{clearTimeout(n),e.mode==="paused"&&(n=setTimeout(()=>e.mode==="paused"&&t(),ws))})},ct=()=>{let e=ke(),t=ke(),n=ke(),o={run:Be(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},l=Yo(),b=[],p=[],x=0,h=0,u=0,c=0,y=-1,i=0,d=null,a=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:d});let f=()=>X(o).steps?b:p;Object.defineProperty(o,"steps",{get:()=>f().length}),Object.defineProperty(o,"shown",{get:()=>f().findLastIndex(E=>E<o.run.folded)+1});let v=()=>e.tell(o);o.pick=E=>{o.picked=E,v()};let S=()=>{Ht(o.run,o.events[o.run.folded]),l.note(o.run),d&&d.folded<=o.run.folded&&(d=null)},m=E=>{for(let g of E)g.kind==="decision"?b.push(o.events.length):g.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,g.chain+1):g.kind==="token_drawn"&&g.position>=x&&(x=g.position+1,p.push(o.events.length)),o.events.push(g);o.decided=b.length>0};o.load=E=>{o.runId=E.run,o.events=[],l=Yo(),b=[],p=[],x=o.chainsSeen=0,o.picked=d=null,m(E.events),o.answers={...E.answers},o.right={...E.right},o.truth=E.truth??null,o.companions=E.companions??null,o.run=Be(o.answers),y=-1,w(Math.min(E.show||0,o.events.length))},o.append=E=>{if(E.first>o.events.length)return!1;let g=o.atEnd;return m(E.events.slice(o.events.length-E.first)),Object.assign(o.answers,E.answers),Object.assign(o.right,E.right),E.truth&&(o.truth=E.truth),E.companions&&(o.companions=E.companions),g&&o.run.folded<E.show?w(Math.min(E.show,o.events.length)):o.mode==="paused"&&v(),!0};let w=E=>{let g=l.before(E),A=E<o.run.folded;for(A&&!d&&(d=o.run),(A||g&&g.folded>o.run.folded)&&(o.run=g||Be(o.answers));o.run.folded<E;)S();o.guessing=o.holding=!1,h=0,v()},$=E=>{let g=us(o.speed);if(E.kind==="token_drawn")return g.token;if(E.kind==="proposal_started")return g.proposal;if(E.kind!=="decision")return 0;let A=E.decision==="rejected_early"?"rejected":E.decision,k=!a.has(A);return a.add(A),k?g.first:g[A]},j=E=>E.kind==="decision"||E.kind==="state_extended"&&o.shown===0||E.kind==="token_drawn"&&!X(o).steps&&p.at(o.shown-1)===o.run.folded-1,P=E=>o.guessFirst&&E.kind==="decision"&&E.decision!=="unchanged"&&y!==o.run.folded,T=E=>{h=Math.min(h+E,2e3);let g=!1;for(;!o.atEnd&&h>=0;){let A=o.events[o.run.folded];if(P(A))return o.guessing=!0,!0;if(S(),g=!0,h-=o.mode==="stepping"&&o.speed!=="slow"?$(A)/3:$(A),o.mode==="stepping"&&j(A))return o.mode="paused",h=0,!0}return o.atEnd&&(h=Math.min(h,0)),g},R=()=>o.mode==="paused"||o.holding,M=E=>{if(i=0,!(R()||o.guessing)){if(E-c>=fs-2){let g=T(E-u);u=c=E,g&&v(),o.atEnd&&!R()&&t.tell(o)}O()}},O=()=>{!i&&!R()&&!o.guessing&&(i=requestAnimationFrame(M))},z=E=>{o.mode=E,o.holding=!1,u=performance.now(),h=Math.max(h,0),O(),v()};return o.play=()=>z("playing"),o.step=()=>z("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,v()},o.home=()=>{o.mode="paused",w(o.events.length?1:0)},o.end=()=>w(o.events.length),o.showStep=E=>{if(o.mode="paused",E===0)return o.home();let g=f(),A=E===g.length&&!X(o).steps;E<=g.length&&w(A?o.events.length:g[E-1]+1)},o.showFirst=E=>w(Math.min(E,o.events.length)),o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),b=b.filter(g=>g<o.run.folded),p=p.filter(g=>g<o.run.folded);let E=o.events[p.at(-1)];x=p.length?E.position+1:0,l.forget(o.run.folded),d=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=E=>{if(!o.guessing)return;let g=o.events[o.run.folded];y=o.run.folded;let A=E===(g.decision==="accepted");o.score={right:o.score.right+Number(A),asked:o.score.asked+1},o.guessing=!1,S(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(A),v()},o.next=()=>o.holding&&o.play(),o};var gs=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:l}of n){let b=l[t],p=s.at(-1);b&&(p&&p.token===b?p.to=o:s.push({token:b,from:o,to:o}))}return s},Qo=(e,t)=>{let n=C(e,"position"),s=null,o=[],l=()=>{let p=ee(t.run),x=[s,p.tokens,p.steps.length,t.run.started,U.code];if(x.every((y,i)=>y===o[i])||(o=x,n.hidden=s===null||s>=p.tokens.length,n.hidden))return;let h=gs(p,s),u=h.map(y=>{let i=he(Math.exp(y.token.log_prob)),d=y.from===y.to?r("run-after-step-p",{from:y.from,p:i}):r("run-after-steps-to-p",{from:y.from,to:y.to,p:i});return _("li",{},_("b",{dir:"auto"},be(y.token,t.run)),` ${d} `,_("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(y.from)},r("explore-go-there")))}),c=_("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>b(null),"aria-label":r("run-close")},"✕");n.replaceChildren(_("h3",{},h.length===1?r("run-position-never-replaced",{position:s+1}):r("run-position-tokens-stood-here",{position:s+1,n:h.length})),c,_("ol",{},...u))},b=p=>{s=s===p?null:p,l()};return{draw:l,show:b}};var Xo=e=>{let t={watch:C(e,"watch"),notice:C(e,"notice"),error:C(e,"error")},n=x=>h=>{Z(t[x],h||""),t[x].hidden=!h},s=C(e,"offer"),[o,l]=["take-up","decline"].map(x=>C(e,x)),b={};o.addEventListener("click",()=>b.takeUp?.()),l.addEventListener("click",()=>b.decline?.());let p=(x,h="",u={})=>{b=u,Z(C(e,"offered"),x||""),Z(o,h),o.hidden=!u.takeUp,l.hidden=!u.decline,s.hidden=!x};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:p}};var pt=(e,t,n,s={})=>{let o=d=>C(e,d),l=o("response"),b=Qo(l,t),p=mo(e,t,n),x=[p,io(l,t,b.show),b,...po(e,t,s)],h=Xo(o("story"));Je(e);let u=0,c=0,y=()=>{u=0,c+=1,Gt(e,t),x.forEach(d=>d.draw()),x.forEach(d=>d.measure?.()),e.dataset.frames=String(c)},i=()=>{u||(u=requestAnimationFrame(y))};return t.onChange(i),U.on(i),i(),{redraw:i,story:h,ready:p.ready}};var bs=6,en=(e,t)=>Object.entries(t).map(([n,s])=>({kind:n,name:e[n],has:s})).find(({name:n,has:s})=>n!==void 0&&!s(n))??null,mt=e=>{let t=_e(e.step);return{step:t===null||e.finished==="yes"?null:t}},tn=(e,t,n=!1)=>{if(n||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},Zo=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!X(e).steps)return e.showStep(t);e.home();let n=e.events.findIndex(s=>s.kind==="state_extended");return n<0?void 0:e.showFirst(n+1)},on=(e,t)=>{let n=null,s=()=>{let l=n!==null;return n=null,l&&t.over(),l},o=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:n.step===null?!1:n.step>0?e.shown>=n.step:e.events.some(l=>l.kind==="state_extended");return e.onChange(()=>{if(!n||e.mode!=="playing"||!o())return;let{step:l}=n;n=null,t.pause(),Zo(e,l),t.arrived()}),{giveUp:s,begin:l=>{n=l,t.begin()},goTo:l=>{s(),Zo(e,l.step)}}},nn=()=>{let e=new Map;return{note:(t,n,s)=>{!s||!n.length||(e.delete(t.run),e.set(t.run,{head:t,events:n}),e.size>bs&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var sn=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=C(e,"main"),l=C(e,"advanced"),b=[...l.querySelectorAll("[data-default]")],p=new Map(b.map(v=>[v,v.closest("label").parentElement])),x=v=>v.closest("label"),h=oe,u=()=>n[h],c=()=>s.filter(v=>v.name in u()),y=(v,S,m)=>m===null?v.removeAttribute(S):v.setAttribute(S,m),i=(v,S)=>{let m=u()[v.name],w=v.value===S?.[v.name]?.default;if(v.dataset.default=m.default,v.dataset.midRun=String(m.midRun),v.type==="checkbox")return;y(v,"min",m.min),y(v,"max",m.max),v.required=m.needed,x(v).dataset.define=m.about.code?JSON.stringify(m.about):m.about;let $=m.needed&&v.value.trim()==="";S&&(w||$||!(v.name in S))&&(v.value=m.default)},d=()=>{let v=h===oe;l.hidden=!v;for(let S of b.filter(m=>m.type==="number"))v?p.get(S).append(x(S)):S.name in u()&&o.prepend(x(S))},a=v=>{for(let S of s)x(S).hidden=!(S.name in u()),S.name in u()&&i(S,v);d(),C(e,"new-seed").parentElement.hidden=!("seed"in u()),C(e,"paper").parentElement.hidden=h!==oe};U.on(()=>a(null));let f=()=>{let v=u();h=t.value,a(v)};return{settings:c,changed:f,name:()=>h,offers:v=>Object.hasOwn(n,v),choose:v=>{t.value=Object.hasOwn(n,v)?v:oe,t.value!==h&&f()},defaults:v=>Object.fromEntries(Object.entries(n[v]).map(([S,m])=>[S,m.default]))}};var an={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},vs=["max_new_tokens","seed"],It=["prompt","wrapping","model"],ks=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),rn=(e,t,n)=>{let s=m=>e.elements[m],o=sn(e),l=C(e,"change"),b=(m,w)=>{let $=_("option",{value:m});return Z($,w),$};s("example").replaceChildren(...t.map(m=>b(m.name,()=>G(m.title))),b("",()=>r("compare-your-own"))),Qe(e);let p=m=>m.type==="checkbox"?String(m.checked):m.value.trim(),x=(m,w)=>{m.type==="checkbox"?m.checked=String(w)!=="false":m.value=w??""},{settings:h}=o,u=()=>t.find(m=>m.name===s("example").value)||null,c=()=>{let m=Object.fromEntries(h().map(w=>[w.name,p(w)]));o.name()!==oe&&(m.sampler=o.name());for(let w of It)m[w]=s(w).value;return{example:s("example").value,...m}},y=m=>({...Object.fromEntries(Object.entries(o.defaults(oe)).map(([w,$])=>[w,String(m.settings[w]??$)])),example:m.name,prompt:m.prompt,wrapping:"raw",model:m.model}),i=m=>{let w={...c(),...m},$=t.find(P=>P.name===m.example),j=P=>{let{example:T,...R}=y(P),M=Object.keys(R).filter(O=>!$||O in m);return(w.sampler??oe)===oe&&M.every(O=>ks(R[O],w[O]))};return($?[$]:t).find(P=>P.recorded&&j(P))??null},d=()=>{let m={};for(let $ of h()){let j=p($);$.type==="checkbox"?m[$.name]=$.checked:j!==""&&(m[$.name]=Ge(j))}let w=u();return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:w&&w.prompt===s("prompt").value?w.answer:null,settings:m}},a=Ke(e),f=()=>{let m=!0;for(let $ of h().filter(j=>j.type==="number")){let j=Pe($);a($.name,j&&(()=>Pe($))),j&&m&&$.focus(),m=m&&!j}let w=!s("prompt").value.trim();return a("prompt",w&&(()=>r("compare-type-a-question-or-pick"))),m&&!w},v=m=>{h().forEach($=>x($,$.dataset.default));let w=o.name()===oe?Object.keys(m.settings):vs;for(let $ of w){let j=h().find(P=>P.name===$);j&&$ in m.settings&&x(j,m.settings[$])}s("prompt").value=m.prompt,Re(e)},S=m=>{o.choose(m.sampler??oe);let w=t.find($=>$.name===m.example);w&&(s("example").value=w.name,v(w));for(let $ of h())$.name in m&&x($,m[$.name]);for(let $ of It){let j=s($).options,P=!j||[...j].some(T=>T.value===m[$]);$ in m&&P&&(s($).value=m[$])}"wrapping"in m?Ye(e):Re(e),!w&&"prompt"in m&&(s("example").value="")};return e.addEventListener("submit",m=>m.preventDefault()),e.addEventListener("change",m=>{m.target.name==="example"&&u()&&v(u()),m.target.name==="sampler"&&o.changed(),f(),n(m.target.name)}),e.addEventListener("input",m=>{if(m.target.name==="prompt"){let w=u();w&&w.prompt!==s("prompt").value&&(s("example").value="")}m.target.name!=="example"&&n()}),C(e,"paper").addEventListener("click",()=>{h().forEach(m=>m.name in an&&x(m,an[m.name])),f(),n()}),C(e,"new-seed").addEventListener("click",()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),f(),n()}),C(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys($e("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(m=>m.value),check:f,missing:m=>en(m,{model:w=>[...s("model").options].some($=>$.value===w),sampler:o.offers,wrapping:w=>[...s("wrapping").options].some($=>$.value===w)}),recordedOf:i,example:u,refuse:a,request:d,restore:S,strings:c,stringsOf:y,useExample:v,differences:m=>{let w=c(),$=T=>m&&String(m[T]??"")!==String(w[T]??""),j=h().filter(T=>T.dataset.midRun==="true").map(T=>T.name),P=["sampler",...h().map(T=>T.name),...It].filter($);return{step:P.filter(T=>j.includes(T)),chain:P.filter(T=>!j.includes(T))}},say:m=>Z(l,m)}};var $s=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=we(),o=ct(),l=null,b=null,p="",x=!1,h=null,u=rn(C(n,"controls"),s,L=>{z(),L==="example"&&S()&&V(u.example())}),c=Go(o,t,{error:L=>{o.pause();let q=N.giveUp();h&&(l=h.before),h=null,R(),z();let B=()=>G(L.message);if(L.field==="gpu")return O.story.notice(B);let Y=u.refuse(L.field,B);return q&&O.story.notice(()=>Y?r("explore-the-link-does-not-fit"):r("explore-press-play-to-draw-a")),O.story.error(Y?"":()=>r("explore-what-was-drawn-so-far",{error:`${L.field}: ${B()}`}))},began:()=>{let{mode:L,model:q}=h||{mode:"none"};q&&(o.model=q),h=null,L!=="none"&&P(L)},changed:()=>{O.redraw(),f()}});t.onBatch(c.take);let y=at("run"),i=0,d=()=>(clearTimeout(i),i=0,c.isLive&&o.events.length?y.save(a(),o.events):void 0),a=()=>{let{runId:L,model:q,truth:B,answers:Y,right:ce,companions:wt,cursor:gt}=o;return{...{run:L,model:q,truth:B,answers:Y,right:ce,companions:wt,cursor:gt,server:K.name},stopped:c.stopped,values:u.strings(),inForce:l,mixed:x}},f=()=>{!i&&c.isLive&&(i=setTimeout(d,400))};o.onChange(()=>o.mode==="paused"&&f());let v=()=>O.story.notice(()=>r("explore-the-server-does-not-answer"));K.onChange(L=>{(!L.here||L.anew)&&(h&&(l=h.before),h=null,c.cutOff(),d()),O.redraw()}),K.waitsFor(()=>c.busy||h!==null),K.savesBy(d);let S=()=>u.sampler()===oe,m=()=>pe(u.sampler()).steps,w=()=>u.differences(l),$=()=>!o.events.length||w().chain.length>0||o.atEnd&&!c.canGoOn()||!c.isLive&&w().step.length>0,j=()=>{let L=C(n,"transport");C(n,"response").getBoundingClientRect().top>.6*innerHeight&&L.scrollIntoView({block:"start",behavior:"smooth"})},P=L=>L==="step"?o.step():o.play(),T=(L,q)=>{if(h)return;if(!u.check())return void R();let{settings:B,...Y}=u.request();O.story.error(""),j();let ce=$();if(!K.here&&(ce||o.atEnd)&&R(),!K.here)return ce||o.atEnd?v():P(L);if(O.story.offer(""),!ce&&!(w().step.length&&c.isLive&&!c.stopped))return P(L);ce&&k.note(a(),o.events,c.isLive),h={mode:L,before:l},l=u.strings(),p=JSON.stringify(l),x=!ce,O.story.notice(""),z(),ce?(h.model=Y.model,c.begin({...Y,settings:B},q)):c.branch({settings:B,sampler:Y.sampler},q)},R=()=>{b&&(o.speed=b),b=null},M={play:()=>o.mode==="paused"&&!h?T("play","end"):M.pause(),pause:()=>{N.giveUp(),h&&(h.mode="none"),o.pause(),R(),c.busy&&c.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&M.pause(),T("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{b||(b=o.speed),o.speed="live",T("play","end")},stop:()=>{N.giveUp(),o.pause(),R(),o.cutHere(),c.halt(!0),O.story.notice(()=>m()?r("explore-stopped-what-has-happened-is"):r("explore-stopped-what-has-happened-is-2")),O.redraw()},reset:()=>{N.giveUp(),R(),h=null,c.forget(),y.forget(),O.story.offer(""),o.clear(),l=null,O.story.notice(""),O.story.error(""),z()},standing:()=>c.busy?c.standing:null,can:()=>{let L=o.mode!=="paused"||h!==null,q=o.events.length>0;return{play:!0,going:L,step:!L,back:!L&&o.cursor>1,finish:b===null&&(!o.atEnd||c.canGoOn()||$()),stop:c.isLive&&!c.stopped&&(c.canGoOn()||!o.atEnd),reset:q}}};o.onStarved(()=>{if(!c.busy)if(c.canGoOn()&&!K.here)o.pause(),R(),v();else if(c.usedUp&&c.canGoOn()){o.pause(),R();let{usedUp:L}=c;O.story.notice(()=>G(L)),c.usedUp=null}else c.canGoOn()?c.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),R())});let O=pt(n,o,M,{address:L=>K.here&&o.runId&&(!c.isLive||c.onServer)?ie(`runs/${encodeURIComponent(o.runId)}/${L}`):null,make:L=>vo(o.events,L),link:()=>Te(A()?u.strings():g()),saysStep:()=>A()||x?null:o.shown,windows:zt}),z=()=>{let L=u.example();o.intended=u.sampler(),O.story.watch(L&&S()&&(()=>G(L.watch))),ho(u.request().model);let{chain:q,step:B}=w(),Y=q.length&&o.events.length?()=>m()?r("explore-play-starts-a-new-chain"):r("explore-play-starts-a-new-run"):B.length&&c.canGoOn()?()=>r("explore-this-applies-from-the-next"):"";u.say(Y),Y&&O.story.notice(Y),O.redraw()},E=()=>s.some(L=>L.recorded&&L.name===o.runId),g=()=>tn(o,E()?{example:o.runId}:l,x),A=()=>!o.events.length||JSON.stringify(u.strings())!==p,k=nn(),N=on(o,{begin:()=>{b||(b=o.speed),o.speed="live",T("play","end"),h||R()},pause:()=>M.pause(),arrived:()=>{O.story.notice(()=>r("explore-this-run-was-drawn-anew")),W.here(),delete n.dataset.drawing},over:()=>{W.here(),delete n.dataset.drawing,O.story.notice("")}}),I=async L=>{let q=mt(L);s[0]&&u.restore({example:s[0].name}),u.restore(L),z();let B=u.missing(L),Y=B?null:u.recordedOf(L);if(Y){await V(Y),o.runId===Y.name&&N.goTo(q);return}k.note(a(),o.events,c.isLive),M.reset();let ce=u.check();if(B){let{kind:wt}=B,gt={name:H(F(B.name,60)),kind:wt};O.story.notice(()=>r("explore-the-link-names-what-is",gt))}else ce?(n.dataset.drawing="true",O.story.notice(""),N.begin(q),K.here?O.story.notice(()=>r("explore-the-links-run-is-drawn")):v()):O.story.notice(()=>r("explore-the-link-does-not-fit"))},W=Xe("explore",{values:()=>o.events.length&&l?g():{},state:()=>({run:o.runId}),show:(L,q)=>{W.arriving(),M.can().going&&M.pause();let B=Object.keys(L).length?L:{example:s[0]?.name};if(o.events.length&&(q?.run??B.example)===o.runId)return N.goTo(mt(L));let Y=q?.run&&k.find(q.run);return Y?(k.note(a(),o.events,c.isLive),Ce(Y),O.story.offer(""),N.goTo(mt(L))):void I(B)}});dt(o,()=>n.dataset.ready&&!h&&W.moved());let V=async L=>{if(L?.recorded)try{let B=await(await fetch(ie(`examples/${encodeURIComponent(L.name)}`))).json();if(h||o.mode!=="paused")return;O.story.offer(""),k.note(a(),o.events,c.isLive),c.isLive&&c.forget(),o.load(B),l=u.stringsOf(L),p=JSON.stringify(u.strings()),x=!1,O.story.error(""),O.story.notice(()=>r("explore-this-is-a-recorded-run")),z()}catch{O.story.notice(()=>r("explore-press-play-to-draw-a"))}},ne=async()=>{let L=await fetch(ie(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:q,storyOf:B}=await import("./minute-6UQ7GW27.js"),Y=B(await L.json());Y&&q(C(n,"minute"),Y,()=>{u.useExample(s[0]),M.reset(),M.play()})},J=C(n,"show-minute");J.hidden=!s[0]?.recorded,J.addEventListener("click",ne);let ae=(L,q)=>L.filter(B=>B.kind===q).length,Se=L=>pe(L[0].sampler).steps?r("n-steps",{n:ae(L,"decision")}):r("n-tokens",{n:ae(L,"token_drawn")}),ut=(L,q)=>L.server===K.name?r("explore-the-page-was-loaded-anew",{steps:Se(q)}):r("explore-the-server-was-started-anew",{steps:Se(q)}),Ce=({head:L,events:q})=>{u.restore(L.values),o.load({...L,events:q,show:L.cursor}),o.model=L.model,c.adopt(L.stopped),l=L.inForce,p=JSON.stringify(l),x=!!L.mixed,O.story.error(""),z(),O.story.notice("");let B={takeUp:()=>T("play","end"),decline:M.reset};c.canGoOn()?O.story.offer(()=>ut(L,q),()=>r("explore-resume"),B):O.story.notice(()=>r("explore-this-run-was-kept-by")),f()},ft=L=>{let q=()=>r("explore-your-last-run-in-this",{steps:Se(L.events)});O.story.offer(q,()=>r("explore-show-it"),{takeUp:()=>Ce(L)})},cn=L=>{M.can().going&&M.pause(),u.restore(L),z(),kt("explore")};le.explore={player:o,port:t,models:u.models,offers:u.offers,open:cn},(async()=>{W.arriving();let L=s[0];L&&u.restore({example:L.name});let q=$e("explore");z();let B=await y.found();B&&await K.look(),B&&De()?Ce(B):(Object.keys(q).length?await I(q):L&&await V(L),B&&ft(B)),O.ready(),n.dataset.ready="true",!B&&!location.search&&s[0]?.recorded&&Co("minute")&&ne()})()};var ys=4e3,xs=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===oe?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([l])=>Number.isFinite(e[l])).map(([l,b])=>`${b} = ${e[l]}`);return t==="power"&&Ve(e)&&e.block_size<e.max_new_tokens&&s.push(r("run-stops-early")),[t==="power"?"":H(F(Oe(pe(t)),40)),...s].filter(Boolean).join(", ")},ln=(e,t)=>{let n=ct(),s=null,o=()=>{s&&(n.speed=s),s=null},l=()=>n.atEnd&&n.home(),b=()=>n.shown,p={play:()=>{if(n.mode!=="paused")return o(),n.pause();l(),n.play()},step:()=>{l(),n.step()},back:()=>n.showStep(Math.max(0,b()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let i=n.events.length>0,d=i&&n.mode==="paused";return{play:i,step:d,back:d&&n.cursor>1,finish:i&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let x=pt(e,n,p,t),h=(i,d)=>{let a=C(e.parentElement,`recorded-${i}`);a&&(a.textContent=d)},u=null,c=()=>{u&&(h("settings",xs(u)),h("method",H(F(Oe(pe(u.sampler)),40))))};return U.on(c),{player:n,stage:x,show:(i,d=null)=>{o(),n.mode="paused",n.load({...i,show:d===null?i.events.length:1}),d!==null&&n.showStep(Math.max(0,Math.min(n.steps,d)));let{model:a,prompt:f,...v}=i.events[0];h("model",H(F(a,80))),h("prompt",H(F(f,ys))),u=v,c();let S=()=>[i.notice&&G(i.notice),Dt(i.events)].filter(Boolean).join(" ");x.story.notice(S()&&S)}}};var dn="powerviz-recordings",Ss=20,Wt=()=>{try{let e=JSON.parse(localStorage.getItem(dn)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},hn=e=>{try{localStorage.setItem(dn,JSON.stringify(e.slice(0,Ss)))}catch{return}},Ts=e=>{let t=C(e,"library"),{examples:n}=we(),s=[...t.querySelectorAll("[data-run]")],o=C(t,"refused"),l=C(t,"upload"),b=C(t,"to-explore"),p=0,x=null,h=(g,A)=>fetch(ie(`uploads/${g}`),{method:"POST",body:A}),u={address:g=>x||!c.runId?null:ie(`runs/${encodeURIComponent(c.runId)}/${g}`),make:async g=>{let A=await h(g,x);return await Ze(A),A.blob()},says:()=>r("library-the-link-opens-this-run"),link:()=>x||!c.runId?null:Te({tab:"library",run:c.runId,step:c.shown})},{player:c,stage:y,show:i}=ln(t,u),d=Xe("library",{values:()=>x||!c.runId?{}:{run:c.runId,step:c.shown},show:({run:g,step:A})=>{!g&&!A||(d.arriving(),g===c.runId?c.showStep(Math.min(c.steps,_e(A)??c.steps)):s.some(k=>k.dataset.run===g)&&j(g,_e(A)))}});dt(c,()=>d.moved()),le.library={player:c};let a=g=>{Z(o,g&&(()=>H(F(g(),400)))),o.hidden=!g},f=()=>r("library-what-was-shown-before-is"),v=()=>{let{sampler:g,model:A}=c.run.started,k=le.explore?le.explore.models().includes(A):!0,N=le.explore?le.explore.offers(g):pe(g).steps!==void 0;b.disabled=!N||!k;let I=k?"":r("library-its-model-is-not-loaded");b.title=N?I:r("library-its-method-is-not-known")},S=(g,A,k)=>{x=k,i(g,A);let N=k?null:n.find(W=>W.name===g.run);s.forEach(W=>{N&&W.dataset.run===N.name?W.setAttribute("aria-current","true"):W.removeAttribute("aria-current")});let I=k&&H(F(k.name,80));y.story.watch(N||!k?"":()=>r("library-from-your-file",{name:I})),v(),a("")};U.on(()=>c.run.started&&v());let m=async(g,A,k)=>{let N=++p;t.dataset.loading="true";try{let I=await g(),W=I.ok?await I.json():null,V=I.ok?null:await I.text();if(N!==p)return;W?S(W,A,k):a(k?()=>`${k.name}: ${$(V,I.status)} ${f()}`:()=>w(V,I.status))}catch{N===p&&a(()=>`${r("library-the-server-did-not-answer")} ${f()}`)}N===p&&delete t.dataset.loading},w=(g,A,k="")=>{try{return G(JSON.parse(g).message)+k}catch{return r("library-the-server-failed-while-it",{status:A})}},$=(g,A)=>w(g,A,"."),j=(g,A=null)=>m(()=>fetch(ie(`examples/${encodeURIComponent(g)}`)),A,null),P=g=>{let A=Number(l.dataset.most);if(p+=1,g.size>A){let k={name:g.name,size:Math.round(g.size/1048576),most:A/1048576};return a(()=>r("library-has-mb-a-recording-may",k))}return g.size?m(()=>h("feed",g),null,g):a(()=>r("library-is-empty",{name:g.name}))},T=C(t,"kept"),R=()=>{let g=T.dataset.keeps==="true"?Wt():[];T.hidden=!g.length;let A=k=>_("li",{},_("button",{type:"button","data-kept":k.key,onclick:()=>M(k)},_("b",{},H(F(k.name,80)))));C(T,"kept-runs").replaceChildren(...g.map(A))},M=async({key:g,name:A})=>{p+=1;let k=null;try{if(k=await fetch(ie(`recordings/${encodeURIComponent(g)}`)),k.ok)return void await P(new File([await k.blob()],A))}catch{return void a(()=>`${r("library-the-server-did-not-answer")} ${f()}`)}let N=await k.text();if(a(()=>w(N,k.status)),k.status===404)return hn(Wt().filter(I=>I.key!==g)),R()},O=async g=>{try{let A=await fetch(ie("recordings"),{method:"POST",body:g});if(!A.ok)return;let{key:k}=await A.json();hn([{key:k,name:g.name},...Wt()]),R()}catch{return}},z=async g=>{await P(g),x===g&&T.dataset.keeps==="true"&&await O(g)};s.forEach(g=>g.addEventListener("click",()=>j(g.dataset.run))),l&&(l.addEventListener("change",async()=>{l.files.length&&await z(l.files[0]),l.value=""}),t.addEventListener("dragover",g=>g.preventDefault()),t.addEventListener("drop",g=>{g.preventDefault(),g.dataTransfer.files.length&&z(g.dataTransfer.files[0])})),b.addEventListener("click",()=>{let{sampler:g,settings:A,prompt:k,model:N}=c.run.started,I=Object.entries(A).filter(([,ne])=>ne===null||["number","boolean"].includes(typeof ne)),W={...Object.fromEntries(I.map(([ne,J])=>[ne,String(J??"")])),wrapping:"raw",prompt:k,model:N,...g===oe?{}:{sampler:g}};c.pause();let V={...W,example:x?"":c.runId};le.explore?le.explore.open(V):location.assign(Te(V))}),R(),(async()=>{d.arriving();let g=$e("library"),A=s.find(N=>N.dataset.run===g.run)||s[0],k=A&&A.dataset.run===g.run?_e(g.step):null;A&&await j(A.dataset.run,k),g.run&&A&&A.dataset.run!==g.run&&a(()=>r("library-there-is-no-recorded-run",{name:g.run})),y.ready(),t.dataset.ready="true"})()};var Os=()=>Object.fromEntries(Object.entries(we().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));qt("en",Ao);await Ft(Os());var Ql=async(e,t)=>{await bt(e),(await import("./learn-RHGJHSPW.js")).learn(e,t)},Xl=async(e,t)=>{so()||await bt(e),(await import("./evaluate-6DYX5DYX.js")).evaluate(e,t)};export{se as addView,pn as adopt,ms as batches,ee as chainOf,as as compare,Xl as evaluate,$s as explore,un as foldOwn,kn as followPlaces,fn as hazardOf,we as known,U as language,ls as languageSwitch,Ql as learn,Ts as library,me as logProb,vn as modelDialog,mn as openLinkedTab,kt as openTab,C as part,Rt as pivotsAlong,bn as plainOrChat,wn as plotlyHere,H as readable,ue as shownChain,le as tabs,ds as theme,yt as tokenText,fe as tokensSoFar,gn as watchServer,zt as windowPort};
