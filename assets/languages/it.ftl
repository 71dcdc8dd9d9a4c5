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

# Fields of forms

field-from = { $about } Valori ammessi: { $least } o più.
field-between = { $about } Valori ammessi: da { $least } a { $most }.
field-method = Metodo
field-example = Esempio
field-example-hint = Problemi scelti per ciò che vi accade.
field-prompt = Prompt
field-model = Modello
field-wrapping = Formulazione
field-alpha = sharpening
field-num-steps = passi per blocco
field-block-size = token per blocco
field-max-new-tokens = token al massimo
field-seed = seed
field-temperature = temperatura
field-prefetch = prefetch
field-candidates = candidati
field-stop-early = Arresto anticipato
field-skip-ahead = Skip-ahead
field-early-rejection = Early rejection
field-recall = Recall
form-settings = Impostazioni
form-new-seed = Nuovo seed
    .title = Le stesse impostazioni, altri numeri casuali

# What settings are

setting-alpha = Esponente α dello sharpening nella power distribution p(x)^α; 1 è il modello stesso.
setting-temperature = Temperatura τ di ogni token estratto; così vicina a 0 da essere sotto 0.001, è la decodifica greedy.
setting-proposal-temperature = Temperatura τ della proposta; 1/α se non è indicata. Sotto 0.001 nessuna proposta sarebbe mai diversa.
setting-num-steps = Quanti passi N di Metropolis–Hastings si fanno in ogni blocco.
setting-block-size = Di quanti token B può crescere la risposta prima dei prossimi N passi; con B = T c’è un solo blocco. Un blocco campiona p(x)^α sulle risposte di lunghezza non superiore alla sua, comprese quelle che lì sono troncate.
setting-max-new-tokens = Numero massimo T di token in una risposta; anche una risposta troncata lì è una risposta.
setting-seed = Seed di tutta la casualità; stesso seed, stessa esecuzione.
setting-chains = Catene indipendenti, eseguite fianco a fianco.
setting-num-samples = Campioni indipendenti, estratti l’uno accanto all’altro.
setting-prefetch = Quante proposte K si estraggono in anticipo e si decodificano insieme.
setting-stop = Testi con cui finisce una risposta, appena uno vi è completo; cambia lo spazio delle risposte, su cui la catena è altrettanto esatta.
setting-num-alternatives = Quanti degli altri token più probabili si registrano con ogni token estratto.
setting-stop-early = Si ferma con il blocco in cui la risposta è finita, come nell’articolo; altrimenti seguono altri N passi con limite T, così che l’esecuzione si avvicini a p(x)^α al crescere di N. Con B < T l’arresto anticipato favorisce le risposte brevi, per ogni N maggiore di 0.
setting-skip-ahead = Fa partire ogni proposta dal punto in cui lascia lo stato.
setting-early-rejection = Abbandona le proposte che saranno di certo rifiutate.
setting-recall = Riprende dalla memoria ciò che è già stato estratto.

# Methods

method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = Ogni volta il token più probabile; un solo campione.
method-base = base
method-base-heading = Base
method-base-about = Il modello così com’è, token per token.
method-base-named = base, τ = 1
method-low-temperature = bassa temperatura
method-low-temperature-short = bassa τ
method-low-temperature-heading = Bassa temperatura
method-low-temperature-about = Sharpening di ogni token preso da solo, con τ = 1/α.
method-low-temperature-named = bassa temperatura, τ = { $tau }
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Sharpening di risposte intere, p(x)^α, con Metropolis–Hastings.
method-power-named = power, { $settings }
method-power-named-stopped-early = power, { $settings }, arresto anticipato{ $tau }
method-best-of-n = best of n
method-best-of-n-heading = Best of n
method-best-of-n-about = Tra n campioni del modello base, quello con il log p più alto.
method-best-of-n-named = best of { $n } per log p
method-best-of-n-chosen = Nessun altro ha un log p più alto.
method-majority-vote = voto di maggioranza
method-majority-vote-short = maggioranza
method-majority-vote-heading = Voto di maggioranza
method-majority-vote-about = Tra n campioni con τ = 0.7, il primo con la risposta più frequente.
method-majority-vote-named = maggioranza di { $n }
method-majority-vote-chosen = È il primo con la risposta più frequente; dove nessuno ha una risposta, il primo di tutti.
method-second-model = secondo modello
method-second-model-about = Campioni base di un altro modello, valutati con questo.

