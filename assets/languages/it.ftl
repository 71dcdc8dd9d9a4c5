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




## Errors: models, prompts, samplers, recordings, analysis, grading




## Errors: the page's requests, limits, turns, uploads

limit-in-this-tab = in questa scheda
limit-from-your-address = dal tuo indirizzo
limit-on-this-server = su questo server
limit-tabs = { $most } pagine sono già aperte { $where }: chiudine qualcuna o riprova tra un minuto
limit-tabs-about = pagine aperte, ciascuna in una scheda di un browser
limit-orders = { $most } richieste sono già in corso { $where }: aspetta che una finisca
limit-orders-about = richieste a cui si sta rispondendo
limit-unheard = { $most } richieste { $where } aspettano una pagina che ascolti la risposta: riprova tra un momento
limit-unheard-about = schede con una richiesta, senza una connessione su cui averne risposta
limit-streams = { $most } connessioni sono già aperte { $where }: chiudi qualche pagina
limit-streams-about = connessioni tenute aperte
limit-places = { $most } esecuzioni sono già in corso o in attesa { $where }: mettine una in pausa o aspetta che una finisca
limit-places-about = catene e confronti in corso o in attesa
limit-events = { $most } eventi di esecuzioni sono già conservati { $where }: salva i tuoi e ricarica la pagina
limit-events-about = eventi di esecuzioni conservati, circa 60 byte di memoria ciascuno
limit-uploads = { $most } file stanno già arrivando { $where }: invia di nuovo questo tra un momento
limit-uploads-about = file in arrivo o in lettura
limit-evaluations = { $most } valutazioni sono già in corso o in attesa { $where }: riprova quando una sarà finita
limit-evaluations-about = valutazioni in corso o in attesa
limit-sets = { $most } MB di problemi e risposte sono già aperti { $where }: chiudi qualche valutazione, usa un insieme più piccolo o riprova tra qualche minuto
limit-sets-about = MB di memoria per gli insiemi di problemi inviati e le valutazioni aperte
limit-kept = { $most } MB di risultati sono già conservati { $where }: salva i tuoi e riprova più tardi, o con un insieme più piccolo
limit-kept-about = MB su disco delle valutazioni e delle registrazioni inviate dai visitatori
limit-exports = { $most } download sono già in corso { $where }: aspetta che uno finisca
limit-exports-about = file in preparazione o in scaricamento
limit-comparing = il confronto delle risposte con quella giusta ha già preso { $most } secondi { $where }: riprova tra un minuto
limit-comparing-about = secondi di ogni minuto per confrontare le risposte con quella giusta
limit-unknown = non ce n’è nessuno di nome { $name }: usa { $names }
limit-unreadable = { $part } non è leggibile: scrivi nome=per scheda/per indirizzo/in tutto, con - per nessun limite, per esempio places=4/120/-
operator-below-zero = è { $value }; non può essere meno di 0
operator-not-above-zero = è { $value }; deve essere più di 0
operator-no-such-choice = è { $value }; usa uno tra { $choices }
turn-given-up = questa richiesta è stata abbandonata: ripetila
turn-too-many-waiting = { $most } sono già in attesa; riprova tra un minuto
turn-paused-after-tokens = In pausa dopo { $most } token, quanti questo server ne decodifica per volta. Ciò che è stato estratto resta, e “Avvia” va avanti con altrettanti.
turn-paused-after-seconds = In pausa dopo { $most } secondi di lavoro, quanti questo server ne dedica per volta. Ciò che è stato estratto resta, e “Avvia” va avanti con altrettanti.
turn-ended-after-tokens = Conclusa dopo { $most } token, il massimo che questo server decodifica per ciascuna.
turn-ended-after-seconds = Conclusa dopo { $most } secondi, il massimo che questo server dedica a ciascuna.
turn-run-full = Conclusa a { $most } eventi, il massimo che questo server conserva di un’esecuzione. Salvala, e prosegui dalla riga di comando: python -m powerviz sample --resume FILE
turn-comparison-full = Concluso a { $most } eventi, il massimo che questo server conserva di un confronto.
turn-paused = In pausa: { $reason }.
asked-prompt-too-long = supera { $most } caratteri
asked-response-too-long = { $length } è troppo lungo per questo server; usa al massimo { $most }
asked-beyond-context = { $length } è troppo lungo: { $model } legge { $context } token, di cui { $prompt } sono del prompt; usa al massimo { $most }
asked-too-many-steps-in-blocks = { $steps } in ogni blocco fanno { $planned } passi in tutto, troppi per questo server, che ne accetta { $most }; usane meno, o blocchi più grandi
asked-too-many-steps = { $planned } passi in tutto sono troppi per questo server, che ne accetta { $most }; usane meno
asked-one-chain = la pagina mostra una catena; per averne di più usa la riga di comando
asked-one-sample = la pagina qui mostra un solo campione; per averne di più usa Confronta o la riga di comando
asked-too-much-side-by-side = { $responses } risposte di { $tokens } token fianco a fianco richiedono troppa memoria (il power sampling estrae più proposte per ogni campione); qui se ne possono estrarre al massimo { $most }: usa meno campioni, meno candidati n o meno token T
asked-too-many-candidates = { $candidates } sono troppi per questa pagina; usane al massimo { $most }
asked-candidates-too-long = { $candidates } candidati di { $tokens } token l’uno accanto all’altro richiedono troppa memoria; qui se ne possono estrarre al massimo { $most }: usane meno, o meno token T
asked-truth-slow = questa risposta corretta non si può confrontare con altre in tempo; scrivila in modo più semplice
asked-answer-slow = dà una risposta che non si può confrontare con altre in tempo
asked-truth-empty = è vuota; omettila se la risposta corretta non si conosce
asked-no-method = scegline almeno uno
asked-no-such-method = { $name } non esiste; ci sono { $names }
asked-same-model = è il modello stesso; scegline un altro
asked-no-such-lesson = La lezione { $name } non c’è. Ricarica la pagina.
asked-unusable = qui non si può usare: { $reason }
given-at-least = deve essere maggiore o uguale a { $limit }
given-at-most = deve essere minore o uguale a { $limit }
given-above = deve essere maggiore di { $limit }
given-below = deve essere minore di { $limit }
given-no-number = deve essere un numero
given-number-unreadable = deve essere un numero
given-not-finite = deve essere un numero finito
given-no-whole-number = deve essere un numero intero
given-whole-number-unreadable = deve essere un numero intero
given-fraction = deve essere un numero intero
given-neither-true-nor-false = deve essere vero o falso
given-boolean-unreadable = deve essere vero o falso
given-no-text = deve essere un testo
given-text-too-short =
    { $least ->
        [one] deve avere almeno { $least } carattere
       *[other] deve avere almeno { $least } caratteri
    }
