## Compare

compare-p-under = p secondo { $model }
compare-q-as-it-was-drawn = q, con cui è stato estratto
compare-cut-off-at = troncata a { $tokens }
compare-no-answer-wrong = senza risposta ✗ sbagliata
compare-no-answer = senza risposta
compare-decoded = { $n } decodificati
compare-earlier-run = esecuzione precedente: { $prompt }
compare-tokens-arrow-keys-move = Token; ci si muove con le frecce
compare-unpin = Non fissare più { $sample }
compare-pin = Fissa { $sample }
compare-pinned = ★ Fissata
compare-pin-2 = Fissa
compare-no-sample-yet-choose-methods = Ancora nessun campione. Scegli i metodi e premi Esegui.
compare-position = posizione
compare-of = { $n } di { $total }
compare-log-p-up-to-here = log p fin qui
compare-starting = Avvio…
compare-finishing = Quasi finito…
compare-drawing-of = Estrazione: { $method }, { $finished } di { $total }.
compare-the-server-does-not-answer = Il server non risponde. Qui restano { $samples }; un confronto in corso è perso.
compare-kept-by-your-browser-the = Conservati dal tuo browser: { $samples }. Il server li ha dimenticati; premi Esegui per estrarli di nuovo, uguali con lo stesso seed.
compare-stopped-kept = Fermato: restano { $samples }.
compare-the-first-example-compared-on = Il primo esempio, confrontato su questo server. Scegli un problema e premi Esegui.
compare-done = Fatto: { $samples }.
compare-choose-a-problem-and-methods = Scegli un problema e i metodi, poi premi Esegui.
compare-run-anew = Riesegui
compare-run = Esegui
compare-what-was-drawn-so-far = Ciò che è stato estratto finora è conservato.
compare-your-own = Il tuo
compare-choose-at-least-one-method = Scegli almeno un metodo.
compare-type-a-question-or-pick = Scrivi una domanda o scegli un esempio.
compare-this-is-the-model-itself = È il modello stesso: scegline un altro.
compare-log-p-nats = log p (nat)
compare-log-p = log p { $value }
compare-log-p-by-method-means = log p per metodo; medie: { $means }
compare-log-p-per-token-nats = log p per token (nat)
compare-log-p-per-token = log p per token { $value }
compare-log-p-per-token-by = log p per token, per metodo; medie: { $means }
compare-none-yet = ancora nessuna
compare-right = ✓ corretta
compare-wrong = ✗ sbagliata
compare-answer = risposta finale { $answer }
compare-copied-the-link-opens-this = Copiato. Il link apre questa scheda con queste impostazioni.
compare-copy-it-from-here = Copialo da qui:
compare-of-2 = { $n } di { $total }, { $tokens }
compare-power-sampling-stops-early-here = Qui il power sampling si arresta in anticipo, come nell’articolo: tende a risposte brevi, a ogni N.
compare-nothing-is-drawn-yet-press = Non è ancora stato estratto nulla. Premi Esegui.
compare-the-beginning = l’inizio
compare-the-model-goes-this-way = il modello prende questa strada con probabilità { $chance }
compare-log-p-up-to-its = log p fino alla sua fine { $value }
compare-cut-off = troncata
compare-the-tree-grows-with-the = L’albero cresce con i campioni.
compare-they-all-say-the-same = Dicono tutti la stessa cosa.
compare-they-first-part-at-token = Si separano per la prima volta al token { $token }. Percentuali: con quale probabilità il modello prende lì quella strada.
compare-prefix-tree = Albero dei prefissi

## Evaluate

evaluate-not-graded = – senza correzione
evaluate-open-in-explore = Apri in Esplora
evaluate-open-in-compare = Apri in Confronta
evaluate-watch-this-chain = Guarda questa catena
evaluate-of-right = { $n } di { $total } corretti
evaluate-right-answer = risposta corretta
evaluate-the-answers-did-not-get = Le risposte non sono arrivate. Scegli di nuovo il problema.
evaluate-right = { $n }/{ $total } corretti: { $problem }
evaluate-no-problem-of-this-kind = Finora nessun problema di questo tipo.
evaluate-the-form-says-what-has = Il modulo dice che cosa va cambiato.
evaluate-cancelled-before-its-first-sample = Annullata prima del primo campione: non ne resta nulla.
evaluate-that-evaluation-is-not-on = Quella valutazione non è più su questo server. Avviane un’altra.
evaluate-tokens = token
evaluate-tokens-by-the-plain-algorithm = { $n } token con l’algoritmo semplice
evaluate-at-least-tokens-by-the = almeno { $n } token con l’algoritmo semplice
evaluate-tokens-decoded = { $n } token decodificati
evaluate-tokens-per-sample = token per campione
evaluate-of-the-proposal = τ della proposta
evaluate-n-steps-per-block = N, passi per blocco
evaluate-between-and = { $share } tra { $low } e { $high }
evaluate-mean-of = media { $mean } di { $samples }
evaluate-no-steps = nessun passo
evaluate-accepted-moved-of-steps-of = accettate { $acceptance }, spostati { $moves } dei passi, { $still } delle catene ferme nell’ultima metà; R-hat { $rhat }
evaluate-the-chains-have-not-mixed = Le catene non si sono mescolate con { $symbol } = { $values } (segni vuoti: R-hat sopra 1.2): non è ancora l’accuratezza della distribuzione obiettivo.
evaluate-1-sample-far-from-all = 1 campione lontano da tutti gli altri è contato nelle barre estreme.
evaluate-samples-far-from-all-others = { $n } campioni lontani da tutti gli altri sono contati nelle barre estreme.
evaluate-all-problems = tutti i problemi
evaluate-exports-for-other-graders-hold = I file per altri correttori contengono un metodo ciascuno: per loro un file è un sistema.
evaluate-500-problems-of-the-math = 500 problemi dell’insieme MATH; scaricati da Hugging Face.
evaluate-1319-word-problems-downloaded-from = 1319 problemi a parole; scaricati da Hugging Face.
evaluate-198-questions-with-four-options = 198 domande con quattro opzioni; Hugging Face chiede di aver effettuato l’accesso.
evaluate-805-instructions-without-a-right = 805 istruzioni senza risposta corretta: i campioni sono estratti ed esportati per il giudice di AlpacaEval.
evaluate-loaded-from-hugging-face-up = Caricato da Hugging Face, fino al numero di problemi qui sotto: la parte di test, se c’è.
evaluate-running-code-is-switched-off = Qui non si esegue codice: i campioni sono estratti ed esportati, ma non corretti.
evaluate-programs-are-run-in-confinement = I programmi sono eseguiti in isolamento per correggerli.
evaluate-write-numbers-with-commas-between = Scrivi numeri separati da virgole.
evaluate-use-up-to-numbers = Usa al massimo { $n } numeri.
evaluate-use-numbers-between-and = Usa numeri tra { $min } e { $max }.
evaluate-use-whole-numbers = Usa numeri interi.
evaluate-name-a-data-set-for = Indica un dataset, per esempio openai/gsm8k:main.
evaluate-the-file-is-still-being = Il file è ancora in lettura.
evaluate-choose-a-file = Scegli un file.
evaluate-tick-at-least-one-method = Spunta almeno un metodo.
evaluate-that-is-up-to-of = In tutto fino a { $samples } di { $problems }.
evaluate-that-is-of = In tutto { $samples } di { $problems }.
evaluate-that-is-up-to-of-2 = In tutto fino a { $samples } per ogni problema.
evaluate-that-is-of-each-problem = In tutto { $samples } per ogni problema.
evaluate-one-at-a-time-cancel = Una alla volta: annulla prima quella in corso
evaluate-family = famiglia
evaluate-difficulty = difficoltà
evaluate-subject = materia
evaluate-level = livello
evaluate-less-than-a-second = meno di un secondo
evaluate-hours = { $n } ore
evaluate-of = { $n } di { $samples }
evaluate-all-are-drawn = Estratti tutti: { $samples }.
evaluate-waiting-next-to-run-evaluations = { $count }. In attesa: è la prossima. Le valutazioni vanno a turno.
evaluate-waiting-before-this-one-evaluations = { $count }. In attesa: { $others } prima di questa. Le valutazioni vanno a turno.
evaluate-starting = { $count }. Avvio…
evaluate-about-left = { $count }; manca circa: { $time }.
evaluate-so-far-it-can-be = { $count } finora. Qui si può guardare; continua là dove è cominciata.
evaluate-what-was-drawn-is-kept = Ciò che è stato estratto è conservato.
evaluate-resume-goes-on-to-the = Riprendi porta agli stessi risultati.
evaluate-waiting = In attesa
evaluate-running = In corso
evaluate-paused = In pausa
evaluate-finished = Finita
evaluate-stopped-by-an-error = Fermata da un errore
evaluate-up-to-each = fino a { $samples } per metodo
evaluate-model = modello { $model }
evaluate-code-is-not-run-here = { $problems }: qui non si esegue codice, quindi i campioni sono estratti ed esportati ma non corretti.
evaluate-without-a-right-answer-the = { $problems } senza una risposta corretta: i campioni sono estratti ed esportati per un giudice.
evaluate-whose-right-answer-is-not = { $problems } di cui non si conosce la risposta corretta: nessuna correzione.
evaluate-copied = Copiato
evaluate-copy-link = Copia link
evaluate-on-this-server = Su questo server
evaluate-no-evaluation-yet = Ancora nessuna valutazione
evaluate-which-way-of-sampling-is = Quale modo di campionare è corretto più spesso? Scegli i problemi e i metodi, poi avvia la valutazione. La tabella e le figure si riempiono mentre i campioni sono estratti.
evaluate-starting-2 = Avvio
evaluate-reading-the-problems = Lettura dei problemi…
evaluate-not-finished-yet = Non ancora finita
evaluate-not-graded-2 = senza correzione
evaluate-show-in-the-figures = Mostra { $method } nelle figure
evaluate-to = da { $low } a { $high }
evaluate-these-are-the-so-far = Finora { $samples }. log p in nat; lunghezza e token per campione; i secondi sono la sua quota del gruppo.
evaluate-could-not-be-drawn-and = Non estratti e contati come sbagliati: { $samples }; il perché è tra le risposte.
evaluate-cut-off-at-t-empty = Troncati a T: { $cut }; vuoti: { $empty }.
evaluate-of-responses-are-empty-is = Risposte vuote: { $n } su { $total }. È così che va interrogato il modello? Scegli un’altra formulazione: il campo «Formulazione della domanda», in Impostazioni.
evaluate-of-responses-were-cut-off = Risposte troncate a T: { $n } su { $total }; quasi tutte contano come sbagliate. Scegli un T più grande, in Impostazioni.
evaluate-row = riga { $row }: { $message }
evaluate-and = e { $rows }
evaluate-left-out = ✗ escluse: { $rows }
evaluate-reading-the-file = Lettura del file…
evaluate-in-it = ✓ Contiene { $problems }.
evaluate-the-file-did-not-get = Il file non è arrivato. Sceglilo di nuovo.

