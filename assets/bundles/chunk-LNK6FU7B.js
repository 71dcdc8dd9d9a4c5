var e="powerviz-evaluation",r=()=>{try{return localStorage.getItem(e)}catch{return null}},o=t=>{try{t?localStorage.setItem(e,t):localStorage.removeItem(e)}catch{return}};export{r as a,o as b};