# Explore: settings and transport

explore-controls =
    .aria-label = Impostazioni
explore-paper-values = Usa i valori dell’articolo
    .title = α = 4, N = 10, B = 192, T = 3072, τ = 1/α, arresto anticipato
explore-advanced = Avanzate
explore-advanced-hint = Le accelerazioni e K cambiano il costo, mai una decisione.
explore-transport =
    .aria-label = Fa scorrere l’esecuzione
explore-play = Avvia
    .title = Spazio
explore-back = Indietro
    .title = Un passo indietro: ←
explore-step-on = Passo
    .title = Un passo: →
explore-finish = Alla fine
    .title = Fino alla fine, senza pause
explore-stop = Ferma
    .title = Termina qui questa esecuzione; ciò che è accaduto resta
explore-reset = Azzera
    .title = Butta via l’esecuzione e ricomincia
explore-drawing = Disegno <1/>
explore-speed = Velocità <1/>
explore-speed-field =
    .title = Rallenta solo il disegno: l’esito è lo stesso
explore-speed-slow = Lento
explore-speed-normal = Normale
explore-speed-fast = Veloce
explore-speed-live = Senza pause
explore-guess-first = <1/> Prima indovina
explore-step-shown =
    .aria-label = Passo mostrato
explore-loading = Caricamento…
explore-keys = <1>spazio</1> avvia, pausa <2/> passo <3>Home</3> inizio
explore-start-over = Ricomincia

# Explore: panels

explore-response-title = Risposta
explore-response-panel =
    .aria-label = Risposta
explore-response-lead-steps = Lo stato attuale della catena. ◆ segna un <1>pivot</1>: lì un passo accettato ha messo un altro token.
explore-response-lead-sample = Estratta token per token, e mai cambiata. Il colore è il <1>log p</1> di ogni token.
explore-response-lead-several = Uno dei campioni, estratto token per token, e mai cambiato. Il colore è il <1>log p</1> di ogni token.
explore-response-strip =
    .aria-label = Risposta, token per token. Le frecce spostano, Invio mostra la storia di una posizione.
explore-stopped-early = Arresto anticipato, con il blocco in cui è finita: con questa regola si favoriscono le risposte brevi, e nessun N ne fa campioni di p(x)^α.
explore-colour-by =
    .aria-label = Colora i token per
explore-colour-pivots = pivot
explore-colour-log-p = log p
explore-colour-hazard = hazard
explore-colour-age = età
explore-proposal-title = Proposta
explore-proposal-panel =
    .aria-label = Proposta
explore-proposal-lead = Ogni passo <1>taglia</1> la risposta in un punto casuale ✂ e ne estrae di nuovo il resto. Sotto ogni nuovo token c’è quello che sostituirebbe.
explore-proposal-strip =
    .aria-label = Proposta, token per token, sopra i token che sostituirebbe
explore-decision-title = Decisione
explore-decision-panel =
    .aria-label = Decisione
explore-decision-lead = Cambiare strada o restare?
explore-guess = Accettare o rifiutare?
explore-guess-accept = Accetta <1/>
explore-guess-reject = Rifiuta <1/>
explore-weight-of-the-new-path = peso della nuova strada
explore-weight-of-the-old-path = − peso della vecchia strada
explore-plus-length-term = + <1>termine di lunghezza</1>
explore-is-log-a = = <1>log A</1>
explore-log-u-the-draw = <1>log u</1>, il numero estratto
explore-coin-accept = accetta
explore-coin-reject = rifiuta
explore-samples-title = Campioni
explore-samples-panel =
    .aria-label = Campioni