given-text-too-long = deve avere al massimo { $most } caratteri
given-no-list = deve essere un elenco
given-list-too-short =
    { $least ->
        [one] deve avere almeno { $least } elemento, non { $length }
       *[other] deve avere almeno { $least } elementi, non { $length }
    }
given-list-too-long = deve avere al massimo { $most } elementi, non { $length }
given-no-object = deve essere un oggetto
given-no-object-of = deve essere un oggetto ({ $kind })
given-no-such-choice = deve essere { $choices }
given-unforeseen = non è previsto
given-missing = manca
run-events-too-many = ha { $events } eventi, e questo server ne accetta { $most }
run-begins-with-something-else = non iniziano con run_started; non è un’esecuzione
run-fixed-in-chain = non può cambiare a metà di una catena; iniziane una nuova
run-fixed-in-run = non può cambiare nel mezzo di un’esecuzione; iniziane una nuova
run-did-not-arrive = non è arrivata in tempo; premi di nuovo “Avvia” per andare avanti
run-not-whole = non è arrivata per intero; premi di nuovo “Avvia” per andare avanti
run-server-does-not-answer = il server non risponde; per l’esecuzione in JSON Lines non serve
window-unknown-tokens = contiene token che { $model } non conosce
window-no-end-yet = non è ancora finita e la risposta corretta non è nota; lascia proseguire la catena
window-no-answer = non dà una risposta finale con cui confrontare le altre
gpu-taken-back = Il tempo sulla GPU condivisa è finito per questo turno. Nulla è perso: premi “Avvia” e l’esecuzione va avanti da qui.
gpu-not-given = La GPU condivisa non è stata concessa ({ $reason }). Nulla è perso: riprova più tardi.
gpu-failed-while-sampling = si è interrotto durante il campionamento ({ $reason })
failed-on-the-server = { $what }: errore sul server ({ $error })
failed-this = questa operazione
failed-sampling = il campionamento
failed-critical-window = la finestra critica
failed-lesson = la lezione
failed-request = questa richiesta
failed-keeping = la conservazione del file
failed-reading = la lettura del file
failed-reading-this-file = lettura di questo file
failed-but-kept = { $field }: { $reason }. Nulla di ciò che è stato estratto è perso
failed-disk = il server non può più scrivere ({ $reason }); ciò che è scritto resta: riprova quando chi lo gestisce avrà fatto spazio
offered-not-loaded = { $name } non è caricato; scegline un altro
offered-was-not-loaded = non è stato caricato
offered-cancelled = non è stato caricato: annullato
offered-no-name = non è il nome di un modello; indica un id dell’hub, o una cartella
offered-own-models-only = non si può caricare: questo server offre solo i propri modelli
offered-no-scheme = { $name } non si può caricare: indica un id dell’hub, o una cartella, senza schema
offered-catalogue-only = { $name } non si può caricare: questo server offre solo quelli del catalogo
offered-too-many-loading = si stanno già caricando { $most } modelli; riprova più tardi
offered-failed-to-load = il caricamento di { $name } non è riuscito ({ $error })
offered-asked-in-json = va chiesto in JSON
offered-name-too-long = ha un nome troppo lungo
upload-the-file = Il file
upload-the-run = L’esecuzione
upload-no-run = { $file } non è un’esecuzione registrata; i suoi eventi: { $reason }
upload-has-no-run = { $file } non contiene esecuzioni
upload-unfinished = L’esecuzione che contiene non è finita: ecco che cosa era successo fino a quel punto
upload-notice = { $remark }.
upload-notices = { $before } { $remark }.
upload-not-taken = a questo server non si possono inviare registrazioni proprie
upload-no-such-kind = di un’esecuzione non c’è { $kind }
upload-too-large = { $file } supera i { $most } MB
upload-line-too-long = { $file }, riga { $line }: la riga supera { $most } MB
upload-too-many-events = { $file } ha più di { $most } eventi
upload-too-many-chains = { $file } ha più di { $most } catene
upload-response-too-long = { $file } ha una risposta di oltre { $most } token
upload-text-of-other-tokens = { $file } ha una risposta il cui testo non è quello dei suoi token
upload-recording-gone = Questa registrazione non è più sul server. Apri di nuovo il file.
upload-nothing-kept = Questo server non conserva registrazioni.
upload-folder-unusable = impossibile usare { $path }: { $reason }
fetched-no-file = Questo file non esiste.
fetched-no-recording = Questa registrazione non esiste.
fetched-run-gone = Questa esecuzione non è più sul server. Avviala di nuovo per scaricarla.
fetched-comparison-gone = Questo confronto non è più sul server. Eseguilo di nuovo per scaricarlo.
door-nothing-here = Qui non c’è nulla.
door-by-its-name = Chiedi di questo server con il suo nome.
door-from-elsewhere = La pagina di un altro sito non può chiederlo.
door-packed = Invialo così com’è: qui non si accetta nulla di compresso.
door-two-lengths = Indica la lunghezza di ciò che invii in un solo modo.
door-too-large = È più grande di { $most }. Inviane una parte.
door-too-slow = Ci ha messo troppo ad arrivare. Invialo di nuovo, o inviane una parte.
door-too-many = In questo momento si sta inviando molto a questo server. Riprova tra un minuto.
door-too-much-from-you = Dal tuo indirizzo sta già arrivando molto. Riprova quando sarà finito, un file per volta.
door-unread = Nessuno legge ciò che si risponde a questa pagina. Ricarica la pagina.
door-no-order = Questa non è una richiesta della pagina. Ricarica la pagina.
door-refused = { $reason }.
health-version = Versione
health-models = Modelli
health-uptime-seconds = In funzione da, in secondi
health-visitors = Visitatori
health-runs-running = Esecuzioni in corso o che si alternano
health-runs-waiting = Esecuzioni in attesa in coda
health-evaluations = Valutazioni in corso o in attesa
health-slots-free = Richieste a cui si potrebbe rispondere oltre a quelle in corso
health-load-average = Carico della macchina su 1, 5 e 15 minuti
health-memory-mb = Memoria del server, in MB
health-held = in tutto
health-most-by-one-address = il massimo da un indirizzo
health-refused = rifiutati finora
health-well = Il server sta bene
health-full = Il server è pieno
health-title = PowerViz: come sta il server
health-what-is-held = Che cosa è in uso
health-to-the-page = Alla pagina
door-full = Qui sono aperte troppe connessioni. Chiudi qualche pagina, o riprova tra un po’.