## Explore

explore-use-a-whole-number-of = Usa un numero intero di rollout tra { $min } e { $max }.
explore-asking-the-model = Chiedo al modello …
explore-reading-the-response = Leggo la risposta …
explore-of-rollouts-per-beginning-of = { $done } di { $wanted } rollout per inizio; { $decoded } di { $left } decodificati
explore-this-is-the-response-above = È la risposta qui sopra.
explore-this-is-the-response-after = È la risposta dopo il passo { $n }; qui sopra ne è mostrata un’altra.
explore-go-there = vai lì
explore-cancelled-after-of-rollouts-per = Annullato dopo { $n } di { $wanted } rollout per inizio; ciò che è stato trovato resta.
explore-on-paths-that-part-from = { $pivots } su strade che si separano prima da questa risposta: non segnati.
explore-rollouts-from-each-of-beginnings = { $each } rollout da ognuno di { $beginnings } inizi, { $all } in tutto. La maggior parte condivide i token: se ne sono dovuti estrarre solo { $left }, in { $seconds } s.
explore-find-it-again = Trovala di nuovo
explore-find-the-window = Trova la finestra
explore-nothing-yet-press-find-the = Ancora nulla: premi “Trova la finestra” per far proseguire il modello da ogni inizio di questa risposta.
explore-nothing-yet-draw-a-response = Ancora nulla: prima genera una risposta.
explore-what-was-drawn-so-far = { $error }. Ciò che è stato estratto finora resta.
explore-the-server-does-not-answer = Il server non risponde. Si riprende quando torna.
explore-stopped-what-has-happened-is = Fermata. Ciò che è accaduto resta; “Avvia” inizia una nuova catena.
explore-stopped-what-has-happened-is-2 = Fermata. Ciò che è accaduto resta; “Avvia” inizia una nuova esecuzione.
explore-play-starts-a-new-chain = “Avvia” inizia una nuova catena con queste modifiche.
explore-play-starts-a-new-run = “Avvia” inizia una nuova esecuzione con queste modifiche.
explore-this-applies-from-the-next = Vale dal prossimo passo.
explore-this-is-a-recorded-run = Questa è un’esecuzione registrata. “Avvia” ne inizia una vera.
explore-press-play-to-draw-a = Premi Avvia per generare una risposta.
explore-the-page-was-loaded-anew = La pagina è stata ricaricata. La tua esecuzione è qui ({ $steps }).
explore-the-server-was-started-anew = Il server è stato riavviato. La tua esecuzione è qui ({ $steps }).
explore-this-run-was-kept-by = Questa esecuzione è stata conservata dal tuo browser.
explore-resume = Riprendi
explore-your-last-run-in-this = La tua ultima esecuzione in questa scheda è stata conservata: { $steps }.
explore-show-it = Mostrala
explore-the-chain-has-found-no = La catena finora non ha trovato pivot.
explore-the-chains-only-pivot-lies = L’unico pivot della catena è dentro la finestra (passo { $steps }).
explore-the-chains-only-pivot-lies-2 = L’unico pivot della catena è fuori dalla finestra.
explore-none-of-the-chains-pivots = Nessuno dei { $total } pivot della catena è dentro la finestra.
explore-all-of-the-chains-pivots = Tutti i { $total } pivot della catena sono dentro la finestra (passi { $steps }).
explore-1-of-the-chains-pivots = 1 dei { $total } pivot della catena è dentro la finestra (passo { $steps }).
explore-of-the-chains-pivots-lie = { $n } dei { $total } pivot della catena sono dentro la finestra (passi { $steps }).
explore-the-same-answer = la stessa risposta finale ({ $answer })
explore-the-right-answer = la risposta corretta
explore-at-where-step-moved-it = In { $token }, dove si è mosso il passo { $step }, scende da { $from } a { $to }.
explore-at-where-step-moved-it-2 = In { $token }, dove si è mosso il passo { $step }, sale da { $from } a { $to }.
explore-the-chance-of-is-all = La probabilità di ottenere { $goal } è { $low } lungo tutta questa risposta.
explore-the-chance-of-is-estimated = La probabilità di ottenere { $goal } è stimata tra { $low } e { $high } lungo questa risposta.
explore-no-few-tokens-of-it = L’esito non dipende da pochi token: nessun suo tratto sposta la probabilità di più di { $points } punti percentuali (confidenza del 95 %).
explore-whether-few-tokens-of-it = Se l’esito dipenda da pochi token non si può dire con { $n }.
explore-at-the-chance-of-falls = In { $first } la probabilità di ottenere { $goal } scende da { $from } a { $to }: è qui che si decide l’esito.
explore-at-the-chance-of-rises = In { $first } la probabilità di ottenere { $goal } sale da { $from } a { $to }: è qui che si decide l’esito.
explore-from-to-the-chance-of = Da { $first } a { $last } ({ $tokens }) la probabilità di ottenere { $goal } scende da { $from } a { $to }: è qui che si decide l’esito.
explore-from-to-the-chance-of-2 = Da { $first } a { $last } ({ $tokens }) la probabilità di ottenere { $goal } sale da { $from } a { $to }: è qui che si decide l’esito.
explore-so-far = Finora:
explore-after = dopo “{ $text }”
explore-before-the-first-token = prima del primo token
explore-95-interval-to = { $goal }: { $chance } (intervallo al 95 %: da { $low } a { $high })
explore-of = { $n } di { $rollouts }
explore-end = ■ fine
explore-step = passo { $n }
explore-and-more = e altri { $n }
explore-pivot = pivot
explore-95-interval = intervallo al 95 %
explore-chance-of-the-same-answer = probabilità della stessa risposta finale
explore-chance-of-the-right-answer = probabilità della risposta corretta
explore-pivot-with-its-step = pivot, con il suo passo
explore-start = (inizio)
explore-critical-window = finestra critica