explore-samples-lead = Sono estratti tutti l’uno accanto all’altro. Clicca su una riga per leggerne uno.
explore-samples-table =
    .aria-label = Campioni
explore-trace-title = Traccia
explore-trace-panel =
    .aria-label = Traccia
explore-trace-lead-steps = <1>log p</1> passo per passo; accanto, altri modi di campionare. Fai clic su un passo per tornarci.
explore-trace-lead-sample = <1>log p</1> della risposta mentre cresce, token per token; accanto, altri modi di campionare.
explore-trace-lead-several = <1>log p</1> di ogni campione mentre cresce, token per token; accanto, altri modi di campionare. Clicca su uno per leggerlo.
explore-trace-plot =
    .aria-label = Traccia di log p
explore-window-title = Finestra critica
explore-window-panel =
    .aria-label = Finestra critica
explore-window-lead = Dove si decide l’esito? Da ogni inizio della risposta il <1>modello base</1> prosegue, molte volte.
explore-rollouts = Rollout per inizio <1/>
explore-rollouts-about = Quante volte il modello prosegue da ogni inizio della risposta. Con più rollout la fascia si stringe.
explore-cancel = Annulla
explore-rollouts-progress =
    .aria-label = Rollout decodificati
explore-window-region =
    .aria-label = Probabilità della risposta finale, token per token
explore-cost-title = Costo
explore-cost-panel =
    .aria-label = Costo
explore-cost-lead = <1>Token</1> decodificati finora.
explore-cost-sample = campione semplice
explore-cost-response = la risposta mostrata
explore-cost-run = questa esecuzione
explore-cost-plain = algoritmo semplice
explore-take-away-title = Porta con te
explore-take-away-panel =
    .aria-label = Porta con te
explore-download-jsonl = Esecuzione (JSON Lines)
    .title = ogni evento; si riapre con pv.load_run
explore-download-csv = Tabella (CSV)
    .title = una riga per passo
explore-download-html = Pagina (HTML)
    .title = funziona senza rete, per le lezioni
explore-picture-trace-png = Traccia (PNG)
    .title = così come appare ora, per le lezioni
explore-picture-trace-svg = Traccia (SVG)
    .title = così come appare ora, per le lezioni
explore-picture-response-png = Risposta (PNG)
    .title = così come appare ora, per le lezioni
explore-picture-response-svg = Risposta (SVG)
    .title = così come appare ora, per le lezioni
explore-copy-link = Copia link
explore-link = Il link apre questa pagina con queste impostazioni.
explore-history-title = Cronologia
explore-history-panel =
    .aria-label = Cronologia
explore-history-lead = Ogni passo. Fai clic su una riga per vederlo.
explore-history-table =
    .aria-label = Passi
explore-filter = Mostra <1/>
explore-filter-all = Tutti i passi
explore-filter-accepted = ✓ Accettati
explore-filter-rejected = ✗ Rifiutati
explore-filter-unchanged = = Invariati
explore-filter-answer = Risposta finale cambiata
explore-find = Trova <1/>
explore-find-field =
    .placeholder = una parola
    .aria-label = Trova nei cambiamenti
explore-column-step = passo
explore-column-block = blocco
explore-column-decision = decisione
explore-column-cut = taglio
explore-column-at = in
explore-column-log-a = log A
explore-column-log-u = log u
explore-column-log-p = log p
explore-column-answer = risposta finale
explore-column-change = cambiamento
explore-column-sample = campione
explore-column-tokens = token

# A run that the server does not have

run-the-server-does-not-answer = il server non risponde; per l’esecuzione in JSON Lines non serve

## Markup: header, Compare, Evaluate, Library, examples, models on offer

page-title = PowerViz: il power sampling, passo per passo
tab-explore = Esplora
tab-compare = Confronta
tab-evaluate = Valuta
tab-learn = Impara
tab-library = Archivio
header-claim = Guarda un modello linguistico ragionare meglio, senza addestramento.
header-model =
    .title = Il modello caricato e dove gira