## Errors and remarks: the command line and benchmarks

cli-error = Errore: { $message }
cli-output-not-written = output: impossibile scrivere: { $reason }
cli-interrupted = Interrotto.
cli-file-is-folder = { $path } è una cartella; indica un file in essa
cli-file-exists = { $path } esiste già; riprendilo, o scegli un altro nome
cli-no-folder-to-write-into = la cartella { $path }, in cui scrivere, non esiste
cli-cannot-write = impossibile scrivere { $path }: { $reason }
cli-cannot-read = impossibile leggere { $path }: { $reason }
cli-no-name-of-a-file = non è un nome di file
cli-written-to = scritto in { $path }
cli-prompt-given-twice = è dato insieme a un prompt; ometti uno dei due
cli-type-it = Scrivi { $what }; Ctrl-D su una riga vuota conclude.
cli-the-prompt = il prompt
cli-the-problems = i problemi
cli-standard-input = standard input
cli-input-too-long = supera { $most } MB
cli-input-not-utf-8 = non è testo UTF-8; salvalo in UTF-8
cli-no-such-method = { $name } non esiste; ci sono { $names }
cli-no-such-grader = { $name } non esiste; usa { $names }
cli-no-setting-of = non è un’impostazione di { $method }
cli-no-number = { $word } non è un numero; danne alcuni, come 1,2,4
cli-no-chat-template = { $model } non ha un chat template; scegline un’altra
cli-asked-in-chat = { $model } riceve le domande nel suo chat template
cli-asked-plainly = { $model } riceve le domande come semplice testo, senza chat template
cli-loading-model = caricamento di { $model } …
cli-loading-bytes = { $done } di { $total }
cli-loading-tensors = { $done } di { $total } tensori
cli-stage-waiting = in attesa
cli-stage-looking = ricerca
cli-stage-downloading = scaricamento
cli-stage-reading = lettura
cli-stage-checking = controllo
cli-models-legend = Memoria: quanto occupano i pesi in quel dtype, e un quinto in più. ✓ entra nella memoria ora libera, ✗ no. Formulazione: come si formulano di solito i prompt. Contesto: quanti token al massimo, tra prompt e risposta. ◆ è uno dei modelli dell’articolo. Si carica anche qualsiasi altro modello causale dell’hub di Hugging Face, o in una cartella.
cli-no-such-dtype = { $name } è sconosciuto; scegli tra { $names }
cli-models-bundled = Inclusi, senza scaricare nulla: { $names }.
cli-models-bundled-and-free = Inclusi, senza scaricare nulla: { $names }. Su { $place } sono liberi { $free }.
cli-model-licence = { $about } Licenza: { $licence }.
cli-model-licence-gated = { $about } Licenza: { $licence }, ad accesso limitato.
cli-models-of-engines = I motori di altri pacchetti caricano nomi che iniziano con { $schemes }
cli-billion = { $count } miliardi
cli-million = { $count } milioni
cli-column-model = modello
cli-column-parameters = parametri
cli-column-memory = memoria
cli-column-wording = formulazione
cli-column-context = contesto
cli-column-method = metodo
cli-column-sample = campione
cli-column-answer = risposta finale
cli-column-right = corrette
cli-column-log-p = log p
cli-column-per-token = per token
cli-column-length = lunghezza
cli-column-response = risposta
cli-column-tokens = token
cli-column-share = quota
cli-column-passes = passaggi
cli-column-seconds = secondi
cli-column-fewer = meno
cli-column-faster = più veloce
cli-column-variant = variante
cli-column-right-percent = corrette, %
cli-column-paper-percent = articolo, %
cli-column-majority = maggioranza
cli-column-cut-off = troncate
cli-column-empty = vuote
cli-column-pass-at-k = pass@k, %
cli-column-accepted-percent = accettati, %
cli-column-moved-percent = mossi, %
cli-column-still-percent = ferme, %
cli-column-r-hat = R-hat
cli-column-of-answer = della risposta
cli-column-difference = differenza
cli-column-problems = problemi
cli-column-published = pubblicato
cli-column-ours = il nostro
cli-column-exact-draws = estrazioni esatte
cli-column-chain = catena
cli-column-block = blocco
cli-column-step = passo
cli-column-decision = decisione
cli-column-cut = taglio
cli-column-log-a = log A
cli-column-log-u = log u
cli-column-at = a
cli-column-change = cambiamento
cli-not-with-resume-recording = non si può dare con --resume: prompt, impostazioni e file sono quelli della registrazione
cli-not-with-resume-folder = non si può dare con --resume: la cartella dice che cosa c’è da fare
cli-dtype-was-another = era { $dtype } in questa registrazione, e non può cambiare
cli-not-reproducible-then = non era richiesto quando è iniziata questa registrazione
cli-fault-in-file = { $path }: { $field }: { $reason }
cli-run-of-unknown-method = { $path } è un’esecuzione di { $method }, un metodo che questa installazione non ha; proseguila dove quel metodo è installato
cli-run-of-another-method = { $path } è un’esecuzione di { $method }; proseguila con --method { $method }
cli-on-model = { $method } su { $model }
cli-prompt = prompt: { $prompt }
cli-tokens-drawn = { $tokens } token estratti
cli-step-of = passo { $done } di { $total } al massimo
cli-block = blocco { $block }
cli-chain = catena { $chain }
cli-the-chain = la catena
cli-chain-and-block = catena { $chain }, blocco { $block }
cli-proposed-from = proposta da { $position }:
cli-settings = α = { $alpha }, N = { $steps } passi per blocco, B = { $block } e T = { $length } token, τ = { $tau }, seed { $seed }
cli-settings-chains = { $settings }, { $chains } catene
cli-settings-stop-early = { $settings }, si ferma presto
cli-frozen = Attenzione: le impostazioni bloccano { $which }. Un passo la muove da qui con una probabilità di circa { $chance }; una nuova estrazione del modello stesso sarebbe diversa con probabilità { $model }. Una temperatura più vicina a 1, o un α minore, la lascia muovere.
cli-decisions-legend = Un passo tiene i token prima del taglio, estrae di nuovo il resto, e lo accetta se log A > log u. ≤: log A nel caso migliore, dove una proposta è stata abbandonata presto. a: il primo token diverso. log p: della risposta dopo il passo.
cli-same-tokens = sono stati estratti di nuovo gli stessi token
cli-same-tokens-in-short = uguali
cli-tally = { $count } { $decision }
cli-response = Risposta
cli-response-of-chain = Risposta della catena { $index }
cli-response-of-sample = Risposta del campione { $index }
cli-so-far = { $response } fino a qui
cli-empty-response = (vuota)
cli-label-answer = risposta
cli-label-log-p = log p
cli-label-decisions = decisioni
cli-label-stopped = fermata
cli-label-r-hat = R-hat
cli-label-cost = costo
cli-label-plain = MH semplice
cli-label-recorded = registrata
cli-label-kept = conservata
cli-label-go-on = prosegui con
cli-no-answer = non trovata
cli-log-p = { $value } nat per { $tokens }
cli-log-p-rounded = { $value } nat per { $tokens }; in { $dtype } un altro passaggio può dare decimi di nat in più o in meno
cli-tokens-up-to-a-stop-text = { $tokens }, fino a un testo di arresto
cli-tokens-with-the-end = { $tokens }, compreso quello di fine sequenza
cli-tokens-cut = { $tokens }, dove è stata troncata
cli-stopped-early = presto, il che favorisce risposte brevi a ogni N, e non è un campione di p(x)^α
cli-r-hats = di log p { $logp } e della risposta { $answer }, sull’ultima metà dei passi; vicino a 1 se le catene concordano
cli-not-known = ignoto
cli-cost = { $tokens } token decodificati, { $passes } passaggi in avanti, { $seconds } s
cli-plain-cost = { $tokens } token e passaggi in avanti, per le stesse decisioni
cli-plain-cost-at-least = almeno { $tokens } token e passaggi in avanti, per le stesse decisioni
cli-compare-legend = log p in nat (in bfloat16 e float16 un altro passaggio può dare decimi in più o in meno); lunghezza in token; token: decodificati per una risposta estratta da sola; quota: del gruppo, per campioni estratti fianco a fianco; anche passaggi (in avanti, del modello) e secondi sono quote.
cli-compare-stopped-early = Il power sampling si ferma presto, come nell’articolo: favorisce risposte brevi, a ogni N.
cli-compare-interrupted = Interrotto; i campioni conclusi:
cli-samples-of = Campioni di { $model }
cli-second-model = { $method }: campioni base di { $second }, log p secondo { $model }
cli-sharpness = α = { $alpha }
cli-as-sharp = { $before }; { $method } con τ = 1/α = { $tau }
cli-means-per-sample = Medie per campione
cli-right-of-compared = { $right } di { $compared }
cli-right = ✓ corretta
cli-wrong = ✗ sbagliata
cli-dash = –: { $reason }
cli-dash-cost = costo: il gruppo è stato interrotto prima della fine
cli-dash-log-p = log p: il modello ritiene impossibile un token di una risposta
cli-dash-right = corrette: la risposta finale è troppo lunga o troppo difficile da confrontare con quella corretta
cli-set-of-problems = { $set }: { $problems }
cli-set-kind = È { $kind }.
cli-set-format =
    { $rows ->
        [one] { $rows } riga ha le colonne di: { $format }
       *[other] { $rows } righe hanno le colonne di: { $format }
    }