## Learn

learn-their-sum-is-not-1 = La somma è { $sum }, non 1: si divide per la somma.
learn-the-picture-keeps-the-last = La figura mantiene gli ultimi numeri.
learn-done = ✓ fatta
learn-opened = aperta
learn-running = In corso …
learn-go-on = Continua
learn-run-and-measure = Esegui e misura
learn-of = { $n } di { $all }
learn-all-four-together-times-fewer = Tutte e quattro insieme, per la stessa catena: i token sono { $tokens } volte di meno, i passaggi { $passes } volte di meno, il tempo { $seconds } volte di meno. I secondi dipendono anche da che cos’altro sta facendo il server.
learn-running-a-row-fills-as = In corso: { $variant }. Ogni riga si riempie mentre la sua catena procede.
learn-paused-press-go-on = In pausa. Premi “Continua”.
learn-nothing-is-measured-yet-press = Ancora nessuna misura. Premi “Esegui e misura”.
learn-tokens-decoded = token decodificati
learn-forward-passes = passaggi del modello
learn-draws-hatched-bars-are-what = { $n } estrazioni. Barre a righe: ciò che il campionatore ha estratto; baffi: due volte l’errore standard.
learn-draw-the-cut = Estrai il taglio
learn-draw-the-proposal = Estrai la proposta
learn-work-out-a = Calcola A
learn-draw-u-and-decide = Estrai u e decidi
learn-next-step-draw-the-cut = Altro passo: estrai il taglio
learn-cut-before = Taglia prima di { $token }
learn-how-much-likelier-sharpened = quanto è più probabile, con α
learn-how-easily-q-draws-it = facilità per q: vecchia ÷ nuova
learn-length-term = termine di lunghezza
learn-tokens = { $old } ÷ { $new } token
learn-accept-if-u-is-below = accetta se u è minore di A
learn-sure-as-u-is-at = certo, perché u è al massimo 1
learn-a-chance-of = con probabilità { $chance }
learn-the-class-says = La classe dice
learn-accept = ✓ Accetta
learn-reject = ✗ Rifiuta
learn-unchanged = = Invariata.
learn-the-same-tokens-were-drawn = Sono stati estratti di nuovo gli stessi token, quindi non c’è nulla da decidere.
learn-accepted = ✓ Accettata.
learn-u-is-below-a-the = u = { $u } è sotto A. La proposta ora è la risposta.
learn-rejected = ✗ Rifiutata.
learn-u-is-not-below-a = u = { $u } non è sotto A. La vecchia risposta resta, e conta un’altra volta.
learn-cut-here = taglio qui
learn-the-response-now-with-its = La risposta attuale, con il suo taglio.
learn-the-response-now-click-a = La risposta attuale. Fai clic su un token per tagliare prima di esso, o estrai il taglio.
learn-the-proposal-kept-up-to = La proposta: uguale fino al taglio, poi estratta di nuovo dal modello con sharpening, q.
learn-step-under-way = Passo { $n }, in corso.
learn-step = Passo { $n }.
learn-1-visit-counted = 1 visita contata.
learn-visits-counted = { $n } visite contate.
learn-steps-with-a-cut-of = I passi con un taglio scelto da te non contano: la regola ne richiede uno estratto a sorte.
learn-pause = Pausa
learn-run-again = Esegui di nuovo
learn-run-the-chains = Esegui le catene
learn-the-length-term-is-off = Senza il termine di lunghezza il campionatore è sbagliato apposta. Le sue visite si assestano su n·p^α (i rombi), non su p^α.
learn-done-steps-of-each-chain = Finito: { $n } passi di ogni catena. Ciò che resta della variazione totale è dovuto al caso.
learn-done-steps-of-each-chain-2 = Finito: { $n } passi di ogni catena. La variazione totale è { $times } volte il suo minimo, cioè quanto il caso lascia in media.
learn-a-first-look-steps-of = Un primo sguardo: { $n } passi di ogni catena. Premi “Esegui le catene”.
learn-the-real-sampler-its-visits = Il vero campionatore: le sue visite si assestano sulle barre esatte.
learn-others = altre
learn-exact = esatta
learn-visited = visitata
learn-n-p-alpha-divided-by = n·p^α, normalizzato
learn-length-term-on = con il termine
learn-length-term-off = senza il termine
learn-floor-by-chance = livello dovuto al caso
learn-steps-of-each-chain = passi di ogni catena
learn-chain = catena { $n }
learn-lag = ritardo { $n }
learn-lag-in-steps = ritardo, in passi
learn-power-distribution = power distribution
learn-no-preference = nessuna preferenza
learn-prefers = preferisce { $symbol } ✓
learn-drawn = { $method }, estratta
learn-p-the-model = p, il modello
learn-run-the-chain = Esegui la catena
learn-none = nessuna
learn-right = { $answer } ✓ corretta
learn-wrong = { $answer } ✗ sbagliata
learn-you-chose-token-hazard = Hai scelto il token { $place }, { $token }: hazard { $hazard }.
learn-the-chain-moved-there-in = Lì la catena si è spostata al passo { $step }, e la risposta finale è cambiata.
learn-the-chain-moved-there-in-2 = Lì la catena si è spostata al passo { $step }, ma la risposta finale è rimasta: solo una formulazione.
learn-the-chain-moved-nowhere-in = In questa esecuzione la catena non si è spostata. Prova altri numeri.
learn-the-chain-only-changed-wordings = La catena ha cambiato solo formulazioni; la risposta finale è rimasta.
learn-the-answer-changed-elsewhere-see = La risposta finale è cambiata altrove: guarda gli spostamenti qui sotto.
learn-the-model-writes-its-first = Il modello scrive la sua prima risposta …
learn-press-run-the-chain-the = Premi “Esegui la catena”: il modello scrive una prima risposta, e tu indovini.
learn-the-first-response-coloured-by = La prima risposta, colorata per hazard. ◆: qui la catena si è spostata.
learn-the-models-first-response-which = La prima risposta del modello. Quale token decide la risposta finale? Fai clic su di esso.
learn-your-guess-token-press-reveal = Hai scelto il token { $place }, { $token }. Premi “Svela”.
learn-your-guess-token-the-chain = Hai scelto il token { $place }, { $token }. La catena è ancora in corso.
learn-step-done = Passo { $n }, finita.
learn-first-answer = Risposta finale all’inizio:
learn-answer-now = Ora:
learn-step-token-log-p-answer = Passo { $step }, token { $place }: { $from } → { $to }; log p { $gain }. Risposta finale:
learn-as-before = come prima
learn-hazard-drawn-otherwise = hazard: estratto un altro token
learn-the-chain-moved-here = la catena si è spostata qui
learn-your-guess = la tua scelta
learn-p-divided-by-the-sum = p{ $alpha }, diviso per la somma
learn-drawn-by-the-sampler = estratta dal campionatore
learn-probability = probabilità
learn-proposal = proposta
learn-the-response-now = la risposta attuale
learn-exact-p-alpha-divided-by = esatta: p^α, diviso per la somma