header-paper = L’articolo
header-reconnect = Riconnetti

model-dialog-title = Scegli un modello
model-dialog-close = Chiudi
model-dialog-catalogue = Questo server offre i modelli qui sotto. Si scaricano una volta sola e sono condivisi da tutti.
model-dialog-any = Prendi uno di questi, o indica un modello causale qualsiasi. Si carica una volta sola ed è condiviso da tutti.
model-dialog-cancel = Annulla
model-dialog-another = Un altro, per nome
model-dialog-name =
    .placeholder = proprietario/modello su Hugging Face, o una cartella del server
model-dialog-load = Carica

catalogue-smollm2-135m = Un modello base molto piccolo di testo inglese generale; gira su qualsiasi portatile.
catalogue-qwen2-5-0-5b = Il più piccolo modello base della famiglia Qwen2.5; lento ma usabile su un portatile.
catalogue-qwen3-0-6b-base = Il più piccolo modello base della famiglia Qwen3, più forte in matematica di quanto la sua dimensione faccia pensare.
catalogue-qwen2-5-math-1-5b = Un modello base addestrato ancora sulla matematica: il fratello minore del modello principale dell’articolo.
catalogue-phi-3-5-mini = Un modello addestrato a seguire istruzioni, uno dei tre da cui campiona l’articolo.
catalogue-qwen2-5-7b = Un modello base generale, uno dei tre da cui campiona l’articolo.
catalogue-qwen2-5-math-7b = Un modello base addestrato ancora sulla matematica: il modello principale dell’articolo.
catalogue-qwen2-5-math-7b-after-grpo = Il modello principale dell’articolo dopo l’apprendimento per rinforzo sulle risposte giuste: il suo termine di confronto, da mettere accanto.
catalogue-licence-on-the-hub = vedi la sua pagina sull’hub

wording-raw = Così com’è
wording-math = La formulazione matematica dell’articolo
wording-choice = La formulazione a scelta multipla dell’articolo
wording-function = La formulazione dell’articolo per le funzioni
wording-chat = Il chat template del modello
wording-math-chat = La formulazione matematica dell’articolo, nel chat template
wording-choice-chat = La formulazione a scelta multipla dell’articolo, nel chat template

example-coins-title = Monete: un pivot la corregge
example-coins-watch = Guarda il passo 3: “Clearly” diventa “Let”, il modello svolge il calcolo invece di indovinare e 18 diventa 16, che è corretto. Da lì in poi ogni ritorno è rifiutato.
example-shortest-title = Il più basso: probabile non è corretto
example-shortest-watch = Il passo 7 ragiona e trova la risposta corretta. Il passo 11 salta a una risposta indovinata che il modello ritiene più probabile, log p sale da −1.39 a −1.23, ed è sbagliata: qui ciò che è probabile non è corretto. La catena resta lì.
example-weekday-title = Giorno della settimana: indovina, indovina, conta
example-weekday-watch = Fino al passo 4 un giorno indovinato ne sostituisce un altro. Il passo 6 comincia invece a contare i giorni, e la catena resta lì.
example-shells-title = Conchiglie: non ancora arrivata
example-shells-watch = Un tentativo sostituisce l’altro; il passo 8 azzecca per caso quello giusto, 65, e il passo 9 lo perde di nuovo. Qui 20 passi sono troppo pochi: la risposta ragionata è più probabile, log p −2.18 contro −4.30 del miglior tentativo, e con 200 passi 31 catene su 32 finiscono lì.
example-easy-title = Facile: non cambia nulla
example-easy-watch = Una risposta indovinata, e corretta. Tutte e 10 le proposte estraggono di nuovo gli stessi token, quindi l’intera esecuzione non costa più di un campione semplice.
example-stuck-title = Bloccata su una risposta indovinata
example-stuck-watch = Il passo 10 arriva a 4, una risposta indovinata più probabile di quasi tutte le altre, e sbagliata. Le dieci proposte che seguono sono tutte rifiutate, ognuna con A sotto il 2 %. Con 200 passi, 31 catene su 32 finiscono su 16, che è corretto.
example-alpha-1-title = Ancora monete, con α = 1
example-alpha-1-watch = Con α = 1 non c’è sharpening: la catena estrae dal modello così com’è, quindi risposte indovinate e ragionate vanno e vengono.