cli-set-read-from = lette da { $columns }: { $why }
cli-set-columns-and-answer = { $columns } e { $answer }
cli-set-columns-by-names = non è un insieme pubblicato, ma i nomi delle colonne lo fanno capire
cli-set-columns-its-own = queste colonne sono le sue
cli-truth-whole = la risposta si prende così com’è
cli-truth-box = la risposta è ciò che contiene l’ultima \boxed{"{}"}
cli-truth-mark = la risposta è ciò che segue l’ultimo ####
cli-truth-letter = la risposta indica un’opzione, con la sua lettera o il suo testo
cli-truth-place = la risposta è la posizione di un’opzione, contata da 0
cli-truth-place-from-1 = la risposta è la posizione di un’opzione, contata da 1
cli-truth-option = la risposta e le opzioni sbagliate si mescolano, e ricevono lettere
cli-set-template = template { $template }, come è usuale per tali problemi: { $text }
cli-set-template-asked-for = template { $template }, come richiesto: { $text }
cli-set-grading = valutazione { $grading }: { $how }
cli-graded-math = le risposte si confrontano come matematica, con math-verify
cli-graded-text = le risposte sono parole o parentesi, e si confrontano come testo: le stesse nello stesso ordine
cli-graded-choice = si confronta la lettera scelta
cli-graded-code = si eseguono i suoi test, dove --execute-code lo permette
cli-graded-none = non si valuta nulla: non c’è una verità che un programma possa verificare
cli-set-unknown = Di { $problems } la risposta non è nota; non si valutano.
cli-set-repeats = Righe che chiedono ciò che chiede una precedente, e contano lo stesso: { $count } ({ $rows })
cli-set-repeat = riga { $row } come riga { $earlier }
cli-problem-as-put = Problema { $problem }, così come si pone:
cli-problem-answer = risposta: { $answer }
cli-set-all-understood = Tutte le righe sono state capite.
cli-set-left-out = Tralasciate: { $rows }
cli-set-left-out-of = Tralasciate da { $set }: { $rows } delle sue righe
cli-set-fault = riga { $row }: { $reason }
cli-template-of-set = template, come lo indica l’insieme di problemi: { $templates }
cli-samples-in-folder = { $total } campioni in { $folder }, di cui { $there } già presenti
cli-tables-not-written = Le tabelle non sono nella cartella: { $reason }
cli-samples-kept = { $done } di { $total } campioni sono conservati in { $folder }
cli-go-on-with = prosegui con { $command }
cli-starting = avvio …
cli-time-left = ancora circa { $time }
cli-samples-done = { $done } di { $total } campioni
cli-samples-done-time-left = { $done } di { $total } campioni, ancora circa { $time }
cli-seconds = { $count } s
cli-minutes = { $count } min
cli-hours = { $count } h
cli-responses-not-drawn = Attenzione: { $some } risposte su { $all } non si sono potute estrarre. { $reason } ({ $problem })
cli-responses-cut-off = Attenzione: { $some } risposte su { $all } sono state troncate al limite di token, e per lo più contano come sbagliate. Vedi --max-new-tokens; e --stop e --eos per ciò che conclude una risposta.
cli-responses-empty = Attenzione: { $some } risposte su { $all } sono vuote. È così che si deve interrogare il modello? Vedi --template; e --eos per ciò che conclude una risposta.
cli-responses-ended-at-stop = { $some } risposte su { $all } sono finite a un testo dato con --stop
cli-evaluation-legend = corrette, in %, con l’intervallo di Wilson al 95 %: ogni problema pesa lo stesso, e più campioni di un problema contano meno di altrettanti problemi. maggioranza: corrette secondo la risposta su cui concordano più campioni. troncate, vuote: campioni che hanno raggiunto il limite di token, o non dicono nulla. log p: di una risposta secondo il modello, in nat, e per token; in bfloat16 e float16 un altro passaggio può dare decimi di nat in più o in meno. lunghezza in token. token: decodificati per una risposta estratta da sola; quota: del gruppo, per campioni estratti fianco a fianco, come i secondi. meno: i token dell’algoritmo semplice su quelli di una risposta sola.
cli-pairs-legend = la differenza in punti, con il suo intervallo al 95 % (di Newcombe per coppie): problema per problema, così che può essere sicura dove i due intervalli sopra si sovrappongono.
cli-sweep-legend = accettati: delle proposte diverse dalla risposta. mossi: di tutti i passi. ferme: catene che non si sono mosse nell’ultima metà dei loro passi. R-hat: di log p e della risposta, sull’ultima metà, tra le catene di un problema; sopra { $limit } non si sono mescolate.
cli-not-mixed = { $setting } = { $value }: le catene non si sono mescolate; questa non è ancora l’accuratezza del bersaglio.
cli-right-by-group = corrette per { $group }, %
cli-swept-by = { $method } per { $setting }
cli-right-oftener-than = corrette più spesso di { $method }, in punti
cli-programs-are-run = { $folder } esegue i programmi che riceve; dillo con --execute-code
plan-one-file = è un file solo, e { $plans } sono di più; omettili tutti tranne uno
plan-two-names = { $first } e { $second }
plan-fault = in { $plan }: { $reason }
plan-empty-name = è vuoto; indica un percorso, o omettilo
plan-nothing-to-plan = non è nulla che { $plan } possa pianificare; ci sono { $names }
plan-twice = compare due volte in { $plan }, anche come { $other }; ometti uno dei due
plan-number-too-large = di { $plan } deve essere minore di 2^{ $bits }
plan-wrong-kind-or-list = di { $plan } deve essere { $kind }, o una lista di questi
plan-wrong-kind = di { $plan } deve essere { $kind }, e uno solo
plan-zero-byte = di { $plan } contiene un byte zero; toglilo
plan-kind-boolean = vero o falso
plan-kind-whole-number = un numero intero
plan-kind-number = un numero
plan-kind-text = un testo
plan-not-utf-8 = { $plan } non è testo UTF-8; salvalo in UTF-8
plan-no-toml = { $plan } non è TOML: { $reason }
plan-too-many-brackets = { $plan } ha troppe parentesi dentro parentesi; a un piano ne basta una coppia
plan-number-too-long = { $plan } ha un numero di migliaia di cifre; scrivilo minore di 2^{ $bits }
plan-path-empty = di { $plan } è vuoto; indica un percorso, o ometti la riga
plan-no-folder = in { $plan }: la cartella { $path } non esiste; i percorsi in un piano partono da dove si trova
bench-legend = Medie per risposta; lunghezza e token decodificati in token; passaggi: in avanti, del modello; meno e più veloce: rispetto al pubblicato, le cui risposte sono altre, più brevi. Campioni a bassa temperatura: di un solo prompt, con τ = 1/α.
bench-samples = { $samples } campioni a bassa temperatura: { $together } s in un solo gruppo, { $alone } s uno per uno ({ $ratio }×)
bench-model = { $model }, { $entropy } nat per token
bench-measuring = misura di { $variant } …
bench-distances = Variazione totale da p^α su { $table }, { $runs } esecuzioni ciascuno
bench-window = { $length } token: { $seconds } s, la prima immagine dopo { $first } s; contano { $rollouts } rollout, ne sono stati decodificati { $drawn } ({ $tokens } token, { $passes } passaggi)
bench-slowest-met = il più lento { $seconds } s (al massimo { $most }: rispettato)
bench-slowest-missed = il più lento { $seconds } s (al massimo { $most }: MANCATO)
bench-no-generate = { $model } non si può misurare rispetto al codice pubblicato, che chiama generate di transformers; scegli un modello che transformers esegue
bench-not-this-machine = { $address } non è su questa macchina; gli attacchi vanno solo a 127.0.0.1, per esempio http://127.0.0.1:7860
bench-no-such-attack = non ce n’è nessuno di nome { $name }; usa { $names }
bench-attack-starts-a-server = si omette con --attack, che avvia un server
bench-one-or-many = è { $value }; usa 1 o many