## Library

library-the-link-opens-this-run = Il link apre questa esecuzione a questo passo.
library-what-was-shown-before-is = Ciò che si vedeva prima è ancora qui.
library-its-model-is-not-loaded = Il suo modello non è caricato qui
library-its-method-is-not-known = Il suo metodo qui non è noto
library-from-your-file = Dal tuo file { $name }.
library-the-server-did-not-answer = Il server non ha risposto.
library-the-server-failed-while-it = Errore del server durante la lettura del file (errore { $status }).
library-has-mb-a-recording-may = { $name } ha { $size } MB; una registrazione può averne { $most }. Registra meno passi o una risposta più breve.
library-is-empty = { $name } è vuoto.
library-there-is-no-recorded-run = Qui non c’è un’esecuzione registrata { $name }.

## Page

page-the-server-was-started-anew = Il server è stato riavviato. Ciò che vedi resta; riconnettiti per proseguire.
page-the-server-does-not-answer = Il server non risponde. Ciò che vedi resta, e un’esecuzione si può ancora salvare come JSON Lines. Cerco il server…
page-light-theme = Tema chiaro
page-dark-theme = Tema scuro

## Run

run-it-has-events-of-kinds = Contiene eventi di tipi che questa pagina non conosce ({ $kinds } e altri): sono conservati, e non mostrati.
run-it-has-events-of-kinds-2 = Contiene eventi di tipi che questa pagina non conosce ({ $kinds }): sono conservati, e non mostrati.
run-sample-log-p-answer = campione { $n }: log p { $value }, risposta { $answer }
run-log-p-answer = log p { $value }, risposta { $answer }
run-other-samples = altri campioni
run-sample = campione { $n }
run-the-response = la risposta
run-after-step-p = dopo il passo { $from }, p = { $p }
run-after-steps-to-p = dopo i passi da { $from } a { $to }, p = { $p }
run-close = Chiudi
run-position-never-replaced = Posizione { $position }: mai sostituito
run-position-tokens-stood-here = Posizione { $position }: qui ci sono stati { $n } token
run-stops-early = arresto anticipato
run-pivot-a-step-put-another = pivot: un passo ha messo qui un altro token
run-placed-by-the-last-step = messo dall’ultimo passo
run-log-p-of-each-token = log p di ogni token
run-nats = −{ $size } nat
run-chance-to-leave-the-path = probabilità di lasciare qui la strada
run-steps-since-it-was-placed = passi da quando è lì
run-age = età
run-being-drawn = in estrazione
run-a-steps-chance-to-leave = probabilità che un passo la lasci qui
run-replaced-in-step = sostituito al passo { $steps }
run-end-of-block = fine del blocco { $n }
run-cut-of-step = taglio del passo { $n }
run-the-proposal-leaves-the-response = qui la proposta lascia la risposta
run-nothing-is-drawn-yet-press = Non c’è ancora nulla. Premi Avvia.
run-response-token-by-token-arrow = Risposta, token per token. Le frecce spostano, Invio mostra la storia di una posizione.
run-response-token-by-token-arrow-2 = Risposta, token per token. Le frecce spostano.
run-chance-with-which-it-was = probabilità con cui è stato estratto
run-sample-of = campione { $n } di { $all }
run-unfinished = incompleta
run-answer = risposta finale
run-accepted = accettata
run-rejected = rifiutata
run-rejected-early = rifiutata in anticipo
run-unchanged = invariata
run-unchanged-every-token-after-the = Invariata: dopo il taglio ogni token è stato estratto di nuovo uguale, quindi non c’era nulla da decidere.
run-rejected-early-however-it-ends = Rifiutata in anticipo: comunque finisca, A è al massimo { $ratio }, cioè sarebbe accettata con probabilità { $chance }; è uscito { $draw }, quindi il resto non è stato nemmeno estratto.
run-rejected-a-a-chance-of = Rifiutata: A = { $ratio }, cioè sarebbe stata accettata con probabilità { $chance }; è uscito { $draw }.
run-accepted-a-is-not-below = Accettata: A = { $ratio } non è minore di 1, quindi andava bene qualunque numero estratto.
run-accepted-a-a-chance-of = Accettata: A = { $ratio }, cioè era accettata con probabilità { $chance }; è uscito { $draw }.
run-the-answer-stayed-the-same = La risposta finale è rimasta la stessa.
run-the-answer-went-from-to = La risposta finale è passata da { $before } a { $after }.
run-a-pivot-at-position-became = Un pivot in posizione { $position }: { $old } è diventato { $fresh }; log p è salito di { $size }.
run-a-pivot-at-position-became-2 = Un pivot in posizione { $position }: { $old } è diventato { $fresh }; log p è sceso di { $size }.
run-empty = ⟨vuoto⟩
run-end-of-response = fine della risposta
run-blank = spazio: { $text }
run-q-sharpened = q, con sharpening
run-hazard-1-q = hazard, 1 − q
run-p-the-models-probability = p, probabilità del modello
run-what-could-stand-here = Che cosa potrebbe stare qui
run-your-run-is-the-next = La tua esecuzione è la prossima.
run-your-run-is-number-in = La tua esecuzione è la numero { $n } in coda, fra circa un secondo.
run-your-run-is-number-in-2 = La tua esecuzione è la numero { $n } in coda, fra circa { $s } secondi.
run-another-visitors-run-takes-turns = L’esecuzione di un altro visitatore si alterna con la tua.
run-the-runs-of-other-visitors = Le esecuzioni di altri { $n } visitatori si alternano con la tua.
run-all-samples-finished = tutti e { $n } i campioni finiti
run-of-samples-finished = { $done } campioni su { $n } finiti
run-finished = { $tokens }, finita
run-no-run-yet = Ancora nessuna esecuzione
run-step-block-finished = passo { $step }, blocco { $block }, finita
run-step-of-block = passo { $step } di { $total }, blocco { $block }
run-step-block = passo { $step }, blocco { $block }
run-play = Avvia
run-chosen = scelto
run-show-sample = Mostra il campione { $n }
run-of-finished = { $done } su { $all } finiti.
run-all-are-finished-each-counts = Tutti e { $n } sono finiti; ognuno conta come un campione a sé.
run-sample-of-is-chosen = È scelto il campione { $n } di { $all }.
run-1-forward-pass = 1 passaggio del modello
run-forward-passes = { $n } passaggi del modello
run-s-of-sampling-the-response = { $passes }, { $seconds } s di campionamento; { $times } × la risposta mostrata.
run-s-of-sampling-one-sample = { $passes }, { $seconds } s di campionamento; { $times } × un campione.
run-s-of-sampling = { $passes }, { $seconds } s di campionamento.
run-log-u-is-below-log = log u è { $uniform }, sotto log A, che è { $ratio }
run-log-u-is-not-below = log u è { $uniform }, non sotto log A, che è { $ratio }
run-the-proposal-is-complete-enough = La proposta è abbastanza completa per decidere. Tu che cosa dici?
run-each-step-ends-with-a = Ogni passo finisce con un verdetto sulla sua proposta; apparirà qui.
run-step-a-proposal-is-being = Passo { $n }: si sta estraendo una proposta.
run-score-no-guess-yet = Punteggio: nessun tentativo.
run-you-said-the-same-score = ✓ Hai indovinato. Punteggio: { $right } su { $asked }.
run-the-draw-said-otherwise-score = ✗ Il numero estratto ha deciso altrimenti. Punteggio: { $right } su { $asked }.
run-show-step = Mostra il passo { $n }
run-of-log-a-and-log = { $n } di { $steps }. log A e log u in nat; in: il primo token diverso; taglio e in si contano da 0.
run-no-step-yet-press-play = Ancora nessun passo. Premi Avvia o Passo.
run-show-earlier-steps = Mostra i passi precedenti ({ $n })
run-certain-to-be-rejected-given = ✗ rifiuto certo: abbandonata qui
run-drawn-again-as-it-was = = estratta di nuovo uguale
run-every-token-drawn-again = ogni token estratto di nuovo
run-1-token-drawn-anew = 1 token estratto di nuovo
run-tokens-drawn-anew = { $n } token estratti di nuovo
run-block-the-response-is-drawn = Blocco { $n }: la risposta cresce fino a { $limit } token. Poi vengono i passi.
run-the-first-steps-proposal-will = Qui apparirà la proposta del primo passo.
run-the-cut = il taglio
run-cut-after = taglio dopo { $tokens }
run-being-made = In preparazione…
run-it-could-not-be-made = Non è stato possibile prepararlo: { $reason }
run-a-link-can-lead-to = Un link può portare solo a un’esecuzione inclusa: questa è nel tuo file.
run-copied-the-link-opens-this = Copiato. Il link apre questa pagina come è impostata ora.
run-one-row-per-step = una riga per passo
run-one-row-per-sample = una riga per campione
run-step = passo { $n }: { $verdict }
run-log-p-of-the-proposal = log p della proposta { $value } finora
run-log-p-of-the-proposal-2 = log p della proposta { $value }
run-these-settings-freeze-the-chain = Queste impostazioni bloccano la catena: da qui un passo la sposta con probabilità di circa { $chance }, mentre una nuova estrazione del modello stesso sarebbe diversa con probabilità { $model }. Con τ più vicina a 1, o α più piccolo, si muove.
run-log-p-answer-2 = { $method }: log p { $value }, risposta finale { $answer }
run-block = blocco { $n }
run-below = ▾ { $n } sotto