column-method = metodo
column-samples = campioni
column-right = corrette
column-length = lunghezza
column-tokens = token
column-share-of-the-batch = quota del gruppo
column-seconds = secondi
column-by-vote = per voto
column-problems = problemi
column-log-p-per-token = log p per token
column-plain-algorithm = algoritmo semplice
column-times-fewer = volte in meno

compare-form =
    .aria-label = Che cosa confrontare
compare-truth = Risposta corretta, se la conosci
compare-truth-field =
    .placeholder = sconosciuta
compare-methods = Metodi
compare-num-samples = per metodo
compare-num-samples-about = Campioni di ogni metodo; greedy ne ha uno. Valori ammessi: da 1 a { $most }.
compare-candidates-about = Candidati tra cui è scelto ogni campione, per i metodi che scelgono. Valori ammessi: da 1 a { $most }.
compare-second-model = Secondo modello
compare-transport =
    .aria-label = Esegui il confronto
compare-stop = Ferma
    .title = Chiudi qui il confronto; i campioni già estratti restano
compare-loading = Caricamento…
compare-means-title = Metodi
compare-means-panel =
    .aria-label = Metodi
compare-means-lead = Medie per campione.
compare-means-table =
    .aria-label = Medie di ogni metodo
compare-means-facts = Lunghezza in token; token: decodificati per una risposta estratta da sola. Anche i secondi sono una quota del gruppo.
compare-download-means = Tabella (CSV)
    .title = le medie di ogni metodo
compare-download-samples = Campioni (CSV)
    .title = una riga per campione, senza i suoi token
compare-download-tokens = Campioni (JSON Lines)
    .title = ogni campione con i suoi token e il loro log p
compare-copy-link = Copia link
compare-distributions-title = Quanto sono probabili?
compare-distributions-panel =
    .aria-label = Quanto sono probabili?
compare-distributions-lead = <1>log p</1> delle risposte intere e <2>per token</2>. Le barre contano i campioni; ogni segno è un campione; la linea è la media.
compare-log-prob-chart =
    .aria-label = log p per metodo
compare-per-token-chart =
    .aria-label = log p per token, per metodo
compare-cards-title = Campioni
compare-cards-panel =
    .aria-label = Campioni
compare-cards-lead = Passa su una scheda per vederne il percorso.
compare-sort = Ordina per <1/>
compare-sort-method = metodo
compare-sort-log-prob = log p, prima i più probabili
compare-sort-length = lunghezza, prima i più brevi
compare-sort-right = esito, prima i corretti
compare-scale-title = log p di ogni token, uguale per tutte le schede
compare-scale = 0<1/>−4 nat o meno
compare-card-list =
    .aria-label = Campioni
compare-tree-title = Dove si separano?
compare-tree-panel =
    .aria-label = Dove si separano?
compare-tree-lead = Una linea per campione. Le linee corrono insieme finché dicono la stessa cosa. Fai clic su una fine per vederne la scheda.
compare-tree-region =
    .aria-label = Albero dei prefissi, disegnato
compare-tree-chart =
    .aria-label = Albero dei prefissi di tutti i campioni

evaluate-form =
    .aria-label = Che cosa valutare
evaluate-problem-set = Insieme di problemi
evaluate-set-pocket = Problemi di pocket ({ $count })
evaluate-set-upload = Un tuo file…
evaluate-set-hub = Un altro insieme su Hugging Face…
evaluate-hub = Il suo nome
evaluate-hub-field =
    .placeholder = autore/nome o autore/nome:configurazione
