import{a as we,b as ae,c as pe,d as Je,e as Se,f as Oe,g as Ee,h as Ne,i as Zt,k as Y,l as Ke,m as dn}from"./chunk-6R4GQ3WU.js";import{a as eo,c as Pe,d as to,e as Ye,f as Xe}from"./chunk-4PUFNOKY.js";import{a as hn,b as ze,c as Qe,d as Ze,f as cn,h as oo}from"./chunk-EYW4RKG3.js";import{a as te,b as Gt,c as ie,d as Le,e as Te,f as le,g as De,h as kt,i as D,j as Kt,k as rn,l as Yt,m as He,n as Xt,o as ce,p as Ve,q as Qt,r as $t,s as _e,t as Ge,u as ln,v as K,w as Re,x as ke,y as re}from"./chunk-6XSFVXEC.js";import{B as fe,C as se,D as xe,E as Me,F as vt,G as an,a as N,b as gt,c as L,d as B,e as ee,f as F,g as bt,h as ve,i as Ht,j as s,k as V,l as Ce,m as X,o as sn,p as Vt,q,r as U,s as Jt,t as Ie,u as ne,v as Be,y as Q}from"./chunk-CBMD2PTD.js";import"./chunk-SQE76S5B.js";var H=e=>{let t=e.events[0],o=ie(t?.sampler??e.intended??te),a=o.steps??e.decided,n=Number(t?.settings?.[o.candidates])||1,d=!a&&Math.max(e.chainsSeen,n)>1;return{name:a?"steps":d?"several":"sample",look:o,steps:a,several:d,candidates:d&&!!o.candidates}},de=e=>{let{run:t}=e;return H(e).several?e.picked!==null&&t.chains[e.picked]?t.chains[e.picked]:t.complete?D(t):t.chains.find(o=>!o.extended)??t.chains.at(-1)??D(t):D(t)},me=e=>e.extended?e.tokens:[...e.tokens,...e.draft],yt=new WeakMap,no=(e,t)=>{let{name:o,look:a}=H(t),n=`${o} ${a.method}`;yt.has(e)||yt.set(e,{all:[...e.querySelectorAll("[data-kind], [data-samplers]")],shown:""});let d=yt.get(e);if(d.shown===n)return;d.shown=n,e.dataset.shows=o;let f=(l,y)=>l===void 0||l.split(" ").includes(y);for(let l of d.all)l.hidden=!(f(l.dataset.kind,o)&&f(l.dataset.samplers,a.method))};var so=[],Z=(e,t)=>so.push({name:e,make:t}),ao=(e,t,o)=>so.flatMap(({name:a,make:n})=>{let d=e.querySelector(`.pv-panel[data-pv="${a}"]`);if(!d)return[];let f=n(d,t,o),l=()=>d.dataset.samplers!==void 0&&d.hidden;return[{draw:()=>l()||f.draw(),measure:()=>l()||f.measure?.()}]});Z("candidates",(e,t)=>{let o=L(e,"samples"),a=L(e,"choice"),n=k=>{t.pick(t.picked===k?null:k)};o.addEventListener("click",k=>{let v=k.target.closest("tr[data-chain]");v&&n(Number(v.dataset.chain))});let d=(k,v,b)=>{let c=b&&v.complete&&v.chosen===k.index;return N("td",{class:"pv-picked"},c?N("span",{role:"img","aria-label":s("run-chosen"),title:s("run-chosen")},"★"):"")},f=(k,v,b)=>{let{run:c}=t,p=me(k),r=t.right[k.answer],m=r===void 0?"":r?" ✓":" ✗",u=k.answer===null?"–":B(F(k.answer,24))+m,h=(w,x="")=>N("td",{class:x,dir:"auto"},w),g=s("run-show-sample",{n:k.index+1});return N("tr",{"data-chain":k.index,"aria-current":b?"true":null},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":g},`${k.index+1}`)),d(k,c,v.candidates),h(Q(p.length),"pv-number"),h(p.length?U(le(p)):"–","pv-number"),h(k.extended?u:"…"))},l=k=>{let{run:v}=t,b=v.chains.filter(r=>r.extended).length;if(!v.chains.length)return"";if(!v.complete)return s("run-of-finished",{done:b,all:v.chains.length});if(!k.candidates)return s("run-all-are-finished-each-counts",{n:v.chains.length});let c={n:v.chosen+1,all:v.chains.length},p=s("run-sample-of-is-chosen",c);return k.look.chosen?`${p} ${V(k.look.chosen)}`:p},y="";return{draw:()=>{let k=H(t);if(!k.several)return;let v=de(t),b=t.run.chains.map(r=>`${r.tokens.length}+${r.draft.length}`).join(),c=[t.runId,b,v.index,t.run.complete,Object.keys(t.right).length,q.code].join(" ");if(c===y)return;y=c;let p=o.contains(document.activeElement)?document.activeElement.closest("tr").dataset.chain:null;o.replaceChildren(...t.run.chains.map(r=>f(r,k,r===v))),p!==null&&o.querySelector(`tr[data-chain="${p}"] button`)?.focus(),a.textContent=l(k)}}});Z("cost",(e,t)=>{let o=Object.fromEntries([...e.querySelectorAll("[data-meter]")].map(l=>[l.dataset.meter,l]));for(let l of Object.values(o))l.parts=[l.querySelector("i"),l.querySelector(".pv-meter-value")];let a=L(e,"facts"),n="",d=({forward_passes:l,seconds:y},i,k)=>{if(!l)return"";let b={passes:l===1?s("run-1-forward-pass"):s("run-forward-passes",{n:Q(l)}),seconds:U(y),times:U(i.run/i.sample,1)};return k.several&&i.response?(b.times=U(i.run/i.response,1),s("run-s-of-sampling-the-response",b)):i.sample&&k.steps?s("run-s-of-sampling-one-sample",b):s("run-s-of-sampling",b)};return{draw:()=>{let l=t.run,y=de(t),i=H(t),k=l.chains.reduce((r,m)=>r+m.plainTokens,0),v=l.chains.every(r=>r.plainTokensExact),b=i.steps?{sample:y.tokens.length,run:l.cost.tokens,plain:k}:{response:me(y).length,run:l.cost.tokens},c=`${i.name} ${Object.values(b)} ${v} ${l.cost.forward_passes} ${l.cost.seconds} ${q.code}`;if(c===n)return;n=c;let p=Math.max(1,...Object.values(b));for(let[r,m]of Object.entries(b)){let[u,h]=o[r].parts;u.style.width=`${(100*m/p).toFixed(1)}%`;let g=r==="plain"&&!v?"≥ ":"";h.textContent=g+Q(m),o[r].dataset.value=m}a.textContent=d(l.cost,b,i)}}});var pn=.02,ro=1e-6,xt=e=>Number(e.toPrecision(2)),mn=e=>{if(e<=.12)return{times:1,of:xt(1/e)};if(e>=.88)return{times:xt(1/(1-e))-1,of:xt(1/(1-e))};for(let t=2;;t+=1){let o=Math.round(e*t);if(Math.abs(o/t-e)<=pn)return{times:o,of:t}}},et=e=>{if(e>=1)return s("odds-always");if(e>1-ro)return s("odds-nearly-always");if(e<ro)return s("odds-hardly-ever");let{times:t,of:o}=mn(e);return s("odds-times",{times:t,of:Q(o)})};var ge={accepted:{mark:"✓",get word(){return s("run-accepted")}},rejected:{mark:"✗",get word(){return s("run-rejected")}},rejected_early:{mark:"✗",get word(){return s("run-rejected-early")}},unchanged:{mark:"=",get word(){return s("run-unchanged")}}},un=.01,fn=1e3,tt=(e,t)=>{let o=Math.exp(e);return o<un||o>=fn?`e^${U(e,t-1)}`:U(o,t)},wn=(e,t)=>{let o=2;for(;o<9&&tt(e,o)===tt(t,o);)o+=1;return{ratio:tt(e,o),draw:tt(t,o)}},ot=e=>wn(ce(e),e.log_uniform),Tt=e=>{let t=ce(e),o={ratio:ot(e).ratio,odds:et(Math.exp(Math.min(0,t)))};return e.decision==="rejected_early"?s("run-kept-at-most",o):t>=0?s("run-always-kept",o):e.log_weight_proposal<e.log_weight_state?s("run-lighter-kept",o):s("run-longer-kept",o)},io=e=>{if(e.decision==="unchanged")return s("run-unchanged-every-token-after-the");let t=Tt(e),{draw:o}=ot(e);return e.decision==="rejected_early"?`${t} ${s("run-draw-given-up",{draw:o})}`:e.decision==="rejected"?`${t} ${s("run-draw-not-kept",{draw:o})}`:ce(e)>=0?t:`${t} ${s("run-draw-kept",{draw:o})}`},gn=e=>{let t=o=>o===null?s("learn-none"):B(F(o,40));return e.before.answer===e.answer?s("run-the-answer-stayed-the-same"):s("run-the-answer-went-from-to",{before:t(e.before.answer),after:t(e.answer)})},lo=(e,t)=>{let o=e.decision;if(o.decision!=="accepted")return"";let a=e.logProb-e.before.logProb,n=l=>pe({...l,text:l.text.trim()||l.text},t.run),d={position:o.divergence+1,old:n(e.before.tokens[o.divergence]),fresh:n(e.tokens[o.divergence]),size:U(Math.abs(a),Math.abs(a)<.1?2:1)},f=a>=0?s("run-a-pivot-at-position-became",d):s("run-a-pivot-at-position-became-2",d);return ae(e.tokens.at(-1),t.run)?`${f} ${gn(e)}`:f};Z("decision",(e,t)=>{let o=L(e,"verdict"),a=L(e,"sentence"),n=L(e,"under-way"),d=L(e,"coin"),f={ratio:L(d,"coin-ratio"),uniform:L(d,"coin-uniform")},l=Object.fromEntries([...e.querySelectorAll("[data-term]")].map(r=>[r.dataset.term,r])),y="",i=()=>{Object.values(l).forEach(r=>r.textContent="–"),d.hidden=!0},k=r=>{e.dataset.verdict="open",o.textContent="",a.textContent=r,i()},v=(r,m)=>{let u=Math.exp(Math.min(0,ce(r))),h=Math.exp(r.log_uniform),g=ot(r),w=r.decision==="rejected_early"?"≤":"=";d.hidden=!1,d.dataset.thrown=String(m),d.style.setProperty("--ratio",u.toFixed(4)),d.style.setProperty("--uniform",m?h.toFixed(4):"0"),f.ratio.textContent=s("run-coin-ratio",{sign:w,ratio:g.ratio,odds:et(u)}),f.uniform.textContent=m?s("run-coin-draw",{draw:g.draw}):"";let x=[f.ratio.textContent,f.uniform.textContent].filter(Boolean).join("; ");d.setAttribute("aria-label",x)},b=(r,m)=>{let[u,h]=Be(ce(r),r.log_uniform),g=r.decision==="rejected_early"?"≤ ":"";l.proposal.textContent=g+U(r.log_weight_proposal),l.state.textContent=`− (${U(r.log_weight_state)})`,l.length.textContent=Jt(r.log_cut_ratio),l.ratio.textContent=g+u,l.uniform.textContent=m?h:"?",v(r,m)},c=()=>{let r=t.events[t.run.folded];k(Tt(r)),b(r,!1)};return{draw:()=>{let r=D(t.run),m=r.steps.at(-1),u=r.proposal&&!t.guessing?r.steps.length+1:0,h=u?s("run-step-a-proposal-is-being",{n:u}):"";n.textContent!==h&&(n.textContent=h),e.dataset.stale=String(!!u&&!!m);let g=`${t.runId} ${r.steps.length} ${t.guessing&&t.run.folded} ${m?.event} ${q.code}`;if(g===y)return;if(y=g,e.dataset.fills=String(t.mode!=="paused"&&!["fast","live"].includes(t.speed)),t.guessing)return c();if(!m)return k(s("run-each-step-ends-with-a"));let w=m.decision,{mark:x,word:M}=ge[w.decision];if(e.dataset.verdict=w.decision,o.replaceChildren(`${x} ${M[0].toUpperCase()}${M.slice(1)}`,N("small",{},s("explore-step",{n:m.index}))),a.replaceChildren(io(w),...w.decision==="accepted"?[N("span",{class:"pv-effect"},lo(m,t))]:[]),w.decision==="unchanged")return i();b(w,!0)}}});var St=e=>bt(e,"input:not([type=checkbox]):not([type=range]), textarea, select")!==null,Ot=e=>{if(!e)return"";let{position:t,seconds:o,others:a}=e;return t===1?s("run-your-run-is-the-next"):t&&o<=1?s("run-your-run-is-number-in",{n:t}):t?s("run-your-run-is-number-in-2",{n:t,s:o}):a===1?s("run-another-visitors-run-takes-turns"):a?s("run-the-runs-of-other-visitors",{n:a}):""},ho=(e,t,o)=>{let a=c=>L(e,c),n={play:a("play"),back:a("back"),step:a("step"),finish:a("finish"),stop:a("stop"),reset:a("reset")},d=a("scrub"),f=a("where"),l=a("turns"),y=a("speed"),i=!1;t.speed=y.value;for(let[c,p]of Object.entries(n))p&&p.addEventListener("click",()=>o[c]());y.addEventListener("change",()=>t.speed=y.value),d.addEventListener("input",()=>t.showStep(Number(d.value))),document.addEventListener("keydown",c=>{if(!i||c.ctrlKey||c.metaKey||c.altKey||c.defaultPrevented||!e.offsetParent||St(c))return;let p=bt(c,"button, a, summary, [type=checkbox], [role=button], [role=radio]");c.target===d&&c.key!==" "||(c.key===" "&&!p?(c.preventDefault(),o.play()):c.key==="ArrowRight"?(c.preventDefault(),n.step.disabled||o.step()):c.key==="ArrowLeft"?(c.preventDefault(),t.showStep(Math.max(0,t.shown-1))):c.key==="Home"&&t.events.length?(c.preventDefault(),t.home()):c.key==="End"&&t.events.length&&(c.preventDefault(),t.pause(),t.end()))});let k=c=>{let{run:p}=t,{chains:r,complete:m}=p;if(c.several){let h=r.filter(g=>g.extended).length;return m?s("run-all-samples-finished",{n:r.length}):s("run-of-samples-finished",{done:h,n:r.length})}let u=s("n-tokens",{n:me(D(p)).length});return m?s("run-finished",{tokens:u}):u},v=(c,p)=>{if(!t.events.length)return s("run-no-run-yet");let r=H(t);return r.steps?t.run.complete?s("run-step-block-finished",c):p?s("run-step-of-block",c):s("run-step-block",c):k(r)},b=()=>{let c=D(t.run),p=o.can(),r=p.going??t.mode!=="paused",m=r?s("learn-pause"):s("run-play");n.play.textContent!==m&&(n.play.textContent=m);for(let[x,M]of Object.entries(n))M&&(M.disabled=!i||!p[x]);let u=t.steps,{shown:h}=t;Number(d.max)!==u&&(d.max=u),Number(d.value)!==h&&(d.value=h),d.disabled=!i||u===0;let g=v({step:h,total:u,block:c.block},u>h&&!r);f.textContent!==g&&(f.textContent=g);let w=Ot(o.standing?.()??null);l.textContent!==w&&(l.textContent=w),l.hidden=!w};return{draw:b,ready:()=>{i=!0,b()}}};Z("decision",(e,t)=>{let o=L(e.closest(".pv-stage"),"guess-first"),a=L(e,"guess"),n=L(e,"next"),d=L(e,"score"),f=null;o.addEventListener("change",()=>{t.guessFirst=o.checked,t.score={right:0,asked:0},f=null,!o.checked&&t.guessing&&(t.guessing=!1,t.mode==="paused"?t.pause():t.play()),y()}),a.querySelectorAll("[data-guess]").forEach(i=>i.addEventListener("click",()=>t.guess(i.dataset.guess==="accept"))),n.addEventListener("click",t.next),t.onGuess(i=>f=i),document.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey||St(i))return;let k=i.key.toLowerCase();t.guessing&&(k==="a"||k==="r")?t.guess(k==="a"):t.holding&&k==="n"&&t.next()});let l=i=>i.asked?f?s("run-you-said-the-same-score",i):s("run-the-draw-said-otherwise-score",i):s("run-score-no-guess-yet"),y=()=>{a.hidden=!t.guessing,n.hidden=!t.holding,d.hidden=!t.guessFirst;let{right:i,asked:k}=t.score;d.textContent=l({right:i,asked:k})};return{draw:y}});var co=250,bn={all:()=>!0,accepted:e=>e.decision.decision==="accepted",rejected:e=>e.decision.decision.startsWith("rejected"),unchanged:e=>e.decision.decision==="unchanged",answer:e=>e.before.answer!==e.answer},po=(e,t)=>{let o=e.decision.divergence;if(o===null)return"";let a=f=>F(f.map(l=>ae(l,t)?"■":l.text).join(""),28),n=e.before.tokens.slice(o,o+8),d=e.drawn.slice(o-e.proposal.start,o-e.proposal.start+8);return B(`${a(n)} → ${a(d)}`)},vn=(e,t,o,a)=>{let n=a.toLowerCase(),d=f=>`${po(f,t)} ${f.answer??""}`.toLowerCase().includes(n);return e.filter(f=>bn[o](f)&&(!n||d(f)))},kn=(e,t)=>{let{decision:o,proposal:a}=e,{mark:n,word:d}=ge[o.decision],f=o.decision==="unchanged",[l,y]=Be(ce(o),o.log_uniform),i=o.decision==="rejected_early"?"≤ ":"";return[[`${o.block}`,"pv-number"],[`${n} ${d}`,`pv-word-${o.decision}`],[`${a.cut}`,"pv-number"],[o.divergence===null?"–":`${o.divergence}`,"pv-number"],[f?"–":i+l,"pv-number"],[f?"–":y,"pv-number"],[U(e.logProb),"pv-number"],[B(F(e.answer??"–",24)),""],[po(e,t),"pv-change"]]};Z("history",(e,t)=>{let o=L(e,"rows"),a=L(e,"filter"),n=L(e,"find"),d=L(e,"facts"),f=L(e,"earlier"),l=null,y=new WeakMap;q.on(()=>y=new WeakMap);let i=p=>(y.has(p.decision)||y.set(p.decision,k(p)),y.get(p.decision)),k=p=>N("tr",{"data-step":p.index},N("td",{class:"pv-number"},N("button",{type:"button",class:"pv-quiet","aria-label":s("run-show-step",{n:p.index})},`${p.index}`)),...kn(p,t.run).map(([r,m])=>N("td",{class:m,dir:"auto"},r))),v="",b=null,c=()=>{let p=D(t.run),r=p.steps.at(-1),m=t.ahead?D(t.ahead):p,u=m.steps.length>co?p.steps:m.steps,h=`${t.runId} ${p.index} ${p.steps.length} ${u.length} ${r?.event} ${a.value} ${n.value} ${q.code} ${l===t.runId}`;if(h===v)return;v=h;let g=vn(u,t.run,a.value,n.value),w=l===t.runId?g:g.slice(-co);Oe(o,w.map(i).map(x=>({key:x,make:()=>x}))),b&&b.removeAttribute("aria-current"),b=r&&w.includes(r)?i(r):null,b&&b.setAttribute("aria-current","true");for(let x of w)i(x).classList.toggle("pv-ahead",x.index>p.steps.length);d.textContent=u.length?s("run-of-log-a-and-log",{n:Q(g.length),steps:s("n-steps",{n:u.length})}):s("run-no-step-yet-press-play"),f.hidden=w.length===g.length,f.textContent=s("run-show-earlier-steps",{n:Q(g.length-w.length)})};return f.addEventListener("click",()=>{l=t.runId,c()}),a.addEventListener("change",c),n.addEventListener("input",c),o.addEventListener("click",p=>{let r=p.target.closest("tr[data-step]");r&&t.showStep(Number(r.dataset.step))}),{draw:c}});var $n=e=>{let t=e.steps.at(-1);return e.proposal?{proposal:e.proposal,drawn:e.draft,state:e.tokens,number:e.steps.length+1,verdict:null}:!e.extended||!t?null:{proposal:t.proposal,drawn:t.drawn,state:t.before.tokens,number:t.index,verdict:t.decision.decision}},yn=400,We=80,xn=({proposal:e,drawn:t,verdict:o},a)=>{if(a<=yn)return()=>!0;let n=e.start+t.length,d=o?2*We:We,f=[[e.cut-We,e.cut+We],[e.start-We,e.start+d],[n-d,n+We]];return l=>f.some(([y,i])=>y<=l&&l<i)},Tn=e=>{if(e==="rejected_early")return s("run-certain-to-be-rejected-given");if(e==="unchanged")return s("run-drawn-again-as-it-was");let{mark:t,word:o}=ge[e];return`${t} ${o}`},Sn=e=>e?e===1?s("run-1-token-drawn-anew"):s("run-tokens-drawn-anew",{n:Q(e)}):s("run-every-token-drawn-again");Z("proposal",(e,t)=>{let o=L(e,"tokens"),a=L(e,"facts"),n=Ne(o),d={run:t.run,tokens:[]},f=[],l=null,y=null;_e(o,".pv-token[data-index]",b=>{let c=d.tokens[Number(b.dataset.index)];return c&&Se(c,d.run,[[s("compare-position"),`${Number(b.dataset.index)+1}`]])});let i=b=>{d={run:t.run,tokens:[]},l=null,e.removeAttribute("data-verdict"),Oe(o,[{key:b,make:()=>N("p",{class:"pv-empty"},b)}]),a.textContent=""};return{draw:()=>{let b=t.run,c=D(b),p=$n(c);if(!p){let j=b.started&&c.block&&!c.extended;f=[],i(j?s("run-block-the-response-is-drawn",{n:c.block,limit:c.blocks.at(-1).limit}):s("run-the-first-steps-proposal-will"));return}let{proposal:r,drawn:m,state:u,verdict:h}=p,g=q.code,w=[b.started,r,m.length,u,h,g];if(w.every((j,$)=>j===f[$]))return;f=w;let x=[...u.slice(0,r.start),...m];d={run:b,tokens:x},e.dataset.verdict=h||"open";let M=[];l=null;let C=(j,$)=>M.push({key:j,make:$}),A=(j,$,T)=>N("span",{class:`pv-token ${T}`,role:"button",tabindex:"-1",dir:"auto","data-index":$,"aria-label":Je(j)},we(j,b)),W=(j,$,T)=>C(`${j} ${T}`,()=>N("span",{class:`pv-mark pv-mark-${j}`,role:"img","aria-label":T,title:T},$)),_=Math.max(x.length,h?0:u.length),z=xn(p,_),E=0,S=j=>{if(!E)return;let $=`… ${s("n-tokens",{n:E})} …`;C(`${j} ${$}`,()=>N("span",{class:"pv-more"},$)),E=0};for(let j=0;j<_;j+=1){if(!z(j)){E+=1;continue}S(j);let $=x[j],T=u[j];if(j===r.cut&&W("cut","✂",s("run-the-cut")),j===r.start&&r.start>r.cut&&r.start<u.length&&W("leave","↳",s("run-the-proposal-leaves-the-response")),j<r.start){let R=j<r.cut?"pv-kept":"pv-kept pv-redrawn";C(`k${Ee($)} ${R} ${g}`,()=>A($,j,R))}else if($){let R=T&&T.id===$.id;C(`n${Ee($)} ${T?Ee(T):""} ${g}`,()=>N("span",{class:`pv-column${R?" pv-same":""}`},A($,j,"pv-new"),T?N("small",{class:"pv-old",dir:"auto"},we(T,b)):N("small",{class:"pv-old pv-nothing"}," "))),l=M.at(-1)}else C(`w${Ee(T)} ${g}`,()=>N("span",{class:"pv-column pv-waiting"},N("span",{class:"pv-token"},"…"),N("small",{class:"pv-old",dir:"auto"},we(T,b))))}S(_),Oe(o,M),n();let O=s("n-tokens",{n:r.cut});a.replaceChildren(N("span",{class:"pv-step-name"},s("explore-step",{n:p.number})),N("span",{},s("run-cut-after",{tokens:O})),N("span",{},Sn(m.length)),...h?[N("b",{class:`pv-word pv-word-${h}`},Tn(h))]:[])},measure:()=>{if(y!==f[1]&&o.scrollTop&&(o.scrollTop=0),y=f[1],!l||o.scrollHeight<=o.clientHeight)return;let b=l.element.offsetTop+l.element.offsetHeight-o.clientHeight;b>o.scrollTop&&(o.scrollTop=b)}}});var je=class extends Error{constructor(t,o="server"){super(o),Object.assign(this,{said:t,field:o})}},nt=async e=>{if(e.ok)return;let{field:t,message:o}=await e.json();throw new je(o,t)},mo=e=>V(e.said??e.message);var Ae=24,Et=24,$e=(e,t,o="")=>{let a=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,d]of Object.entries(t))a.setAttribute(n,d);return a.textContent=o,a},On=e=>{let{fontFamily:t,fontSize:o,fontWeight:a,fontStyle:n,color:d}=getComputedStyle(e);return{"font-family":t,"font-size":o,"font-weight":a,"font-style":n,fill:d,"xml:space":"preserve"}},En=(e,t)=>{let o=[],a=getComputedStyle(e);for(let i of e.getClientRects()){let k={x:i.left-t.x,y:i.top-t.y,width:i.width,height:i.height};a.backgroundColor!=="rgba(0, 0, 0, 0)"&&o.push($e("rect",{...k,fill:a.backgroundColor}));let v=e.matches(".pv-valued")?Number(e.style.getPropertyValue("--level"))*6:0,b=e.matches(".pv-is-pivot, .pv-fresh")?2:v,c=e.matches(".pv-fresh")?"--pv-accepted":"--pv-power";b&&o.push($e("rect",{...k,y:k.y+k.height-b,height:b,fill:K(e,c)})),e.matches(".pv-end, .pv-mark-block")&&o.push($e("rect",{...k,fill:"none",stroke:a.borderLeftColor})),e.matches(".pv-is-pivot")&&o.push($e("text",{x:k.x,y:k.y+10,"font-size":10,fill:K(e,"--pv-power")},"◆"))}let n=e.firstChild;if(!n)return o;let d=document.createRange(),f=null,l=()=>f&&o.push($e("text",{...On(e),x:f.x,y:f.y},f.text)),y=0;for(let i of n.data){d.setStart(n,y),d.setEnd(n,y+=i.length);let k=d.getBoundingClientRect(),v=k.bottom-t.y-.25*k.height;i===`
`||!k.width||(f&&f.y===v?f.text+=i:(l(),f={x:k.left-t.x,y:v,text:i}))}return l(),o},jn=(e,t)=>{let o=L(e,"tokens"),a=o.getBoundingClientRect(),n={x:a.left-Ae,y:a.top-o.scrollTop-Ae-Et},d=[...o.querySelectorAll(".pv-token, .pv-mark")],f=d.length?d.at(-1).getBoundingClientRect().bottom-n.y:2*Et,l=Math.ceil(a.width)+2*Ae,y=Math.ceil(f)+Ae+2*Et,i=$e("svg",{xmlns:"http://www.w3.org/2000/svg",width:l,height:y,viewBox:`0 0 ${l} ${y}`}),k=L(e,"facts"),v=(b,c,p,r)=>$e("text",{x:Ae,y:b,"font-family":getComputedStyle(e).fontFamily,"font-size":c,fill:K(e,p)},r);return i.append($e("rect",{width:l,height:y,fill:K(e,"--pv-paper")}),v(Ae+6,14,"--pv-ink-soft",B(t)),...d.flatMap(b=>En(b,n)),v(y-Ae,13,"--pv-ink-soft",[...k.children].map(b=>b.textContent).join(" · "))),i},An=async(e,t)=>{let o=URL.createObjectURL(t);try{let a=new Image;a.src=o,await a.decode();let n=N("canvas",{width:2*e.getAttribute("width"),height:2*e.getAttribute("height")});return n.getContext("2d").drawImage(a,0,0,n.width,n.height),await new Promise(d=>n.toBlob(d,"image/png"))}finally{URL.revokeObjectURL(o)}},uo=async(e,t,o,a)=>{let n=jn(e,a),d=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/svg+xml"});st(t==="svg"?d:await An(n,d),`${o}.${t}`)};var st=(e,t)=>{let o=URL.createObjectURL(e);N("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)},fo={code:"run-server-does-not-answer"},wo=async(e,t)=>{if(!Y.here)throw new je(fo);let o=await fetch(se(`uploads/${t}`),{method:"POST",body:jt(e)});return await nt(o),o.blob()},go=async e=>{let o=await(await fetch(se("runs"),{method:"POST",body:jt(e)}).catch(()=>null))?.json().catch(()=>null);if(!o)throw new je(fo);if(!o.key)throw new je(o.message,o.field);return o.key},jt=e=>new Blob(e.map(t=>`${JSON.stringify(t)}
`),{type:"application/jsonl"});Z("take-away",(e,t,o)=>{let{address:a,make:n,link:d}=o,f=L(e,"facts"),l=[...e.querySelectorAll("[data-download]")],y=[...e.querySelectorAll("[data-keep]")],i=L(e,"copy-link"),k=async b=>{let c=`powerviz-run.${b}`;if(b==="jsonl")return st(jt(t.events),c);Ce(f,"run-being-made");try{st(await n(b),c),f.textContent=""}catch(p){X(f,()=>s("run-it-could-not-be-made",{reason:mo(p)}))}};for(let b of l)b.addEventListener("click",c=>{b.hasAttribute("href")||b.getAttribute("aria-disabled")==="true"||(c.preventDefault(),k(b.dataset.download))});for(let b of y)b.addEventListener("click",()=>{let{keep:c,format:p}=b.dataset,r=e.closest(".pv-stage"),m=r.querySelector(".pv-trace .pv-plot"),u=F(t.run.started.prompt,Math.floor((c==="trace"?m:r).clientWidth/9.5)),h=`powerviz-${c}`;c==="trace"?Zt(m,p,h,u):uo(r.querySelector(".pv-response"),p,h,u)});return o.says&&X(f,o.says),d?i.addEventListener("click",async()=>{let b=d();if(!b){Ce(f,"run-a-link-can-lead-to");return}i.dataset.link=b;try{await navigator.clipboard.writeText(b),Ce(f,"run-copied-the-link-opens-this")}catch{f.replaceChildren(`${s("compare-copy-it-from-here")} `,N("code",{},b))}}):(i.remove(),f.textContent=""),{draw:()=>{let b=t.events.length>0,c=l.find(p=>p.dataset.download==="csv");c.title=H(t).steps?s("run-one-row-per-step"):s("run-one-row-per-sample");for(let p of l){let r=p.dataset.download,m=b&&a?a(r):null,u=b&&!!(m||n||r==="jsonl");p.hidden=!a&&r!=="jsonl",p.setAttribute("aria-disabled",String(!u)),m?p.getAttribute("href")!==m&&(p.removeAttribute("role"),p.href=m,p.setAttribute("download","")):(p.removeAttribute("href"),p.setAttribute("role","button"),p.tabIndex=u?0:-1)}for(let p of y)p.disabled=!b}}});var Cn=400,Mn=e=>{let t=Math.max(1,Math.ceil(e.length/Cn)),o=[],a=[],n=0;return e.forEach((d,f)=>{n+=d.log_prob,!(f%t&&f<e.length-1)&&(o.push(f+1),a.push(n))}),{x:o,y:a}},Ln=(e,t)=>{let o=U(le(e.tokens)),a=e.answer===null?s("learn-none"):F(e.answer,30),n=t.several?s("run-sample-log-p-answer",{n:e.index+1,value:o,answer:a}):s("run-log-p-answer",{value:o,answer:a});return ee(n)},bo=e=>Math.max(1,...e.chains.map(t=>me(t).length)),vo=e=>[e.runId,de(e).index,e.run.complete,...e.run.chains.map(t=>`${t.tokens.length}+${t.draft.length}`)].join(" "),ko=(e,t)=>{let o=H(e),a=K(t,o.look.colour),n=K(t,"--pv-muted"),d=de(e),l=[...e.run.chains.filter(v=>v!==d),...e.run.chains.includes(d)?[d]:[]],y=l.map((v,b)=>({type:"scatter",mode:"lines",name:v!==d?s("run-other-samples"):o.several?s("run-sample",{n:v.index+1}):s("run-the-response"),showlegend:v===d||b===0,...Mn(me(v)),line:v===d?{color:a,width:2}:{color:n,width:1},opacity:v===d?1:.55,hoverinfo:"skip"})),i=l.filter(v=>v.extended&&v.tokens.length),k=i.map(v=>v===d?a:n);return[...y,{type:"scatter",mode:"markers",showlegend:!1,x:i.map(v=>v.tokens.length),y:i.map(v=>le(v.tokens)),customdata:i.map(v=>v.index+1),text:i.map(v=>Ln(v,o)),hovertemplate:"%{text}<extra></extra>",marker:{color:k,symbol:o.look.symbol,size:i.map(v=>v===d?10:7)}}]};var Nn=250,$o=()=>Gt().filter(e=>e.beside),yo=e=>V(e.short),xo=.3,_n=(e,t)=>t==="unchanged"?e.logProb:e.proposalLogProb,Rn={accepted:{colour:"--pv-accepted",symbol:"circle",size:9},unchanged:{colour:"--pv-muted",symbol:"line-ew-open",size:8},rejected:{colour:"--pv-rejected",symbol:"x-thin-open",size:7},rejected_early:{colour:"--pv-rejected",symbol:"triangle-down-open",size:7}},Pn=e=>{let t=e.reduce((n,d)=>n+d,0)/e.length,a=2.12*Math.sqrt(e.reduce((n,d)=>n+(d-t)**2,0)/Math.max(1,e.length-1))*e.length**-.2;return Math.max(...e)+a>0?{spanmode:"manual",span:[null,0]}:{spanmode:"soft"}},To=(e,t=e.steps.length)=>{let o=[],a=[],n=e.steps.slice(0,t);return n.forEach((d,f)=>{let l=d.before.logProb;f===0?(o.push(0),a.push(l)):(d.before.tokens.length!==n[f-1].tokens.length||l!==a.at(-1))&&(o.push(d.index-.5),a.push(l)),o.push(d.index),a.push(d.logProb)}),t<e.steps.length?{x:o,y:a}:(!e.steps.length&&e.tokens.length?(o.push(0),a.push(le(e.tokens))):e.steps.length&&e.tokens!==e.steps.at(-1).tokens&&(o.push(e.steps.length+.5),a.push(le(e.tokens))),{x:o,y:a})},zn=(e,t)=>{let o=e.decision,a=[s("run-step",{n:e.index,verdict:ge[o.decision].word})];if(o.divergence!==null){let n=e.before.tokens[o.divergence],d=e.drawn[o.divergence-e.proposal.start];n&&d&&a.push(`${pe(n,t)} → ${pe(d,t)}`);let f=U(e.proposalLogProb);a.push(o.decision==="rejected_early"?s("run-log-p-of-the-proposal",{value:f}):s("run-log-p-of-the-proposal-2",{value:f}))}return a.map(ee).join("<br>")},Wn=(e,t)=>{let o=t.blocks.at(-1),a=o&&!t.blockFinished?o.afterStep+(e.started?.settings.num_steps??0):0;return Math.max(a,t.steps.length)},So=e=>{let t=0,o=[...e].reverse().map(a=>1-Math.exp(Math.min(0,t+=a)));return o.reduce((a,n)=>a+n,0)/Math.max(1,o.length)},In=e=>{let t=D(e);if(e.started?.sampler!=="power"||!t.extended||!t.tokens.length)return"";let o=e.started.settings.num_steps,a=t.steps.filter(l=>l.decision.decision!=="unchanged").map(l=>Math.exp(Math.min(0,ce(l.decision)))),d=(a.length?a.reduce((l,y)=>l+y,0)/a.length:1)*So(t.tokens.map(l=>l.log_proposal)),f=So(t.tokens.map(l=>l.log_prob));return o===0||d*o>=.1||f<.05?"":s("run-these-settings-freeze-the-chain",{chance:ne(d),model:ne(f)})};Z("trace",(e,t)=>{let o=L(e,"plot"),a=r=>K(o,r),n=r=>{let m=t.run,u=t.ahead?D(t.ahead):r,h=r.steps.length,g={type:"scatter",mode:"lines",line:{color:a("--pv-power"),width:2,shape:"hv"},hoverinfo:"skip"},w=[{...g,name:s("run-the-response"),...To(r)}];u!==r&&w.push({...g,...To(u),opacity:xo,showlegend:!1});for(let[x,M]of Object.entries(Rn)){let C=u.steps.filter(A=>A.decision.decision===x);w.push({type:"scatter",mode:"markers",name:ge[x].word,x:C.map(A=>A.index),y:x==="rejected_early"?[]:C.map(A=>_n(A,x)),customdata:C.map(A=>A.index),text:C.map(A=>zn(A,m)),hovertemplate:"%{text}<extra></extra>",marker:{color:a(M.colour),symbol:M.symbol,size:M.size,opacity:C.map(A=>A.index>h?xo:1),line:{width:1.6,color:a(M.colour)}}})}return w},d=()=>{let r=[];for(let m of $o()){let u=yo(m),h=m.colour,g=t.companions?.[m.method]||[];if(!g.length)continue;let w={name:u,xaxis:"x2",showlegend:!1,y:g.map(x=>x.log_prob),text:g.map(x=>ee(s("run-log-p-answer-2",{method:Te(m),value:U(x.log_prob),answer:x.answer===null?s("learn-none"):F(x.answer,30)}))),hovertemplate:"%{text}<extra></extra>",marker:{color:a(h),size:5,opacity:.75,symbol:m.symbol}};r.push(g.length===1?{...w,type:"scatter",mode:"markers",x:[u],marker:{...w.marker,size:9,opacity:1}}:{...w,type:"violin",x0:u,points:"all",jitter:.5,pointpos:-.55,side:"positive",width:.9,...Pn(g.map(x=>x.log_prob)),line:{color:a(h),width:1},fillcolor:`${a(h)}33`,hoveron:"points"})}return r},f=r=>{let{steps:m}=H(t);return[...m?n(r):ko(t,o),...d()]},l=r=>{let m=r.filter(A=>!A.xaxis).flatMap(A=>A.y),u=r.filter(A=>A.xaxis),h=u.map(A=>[...A.y].sort((W,_)=>W-_)[Math.floor(A.y.length/4)]),g=[...m,...h];if(!g.length)return{range:[-10,0],below:[]};let w=Math.max(...m,...u.flatMap(A=>A.y)),x=Math.min(...g),M=.07*(w-x)+.3,C=u.map(A=>({name:A.name,count:A.y.filter(W=>W<x-M).length}));return{range:[x-M,w+M],below:C.filter(A=>A.count)}},y=(r,m)=>{let{range:u,below:h}=l(m),g=o.clientWidth<420,w=g?.54:.7,x=w+(g?.08:.03),M=a("--pv-ink-soft"),C=H(t),A=t.ahead?D(t.ahead):r,W=C.steps?Math.max(Wn(t.run,A),1):bo(t.run),_=C.steps?A.blocks:[],z=C.steps?{}:{title:{text:s("evaluate-tokens"),font:{size:11},standoff:2}},E=m.some($=>$.xaxis==="x2"),S=Re(o),O=_.filter($=>$.afterStep>0).map($=>({type:"line",xref:"x",yref:"paper",x0:$.afterStep+.5,x1:$.afterStep+.5,y0:0,y1:1,line:{color:M,width:1,dash:"dot"}})),j=_.map($=>({xref:"x",yref:"paper",x:$.afterStep+.5,y:1,yanchor:"bottom",xanchor:"left",showarrow:!1,text:s("run-block",{n:$.block}),font:{size:10,color:M}}));for(let $ of h)j.push({xref:"x2",yref:"paper",x:$.name,y:0,yanchor:"bottom",showarrow:!1,text:s("run-below",{n:$.count}),font:{size:10,color:M},bgcolor:a("--pv-paper")});if(E&&r.tokens.length){let $=le(r.tokens);O.push({type:"line",xref:"paper",yref:"y",x0:x,x1:1,y0:$,y1:$,line:{color:a(C.steps?"--pv-power":C.look.colour),width:1.5,dash:"dash"}})}return{uirevision:t.runId||"none",showlegend:!0,legend:{orientation:"h",x:0,y:-.13,yanchor:"top",font:{size:11},itemsizing:"constant"},xaxis:{...S,domain:E?[0,w]:[0,1],range:[-.5,W+.8],showgrid:!1,dtick:W<=12?1:void 0,rangemode:"tozero",...z},xaxis2:{...S,domain:[x,1],tickangle:0,tickfont:{size:g?9:11},type:"category",categoryarray:$o().map(yo),categoryorder:"array",visible:E,showgrid:!1,fixedrange:!0},yaxis:{...S,range:u,title:{text:s("compare-log-p-nats"),font:{size:11},standoff:4},automargin:!0},shapes:O,annotations:j}},b=ke(o,()=>{let r=D(t.run);if(!H(t).steps)return`${vo(t)} ${!!t.companions}`;let{ahead:m,runId:u,companions:h}=t;return[u,r.steps.length,r.extended,r.block,!!h,m?.folded].join(" ")},()=>{let r=de(t),m=f(r),u=y(r,m),h=u.yaxis.range[0]+.02*(u.yaxis.range[1]-u.yaxis.range[0]);for(let g of m)g.y.length===0&&(g.y=g.x.map(()=>h));return{data:m,layout:u}},r=>{if(!r.customdata)return;let{steps:m,several:u}=H(t);m?t.showStep(r.customdata):u&&t.pick(r.customdata-1)},Nn),c=L(e,"facts");return{...b,draw:()=>(c.textContent=In(t.run),b.draw())}});var Oo=`## Compare

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
run-the-proposal-leaves-the-response = the proposal leaves the response here
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
run-certain-to-be-rejected-given = ✗ certain to be rejected: given up here
run-drawn-again-as-it-was = = drawn again as it was
run-every-token-drawn-again = every token drawn again
run-1-token-drawn-anew = 1 token drawn anew
run-tokens-drawn-anew = { $n } tokens drawn anew
run-block-the-response-is-drawn = Block { $n }: the response is drawn on, up to { $limit } tokens. Then come the steps.
run-the-first-steps-proposal-will = The first step’s proposal will appear here.
run-the-cut = the cut
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
explore-response-panel =
    .aria-label = Response
explore-response-lead-steps = The chain’s state, as it stands. ◆ marks a <1>pivot</1>: an accepted step put another token there.
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
explore-proposal-title = Proposal
explore-proposal-panel =
    .aria-label = Proposal
explore-proposal-lead = Each step <1>cuts</1> the response at a random place ✂ and draws the rest anew. Below each new token stands the one it would replace.
explore-proposal-strip =
    .aria-label = Proposal, token by token, above the tokens it would replace
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
explore-coin-accept = accept
explore-coin-reject = reject
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
`;var At="powerviz-kept";var Fn=()=>Array.from(crypto.getRandomValues(new Uint32Array(4)),e=>e.toString(16)).join(""),Ct=Fn(),it=null;try{it=sessionStorage.getItem(At),sessionStorage.setItem(At,Ct)}catch{it=null}var lt=e=>new Promise((t,o)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>o(e.error)}),at=null,Un=()=>{if(at)return at;let e=indexedDB.open(At,1);return e.onupgradeneeded=()=>{e.result.createObjectStore("heads",{keyPath:"key"}),e.result.createObjectStore("events",{keyPath:["key","first"]})},at=lt(e),at},rt=async()=>(await Un()).transaction(["heads","events"],"readwrite"),Mt=e=>new Promise((t,o)=>{e.oncomplete=t,e.onabort=e.onerror=()=>o(e.error)}),Lt=e=>IDBKeyRange.bound([e,0],[e,1/0]),Nt=(e,t)=>{e.objectStore("heads").delete(t),e.objectStore("events").delete(Lt(t))},Bn=async()=>{let e=await rt(),o=(await lt(e.objectStore("heads").getAll())).sort((n,d)=>d.when-n.when),a=[...new Set(o.map(n=>n.tab))];for(let n of o)(Date.now()-n.when>864e5||a.indexOf(n.tab)>=6)&&Nt(e,n.key);await Mt(e)},dt=e=>{let t=`${Ct} ${e}`,o=null,a=0,n=Promise.resolve(),d=!1,f=k=>(n=n.then(async()=>{if(!d)try{return await k()}catch{d=!0;return}}),n);return{save:(k,v=[])=>f(async()=>{let b=await rt();if(v.length>2e5)Nt(b,t);else{(v!==o||v.length<a)&&(b.objectStore("events").delete(Lt(t)),o=v,a=0);let c=v.slice(a);c.length&&b.objectStore("events").put({key:t,first:a,events:c}),a+=c.length,b.objectStore("heads").put({...k,key:t,tab:Ct,when:Date.now(),count:a})}await Mt(b)}),forget:()=>f(async()=>{o=null,a=0;let k=await rt();Nt(k,t),await Mt(k)}),found:()=>f(async()=>{if(!it)return null;let k=`${it} ${e}`,v=await rt(),b=await lt(v.objectStore("heads").get(k));if(!b)return null;let p=(await lt(v.objectStore("events").getAll(Lt(k)))).flatMap(r=>r.events);return await Bn(),p.length===b.count?{head:b,events:p}:null}).then(k=>k??null)}};var Dn={pivots:{legend:()=>[N("span",{},N("i",{class:"pv-swatch pv-swatch-pivot"},"◆"),s("run-pivot-a-step-put-another")),N("span",{},N("i",{class:"pv-swatch pv-swatch-fresh"}),s("run-placed-by-the-last-step"))],value:()=>null},log_prob:{legend:e=>_t(s("run-log-p-of-each-token"),"0",s("run-nats",{size:U(e,1)})),value:e=>-e.log_prob,top:e=>Math.max(1,...e.map(t=>-t.log_prob))},hazard:{legend:()=>_t(s("run-chance-to-leave-the-path"),Ie(0),Ie(1)),value:e=>$t(e),top:()=>1},age:{legend:e=>_t(s("run-steps-since-it-was-placed"),"0",`${e}`),value:(e,t)=>t,top:(e,t)=>Math.max(1,...t)}},_t=(e,t,o)=>[N("span",{},e),N("span",{class:"pv-scale"},t,N("i",{}),o)],Eo=(e,t,o)=>{let a=L(e,"tokens"),n=L(e,"legend"),d=L(e,"facts"),f=L(e,"stopped"),l=[...e.querySelectorAll("[data-colour]")],y=Ne(a),i="pivots",k={run:t.run,tokens:[],ages:[],pivots:new Map},v=[],b=u=>{i=u.dataset.colour,l.forEach(h=>{h.setAttribute("aria-checked",String(h===u)),h.tabIndex=h===u?0:-1}),m()};l.forEach((u,h)=>{u.addEventListener("click",()=>b(u)),u.addEventListener("keydown",g=>{let w={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[g.key];if(!w)return;g.preventDefault(),g.stopPropagation();let x=l[(h+w+l.length)%l.length];b(x),x.focus()})});let c=u=>Number(u.dataset.index);_e(a,".pv-token[data-index]",u=>{let h=c(u),g=k.tokens[h];if(!g)return null;let w=k.pivots.get(h)||[],x=[s("compare-position"),s("learn-of",{n:h+1,all:k.tokens.length})];return H(t).steps?Se(g,k.run,[x,[s("run-age"),k.ages[h]===null?s("run-being-drawn"):s("n-steps",{n:k.ages[h]})],[s("run-a-steps-chance-to-leave"),ne(Qt(k.tokens,h))],...w.length?[[s("explore-pivot"),s("run-replaced-in-step",{steps:w.map(M=>M.step).join(", ")})]]:[]]):Se(g,k.run,[x],Hn(g))}),a.addEventListener("click",u=>{let h=u.target.closest(".pv-token[data-index]");h&&H(t).steps&&o(c(h))}),a.addEventListener("keydown",u=>{if(!H(t).steps)return;let h=u.target.closest(".pv-token[data-index]");h&&(u.key==="Enter"||u.key===" ")&&(u.preventDefault(),u.stopPropagation(),o(c(h)))});let p=(u,h)=>({key:u,make:h}),r=(u,h,g)=>p(`${u}${g}`,()=>N("span",{class:`pv-mark pv-mark-${u}`,title:g,role:"img","aria-label":g},h)),m=()=>{let u=t.run,h=de(t),g=H(t),w=g.steps?i:"log_prob",x=h.extended?[]:h.draft,M=[u.started,h.tokens,h.placed,h.steps.length,h.block,h.proposal,x.length,w,q.code,u.complete,g.name,h.index],C=t.right[h.answer];if(v.length&&[...M,C].every((P,I)=>P===v[I]))return;v=[...M,C];let A=[...h.tokens,...x],W=A.map((P,I)=>I<h.placed.length?h.steps.length-h.placed[I]:null),_=new Map;for(let P of Ve(h))h.placed[P.position]===P.step&&_.set(P.position,[..._.get(P.position)||[],P]);k={run:u,tokens:A,ages:W,pivots:_};let z=Dn[w],E=z.top?z.top(A,W.map(P=>P??0)):1,S=h.steps.at(-1),O=S&&S.decision.decision==="accepted"?S.index:-1,j=h.proposal||S?.proposal,$=new Map(h.blocks.map(P=>[P.limit,P.block])),T=[];if(A.forEach((P,I)=>{$.has(I)&&T.push(r("block","",s("run-end-of-block",{n:$.get(I)}))),j&&h.proposal&&j.cut===I&&T.push(r("cut","✂",s("run-cut-of-step",{n:h.steps.length+1}))),h.proposal&&j.start===I&&j.start>j.cut&&T.push(r("leave","↳",s("run-the-proposal-leaves-the-response")));let G=z.value(P,W[I]??0),oe=(G===null?0:Math.min(1,G/E)).toFixed(2),ue=["pv-token",w==="pivots"&&_.has(I)?"pv-is-pivot":"",I<h.placed.length&&h.placed[I]===O?"pv-fresh":"",W[I]===null?"pv-draft":"",ae(P,u)?"pv-end":"",G===null?"":"pv-valued"].join(" ");T.push({key:`${Ee(P)} ${I} ${q.code}`,state:`${ue} ${oe}`,make:()=>N("span",{role:"button",tabindex:"-1",dir:"auto","data-index":I,"aria-label":Je(P)},we(P,u)),update:ye=>{ye.className=ue,(G!==null||ye.style.length)&&ye.style.setProperty("--level",oe)}})}),!A.length){let P=s("run-nothing-is-drawn-yet-press");T.push(p(P,()=>N("p",{class:"pv-empty"},P)))}Oe(a,T),y(),n.replaceChildren(...z.legend(E)),d.replaceChildren(...jo(t,h,g));let R=g.steps?s("run-response-token-by-token-arrow"):s("run-response-token-by-token-arrow-2");a.getAttribute("aria-label")!==R&&a.setAttribute("aria-label",R),f.hidden=!Xt(u)};return{draw:m}},Hn=e=>[[s("run-chance-with-which-it-was"),ne(Math.exp(e.log_proposal))]],jo=(e,t,o)=>{if(o.several&&t.tokens.length+t.draft.length)return[N("span",{"data-sample":t.index+1},s("run-sample-of",{n:t.index+1,all:e.run.chains.length})),...t.extended?jo(e,t,{}):[]];if(!t.tokens.length)return[];let a=[N("span",{},`log p ${U(le(t.tokens))}`)];if(a.push(N("span",{},s("n-tokens",{n:t.tokens.length}))),t.answer!==null){let n=ae(t.tokens.at(-1),e.run);a.unshift(n?Rt(t.answer,e):N("span",{},s("run-unfinished")))}return a},Rt=(e,t)=>{let o=t.right[e],a=o===void 0?"":o?s("compare-right"):s("compare-wrong");return N("span",{class:`pv-answer ${o===void 0?"":o?"pv-right":"pv-wrong"}`,"data-answer":e},`${s("run-answer")} `,N("b",{dir:"auto"},B(F(e,40))),a&&` ${a}`)};var Vn=4,he=e=>F(e.model?B(e.model):Te(e),24),qe=e=>`${he(e.look)} ${e.index}`,ht=e=>e===-1/0?"−∞":U(e),Jn=(e,t)=>{let o=ne(Math.exp(e.log_proposal));return t.method==="second_model"?[[s("compare-p-under",{model:he(t.look)}),o]]:e.log_proposal===e.log_prob?[]:[[s("compare-q-as-it-was-drawn"),o]]},Gn=e=>{if(!e.ended){let o=s("n-tokens",{n:e.tokens.length});return N("span",{class:"pv-answer"},s("compare-cut-off-at",{tokens:o}))}if(e.answer===null){let o=e.right===!1?s("compare-no-answer-wrong"):s("compare-no-answer");return N("span",{class:`pv-answer ${e.right===!1?"pv-wrong":""}`},o)}let t=e.right===null?{}:{[e.answer]:e.right};return Rt(e.answer,{right:t})},Kn={method:()=>0,log_prob:(e,t)=>t.log_prob-e.log_prob,length:(e,t)=>e.tokens.length-t.tokens.length,right:(e,t)=>+(t.right===!0)-+(e.right===!0)||t.log_prob-e.log_prob},Ao=(e,t)=>{let o=L(e,"list"),a=L(e,"sort"),n=new WeakMap,d=new WeakMap,f=[],l=null,y=r=>[N("span",{},`log p ${ht(r.log_prob)}`),N("span",{},s("n-tokens",{n:r.tokens.length})),N("span",{},s("compare-decoded",{n:r.cost?U(r.cost.tokens,1):"–"})),N("span",{},`${r.cost?U(r.cost.seconds,3):"–"} s`),r.run===l.run?null:N("span",{class:"pv-earlier"},s("compare-earlier-run",{prompt:F(B(r.prompt),60)}))],i=r=>{let m=N("div",{class:"pv-card-text",role:"group","aria-label":s("compare-tokens-arrow-keys-move")},...r.tokens.map((h,g)=>N("span",{class:`pv-token pv-valued${ae(h,r)?" pv-end":""}`,dir:"auto",tabindex:g?"-1":"0","data-index":g,style:`--level:${Math.min(1,-h.log_prob/Vn).toFixed(2)}`},we(h,r))));Ne(m);let u=N("article",{class:"pv-card","data-key":r.key,tabindex:"-1",style:`--method:var(${r.look.colour})`},N("header",{},N("h3",{},Le(r.look),qe(r)),Gn(r),N("button",{type:"button",class:"pv-quiet","data-pv":"pin","aria-pressed":"false"})),m,N("p",{class:"pv-facts"}));return d.set(u,r),u},k=r=>{n.has(r)||n.set(r,i(r));let m=n.get(r),u=`${l.run} ${JSON.stringify(r.cost)}`;m.dataset.told!==u&&(m.dataset.told=u,m.querySelector(".pv-facts").replaceChildren(...y(r).filter(Boolean)));let h=L(m,"pin"),g=f.includes(r);return h.setAttribute("aria-pressed",String(g)),h.setAttribute("aria-label",g?s("compare-unpin",{sample:qe(r)}):s("compare-pin",{sample:qe(r)})),h.textContent=g?s("compare-pinned"):s("compare-pin-2"),m.classList.toggle("pv-pinned",g),m},v=(r=l)=>{l=r;let m=new Map(l.looks.map((x,M)=>[x.method,M])),h=[...l.samples.values()].sort((x,M)=>m.get(x.method)-m.get(M.method)||x.index-M.index).filter(x=>!f.includes(x)).sort(Kn[a.value]),g=[...f,...h].map(k);if(g.length||g.push(N("p",{class:"pv-empty"},s("compare-no-sample-yet-choose-methods"))),g.length===o.children.length&&g.every((x,M)=>x===o.children[M]))return;let w=document.activeElement;o.replaceChildren(...g),o.contains(w)&&w.focus({preventScroll:!0})},b=r=>{let m=r?.closest?.(".pv-card");return m?d.get(m):null},c=r=>t(b(r.target));return o.addEventListener("pointerover",c),o.addEventListener("focusin",c),o.addEventListener("pointerleave",()=>t(b(document.activeElement))),a.addEventListener("change",()=>v()),q.on(()=>n=new WeakMap),o.addEventListener("click",r=>{let m=r.target.closest('[data-pv="pin"]');if(!m)return;let u=b(m);f.includes(u)?f.splice(f.indexOf(u),1):f.push(u),v()}),_e(o,".pv-token[data-index]",r=>{let m=b(r),u=Number(r.dataset.index),h=m.tokens[u],g=m.tokens.slice(0,u+1).reduce((x,M)=>x+M.log_prob,0),w=[[s("compare-position"),s("compare-of",{n:u+1,total:m.tokens.length})],[s("compare-log-p-up-to-here"),ht(g)]];return Se(h,m,w,Jn(h,m))}),{draw:v,show:r=>{let m=n.get(r);m&&(m.scrollIntoView({block:"nearest"}),m.focus({preventScroll:!0}),m.classList.remove("pv-found"),m.offsetWidth,m.classList.add("pv-found"))}}};var Yn=["prompt","truth","model","wrapping","second_model"],Co=["num_samples","candidates"],Mo=(e,t)=>{let o=w=>e.elements[w],a=[...e.querySelectorAll("[data-default]")],n=[...e.querySelectorAll('input[name="methods"]')],d=Yn.filter(w=>o(w)),f=Xe(e),l=(w,x)=>{let M=N("option",{value:w});return X(M,x),M};o("example").replaceChildren(...t.map(w=>l(w.name,()=>V(w.title))),l("",()=>s("compare-your-own"))),Ze(e);let y=n.map(({value:w})=>ie(w)),i=()=>n.filter(w=>w.checked).map(w=>w.value),k=()=>t.find(w=>w.name===o("example").value)||null,v=w=>w.type==="checkbox"?String(w.checked):w.value.trim(),b=(w,x)=>{w.type==="checkbox"?w.checked=String(x)==="true":w.value=x},c=()=>({example:o("example").value,...Object.fromEntries(d.map(w=>[w,o(w).value])),methods:i().join(","),...Object.fromEntries(a.map(w=>[w.name,v(w)]))}),p=()=>{let w={},x={};for(let A of a){let W=A.type==="checkbox"?A.checked:Ye(v(A));(Co.includes(A.name)?x:w)[A.name]=W}let{truth:M,...C}=Object.fromEntries(d.map(A=>[A,o(A).value]));return{...C,truth:M.trim()||null,methods:i(),...x,settings:w}},r=(w=!1)=>{let M=a.filter(A=>A.type==="number").map(A=>[A,A.name,Pe(A)&&(()=>Pe(A))]);if(M.unshift([n[0],"methods",i().length?"":()=>s("compare-choose-at-least-one-method")]),M.unshift([o("prompt"),"prompt",o("prompt").value.trim()?"":()=>s("compare-type-a-question-or-pick")]),o("second_model")){let A=i().includes("second_model")&&o("second_model").value===o("model").value;M.push([o("second_model"),"second_model",A?()=>s("compare-this-is-the-model-itself"):""])}M.forEach(([,A,W])=>f(A,W)),f("truth","");let C=M.find(([,,A])=>A);return C&&w&&C[0].focus(),!C},m=(w,x)=>f(w,()=>B(V(x))),u=w=>{for(let x of a)Co.includes(x.name)||b(x,w.settings[x.name]??x.dataset.default);o("prompt").value=w.prompt,o("truth").value=w.answer??"",ze(e)},h=w=>{let x=t.find(M=>M.name===w.example);o("example").value=x?x.name:"",x&&u(x);for(let M of a)M.name in w&&b(M,w[M.name]);for(let M of d){let{options:C}=o(M),A=!C||[...C].some(W=>W.value===w[M]);M in w&&A&&(o(M).value=w[M])}if("wrapping"in w?Qe(e):ze(e),x&&x.prompt!==o("prompt").value&&(o("example").value=""),"methods"in w){let M=w.methods.split(",");for(let C of n)C.checked=M.includes(C.value)}},g=()=>{let w=e.querySelector('[data-name="second_model"]');w&&(w.textContent=F(B(o("second_model").value),24))};return e.addEventListener("submit",w=>w.preventDefault()),e.addEventListener("change",w=>{w.target.name==="example"&&k()&&u(k()),g(),w.target.matches("textarea")||r()}),e.addEventListener("input",w=>{let x=k();w.target.name==="prompt"&&x&&x.prompt!==o("prompt").value&&(o("example").value="",o("truth").value===x.answer&&(o("truth").value=""))}),L(e,"new-seed").addEventListener("click",()=>{o("seed").value=String(Math.floor(Math.random()*1e6)),r()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),g(),{check:r,looks:y,nameSecond:g,refused:m,request:p,restore:h,strings:c}};var Xn=.72,Qn=-.14,Zn=(e,t,o,a,n)=>{let d=[t[0]],f=[n];return e.forEach((l,y)=>{let i=n+Xn*l/o/a;d.push(t[y],t[y+1]),f.push(i,i)}),{x:[...d,t.at(-1)],y:[...f,n]}},es={"log-prob":{key:"log_prob",axis:()=>s("compare-log-p-nats"),value:e=>s("compare-log-p",{value:e}),about:e=>s("compare-log-p-by-method-means",{means:e}),of:e=>e.log_prob},"per-token":{key:"per_token",axis:()=>s("compare-log-p-per-token-nats"),value:e=>s("compare-log-p-per-token",{value:e}),about:e=>s("compare-log-p-per-token-by",{means:e}),of:e=>e.log_prob/Math.max(1,e.tokens.length)}},ts=e=>!e.previousElementSibling||e.previousElementSibling.offsetTop!==e.offsetTop,Lo=(e,t)=>{let o=null,a=i=>{let k=o.distributions?.[i];return k?o.looks.filter(v=>v.method in k.groups):[]},n=(i,{of:k,value:v})=>{let b=[v(U(k(i))),zt(i),Pt(i)];return`${qe(i)}: ${b.filter(Boolean).join(", ")}`},d=(i,k)=>{let{key:v,of:b}=k,c=a(v),{edges:p,groups:r}=c.length?o.distributions[v]:{edges:[],groups:{}},m=w=>w.counts.reduce((x,M)=>x+M,0),u=c.filter(w=>m(r[w.method])>1),h=Math.max(...u.flatMap(({method:w})=>r[w].counts.map(x=>x/m(r[w]))),1e-9),g=[];return c.forEach((w,x)=>{let M=c.length-1-x,C=r[w.method],A=K(i,w.colour);u.includes(w)&&(g.push({type:"scatter",mode:"lines",...Zn(C.counts,p,m(C),h,M),fill:"toself",fillcolor:`${A}33`,line:{color:A,width:1},hoverinfo:"skip"}),g.push({type:"scatter",mode:"lines",x:[C.mean,C.mean],y:[M,M+.8],line:{color:A,width:2.5},hoverinfo:"skip"}));let W=[...o.samples.values()].filter(_=>_.method===w.method&&Number.isFinite(b(_)));g.push({type:"scatter",mode:"markers",x:W.map(b),y:W.map(()=>M+Qn),customdata:W.map(_=>_.key),text:W.map(_=>ee(n(_,k))),hovertemplate:"%{text}<extra></extra>",marker:{color:A,symbol:w.symbol,size:7,opacity:.75}})}),g},f=(i,{key:k,axis:v})=>{let b=a(k),c=Re(i),p=b.length-1;return{uirevision:o.run,showlegend:!1,margin:{l:8,r:8,t:6,b:38},xaxis:{...c,title:{text:v(),font:{size:11},standoff:6}},yaxis:{...c,automargin:!0,fixedrange:!0,showticklabels:ts(i),showgrid:!1,range:[-.4,p+.95],tickvals:b.map((r,m)=>p-m),ticktext:b.map(r=>`<span style="color:${K(i,r.colour)}">${r.mark}</span> ${ee(F(he(r),19))}`)}}},l=Object.entries(es).map(([i,k])=>{let v=L(e,i);return{chart:ke(v,()=>`${o?.run} ${o?.drawn}`,()=>({data:d(v,k),layout:f(v,k)}),r=>{let m=o.samples.get(r.customdata);m&&t(m)}),plot:v,what:k}});return{draw:i=>{o=i;for(let{chart:k,plot:v,what:b}of l){let c=o.distributions?o.distributions[b.key].groups:{},p=a(b.key).map(r=>`${he(r)} ${U(c[r.method].mean)}`);v.setAttribute("aria-label",b.about(p.join(", ")||s("compare-none-yet"))),k.draw()}}}},Pt=e=>e.right===null?"":e.right?s("compare-right"):s("compare-wrong"),zt=e=>e.answer===null?s("compare-no-answer"):s("compare-answer",{answer:F(e.answer,30)});var Fe=(e,t)=>e===null?"–":U(e,t),No=(e,t)=>{let o=L(e,"rows"),a=L(e,"link"),n=L(e,"stopped-early"),d=[...e.querySelectorAll("[data-download]")];L(e,"copy-link").addEventListener("click",async v=>{let b=t();v.target.dataset.link=b;try{await navigator.clipboard.writeText(b),Ce(a,"compare-copied-the-link-opens-this")}catch{a.replaceChildren(`${s("compare-copy-it-from-here")} `,N("code",{},b))}});let f=({finished:v,total:b,tokens:c},p)=>{let r=p&&v<b&&c,m={n:v,total:b},u=r?s("compare-of-2",{...m,tokens:s("n-tokens",{n:c})}):s("compare-of",m);return N("td",{class:"pv-progress"},N("span",{class:"pv-progress-bar",style:`--done:${100*v/b}%`}),u)},l=(v,b)=>{let c=b.progress.get(v.method),p=b.means.get(v.method),r=m=>N("td",{class:"pv-number"},m);return N("tr",{"data-method":v.method},N("th",{scope:"row"},Le(v),he(v)),f(c,b.busy),r(!p||p.right===null?"–":s("compare-of",{n:p.right,total:p.compared??p.samples})),...(p?[Fe(p.log_prob,2),Fe(p.length,1),Fe(p.tokens,1),Fe(p.tokens_shared,1),Fe(p.seconds,p.seconds<.1?3:2)]:["–","–","–","–","–"]).map(r))},y=({block_size:v,max_new_tokens:b,num_steps:c})=>v<b&&c>0,i=({about:v})=>v?.methods.includes("power")&&He(v.settings)&&y(v.settings)?s("compare-power-sampling-stops-early-here"):"";return{draw:v=>{n.textContent=i(v);let b=v.looks.filter(p=>v.progress.has(p.method)),c=N("tr",{},N("td",{colspan:8,class:"pv-empty"},s("compare-nothing-is-drawn-yet-press")));o.replaceChildren(...b.length?b.map(p=>l(p,v)):[c]);for(let p of d){let r=v.samples.size>0&&v.onServer&&Y.here;p.setAttribute("aria-disabled",String(!r)),r?p.href=se(`comparisons/${encodeURIComponent(v.run)}/${p.dataset.download}`):p.removeAttribute("href"),p.setAttribute("download","")}}}};var ct=2.4,_o={least:17,most:34},os=5.9,ns=14,Ro=92,ss=118,pt=14,as=e=>e*e*(3-2*e),rs=e=>{let t=[""];for(let o of F(B(e),320).split(/(?<=\s)/))t.at(-1).length+o.length>56&&t.push(""),t[t.length-1]+=o;return t.map(ee).join("<br>")},is=(e,t)=>{let o=e.filter(l=>l.ends.length),a=o.reduce((l,y)=>l+y.ends.length,0),n=Math.max(_o.least,Math.min(_o.most,(t-a*ct)/o.length)),d=new Map,f=0;for(let l of e){for(let y of l.ends)d.set(y,f),f+=ct;l.ends.length&&(f+=n)}for(let l of e){let y=[...l.samples].sort((i,k)=>d.get(i)-d.get(k));l.centre=(d.get(y[0])+d.get(y.at(-1)))/2,l.half=(y.length-1)*ct/2,l.heights=new Map(y.map((i,k)=>[i,l.centre-l.half+k*ct]))}return f},ls=(e,t)=>{let o=(f,l)=>{let y=0;for(let i of e)i.left=i.parent===null?0:e[i.parent].right,i.right=i.left+Math.max(i.parent===null?0:l,(i.end-i.start)*f),y=Math.max(y,i.right);return y},a=Ro*Math.min(1,t/Math.max(1,o(0,Ro))),[n,d]=[0,t];for(let f=0;f<30;f+=1){let l=(n+d)/2;o(l,a)>t?d=l:n=l}o(n,a)},Wt=e=>e.parent===null?0:Math.min(ns,(e.right-e.left)/2),Po=(e,t)=>{let o=[],a=[];for(let n of e.filter(d=>d.heights.has(t))){let d=n.heights.get(t),f=a.length?a.at(-1):d,l=Wt(n);for(let y of f===d?[0]:[0,.25,.5,.75,1])o.push(n.left+y*l),a.push(f+as(y)*(d-f));o.push(n.right),a.push(d)}return{x:o,y:a}},zo=(e,t)=>{let o=L(e,"plot"),a=L(e,"legend"),n=L(e,"facts"),d=null,f=null,l=null,y=_=>l.samples[_.samples[0]].tokens.slice(_.start,_.end),i=(_,z)=>_.map(E=>ae(E,z)?"■":E.text).join(""),k=_=>i(y(_),l.samples[_.samples[0]]),v=_=>{let z=[],E=[];l.samples.forEach((O,j)=>{if(O.method!==_.method)return;let $=Po(l.nodes,j);z.push(...$.x,null),E.push(...$.y,null)});let S=K(o,_.colour);return{type:"scatter",mode:"lines",name:_.method,x:z,y:E,line:{color:S,width:1.7},opacity:f?.35:1,hoverinfo:"skip"}},b=_=>d.looks.filter(z=>z.method in _.shares).map(z=>{let E=l.samples.filter(j=>j.method===z.method).length,S=K(o,z.colour),O=s("compare-of",{n:Math.round(_.shares[z.method]*E),total:E});return`<span style="color:${S}">${z.mark}</span> ${ee(he(z))}: ${O}`}),c=_=>ee([zt(_),Pt(_)].filter(Boolean).join(", ")),p=_=>[`<b>${rs(k(_))||s("compare-the-beginning")}</b>`,_.parent===null?"":s("compare-the-model-goes-this-way",{chance:ne(_.branch_prob)}),s("compare-log-p-up-to-its",{value:ht(_.log_prob??-1/0)}),...b(_),_.ends.length?c(l.samples[_.ends[0]]):""].filter(Boolean).join("<br>"),r=()=>{let _=[],z=[],E=[],S=[];return l.nodes.forEach(O=>{let j=p(O),$=O.ends.length?O.right+70:O.right;for(let T=O.left+Wt(O)/2;T<=$;T+=14)_.push(T),z.push(O.centre),E.push(j),S.push(O.ends.length?l.samples[O.ends[0]].key:"");_.push(null),z.push(null),E.push(""),S.push("")}),{type:"scatter",mode:"lines",name:"hover",x:_,y:z,text:E,customdata:S,line:{color:"rgba(0,0,0,0)",width:1},hovertemplate:"%{text}<extra></extra>"}},m=(_,z,E,S,O,j)=>({type:"scatter",mode:"text",name:_,x:z,y:E,text:S,textposition:O,textfont:{size:j,color:K(o,"--pv-ink")},hoverinfo:"skip",cliponaxis:!1}),u=()=>{let _=l.nodes.flatMap(z=>{let E=z.left+Wt(z),S=Math.floor((z.right-E)/os),O=z.parent===null?"":`${ne(z.branch_prob)} `,j=B(k(z)).trim(),$=S-O.length,T=$<Math.min(4,j.length)?"":F(j,$);return!T&&(!O||$<-1)?[]:[{x:E,y:z.centre-z.half-1,text:`<i>${O}</i>${ee(T)}`}]});return m("labels",_.map(z=>z.x),_.map(z=>z.y),_.map(z=>z.text),"top right",10.5)},h=()=>{let _=l.nodes.filter(E=>E.ends.length),z=_.map(E=>{let S=E.ends.map(J=>l.samples[J]),O=d.looks.map(J=>[J,S.filter(oe=>oe.method===J.method).length]).filter(([,J])=>J).map(([J,oe])=>`<span style="color:${K(o,J.colour)}">${J.mark}${oe>1?`<sub>${oe}</sub>`:""}</span>`),{answer:j,right:$,ended:T}=S[0],R=$===null?"--pv-ink-soft":$?"--pv-accepted":"--pv-rejected",P=$===null?"":$?"✓ ":"✗ ",I=T?j??s("compare-no-answer"):s("compare-cut-off"),G=Math.max(3,14-2*O.length);return`${O.join("")} <span style="color:${K(o,R)}">${P}${ee(F(I,G))}</span>`});return m("ends",_.map(E=>E.right+5),_.map(E=>E.ends.length===E.samples.length?E.centre:E.heights.get(E.ends[0])),z,"middle right",11)},x=ke(o,()=>d?`${d.run} ${d.drawn} ${f?f.key:""}`:"none",()=>{if(!l)return{data:[],layout:{height:120,xaxis:{visible:!1},yaxis:{visible:!1}}};let _=o.clientWidth-12;ls(l.nodes,_-ss);let E=d.looks.filter(O=>l.samples.some(j=>j.method===O.method)).map(v);if(f){let O=K(o,f.look.colour);E.push({type:"scatter",mode:"lines",name:"lit",...Po(l.nodes,l.samples.indexOf(f)),line:{color:O,width:5},hoverinfo:"skip"})}E.push(u(),h(),r());let S={uirevision:`${d.run} ${o.clientWidth}`,height:l.height+pt+12,showlegend:!1,margin:{l:6,r:6,t:pt,b:12},hoverdistance:14,dragmode:!1,xaxis:{visible:!1,fixedrange:!0,range:[0,_]},yaxis:{visible:!1,fixedrange:!0,range:[l.height,-16]}};return{data:E,layout:S}},_=>{let z=d.samples.get(_.customdata);z&&t(z)}),M="",C=_=>{d=_;let z=`${d.run} ${d.drawn} ${q.code}`;if(M!==z){M=z;let E=d.keys.map($=>d.samples.get($));if(l=null,E.length){let $=d.tree.map(R=>({...R})),T=is($,o.parentElement.clientHeight-pt-16);l={nodes:$,samples:E,height:T}}a.replaceChildren(...d.looks.filter($=>E.some(T=>T.method===$.method)).map($=>N("span",{},Le($),he($))));let S=l&&l.nodes.length>1?l.nodes[0].end:null,O=l?l.nodes.filter($=>$.ends.length).length:0,j=l?`${s("n-samples",{n:E.length})}, ${s("n-different-responses",{n:O})}. `+(S===null?s("compare-they-all-say-the-same"):s("compare-they-first-part-at-token",{token:S+1})):s("compare-the-tree-grows-with-the");n.textContent=j,o.setAttribute("aria-label",`${s("compare-prefix-tree")}: ${j}`),o.style.height=`${(l?l.height+pt+12:120).toFixed(0)}px`}x.draw()},A=0;return{draw:C,light:_=>{let z=_&&l?.samples.includes(_)?_:null;z!==f&&(f=z,A||(A=requestAnimationFrame(()=>{A=0,x.draw()})))}}};var mt=e=>e??-1/0,ds=(e,t)=>{let o=e.querySelector('[data-pv="compare"]'),a=$=>L(o,$),{examples:n}=fe(),d=Mo(a("compare-controls"),n),[f,l,y,i]=["run","stop","status","error"].map(a),k=0,v=!1,b=$=>({run:"",looks:$,about:null,samples:new Map,progress:new Map,means:new Map,keys:[],tree:[],distributions:null,texts:new Map,known:0,drawn:0,busy:!1,shared:!1,stopped:!1,onServer:!0,entries:[],together:null,standing:null,usedUp:""}),c=b(d.looks);re.compare={state:()=>c};let p=Ao(a("cards"),$=>r.light($)),r=zo(a("prefix-tree"),p.show),m=[No(a("means"),()=>xe({tab:"compare",...d.strings()})),Lo(a("distributions"),p.show),p,r];Ge(o);let u=$=>{y.textContent!==$&&(y.textContent=$)},h=$=>{X(i,$||""),i.hidden=!$},g=()=>{let $=c.samples.size;if(v)return s("compare-starting");let T=Ot(c.standing);if(c.busy&&T&&!$)return T;if(c.busy){let R=[...c.progress.values()].find(I=>I.finished<I.total),P=R&&c.looks.find(I=>I.method===R.method);return P?s("compare-drawing-of",{method:he(P),finished:R.finished,total:R.total}):s("compare-finishing")}return Y.here?c.onServer?c.usedUp?V(c.usedUp):c.stopped?s("compare-stopped-kept",{samples:s("n-samples",{n:$})}):c.shared&&$?s("compare-the-first-example-compared-on"):$?s("compare-done",{samples:s("n-samples",{n:$})}):s("compare-choose-a-problem-and-methods"):s("compare-kept-by-your-browser-the",{samples:s("n-samples",{n:$})}):s("compare-the-server-does-not-answer",{samples:s("n-samples",{n:$})})},w=0,x=()=>{w=0,f.disabled=v||!Y.here,f.textContent=c.busy&&!c.shared?s("compare-run-anew"):s("compare-run"),l.disabled=v||!c.busy||c.shared,u(g()),m.forEach($=>$.draw(c)),o.dataset.samples=c.samples.size},M=()=>{w||(w=requestAnimationFrame(x))},C=$=>{k+=1,t.send("compare",{serial:k,...$})},A=$=>{let T=$.about.second_model,R=d.looks.map(P=>P.method==="second_model"&&T?{...P,model:T}:P);c={...b(R),run:$.run,about:$.about}},W=$=>{let T=`${$.method} ${$.index}`,R=c.samples.get(T);if(R){R.cost=$.cost;return}for(let[J,oe]of Object.entries($.texts))c.texts.set(Number(J),oe);let P=J=>c.texts.get(J),{texts:I,...G}=$;c.samples.set(T,{...G,key:T,run:c.run,prompt:c.about.prompt,started:{eos_ids:c.about.eos_ids},look:c.looks.find(J=>J.method===$.method),log_prob:mt($.log_prob),tokens:$.tokens.map(([J,oe,ue,ye])=>({id:J,text:P(J),log_prob:mt(oe),log_proposal:mt(ue),alternatives:ye.map(([Dt,nn])=>({id:Dt,text:P(Dt),log_prob:mt(nn)}))}))})},_=dt("comparison"),z=()=>{let{run:$,about:T,entries:R,progress:P,together:I}=c;!$||c.shared||!R.length||_.save({batch:{run:$,about:T,samples:R,progress:[...P.values()],together:I},values:d.strings()})};Y.onChange($=>{(!$.here||$.anew)&&(v=!1,k+=1,Object.assign(c,{stopped:c.stopped||c.busy,busy:!1,onServer:!1}),z()),M()}),Y.waitsFor(()=>v||c.busy&&!c.shared);let E=$=>{if(!$)return;let T=JSON.parse($);T.turn===k&&(v=!1,S(T),T.run&&T.idle&&z(),M())},S=$=>{if($.run){if($.run!==c.run&&$.first===0&&A($),$.run!==c.run||$.first>c.known)return C({again:!0});if($.samples.slice(Math.max(0,c.known-$.first)).forEach(W),c.entries.push(...$.samples.slice(Math.max(0,c.known-$.first))),c.known=Math.max(c.known,$.first+$.samples.length),c.progress=new Map($.progress.map(T=>[T.method,T])),$.together){c.together=$.together;let{means:T,...R}=$.together;Object.assign(c,R,{means:new Map(T.map(P=>[P.method,P]))}),c.drawn=c.keys.length}Object.assign(c,{busy:!$.idle,shared:$.shared,stopped:$.stopped,standing:$.queue,usedUp:$.used_up})}if($.error){let{field:T,message:R}=$.error;if(T==="gpu")return h(()=>V(R));let P=!!($.run&&c.samples.size),I=d.refused(T,R),G=()=>`${to({field:T,message:R})}.`;h(I&&!P?null:()=>[G(),P?s("compare-what-was-drawn-so-far"):""].join(" ").trim())}};t.onBatch(E),f.addEventListener("click",()=>{h(null),d.check(!0)&&(v=!0,C(d.request()),x())}),l.addEventListener("click",()=>{l.disabled=!0,t.send("halt",{})});let O=Me("compare");n.length&&d.restore({example:n[0].name}),(async()=>{let $=Ke()?await _.found():null;$?(d.restore($.head.values),S({...$.head.batch,first:0,idle:!0,shared:!1,stopped:!0,error:null}),c.onServer=!1,z()):Object.keys(O).length?d.restore(O):C({welcome:!0}),d.nameSecond(),q.on(x),x(),o.dataset.ready="true"})()};var hs=e=>{let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return t.charAt(0).toLocaleUpperCase(e)+t.slice(1)},cs=async()=>{let t=performance.getEntriesByType("resource").map(({name:n})=>n).find(n=>/\/assets\/runtime-[^/]*\.js$/.test(n)),o=t?await import(t):{},a=Object.values(o).find(n=>n?.set&&n.subscribe&&n.update);a&&a.set(q.code)},Wo={explore:()=>s("tab-explore"),compare:()=>s("tab-compare"),evaluate:()=>s("tab-evaluate"),learn:()=>s("tab-learn"),library:()=>s("tab-library")},Io=()=>{let e=document.querySelector('#pv-tabs [role="tablist"]');if(!e)return void requestAnimationFrame(Io);let t=globalThis.gradio_config.components.filter(({type:d})=>d==="tabitem"),o=new Map(t.map(({props:d})=>[d.label,d.id])),a=new WeakMap,n=()=>{let d=document.createTreeWalker(e.parentElement,NodeFilter.SHOW_TEXT);for(;d.nextNode();){let f=d.currentNode,l=a.get(f),y=l?.shown===f.data?l.id:o.get(f.data);if(!Wo[y])continue;let i=Wo[y]();a.set(f,{id:y,shown:i}),f.data!==i&&(f.data=i)}};new MutationObserver(n).observe(e.parentElement,{childList:!0,characterData:!0,subtree:!0}),q.on(n),n()},ps=e=>{let t=L(e,"language"),o=()=>{let{code:n,codes:d}=q;return d[(d.indexOf(n)+1)%d.length]},a=()=>{t.textContent=hs(o()),t.lang=o(),document.title=s("page-title"),cs()};t.addEventListener("click",()=>q.choose(o())),q.on(a),a(),Io()};var qo="powerviz-theme",Fo=matchMedia("(prefers-color-scheme: dark)"),Uo=()=>{try{return localStorage.getItem(qo)}catch{return null}},ms=e=>{try{localStorage.setItem(qo,e)}catch{return}},ut=e=>{document.documentElement.dataset.theme=e,document.body&&document.body.classList.toggle("dark",e==="dark"),document.dispatchEvent(new CustomEvent("pv-theme"))},Ue=()=>Uo()||(Fo.matches?"dark":"light");ut(Ue());Fo.addEventListener("change",()=>ut(Ue()));var us=e=>{let t=L(e,"theme"),o=()=>t.textContent=Ue()==="dark"?s("page-light-theme"):s("page-dark-theme");t.addEventListener("click",()=>{ms(Ue()==="dark"?"light":"dark"),ut(Uo()||(document.documentElement.dataset.theme==="dark"?"light":"dark"))}),document.addEventListener("pv-theme",o),q.on(o),ut(Ue()),o()};var be=e=>ne(e),It=(e,t)=>{let o=Ve(e),a=o.filter(({step:n,position:d})=>{let f=e.steps[n-1].before.tokens;return d<t.length&&t.slice(0,d).every((l,y)=>l.id===f[y].id)});return{along:a,elsewhere:o.length-a.length}},Bo=(e,{position:t})=>e.start<=t&&t<e.end,Do=e=>{let t=e.map(o=>o.step);return t.length>3?`${t.slice(0,2).join(", ")} … ${t.at(-1)}`:t.join(", ")},fs=(e,t)=>{let o=e.along.length+e.elsewhere,a=e.along.filter(d=>Bo(t,d)),n={n:a.length,total:o,steps:Do(a)};return o?o===1?a.length?s("explore-the-chains-only-pivot-lies",n):s("explore-the-chains-only-pivot-lies-2"):a.length?a.length===o?s("explore-all-of-the-chains-pivots",n):a.length===1?s("explore-1-of-the-chains-pivots",n):s("explore-of-the-chains-pivots-lie",n):s("explore-none-of-the-chains-pivots",n):s("explore-the-chain-has-found-no")},qt=e=>{let t={started:e.run},o=()=>e.truth===null?s("explore-the-same-answer",{answer:F(B(e.curve.answer),24)}):s("explore-the-right-answer"),a=()=>e.curve.chances.map(([p,r])=>p/r),n=p=>pe({...p,text:p.text.trim()||p.text},t),d=(p,r)=>{let m=a(),u=({position:A})=>Math.abs(m[A+1]-m[A]),h=p.along.filter(A=>!Bo(r,A)),[g]=h.sort((A,W)=>u(W)-u(A)||A.step-W.step);if(!g||u(g)<e.curve.certain_jump)return"";let{position:w}=g,[x,M]=[m[w],m[w+1]],C={token:n(e.tokens[w]),step:g.step,from:be(x),to:be(M)};return M<x?s("explore-at-where-step-moved-it",C):s("explore-at-where-step-moved-it-2",C)},f=()=>{let p=a(),r={goal:o(),low:be(Math.min(...p)),high:be(Math.max(...p))},m=r.low===r.high?s("explore-the-chance-of-is-all",r):s("explore-the-chance-of-is-estimated",r),u=e.curve.flat?s("explore-no-few-tokens-of-it",{points:100*e.curve.largest_missed}):s("explore-whether-few-tokens-of-it",{n:s("n-rollouts",{n:e.curve.chances[0][1]})});return`${m} ${u}`},l=p=>{let r=p.end-p.start,[m,u]=[e.tokens[p.start],e.tokens[p.end-1]].map(n),h={goal:o(),first:m,last:u,tokens:s("n-tokens",{n:r}),from:be(p.before),to:be(p.after)},g=p.after<p.before;return r===1?g?s("explore-at-the-chance-of-falls",h):s("explore-at-the-chance-of-rises",h):g?s("explore-from-to-the-chance-of",h):s("explore-from-to-the-chance-of-2",h)},y=p=>{let{window:r,complete:m}=e.curve;return[m?"":s("explore-so-far"),r?l(r):f(),r?fs(p,r):"",r?d(p,r):""].filter(Boolean).join(" ")},i=p=>{let[r,m,u,h]=e.curve.chances[p],g=e.tokens.slice(0,p).map(x=>ae(x,t)?"■":x.text).join(""),w=g.length>44?`…${g.slice(-43)}`:g;return[p?s("explore-after",{text:w}):s("explore-before-the-first-token"),s("explore-95-interval-to",{goal:o(),chance:be(r/m),low:be(u),high:be(h)}),s("explore-of",{n:r,rollouts:s("n-rollouts",{n:m})})].map(ee).join("<br>")},k=p=>ae(p,t)?s("explore-end"):ee(F(p.text.trim()||p.text.trimEnd(),14)),v=p=>{let r=new Map;for(let m of p.along)r.set(m.position,[...r.get(m.position)||[],m]);return[...r].map(([m,u])=>{let h=u.slice(0,8).map(g=>`${s("explore-step",{n:g.step})}: ${pe(g.from,t)} → ${pe(g.to,t)}`);return u.length>8&&h.push(s("explore-and-more",{n:u.length-8})),{x:m+1,label:Do(u),text:[s("explore-pivot"),...h].map(ee).join("<br>")}})},b=(p,r)=>{let m=p.end>.75*r,u=m?p.before:p.after;return{x:m?p.start+.4:p.end+.6,xanchor:m?"right":"left",y:u>.5?.08:.92}};return{build:(p,r)=>{let m=W=>K(p,W),{chances:u,window:h}=e.curve,g=u.map((W,_)=>_),w=m("--pv-base"),x=v(r),M=Re(p),C=[{type:"scatter",mode:"lines",name:s("explore-95-interval"),x:[...g,...[...g].reverse()],y:[...u.map(W=>W[3]),...u.map(W=>W[2]).reverse()],fill:"toself",fillcolor:`${w}40`,line:{width:0},hoverinfo:"skip"},{type:"scatter",mode:"lines+markers",name:e.truth===null?s("explore-chance-of-the-same-answer"):s("explore-chance-of-the-right-answer"),x:g,y:a(),text:g.map(i),hovertemplate:"%{text}<extra></extra>",line:{color:w,width:2},marker:{color:w,size:5}},{type:"scatter",mode:"markers+text",name:s("explore-pivot-with-its-step"),visible:x.length?!0:"legendonly",x:x.map(W=>W.x),y:x.map(()=>1.09),text:x.map(W=>W.label),textposition:"top center",textfont:{color:m("--pv-power"),size:11},customdata:x.map(W=>W.text),hovertemplate:"%{customdata}<extra></extra>",marker:{color:m("--pv-power"),symbol:"diamond",size:9},cliponaxis:!1}],A={uirevision:`${e.runId} ${e.serial}`,margin:{l:46,r:8,t:36,b:10},showlegend:!0,legend:{orientation:"h",x:0,xanchor:"left",y:1.04,yanchor:"bottom",font:{size:11},itemclick:!1,itemdoubleclick:!1},xaxis:{...M,range:[-.6,g.length-.4],tickmode:"array",tickvals:g,ticktext:g.map(W=>W?k(e.tokens[W-1]):s("explore-start")),tickangle:-90,tickfont:{size:12,color:m("--pv-ink")},showgrid:!1,automargin:!0},yaxis:{...M,range:[-.03,1.24],tickvals:[0,.25,.5,.75,1],ticktext:[0,.25,.5,.75,1].map(W=>Ie(W)),fixedrange:!0},shapes:h?[{type:"rect",layer:"below",x0:h.start+.5,x1:h.end+.5,yref:"paper",y0:0,y1:1,fillcolor:m("--pv-window"),line:{width:0}}]:[],annotations:h?[{...b(h,g.length),showarrow:!1,text:s("explore-critical-window"),font:{size:11,color:m("--pv-ink")}}]:[]};return{data:C,layout:A}},whatOneSees:y}};var Ft=(()=>{let e=ve(),t=[],o={onBatch:e.on,send:(...a)=>t.push(a),open:a=>{o.send=a,t.splice(0).forEach(n=>a(...n))},take:a=>a&&e.tell(JSON.parse(a))};return o})(),Ho=15;Z("critical-window",(e,t,{windows:o})=>{let a=O=>L(e,O),[n,d,f,l,y,i]=["empty","sentence","scroll","plot","facts","error"].map(a),[k,v,b,c]=["compute","cancel","rollouts","progress"].map(a),p=0,r=null,m=null,u=null,h=0,g="",w=()=>{let O=D(t.run);return{chain:O,tokens:O.tokens}},x=()=>{let{chain:O,tokens:j}=w(),{min:$,max:T}=b,R=Number(b.value),P=Number.isInteger(R)&&R>=Number($)&&R<=Number(T)&&b.value!=="";if(X(i,P?"":()=>s("explore-use-a-whole-number-of",{min:$,max:T})),b.setAttribute("aria-invalid",String(!P)),!P)return b.focus();let{started:I}=t.run;p+=1,u=null,m={serial:p,tokens:j,run:t.run.started,runId:t.runId,step:O.steps.length,wanted:R,truth:t.truth,curve:null},o.send("compute",{serial:p,model:I.model,prompt:I.prompt_tokens,response:j.map(G=>G.id),truth:t.truth,max_new_tokens:I.settings.max_new_tokens,rollouts:R,seed:I.settings.seed}),S()},M=(O=!0)=>{m&&(u=m===r?m:null,m=null,p+=1,O&&o.send("cancel",{}),S())};o.onBatch(O=>{if(!m||O.serial!==p)return;if(O.error){let{field:$,message:T}=O.error;return X(i,()=>$==="gpu"?V(T):`${$}: ${V(T)}.`),m=null,S()}let j=O.chances.length&&r!==m;m.curve=O,j&&(r=m),O.complete&&(m=null),h+=1,S(),(j||O.complete)&&O.window&&(f.scrollLeft=O.window.start*Ho-f.clientWidth/2+60)}),k.addEventListener("click",x),v.addEventListener("click",()=>M()),b.addEventListener("keydown",O=>O.key==="Enter"&&!k.disabled&&x()),f.addEventListener("keydown",O=>O.key.startsWith("Arrow")&&O.stopPropagation());let C=()=>{let O=D(t.run);return r?`${h} ${t.runId} ${O.steps.length}`:""},A=()=>It(D(t.run),r.tokens),W=ke(l,C,()=>qt(r).build(l,A())),_=()=>{if(c.hidden=!m,!m)return;let{curve:O,wanted:j}=m;c.querySelector("progress").value=O?.left?O.decoded/O.left:0;let $=O?.chances.length?O.chances[0][1]:0;a("progress-words").textContent=O?O.left?s("explore-of-rollouts-per-beginning-of",{done:$,wanted:j,decoded:Q(O.decoded),left:Q(O.left)}):s("explore-reading-the-response"):s("explore-asking-the-model")},z=()=>{let{tokens:O}=w();return O.length===r.tokens.length&&O.every((j,$)=>j.id===r.tokens[$].id)},E=O=>{let{chances:j,left:$,cost:T}=r.curve,R=j.length,P=j[0][1],I=[],{chain:G}=w(),J=z();I.push(N("span",{},J?s("explore-this-is-the-response-above"):s("explore-this-is-the-response-after",{n:r.step})," ",J||G.steps.length===r.step?null:N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(r.step)},s("explore-go-there"))));let oe=ue=>I.push(N("span",{},ue));u&&oe(s("explore-cancelled-after-of-rollouts-per",{n:P,wanted:u.wanted})),O.elsewhere&&oe(s("explore-on-paths-that-part-from",{pivots:s("n-pivots",{n:O.elsewhere})})),r.curve.complete&&oe(s("explore-rollouts-from-each-of-beginnings",{each:Q(P),beginnings:Q(R),all:Q(P*R),left:Q($),seconds:U(T.seconds,1)})),y.replaceChildren(...I)},S=()=>{if(r&&r.runId!==t.runId&&(r=u=null),m&&m.runId!==t.runId)return M();let{tokens:O}=w();if(k.disabled=!O.length||m!==null,k.textContent=r&&!m?s("explore-find-it-again"):s("explore-find-the-window"),v.hidden=!m,n.hidden=r!==null||m!==null,n.textContent=O.length?s("explore-nothing-yet-press-find-the"):s("explore-nothing-yet-draw-a-response"),_(),d.hidden=f.hidden=y.hidden=!r,!r)return;let j=`${C()} ${u!==null} ${z()} ${q.code}`;if(j===g)return W.draw();g=j;let $=qt(r).whatOneSees(A());d.textContent=$,l.setAttribute("aria-label",$),l.style.minWidth=`${60+Ho*(r.tokens.length+1)}px`,E(A()),W.draw()};return{draw:S}});var ws=2e4,gs=ve(),Vo=(e,t,o)=>{let a=0,n=!1,d=!1,f=null,l=0,i={busy:!1,isLive:!1,onServer:!1,stopped:!1,standing:null,usedUp:null},k=c=>{a+=1,i.busy=!0,l=Date.now(),i.standing=null,i.usedUp=null,f={serial:a,run:e.runId,known:e.events.length,...c},t.send("advance",f)};i.begin=(c,p)=>{n=!0,i.stopped=!1,k({new:!0,until:p,...c})},i.branch=(c,p)=>{n=!0,e.cutHere(),k({until:p,...c,keep:e.events.length})},i.goOn=c=>k({until:c}),i.halt=c=>{if(i.stopped=i.stopped||c,d){i.cutOff();return}t.send("halt",{stop:c,keep:c?e.events.length:null})},i.adopt=c=>{i.isLive=!0,i.stopped=c,i.onServer=i.busy=n=!1},i.cutOff=()=>{i.onServer=i.busy=n=!1,a+=1},i.forget=()=>{i.isLive=i.busy=i.stopped=i.onServer=n=!1,a+=1,t.send("leave",{})},i.canGoOn=()=>i.isLive&&!i.stopped&&e.events.at(-1)?.kind!=="run_finished",i.take=c=>{if(!c)return;let p=JSON.parse(c),r=p.turn===a;if(l=Date.now(),p.error){p.events.length>0&&b({...p,idle:!1},r),r&&(n=!1,i.busy=!1,i.standing=null,o.error(p.error));return}if(p.lost){r&&v();return}b(p,r)};let v=async()=>{let{serial:c,brought:p,...r}=f;n=d=!0;try{let m=await go(e.events);d=!1,c===a&&k({...r,brought:m,model:e.model,truth:e.truth})}catch(m){if(d=!1,c!==a)return;n=i.busy=!1,o.error({field:m.field??"server",message:m.said??m.message})}},b=(c,p)=>{if(c.run!==e.runId){if(!n||!p)return;if(c.first>0)return k({until:"now",run:c.run,known:0});n=!1,i.isLive=i.onServer=!0,e.load(c),o.began()}else if(!e.append(c))return k({until:"now"});p&&(i.standing=c.queue),p&&c.idle&&(i.busy=!1),p&&c.used_up&&(i.usedUp=c.used_up),o.changed()};return setInterval(()=>{if(!(i.busy&&!d&&Y.here&&Date.now()-l>ws))return;let{serial:p,...r}=f;k(n?r:{until:"now"})},2e3),i};var Jo={slow:{token:110,proposal:500,first:5e3,accepted:5e3,rejected:2500,unchanged:1200},normal:{token:28,proposal:160,first:3e3,accepted:3e3,rejected:1200,unchanged:500},fast:{token:5,proposal:20,first:300,accepted:300,rejected:90,unchanged:15},live:{token:0,proposal:0,first:0,accepted:0,rejected:0,unchanged:0}},bs=e=>Jo[e]||Object.fromEntries(Object.entries(Jo.normal).map(([t,o])=>[t,o/Number(e)])),vs=1e3/30,Go=()=>{let e=256,t=[];return{note:o=>{o.folded<(t.length?t.at(-1).folded:0)+e||(t.push(kt(o)),!(t.length<128)&&(e*=2,t=t.filter((a,n)=>n%2)))},before:o=>{let a=t.findLast(n=>n.folded<=o);return a?kt(a):null},forget:o=>t=t.filter(a=>a.folded<=o)}},ft=()=>{let e=ve(),t=ve(),o=ve(),n={run:De(),events:[],answers:{},right:{},truth:null,companions:null,runId:"",intended:null,picked:null,decided:!1,chainsSeen:0,mode:"paused",speed:"normal",guessFirst:!1,guessing:!1,holding:!1,ahead:null,score:{right:0,asked:0},onChange:e.on,onStarved:t.on,onGuess:o.on},d=Go(),f=[],l=[],y=0,i=0,k=0,v=0,b=-1,c=0,p=new Set;Object.defineProperty(n,"cursor",{get:()=>n.run.folded}),Object.defineProperty(n,"atEnd",{get:()=>n.run.folded>=n.events.length});let r=()=>H(n).steps?f:l;Object.defineProperty(n,"steps",{get:()=>r().length}),Object.defineProperty(n,"shown",{get:()=>r().findLastIndex(E=>E<n.run.folded)+1});let m=()=>e.tell(n);n.pick=E=>{n.picked=E,m()};let u=()=>{Kt(n.run,n.events[n.run.folded]),d.note(n.run),n.ahead&&n.ahead.folded<=n.run.folded&&(n.ahead=null)},h=E=>{for(let S of E)S.kind==="decision"?f.push(n.events.length):S.kind==="block_started"?n.chainsSeen=Math.max(n.chainsSeen,S.chain+1):S.kind==="token_drawn"&&S.position>=y&&(y=S.position+1,l.push(n.events.length)),n.events.push(S);n.decided=f.length>0};n.load=E=>{n.runId=E.run,n.events=[],d=Go(),f=[],l=[],y=n.chainsSeen=0,n.picked=n.ahead=null,h(E.events),n.answers={...E.answers},n.right={...E.right},n.truth=E.truth??null,n.companions=E.companions??null,n.run=De(n.answers),b=-1,g(Math.min(E.show||0,n.events.length))},n.append=E=>{if(E.first>n.events.length)return!1;let S=n.atEnd;return h(E.events.slice(n.events.length-E.first)),Object.assign(n.answers,E.answers),Object.assign(n.right,E.right),E.truth&&(n.truth=E.truth),E.companions&&(n.companions=E.companions),S&&n.run.folded<E.show?g(Math.min(E.show,n.events.length)):n.mode==="paused"&&m(),!0};let g=E=>{let S=d.before(E),O=E<n.run.folded;for(O&&!n.ahead&&(n.ahead=n.run),(O||S&&S.folded>n.run.folded)&&(n.run=S||De(n.answers));n.run.folded<E;)u();n.guessing=n.holding=!1,i=0,m()},w=E=>{let S=bs(n.speed);if(E.kind==="token_drawn")return S.token;if(E.kind==="proposal_started")return S.proposal;if(E.kind!=="decision")return 0;let O=E.decision==="rejected_early"?"rejected":E.decision,j=!p.has(O);return p.add(O),j?S.first:S[O]},x=E=>E.kind==="decision"||E.kind==="state_extended"&&n.shown===0||E.kind==="token_drawn"&&!H(n).steps&&l.at(n.shown-1)===n.run.folded-1,M=E=>n.guessFirst&&E.kind==="decision"&&E.decision!=="unchanged"&&b!==n.run.folded,C=E=>{i=Math.min(i+E,2e3);let S=!1;for(;!n.atEnd&&i>=0;){let O=n.events[n.run.folded];if(M(O))return n.guessing=!0,!0;if(u(),S=!0,i-=n.mode==="stepping"&&n.speed!=="slow"?w(O)/3:w(O),n.mode==="stepping"&&x(O))return n.mode="paused",i=0,!0}return n.atEnd&&(i=Math.min(i,0)),S},A=()=>n.mode==="paused"||n.holding,W=E=>{if(c=0,!(A()||n.guessing)){if(E-v>=vs-2){let S=C(E-k);k=v=E,S&&m(),n.atEnd&&!A()&&t.tell(n)}_()}},_=()=>{!c&&!A()&&!n.guessing&&(c=requestAnimationFrame(W))},z=E=>{n.mode=E,n.holding=!1,k=performance.now(),i=Math.max(i,0),_(),m()};return n.play=()=>z("playing"),n.step=()=>z("stepping"),n.pause=()=>{n.mode="paused",n.holding=!1,m()},n.home=()=>{n.mode="paused",g(n.events.length?1:0)},n.end=()=>g(n.events.length),n.showStep=E=>{if(n.mode="paused",E===0)return n.home();let S=r(),O=E===S.length&&!H(n).steps;E<=S.length&&g(O?n.events.length:S[E-1]+1)},n.cutHere=()=>{n.events=n.events.slice(0,n.run.folded),f=f.filter(S=>S<n.run.folded),l=l.filter(S=>S<n.run.folded);let E=n.events[l.at(-1)];y=l.length?E.position+1:0,d.forget(n.run.folded),n.ahead=null},n.clear=()=>{n.mode="paused",n.load({run:"",events:[],answers:{}})},n.guess=E=>{if(!n.guessing)return;let S=n.events[n.run.folded];b=n.run.folded;let O=E===(S.decision==="accepted");n.score={right:n.score.right+Number(O),asked:n.score.asked+1},n.guessing=!1,u(),n.mode==="stepping"&&(n.mode="paused"),n.holding=n.mode==="playing",o.tell(O),m()},n.next=()=>n.holding&&n.play(),n};var ks=(e,t)=>{let o=[...e.steps.map(n=>({at:n.index-1,tokens:n.before.tokens})),{at:e.steps.length,tokens:e.tokens}],a=[];for(let{at:n,tokens:d}of o){let f=d[t],l=a.at(-1);f&&(l&&l.token===f?l.to=n:a.push({token:f,from:n,to:n}))}return a},Ko=(e,t)=>{let o=L(e,"position"),a=null,n=[],d=()=>{let l=D(t.run),y=[a,l.tokens,l.steps.length,t.run.started,q.code];if(y.every((b,c)=>b===n[c])||(n=y,o.hidden=a===null||a>=l.tokens.length,o.hidden))return;let i=ks(l,a),k=i.map(b=>{let c=ne(Math.exp(b.token.log_prob)),p=b.from===b.to?s("run-after-step-p",{from:b.from,p:c}):s("run-after-steps-to-p",{from:b.from,to:b.to,p:c});return N("li",{},N("b",{dir:"auto"},pe(b.token,t.run)),` ${p} `,N("button",{type:"button",class:"pv-quiet",onclick:()=>t.showStep(b.from)},s("explore-go-there")))}),v=N("button",{type:"button",class:"pv-quiet pv-close",onclick:()=>f(null),"aria-label":s("run-close")},"✕");o.replaceChildren(N("h3",{},i.length===1?s("run-position-never-replaced",{position:a+1}):s("run-position-tokens-stood-here",{position:a+1,n:i.length})),v,N("ol",{},...k))},f=l=>{a=a===l?null:l,d()};return{draw:d,show:f}};var Yo=e=>{let t={watch:L(e,"watch"),notice:L(e,"notice"),error:L(e,"error")},o=y=>i=>{X(t[y],i||""),t[y].hidden=!i},a=L(e,"offer"),[n,d]=["take-up","decline"].map(y=>L(e,y)),f={};n.addEventListener("click",()=>f.takeUp?.()),d.addEventListener("click",()=>f.decline?.());let l=(y,i="",k={})=>{f=k,X(L(e,"offered"),y||""),X(n,i),n.hidden=!k.takeUp,d.hidden=!k.decline,a.hidden=!y};return{watch:o("watch"),notice:o("notice"),error:o("error"),offer:l}};var wt=(e,t,o,a={})=>{let n=p=>L(e,p),d=n("response"),f=Ko(d,t),l=ho(e,t,o),y=[l,Eo(d,t,f.show),f,...ao(e,t,a)],i=Yo(n("story"));Ge(e);let k=0,v=0,b=()=>{k=0,v+=1,no(e,t),y.forEach(p=>p.draw()),y.forEach(p=>p.measure?.()),e.dataset.frames=String(v)},c=()=>{k||(k=requestAnimationFrame(b))};return t.onChange(c),q.on(c),c(),{redraw:c,story:i,ready:l.ready}};var Xo=e=>{let t=e.elements.sampler,o=JSON.parse(t.dataset.settings),a=[...e.querySelectorAll("[data-default]")],n=L(e,"main"),d=L(e,"advanced"),f=[...d.querySelectorAll("[data-default]")],l=new Map(f.map(u=>[u,u.closest("label").parentElement])),y=u=>u.closest("label"),i=te,k=()=>o[i],v=()=>a.filter(u=>u.name in k()),b=(u,h,g)=>g===null?u.removeAttribute(h):u.setAttribute(h,g),c=(u,h)=>{let g=k()[u.name],w=u.value===h?.[u.name]?.default;if(u.dataset.default=g.default,u.dataset.midRun=String(g.midRun),u.type==="checkbox")return;b(u,"min",g.min),b(u,"max",g.max),u.required=g.needed,y(u).dataset.define=g.about.code?JSON.stringify(g.about):g.about;let x=g.needed&&u.value.trim()==="";h&&(w||x||!(u.name in h))&&(u.value=g.default)},p=()=>{let u=i===te;d.hidden=!u;for(let h of f.filter(g=>g.type==="number"))u?l.get(h).append(y(h)):h.name in k()&&n.prepend(y(h))},r=u=>{for(let h of a)y(h).hidden=!(h.name in k()),h.name in k()&&c(h,u);p(),L(e,"new-seed").parentElement.hidden=!("seed"in k()),L(e,"paper").parentElement.hidden=i!==te};q.on(()=>r(null));let m=()=>{let u=k();i=t.value,r(u)};return{settings:v,changed:m,name:()=>i,offers:u=>Object.hasOwn(o,u),choose:u=>{t.value=Object.hasOwn(o,u)?u:te,t.value!==i&&m()},defaults:u=>Object.fromEntries(Object.entries(o[u]).map(([h,g])=>[h,g.default]))}};var Qo={alpha:"4",num_steps:"10",block_size:"192",max_new_tokens:"3072",temperature:"",stop_early:"true"},$s=["max_new_tokens","seed"],Ut=["prompt","wrapping","model"],Zo=(e,t,o)=>{let a=h=>e.elements[h],n=Xo(e),d=L(e,"change"),f=(h,g)=>{let w=N("option",{value:h});return X(w,g),w};a("example").replaceChildren(...t.map(h=>f(h.name,()=>V(h.title))),f("",()=>s("compare-your-own"))),Ze(e);let l=h=>h.type==="checkbox"?String(h.checked):h.value.trim(),y=(h,g)=>{h.type==="checkbox"?h.checked=String(g)!=="false":h.value=g??""},{settings:i}=n,k=()=>t.find(h=>h.name===a("example").value)||null,v=()=>{let h=Object.fromEntries(i().map(g=>[g.name,l(g)]));n.name()!==te&&(h.sampler=n.name());for(let g of Ut)h[g]=a(g).value;return{example:a("example").value,...h}},b=h=>({...Object.fromEntries(Object.entries(n.defaults(te)).map(([g,w])=>[g,String(h.settings[g]??w)])),example:h.name,prompt:h.prompt,wrapping:"raw",model:h.model}),c=()=>{let h={};for(let w of i()){let x=l(w);w.type==="checkbox"?h[w.name]=w.checked:x!==""&&(h[w.name]=Ye(x))}let g=k();return{prompt:a("prompt").value,wrapping:a("wrapping").value,model:a("model").value,sampler:n.name(),truth:g&&g.prompt===a("prompt").value?g.answer:null,settings:h}},p=Xe(e),r=()=>{let h=!0;for(let w of i().filter(x=>x.type==="number")){let x=Pe(w);p(w.name,x&&(()=>Pe(w))),x&&h&&w.focus(),h=h&&!x}let g=!a("prompt").value.trim();return p("prompt",g&&(()=>s("compare-type-a-question-or-pick"))),h&&!g},m=h=>{i().forEach(w=>y(w,w.dataset.default));let g=n.name()===te?Object.keys(h.settings):$s;for(let w of g){let x=i().find(M=>M.name===w);x&&w in h.settings&&y(x,h.settings[w])}a("prompt").value=h.prompt,ze(e)},u=h=>{n.choose(h.sampler??te);let g=t.find(w=>w.name===h.example);g&&(a("example").value=g.name,m(g));for(let w of i())w.name in h&&y(w,h[w.name]);for(let w of Ut){let x=a(w).options,M=!x||[...x].some(C=>C.value===h[w]);w in h&&M&&(a(w).value=h[w])}"wrapping"in h?Qe(e):ze(e),!g&&"prompt"in h&&(a("example").value="")};return e.addEventListener("submit",h=>h.preventDefault()),e.addEventListener("change",h=>{h.target.name==="example"&&k()&&m(k()),h.target.name==="sampler"&&n.changed(),r(),o(h.target.name)}),e.addEventListener("input",h=>{if(h.target.name==="prompt"){let g=k();g&&g.prompt!==a("prompt").value&&(a("example").value="")}h.target.name!=="example"&&o()}),L(e,"paper").addEventListener("click",()=>{i().forEach(h=>h.name in Qo&&y(h,Qo[h.name])),r(),o()}),L(e,"new-seed").addEventListener("click",()=>{a("seed").value=String(Math.floor(Math.random()*1e6)),r(),o()}),matchMedia("(max-width: 900px)").matches&&(L(e,"settings").open=!1),{sampler:n.name,offers:n.offers,models:()=>[...a("model").options].map(h=>h.value),check:r,example:k,refuse:p,request:c,restore:u,strings:v,stringsOf:b,useExample:m,differences:h=>{let g=v(),w=C=>h&&String(h[C]??"")!==String(g[C]??""),x=i().filter(C=>C.dataset.midRun==="true").map(C=>C.name),M=["sampler",...i().map(C=>C.name),...Ut].filter(w);return{step:M.filter(C=>x.includes(C)),chain:M.filter(C=>!x.includes(C))}},say:h=>X(d,h)}};var ys=(e,t)=>{let o=e.querySelector('[data-pv="explore"]'),{examples:a}=fe(),n=ft(),d=null,f=null,l=null,y=Zo(L(o,"controls"),a,T=>{A(),T==="example"&&r()&&W(y.example())}),i=Vo(n,t,{error:T=>{n.pause(),l&&(d=l.before),l=null,x(),A();let R=()=>V(T.message);if(T.field==="gpu")return C.story.notice(R);let P=y.refuse(T.field,R);return C.story.error(P?"":()=>s("explore-what-was-drawn-so-far",{error:`${T.field}: ${R()}`}))},began:()=>{let{mode:T,model:R}=l||{mode:"none"};R&&(n.model=R),l=null,T!=="none"&&g(T)},changed:()=>{C.redraw(),c()}});t.onBatch(i.take);let k=dt("run"),v=0,b=()=>{clearTimeout(v),v=0;let{runId:T,model:R,truth:P,answers:I,right:G,companions:J,cursor:oe,events:ue}=n,ye={run:T,model:R,truth:P,answers:I,right:G,companions:J,cursor:oe,server:Y.name};return i.isLive&&ue.length?k.save({...ye,stopped:i.stopped,values:y.strings(),inForce:d},ue):void 0},c=()=>{!v&&i.isLive&&(v=setTimeout(b,400))};n.onChange(()=>n.mode==="paused"&&c());let p=()=>C.story.notice(()=>s("explore-the-server-does-not-answer"));Y.onChange(T=>{(!T.here||T.anew)&&(l&&(d=l.before),l=null,i.cutOff(),b()),C.redraw()}),Y.waitsFor(()=>i.busy||l!==null),Y.savesBy(b);let r=()=>y.sampler()===te,m=()=>ie(y.sampler()).steps,u=()=>y.differences(d),h=()=>!n.events.length||u().chain.length>0||n.atEnd&&!i.canGoOn()||!i.isLive&&u().step.length>0,g=T=>T==="step"?n.step():n.play(),w=(T,R)=>{if(l||!y.check())return;let{settings:P,...I}=y.request();C.story.error("");let G=h();if(!Y.here)return G||n.atEnd?p():g(T);if(C.story.offer(""),!G&&!(u().step.length&&i.isLive&&!i.stopped))return g(T);l={mode:T,before:d},d=y.strings(),C.story.notice(""),A(),G?(l.model=I.model,i.begin({...I,settings:P},R)):i.branch({settings:P,sampler:I.sampler},R)},x=()=>{f&&(n.speed=f),f=null},M={play:()=>n.mode==="paused"&&!l?w("play","end"):M.pause(),pause:()=>{l&&(l.mode="none"),n.pause(),x(),i.busy&&i.halt(!1)},step:()=>{n.mode!=="stepping"&&(n.mode==="playing"&&M.pause(),w("step","step"))},back:()=>n.showStep(Math.max(0,n.shown-1)),finish:()=>{f||(f=n.speed),n.speed="live",w("play","end")},stop:()=>{n.pause(),x(),n.cutHere(),i.halt(!0),C.story.notice(()=>m()?s("explore-stopped-what-has-happened-is"):s("explore-stopped-what-has-happened-is-2")),C.redraw()},reset:()=>{x(),l=null,i.forget(),k.forget(),C.story.offer(""),n.clear(),d=null,C.story.notice(""),C.story.error(""),A()},standing:()=>i.busy?i.standing:null,can:()=>{let T=n.mode!=="paused"||l!==null,R=n.events.length>0;return{play:!0,going:T,step:!T,back:!T&&n.cursor>1,finish:f===null&&(!n.atEnd||i.canGoOn()||h()),stop:i.isLive&&!i.stopped&&(i.canGoOn()||!n.atEnd),reset:R}}};n.onStarved(()=>{if(!i.busy)if(i.canGoOn()&&!Y.here)n.pause(),x(),p();else if(i.usedUp&&i.canGoOn()){n.pause(),x();let{usedUp:T}=i;C.story.notice(()=>V(T)),i.usedUp=null}else i.canGoOn()?i.goOn(n.mode==="stepping"?"step":"end"):(n.pause(),x())});let C=wt(o,n,M,{address:T=>Y.here&&n.runId&&(!i.isLive||i.onServer)?se(`runs/${encodeURIComponent(n.runId)}/${T}`):null,make:T=>wo(n.events,T),link:()=>xe(y.strings()),windows:Ft}),A=()=>{let T=y.example();n.intended=y.sampler(),C.story.watch(T&&r()&&(()=>V(T.watch))),oo(y.request().model);let{chain:R,step:P}=u(),I=R.length&&n.events.length?()=>m()?s("explore-play-starts-a-new-chain"):s("explore-play-starts-a-new-run"):P.length&&i.canGoOn()?()=>s("explore-this-applies-from-the-next"):"";y.say(I),I&&C.story.notice(I),C.redraw()},W=async T=>{if(T?.recorded)try{let P=await(await fetch(se(`examples/${encodeURIComponent(T.name)}`))).json();if(l||n.mode!=="paused")return;i.isLive&&i.forget(),C.story.offer(""),n.load(P),d=y.stringsOf(T),C.story.error(""),C.story.notice(()=>s("explore-this-is-a-recorded-run")),A()}catch{C.story.notice(()=>s("explore-press-play-to-draw-a"))}},_=(T,R)=>T.filter(P=>P.kind===R).length,z=T=>ie(T[0].sampler).steps?s("n-steps",{n:_(T,"decision")}):s("n-tokens",{n:_(T,"token_drawn")}),E=(T,R)=>T.server===Y.name?s("explore-the-page-was-loaded-anew",{steps:z(R)}):s("explore-the-server-was-started-anew",{steps:z(R)}),S=({head:T,events:R})=>{y.restore(T.values),n.load({...T,events:R,show:T.cursor}),n.model=T.model,i.adopt(T.stopped),d=T.inForce,C.story.error(""),A(),C.story.notice("");let P={takeUp:()=>w("play","end"),decline:M.reset};i.canGoOn()?C.story.offer(()=>E(T,R),()=>s("explore-resume"),P):C.story.notice(()=>s("explore-this-run-was-kept-by")),c()},O=T=>{let R=()=>s("explore-your-last-run-in-this",{steps:z(T.events)});C.story.offer(R,()=>s("explore-show-it"),{takeUp:()=>S(T)})},j=T=>{M.can().going&&M.pause(),y.restore(T),A(),vt("explore")};re.explore={player:n,port:t,models:y.models,offers:y.offers,open:j},(async()=>{let T=a[0];T&&y.restore({example:T.name});let R=Me("explore");Object.keys(R).length&&y.restore(R),A();let P=await k.found();P&&await Y.look(),P&&Ke()?S(P):(r()?await W(y.example()||T):C.story.notice(()=>s("explore-press-play-to-draw-a")),P&&O(P)),C.ready(),o.dataset.ready="true"})()};var xs=4e3,Ts=({settings:e,sampler:t})=>{let o={alpha:"α",num_steps:"N",block_size:"B",num_samples:"n",...t===te?{}:{temperature:"τ"},max_new_tokens:"T",seed:"seed"},a=Object.entries(o).filter(([d])=>Number.isFinite(e[d])).map(([d,f])=>`${f} = ${e[d]}`);return t==="power"&&He(e)&&e.block_size<e.max_new_tokens&&a.push(s("run-stops-early")),[t==="power"?"":B(F(Te(ie(t)),40)),...a].filter(Boolean).join(", ")},en=(e,t)=>{let o=ft(),a=null,n=()=>{a&&(o.speed=a),a=null},d=()=>o.atEnd&&o.home(),f=()=>o.shown,l={play:()=>{if(o.mode!=="paused")return n(),o.pause();d(),o.play()},step:()=>{d(),o.step()},back:()=>o.showStep(Math.max(0,f()-1)),finish:()=>{a||(a=o.speed),o.speed="live",o.play()},can:()=>{let c=o.events.length>0,p=c&&o.mode==="paused";return{play:c,step:p,back:p&&o.cursor>1,finish:c&&!o.atEnd}}};o.onStarved(()=>{o.pause(),n()});let y=wt(e,o,l,t),i=(c,p)=>{let r=L(e.parentElement,`recorded-${c}`);r&&(r.textContent=p)},k=null,v=()=>{k&&(i("settings",Ts(k)),i("method",B(F(Te(ie(k.sampler)),40))))};return q.on(v),{player:o,stage:y,show:(c,p=null)=>{n(),o.mode="paused",o.load({...c,show:p===null?c.events.length:1}),p!==null&&o.showStep(Math.max(0,Math.min(o.steps,p)));let{model:r,prompt:m,...u}=c.events[0];i("model",B(F(r,80))),i("prompt",B(F(m,xs))),k=u,v();let h=()=>[c.notice&&V(c.notice),Yt(c.events)].filter(Boolean).join(" ");y.story.notice(h()&&h)}}};var on="powerviz-recordings",Ss=20,Bt=()=>{try{let e=JSON.parse(localStorage.getItem(on)||"[]");return Array.isArray(e)?e.filter(t=>typeof t?.key=="string"&&typeof t.name=="string"):[]}catch{return[]}},tn=e=>{try{localStorage.setItem(on,JSON.stringify(e.slice(0,Ss)))}catch{return}},Os=e=>{let t=L(e,"library"),{examples:o}=fe(),a=[...t.querySelectorAll("[data-run]")],n=L(t,"refused"),d=L(t,"upload"),f=L(t,"to-explore"),l=0,y=null,i=(S,O)=>fetch(se(`uploads/${S}`),{method:"POST",body:O}),k={address:S=>y||!v.runId?null:se(`runs/${encodeURIComponent(v.runId)}/${S}`),make:async S=>{let O=await i(S,y);return await nt(O),O.blob()},says:()=>s("library-the-link-opens-this-run"),link:()=>y||!v.runId?null:xe({tab:"library",run:v.runId,step:D(v.run).steps.length})},{player:v,stage:b,show:c}=en(t,k);re.library={player:v};let p=S=>{X(n,S&&(()=>B(F(S(),400)))),n.hidden=!S},r=()=>s("library-what-was-shown-before-is"),m=()=>{let{sampler:S,model:O}=v.run.started,j=re.explore?re.explore.models().includes(O):!0,$=re.explore?re.explore.offers(S):ie(S).steps!==void 0;f.disabled=!$||!j;let T=j?"":s("library-its-model-is-not-loaded");f.title=$?T:s("library-its-method-is-not-known")},u=(S,O,j)=>{y=j,c(S,O);let $=j?null:o.find(R=>R.name===S.run);a.forEach(R=>{$&&R.dataset.run===$.name?R.setAttribute("aria-current","true"):R.removeAttribute("aria-current")});let T=j&&B(F(j.name,80));b.story.watch($||!j?"":()=>s("library-from-your-file",{name:T})),m(),p("")};q.on(()=>v.run.started&&m());let h=async(S,O,j)=>{let $=++l;t.dataset.loading="true";try{let T=await S(),R=T.ok?await T.json():null,P=T.ok?null:await T.text();if($!==l)return;R?u(R,O,j):p(j?()=>`${j.name}: ${w(P,T.status)} ${r()}`:()=>g(P,T.status))}catch{$===l&&p(()=>`${s("library-the-server-did-not-answer")} ${r()}`)}$===l&&delete t.dataset.loading},g=(S,O,j="")=>{try{return V(JSON.parse(S).message)+j}catch{return s("library-the-server-failed-while-it",{status:O})}},w=(S,O)=>g(S,O,"."),x=(S,O=null)=>h(()=>fetch(se(`examples/${encodeURIComponent(S)}`)),O,null),M=S=>{let O=Number(d.dataset.most);if(l+=1,S.size>O){let j={name:S.name,size:Math.round(S.size/1048576),most:O/1048576};return p(()=>s("library-has-mb-a-recording-may",j))}return S.size?h(()=>i("feed",S),null,S):p(()=>s("library-is-empty",{name:S.name}))},C=L(t,"kept"),A=()=>{let S=C.dataset.keeps==="true"?Bt():[];C.hidden=!S.length;let O=j=>N("li",{},N("button",{type:"button","data-kept":j.key,onclick:()=>W(j)},N("b",{},B(F(j.name,80)))));L(C,"kept-runs").replaceChildren(...S.map(O))},W=async({key:S,name:O})=>{l+=1;let j=null;try{if(j=await fetch(se(`recordings/${encodeURIComponent(S)}`)),j.ok)return void await M(new File([await j.blob()],O))}catch{return void p(()=>`${s("library-the-server-did-not-answer")} ${r()}`)}let $=await j.text();if(p(()=>g($,j.status)),j.status===404)return tn(Bt().filter(T=>T.key!==S)),A()},_=async S=>{try{let O=await fetch(se("recordings"),{method:"POST",body:S});if(!O.ok)return;let{key:j}=await O.json();tn([{key:j,name:S.name},...Bt()]),A()}catch{return}},z=async S=>{await M(S),y===S&&C.dataset.keeps==="true"&&await _(S)};a.forEach(S=>S.addEventListener("click",()=>x(S.dataset.run))),d&&(d.addEventListener("change",async()=>{d.files.length&&await z(d.files[0]),d.value=""}),t.addEventListener("dragover",S=>S.preventDefault()),t.addEventListener("drop",S=>{S.preventDefault(),S.dataTransfer.files.length&&z(S.dataTransfer.files[0])})),f.addEventListener("click",()=>{let{sampler:S,settings:O,prompt:j,model:$}=v.run.started,T=Object.entries(O).filter(([,I])=>I===null||["number","boolean"].includes(typeof I)),R={...Object.fromEntries(T.map(([I,G])=>[I,String(G??"")])),wrapping:"raw",prompt:j,model:$,...S===te?{}:{sampler:S}};v.pause();let P={...R,example:y?"":v.runId};re.explore?re.explore.open(P):location.assign(xe(P))}),A(),(async()=>{let S=Me("library"),O=a.find($=>$.dataset.run===S.run)||a[0],j=O&&O.dataset.run===S.run&&/^\d+$/.test(S.step??"")?Number(S.step):null;O&&await x(O.dataset.run,j),S.run&&O&&O.dataset.run!==S.run&&p(()=>s("library-there-is-no-recorded-run",{name:S.run})),b.ready(),t.dataset.ready="true"})()};var Es=()=>Object.fromEntries(Object.entries(fe().languages).map(([e,t])=>[e,async()=>(await fetch(new URL(t,document.baseURI))).text()]));Ht("en",Oo);await Vt(Es());var gd=async(e,t)=>{await gt(e),(await import("./learn-UAEW6E7V.js")).learn(e,t)},bd=async(e,t)=>{eo()||await gt(e),(await import("./evaluate-J6VJF3EZ.js")).evaluate(e,t)};export{Z as addView,sn as adopt,gs as batches,D as chainOf,ds as compare,bd as evaluate,ys as explore,rn as foldOwn,$t as hazardOf,fe as known,q as language,ps as languageSwitch,gd as learn,Os as library,le as logProb,cn as modelDialog,an as openLinkedTab,vt as openTab,L as part,It as pivotsAlong,hn as plainOrChat,ln as plotlyHere,B as readable,de as shownChain,re as tabs,us as theme,we as tokenText,me as tokensSoFar,dn as watchServer,Ft as windowPort};