## Shared

shared-this-is-not-a-number = Questo non è un numero.
shared-a-number-is-needed-here = Qui serve un numero.
shared-use-a-number-of-at = Usa un numero non minore di { $min }.
shared-use-a-number-between-and = Usa un numero tra { $min } e { $max }.
shared-use-a-whole-number = Usa un numero intero.
shared-use-a-number-above-0 = Usa un numero sopra 0 e al massimo 1.
shared-million = { $n } milioni
shared-billion = { $n } miliardi
shared-the-server-cannot-be-reached = Il server non è raggiungibile. Controlla la connessione e riprova.
shared-waiting-for-other-models-to = In attesa che altri modelli siano caricati…
shared-downloading-of = Scaricamento: { $done } di { $total }.
shared-everything-is-downloaded-already = È già tutto scaricato.
shared-reading-its-weights-of-parts = Lettura dei pesi: { $done } parti su { $total }.
shared-checking-that-it-is-a = Verifica che sia un modello causale…
shared-looking-for-its-files = Ricerca dei suoi file…
shared-another-model = Un altro modello…
shared-loading-a-model = Caricamento di un modello…
shared-loading-a-model-2 = Caricamento di un modello: { $percent } %
shared-fits-into-the-that-are = ✓ entra nei { $free } liberi
shared-more-than-the-that-are = ✗ più dei { $free } liberi
shared-in-the-paper = ◆ nell’articolo
shared-parameters = Parametri
shared-memory = Memoria
shared-context = Contesto
shared-wrapped-as = Formulazione
shared-licence = Licenza
shared-to-be-accepted-on-the = { $licence }; va prima accettata sull’hub
shared-use = Usa { $title }
shared-load = Carica { $title }
shared-use-2 = Usa
shared-load-2 = Carica
shared-of-memory-are-free-on = { $free } di memoria sono liberi su { $place }.
shared-the-model-that-was-in = { $message }. Il modello in uso resta.
shared-the-connection-broke-off-before = La connessione si è interrotta prima che il modello fosse pronto. Riprova.
shared-cancelled-what-was-downloaded-is = Annullato. Ciò che è stato scaricato resta per la prossima volta.
shared-has-no-chat-template-choose = { $model } non ha un chat template; scegli un’altra formulazione.
shared-expects-its-chat-template-and = { $model } si aspetta il suo chat template e a un testo semplice può non rispondere nulla. Di solito si interroga così: { $wording }.
shared-the-loaded-model-and-where = Il modello caricato e dove gira: { $model }
shared-it-is-loaded-prompts-for = È caricato. Di solito le sue domande si formulano così, ed è ora scelto: { $wording }.
shared-it-is-loaded = È caricato.

## Counts

n-tokens =
    { $n ->
        [one] { $n } token
       *[other] { $n } token
    }
n-samples =
    { $n ->
        [one] { $n } campione
       *[other] { $n } campioni
    }
n-different-responses =
    { $n ->
        [one] { $n } risposta diversa
       *[other] { $n } risposte diverse
    }
n-problems =
    { $n ->
        [one] { $n } problema
       *[other] { $n } problemi
    }
n-seconds =
    { $n ->
        [one] { $n } secondo
       *[other] { $n } secondi
    }
n-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
n-other-evaluations =
    { $n ->
        [one] { $n } altra valutazione
       *[other] altre { $n } valutazioni
    }
n-methods =
    { $n ->
        [one] { $n } metodo
       *[other] { $n } metodi
    }
n-programming-problems =
    { $n ->
        [one] { $n } problema di programmazione
       *[other] { $n } problemi di programmazione
    }
n-more-rows =
    { $n ->
        [one] { $n } altra riga
       *[other] altre { $n } righe
    }
n-rows =
    { $n ->
        [one] { $n } riga
       *[other] { $n } righe
    }
n-pivots =
    { $n ->
        [one] { $n } pivot
       *[other] { $n } pivot
    }
n-steps =
    { $n ->
        [one] { $n } passo
       *[other] { $n } passi
    }