evaluate-upload = JSON o CSV
evaluate-upload-hint = Un problema per riga: <1/>; oppure un array, o una tabella CSV, anche compressi con gzip. Gli insiemi pubblicati si riconoscono dalle colonne.
evaluate-limit = problemi
evaluate-limit-about = Quanti problemi, distribuiti uniformemente sull’insieme. Vuoto: tutti.
evaluate-limit-field =
    .placeholder = tutti
evaluate-samples = per problema
evaluate-samples-about = Campioni di ogni metodo per ogni problema. Per pass@k ne servono diversi.
evaluate-methods = Metodi
evaluate-second-model = Secondo modello
evaluate-temperature = bassa temp.
evaluate-temperature-about = { $about } Vuoto: 1/α.
evaluate-wording = Formulazione della domanda
evaluate-wording-of-the-set = Quella dell’insieme
evaluate-sweeps = Variazioni di α, τ e N
evaluate-sweep-alpha = Power sampling per ognuno di questi α
evaluate-sweep-temperature = Power sampling per ognuna di queste τ
evaluate-sweep-num-steps = Power sampling per ognuno di questi N
evaluate-sweeps-hint = Fino a { $most } numeri, separati da virgole.
evaluate-start = Avvia la valutazione
evaluate-cancel = Annulla
evaluate-resume = Riprendi
evaluate-close = Chiudi
    .title = Mettila da parte e comincia un’altra valutazione
evaluate-samples-drawn =
    .aria-label = Campioni estratti
evaluation-cancelled = Annullata.
evaluation-not-looked-at = È stata messa in pausa perché nessuno guardava più.
evaluate-table-title = Metodi
evaluate-table-panel =
    .aria-label = Metodi
evaluate-table-lead = Medie sui problemi; intervalli al 95 %. Togli la spunta a un metodo per escluderlo dalle figure.
evaluate-column-method = Metodo
evaluate-pairs = Differenze sugli stessi problemi
evaluate-pairs-table =
    .aria-label = Differenze sugli stessi problemi
evaluate-pairs-reference = Rispetto a <1/>
evaluate-pairs-difference = differenza, punti
evaluate-pairs-interval = intervallo al 95 %
evaluate-pairs-facts = Problema per problema: può essere certa anche dove gli intervalli qui sopra si sovrappongono.
evaluate-figure-accuracy-title = Risposte corrette
evaluate-figure-accuracy-panel =
    .aria-label = Risposte corrette
evaluate-figure-accuracy-lead = <1>Quota</1> di campioni corretti, con il suo intervallo al 95 %.
evaluate-figure-accuracy-by = Per <1/>
evaluate-figure-pass-title = <1>pass@k</1>
evaluate-figure-pass-panel =
    .aria-label = pass@k
evaluate-figure-pass-lead = Potendo provare k volte: la probabilità che almeno un campione sia corretto.
evaluate-figure-sweep-alpha-title = Al variare di <1>α</1>
evaluate-figure-sweep-alpha-panel =
    .aria-label = Al variare di α
evaluate-figure-sweep-alpha-lead = Campioni corretti al crescere dello sharpening.
evaluate-figure-sweep-temperature-title = Al variare di τ
evaluate-figure-sweep-temperature-panel =
    .aria-label = Al variare di τ
evaluate-figure-sweep-temperature-lead = Campioni corretti secondo la temperatura della proposta: tutti hanno la stessa distribuzione obiettivo.
evaluate-figure-sweep-num-steps-title = Al variare di <1>N</1>
evaluate-figure-sweep-num-steps-panel =
    .aria-label = Al variare di N
evaluate-figure-sweep-num-steps-lead = Campioni corretti quando la catena fa più passi.
evaluate-figure-log-prob-title = Quanto sono probabili le risposte: <1>log p</1>
evaluate-figure-log-prob-panel =
    .aria-label = Quanto sono probabili le risposte: log p
evaluate-figure-log-prob-lead = Campioni per log p dell’intera risposta; la linea è la media.
evaluate-figure-confidence-title = Quanto era sicuro il modello: <1>confidenza</1>
evaluate-figure-confidence-panel =
    .aria-label = Quanto era sicuro il modello: confidenza
