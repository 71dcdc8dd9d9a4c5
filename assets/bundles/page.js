import{a as Q,b as he,c as de,d as _t,e as $e,f as qt,g as Ft,h as Ut,i as Bt,j as Gt,k as Kt}from"./chunk-47UB3RU7.js";import{a as Vt,c as K,d as We,e as Qo}from"./chunk-ROWRFOCR.js";import{a as dt,b as pe,c as me,e as zt,f as Wt,h as It}from"./chunk-7XOMDLKX.js";import{a as Ht,c as je,d as Jt,e as qe,f as Fe}from"./chunk-4PUFNOKY.js";import{a as Xo,b as Ae,c as Ue,d as Be,f as Zo,h as Yt}from"./chunk-EYW4RKG3.js";import{a as Yo,b as G,c as Ee,d as ge,e as se}from"./chunk-T67FJVAM.js";import{a as te,b as Lt,c as ie,d as Te,e as ke,f as le,g as _e,h as ht,i as J,j as Pt,k as Go,l as Nt,m as ze,o as Oe,p as Rt,r as Ko,s as Dt,t as Ie}from"./chunk-BVRFG43Q.js";import{B as ce,C as ne,D as ve,E as we,F as lt,G as Jo,a as P,b as rt,c as A,d as V,e as Z,f as U,g as it,h as fe,i as jt,j as r,k as D,l as Se,m as Y,o as Do,p as At,q,r as H,s as Ct,t as Mt,u as ae,v as Re,y as oe}from"./chunk-CBMD2PTD.js";import"./chunk-SQE76S5B.js";var Qt=[],ee=(e,t)=>Qt.push({name:e,make:t}),Xt=(e,t,n)=>Qt.flatMap(({name:s,make:o})=>{let c=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!c)return[];let u=o(c,t,n),d=()=>c.dataset.samplers!==void 0&&c.hidden;return[{draw:()=>d()||u.draw(),measure:()=>d()||u.measure?.()}]});ee("candidates",(e,t)=>{let n=A(e,"samples"),s=A(e,"choice"),o=g=>{t.pick(t.picked===g?null:g)};n.addEventListener("click",g=>{let w=g.target.closest("tr[data-chain]");w&&o(Number(w.dataset.chain))});let c=(g,w,k)=>{let l=k&&w.complete&&w.chosen===g.index;return P("td",{class:"pv-picked"},l?P("span",{role:"img","aria-label":r("run-chosen"),title:r("run-chosen")},"★"):"")},u=(g,w,k)=>{let{run:l}=t,h=de(g),i=t.right[g.answer],p=i===void 0?"":i?" ✓":" ✗",b=g.answer===null?"–":V(U(g.answer,24))+p,m=(f,T="")=>P("td",{class:T,dir:"auto"},f),$=r("run-show-sample",{n:g.index+1});return P("tr",{"data-chain":g.index,"aria-current":k?"true":null},P("td",{class:"pv-number"},P("button",{type:"button",class:"pv-quiet","aria-label":$},`${g.index+1}`)),c(g,l,w.candidates),m(oe(h.length),"pv-number"),m(h.length?H(le(h)):"–","pv-number"),m(g.extended?b:"…"))},d=g=>{let{run:w}=t,k=w.chains.filter(i=>i.extended).length;if(!w.chains.length)return"";if(!w.complete)return r("run-of-finished",{done:k,all:w.chains.length});if(!g.candidates)return r("run-all-are-finished-each-counts",{n:w.chains.length});let l={n:w.chosen+1,all:w.chains.length},h=r("run-sample-of-is-chosen",l);return g.look.chosen?`${h} ${D(g.look.chosen)}`:h},S="";return{draw:()=>{let g=Q(t);if(!g.several)return;let w=he(t),k=t.run.chains.map(i=>`${i.tokens.length}+${i.draft.length}`).join(),l=[t.runId,k,w.index,t.run.complete,Object.keys(t.right).length,q.code].join(" ");if(l===S)return;S=l;let h=n.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;n.replaceChildren(...t.run.chains.map(i=>u(i,g,i===w))),h!==null&&n.querySelector(`tr[data-chain="${h}"] button`)?.focus(),s.textContent=d(g)}}});ee("cost",(e,t)=>{let n=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(d=>[d.dataset.meter,d]));for(let d of Object.values(n))d.parts=[d.querySelector("i"),d.querySelector(".pv-meter-value")];let s=A(e,"facts"),o="",c=({forward_passes:d,seconds:S},a,g)=>{if(!d)return"";let k={passes:d===1?r("run-1-forward-pass"):r("run-forward-passes",{n:oe(d)}),seconds:H(S),times:H(a.run/a.sample,1)};return g.several&&a.response?(k.times=H(a.run/a.response,1),r("run-s-of-sampling-the-response",k)):a.sample&&g.steps?r("run-s-of-sampling-one-sample",k):r("run-s-of-sampling",k)};return{draw:()=>{let d=t.run,S=he(t),a=Q(t),g=d.chains.reduce((i,p)=>i+p.plainTokens,0),w=d.chains.every(i=>i.plainTokensExact),k=a.steps?{sample:S.tokens.length,run:d.cost.tokens,plain:g}:{response:de(S).length,run:d.cost.tokens},l=`${a.name} ${Object.values(k)} ${w} ${d.cost.forward_passes} ${d.cost.seconds} ${q.code}`;if(l===o)return;o=l;let h=Math.max(1,...Object.values(k));for(let[i,p]of Object.entries(k)){let[b,m]=n[i].parts;b.style.width=`${(100*p/h).toFixed(1)}%`;let $=i==="plain"&&!w?"≥ ":"";m.textContent=$+oe(p),n[i].dataset.value=p}s.textContent=c(d.cost,k,a)}}});ee("decision",(e,t)=>{let n=A(e,"verdict"),s=A(e,"sentence"),o=A(e,"under-way"),c=Bt();A(e,"coin").append(c.element);let u=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(l=>[l.dataset.term,l])),d="",S=()=>{Object.values(u).forEach(l=>l.textContent="–"),c.draw(null)},a=l=>{e.dataset.verdict="open",n.textContent="",s.textContent=l,S()},g=(l,h)=>{let[i,p]=Re(Oe(l),l.log_uniform),b=l.decision==="rejected_early"?"≤ ":"";u.proposal.textContent=b+H(l.log_weight_proposal),u.state.textContent=`− (${H(l.log_weight_state)})`,u.length.textContent=Ct(l.log_cut_ratio),u.ratio.textContent=b+i,u.uniform.textContent=h?p:"?",c.draw(l,h)},w=()=>{let l=t.events[t.run.folded];a(qt(l)),g(l,!1)};return{draw:()=>{let l=J(t.run),h=l.steps.at(-1),i=l.proposal&&!t.guessing?l.steps.length+1:0,p=i?r("run-step-a-proposal-is-being",{n:i}):"";o.textContent!==p&&(o.textContent=p),e.dataset.stale=String(!!i&&!!h);let b=`${t.runId} ${l.steps.length} ${t.guessing&&t.run.folded} ${h?.event} ${q.code}`;if(b===d)return;if(d=b,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return w();if(!h)return a(r("run-each-step-ends-with-a"));let m=h.decision,{mark:$,word:f}=$e[m.decision];if(e.dataset.verdict=m.decision,n.replaceChildren(`${$} ${f[0].toUpperCase()}${f.slice(1)}`,P("small",{},r("explore-step",{n:h.index}))),s.replaceChildren(Ft(m),...m.decision==="accepted"?[P("span",{class:"pv-effect"},Ut(h,t))]:[]),m.decision==="unchanged")return S();g(m,!0)}}});var ct=e=>it(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,pt=e=>{if(!e)return"";let{position:t,seconds:n,others:s}=e;return t===1?r("run-your-run-is-the-next"):t&&n<=1?r("run-your-run-is-number-in",{n:t}):t?r("run-your-run-is-number-in-2",{n:t,s:n}):s===1?r("run-another-visitors-run-takes-turns"):s?r("run-the-runs-of-other-visitors",{n:s}):""},Zt=(e,t,n)=>{let s=l=>A(e,l),o={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},c=s("scrub"),u=s("where"),d=s("turns"),S=s("speed"),a=!1;t.speed=S.value;for(let[l,h]of Object.entries(o))h&&h.addEventListener("click",()=>n[l]());S.addEventListener("change",()=>t.speed=S.value),c.addEventListener("input",()=>t.showStep(Number(c.value))),document.addEventListener("keydown",l=>{if(!a||l.ctrlKey||l.metaKey||l.altKey||l.defaultPrevented||!e.offsetParent||ct(l))return;let h=it(l,"button, a, summary, [type=checkbox], [role=button], [role=radio]");l.target===c&&l.key!==" "||(l.key===" "&&!h?(l.preventDefault(),n.play()):l.key==="ArrowRight"?(l.preventDefault(),o.step.disabled||n.step()):l.key==="ArrowLeft"?(l.preventDefault(),t.showStep(Math.max(0,t.shown-1))):l.key==="Home"&&t.events.length?(l.preventDefault(),t.home()):l.key==="End"&&t.events.length&&(l.preventDefault(),t.pause(),t.end()))});let g=l=>{let{run:h}=t,{chains:i,complete:p}=h;if(l.several){let m=i.filter($=>$.extended).length;return p?r("run-all-samples-finished",{n:i.length}):r("run-of-samples-finished",{done:m,n:i.length})}let b=r("n-tokens",{n:de(J(h)).length});return p?r("run-finished",{tokens:b}):b},w=(l,h)=>{if(!t.events.length)return r("run-no-run-yet");let i=Q(t);return i.steps?t.run.complete?r("run-step-block-finished",l):h?r("run-step-of-block",l):r("run-step-block",l):g(i)},k=()=>{let l=J(t.run),h=n.can(),i=h.going??t.mode!=="paused",p=i?r("learn-pause"):r("run-play");o.play.textContent!==p&&(o.play.textContent=p);for(let[T,C]of Object.entries(o))C&&(C.disabled=!a||!h[T]);let b=t.steps,{shown:m}=t;Number(c.max)!==b&&(c.max=b),Number(c.value)!==m&&(c.value=m),c.disabled=!a||b===0;let $=w({step:m,total:b,block:l.block},b>m&&!i);u.textContent!==$&&(u.textContent=$);let f=pt(n.standing?.()??null);d.textContent!==f&&(d.textContent=f),d.hidden=!f};return{draw:k,ready:()=>{a=!0,k()}}};ee("decision",(e,t)=>{let n=A(e.closest(".pv-stage"),"guess-first"),s=A(e,"guess"),o=A(e,"next"),c=A(e,"score"),u=null;n.addEventListener("change",()=>{t.guessFirst=n.checked,t.score={right:0,asked:0},u=null,!n.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),S()}),s.querySelectorAll("[data-guess]").forEach(a=>a.addEventListener("click",()=>t.guess(a.dataset.guess==="accept"))),o.addEventListener("click",t.next),t.onGuess(a=>u=a),document.addEventListener("keydown",a=>{if(a.ctrlKey||a.metaKey||a.altKey||ct(a))return;let g=a.key.toLowerCase();t.guessing&&(g==="a"||g==="r")?t.guess(g==="a"):t.holding&&g==="n"&&t.next()});let d=a=>a.asked?u?r("run-you-said-the-same-score",a):r("run-the-draw-said-otherwise-score",a):r("run-score-no-guess-yet"),S=()=>{s.hidden=!t.guessing,o.hidden=!t.holding,c.hidden=!t.guessFirst;let{right:a,asked:g}=t.score;c.textContent=d({right:a,asked:g})};return{draw:S}});var eo=250,en={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},to=(e,t)=>{let n=e.decision.divergence;if(n===null)return"";let s=u=>U(u.map(d=>pe(d,t)?"■":d.text).join(""),28),o=e.before.tokens.slice(n,n+8),c=e.drawn.slice(n-e.proposal.start,n-e.proposal.start+8);return V(`${s(o)} → ${s(c)}`)},tn=(e,t,n,s)=>{let o=s.toLowerCase(),c=u=>`${to(u,t)} ${u.answer??""}`.toLowerCase().includes(o);return e.filter(u=>en[n](u)&&(!o||c(u)))},on=(e,t)=>{let{decision:n,proposal:s}=e,{mark:o,word:c}=$e[n.decision],u=n.decision==="unchanged",[d,S]=Re(Oe(n),n.log_uniform),a=n.decision==="rejected_early"?"≤ ":"";return[[`${n.block}`,"pv-number"],[`${o} ${c}`,`pv-word-${n.decision}`],[`${s.cut}`,"pv-number"],[n.divergence===null?"–":`${n.divergence}`,"pv-number"],[u?"–":a+d,"pv-number"],[u?"–":S,"pv-number"],[H(e.logProb),"pv-number"],[V(U(e.answer??"–",24)),""],[to(e,t),"pv-change"]]};ee("history",(e,t)=>{let n=A(e,"rows"),s=A(e,"filter"),o=A(e,"find"),c=A(e,"facts"),u=A(e,"earlier"),d=null,S=new WeakMap;q.on(()=>S=new WeakMap);let a=h=>(S.has(h.decision)||S.set(h.decision,g(h)),S.get(h.decision)),g=h=>P("tr",{"data-step":h.index},P("td",{class:"pv-number"},P("button",{type:"button",class:"pv-quiet","aria-label":r("run-show-step",{n:h.index})},`${h.index}`)),...on(h,t.run).map(([i,p])=>P("td",{class:p,dir:"auto"},i))),w="",k=null,l=()=>{let h=J(t.run),i=h.steps.at(-1),p=t.ahead?J(t.ahead):h,b=p.steps.length>eo?h.steps:p.steps,m=`${t.runId} ${h.index} ${h.steps.length} ${b.length} ${i?.event} ${s.value} ${o.value} ${q.code} ${d===t.runId}`;if(m===w)return;w=m;let $=tn(b,t.run,s.value,o.value),f=d===t.runId?$:$.slice(-eo);Wt(n,f.map(a).map(T=>({key:T,make:()=>T}))),k&&k.removeAttribute("aria-current"),k=i&&f.includes(i)?a(i):null,k&&k.setAttribute("aria-current","true");for(let T of f)a(T).classList.toggle("pv-ahead",T.index>h.steps.length);c.textContent=b.length?r("run-of-log-a-and-log",{n:oe($.length),steps:r("n-steps",{n:b.length})}):r("run-no-step-yet-press-play"),u.hidden=f.length===$.length,u.textContent=r("run-show-earlier-steps",{n:oe($.length-f.length)})};return u.addEventListener("click",()=>{d=t.runId,l()}),s.addEventListener("change",l),o.addEventListener("input",l),n.addEventListener("click",h=>{let i=h.target.closest("tr[data-step]");i&&t.showStep(Number(i.dataset.step))}),{draw:l}});var ye=class extends Error{constructor(t,n="server"){super(n),Object.assign(this,{said:t,field:n})}},Ve=async e=>{if(e.ok)return;let{field:t,message:n}=await e.json();throw new ye(n,t)},oo=e=>D(e.said??e.message);var xe=24,mt=24,be=(e,t,n="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,c]of Object.entries(t))s.setAttribute(o,c);return s.textContent=n,s},nn=e=>{let{fontFamily:t,fontSize:n,fontWeight:s,fontStyle:o,color:c}=getComputedStyle(e);return{"font-family":t,"font-size":n,"font-weight":s,"font-style":o,fill:c,"xml:space":"preserve"}},sn=(e,t)=>{let n=[],s=getComputedStyle(e);for(let a of e.getClientRects()){let g={x:a.left-t.x,y:a.top-t.y,width:a.width,height:a.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&n.push(be("rect",{...g,fill:s.backgroundColor}));let w=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,k=e.matches(".pv-is-pivot, .pv-fresh")?2:w,l=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";k&&n.push(be("rect",{...g,y:g.y+g.height-k,height:k,fill:G(e,l)})),e.matches(".pv-end, .pv-mark-block")&&n.push(be("rect",{...g,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&n.push(be("text",{x:g.x,y:g.y+10,"font-size":10,fill:G(e,"--pv-power")},"◆"))}let o=e.firstChild;if(!o)return n;let c=document.createRange(),u=null,d=()=>u&&n.push(be("text",{...nn(e),x:u.x,y:u.y},u.text)),S=0;for(let a of o.data){c.setStart(o,S),c.setEnd(o,S+=a.length);let g=c.getBoundingClientRect(),w=g.bottom-t.y-.25*g.height;a===`
`||!g.width||(u&&u.y===w?u.text+=a:(d(),u={x:g.left-t.x,y:w,text:a}))}return d(),n},an=(e,t)=>{let n=A(e,"tokens"),s=n.getBoundingClientRect(),o={x:s.left-xe,y:s.top-n.scrollTop-xe-mt},c=[...n.querySelectorAll(".pv-token, .pv-mark")],u=c.length?c.at(-1).getBoundingClientRect().bottom-o.y:2*mt,d=Math.ceil(s.width)+2*xe,S=Math.ceil(u)+xe+2*mt,a=be("svg",{xmlns:"http://www.w3.org/2000/svg",width:d,height:S,viewBox:`0 0 ${d} ${S}`}),g=A(e,"facts"),w=(k,l,h,i)=>be("text",{x:xe,y:k,"font-family":getComputedStyle(e).fontFamily,"font-size":l,fill:G(e,h)},i);return a.append(be("rect",{width:d,height:S,fill:G(e,"--pv-paper")}),w(xe+6,14,"--pv-ink-soft",V(t)),...c.flatMap(k=>sn(k,o)),w(S-xe,13,"--pv-ink-soft",[...g.children].map(k=>k.textContent).join(" · "))),a},rn=async(e,t)=>{let n=URL.createObjectURL(t);try{let s=new Image;s.src=n,await s.decode();let o=P("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return o.getContext("2d").drawImage(s,0,0,o.width,o.height),await new Promise(c=>o.toBlob(c,"image/png"))}finally{URL.revokeObjectURL(n)}},no=async(e,t,n,s)=>{let o=an(e,s),c=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/svg+xml"});He(t==="svg"?c:await rn(o,c),`${n}.${t}`)};var He=(e,t)=>{let n=URL.createObjectURL(e);P("a",{href:n,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)},so={code:"run-server-does-not-answer"},ao=async(e,t)=>{if(!K.here)throw new ye(so);let n=await fetch(ne(`uploads/${t}`),{method:"POST",body:ut(e)});return await Ve(n),n.blob()},ro=async e=>{let n=await(await fetch(ne("runs"),{method:"POST",body:ut(e)}).catch(()=>null))?.json().catch(()=>null);if(!n)throw new ye(so);if(!n.key)throw new ye(n.message,n.field);return n.key},ut=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});ee("take-away",(e,t,n)=>{let{address:s,make:o,link:c}=n,u=A(e,"facts"),d=[...e.querySelectorAll("[data-download]")],S=[...e.querySelectorAll("[data-keep]")],a=A(e,"copy-link"),g=async k=>{let l=`powerviz-run.${k}`;if(k==="jsonl")return He(ut(t.events),l);Se(u,"run-being-made");try{He(await o(k),l),u.textContent=""}catch(h){Y(u,()=>r("run-it-could-not-be-made",{reason:oo(h)}))}};for(let k of d)k.addEventListener("click",l=>{k.hasAttribute("href")||k.getAttribute("aria-disabled")==="true"||(l.preventDefault(),g(k.dataset.download))});for(let k of S)k.addEventListener("click",()=>{let{keep:l,format:h}=k.dataset,i=e.closest(".pv-stage"),p=i.querySelector(".pv-trace .pv-plot"),b=U(t.run.started.prompt,Math.floor((l==="trace"?p:i).clientWidth/9.5)),m=`powerviz-${l}`;l==="trace"?Vt(p,h,m,b):no(i.querySelector(".pv-response"),h,m,b)});return n.says&&Y(u,n.says),c?a.addEventListener("click",async()=>{let k=c();if(!k){Se(u,"run-a-link-can-lead-to");return}a.dataset.link=k;try{await navigator.clipboard.writeText(k),Se(u,"run-copied-the-link-opens-this")}catch{u.replaceChildren(`${r("compare-copy-it-from-here")} `,P("code",{},k))}}):(a.remove(),u.textContent=""),{draw:()=>{let k=t.events.length>0,l=d.find(h=>h.dataset.download==="csv");l.title=Q(t).steps?r("run-one-row-per-step"):r("run-one-row-per-sample");for(let h of d){let i=h.dataset.download,p=k&&s?s(i):null,b=k&&!!(p||o||i==="jsonl");h.hidden=!s&&i!=="jsonl",h.setAttribute("aria-disabled",String(!b)),p?h.getAttribute("href")!==p&&(h.removeAttribute("role"),h.href=p,h.setAttribute("download","")):(h.removeAttribute("href"),h.setAttribute("role","button"),h.tabIndex=b?0:-1)}for(let h of S)h.disabled=!k}}});var ln=400,hn=e=>{let t=Math.max(1,Math.ceil(e.length/ln)),n=[],s=[],o=0;return e.forEach((c,u)=>{o+=c.log_prob,!(u%t&&u<e.length-1)&&(n.push(u+1),s.push(o))}),{x:n,y:s}},dn=(e,t)=>{let n=H(le(e.tokens)),s=e.answer===null?r("learn-none"):U(e.answer,30),o=t.several?r("run-sample-log-p-answer",{n:e.index+1,value:n,answer:s}):r("run-log-p-answer",{value:n,answer:s});return Z(o)},io=e=>Math.max(1,...e.chains.map(t=>de(t).length)),lo=e=>[e.runId,he(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),ho=(e,t)=>{let n=Q(e),s=G(t,n.look.colour),o=G(t,"--pv-muted"),c=he(e),d=[...e.run.chains.filter(w=>w!==c),...e.run.chains.includes(c)?[c]:[]],S=d.map((w,k)=>({type:"scatter",mode:"lines",name:w!==c?r("run-other-samples"):n.several?r("run-sample",{n:w.index+1}):r("run-the-response"),showlegend:w===c||k===0,...hn(de(w)),line:w===c?{color:s,width:2}:{color:o,width:1},opacity:w===c?1:.55,hoverinfo:"skip"})),a=d.filter(w=>w.extended&&w.tokens.length),g=a.map(w=>w===c?s:o);return[...S,{type:"scatter",mode:"markers",showlegend:!1,x:a.map(w=>w.tokens.length),y:a.map(w=>le(w.tokens)),customdata:a.map(w=>w.index+1),text:a.map(w=>dn(w,n)),hovertemplate:"%{text}<extra></extra>",marker:{color:g,symbol:n.look.symbol,size:a.map(w=>w===c?10:7)}}]};var cn=250,co=()=>Lt().filter(e=>e.beside),po=e=>D(e.short),mo=.3,pn=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,mn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},un=e=>{let t=e.reduce((o,c)=>o+c,0)/e.length,s=2.12*Math.sqrt(e.reduce((o,c)=>o+(c-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},uo=(e,t=e.steps.length)=>{let n=[],s=[],o=e.steps.slice(0,t);return o.forEach((c,u)=>{let d=c.before.logProb;u===0?(n.push(0),s.push(d)):(c.before.tokens.length!==o[u-1].tokens.length||d!==s.at(-1))&&(n.push(c.index-.5),s.push(d)),n.push(c.index),s.push(c.logProb)}),t<e.steps.length?{x:n,y:s}:(!e.steps.length&&e.tokens.length?(n.push(0),s.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(n.push(e.steps.length+.5),s.push(le(e.tokens))),{x:n,y:s})},fn=(e,t)=>{let n=e.decision,s=[r("run-step",{n:e.index,verdict:$e[n.decision].word})];if(n.divergence!==null){let o=e.before.tokens[n.divergence],c=e.drawn[n.divergence-e.proposal.start];o&&c&&s.push(`${me(o,t)} → ${me(c,t)}`);let u=H(e.proposalLogProb);s.push(n.decision==="rejected_early"?r("run-log-p-of-the-proposal",{value:u}):r("run-log-p-of-the-proposal-2",{value:u}))}return s.map(Z).join("<br>")},wn=(e,t)=>{let n=t.blocks.at(-1),s=n&&!t.blockFinished?n.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},fo=e=>{let t=0,n=[...e].reverse().map(s=>1-Math.exp(Math.min(0,t+=s)));return n.reduce((s,o)=>s+o,0)/Math.max(1,n.length)},gn=e=>{let t=J(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let n=e.started.settings.num_steps,s=t.steps.filter(d=>d.decision.decision!=="unchanged").map(d=>Math.exp(Math.min(0,Oe(d.decision)))),c=(s.length?s.reduce((d,S)=>d+S,0)/s.length:1)*fo(t.tokens.map(d=>d.log_proposal)),u=fo(t.tokens.map(d=>d.log_prob));return n===0||c*n>=.1||u<.05?"":r("run-these-settings-freeze-the-chain",{chance:ae(c),model:ae(u)})};ee("trace",(e,t)=>{let n=A(e,"plot"),s=i=>G(n,i),o=i=>{let p=t.run,b=t.ahead?J(t.ahead):i,m=i.steps.length,$={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},f=[{...$,name:r("run-the-response"),...uo(i)}];b!==i&&f.push({...$,...uo(b),opacity:mo,showlegend:!1});for(let[T,C]of Object.entries(mn)){let E=b.steps.filter(j=>j.decision.decision===T);f.push({type:"scatter",mode:"markers",name:$e[T].word,x:E.map(j=>j.index),y:T==="rejected_early"?[]:E.map(j=>pn(j,T)),customdata:E.map(j=>j.index),text:E.map(j=>fn(j,p)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(C.colour),symbol:C.symbol,size:C.size,opacity:E.map(j=>j.index>m?mo:1),line:{width:1.6,color:s(C.colour)}}})}return f},c=()=>{let i=[];for(let p of co()){let b=po(p),m=p.colour,$=t.companions?.[p.method]||[];if(!$.length)continue;let f={name:b,xaxis:"x2",showlegend:!1,y:$.map(T=>T.log_prob),text:$.map(T=>Z(r("run-log-p-answer-2",{method:ke(p),value:H(T.log_prob),answer:T.answer===null?r("learn-none"):U(T.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(m),size:5,opacity:.75,symbol:p.symbol}};i.push($.length===1?{...f,type:"scatter",mode:"markers",x:[b],marker:{...f.marker,size:9,opacity:1}}:{...f,type:"violin",x0:b,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...un($.map(T=>T.log_prob)),line:{color:s(m),width:1},fillcolor:`${s(m)}33`,hoveron:"points"})}return i},u=i=>{let{steps:p}=Q(t);return[...p?o(i):ho(t,n),...c()]},d=i=>{let p=i.filter(j=>!j.xaxis).flatMap(j=>j.y),b=i.filter(j=>j.xaxis),m=b.map(j=>[...j.y].sort((z,L)=>z-L)[Math.floor(j.y.length/4)]),$=[...p,...m];if(!$.length)return{range:[-10,0],below:[]};let f=Math.max(...p,...b.flatMap(j=>j.y)),T=Math.min(...$),C=.07*(f-T)+.3,E=b.map(j=>({name:j.name,count:j.y.filter(z=>z<T-C).length}));return{range:[T-C,f+C],below:E.filter(j=>j.count)}},S=(i,p)=>{let{range:b,below:m}=d(p),$=n.clientWidth<420,f=$?.54:.7,T=f+($?.08:.03),C=s("--pv-ink-soft"),E=Q(t),j=t.ahead?J(t.ahead):i,z=E.steps?Math.max(wn(t.run,j),1):io(t.run),L=E.steps?j.blocks:[],N=E.steps?{}:{title:{text:r("evaluate-tokens"),font:{size:11},standoff:2}},W=p.some(y=>y.xaxis==="x2"),v=Ee(n),x=L.filter(y=>y.afterStep>0).map(y=>({type:"line",xref:"x",yref:"paper",x0:y.afterStep+.5,x1:y.afterStep+.5,y0:0,y1:1,line:{color:C,width:1,dash:"dot"}})),M=L.map(y=>({xref:"x",yref:"paper",x:y.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:r("run-block",{n:y.block}),font:{size:10,color:C}}));for(let y of m)M.push({xref:"x2",yref:"paper",x:y.name,y:0,yanchor:"bottom",showarrow:!1,text:r("run-below",{n:y.count}),font:{size:10,color:C},bgcolor:s("--pv-paper")});if(W&&i.tokens.length){let y=le(i.tokens);x.push({type:"line",xref:"paper",yref:"y",x0:T,x1:1,y0:y,y1:y,line:{color:s(E.steps?"--pv-power":E.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...v,domain:W?[0,f]:[0,1],range:[-.5,z+.8],showgrid:!1,dtick:z<=12?1:void 0,rangemode:"tozero",...N},xaxis2:{...v,domain:[T,1],tickangle:0,tickfont:{size:$?9:11},type:"category",categoryarray:co().map(po),categoryorder:"array",visible:W,showgrid:!1,fixedrange:!0},yaxis:{...v,range:b,title:{text:r("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:x,annotations:M}},k=ge(n,()=>{let i=J(t.run);if(!Q(t).steps)return`${lo(t)} ${!!t.companions}`;let{ahead:p,runId:b,companions:m}=t;return[b,i.steps.length,i.extended,i.block,!!m,p?.folded].join(" ")},()=>{let i=he(t),p=u(i),b=S(i,p),m=b.yaxis.range[0]+.02*(b.yaxis.range[1]-b.yaxis.range[0]);for(let $ of p)$.y.length===0&&($.y=$.x.map(()=>m));return{data:p,layout:b}},i=>{if(!i.customdata)return;let{steps:p,several:b}=Q(t);p?t.showStep(i.customdata):b&&t.pick(i.customdata-1)},cn),l=A(e,"facts");return{...k,draw:()=>(l.textContent=gn(t.run),k.draw())}});var wo=`## Compare

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
`;var ft="powerviz-kept";var vn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),wt=vn(),Ge=null;try{Ge=sessionStorage.getItem(ft),sessionStorage.setItem(ft,wt)}catch{Ge=null}var Ke=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)}),De=null,kn=()=>{if(De)return De;let e=indexedDB.open(ft,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},De=Ke(e),De},Je=async()=>(await kn()).transaction(["heads","events"],"readwrite"),gt=e=>new Promise((t,n)=>{e.oncomplete=t,e.onabort=e.onerror=()=>n(e.error)}),bt=e=>IDBKeyRange.bound([e,0],[e,1/0]),vt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(bt(t))},$n=async()=>{let e=await Je(),n=(await Ke(e.objectStore("heads").getAll())).sort((o,c)=>c.when-o.when),s=[...new Set(n.map(o=>o.tab))];for(let o of n)(Date.now()-o.when>864e5||s.indexOf(o.tab)>=6)&&vt(e,o.key);await gt(e)},Ye=e=>{let t=`${wt} ${e}`,n=null,s=0,o=Promise.resolve(),c=!1,u=g=>(o=o.then(async()=>{if(!c)try{return await g()}catch{c=!0;return}}),o);return{save:(g,w=[])=>u(async()=>{let k=await Je();if(w.length>2e5)vt(k,t);else{(w!==n||w.length<s)&&(k.objectStore("events").delete(bt(t)),n=w,s=0);let l=w.slice(s);l.length&&k.objectStore("events").put({key:t,first:s,events:l}),s+=l.length,k.objectStore("heads").put({...g,key:t,tab:wt,when:Date.now(),count:s})}await gt(k)}),forget:()=>u(async()=>{n=null,s=0;let g=await Je();vt(g,t),await gt(g)}),found:()=>u(async()=>{if(!Ge)return null;let g=`${Ge} ${e}`,w=await Je(),k=await Ke(w.objectStore("heads").get(g));if(!k)return null;let h=(await Ke(w.objectStore("events").getAll(bt(g)))).flatMap(i=>i.events);return await $n(),h.length===k.count?{head:k,events:h}:null}).then(g=>g??null)}},go=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var yn=4,re=e=>U(e.model?V(e.model):ke(e),24),Le=e=>`${re(e.look)} ${e.index}`,Qe=e=>e===-1/0?"−∞":H(e),xn=(e,t)=>{let n=ae(Math.exp(e.log_proposal));return t.method==="second_model"?[[r("compare-p-under",{model:re(t.look)}),n]]:e.log_proposal===e.log_prob?[]:[[r("compare-q-as-it-was-drawn"),n]]},Sn=e=>{if(!e.ended){let n=r("n-tokens",{n:e.tokens.length});return P("span",{class:"pv-answer"},r("compare-cut-off-at",{tokens:n}))}if(e.answer===null){let n=e.right===!1?r("compare-no-answer-wrong"):r("compare-no-answer");return P("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},n)}let t=e.right===null?{}:{[e.answer]:e.right};return Kt(e.answer,{right:t})},Tn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},bo=(e,t)=>{let n=A(e,"list"),s=A(e,"sort"),o=new WeakMap,c=new WeakMap,u=[],d=null,S=i=>[P("span",{},`log p ${Qe(i.log_prob)}`),P("span",{},r("n-tokens",{n:i.tokens.length})),P("span",{},r("compare-decoded",{n:i.cost?H(i.cost.tokens,1):"–"})),P("span",{},`${i.cost?H(i.cost.seconds,3):"–"} s`),i.run===d.run?null:P("span",{class:"pv-earlier"},r("compare-earlier-run",{prompt:U(V(i.prompt),60)}))],a=i=>{let p=P("div",{class:"pv-card-text",role:"group","aria-label":r("compare-tokens-arrow-keys-move")},...i.tokens.map((m,$)=>P("span",{class:`pv-token pv-valued${pe(m,i)?" pv-end":""}`,dir:"auto",tabindex:$?"-1":"0","data-index":$,style:`--level:${Math.min(1,-m.log_prob/yn).toFixed(2)}`},dt(m,i))));It(p);let b=P("article",{class:"pv-card","data-key":i.key,tabindex:"-1",style:`--method:var(${i.look.colour})`},P("header",{},P("h3",{},Te(i.look),Le(i)),Sn(i),P("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),p,P("p",{class:"pv-facts"}));return c.set(b,i),b},g=i=>{o.has(i)||o.set(i,a(i));let p=o.get(i),b=`${d.run} ${JSON.stringify(i.cost)}`;p.dataset.told!==b&&(p.dataset.told=b,p.querySelector(".pv-facts").replaceChildren(...S(i).filter(Boolean)));let m=A(p,"pin"),$=u.includes(i);return m.setAttribute("aria-pressed",String($)),m.setAttribute("aria-label",$?r("compare-unpin",{sample:Le(i)}):r("compare-pin",{sample:Le(i)})),m.textContent=$?r("compare-pinned"):r("compare-pin-2"),p.classList.toggle("pv-pinned",$),p},w=(i=d)=>{d=i;let p=new Map(d.looks.map((T,C)=>[T.method,C])),m=[...d.samples.values()].sort((T,C)=>p.get(T.method)-p.get(C.method)||T.index-C.index).filter(T=>!u.includes(T)).sort(Tn[s.value]),$=[...u,...m].map(g);if($.length||$.push(P("p",{class:"pv-empty"},r("compare-no-sample-yet-choose-methods"))),$.length===n.children.length&&$.every((T,C)=>T===n.children[C]))return;let f=document.activeElement;n.replaceChildren(...$),n.contains(f)&&f.focus({preventScroll:!0})},k=i=>{let p=i?.closest?.(".pv-card");return p?c.get(p):null},l=i=>t(k(i.target));return n.addEventListener("pointerover",l),n.addEventListener("focusin",l),n.addEventListener("pointerleave",()=>t(k(document.activeElement))),s.addEventListener("change",()=>w()),q.on(()=>o=new WeakMap),n.addEventListener("click",i=>{let p=i.target.closest('[data-pv="pin"]');if(!p)return;let b=k(p);u.includes(b)?u.splice(u.indexOf(b),1):u.push(b),w()}),Dt(n,".pv-token[data-index]",i=>{let p=k(i),b=Number(i.dataset.index),m=p.tokens[b],$=p.tokens.slice(0,b+1).reduce((T,C)=>T+C.log_prob,0),f=[[r("compare-position"),r("compare-of",{n:b+1,total:p.tokens.length})],[r("compare-log-p-up-to-here"),Qe($)]];return zt(m,p,f,xn(m,p))}),{draw:w,show:i=>{let p=o.get(i);p&&(p.scrollIntoView({block:"nearest"}),p.focus({preventScroll:!0}),p.classList.remove("pv-found"),p.offsetWidth,p.classList.add("pv-found"))}}};var On=["prompt","truth","model","wrapping","second_model"],vo=["num_samples","candidates"],ko=(e,t)=>{let n=f=>e.elements[f],s=[...e.querySelectorAll("[data-default]")],o=[...e.querySelectorAll('input[name="methods"]')],c=On.filter(f=>n(f)),u=Fe(e),d=(f,T)=>{let C=P("option",{value:f});return Y(C,T),C};n("example").replaceChildren(...t.map(f=>d(f.name,()=>D(f.title))),d("",()=>r("compare-your-own"))),Be(e);let S=o.map(({value:f})=>ie(f)),a=()=>o.filter(f=>f.checked).map(f=>f.value),g=()=>t.find(f=>f.name===n("example").value)||null,w=f=>f.type==="checkbox"?String(f.checked):f.value.trim(),k=(f,T)=>{f.type==="checkbox"?f.checked=String(T)==="true":f.value=T},l=()=>({example:n("example").value,...Object.fromEntries(c.map(f=>[f,n(f).value])),methods:a().join(","),...Object.fromEntries(s.map(f=>[f.name,w(f)]))}),h=()=>{let f={},T={};for(let j of s){let z=j.type==="checkbox"?j.checked:qe(w(j));(vo.includes(j.name)?T:f)[j.name]=z}let{truth:C,...E}=Object.fromEntries(c.map(j=>[j,n(j).value]));return{...E,truth:C.trim()||null,methods:a(),...T,settings:f}},i=(f=!1)=>{let C=s.filter(j=>j.type==="number").map(j=>[j,j.name,je(j)&&(()=>je(j))]);if(C.unshift([o[0],"methods",a().length?"":()=>r("compare-choose-at-least-one-method")]),C.unshift([n("prompt"),"prompt",n("prompt").value.trim()?"":()=>r("compare-type-a-question-or-pick")]),n("second_model")){let j=a().includes("second_model")&&n("second_model").value===n("model").value;C.push([n("second_model"),"second_model",j?()=>r("compare-this-is-the-model-itself"):""])}C.forEach(([,j,z])=>u(j,z)),u("truth","");let E=C.find(([,,j])=>j);return E&&f&&E[0].focus(),!E},p=(f,T)=>u(f,()=>V(D(T))),b=f=>{for(let T of s)vo.includes(T.name)||k(T,f.settings[T.name]??T.dataset.default);n("prompt").value=f.prompt,n("truth").value=f.answer??"",Ae(e)},m=f=>{let T=t.find(C=>C.name===f.example);n("example").value=T?T.name:"",T&&b(T);for(let C of s)C.name in f&&k(C,f[C.name]);for(let C of c){let{options:E}=n(C),j=!E||[...E].some(z=>z.value===f[C]);C in f&&j&&(n(C).value=f[C])}if("wrapping"in f?Ue(e):Ae(e),T&&T.prompt!==n("prompt").value&&(n("example").value=""),"methods"in f){let C=f.methods.split(",");for(let E of o)E.checked=C.includes(E.value)}},$=()=>{let f=e.querySelector('[data-name="second_model"]');f&&(f.textContent=U(V(n("second_model").value),24))};return e.addEventListener("submit",f=>f.preventDefault()),e.addEventListener("change",f=>{f.target.name==="example"&&g()&&b(g()),$(),f.target.matches("textarea")||i()}),e.addEventListener("input",f=>{let T=g();f.target.name==="prompt"&&T&&T.prompt!==n("prompt").value&&(n("example").value="",n("truth").value===T.answer&&(n("truth").value=""))}),A(e,"new-seed").addEventListener("click",()=>{n("seed").value=String(Math.floor(Math.random()*1e6)),i()}),matchMedia("(max-width: 900px)").matches&&(A(e,"settings").open=!1),$(),{check:i,looks:S,nameSecond:$,refused:p,request:h,restore:m,strings:l}};var En=.72,jn=-.14,An=(e,t,n,s,o)=>{let c=[t[0]],u=[o];return e.forEach((d,S)=>{let a=o+En*d/n/s;c.push(t[S],t[S+1]),u.push(a,a)}),{x:[...c,t.at(-1)],y:[...u,o]}},Cn={"log-prob":{key:"log_prob",axis:()=>r("compare-log-p-nats"),value:e=>r("compare-log-p",{value:e}),about:e=>r("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>r("compare-log-p-per-token-nats"),value:e=>r("compare-log-p-per-token",{value:e}),about:e=>r("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Mn=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,$o=(e,t)=>{let n=null,s=a=>{let g=n.distributions?.[a];return g?n.looks.filter(w=>w.method in g.groups):[]},o=(a,{of:g,value:w})=>{let k=[w(H(g(a))),$t(a),kt(a)];return`${Le(a)}: ${k.filter(Boolean).join(", ")}`},c=(a,g)=>{let{key:w,of:k}=g,l=s(w),{edges:h,groups:i}=l.length?n.distributions[w]:{edges:[],groups:{}},p=f=>f.counts.reduce((T,C)=>T+C,0),b=l.filter(f=>p(i[f.method])>1),m=Math.max(...b.flatMap(({method:f})=>i[f].counts.map(T=>T/p(i[f]))),1e-9),$=[];return l.forEach((f,T)=>{let C=l.length-1-T,E=i[f.method],j=G(a,f.colour);b.includes(f)&&($.push({type:"scatter",mode:"lines",...An(E.counts,h,p(E),m,C),fill:"toself",fillcolor:`${j}33`,line:{color:j,width:1},hoverinfo:"skip"}),$.push({type:"scatter",mode:"lines",x:[E.mean,E.mean],y:[C,C+.8],line:{color:j,width:2.5},hoverinfo:"skip"}));let z=[...n.samples.values()].filter(L=>L.method===f.method&&Number.isFinite(k(L)));$.push({type:"scatter",mode:"markers",x:z.map(k),y:z.map(()=>C+jn),customdata:z.map(L=>L.key),text:z.map(L=>Z(o(L,g))),hovertemplate:"%{text}<extra></extra>",marker:{color:j,symbol:f.symbol,size:7,opacity:.75}})}),$},u=(a,{key:g,axis:w})=>{let k=s(g),l=Ee(a),h=k.length-1;return{uirevision:n.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...l,title:{text:w(),font:{size:11},standoff:6}},yaxis:{...l,automargin:!0,fixedrange:!0,showticklabels:Mn(a),showgrid:!1,range:[-.4,h+.95],tickvals:k.map((i,p)=>h-p),ticktext:k.map(i=>`<span style="color:${G(a,i.colour)}">${i.mark}</span> ${Z(U(re(i),19))}`)}}},d=Object.entries(Cn).map(([a,g])=>{let w=A(e,a);return{chart:ge(w,()=>`${n?.run} ${n?.drawn}`,()=>({data:c(w,g),layout:u(w,g)}),i=>{let p=n.samples.get(i.customdata);p&&t(p)}),plot:w,what:g}});return{draw:a=>{n=a;for(let{chart:g,plot:w,what:k}of d){let l=n.distributions?n.distributions[k.key].groups:{},h=s(k.key).map(i=>`${re(i)} ${H(l[i.method].mean)}`);w.setAttribute("aria-label",k.about(h.join(", ")||r("compare-none-yet"))),g.draw()}}}},kt=e=>e.right===null?"":e.right?r("compare-right"):r("compare-wrong"),$t=e=>e.answer===null?r("compare-no-answer"):r("compare-answer",{answer:U(e.answer,30)});var Pe=(e,t)=>e===null?"–":H(e,t),yo=(e,t)=>{let n=A(e,"rows"),s=A(e,"link"),o=A(e,"stopped-early"),c=[...e.querySelectorAll("[data-download]")];A(e,"copy-link").addEventListener("click",async w=>{let k=t();w.target.dataset.link=k;try{await navigator.clipboard.writeText(k),Se(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${r("compare-copy-it-from-here")} `,P("code",{},k))}});let u=({finished:w,total:k,tokens:l},h)=>{let i=h&&w<k&&l,p={n:w,total:k},b=i?r("compare-of-2",{...p,tokens:r("n-tokens",{n:l})}):r("compare-of",p);return P("td",{class:"pv-progress"},P("span",{class:"pv-progress-bar",style:`--done:${100*w/k}%`}),b)},d=(w,k)=>{let l=k.progress.get(w.method),h=k.means.get(w.method),i=p=>P("td",{class:"pv-number"},p);return P("tr",{"data-method":w.method},P("th",{scope:"row"},Te(w),re(w)),u(l,k.busy),i(!h||h.right===null?"–":r("compare-of",{n:h.right,total:h.compared??h.samples})),...(h?[Pe(h.log_prob,2),Pe(h.length,1),Pe(h.tokens,1),Pe(h.tokens_shared,1),Pe(h.seconds,h.seconds<.1?3:2)]:["–","–","–","–","–"]).map(i))},S=({block_size:w,max_new_tokens:k,num_steps:l})=>w<k&&l>0,a=({about:w})=>w?.methods.includes("power")&&ze(w.settings)&&S(w.settings)?r("compare-power-sampling-stops-early-here"):"";return{draw:w=>{o.textContent=a(w);let k=w.looks.filter(h=>w.progress.has(h.method)),l=P("tr",{},P("td",{colspan:8,class:"pv-empty"},r("compare-nothing-is-drawn-yet-press")));n.replaceChildren(...k.length?k.map(h=>d(h,w)):[l]);for(let h of c){let i=w.samples.size>0&&w.onServer&&K.here;h.setAttribute("aria-disabled",String(!i)),i?h.href=ne(`comparisons/${encodeURIComponent(w.run)}/${h.dataset.download}`):h.removeAttribute("href"),h.setAttribute("download","")}}}};var Xe=2.4,xo={least:17,most:34},Ln=5.9,Pn=14,So=92,Nn=118,Ze=14,Rn=e=>e*e*(3-2*e),_n=e=>{let t=[""];for(let n of U(V(e),320).split(/(?<=\s)/))t.at(-1).length+n.length>56&&t.push(""),t[t.length-1]+=n;return t.map(Z).join("<br>")},zn=(e,t)=>{let n=e.filter(d=>d.ends.length),s=n.reduce((d,S)=>d+S.ends.length,0),o=Math.max(xo.least,Math.min(xo.most,(t-s*Xe)/n.length)),c=new Map,u=0;for(let d of e){for(let S of d.ends)c.set(S,u),u+=Xe;d.ends.length&&(u+=o)}for(let d of e){let S=[...d.samples].sort((a,g)=>c.get(a)-c.get(g));d.centre=(c.get(S[0])+c.get(S.at(-1)))/2,d.half=(S.length-1)*Xe/2,d.heights=new Map(S.map((a,g)=>[a,d.centre-d.half+g*Xe]))}return u},Wn=(e,t)=>{let n=(u,d)=>{let S=0;for(let a of e)a.left=a.parent===null?0:e[a.parent].right,a.right=a.left+Math.max(a.parent===null?0:d,(a.end-a.start)*u),S=Math.max(S,a.right);return S},s=So*Math.min(1,t/Math.max(1,n(0,So))),[o,c]=[0,t];for(let u=0;u<30;u+=1){let d=(o+c)/2;n(d,s)>t?c=d:o=d}n(o,s)},yt=e=>e.parent===null?0:Math.min(Pn,(e.right-e.left)/2),To=(e,t)=>{let n=[],s=[];for(let o of e.filter(c=>c.heights.has(t))){let c=o.heights.get(t),u=s.length?s.at(-1):c,d=yt(o);for(let S of u===c?[0]:[0,.25,.5,.75,1])n.push(o.left+S*d),s.push(u+Rn(S)*(c-u));n.push(o.right),s.push(c)}return{x:n,y:s}},Oo=(e,t)=>{let n=A(e,"plot"),s=A(e,"legend"),o=A(e,"facts"),c=null,u=null,d=null,S=L=>d.samples[L.samples[0]].tokens.slice(L.start,L.end),a=(L,N)=>L.map(W=>pe(W,N)?"■":W.text).join(""),g=L=>a(S(L),d.samples[L.samples[0]]),w=L=>{let N=[],W=[];d.samples.forEach((x,M)=>{if(x.method!==L.method)return;let y=To(d.nodes,M);N.push(...y.x,null),W.push(...y.y,null)});let v=G(n,L.colour);return{type:"scatter",mode:"lines",name:L.method,x:N,y:W,line:{color:v,width:1.7},opacity:u?.35:1,hoverinfo:"skip"}},k=L=>c.looks.filter(N=>N.method in L.shares).map(N=>{let W=d.samples.filter(M=>M.method===N.method).length,v=G(n,N.colour),x=r("compare-of",{n:Math.round(L.shares[N.method]*W),total:W});return`<span style="color:${v}">${N.mark}</span> ${Z(re(N))}: ${x}`}),l=L=>Z([$t(L),kt(L)].filter(Boolean).join(", ")),h=L=>[`<b>${_n(g(L))||r("compare-the-beginning")}</b>`,L.parent===null?"":r("compare-the-model-goes-this-way",{chance:ae(L.branch_prob)}),r("compare-log-p-up-to-its",{value:Qe(L.log_prob??-1/0)}),...k(L),L.ends.length?l(d.samples[L.ends[0]]):""].filter(Boolean).join("<br>"),i=()=>{let L=[],N=[],W=[],v=[];return d.nodes.forEach(x=>{let M=h(x),y=x.ends.length?x.right+70:x.right;for(let R=x.left+yt(x)/2;R<=y;R+=14)L.push(R),N.push(x.centre),W.push(M),v.push(x.ends.length?d.samples[x.ends[0]].key:"");L.push(null),N.push(null),W.push(""),v.push("")}),{type:"scatter",mode:"lines",name:"hover",x:L,y:N,text:W,customdata:v,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},p=(L,N,W,v,x,M)=>({type:"scatter",mode:"text",name:L,x:N,y:W,text:v,textposition:x,textfont:{size:M,color:G(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),b=()=>{let L=d.nodes.flatMap(N=>{let W=N.left+yt(N),v=Math.floor((N.right-W)/Ln),x=N.parent===null?"":`${ae(N.branch_prob)} `,M=V(g(N)).trim(),y=v-x.length,R=y<Math.min(4,M.length)?"":U(M,y);return!R&&(!x||y<-1)?[]:[{x:W,y:N.centre-N.half-1,text:`<i>${x}</i>${Z(R)}`}]});return p("labels",L.map(N=>N.x),L.map(N=>N.y),L.map(N=>N.text),"top right",10.5)},m=()=>{let L=d.nodes.filter(W=>W.ends.length),N=L.map(W=>{let v=W.ends.map(B=>d.samples[B]),x=c.looks.map(B=>[B,v.filter(X=>X.method===B.method).length]).filter(([,B])=>B).map(([B,X])=>`<span style="color:${G(n,B.colour)}">${B.mark}${X>1?`<sub>${X}</sub>`:""}</span>`),{answer:M,right:y,ended:R}=v[0],I=y===null?"--pv-ink-soft":y?"--pv-accepted":"--pv-rejected",O=y===null?"":y?"✓ ":"✗ ",_=R?M??r("compare-no-answer"):r("compare-cut-off"),F=Math.max(3,14-2*x.length);return`${x.join("")} <span style="color:${G(n,I)}">${O}${Z(U(_,F))}</span>`});return p("ends",L.map(W=>W.right+5),L.map(W=>W.ends.length===W.samples.length?W.centre:W.heights.get(W.ends[0])),N,"middle right",11)},T=ge(n,()=>c?`${c.run} ${c.drawn} ${u?u.key:""}`:"none",()=>{if(!d)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let L=n.clientWidth-12;Wn(d.nodes,L-Nn);let W=c.looks.filter(x=>d.samples.some(M=>M.method===x.method)).map(w);if(u){let x=G(n,u.look.colour);W.push({type:"scatter",mode:"lines",name:"lit",...To(d.nodes,d.samples.indexOf(u)),line:{color:x,width:5},hoverinfo:"skip"})}W.push(b(),m(),i());let v={uirevision:`${c.run} ${n.clientWidth}`,height:d.height+Ze+12,showlegend:!1,margin:{l:6,r:6,t:Ze,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,L]},yaxis:{visible:!1,fixedrange:!0,range:[d.height,-16]}};return{data:W,layout:v}},L=>{let N=c.samples.get(L.customdata);N&&t(N)}),C="",E=L=>{c=L;let N=`${c.run} ${c.drawn} ${q.code}`;if(C!==N){C=N;let W=c.keys.map(y=>c.samples.get(y));if(d=null,W.length){let y=c.tree.map(I=>({...I})),R=zn(y,n.parentElement.clientHeight-Ze-16);d={nodes:y,samples:W,height:R}}s.replaceChildren(...c.looks.filter(y=>W.some(R=>R.method===y.method)).map(y=>P("span",{},Te(y),re(y))));let v=d&&d.nodes.length>1?d.nodes[0].end:null,x=d?d.nodes.filter(y=>y.ends.length).length:0,M=d?`${r("n-samples",{n:W.length})}, ${r("n-different-responses",{n:x})}. `+(v===null?r("compare-they-all-say-the-same"):r("compare-they-first-part-at-token",{token:v+1})):r("compare-the-tree-grows-with-the");o.textContent=M,n.setAttribute("aria-label",`${r("compare-prefix-tree")}: ${M}`),n.style.height=`${(d?d.height+Ze+12:120).toFixed(0)}px`}T.draw()},j=0;return{draw:E,light:L=>{let N=L&&d?.samples.includes(L)?L:null;N!==u&&(u=N,j||(j=requestAnimationFrame(()=>{j=0,T.draw()})))}}};var et=e=>e??-1/0,In=(e,t)=>{let n=e.querySelector('[data-pv="compare"]'),s=y=>A(n,y),{examples:o}=ce(),c=ko(s("compare-controls"),o),[u,d,S,a]=["run","stop","status","error"].map(s),g=0,w=!1,k=y=>({run:"",looks:y,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),l=k(c.looks);se.compare={state:()=>l};let h=bo(s("cards"),y=>i.light(y)),i=Oo(s("prefix-tree"),h.show),p=[yo(s("means"),()=>ve({tab:"compare",...c.strings()})),$o(s("distributions"),h.show),h,i];Ie(n);let b=y=>{S.textContent!==y&&(S.textContent=y)},m=y=>{Y(a,y||""),a.hidden=!y},$=()=>{let y=l.samples.size;if(w)return r("compare-starting");let R=pt(l.standing);if(l.busy&&R&&!y)return R;if(l.busy){let I=[...l.progress.values()].find(_=>_.finished<_.total),O=I&&l.looks.find(_=>_.method===I.method);return O?r("compare-drawing-of",{method:re(O),finished:I.finished,total:I.total}):r("compare-finishing")}return K.here?l.onServer?l.usedUp?D(l.usedUp):l.stopped?r("compare-stopped-kept",{samples:r("n-samples",{n:y})}):l.shared&&y?r("compare-the-first-example-compared-on"):y?r("compare-done",{samples:r("n-samples",{n:y})}):r("compare-choose-a-problem-and-methods"):r("compare-kept-by-your-browser-the",{samples:r("n-samples",{n:y})}):r("compare-the-server-does-not-answer",{samples:r("n-samples",{n:y})})},f=0,T=()=>{f=0,u.disabled=w||!K.here,u.textContent=l.busy&&!l.shared?r("compare-run-anew"):r("compare-run"),d.disabled=w||!l.busy||l.shared,b($()),p.forEach(y=>y.draw(l)),n.dataset.samples=l.samples.size},C=()=>{f||(f=requestAnimationFrame(T))},E=y=>{g+=1,t.send("compare",{serial:g,...y})},j=y=>{let R=y.about.second_model,I=c.looks.map(O=>O.method==="second_model"&&R?{...O,model:R}:O);l={...k(I),run:y.run,about:y.about}},z=y=>{let R=`${y.method} ${y.index}`,I=l.samples.get(R);if(I){I.cost=y.cost;return}for(let[B,X]of Object.entries(y.texts))l.texts.set(Number(B),X);let O=B=>l.texts.get(B),{texts:_,...F}=y;l.samples.set(R,{...F,key:R,run:l.run,prompt:l.about.prompt,started:{eos_ids:l.about.eos_ids},look:l.looks.find(B=>B.method===y.method),log_prob:et(y.log_prob),tokens:y.tokens.map(([B,X,Ce,st])=>({id:B,text:O(B),log_prob:et(X),log_proposal:et(Ce),alternatives:st.map(([Me,at])=>({id:Me,text:O(Me),log_prob:et(at)}))}))})},L=Ye("comparison"),N=()=>{let{run:y,about:R,entries:I,progress:O,together:_}=l;!y||l.shared||!I.length||L.save({batch:{run:y,about:R,samples:I,progress:[...O.values()],together:_},values:c.strings()})};K.onChange(y=>{(!y.here||y.anew)&&(w=!1,g+=1,Object.assign(l,{stopped:l.stopped||l.busy,busy:!1,onServer:!1}),N()),C()}),K.waitsFor(()=>w||l.busy&&!l.shared);let W=y=>{if(!y)return;let R=JSON.parse(y);R.turn===g&&(w=!1,v(R),R.run&&R.idle&&N(),C())},v=y=>{if(y.run){if(y.run!==l.run&&y.first===0&&j(y),y.run!==l.run||y.first>l.known)return E({again:!0});if(y.samples.slice(Math.max(0,l.known-y.first)).forEach(z),l.entries.push(...y.samples.slice(Math.max(0,l.known-y.first))),l.known=Math.max(l.known,y.first+y.samples.length),l.progress=new Map(y.progress.map(R=>[R.method,R])),y.together){l.together=y.together;let{means:R,...I}=y.together;Object.assign(l,I,{means:new Map(R.map(O=>[O.method,O]))}),l.drawn=l.keys.length}Object.assign(l,{busy:!y.idle,shared:y.shared,stopped:y.stopped,standing:y.queue,usedUp:y.used_up})}if(y.error){let{field:R,message:I}=y.error;if(R==="gpu")return m(()=>D(I));let O=!!(y.run&&l.samples.size),_=c.refused(R,I),F=()=>`${Jt({field:R,message:I})}.`;m(_&&!O?null:()=>[F(),O?r("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(W),u.addEventListener("click",()=>{m(null),c.check(!0)&&(w=!0,E(c.request()),T())}),d.addEventListener("click",()=>{d.disabled=!0,t.send("halt",{})});let x=we("compare");o.length&&c.restore({example:o[0].name}),(async()=>{let y=We()?await L.found():null;y?(c.restore(y.head.values),v({...y.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),l.onServer=!1,N()):Object.keys(x).length?c.restore(x):E({welcome:!0}),c.nameSecond(),q.on(T),T(),n.dataset.ready="true"})()};var qn=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},Fn=async()=>{let t=performance.getEntriesByType("resource").map(({name:o})=>o).find(o=>/\/assets\/runtime-[^/]*\.js$/.test(o)),n=t?await import(t):{},s=Object.values(n).find(o=>o?.set&&o.subscribe&&o.update);s&&s.set(q.code)},Eo={explore:()=>r("tab-explore"),compare:()=>r("tab-compare"),evaluate:()=>r("tab-evaluate"),learn:()=>r("tab-learn"),library:()=>r("tab-library")},jo=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(jo);let t=globalThis.gradio_config.components.filter(({type:c})=>c==="tabitem"),n=new Map(t.map(({props:c})=>[c.label,c.id])),s=new WeakMap,o=()=>{let c=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;c.nextNode();){let u=c.currentNode,d=s.get(u),S=d?.shown===u.data?d.id:n.get(u.data);if(!Eo[S])continue;let a=Eo[S]();s.set(u,{id:S,shown:a}),u.data!==a&&(u.data=a)}};new MutationObserver(o).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),q.on(o),o()},Un=e=>{let t=A(e,"language"),n=()=>{let{code:o,codes:c}=q;return c[(c.indexOf(o)+1)%c.length]},s=()=>{t.textContent=qn(n()),t.lang=n(),document.title=r("page-title"),Fn()};t.addEventListener("click",()=>q.choose(n())),q.on(s),s(),jo()};var Ao="powerviz-theme",Co=matchMedia("(prefers-color-scheme: dark)"),Mo=()=>{try{return localStorage.getItem(Ao)}catch{return null}},Bn=e=>{try{localStorage.setItem(Ao,e)}catch{return}},tt=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Ne=()=>Mo()||(Co.matches?"dark":"light");tt(Ne());Co.addEventListener("change",()=>tt(Ne()));var Vn=e=>{let t=A(e,"theme"),n=()=>t.textContent=Ne()==="dark"?r("page-light-theme"):r("page-dark-theme");t.addEventListener("click",()=>{Bn(Ne()==="dark"?"light":"dark"),tt(Mo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",n),q.on(n),tt(Ne()),n()};var ue=e=>ae(e),xt=(e,t)=>{let n=Rt(e),s=n.filter(({step:o,position:c})=>{let u=e.steps[o-1].before.tokens;return c<t.length&&t.slice(0,c).every((d,S)=>d.id===u[S].id)});return{along:s,elsewhere:n.length-s.length}},Lo=(e,{position:t})=>e.start<=t&&t<e.end,Po=e=>{let t=e.map(n=>n.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Hn=(e,t)=>{let n=e.along.length+e.elsewhere,s=e.along.filter(c=>Lo(t,c)),o={n:s.length,total:n,steps:Po(s)};return n?n===1?s.length?r("explore-the-chains-only-pivot-lies",o):r("explore-the-chains-only-pivot-lies-2"):s.length?s.length===n?r("explore-all-of-the-chains-pivots",o):s.length===1?r("explore-1-of-the-chains-pivots",o):r("explore-of-the-chains-pivots-lie",o):r("explore-none-of-the-chains-pivots",o):r("explore-the-chain-has-found-no")},St=e=>{let t={started:e.run},n=()=>e.truth===null?r("explore-the-same-answer",{answer:U(V(e.curve.answer),24)}):r("explore-the-right-answer"),s=()=>e.curve.chances.map(([h,i])=>h/i),o=h=>me({...h,text:h.text.trim()||h.text},t),c=(h,i)=>{let p=s(),b=({position:j})=>Math.abs(p[j+1]-p[j]),m=h.along.filter(j=>!Lo(i,j)),[$]=m.sort((j,z)=>b(z)-b(j)||j.step-z.step);if(!$||b($)<e.curve.certain_jump)return"";let{position:f}=$,[T,C]=[p[f],p[f+1]],E={token:o(e.tokens[f]),step:$.step,from:ue(T),to:ue(C)};return C<T?r("explore-at-where-step-moved-it",E):r("explore-at-where-step-moved-it-2",E)},u=()=>{let h=s(),i={goal:n(),low:ue(Math.min(...h)),high:ue(Math.max(...h))},p=i.low===i.high?r("explore-the-chance-of-is-all",i):r("explore-the-chance-of-is-estimated",i),b=e.curve.flat?r("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):r("explore-whether-few-tokens-of-it",{n:r("n-rollouts",{n:e.curve.chances[0][1]})});return`${p} ${b}`},d=h=>{let i=h.end-h.start,[p,b]=[e.tokens[h.start],e.tokens[h.end-1]].map(o),m={goal:n(),first:p,last:b,tokens:r("n-tokens",{n:i}),from:ue(h.before),to:ue(h.after)},$=h.after<h.before;return i===1?$?r("explore-at-the-chance-of-falls",m):r("explore-at-the-chance-of-rises",m):$?r("explore-from-to-the-chance-of",m):r("explore-from-to-the-chance-of-2",m)},S=h=>{let{window:i,complete:p}=e.curve;return[p?"":r("explore-so-far"),i?d(i):u(),i?Hn(h,i):"",i?c(h,i):""].filter(Boolean).join(" ")},a=h=>{let[i,p,b,m]=e.curve.chances[h],$=e.tokens.slice(0,h).map(T=>pe(T,t)?"■":T.text).join(""),f=$.length>44?`…${$.slice(-43)}`:$;return[h?r("explore-after",{text:f}):r("explore-before-the-first-token"),r("explore-95-interval-to",{goal:n(),chance:ue(i/p),low:ue(b),high:ue(m)}),r("explore-of",{n:i,rollouts:r("n-rollouts",{n:p})})].map(Z).join("<br>")},g=h=>pe(h,t)?r("explore-end"):Z(U(h.text.trim()||h.text.trimEnd(),14)),w=h=>{let i=new Map;for(let p of h.along)i.set(p.position,[...i.get(p.position)||[],p]);return[...i].map(([p,b])=>{let m=b.slice(0,8).map($=>`${r("explore-step",{n:$.step})}: ${me($.from,t)} → ${me($.to,t)}`);return b.length>8&&m.push(r("explore-and-more",{n:b.length-8})),{x:p+1,label:Po(b),text:[r("explore-pivot"),...m].map(Z).join("<br>")}})},k=(h,i)=>{let p=h.end>.75*i,b=p?h.before:h.after;return{x:p?h.start+.4:h.end+.6,xanchor:p?"right":"left",y:b>.5?.08:.92}};return{build:(h,i)=>{let p=z=>G(h,z),{chances:b,window:m}=e.curve,$=b.map((z,L)=>L),f=p("--pv-base"),T=w(i),C=Ee(h),E=[{type:"scatter",mode:"lines",name:r("explore-95-interval"),x:[...$,...[...$].reverse()],y:[...b.map(z=>z[3]),...b.map(z=>z[2]).reverse()],fill:"toself",fillcolor:`${f}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?r("explore-chance-of-the-same-answer"):r("explore-chance-of-the-right-answer"),x:$,y:s(),text:$.map(a),hovertemplate:"%{text}<extra></extra>",line:{color:f,width:2},marker:{color:f,size:5}},{type:"scatter",mode:"markers+text",name:r("explore-pivot-with-its-step"),visible:T.length?!0:"legendonly",x:T.map(z=>z.x),y:T.map(()=>1.09),text:T.map(z=>z.label),textposition:"top center",textfont:{color:p("--pv-power"),size:11},customdata:T.map(z=>z.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:p("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],j={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...C,range:[-.6,$.length-.4],tickmode:"array",tickvals:$,ticktext:$.map(z=>z?g(e.tokens[z-1]):r("explore-start")),tickangle:-90,tickfont:{size:12,color:p("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...C,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(z=>Mt(z)),fixedrange:!0},shapes:m?[{type:"rect",layer:"below",x0:m.start+.5,x1:m.end+.5,yref:"paper",y0:0,y1:1,fillcolor:p("--pv-window"),line:{width:0}}]:[],annotations:m?[{...k(m,$.length),showarrow:!1,text:r("explore-critical-window"),font:{size:11,color:p("--pv-ink")}}]:[]};return{data:E,layout:j}},whatOneSees:S}};var Tt=(()=>{let e=fe(),t=[],n={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{n.send=s,t.splice(0).forEach(o=>s(...o))},take:s=>s&&e.tell(JSON.parse(s))};return n})(),No=15;ee("critical-window",(e,t,{windows:n})=>{let s=x=>A(e,x),[o,c,u,d,S,a]=["empty","sentence","scroll","plot","facts","error"].map(s),[g,w,k,l]=["compute","cancel","rollouts","progress"].map(s),h=0,i=null,p=null,b=null,m=0,$="",f=()=>{let x=J(t.run);return{chain:x,tokens:x.tokens}},T=()=>{let{chain:x,tokens:M}=f(),{min:y,max:R}=k,I=Number(k.value),O=Number.isInteger(I)&&I>=Number(y)&&I<=Number(R)&&k.value!=="";if(Y(a,O?"":()=>r("explore-use-a-whole-number-of",{min:y,max:R})),k.setAttribute("aria-invalid",String(!O)),!O)return k.focus();let{started:_}=t.run;h+=1,b=null,p={serial:h,tokens:M,run:t.run.started,runId:t.runId,step:x.steps.length,wanted:I,truth:t.truth,curve:null},n.send("compute",{serial:h,model:_.model,prompt:_.prompt_tokens,response:M.map(F=>F.id),truth:t.truth,max_new_tokens:_.settings.max_new_tokens,rollouts:I,seed:_.settings.seed}),v()},C=(x=!0)=>{p&&(b=p===i?p:null,p=null,h+=1,x&&n.send("cancel",{}),v())};n.onBatch(x=>{if(!p||x.serial!==h)return;if(x.error){let{field:y,message:R}=x.error;return Y(a,()=>y==="gpu"?D(R):`${y}: ${D(R)}.`),p=null,v()}let M=x.chances.length&&i!==p;p.curve=x,M&&(i=p),x.complete&&(p=null),m+=1,v(),(M||x.complete)&&x.window&&(u.scrollLeft=x.window.start*No-u.clientWidth/2+60)}),g.addEventListener("click",T),w.addEventListener("click",()=>C()),k.addEventListener("keydown",x=>x.key==="Enter"&&!g.disabled&&T()),u.addEventListener("keydown",x=>x.key.startsWith("Arrow")&&x.stopPropagation());let E=()=>{let x=J(t.run);return i?`${m} ${t.runId} ${x.steps.length}`:""},j=()=>xt(J(t.run),i.tokens),z=ge(d,E,()=>St(i).build(d,j())),L=()=>{if(l.hidden=!p,!p)return;let{curve:x,wanted:M}=p;l.querySelector("progress").value=x?.left?x.decoded/x.left:0;let y=x?.chances.length?x.chances[0][1]:0;s("progress-words").textContent=x?x.left?r("explore-of-rollouts-per-beginning-of",{done:y,wanted:M,decoded:oe(x.decoded),left:oe(x.left)}):r("explore-reading-the-response"):r("explore-asking-the-model")},N=()=>{let{tokens:x}=f();return x.length===i.tokens.length&&x.every((M,y)=>M.id===i.tokens[y].id)},W=x=>{let{chances:M,left:y,cost:R}=i.curve,I=M.length,O=M[0][1],_=[],{chain:F}=f(),B=N();_.push(P("span",{},B?r("explore-this-is-the-response-above"):r("explore-this-is-the-response-after",{n:i.step})," ",B||F.steps.length===i.step?null:P("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(i.step)},r("explore-go-there"))));let X=Ce=>_.push(P("span",{},Ce));b&&X(r("explore-cancelled-after-of-rollouts-per",{n:O,wanted:b.wanted})),x.elsewhere&&X(r("explore-on-paths-that-part-from",{pivots:r("n-pivots",{n:x.elsewhere})})),i.curve.complete&&X(r("explore-rollouts-from-each-of-beginnings",{each:oe(O),beginnings:oe(I),all:oe(O*I),left:oe(y),seconds:H(R.seconds,1)})),S.replaceChildren(..._)},v=()=>{if(i&&i.runId!==t.runId&&(i=b=null),p&&p.runId!==t.runId)return C();let{tokens:x}=f();if(g.disabled=!x.length||p!==null,g.textContent=i&&!p?r("explore-find-it-again"):r("explore-find-the-window"),w.hidden=!p,o.hidden=i!==null||p!==null,o.textContent=x.length?r("explore-nothing-yet-press-find-the"):r("explore-nothing-yet-draw-a-response"),L(),c.hidden=u.hidden=S.hidden=!i,!i)return;let M=`${E()} ${b!==null} ${N()} ${q.code}`;if(M===$)return z.draw();$=M;let y=St(i).whatOneSees(j());c.textContent=y,d.setAttribute("aria-label",y),d.style.minWidth=`${60+No*(i.tokens.length+1)}px`,W(j()),z.draw()};return{draw:v}});var Dn=2e4,Jn=fe(),Ro=(e,t,n)=>{let s=0,o=!1,c=!1,u=null,d=0,a={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},g=l=>{s+=1,a.busy=!0,d=Date.now(),a.standing=null,a.usedUp=null,u={serial:s,run:e.runId,known:e.events.length,...l},t.send("advance",u)};a.begin=(l,h)=>{o=!0,a.stopped=!1,g({new:!0,until:h,...l})},a.branch=(l,h)=>{o=!0,e.cutHere(),g({until:h,...l,keep:e.events.length})},a.goOn=l=>g({until:l}),a.halt=l=>{if(a.stopped=a.stopped||l,c){a.cutOff();return}t.send("halt",{stop:l,keep:l?e.events.length:null})},a.adopt=l=>{a.isLive=!0,a.stopped=l,a.onServer=a.busy=o=!1},a.cutOff=()=>{a.onServer=a.busy=o=!1,s+=1},a.forget=()=>{a.isLive=a.busy=a.stopped=a.onServer=o=!1,s+=1,t.send("leave",{})},a.canGoOn=()=>a.isLive&&!a.stopped&&e.events.at(-1)?.kind!=="run_finished",a.take=l=>{if(!l)return;let h=JSON.parse(l),i=h.turn===s;if(d=Date.now(),h.error){h.events.length>0&&k({...h,idle:!1},i),i&&(o=!1,a.busy=!1,a.standing=null,n.error(h.error));return}if(h.lost){i&&w();return}k(h,i)};let w=async()=>{let{serial:l,brought:h,...i}=u;o=c=!0;try{let p=await ro(e.events);c=!1,l===s&&g({...i,brought:p,model:e.model,truth:e.truth})}catch(p){if(c=!1,l!==s)return;o=a.busy=!1,n.error({field:p.field??"server",message:p.said??p.message})}},k=(l,h)=>{if(l.run!==e.runId){if(!o||!h)return;if(l.first>0)return g({until:"now",run:l.run,known:0});o=!1,a.isLive=a.onServer=!0,e.load(l),n.began()}else if(!e.append(l))return g({until:"now"});h&&(a.standing=l.queue),h&&l.idle&&(a.busy=!1),h&&l.used_up&&(a.usedUp=l.used_up),n.changed()};return setInterval(()=>{if(!(a.busy&&!c&&K.here&&Date.now()-d>Dn))return;let{serial:h,...i}=u;g(o?i:{until:"now"})},2e3),a};var _o={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},Gn=e=>_o[e]||Object.fromEntries(Object.entries(_o.normal).map(([t,n])=>[t,n/Number(e)])),Kn=1e3/30,zo=()=>{let e=256,t=[];return{note:n=>{n.folded<(t.length?t.at(-1).folded:0)+e||(t.push(ht(n)),!(t.length<128)&&(e*=2,t=t.filter((s,o)=>o%2)))},before:n=>{let s=t.findLast(o=>o.folded<=n);return s?ht(s):null},forget:n=>t=t.filter(s=>s.folded<=n)}},ot=()=>{let e=fe(),t=fe(),n=fe(),o={run:_e(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:n.on},c=zo(),u=[],d=[],S=0,a=0,g=0,w=0,k=-1,l=0,h=null,i=new Set;Object.defineProperty(o,"cursor",{get:()=>o.run.folded}),Object.defineProperty(o,"atEnd",{get:()=>o.run.folded>=o.events.length}),Object.defineProperty(o,"ahead",{get:()=>o.guessFirst?null:h});let p=()=>Q(o).steps?u:d;Object.defineProperty(o,"steps",{get:()=>p().length}),Object.defineProperty(o,"shown",{get:()=>p().findLastIndex(v=>v<o.run.folded)+1});let b=()=>e.tell(o);o.pick=v=>{o.picked=v,b()};let m=()=>{Pt(o.run,o.events[o.run.folded]),c.note(o.run),h&&h.folded<=o.run.folded&&(h=null)},$=v=>{for(let x of v)x.kind==="decision"?u.push(o.events.length):x.kind==="block_started"?o.chainsSeen=Math.max(o.chainsSeen,x.chain+1):x.kind==="token_drawn"&&x.position>=S&&(S=x.position+1,d.push(o.events.length)),o.events.push(x);o.decided=u.length>0};o.load=v=>{o.runId=v.run,o.events=[],c=zo(),u=[],d=[],S=o.chainsSeen=0,o.picked=h=null,$(v.events),o.answers={...v.answers},o.right={...v.right},o.truth=v.truth??null,o.companions=v.companions??null,o.run=_e(o.answers),k=-1,f(Math.min(v.show||0,o.events.length))},o.append=v=>{if(v.first>o.events.length)return!1;let x=o.atEnd;return $(v.events.slice(o.events.length-v.first)),Object.assign(o.answers,v.answers),Object.assign(o.right,v.right),v.truth&&(o.truth=v.truth),v.companions&&(o.companions=v.companions),x&&o.run.folded<v.show?f(Math.min(v.show,o.events.length)):o.mode==="paused"&&b(),!0};let f=v=>{let x=c.before(v),M=v<o.run.folded;for(M&&!h&&(h=o.run),(M||x&&x.folded>o.run.folded)&&(o.run=x||_e(o.answers));o.run.folded<v;)m();o.guessing=o.holding=!1,a=0,b()},T=v=>{let x=Gn(o.speed);if(v.kind==="token_drawn")return x.token;if(v.kind==="proposal_started")return x.proposal;if(v.kind!=="decision")return 0;let M=v.decision==="rejected_early"?"rejected":v.decision,y=!i.has(M);return i.add(M),y?x.first:x[M]},C=v=>v.kind==="decision"||v.kind==="state_extended"&&o.shown===0||v.kind==="token_drawn"&&!Q(o).steps&&d.at(o.shown-1)===o.run.folded-1,E=v=>o.guessFirst&&v.kind==="decision"&&v.decision!=="unchanged"&&k!==o.run.folded,j=v=>{a=Math.min(a+v,2e3);let x=!1;for(;!o.atEnd&&a>=0;){let M=o.events[o.run.folded];if(E(M))return o.guessing=!0,!0;if(m(),x=!0,a-=o.mode==="stepping"&&o.speed!=="slow"?T(M)/3:T(M),o.mode==="stepping"&&C(M))return o.mode="paused",a=0,!0}return o.atEnd&&(a=Math.min(a,0)),x},z=()=>o.mode==="paused"||o.holding,L=v=>{if(l=0,!(z()||o.guessing)){if(v-w>=Kn-2){let x=j(v-g);g=w=v,x&&b(),o.atEnd&&!z()&&t.tell(o)}N()}},N=()=>{!l&&!z()&&!o.guessing&&(l=requestAnimationFrame(L))},W=v=>{o.mode=v,o.holding=!1,g=performance.now(),a=Math.max(a,0),N(),b()};return o.play=()=>W("playing"),o.step=()=>W("stepping"),o.pause=()=>{o.mode="paused",o.holding=!1,b()},o.home=()=>{o.mode="paused",f(o.events.length?1:0)},o.end=()=>f(o.events.length),o.showStep=v=>{if(o.mode="paused",v===0)return o.home();let x=p(),M=v===x.length&&!Q(o).steps;v<=x.length&&f(M?o.events.length:x[v-1]+1)},o.cutHere=()=>{o.events=o.events.slice(0,o.run.folded),u=u.filter(x=>x<o.run.folded),d=d.filter(x=>x<o.run.folded);let v=o.events[d.at(-1)];S=d.length?v.position+1:0,c.forget(o.run.folded),h=null},o.clear=()=>{o.mode="paused",o.load({run:"",events:[],answers:{}})},o.guess=v=>{if(!o.guessing)return;let x=o.events[o.run.folded];k=o.run.folded;let M=v===(x.decision==="accepted");o.score={right:o.score.right+Number(M),asked:o.score.asked+1},o.guessing=!1,m(),o.mode==="stepping"&&(o.mode="paused"),o.holding=o.mode==="playing",n.tell(M),b()},o.next=()=>o.holding&&o.play(),o};var Yn=(e,t)=>{let n=[...e.steps.map(o=>({at:o.index-1,tokens:o.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:o,tokens:c}of n){let u=c[t],d=s.at(-1);u&&(d&&d.token===u?d.to=o:s.push({token:u,from:o,to:o}))}return s},Wo=(e,t)=>{let n=A(e,"position"),s=null,o=[],c=()=>{let d=J(t.run),S=[s,d.tokens,d.steps.length,t.run.started,q.code];if(S.every((k,l)=>k===o[l])||(o=S,n.hidden=s===null||s>=d.tokens.length,n.hidden))return;let a=Yn(d,s),g=a.map(k=>{let l=ae(Math.exp(k.token.log_prob)),h=k.from===k.to?r("run-after-step-p",{from:k.from,p:l}):r("run-after-steps-to-p",{from:k.from,to:k.to,p:l});return P("li",{},P("b",{dir:"auto"},me(k.token,t.run)),` ${h} `,P("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(k.from)},r("explore-go-there")))}),w=P("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>u(null),"aria-label":r("run-close")},"✕");n.replaceChildren(P("h3",{},a.length===1?r("run-position-never-replaced",{position:s+1}):r("run-position-tokens-stood-here",{position:s+1,n:a.length})),w,P("ol",{},...g))},u=d=>{s=s===d?null:d,c()};return{draw:c,show:u}};var Io=e=>{let t={watch:A(e,"watch"),notice:A(e,"notice"),error:A(e,"error")},n=S=>a=>{Y(t[S],a||""),t[S].hidden=!a},s=A(e,"offer"),[o,c]=["take-up","decline"].map(S=>A(e,S)),u={};o.addEventListener("click",()=>u.takeUp?.()),c.addEventListener("click",()=>u.decline?.());let d=(S,a="",g={})=>{u=g,Y(A(e,"offered"),S||""),Y(o,a),o.hidden=!g.takeUp,c.hidden=!g.decline,s.hidden=!S};return{watch:n("watch"),notice:n("notice"),error:n("error"),offer:d}};var nt=(e,t,n,s={})=>{let o=h=>A(e,h),c=o("response"),u=Wo(c,t),d=Zt(e,t,n),S=[d,Gt(c,t,u.show),u,...Xt(e,t,s)],a=Io(o("story"));Ie(e);let g=0,w=0,k=()=>{g=0,w+=1,_t(e,t),S.forEach(h=>h.draw()),S.forEach(h=>h.measure?.()),e.dataset.frames=String(w)},l=()=>{g||(g=requestAnimationFrame(k))};return t.onChange(l),q.on(l),l(),{redraw:l,story:a,ready:d.ready}};var qo=e=>{let t=e.elements.sampler,n=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],o=A(e,"main"),c=A(e,"advanced"),u=[...c.querySelectorAll("[data-default]")],d=new Map(u.map(b=>[b,b.closest("label").parentElement])),S=b=>b.closest("label"),a=te,g=()=>n[a],w=()=>s.filter(b=>b.name in g()),k=(b,m,$)=>$===null?b.removeAttribute(m):b.setAttribute(m,$),l=(b,m)=>{let $=g()[b.name],f=b.value===m?.[b.name]?.default;if(b.dataset.default=$.default,b.dataset.midRun=String($.midRun),b.type==="checkbox")return;k(b,"min",$.min),k(b,"max",$.max),b.required=$.needed,S(b).dataset.define=$.about.code?JSON.stringify($.about):$.about;let T=$.needed&&b.value.trim()==="";m&&(f||T||!(b.name in m))&&(b.value=$.default)},h=()=>{let b=a===te;c.hidden=!b;for(let m of u.filter($=>$.type==="number"))b?d.get(m).append(S(m)):m.name in g()&&o.prepend(S(m))},i=b=>{for(let m of s)S(m).hidden=!(m.name in g()),m.name in g()&&l(m,b);h(),A(e,"new-seed").parentElement.hidden=!("seed"in g()),A(e,"paper").parentElement.hidden=a!==te};q.on(()=>i(null));let p=()=>{let b=g();a=t.value,i(b)};return{settings:w,changed:p,name:()=>a,offers:b=>Object.hasOwn(n,b),choose:b=>{t.value=Object.hasOwn(n,b)?b:te,t.value!==a&&p()},defaults:b=>Object.fromEntries(Object.entries(n[b]).map(([m,$])=>[m,$.default]))}};var Fo={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},Qn=["max_new_tokens","seed"],Ot=["prompt","wrapping","model"],Uo=(e,t,n)=>{let s=m=>e.elements[m],o=qo(e),c=A(e,"change"),u=(m,$)=>{let f=P("option",{value:m});return Y(f,$),f};s("example").replaceChildren(...t.map(m=>u(m.name,()=>D(m.title))),u("",()=>r("compare-your-own"))),Be(e);let d=m=>m.type==="checkbox"?String(m.checked):m.value.trim(),S=(m,$)=>{m.type==="checkbox"?m.checked=String($)!=="false":m.value=$??""},{settings:a}=o,g=()=>t.find(m=>m.name===s("example").value)||null,w=()=>{let m=Object.fromEntries(a().map($=>[$.name,d($)]));o.name()!==te&&(m.sampler=o.name());for(let $ of Ot)m[$]=s($).value;return{example:s("example").value,...m}},k=m=>({...Object.fromEntries(Object.entries(o.defaults(te)).map(([$,f])=>[$,String(m.settings[$]??f)])),example:m.name,prompt:m.prompt,wrapping:"raw",model:m.model}),l=()=>{let m={};for(let f of a()){let T=d(f);f.type==="checkbox"?m[f.name]=f.checked:T!==""&&(m[f.name]=qe(T))}let $=g();return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:o.name(),truth:$&&$.prompt===s("prompt").value?$.answer:null,settings:m}},h=Fe(e),i=()=>{let m=!0;for(let f of a().filter(T=>T.type==="number")){let T=je(f);h(f.name,T&&(()=>je(f))),T&&m&&f.focus(),m=m&&!T}let $=!s("prompt").value.trim();return h("prompt",$&&(()=>r("compare-type-a-question-or-pick"))),m&&!$},p=m=>{a().forEach(f=>S(f,f.dataset.default));let $=o.name()===te?Object.keys(m.settings):Qn;for(let f of $){let T=a().find(C=>C.name===f);T&&f in m.settings&&S(T,m.settings[f])}s("prompt").value=m.prompt,Ae(e)},b=m=>{o.choose(m.sampler??te);let $=t.find(f=>f.name===m.example);$&&(s("example").value=$.name,p($));for(let f of a())f.name in m&&S(f,m[f.name]);for(let f of Ot){let T=s(f).options,C=!T||[...T].some(E=>E.value===m[f]);f in m&&C&&(s(f).value=m[f])}"wrapping"in m?Ue(e):Ae(e),!$&&"prompt"in m&&(s("example").value="")};return e.addEventListener("submit",m=>m.preventDefault()),e.addEventListener("change",m=>{m.target.name==="example"&&g()&&p(g()),m.target.name==="sampler"&&o.changed(),i(),n(m.target.name)}),e.addEventListener("input",m=>{if(m.target.name==="prompt"){let $=g();$&&$.prompt!==s("prompt").value&&(s("example").value="")}m.target.name!=="example"&&n()}),A(e,"paper").addEventListener("click",()=>{a().forEach(m=>m.name in Fo&&S(m,Fo[m.name])),i(),n()}),A(e,"new-seed").addEventListener("click",()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),i(),n()}),A(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(we("explore")).length>0,{sampler:o.name,offers:o.offers,models:()=>[...s("model").options].map(m=>m.value),check:i,example:g,refuse:h,request:l,restore:b,strings:w,stringsOf:k,useExample:p,differences:m=>{let $=w(),f=E=>m&&String(m[E]??"")!==String($[E]??""),T=a().filter(E=>E.dataset.midRun==="true").map(E=>E.name),C=["sampler",...a().map(E=>E.name),...Ot].filter(f);return{step:C.filter(E=>T.includes(E)),chain:C.filter(E=>!T.includes(E))}},say:m=>Y(c,m)}};var Xn=(e,t)=>{let n=e.querySelector('[data-pv="explore"]'),{examples:s}=ce(),o=ot(),c=null,u=null,d=null,S=Uo(A(n,"controls"),s,O=>{j(),O==="example"&&i()&&z(S.example())}),a=Ro(o,t,{error:O=>{o.pause(),d&&(c=d.before),d=null,T(),j();let _=()=>D(O.message);if(O.field==="gpu")return E.story.notice(_);let F=S.refuse(O.field,_);return E.story.error(F?"":()=>r("explore-what-was-drawn-so-far",{error:`${O.field}: ${_()}`}))},began:()=>{let{mode:O,model:_}=d||{mode:"none"};_&&(o.model=_),d=null,O!=="none"&&$(O)},changed:()=>{E.redraw(),l()}});t.onBatch(a.take);let g=Ye("run"),w=0,k=()=>{clearTimeout(w),w=0;let{runId:O,model:_,truth:F,answers:B,right:X,companions:Ce,cursor:st,events:Me}=o,at={run:O,model:_,truth:F,answers:B,right:X,companions:Ce,cursor:st,server:K.name};return a.isLive&&Me.length?g.save({...at,stopped:a.stopped,values:S.strings(),inForce:c},Me):void 0},l=()=>{!w&&a.isLive&&(w=setTimeout(k,400))};o.onChange(()=>o.mode==="paused"&&l());let h=()=>E.story.notice(()=>r("explore-the-server-does-not-answer"));K.onChange(O=>{(!O.here||O.anew)&&(d&&(c=d.before),d=null,a.cutOff(),k()),E.redraw()}),K.waitsFor(()=>a.busy||d!==null),K.savesBy(k);let i=()=>S.sampler()===te,p=()=>ie(S.sampler()).steps,b=()=>S.differences(c),m=()=>!o.events.length||b().chain.length>0||o.atEnd&&!a.canGoOn()||!a.isLive&&b().step.length>0,$=O=>O==="step"?o.step():o.play(),f=(O,_)=>{if(d||!S.check())return;let{settings:F,...B}=S.request();E.story.error("");let X=m();if(!K.here)return X||o.atEnd?h():$(O);if(E.story.offer(""),!X&&!(b().step.length&&a.isLive&&!a.stopped))return $(O);d={mode:O,before:c},c=S.strings(),E.story.notice(""),j(),X?(d.model=B.model,a.begin({...B,settings:F},_)):a.branch({settings:F,sampler:B.sampler},_)},T=()=>{u&&(o.speed=u),u=null},C={play:()=>o.mode==="paused"&&!d?f("play","end"):C.pause(),pause:()=>{d&&(d.mode="none"),o.pause(),T(),a.busy&&a.halt(!1)},step:()=>{o.mode!=="stepping"&&(o.mode==="playing"&&C.pause(),f("step","step"))},back:()=>o.showStep(Math.max(0,o.shown-1)),finish:()=>{u||(u=o.speed),o.speed="live",f("play","end")},stop:()=>{o.pause(),T(),o.cutHere(),a.halt(!0),E.story.notice(()=>p()?r("explore-stopped-what-has-happened-is"):r("explore-stopped-what-has-happened-is-2")),E.redraw()},reset:()=>{T(),d=null,a.forget(),g.forget(),E.story.offer(""),o.clear(),c=null,E.story.notice(""),E.story.error(""),j()},standing:()=>a.busy?a.standing:null,can:()=>{let O=o.mode!=="paused"||d!==null,_=o.events.length>0;return{play:!0,going:O,step:!O,back:!O&&o.cursor>1,finish:u===null&&(!o.atEnd||a.canGoOn()||m()),stop:a.isLive&&!a.stopped&&(a.canGoOn()||!o.atEnd),reset:_}}};o.onStarved(()=>{if(!a.busy)if(a.canGoOn()&&!K.here)o.pause(),T(),h();else if(a.usedUp&&a.canGoOn()){o.pause(),T();let{usedUp:O}=a;E.story.notice(()=>D(O)),a.usedUp=null}else a.canGoOn()?a.goOn(o.mode==="stepping"?"step":"end"):(o.pause(),T())});let E=nt(n,o,C,{address:O=>K.here&&o.runId&&(!a.isLive||a.onServer)?ne(`runs/${encodeURIComponent(o.runId)}/${O}`):null,make:O=>ao(o.events,O),link:()=>ve(S.strings()),windows:Tt}),j=()=>{let O=S.example();o.intended=S.sampler(),E.story.watch(O&&i()&&(()=>D(O.watch))),Yt(S.request().model);let{chain:_,step:F}=b(),B=_.length&&o.events.length?()=>p()?r("explore-play-starts-a-new-chain"):r("explore-play-starts-a-new-run"):F.length&&a.canGoOn()?()=>r("explore-this-applies-from-the-next"):"";S.say(B),B&&E.story.notice(B),E.redraw()},z=async O=>{if(O?.recorded)try{let F=await(await fetch(ne(`examples/${encodeURIComponent(O.name)}`))).json();if(d||o.mode!=="paused")return;a.isLive&&a.forget(),E.story.offer(""),o.load(F),c=S.stringsOf(O),E.story.error(""),E.story.notice(()=>r("explore-this-is-a-recorded-run")),j()}catch{E.story.notice(()=>r("explore-press-play-to-draw-a"))}},L=async()=>{let O=await fetch(ne(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:_,storyOf:F}=await import("./minute-R7SE5PAF.js"),B=F(await O.json());B&&_(A(n,"minute"),B,()=>{S.useExample(s[0]),C.reset(),C.play()})},N=A(n,"show-minute");N.hidden=!s[0]?.recorded,N.addEventListener("click",L);let W=(O,_)=>O.filter(F=>F.kind===_).length,v=O=>ie(O[0].sampler).steps?r("n-steps",{n:W(O,"decision")}):r("n-tokens",{n:W(O,"token_drawn")}),x=(O,_)=>O.server===K.name?r("explore-the-page-was-loaded-anew",{steps:v(_)}):r("explore-the-server-was-started-anew",{steps:v(_)}),M=({head:O,events:_})=>{S.restore(O.values),o.load({...O,events:_,show:O.cursor}),o.model=O.model,a.adopt(O.stopped),c=O.inForce,E.story.error(""),j(),E.story.notice("");let F={takeUp:()=>f("play","end"),decline:C.reset};a.canGoOn()?E.story.offer(()=>x(O,_),()=>r("explore-resume"),F):E.story.notice(()=>r("explore-this-run-was-kept-by")),l()},y=O=>{let _=()=>r("explore-your-last-run-in-this",{steps:v(O.events)});E.story.offer(_,()=>r("explore-show-it"),{takeUp:()=>M(O)})},R=O=>{C.can().going&&C.pause(),S.restore(O),j(),lt("explore")};se.explore={player:o,port:t,models:S.models,offers:S.offers,open:R},(async()=>{let O=s[0];O&&S.restore({example:O.name});let _=we("explore");Object.keys(_).length&&S.restore(_),j();let F=await g.found();F&&await K.look(),F&&We()?M(F):(i()?await z(S.example()||O):E.story.notice(()=>r("explore-press-play-to-draw-a")),F&&y(F)),E.ready(),n.dataset.ready="true",!F&&!location.search&&s[0]?.recorded&&go("minute")&&L()})()};var Zn=4e3,es=({settings:e,sampler:t})=>{let n={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===te?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(n).filter(([c])=>Number.isFinite(e[c])).map(([c,u])=>`${u} = ${e[c]}`);return t==="power"&&ze(e)&&e.block_size<e.max_new_tokens&&s.push(r("run-stops-early")),[t==="power"?"":V(U(ke(ie(t)),40)),...s].filter(Boolean).join(", ")},Bo=(e,t)=>{let n=ot(),s=null,o=()=>{s&&(n.speed=s),s=null},c=()=>n.atEnd&&n.home(),u=()=>n.shown,d={play:()=>{if(n.mode!=="paused")return o(),n.pause();c(),n.play()},step:()=>{c(),n.step()},back:()=>n.showStep(Math.max(0,u()-1)),finish:()=>{s||(s=n.speed),n.speed="live",n.play()},can:()=>{let l=n.events.length>0,h=l&&n.mode==="paused";return{play:l,step:h,back:h&&n.cursor>1,finish:l&&!n.atEnd}}};n.onStarved(()=>{n.pause(),o()});let S=nt(e,n,d,t),a=(l,h)=>{let i=A(e.parentElement,`recorded-${l}`);i&&(i.textContent=h)},g=null,w=()=>{g&&(a("settings",es(g)),a("method",V(U(ke(ie(g.sampler)),40))))};return q.on(w),{player:n,stage:S,show:(l,h=null)=>{o(),n.mode="paused",n.load({...l,show:h===null?l.events.length:1}),h!==null&&n.showStep(Math.max(0,Math.min(n.steps,h)));let{model:i,prompt:p,...b}=l.events[0];a("model",V(U(i,80))),a("prompt",V(U(p,Zn))),g=b,w();let m=()=>[l.notice&&D(l.notice),Nt(l.events)].filter(Boolean).join(" ");S.story.notice(m()&&m)}}};var Ho="powerviz-recordings",ts=20,Et=()=>{try{let e=JSON.parse(localStorage.getItem(Ho)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},Vo=e=>{try{localStorage.setItem(Ho,JSON.stringify(e.slice(0,ts)))}catch{return}},os=e=>{let t=A(e,"library"),{examples:n}=ce(),s=[...t.querySelectorAll("[data-run]")],o=A(t,"refused"),c=A(t,"upload"),u=A(t,"to-explore"),d=0,S=null,a=(v,x)=>fetch(ne(`uploads/${v}`),{method:"POST",body:x}),g={address:v=>S||!w.runId?null:ne(`runs/${encodeURIComponent(w.runId)}/${v}`),make:async v=>{let x=await a(v,S);return await Ve(x),x.blob()},says:()=>r("library-the-link-opens-this-run"),link:()=>S||!w.runId?null:ve({tab:"library",run:w.runId,step:J(w.run).steps.length})},{player:w,stage:k,show:l}=Bo(t,g);se.library={player:w};let h=v=>{Y(o,v&&(()=>V(U(v(),400)))),o.hidden=!v},i=()=>r("library-what-was-shown-before-is"),p=()=>{let{sampler:v,model:x}=w.run.started,M=se.explore?se.explore.models().includes(x):!0,y=se.explore?se.explore.offers(v):ie(v).steps!==void 0;u.disabled=!y||!M;let R=M?"":r("library-its-model-is-not-loaded");u.title=y?R:r("library-its-method-is-not-known")},b=(v,x,M)=>{S=M,l(v,x);let y=M?null:n.find(I=>I.name===v.run);s.forEach(I=>{y&&I.dataset.run===y.name?I.setAttribute("aria-current","true"):I.removeAttribute("aria-current")});let R=M&&V(U(M.name,80));k.story.watch(y||!M?"":()=>r("library-from-your-file",{name:R})),p(),h("")};q.on(()=>w.run.started&&p());let m=async(v,x,M)=>{let y=++d;t.dataset.loading="true";try{let R=await v(),I=R.ok?await R.json():null,O=R.ok?null:await R.text();if(y!==d)return;I?b(I,x,M):h(M?()=>`${M.name}: ${f(O,R.status)} ${i()}`:()=>$(O,R.status))}catch{y===d&&h(()=>`${r("library-the-server-did-not-answer")} ${i()}`)}y===d&&delete t.dataset.loading},$=(v,x,M="")=>{try{return D(JSON.parse(v).message)+M}catch{return r("library-the-server-failed-while-it",{status:x})}},f=(v,x)=>$(v,x,"."),T=(v,x=null)=>m(()=>fetch(ne(`examples/${encodeURIComponent(v)}`)),x,null),C=v=>{let x=Number(c.dataset.most);if(d+=1,v.size>x){let M={name:v.name,size:Math.round(v.size/1048576),most:x/1048576};return h(()=>r("library-has-mb-a-recording-may",M))}return v.size?m(()=>a("feed",v),null,v):h(()=>r("library-is-empty",{name:v.name}))},E=A(t,"kept"),j=()=>{let v=E.dataset.keeps==="true"?Et():[];E.hidden=!v.length;let x=M=>P("li",{},P("button",{type:"button","data-kept":M.key,onclick:()=>z(M)},P("b",{},V(U(M.name,80)))));A(E,"kept-runs").replaceChildren(...v.map(x))},z=async({key:v,name:x})=>{d+=1;let M=null;try{if(M=await fetch(ne(`recordings/${encodeURIComponent(v)}`)),M.ok)return void await C(new File([await M.blob()],x))}catch{return void h(()=>`${r("library-the-server-did-not-answer")} ${i()}`)}let y=await M.text();if(h(()=>$(y,M.status)),M.status===404)return Vo(Et().filter(R=>R.key!==v)),j()},L=async v=>{try{let x=await fetch(ne("recordings"),{method:"POST",body:v});if(!x.ok)return;let{key:M}=await x.json();Vo([{key:M,name:v.name},...Et()]),j()}catch{return}},N=async v=>{await C(v),S===v&&E.dataset.keeps==="true"&&await L(v)};s.forEach(v=>v.addEventListener("click",()=>T(v.dataset.run))),c&&(c.addEventListener("change",async()=>{c.files.length&&await N(c.files[0]),c.value=""}),t.addEventListener("dragover",v=>v.preventDefault()),t.addEventListener("drop",v=>{v.preventDefault(),v.dataTransfer.files.length&&N(v.dataTransfer.files[0])})),u.addEventListener("click",()=>{let{sampler:v,settings:x,prompt:M,model:y}=w.run.started,R=Object.entries(x).filter(([,_])=>_===null||["number","boolean"].includes(typeof _)),I={...Object.fromEntries(R.map(([_,F])=>[_,String(F??"")])),wrapping:"raw",prompt:M,model:y,...v===te?{}:{sampler:v}};w.pause();let O={...I,example:S?"":w.runId};se.explore?se.explore.open(O):location.assign(ve(O))}),j(),(async()=>{let v=we("library"),x=s.find(y=>y.dataset.run===v.run)||s[0],M=x&&x.dataset.run===v.run&&/^\d+$/.test(v.step??"")?Number(v.step):null;x&&await T(x.dataset.run,M),v.run&&x&&x.dataset.run!==v.run&&h(()=>r("library-there-is-no-recorded-run",{name:v.run})),k.ready(),t.dataset.ready="true"})()};var ns=()=>Object.fromEntries(Object.entries(ce().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));jt("en",wo);await At(ns());var bl=async(e,t)=>{await rt(e),(await import("./learn-B6HKRPMN.js")).learn(e,t)},vl=async(e,t)=>{Ht()||await rt(e),(await import("./evaluate-IW5J4LPB.js")).evaluate(e,t)};export{ee as addView,Do as adopt,Jn as batches,J as chainOf,In as compare,vl as evaluate,Xn as explore,Go as foldOwn,Ko as hazardOf,ce as known,q as language,Un as languageSwitch,bl as learn,os as library,le as logProb,Zo as modelDialog,Jo as openLinkedTab,lt as openTab,A as part,xt as pivotsAlong,Xo as plainOrChat,Yo as plotlyHere,V as readable,he as shownChain,se as tabs,Vn as theme,dt as tokenText,de as tokensSoFar,Qo as watchServer,Tt as windowPort};