n-rollouts =
    { $n ->
        [one] { $n } rollout
       *[other] { $n } rollout
    }

## Definitions of words

define-response = La risposta così com’è: lo stato della catena di Markov. È sempre un testo intero fino alla lunghezza attuale, e ogni passo può sostituirne la fine.
define-proposal = Un candidato per lo stato successivo: la risposta fino a un taglio casuale e, da lì, token estratti di nuovo dal modello con sharpening.
define-pivot = Un token in cui la catena ha preso un’altra strada: un passo accettato l’ha sostituito. Alcuni pivot cambiano la risposta finale, altri solo la formulazione.
define-token = L’unità che un modello linguistico legge e scrive: una parola o una sua parte.
define-log-p = Log-probabilità dell’intera risposta secondo il modello, in nat. Più è vicina a 0, più la risposta è probabile: −3 vale e^−3, circa 1 su 20. In bfloat16 e float16 un altro passaggio può dare qualche decimo in più o in meno.
define-confidence = log p diviso per il numero di token: quanto il modello era sicuro, in media, di ogni token. Più è vicino a 0, più era sicuro.
define-hazard = Quanto facilmente una proposta lascia la strada in questo token: 1 − q, dove q è la probabilità che il modello con sharpening estragga di nuovo lo stesso token.
define-age = Quanti passi fa il token è stato messo lì.
define-cut = Il punto in cui la risposta viene tagliata in questo passo. Tutti i punti sono equiprobabili.
define-log-a = A è un rapporto tra due flussi di proposte sotto p(x)^α: dalla nuova risposta alla vecchia, diviso dalla vecchia alla nuova. La proposta è accettata con probabilità min(1, A), cioè se log u è minore di log A: così il flusso è lo stesso nelle due direzioni.
define-log-u = Il logaritmo di u, un numero estratto per questo passo uniformemente tra 0 e 1.
define-weight = Per ogni token α·log p − log q, sommato dal primo token cambiato in poi. Con τ = 1/α vale log Σ p^α su tutti i token che potrebbero stare lì, qualunque sia stato estratto: a parte il termine di lunghezza, log A dice quindi quanto il modello era sicuro lungo la nuova strada, meno quanto lo era lungo la vecchia.
define-length-term = log n − log n′: una risposta di n token si può tagliare in n punti, quindi andare verso una più lunga e tornare indietro non sono ugualmente probabili.
define-alpha = Esponente dello sharpening: una risposta è estratta con probabilità proporzionale a p(x)^α. 1 è il modello stesso; l’articolo usa 4. Per un solo token è la bassa temperatura, τ = 1/α.
define-critical-window = I pochi token lungo i quali avviene almeno metà di tutta la variazione della probabilità della risposta finale: qui la risposta prende posizione più che altrove.
define-base-model = Il modello così com’è, ogni token estratto con la sua probabilità: α = 1, τ = 1.
define-total-variation = Metà della somma di tutte le differenze tra due insiemi di probabilità: 0 se sono uguali, 1 se non hanno nulla in comune.
define-floor = La variazione totale che mostrano in media altrettante estrazioni dalle probabilità esatte, correlate quanto quelle delle catene. Al di sotto non c’è nulla da vedere.
define-effective-samples = I passi di una catena si somigliano. Altrettanti campioni indipendenti direbbero le stesse cose su log p (dimensione campionaria effettiva “bulk”, calcolata da arviz-stats).
define-r-hat = Confronta la dispersione tra le catene con quella dentro ciascuna. Vicino a 1 (sotto 1.01) le catene concordano tra loro (R-hat di log p normalizzato per ranghi, calcolato da arviz-stats).
define-skip-ahead = Se una proposta lascia la risposta in un token lo si sa già dal q memorizzato. Il modello parte da lì, non dal taglio.
define-early-rejection = u si estrae prima. Una proposta che non può più essere accettata viene abbandonata a metà.
define-recall = Un token già estratto, dopo lo stesso testo e con la stessa parte dell’intervallo unitario, viene estratto di nuovo dalla memoria.
define-prefetch = Le prossime 8 proposte dalla stessa risposta sono calcolate insieme e decise in ordine.
define-accuracy = La quota di campioni corretti, ogni problema con lo stesso peso, con l’intervallo al 95 % (Wilson) per problemi come questi. È ampio quando i problemi sono pochi.
define-by-vote = La quota di problemi in cui è corretta la risposta su cui concorda il maggior numero di campioni del metodo. Servono più campioni.
define-tokens = Token che il modello decodifica per una risposta estratta da sola, compresi le proposte rifiutate e i candidati non scelti.
define-share-of-the-batch = I campioni estratti insieme hanno inizi in comune, decodificati una volta sola: i token di tutto il gruppo, divisi per il numero dei suoi campioni.
define-pass-at-k = La probabilità che almeno uno tra k campioni sia corretto: la stima non distorta, mediata sui problemi, con il suo intervallo al 95 % (Wilson).
define-steps-per-block = Passi di Metropolis–Hastings in ogni blocco. 0 è la sola proposta: bassa temperatura.
define-plain-algorithm = Metropolis–Hastings senza accelerazioni: ogni proposta è decodificata dal taglio alla fine. Le accelerazioni prendono le stesse decisioni decodificando meno.


## Markup: Explore, fields of settings, names of methods




## Markup: header, Compare, Evaluate, Library, examples, models on offer




## Markup and errors: lessons




## Errors: evaluation and problem sets

row-is-array = è un array JSON su una riga sola; scrivi i suoi oggetti uno per riga
row-line-too-long = la riga supera { $most } MB
row-byte-not-utf-8 = il byte { $byte } non è UTF-8; salva il file in UTF-8
row-nul-byte = la riga contiene un byte NUL, quindi non è JSON
row-too-many-values = la riga contiene più di { $most } valori
row-nested-too-deeply = il JSON è annidato troppo in profondità
row-not-json = non è JSON: { $reason } (colonna { $column })
row-number-too-long = il JSON contiene un numero troppo lungo
row-no-object = la riga è JSON, ma non un oggetto con chiavi come prompt e answer
row-same-key-twice = due valori hanno la stessa chiave in un oggetto; tienine uno
row-cell-too-long = ha una cella di oltre { $most } MB: una virgoletta in essa, o prima, non è chiusa. Il resto non viene letto
row-quotation-not-closed = un segno di virgolette non è chiuso: è in una delle celle che iniziano alla riga { $line }, e tutto ciò che segue viene letto come testo di quella cella
row-columns-of-same-name = due colonne hanno lo stesso nome; rinominane una
row-quotation-does-not-match = va su { $lines } righe e i suoi segni di virgolette non si corrispondono: uno non è chiuso?
row-cells-under-names =
    ha { $cells ->
        [one] { $cells } cella
       *[other] { $cells } celle
    } sotto { $names ->
        [one] { $names } nome
       *[other] { $names } nomi
    }