evaluate-figure-confidence-lead = Campioni per log p per token; la linea è la media.
evaluate-figure-length-title = Quanto sono lunghe le risposte
evaluate-figure-length-panel =
    .aria-label = Quanto sono lunghe le risposte
evaluate-figure-length-lead = Campioni per numero di token della risposta; la linea è la media.
evaluate-figure-cost-title = Quanto costa un campione
evaluate-figure-cost-panel =
    .aria-label = Quanto costa un campione
evaluate-figure-cost-lead = <1>Token</1> per una sola risposta; il contorno è l’<2>algoritmo semplice</2>.
evaluate-answers-title = Risposte
evaluate-answers-panel =
    .aria-label = Risposte
evaluate-answers-lead = Che cosa è stato chiesto e che cosa ha detto ogni metodo.
evaluate-filter = Mostra <1/>
evaluate-filter-all = Tutti i problemi
evaluate-filter-differ = Metodi in disaccordo
evaluate-filter-none = Nessuno corretto
evaluate-filter-every = Tutti corretti
evaluate-previous =
    .aria-label = Problema precedente
evaluate-next =
    .aria-label = Problema successivo
evaluate-problem = Problema
evaluate-files-title = Porta con te
evaluate-files-panel =
    .aria-label = Porta con te
evaluate-files-lead = I file contengono i campioni estratti finora.
evaluate-download-samples = Campioni (JSON Lines)
    .title = ogni risposta con i suoi token, l’esito e il costo
evaluate-download-plan = Piano (JSON)
    .title = problemi, metodi, impostazioni e seed; dalla riga di comando si può continuare
evaluate-download-table = Tabella (CSV)
    .title = una riga per metodo
evaluate-export-of = Di <1/>
evaluate-export-humaneval = Campioni per HumanEval
    .title = per il programma di valutazione pubblicato, che esegue il codice
evaluate-export-alpacaeval = Risposte per AlpacaEval
    .title = per il giudice di AlpacaEval

library-title = Esecuzioni registrate
library-shelf =
    .aria-label = Esecuzioni registrate
library-lead = Ognuna è stata davvero campionata. Si rivedono qui, senza caricare alcun modello.
library-run-facts = <1/> · { $steps }
library-kept = Le tue registrazioni
library-drawn-by = estratta da <1/>, <2/>
library-to-explore = Apri in Esplora con queste impostazioni
library-open = Apri una registrazione… <1/>
library-open-hint = JSON Lines, fino a { $most } MB: ciò che salva “Esecuzione (JSON Lines)”, o <1/>. Oppure trascina il file su questa pagina.

offline-title = PowerViz: un’esecuzione registrata
offline-lead = Un’esecuzione registrata di power sampling su <1/>. Qui nulla richiede la rete.
offline-lead-of-a-method = Un’esecuzione registrata del metodo <1/> su <2/>. Qui nulla richiede la rete.

health-title = PowerViz: come sta il server
health-well = Il server sta bene
health-full = Il server è pieno
health-version = Versione
health-models = Modelli
health-uptime-seconds = In funzione da, in secondi
health-visitors = Visitatori
health-runs-running = Esecuzioni che estraggono o si alternano
health-runs-waiting = Esecuzioni che aspettano in coda
health-evaluations = Valutazioni in corso o in attesa
health-slots-free = Richieste a cui si potrebbe rispondere oltre a quelle in corso
health-load-average = Carico della macchina in 1, 5 e 15 minuti
health-memory-mb = Memoria del server, in MB
health-limits = Che cosa è occupato
health-in-all = in tutto
health-most-by-one-address = il massimo da un indirizzo
health-refused = rifiutati finora
health-to-the-page = Alla pagina


## Markup and errors: lessons




## Errors: evaluation and problem sets




## Errors: models, prompts, samplers, recordings, analysis, grading




## Errors: the page's requests, limits, turns, uploads




## Errors and remarks: the command line and benchmarks


