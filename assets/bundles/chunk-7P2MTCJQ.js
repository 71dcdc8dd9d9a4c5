var s=(o,i)=>{let e=0,t=0,n=()=>{e=0,o(),t=performance.now()+i};return()=>{if(e)return;let r=t-performance.now();r>0?e=setTimeout(n,r):n()}};export{s as a};