row-array-goes-on = c’è altro dopo la fine dell’array
row-array-does-not-end = l’array non finisce: il file è troncato o non è JSON
row-object-does-not-end = l’oggetto non finisce: il file è troncato, o non è JSON
row-columns-end-apart = le colonne non finiscono nella stessa riga
row-column-without-value = una colonna non ha un valore per questa riga
row-values-unlike-columns = ha un numero di valori diverso da quello delle colonne
row-too-long = è più lungo di { $most } MB
row-no-mapping = non è una mappa da nomi di colonne a valori
row-options-no-list = le opzioni non sono una lista di testi
row-options-without-commas = le opzioni non sono una lista di testi; scrivile come JSON, separate da virgole
row-answer-empty = la risposta è vuota; scrivi null dove non si conosce
row-counted-from-0-or-1 = non si può dire se la risposta conti le opzioni da 0 o da 1: nel suo insieme non ci sono né 0 né il numero delle opzioni, o ci sono entrambi; scrivi lettere
row-place-beyond-options = la posizione della risposta va oltre l’ultima opzione; le posizioni si contano da 0
row-answer-ambiguous = la risposta può essere un’opzione, oppure la lettera o la posizione di un’altra; scrivi la lettera
row-answer-no-option = la risposta non è né una delle opzioni, né la sua lettera o la sua posizione
row-number-of-options =
    { $options ->
        [one] c’è { $options } opzione
       *[other] ci sono { $options } opzioni
    }; la scelta si valuta da 2 a { $most }
row-option-empty = un’opzione è vuota
row-labels-unlike-options = le opzioni e le loro etichette non sono altrettante
row-options-of-same-label = due opzioni hanno la stessa etichetta
row-options-the-same = due opzioni sono uguali
row-answer-is-passage = la risposta è un passo di un testo; risposte così non si valutano
row-several-questions = ha più domande su un solo testo; scrivi una riga per ciascuna
row-tests-not-run = i suoi test non si eseguono: i programmi si valutano con le colonne prompt, test ed entry_point
row-has-turns = la domanda è data come turni di una conversazione, che richiedono un giudice; se è uno solo chiamalo prompt
row-several-true-answers = ha più risposte vere e false, che deve valutare un giudice
row-tested-by-output = i suoi programmi si provano con ingressi e uscite, cosa che qui non si fa
row-has-picture = è accompagnato da un’immagine, che qui ai modelli non si mostra
row-answer-without-mark = la risposta non finisce con { $mark } e la risposta finale, come quelle prima
row-columns-missing = manca { $columns }
row-columns-missing-or-null = manca { $columns }; scrivi "answer": null dove la risposta non si conosce
row-columns-missing-or-of-sets = manca { $columns } (o le colonne di { $sets })
row-column-and-column = { $columns } e { $column }
row-choice-without-options = la risposta sembra quella di una scelta multipla, ma nessuna colonna ha un nome che indichi le opzioni; chiamala choices
row-bytes-of-python = { $column } è scritto come byte di Python, b'…'; prima decodificalo in testo
row-several-answers = { $column } elenca { $answers } risposte; scrivile come una sola, o una di esse
row-box-empty = { $column } ha una \boxed{"{}"} vuota o non chiusa
row-solution-without-box = { $column } è un testo senza una \boxed{"{}"} con la risposta finale
row-truth-empty = { $column } è vuota; scrivi null dove la risposta non si conosce
row-truth-too-long = { $column } ha { $length } caratteri; le risposte si confrontano fino a { $most }
row-boxes-differ = { $column } ha più \boxed{"{}"} con risposte diverse; scrivi la risposta finale in una sola
row-truth-is-sentences = { $column } è un testo di più frasi; scrivi la risposta finale da sola, o dopo { $mark }, o in \boxed{"{}"}
row-id-length = { $column } deve avere da 1 a { $most } caratteri
row-value-no-text = { $column } è { $kind }; deve essere un testo
row-value-no-text-or-number = { $column } è { $kind }; deve essere un testo o un numero
row-value-empty = { $column } è vuota
row-value-too-long = { $column } supera { $most } MB
row-value-damaged = { $column } contiene caratteri che non sono testo; salvalo in UTF-8
row-kind-object = un oggetto
row-kind-list = una lista
row-kind-truth = vero o falso
row-kind-null = null
row-kind-number = un numero
row-kind-other = qualcos’altro
row-id-used = l’id { $id } è già usato da una riga precedente
rows-not-read = questa riga e le successive non sono lette: { $reason }
rows-too-many = un insieme ha al massimo { $problems } problemi in { $rows } righe
rows-no-problems = le { $rows } precedenti non sono problemi
rows-not-told = altre righe come questa e le precedenti non sono elencate
set-without-usable-row = { $name } non ha righe utilizzabili.
set-rows-unusable = { $name } non ha righe utilizzabili. { $faults }
set-fault = Riga { $row }: { $message }
set-fault-after-fault = { $faults }; riga { $row }: { $message }
set-name-missing = indica un dataset dopo hub:, come in hub:autore/nome
set-no-bytes = devono essere i byte di un file; load_problem_set ne apre uno
set-no-list = deve essere il nome di un insieme o di un file, o una lista di righe
set-too-large = { $name } supera i { $most } MB; inviane una parte
set-unpacked-too-large = { $name } decompresso supera { $most } MB; inviane una parte
set-too-slow = { $name } ci mette troppo ad arrivare; chiedi meno problemi
set-unknown = { $source } non è né un file né un insieme noto; usa { $names }, hub:autore/nome, o il nome di un file
set-no-file-name = { $source } non è un nome di file
set-unreadable = impossibile leggere { $source }: { $reason }
set-limit = è { $limit }; deve essere un numero intero, almeno 1
set-of-another-kind = { $name } è { $what }; salvalo come JSON Lines, array JSON o CSV, in UTF-8
set-kind-zip = un archivio zip o un foglio di calcolo
set-kind-parquet = un file Parquet
set-kind-zstd = compresso con zstd
set-kind-bzip2 = compresso con bzip2
set-kind-xz = compresso con xz
set-kind-not-utf-8 = testo non UTF-8
set-kind-pdf = un PDF
set-empty = { $name } è vuoto; serve un problema per riga
set-gzip-damaged = { $name } è un file gzip danneggiato; comprimilo o scaricalo di nuovo
set-columns-without-names = { $name } non è né JSON né una tabella la cui prima riga dà nome alle colonne; chiamale per esempio question e answer
set-several-lists = { $name } contiene più liste di oggetti; salva in un file a parte quella con i problemi
set-too-many-values = il file contiene più di { $most } valori; dividilo
set-no-hub-name = { $name } non è un dataset su Hugging Face; indicane uno come autore/nome
set-without-rows = { $name } non ha righe
set-no-table = { $name } non è una tabella; i problemi si leggono da file { $kinds }
set-not-loaded-by-server = non può essere caricato da questo server; scegline un altro
set-needs-datasets = gli insiemi su Hugging Face richiedono il pacchetto datasets: python -m pip install datasets
set-not-loaded-for-visitor = impossibile caricare { $name } da Hugging Face ({ $reason }); controlla il nome, oppure salvalo come JSON Lines e invia quel file
set-not-loaded = impossibile caricare { $name } da Hugging Face ({ $reason }); controlla il nome, la rete e, per gli insiemi che lo chiedono, di aver effettuato l’accesso; oppure salvalo come JSON Lines e indica quel file
set-is-json-array = un array JSON
set-is-json-lines = JSON Lines
set-is-json-objects = oggetti JSON uno dopo l’altro
set-is-json-object = un oggetto JSON
set-is-json-around-rows = un oggetto JSON attorno a una lista di righe
set-is-json-columns = JSON, colonna per colonna
set-is-json-names-beside-rows = JSON, nomi delle colonne accanto alle righe
set-is-json-rows-by-names = un oggetto JSON di righe per nome
set-is-csv = CSV
set-is-tsv = TSV
set-is-choice-table = { $kind } senza una riga di nomi, ogni riga una scelta multipla
set-is-gzipped = { $kind }, compresso con gzip
set-is-rows = una lista di righe
set-is-on-hub = un insieme su Hugging Face
set-is-published = un insieme pubblicato
plan-setting-of-samples = non si imposta in un metodo; per questo { $method } ha samples
plan-number-of-samples = { $samples } non è tra 1 e { $most }
plan-same-response = { $method } dà ogni volta la stessa risposta; chiedila una volta sola
plan-method-without-name = uno non ha nome
plan-without-problems = l’insieme { $set } non ne ha
plan-model-no-name = deve essere un nome; un modello già caricato si dà a in_this_process, sotto il suo nome
plan-without-methods = non ce ne sono; indicane almeno uno
plan-seed = { $seed } non è tra 0 e 2^63
plan-unknown-choice = { $value } non esiste; usa { $choices }
plan-name-twice = { $name } c’è due volte; dai a ciascuno un nome suo
plan-differs-in-number-of-problems =
    ha { $there ->
        [one] { $there } problema
       *[other] { $there } problemi
    }, non { $here }
plan-differs-in-problems = i suoi problemi sono altri
plan-differs-in-methods = i suoi metodi sono { $there }, non { $here }
plan-differs-in-order = i suoi metodi sono in un altro ordine
plan-differs = il suo { $field } è { $there }, non { $here }
plan-method-differs = { $setting } di { $method } è { $there }, non { $here }
plan-a-setting = un’impostazione
folder-without-evaluation = { $folder } non contiene valutazioni: manca { $plan }
folder-no-plan = { $path } non è un piano: { $reason }
folder-schema-unknown = { $version } di { $path } è sconosciuta; questo PowerViz legge { $known }
folder-unreadable = impossibile leggere { $path }: { $reason }
folder-of-other-files = { $folder } contiene altri file e non { $plan }; indica una cartella nuova o vuota
folder-no-name = { $folder } non è un nome di cartella
folder-unwritable = impossibile scrivere in { $folder }: { $reason }
folder-file-unwritable = impossibile scrivere { $path }: { $reason }
folder-file-in-use = un altro processo sta scrivendo { $path }
folder-samples-unwritable = impossibile scrivere i campioni: { $reason }; i precedenti sono conservati
folder-of-another-evaluation = { $folder } contiene un’altra valutazione ({ $difference }); continuala con le sue impostazioni, o indica un’altra cartella
folder-line-no-sample = { $path }, riga { $line } non è un campione: { $reason }
folder-sample-twice = { $path }, riga { $line }: campione { $index } di { $method } su { $problem } c’è già
folder-sample-not-planned = { $path }, riga { $line }: campione { $index } di { $method } su { $problem } non è nel piano
folder-reason = { $part }: { $reason }
folder-content = contenuto
folder-unusable = impossibile usare { $folder }: { $reason }
export-of-another-set = { $problem } non ha { $detail }; così si può esportare solo { $set }
workers-too-few = { $workers } è troppo poco; usa 1 o più
workers-one-died = uno si è interrotto, forse per mancanza di memoria; ciò che è stato fatto è conservato: continua con meno processi
ray-not-installed = non è installato; usa `python -m pip install ray`, o ometti l’opzione
ray-actors-lost = { $actors } attori persi uno dopo l’altro, l’ultimo perché { $reason }; ciò che è stato fatto è conservato
ray-no-cluster = non c’è alcun cluster a { $address }: { $reason }
evaluation-error-of-problem = { $message } (problema { $problem })
evaluation-other-tokens = { $other } e { $base } leggono il testo con token diversi, quindi l’uno non può valutare ciò che dice l’altro; scegli un modello derivato dalla stessa base
comparison-second-model-missing = manca; indica il modello di cui confrontare i campioni
comparison-other-tokens = { $second } scrive con token diversi da quelli di { $model }, che quindi non può valutarne le risposte; scegline uno con lo stesso tokenizer
sample-not-drawn = { $field }: { $message }
grade-without-truth = non c’è una verifica automatica; esporta i campioni per un giudice
grade-truth-unknown = la risposta corretta non si conosce
grade-too-hard = la risposta è troppo lunga o troppo difficile da confrontare con quella corretta
grade-response-empty = la risposta è vuota
grade-no-answer = non si è trovata una risposta
grade-cut-off = la risposta è stata troncata prima di una risposta finale
grade-code-not-allowed = il codice non si esegue senza permesso
code-unconfined = il codice non si esegue: questa macchina non offre l’isolamento necessario (Linux su x86-64 o ARM a 64 bit con seccomp lo offre); esporta i campioni e provali altrove
code-not-run = impossibile eseguire il codice: { $reason }
code-too-long = il programma ha più di { $most } caratteri
code-stopped = fermato dopo { $seconds } secondi
code-tests-ended = le prove sono finite prima del termine
code-ended = il programma è finito, o è stato fermato a un limite, prima di rispondere
code-returned-too-much = la funzione ha restituito più di quanto si possa leggere
code-answered-no-value = il programma ha risposto con qualcosa che non è un valore
code-tests-cannot-run = le prove non si possono eseguire: { $reason }
code-tests-pass = le prove non si possono eseguire: passano { $value }
code-test-failed = una prova è fallita
code-raised = { $error }
code-test-failed-by = una prova è fallita: { $reason }
evaluation-set-not-sent = propri non si possono inviare a questo server
evaluation-set-not-from-hub = non può essere caricato da Hugging Face dai visitatori di questo server
evaluation-set-unknown = { $name } non è tra quelli della pagina
evaluation-file-gone = il file non è più qui; sceglilo di nuovo
evaluation-hub-name-missing = indica un dataset, per esempio openai/gsm8k:main
evaluation-too-many-samples = { $samples } campioni in tutto sono troppi per la pagina, che ne estrae fino a { $most }; chiedine meno, o usa la riga di comando
evaluation-response-too-long = { $tokens } è troppo: { $model } legge { $context } token, compreso il prompt
evaluation-second-model-missing = scegli il modello
evaluation-without-methods = spuntane almeno uno
evaluation-form-missing = manca; ricarica la pagina
evaluation-model-not-offered = { $name } qui non è disponibile
evaluation-taken-back = è stata ritirata prima che arrivassero i problemi
evaluation-runs-code = esegue codice scritto da un modello, cosa disattivata su questo server
evaluation-needs-models = ha bisogno di { $models }, che qui non è caricato
evaluation-needs-model-as-loaded = ha bisogno del suo modello com’era caricato allora, che qui non è caricato
evaluation-model-on-lent-gpu = { $model } gira su una GPU prestata per un minuto alla volta, troppo poco per una valutazione; scegli qui un modello incluso, oppure valutalo su una tua GPU con python -m powerviz evaluate
evaluation-only-to-look-at = qui si può solo guardare; continua dove è cominciata
evaluation-of-somebody-else = si può annullare e riprendere solo dove è cominciata
evaluation-drawing = l’estrazione dei campioni
evaluation-reading-file = la lettura del file
evaluation-order = questa operazione
evaluation-cancelled = Annullata.
evaluation-nobody-looked = È stata messa in pausa perché nessuno guardava più.
evaluation-gone = Questa valutazione non è più sul server.
evaluation-no-such-problem = Questo problema non esiste.
evaluation-no-such-file = Questo file non esiste ancora.

## Errors: models, prompts, samplers, recordings, analysis, grading




## Errors: the page's requests, limits, turns, uploads




## Errors and remarks: the command line and benchmarks


