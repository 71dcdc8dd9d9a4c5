## Compare

compare-p-under = p según { $model }
compare-q-as-it-was-drawn = q, con la que se extrajo
compare-cut-off-at = truncada a los { $tokens }
compare-no-answer-wrong = sin respuesta final ✗ incorrecta
compare-no-answer = sin respuesta final
compare-decoded = { $n } decodificados
compare-earlier-run = ejecución anterior: { $prompt }
compare-tokens-arrow-keys-move = Tokens; las flechas mueven
compare-unpin = Dejar de fijar { $sample }
compare-pin = Fijar { $sample }
compare-pinned = ★ Fijada
compare-pin-2 = Fijar
compare-no-sample-yet-choose-methods = Todavía no hay muestras. Elige métodos y pulsa Ejecutar.
compare-position = posición
compare-of = { $n } de { $total }
compare-log-p-up-to-here = log p hasta aquí
compare-starting = Iniciando…
compare-finishing = Terminando…
compare-drawing-of = Extrayendo: { $method }, { $finished } de { $total }.
compare-the-server-does-not-answer = El servidor no responde. Se conservan aquí { $samples }; si había una comparación en curso, se ha perdido.
compare-kept-by-your-browser-the = Conservado por tu navegador: { $samples }. El servidor ya no lo tiene; pulsa Ejecutar para volver a extraerlo, igual con la misma semilla.
compare-stopped-kept = Detenido. Se conservan { $samples }.
compare-the-first-example-compared-on = El primer ejemplo, comparado en este servidor. Elige un problema y pulsa Ejecutar.
compare-done = Hecho: { $samples }.
compare-choose-a-problem-and-methods = Elige un problema y métodos, y pulsa Ejecutar.
compare-run-anew = Ejecutar de nuevo
compare-run = Ejecutar
compare-what-was-drawn-so-far = Lo extraído hasta ahora se conserva.
compare-your-own = El tuyo
compare-choose-at-least-one-method = Elige al menos un método.
compare-type-a-question-or-pick = Escribe una pregunta o elige un ejemplo.
compare-this-is-the-model-itself = Este es el propio modelo; elige otro.
compare-log-p-nats = log p (nats)
compare-log-p = log p { $value }
compare-log-p-by-method-means = log p por método; medias: { $means }
compare-log-p-per-token-nats = log p por token (nats)
compare-log-p-per-token = log p por token { $value }
compare-log-p-per-token-by = log p por token, por método; medias: { $means }
compare-none-yet = todavía ninguna
compare-right = ✓ correcta
compare-wrong = ✗ incorrecta
compare-answer = respuesta final { $answer }
compare-copied-the-link-opens-this = Copiado. El enlace abre esta pestaña con estos ajustes.
compare-copy-it-from-here = Cópialo de aquí:
compare-of-2 = { $n } de { $total }, { $tokens }
compare-power-sampling-stops-early-here = Aquí el power sampling se detiene antes, como en el artículo: ningún N convierte estas respuestas en muestras de p(x)^α, y cuando N crece se vuelven demasiado cortas.
compare-nothing-is-drawn-yet-press = Todavía no se ha extraído nada. Pulsa Ejecutar.
compare-the-beginning = el comienzo
compare-the-model-goes-this-way = el modelo toma este camino con probabilidad { $chance }
compare-log-p-up-to-its = log p hasta su final { $value }
compare-cut-off = truncada
compare-the-tree-grows-with-the = El árbol crece con las muestras.
compare-they-all-say-the-same = Todas dicen lo mismo.
compare-they-first-part-at-token = Se separan por primera vez en el token { $token }. Porcentajes: la probabilidad de que el modelo extraiga allí el primer token de ese camino, no de todo el texto que sigue.
compare-prefix-tree = Árbol de prefijos

## Evaluate

evaluate-not-graded = – sin corregir
evaluate-open-in-explore = Abrir en Explorar
evaluate-open-in-compare = Abrir en Comparar
evaluate-watch-this-chain = Ver esta cadena
evaluate-of-right = { $n } de { $total } correctas
evaluate-right-answer = respuesta correcta
evaluate-the-answers-did-not-get = Las respuestas no han llegado. Elige otra vez el problema.
evaluate-right = { $n }/{ $total } correctas: { $problem }
evaluate-no-problem-of-this-kind = Por ahora no hay ningún problema de este tipo.
evaluate-the-form-says-what-has = El formulario indica qué hay que cambiar.
evaluate-cancelled-before-its-first-sample = Cancelada antes de su primera muestra: no se conserva nada de ella.
evaluate-that-evaluation-is-not-on = Esa evaluación ya no está en este servidor. Inicia otra.
evaluate-tokens = tokens
evaluate-tokens-by-the-plain-algorithm = { $n } tokens con el algoritmo simple
evaluate-at-least-tokens-by-the = al menos { $n } tokens con el algoritmo simple
evaluate-tokens-decoded = { $n } tokens decodificados
evaluate-tokens-per-sample = tokens por muestra
evaluate-of-the-proposal = τ de la propuesta
evaluate-n-steps-per-block = N, pasos por bloque
evaluate-between-and = { $share } entre { $low } y { $high }
evaluate-mean-of = media { $mean } de { $samples }
evaluate-no-steps = ningún paso
evaluate-accepted-moved-of-steps-of = aceptado { $acceptance }, con movimiento { $moves } de los pasos, { $still } de las cadenas inmóviles en la última mitad; R-hat { $rhat }
evaluate-the-chains-have-not-mixed = Las cadenas no se han mezclado con { $symbol } = { $values } (marcas huecas: R-hat por encima de 1,2): estas exactitudes aún no son las de la distribución objetivo.
evaluate-1-sample-far-from-all = 1 muestra alejada de todas las demás se cuenta en las barras de los extremos.
evaluate-samples-far-from-all-others = { $n } muestras alejadas de todas las demás se cuentan en las barras de los extremos.
evaluate-all-problems = todos los problemas
evaluate-exports-for-other-graders-hold = Los archivos exportados para otros correctores contienen un método cada uno: para ellos, un archivo es un sistema.
evaluate-500-problems-of-the-math = 500 problemas del conjunto MATH; se descargan de Hugging Face.
evaluate-1319-word-problems-downloaded-from = 1319 problemas con enunciado; se descargan de Hugging Face.
evaluate-198-questions-with-four-options = 198 preguntas con cuatro opciones; Hugging Face pide que hayas iniciado sesión.
evaluate-805-instructions-without-a-right = 805 instrucciones sin respuesta correcta: las muestras se extraen y se exportan para el juez de AlpacaEval.
evaluate-loaded-from-hugging-face-up = Se carga de Hugging Face, hasta el número de problemas indicado abajo: su parte de test, si la tiene.
evaluate-running-code-is-switched-off = Aquí está desactivada la ejecución de código: las muestras se extraen y se exportan, pero no se corrigen.
evaluate-programs-are-run-in-confinement = Los programas se ejecutan aislados para corregirlos.
evaluate-write-numbers-with-commas-between = Escribe números separados por comas.
evaluate-use-up-to-numbers = Usa como máximo { $n } números.
evaluate-use-numbers-between-and = Usa números entre { $min } y { $max }.
evaluate-use-whole-numbers = Usa números enteros.
evaluate-name-a-data-set-for = Indica un conjunto de datos, por ejemplo openai/gsm8k:main.
evaluate-the-file-is-still-being = El archivo todavía se está leyendo.
evaluate-choose-a-file = Elige un archivo.
evaluate-tick-at-least-one-method = Marca al menos un método.
evaluate-that-is-up-to-of = Son hasta { $samples } de { $problems }.
evaluate-that-is-of = Son { $samples } de { $problems }.
evaluate-that-is-up-to-of-2 = Son hasta { $samples } de cada problema.
evaluate-that-is-of-each-problem = Son { $samples } de cada problema.
evaluate-one-at-a-time-cancel = De una en una: pausa primero la que está en curso
evaluate-family = familia
evaluate-difficulty = dificultad
evaluate-subject = materia
evaluate-level = nivel
evaluate-less-than-a-second = menos de un segundo
evaluate-hours = { $n } horas
evaluate-of = { $n } de { $samples }
evaluate-all-are-drawn = Todo extraído: { $samples }.
evaluate-waiting-next-to-run-evaluations = { $count }. En espera: es la siguiente. Las evaluaciones se turnan.
evaluate-waiting-before-this-one-evaluations = { $count }. En espera: { $others } antes de esta. Las evaluaciones se turnan.
evaluate-starting = { $count }. Iniciando…
evaluate-about-left = { $count }; tiempo restante aproximado: { $time }.
evaluate-so-far-it-can-be = { $count } hasta ahora. Puedes verla aquí; sigue adelante allí donde se inició.
evaluate-what-was-drawn-is-kept = Lo extraído se conserva.
evaluate-resume-goes-on-to-the = Reanudar lleva a los mismos resultados.
evaluate-waiting = En espera
evaluate-running = En curso
evaluate-unheard = Servidor fuera de alcance
evaluate-unheard-count = El servidor no responde. En su última respuesta se habían extraído { $count }. Tablas y figuras quedan como llegaron; la página sigue buscándolo.
evaluate-forgotten = Ya no está en el servidor
evaluate-forgotten-count = Se habían extraído { $count }, y el servidor no lo ha conservado. Tablas y figuras quedan como llegaron, hasta que cierres esto o salgas de la página.
evaluate-start-unheard = El servidor desapareció antes de responder. Inicia de nuevo cuando haya vuelto.
evaluate-paused = En pausa
evaluate-finished = Terminada
evaluate-stopped-by-an-error = Detenida por un error
evaluate-up-to-each = hasta { $samples } por método
evaluate-model = modelo { $model }
evaluate-code-is-not-run-here = { $problems }: aquí no se ejecuta código, así que las muestras se extraen y se exportan, pero no se corrigen.
evaluate-without-a-right-answer-the = { $problems } sin respuesta correcta: las muestras se extraen y se exportan para un juez.
evaluate-whose-right-answer-is-not = { $problems } cuya respuesta correcta no se conoce: sin corregir.
evaluate-copied = Copiado
evaluate-copy-link = Copiar enlace
evaluate-on-this-server = En este servidor
evaluate-begun-in-this-browser = Iniciadas en este navegador
evaluate-already-measured = Ya medido: el muestreo de potencias junto a otras maneras
evaluate-comes-with-the-page = Esta evaluación viene con PowerViz: { $samples }, obtenidas el { $date }. Con el formulario inicias una tuya.
evaluate-at-commit = commit { $commit }
evaluate-no-evaluation-yet = Todavía no hay ninguna evaluación
evaluate-which-way-of-sampling-is = ¿Qué forma de muestrear acierta más a menudo? Elige problemas y métodos, y pulsa Iniciar. La tabla y las figuras se van llenando mientras se extraen las muestras.
evaluate-starting-2 = Iniciando
evaluate-reading-the-problems = Leyendo los problemas…
evaluate-not-finished-yet = Todavía sin terminar
evaluate-not-graded-2 = sin corregir
evaluate-show-in-the-figures = Mostrar { $method } en las figuras
evaluate-to = de { $low } a { $high }
evaluate-these-are-the-so-far = Hasta ahora: { $samples }. log p en nats; longitud y tokens por muestra; los segundos son su parte del lote.
evaluate-these-are-all = En total: { $samples }. log p en nats; longitud y tokens por muestra; los segundos son su parte del lote.
evaluate-could-not-be-drawn-and = No se han podido extraer y cuentan como incorrectas: { $samples }; las respuestas dicen por qué.
evaluate-cut-off-at-t-empty = Truncadas: { $cut }; vacías: { $empty }.
evaluate-of-responses-are-empty-is = Respuestas vacías: { $n } de { $total }. ¿Es así como hay que preguntar al modelo? Elige otra formulación: el campo “Formulación”, en Ajustes. O pide respuestas más largas: “mínimo de tokens”, en Ajustes.
evaluate-of-responses-were-cut-off = Respuestas truncadas en T: { $n } de { $total }; la mayoría de ellas cuentan como incorrectas. Elige un T mayor, en Ajustes.
evaluate-row = fila { $row }: { $message }
evaluate-and = y { $rows }
evaluate-left-out = ✗ Se omiten { $rows }
evaluate-reading-the-file = Leyendo el archivo…
evaluate-in-it = ✓ Contiene { $problems }.
evaluate-the-file-did-not-get = El archivo no ha llegado. Elígelo otra vez.

## Explore

explore-use-a-whole-number-of = Usa un número entero de rollouts entre { $min } y { $max }.
explore-asking-the-model = Preguntando al modelo…
explore-reading-the-response = Leyendo la respuesta…
explore-of-rollouts-per-beginning-of = { $done } de { $wanted } rollouts por comienzo; { $decoded } de { $left } decodificados
explore-this-is-the-response-above = Esta es la respuesta de arriba.
explore-this-is-the-response-after = Esta es la respuesta tras el paso { $n }; arriba se muestra otra.
explore-go-there = ir allí
explore-cancelled-after-of-rollouts-per = Cancelado tras { $n } de { $wanted } rollouts por comienzo; lo encontrado se conserva.
explore-on-paths-that-part-from = { $pivots } en caminos que ya antes se separan de esta respuesta: sin marcar.
explore-rollouts-from-each-of-beginnings = { $each } rollouts desde cada uno de { $beginnings } comienzos, { $all } en total. La mayoría comparte sus tokens: solo hubo que extraer { $left }, en { $seconds } s.
explore-find-it-again = Buscarla de nuevo
explore-find-the-window = Buscar la ventana
explore-nothing-yet-press-find-the = Todavía nada: pulsa “Buscar la ventana” para que el modelo continúe desde cada comienzo de esta respuesta.
explore-nothing-yet-draw-a-response = Todavía nada: genera primero una respuesta.
explore-what-was-drawn-so-far = { $error }. Lo extraído hasta ahora se conserva.
explore-the-server-does-not-answer = El servidor no responde. Esto seguirá cuando vuelva.
explore-stopped-what-has-happened-is = Detenida. Lo que ha ocurrido se conserva; Iniciar empieza una cadena nueva.
explore-stopped-what-has-happened-is-2 = Detenida. Lo que ha ocurrido se conserva; Iniciar empieza una ejecución nueva.
explore-play-starts-a-new-chain = Iniciar empieza una cadena nueva con estos cambios.
explore-play-starts-a-new-run = Iniciar empieza una ejecución nueva con estos cambios.
explore-this-applies-from-the-next = Se aplica desde el próximo paso.
explore-this-is-a-recorded-run = Esta es una ejecución grabada. Iniciar la extrae de nuevo, aquí y ahora; otra semilla da otra.
explore-press-play-to-draw-a = Pulsa Iniciar para generar una respuesta.
explore-this-run-was-drawn-anew = Esta es la ejecución del enlace, generada de nuevo a partir de su semilla.
explore-the-links-run-is-drawn = La ejecución del enlace se está generando de nuevo a partir de su semilla.
explore-the-link-does-not-fit = Este servidor no puede generar la ejecución del enlace: mira los campos marcados. Una vez corregidos, Iniciar la genera.
explore-the-link-names-what-is = { $kind ->
    [model] El enlace pide el modelo { $name }, que aquí no está cargado. Iniciar genera una respuesta con el modelo del formulario.
    [sampler] El enlace pide el método { $name }, que este servidor no tiene, o con el que no se puede extraer del modelo de aquí. Iniciar genera una respuesta con el método del formulario.
   *[other] El enlace pide la redacción { $name }, que el modelo de aquí no conoce. Iniciar hace la pregunta con la redacción del formulario.
}
explore-the-page-was-loaded-anew = La página se ha vuelto a cargar. Tu ejecución está aquí ({ $steps }).
explore-the-server-was-started-anew = El servidor se ha reiniciado. Tu ejecución está aquí ({ $steps }).
explore-this-run-was-kept-by = Tu navegador ha conservado esta ejecución.
explore-resume = Reanudar
explore-your-last-run-in-this = Se ha conservado tu última ejecución en esta pestaña: { $steps }.
explore-show-it = Mostrarla
explore-the-chain-has-found-no = La cadena no ha encontrado ningún pivote hasta ahora.
explore-the-chains-only-pivot-lies = El único pivote de la cadena está dentro de la ventana (paso { $steps }).
explore-the-chains-only-pivot-lies-2 = El único pivote de la cadena está fuera de la ventana.
explore-none-of-the-chains-pivots = Ninguno de los { $total } pivotes de la cadena está dentro de la ventana.
explore-all-of-the-chains-pivots = Los { $total } pivotes de la cadena están todos dentro de la ventana (pasos { $steps }).
explore-1-of-the-chains-pivots = 1 de los { $total } pivotes de la cadena está dentro de la ventana (paso { $steps }).
explore-of-the-chains-pivots-lie = { $n } de los { $total } pivotes de la cadena están dentro de la ventana (pasos { $steps }).
explore-the-same-answer = la misma respuesta final ({ $answer })
explore-the-right-answer = la respuesta correcta
explore-at-where-step-moved-it = En { $token }, donde se movió el paso { $step }, baja de { $from } a { $to }.
explore-at-where-step-moved-it-2 = En { $token }, donde se movió el paso { $step }, sube de { $from } a { $to }.
explore-the-chance-of-is-all = La probabilidad de obtener { $goal } es { $low } a lo largo de toda esta respuesta.
explore-the-chance-of-is-estimated = La probabilidad de obtener { $goal } se estima entre { $low } y { $high } a lo largo de esta respuesta.
explore-no-few-tokens-of-it = El resultado no lo deciden unos pocos tokens: ninguno de sus tramos mueve la probabilidad más de { $points } puntos (confianza del 95 %).
explore-whether-few-tokens-of-it = Con { $n } no se puede saber si unos pocos tokens deciden el resultado.
explore-at-the-chance-of-falls = En { $first } la probabilidad de obtener { $goal } baja de { $from } a { $to }: aquí se decide el resultado.
explore-at-the-chance-of-rises = En { $first } la probabilidad de obtener { $goal } sube de { $from } a { $to }: aquí se decide el resultado.
explore-from-to-the-chance-of = De { $first } a { $last } ({ $tokens }) la probabilidad de obtener { $goal } baja de { $from } a { $to }: aquí se decide el resultado.
explore-from-to-the-chance-of-2 = De { $first } a { $last } ({ $tokens }) la probabilidad de obtener { $goal } sube de { $from } a { $to }: aquí se decide el resultado.
explore-so-far = Hasta ahora:
explore-after = después de “{ $text }”
explore-before-the-first-token = antes del primer token
explore-95-interval-to = { $goal }: { $chance } (intervalo del 95 %: de { $low } a { $high })
explore-of = { $n } de { $rollouts }
explore-end = ■ fin
explore-step = paso { $n }
explore-and-more = y { $n } más
explore-pivot = pivote
explore-95-interval = intervalo del 95 %
explore-chance-of-the-same-answer = probabilidad de la misma respuesta final
explore-chance-of-the-right-answer = probabilidad de la respuesta correcta
explore-pivot-with-its-step = pivote, con su paso
explore-start = (inicio)
explore-critical-window = ventana crítica

## Learn

learn-their-sum-is-not-1 = Suman { $sum }, no 1: cada una se divide por la suma.
learn-the-picture-keeps-the-last = La figura conserva los últimos números.
learn-done = ✓ hecha
learn-running = En curso…
learn-go-on = Continuar
learn-run-and-measure = Ejecutar y medir
learn-of = { $n } de { $all }
learn-all-four-together-times-fewer = Las cuatro juntas, para la misma cadena: { $tokens } veces menos tokens, { $passes } veces menos pasadas, { $seconds } veces menos tiempo. Los segundos varían según qué más esté haciendo el servidor.
learn-running-a-row-fills-as = En curso: { $variant }. Cada fila se llena a medida que avanza su cadena.
learn-paused-press-go-on = En pausa. Pulsa “Continuar”.
learn-nothing-is-measured-yet-press = Todavía no se ha medido nada. Pulsa “Ejecutar y medir”.
learn-tokens-decoded = tokens decodificados
learn-forward-passes = pasadas del modelo
learn-draws-hatched-bars-are-what = { $n } extracciones. Las barras rayadas son lo que extrajo el muestreador; los bigotes son dos veces el error estándar.
learn-draw-the-cut = Extraer el corte
learn-draw-the-proposal = Extraer la propuesta
learn-work-out-a = Calcular A
learn-draw-u-and-decide = Extraer u y decidir
learn-next-step-draw-the-cut = Paso siguiente: extraer el corte
learn-cut-before = Cortar antes de { $token }
learn-how-much-likelier-sharpened = cuánto más probable, con α
learn-how-easily-q-draws-it = facilidad para q: vieja ÷ nueva
learn-length-term = término de longitud
learn-tokens = { $old } ÷ { $new } tokens
learn-accept-if-u-is-below = aceptar si u es menor que A
learn-sure-as-u-is-at = seguro, porque u es como mucho 1
learn-a-chance-of = con probabilidad { $chance }
learn-the-class-says = La clase dice
learn-accept = ✓ Aceptar
learn-reject = ✗ Rechazar
learn-unchanged = = Sin cambios.
learn-the-same-tokens-were-drawn = Se han vuelto a extraer los mismos tokens, así que no hay nada que decidir.
learn-accepted = ✓ Aceptada.
learn-u-is-below-a-the = u = { $u } es menor que A. La propuesta es ahora la respuesta.
learn-rejected = ✗ Rechazada.
learn-u-is-not-below-a = u = { $u } no es menor que A. La respuesta anterior se queda, y cuenta una vez más.
learn-cut-here = cortar aquí
learn-the-response-now-with-its = La respuesta actual, con su corte.
learn-the-response-now-click-a = La respuesta actual. Haz clic en un token para cortar antes de él, o extrae el corte.
learn-the-proposal-kept-up-to = La propuesta: se conserva hasta el corte, y desde ahí se extrae de nuevo del modelo con sharpening, q.
learn-step-under-way = Paso { $n }, en curso.
learn-step = Paso { $n }.
learn-visits-counted =
    { $n ->
        [one] { $n } visita contada.
       *[other] { $n } visitas contadas.
    }
learn-steps-with-a-cut-of = Los pasos con un corte elegido por ti no cuentan: la regla necesita uno extraído al azar.
learn-pause = Pausa
learn-run-again = Ejecutar otra vez
learn-run-the-chains = Ejecutar las cadenas
learn-the-length-term-is-off = Sin el término de longitud, este muestreador está mal a propósito. Sus visitas se estabilizan en n·p^α (los rombos), no en p^α.
learn-done-steps-of-each-chain = Hecho: { $n } pasos de cada cadena. Lo que queda de la variación total es azar.
learn-done-steps-of-each-chain-2 = Hecho: { $n } pasos de cada cadena. La variación total es { $times } veces su suelo, que es lo que el azar deja en promedio.
learn-a-first-look-steps-of = Un primer vistazo: { $n } pasos de cada cadena. Pulsa “Ejecutar las cadenas”.
learn-the-real-sampler-its-visits = El muestreador de verdad: sus visitas se estabilizan en las barras exactas.
learn-the-published-rule = La regla publicada no muestrea p^α: dentro de un bloque una respuesta solo se acorta. El { $share } de las visitas son a comienzos sin final (■), que p^α no conoce.
learn-replicas-swap = Dos cadenas, con α = { $alpha } y con 1, se ofrecen un intercambio tras cada paso. Solo se cuentan las visitas de la primera: se asientan en las barras exactas.
learn-rounds-of-two-particles = Cada paso saca dos partículas nuevas y toma una según Ẑ′/Ẑ. Dos son pocas, y aun así las visitas se asientan en las barras exactas.
learn-others = otras
learn-without-an-end = sin final
learn-exact = exacta
learn-visited = visitada
learn-n-p-alpha-divided-by = n·p^α, dividido por su suma
learn-length-term-off = sin término de longitud
learn-floor-by-chance = suelo, por azar
learn-steps-of-each-chain = pasos de cada cadena
learn-chain = cadena { $n }
learn-lag = retardo { $n }
learn-lag-in-steps = retardo, en pasos
learn-power-distribution = power distribution
learn-no-preference = ninguna preferencia
learn-prefers = prefiere { $symbol }
learn-no-candidate = nunca extraído, así que no pesado
learn-only-candidate = solo se extrajo { $symbol }
learn-drawn = { $method }, extraída
learn-p-the-model = p, el modelo
learn-run-the-chain = Ejecutar la cadena
learn-none = ninguna
learn-right = { $answer } ✓ correcta
learn-wrong = { $answer } ✗ incorrecta
learn-you-chose-token-hazard = Elegiste el token { $place }, { $token }: hazard { $hazard }.
learn-the-chain-moved-there-in = La cadena se movió ahí en el paso { $step }, y la respuesta final cambió.
learn-the-chain-moved-there-in-2 = La cadena se movió ahí en el paso { $step }, pero la respuesta final no cambió: solo la formulación.
learn-the-chain-moved-nowhere-in = La cadena no se movió en esta ejecución. Prueba con otros números.
learn-the-chain-only-changed-wordings = La cadena solo cambió formulaciones; la respuesta final no cambió.
learn-the-answer-changed-elsewhere-see = La respuesta final cambió en otro lugar: mira los movimientos de abajo.
learn-the-model-writes-its-first = El modelo escribe su primera respuesta…
learn-press-run-the-chain-the = Pulsa “Ejecutar la cadena”: el modelo escribe una primera respuesta y tú intentas adivinar.
learn-the-first-response-coloured-by = La primera respuesta, coloreada según el hazard. ◆: aquí se ha movido la cadena.
learn-the-models-first-response-which = La primera respuesta del modelo. ¿Qué token decide la respuesta final? Haz clic en él.
learn-your-guess-token-press-reveal = Tu elección: token { $place }, { $token }. Pulsa “Revelar”.
learn-your-guess-token-the-chain = Tu elección: token { $place }, { $token }. La cadena sigue en curso.
learn-step-done = Paso { $n }, terminada.
learn-first-answer = Primera respuesta final:
learn-answer-now = Respuesta final ahora:
learn-step-token-log-p-answer = Paso { $step }, token { $place }: { $from } → { $to }; log p { $gain }. Respuesta final:
learn-as-before = como antes
learn-hazard-drawn-otherwise = hazard: se extrae otro token
learn-the-chain-moved-here = la cadena se movió aquí
learn-your-guess = tu elección
learn-p-divided-by-the-sum = p{ $alpha }, dividido por la suma
learn-drawn-by-the-sampler = extraída por el muestreador
learn-probability = probabilidad
learn-proposal = propuesta
learn-the-response-now = la respuesta actual
learn-exact-p-alpha-divided-by = exacta: p^α, dividido por la suma
learn-runs-with-each-number = { $n } ejecuciones con cada número de partículas, en un modelo con { $responses } respuestas. A trazos en Ẑ ÷ Z: exacto, sin remuestreo. ▲: fuera de la figura.
learn-particles = partículas
learn-one-particle-exact = exacta para una
learn-settings-before = ajustes de antes
learn-ratio-of-a-run = una ejecución
learn-exact-without-resampling = ± 1 desv. est. sin remuestrear, exacta
learn-mean-of-all-runs = media ± 2 e.e.
learn-flow-there-and-back = { $from } → { $to }: { $there } de la probabilidad en cada paso; de vuelta: { $back }.
learn-flow-in-short = ida { $there }, vuelta { $back }
learn-node = { $name }: p^α { $exact }, tras un paso { $after }
learn-balanced = En equilibrio: en cada par pasa tanto en un sentido como en el otro, así que un paso deja p^α como está.
learn-balanced-too = Con estos números, también esta regla está en equilibrio.
learn-out-of-balance = Sin equilibrio: en algunos pares pasa más en un sentido que de vuelta.
learn-long-responses-gain = Una respuesta más larga tiene más sitios donde cortarla. Sin el término de longitud nada lo compensa: las respuestas largas reciben más de lo que dan.
learn-nothing-leads-to-longer = Ninguna propuesta es más larga que la respuesta, así que nada lleva de vuelta a una más larga.
learn-a-beginning-without-an-end = Una parte acaba en un comienzo sin su ■, que p^α no conoce.
learn-choose-a-pair = Señala una flecha, o tócala, para leer los dos números.
learn-pairs-with-less =
    { $n ->
        [one] Un par más, con flujos más pequeños.
       *[other] { $n } pares más, con flujos más pequeños.
    }
learn-p-alpha = p^α
learn-steps = pasos
learn-rounds = rondas
learn-rows-alike = N = { $n }: todas las filas se parecen a la última, p^α. Ya no se ve dónde empezó una cadena.
learn-rows-differ = N = { $n }: las filas aún son distintas. Todavía se ve dónde empezó una cadena.
learn-inside-the-band = De { $all } distancias medidas en { $chains } cadenas, { $n } están en la banda en la que el azar deja 95 de cada 100.
learn-band = 95 de 100 veces
learn-worst-start = peor comienzo
learn-one-chain-exact = una cadena, exacta
learn-chains-expected = su promedio
learn-chains-measured = { $chains } cadenas
learn-swaps-accepted = En promedio se acepta el { $swapped } de los intercambios; ninguno llama al modelo. Los cambios de moda vienen en ráfagas: donde un intercambio ha traído uno, el siguiente suele estar cerca. Una espera media cuenta todos los lugares de una moda, así que hay más de un cambio por cada espera.
learn-so-far = { $here } (a la larga: { $expected })
learn-by-now = { $here } (esperados hasta ahora: { $expected })
learn-the-newest-run = { $method }, última ejecución: p^α·ζ̂
learn-answer-right = correcta ({ $answer }): { $share }
learn-zeta-exact = ζ, exacta
learn-zeta-within-horizon = lo que ven continuaciones de este largo
learn-zeta-of-the-newest-runs = ζ̂ de las últimas { $n } ejecuciones, ± 2 errores estándar
learn-intervals-that-hold = El intervalo ζ̂ ± 2 errores estándar contiene ζ en { $held } de { $all } estimaciones tras { $plan }, y en { $held_other } de { $all_other } tras { $guess }. Continuaciones todas iguales no muestran ningún error, aunque se equivocan.
learn-the-policy-climbs = La política empezó siendo el modelo mismo, y sube.
learn-samples-are-drawn = Bigotes: intervalos del 95 % para este único problema. log p es del modelo antes del ajuste, en nats.
learn-objective-of-p-beta = q ∝ p^β
learn-objective-nats = objetivo, nats
learn-policy-after = política, paso { $n }

## Library

library-the-link-opens-this-run = El enlace abre esta ejecución en este paso.
library-what-was-shown-before-is = Lo que se mostraba antes sigue aquí.
library-its-model-is-not-loaded = Su modelo no está cargado aquí: la ejecución se puede reproducir, pero no abrir en Explorar.
library-its-method-is-not-known = Su método no se conoce aquí.
library-from-your-file = De tu archivo { $name }.
library-the-server-did-not-answer = El servidor no ha respondido.
library-the-server-failed-while-it = El servidor ha fallado al leer el archivo (error { $status }).
library-has-mb-a-recording-may = { $name } tiene { $size } MB; una grabación puede tener { $most } MB. Graba menos pasos o una respuesta más corta.
library-is-empty = { $name } está vacío.
library-there-is-no-recorded-run = Aquí no hay ninguna ejecución grabada { $name }.

## Page

page-the-server-was-started-anew = El servidor se ha reiniciado. Lo que ves se conserva; vuelve a conectar para seguir.
page-the-connection-was-lost = La conexión con el servidor se interrumpió un momento. Lo que ves se conserva; vuelve a conectar para seguir.
page-the-server-does-not-answer = El servidor no responde. Lo que ves sigue aquí, y una ejecución aún se puede guardar como JSON Lines. Buscando el servidor…
page-light-theme = Tema claro
page-dark-theme = Tema oscuro

## Run

run-it-has-events-of-kinds = Contiene eventos de tipos que esta página no conoce ({ $kinds } y otros): se conservan, pero no se muestran.
run-it-has-events-of-kinds-2 = Contiene eventos de tipos que esta página no conoce ({ $kinds }): se conservan, pero no se muestran.
run-sample-log-p-answer = muestra { $n }: log p { $value }, respuesta final { $answer }
run-log-p-answer = log p { $value }, respuesta final { $answer }
run-other-samples = otras muestras
run-sample = muestra { $n }
run-the-response = la respuesta
run-after-step-p = tras el paso { $from }, p = { $p }
run-after-steps-to-p = tras los pasos { $from } a { $to }, p = { $p }
run-close = Cerrar
run-position-never-replaced = Posición { $position }: nunca sustituido
run-position-tokens-stood-here = Posición { $position }: aquí ha habido { $n } tokens
run-ends-late = { $n } tokens o más
run-pivot-a-step-put-another = pivote: un paso puso aquí otro token
run-placed-by-the-last-step = puesto por el último paso
run-log-p-of-each-token = log p de cada token
run-nats = −{ $size } nats
run-chance-to-leave-the-path = probabilidad de dejar aquí el camino
run-confidence-of-each-token = confianza: −media de log p sobre los { $k } tokens más probables aquí
run-confidence-not-stored = la confianza no se conoce: esta ejecución no guardó más tokens que los extraídos
run-confidence = confianza
run-steps-since-it-was-placed = pasos desde que se puso
run-age = edad
run-being-drawn = extrayéndose
run-a-steps-chance-to-leave = probabilidad de que un paso deje aquí el camino
run-replaced-in-step = sustituido en el paso { $steps }
run-end-of-block = fin del bloque { $n }
run-cut-of-step = corte del paso { $n }
run-nothing-is-drawn-yet-press = Todavía no se ha extraído nada. Pulsa Iniciar.
run-response-token-by-token-arrow = Respuesta, token a token. Las flechas mueven, Intro muestra el historial de una posición.
run-response-token-by-token-arrow-2 = Respuesta, token a token. Las flechas mueven.
run-chance-with-which-it-was = probabilidad con la que se extrajo
run-sample-of = muestra { $n } de { $all }
run-unfinished = sin terminar
run-answer = respuesta final
run-accepted = aceptada
run-rejected = rechazada
run-rejected-early = rechazada antes de tiempo
run-unchanged = sin cambios
run-unchanged-every-token-after-the = Sin cambios: tras el corte, cada token se volvió a extraer tal como estaba, así que no había nada que decidir.
run-unchanged-chosen = Sin cambios: entre { $n } candidatas extraídas desde el corte se eligió una que es la respuesta tal como está.
run-lighter-kept = El camino nuevo pesa menos que el anterior, así que un paso así se conserva { $odds } (A = { $ratio }).
run-chosen-of-candidates = El camino nuevo es el elegido entre { $n } candidatas extraídas desde el corte.
run-rarer-cut-kept = El camino nuevo no pesa menos que el anterior, pero en él el corte caería aquí más raramente, de modo que el camino de vuelta se propone más raramente: un paso así se conserva { $odds } (A = { $ratio }).
run-likeliest-cut = Más probable antes del token { $position }, “{ $token }”: { $chance }
run-cut-before = Antes del token { $position }, “{ $token }”: { $chance }
run-cut-before-one-of = Antes de uno de los tokens { $position } a { $last }, a partir de “{ $token }”: { $chance }
run-highest-bar = máxima: { $chance }
run-longer-kept = El camino nuevo no pesa menos que el anterior, pero alarga la respuesta, de modo que el camino de vuelta se propone más raramente: un paso así se conserva { $odds } (A = { $ratio }).
run-heavier-kept = El camino nuevo pesa más que el anterior, así que un paso así se conserva siempre (A = { $ratio }).
run-published-lighter = Hasta donde llega, el camino nuevo pesa menos que el anterior, así que un paso así se conserva { $odds } (A = { $ratio }).
run-published-heavier = Hasta donde llega, el camino nuevo pesa más que el anterior, así que un paso así se conserva siempre (A = { $ratio }).
run-always-kept = A = { $ratio } es 1 o más, así que un paso así se conserva siempre.
run-kept-at-most = Siga como siga el camino nuevo, un paso así se conservaría como mucho { $odds } (A ≤ { $ratio }).
run-draw-kept = Salió { $draw }: se conserva.
run-draw-not-kept = Salió { $draw }: no se conserva.
run-draw-given-up = Salió { $draw }: no se conserva, así que el resto ni siquiera se extrajo.
run-coin-ratio = A { $sign } { $ratio }: { $odds }
run-coin-draw = salió u = { $draw }
run-the-answer-stayed-the-same = La respuesta final no cambió.
run-the-answer-went-from-to = La respuesta final pasó de { $before } a { $after }.
run-a-pivot-at-position-became = Un pivote en la posición { $position }: { $old } pasó a ser { $fresh }; log p subió { $size }.
run-a-pivot-at-position-became-2 = Un pivote en la posición { $position }: { $old } pasó a ser { $fresh }; log p bajó { $size }.
run-empty = ⟨vacío⟩
run-nothing-said = La respuesta ha terminado sin texto. Hacerlo tiene aquí log p { $value }, una probabilidad del { $chance }: se ha sacado así, no es un error. Para pedir respuestas más largas, pon “mínimo de tokens”; también puede bastar una plantilla de chat.
run-end-of-response = fin de la respuesta
run-blank = en blanco: { $text }
run-q-sharpened = q, con sharpening
run-hazard-1-q = hazard, 1 − q
run-p-the-models-probability = p, la probabilidad del modelo
run-what-could-stand-here = Qué podría haber aquí
run-your-run-is-the-next = Tu ejecución es la siguiente.
run-your-run-is-number-in = Tu ejecución es la número { $n } en la cola, en un segundo aproximadamente.
run-your-run-is-number-in-2 = Tu ejecución es la número { $n } en la cola, en unos { $s } segundos.
run-another-visitors-run-takes-turns = La ejecución de otro visitante se turna con la tuya.
run-the-runs-of-other-visitors = Las ejecuciones de otros { $n } visitantes se turnan con la tuya.
run-all-samples-finished = las { $n } muestras, terminadas
run-of-samples-finished = { $done } de { $n } muestras terminadas
run-side-by-side = { $n } una junto a otra, { $tokens }
run-heaviest-so-far = la más pesada hasta ahora
particles-round = Ronda { $n }
particles-column = Token { $token }: { $ess } partículas efectivas de { $all }, { $ancestors ->
    [one] { $ancestors } antepasada distinta
   *[other] { $ancestors } antepasadas distintas
}, { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
}.
particles-pointed = La línea aquí: { $n ->
    [one] { $n } partícula
   *[other] { $n } partículas
} con { $share } del peso.
particles-picked = La respuesta de arriba es la muestra { $n }, que has elegido tú.
particles-drawn-by-weight = La respuesta de arriba es la muestra { $n }, sacada por sorteo en su filtro con una probabilidad proporcional a su peso.
particles-heaviest = La respuesta de arriba es la más pesada hasta ahora, el texto de la línea más gruesa: muestra { $n }.
particles-estimate-so-far = log Ẑ { $value } nats hasta ahora
particles-estimate = log Ẑ { $value } nats
particles-estimate-with-error = log Ẑ { $value } ± { $error } nats
particles-threshold = κN = { $value }
lookahead-nothing-yet = Se generan los candidatos para el primer trozo.
lookahead-position = Tras el token { $position }: { $n ->
    [one] un candidato
   *[other] { $n } candidatos distintos
 } entre { $pieces } trozos generados.
lookahead-rollouts-of = Continuaciones desde el candidato { $n }, cada una un camino que el modelo generó, con su log p:
lookahead-no-rollouts = El candidato { $n } termina la respuesta: después no viene nada, y ζ es 1.
lookahead-taken = tomado
ladder-nothing-yet = Cada peldaño genera su primera respuesta.
ladder-round = Ronda { $n }: log p es { $log_p } del peldaño más alto hacia abajo.
ladder-rounds = ronda
ladder-swapped = Al menos un par de vecinos intercambió sus respuestas.
ladder-not-swapped = Ningún par intercambió sus respuestas.
ladder-response-of = La respuesta en el peldaño α = { $alpha }:
particles-first-round = La respuesta de la primera ronda se toma siempre: todavía no hay nada con qué compararla.
particles-round-always = La Ẑ de la ronda no es menor que la de la respuesta anterior, así que una ronda así se acepta siempre (A = { $ratio }).
particles-round-sometimes = La Ẑ de la ronda es menor que la de la respuesta anterior, así que una ronda así se acepta { $odds } (A = { $ratio }).
particles-no-round-decided = Cuando todas las rondas estén extraídas, se deciden una tras otra; los veredictos estarán aquí.
run-finished = { $tokens }, terminada
run-no-run-yet = Todavía no hay ninguna ejecución
run-step-block-finished = paso { $step }, bloque { $block }, terminada
run-step-of-block = paso { $step } de { $total }, bloque { $block }
run-step-block = paso { $step }, bloque { $block }
run-play = Iniciar
run-chosen = elegida
run-sample-stopped = detenida: insegura
run-chosen-by-confidence = Es la primera con la respuesta de más peso entre las muestras por encima del umbral; cada una pesa lo que su ventana menos segura.
run-show-sample = Mostrar la muestra { $n }
run-of-finished = { $done } de { $all } terminadas.
run-all-are-finished-each-counts = Las { $n } están terminadas; cada una cuenta como una muestra propia.
run-sample-of-is-chosen = Se ha elegido la muestra { $n } de { $all }.
run-1-forward-pass = 1 pasada del modelo
run-forward-passes = { $n } pasadas del modelo
run-s-of-sampling-the-response = { $passes }, { $seconds } s de muestreo; { $times } × la respuesta mostrada.
run-s-of-sampling-one-sample = { $passes }, { $seconds } s de muestreo; { $times } × una muestra.
run-s-of-sampling = { $passes }, { $seconds } s de muestreo.
run-from-memory = { $n } de los { $drawn } tokens extraídos no costaron trabajo al modelo: lo que ya se extrajo en el mismo sitio se recuerda, no se le vuelve a pedir.
run-from-memory-at-least = Al menos { $n } de los { $drawn } tokens extraídos no costaron trabajo al modelo: lo que ya se extrajo en el mismo sitio se recuerda, no se le vuelve a pedir.
run-samples-begin-alike = Todas las muestras juntas tienen { $drawn } tokens. Donde empiezan igual, el modelo los decodifica una sola vez.
run-rollouts-begin-alike = Se extrajeron al menos { $drawn } tokens, incluidos los de trozos y continuaciones que no se tomaron. Donde empiezan igual, el modelo los decodifica una sola vez.
run-each-step-ends-with-a = Cada paso acaba con un veredicto sobre su propuesta; aparecerá aquí.
run-step-a-proposal-is-being = Paso { $n }: se está extrayendo una propuesta.
run-score = Puntuación: { $right } de { $asked }.
run-score-no-guess-yet = Puntuación: todavía ningún intento.
run-you-said-the-same-score = ✓ Has acertado. Puntuación: { $right } de { $asked }.
run-the-draw-said-otherwise-score = ✗ Fue al revés. Puntuación: { $right } de { $asked }.
run-show-step = Mostrar el paso { $n }
run-of-log-a-and-log = { $n } de { $steps }. log A y log u en nats; en: el primer token distinto; corte y en son posiciones, contadas desde 1.
history-exchanges = Entre pasos, los peldaños pueden intercambiar sus respuestas: log p cambia entonces sin un paso aceptado.
run-no-step-yet-press-play = Todavía no hay ningún paso. Pulsa Iniciar o Paso.
run-show-earlier-steps = Mostrar los pasos anteriores ({ $n })
run-branch-response = respuesta
run-branch-proposal = propuesta
run-branch-taken = ✓ ahora
run-branch-left = antes
run-branch-stays = se queda
run-branch-rejected = ✗ propuesta
run-given-up = … abandonada aquí
run-every-token-drawn-again = todos los tokens extraídos de nuevo igual
run-1-token-drawn-anew = 1 token extraído de nuevo
run-tokens-drawn-anew = { $n } tokens extraídos de nuevo
run-then-exchanged = ⇅ después esta respuesta llegó de un peldaño vecino, a cambio
run-cut-before-token = corte antes del token { $n }
run-being-made = Preparando…
run-it-could-not-be-made = No se ha podido preparar: { $reason }
run-asked-as = Al modelo se le preguntó, en su plantilla de chat:
run-ends-wrong = Esta cadena ha terminado con una respuesta incorrecta. Muestrea p(x)^α, que también da cierta probabilidad a respuestas incorrectas: más pasos u otra semilla pueden llevar a otro final.
run-a-link-can-lead-to = Un enlace solo puede llevar a una ejecución incluida: esta está en tu archivo.
run-copied-the-link-opens-this = Copiado. El enlace abre esta página tal como está ajustada ahora.
run-copied-the-link-opens-step = Copiado. El enlace abre esta ejecución en el paso { $step }.
run-one-row-per-step = una fila por paso
run-one-row-per-sample = una fila por muestra
run-step = paso { $n }: { $verdict }
run-log-p-of-the-proposal = log p de la propuesta { $value } hasta ahora
run-log-p-of-the-proposal-2 = log p de la propuesta { $value }
run-these-settings-freeze-the-chain = Estos ajustes congelan la cadena: un paso la mueve de aquí con una probabilidad de alrededor de { $chance }, mientras que una nueva extracción del propio modelo sería distinta con probabilidad { $model }. Con τ más cerca de 1, o un α menor, puede moverse.
run-log-p-answer-2 = { $method }: log p { $value }, respuesta final { $answer }
run-block = bloque { $n }
run-exchange = intercambio
run-exchanged = La respuesta vino de otro peldaño, por un intercambio de la escalera.
run-below = ▾ { $n } más abajo

## The first minute

first-view-before = Tras { $steps } de power sampling la respuesta es esta.
first-view-kept = Tras { $steps } de power sampling es esta.
first-view-soon = Esta ejecución está grabada. La página se está cargando: en ella puedes seguir cada paso y hacer una tuya.
minute-title = El muestreo de potencias en un minuto
minute-show = La idea en un minuto
minute-skip = Saltar
minute-back = Atrás
minute-next = Siguiente
minute-play = Empezar una cadena mía
minute-look-around = Mirar alrededor
minute-question = A un pequeño modelo de lenguaje, hecho para esta página, se le pregunta esto.
minute-greedy-wrong = Tomando cada vez el token más probable, responde { $answer }. Está mal.
minute-sample-wrong = Se le pregunta una vez, y responde { $answer }. Está mal.
minute-dots = Preguntado { $n } veces, da estas respuestas: { $right } están bien (●), las demás mal (✗). Cuanto más arriba está una marca, más probable le parece al modelo esa respuesta entera; de las { $top } más altas, { $topRight } están bien. Señala o toca una para leerla.
minute-cut = El muestreo de potencias guarda una respuesta, al principio una cualquiera del modelo (aquí { $answer }), y da pasos. Paso { $n }: la respuesta se corta en un lugar al azar. Lo que está antes del corte se queda.
minute-redrawn = Paso { $n }: desde el corte, el modelo escribe otro final.
minute-decided = Cuál de los dos se queda lo decide el azar. Un final pesa más cuanto más probable le parece al modelo y cuanto más raramente se propone. Cuanto más pesa el nuevo frente al anterior, más posibilidades tiene; si pesa lo bastante, se conserva siempre.
minute-pivot = Un token en el que la respuesta tomó otro rumbo se llama pivote (◆).
minute-step = Paso { $n }:
minute-picture = La figura Traza de la página muestra esto, paso a paso: la línea es cuán probable le parece al modelo la respuesta guardada, con un punto cada vez que se tomó otra. Al lado están las respuestas sin muestreo de potencias.
minute-now-you = Tras { $steps } esta es la respuesta guardada. Esta ejecución estaba grabada; ahora te toca. Empieza, y el modelo extrae aquí y ahora, con una semilla nueva: nada está preparado.
minute-old = final anterior
minute-new = final nuevo
minute-formula = De dónde sale la probabilidad
minute-likelier = más probable
minute-less-likely = menos probable
minute-step-by-step = paso a paso
minute-other-answers = otras respuestas
minute-dots-picture = Respuestas según cuán probables le parecen al modelo
minute-trace-picture = Cuán probable es la respuesta, paso a paso, y al lado las otras respuestas

## Shared

odds-always = siempre
odds-nearly-always = casi siempre
odds-hardly-ever = menos de 1 vez de cada millón
odds-times = { $times ->
    [one] más o menos 1 vez de cada { $of }
   *[other] más o menos { $times } veces de cada { $of }
}
shared-this-is-not-a-number = Esto no es un número.
shared-a-number-is-needed-here = Aquí hace falta un número.
shared-use-a-number-of-at = Usa un número no menor que { $min }.
shared-use-a-number-between-and = Usa un número entre { $min } y { $max }.
shared-use-a-whole-number = Usa un número entero.
shared-use-a-number-above-0 = Usa un número mayor que 0 y como máximo 1.
shared-million = { $n } millones
shared-billion = { $n } mil millones
shared-the-server-cannot-be-reached = No se puede acceder al servidor. Comprueba la conexión e inténtalo de nuevo.
shared-waiting-for-other-models-to = Esperando a que se carguen otros modelos…
shared-the-server-loads-its-model = El servidor está ahí, y todavía carga su modelo…
shared-methods-left-out = Se omiten los métodos que leen lo que { $model } no comunica, distribuciones enteras del token siguiente o log p a su temperatura: { $names }.
shared-downloading-of = Descargando: { $done } de { $total }.
shared-everything-is-downloaded-already = Ya está todo descargado.
shared-reading-its-weights-of-parts = Leyendo sus pesos: { $done } de { $total } partes.
shared-checking-that-it-is-a = Comprobando que sea un modelo causal…
shared-looking-for-its-files = Buscando sus archivos…
shared-another-model = Otro modelo…
shared-loading-a-model = Cargando un modelo…
shared-loading-a-model-2 = Cargando un modelo: { $percent }
shared-fits-into-the-that-are = ✓ cabe en los { $free } libres
shared-more-than-the-that-are = ✗ más que los { $free } libres
shared-in-the-paper = ◆ en el artículo
shared-parameters = Parámetros
shared-memory = Memoria
shared-context = Contexto
shared-wrapped-as = Formulación
shared-licence = Licencia
shared-to-be-accepted-on-the = { $licence }; antes hay que aceptarla en el hub
shared-use = Usar { $title }
shared-load = Cargar { $title }
shared-use-2 = Usar
shared-load-2 = Cargar
shared-of-memory-are-free-on = Hay { $free } de memoria libres en { $place }.
shared-the-model-that-was-in = { $message }. Sigue en uso el modelo anterior.
shared-the-connection-broke-off-before = La conexión se ha cortado antes de que el modelo estuviera listo. Inténtalo de nuevo.
shared-cancelled-what-was-downloaded-is = Cancelado. Lo descargado se conserva para la próxima vez.
shared-has-no-chat-template-choose = { $model } no tiene chat template; elige otra formulación.
shared-expects-its-chat-template-and = { $model } espera su chat template, y puede no responder nada a un texto simple. Normalmente se le pregunta así: { $wording }.
shared-the-loaded-model-and-where = El modelo cargado y dónde se ejecuta: { $model }
shared-it-is-loaded-prompts-for = Está cargado. Sus prompts suelen formularse así, y es lo que está elegido ahora: { $wording }.
shared-it-is-loaded = Está cargado.
lengths-none = Ninguna muestra llega al límite de tokens y ninguna es corta: todas tienen al menos la mitad de la longitud mediana.
lengths-short-of-base = Longitudes en los extremos. Corta: por debajo de la mitad de la longitud mediana de las muestras base del mismo problema.
lengths-short-of-all = Longitudes en los extremos. Corta: por debajo de la mitad de la longitud mediana de todas las muestras del mismo problema.
lengths-of-method-below = { $method }: en el límite de { $limit } tokens { $cut_off } de { $samples }, con menos de { $least } tokens { $short } de { $samples }.
lengths-of-method = { $method }: en el límite de { $limit } tokens { $cut_off } de { $samples }, cortas { $short } de { $samples }.
votes-confidence = Confianza de un token: −media de log p sobre los { $k } tokens más probables en ese lugar. Las puntuaciones de una muestra: su media en todos los tokens, en la última ventana (final), en la ventana más baja y en el décimo más bajo de las ventanas; las ventanas son un cuarto de la respuesta, 2048 tokens como mucho. También se ponderan los votos de las más seguras; las empatadas votan juntas.
votes-confidence-of-fewer = Estas ejecuciones anotaron en cada lugar los otros { $k } tokens más probables, no { $wanted } como en el artículo; por eso la confianza de un token es −media de log p sobre los { $k } más probables. Las puntuaciones de una muestra: su media en todos los tokens, en la última ventana (final), en la ventana más baja y en el décimo más bajo de las ventanas; las ventanas son un cuarto de la respuesta, 2048 tokens como mucho. También se ponderan los votos de las más seguras; las empatadas votan juntas.
votes-without-confidence = La confianza se lee de los tokens más probables de cada lugar. No se anotaron para todas estas muestras, o no tantos para cada una: solo se cuenta el voto simple.
another-alpha-right = correctas
another-alpha-log-p = log p (nats)
another-alpha-ess = tamaño efectivo
another-alpha-axis = α′, logarítmica; marcas: el α de las muestras
another-alpha-point = { $method }, extraídas con α = { $own }, leídas con α′ = { $alpha }
another-alpha-right-is = { $share } correctas ({ $low }–{ $high })
another-alpha-mean-log-p = log p medio { $value }
another-alpha-size-is = tamaño efectivo { $ess } de { $samples }
another-alpha-refused = demasiado pocas: estas muestras pesan como { $ess } de { $samples }, y hacen falta { $least }
another-alpha-leans = demasiado pocas de cada problema: el jackknife cambiaría la proporción de respuestas correctas en más de { $most } puntos, aquí o con un α′ menor
another-alpha-too-few = { $samples } muestras son demasiado pocas para leerlas con otro α; hacen falta { $least }
another-alpha-flatter = extraídas con α = { $own }, y no leídas con uno menor
another-alpha-slope = Algo más de α en α = { $own }: { $slope } puntos de respuestas correctas por unidad (de { $low } a { $high }).
another-alpha-slope-alone = Algo más de α en α = { $own }: { $slope } puntos de respuestas correctas por unidad.
another-alpha-not-mixed = Sin leer con otro α: { $methods }. Sus cadenas no se han mezclado, o dieron demasiado pocos pasos para saberlo, así que sus muestras aún no son las de p(x)^α.
another-alpha-chart = Respuestas correctas, log p y tamaño efectivo frente a α′
votes-plain = uno cada una
votes-mean = confianza media
votes-tail = confianza al final
votes-lowest-group = ventana más baja
votes-lowest-tenth = décimo más bajo de las ventanas
votes-share = { $share }, votan { $n }
votes-tied = empate, dada antes
evaluate-votes-problems = Contado sobre { $problems }: los que tienen dos muestras o más cuyas respuestas se pueden comparar; los números pequeños son el intervalo del 95%.
evaluate-votes-ties = En { $ties } de { $problems } problemas la votación simple es un empate, que se decide por la respuesta que se dio primero.

## Counts

n-tokens =
    { $n ->
        [one] { $n } token
       *[other] { $n } tokens
    }
n-samples =
    { $n ->
        [one] { $n } muestra
       *[other] { $n } muestras
    }
n-different-responses =
    { $n ->
        [one] { $n } respuesta distinta
       *[other] { $n } respuestas distintas
    }
n-problems =
    { $n ->
        [one] { $n } problema
       *[other] { $n } problemas
    }
n-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
n-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
n-other-evaluations =
    { $n ->
        [one] { $n } evaluación más
       *[other] { $n } evaluaciones más
    }
n-methods =
    { $n ->
        [one] { $n } método
       *[other] { $n } métodos
    }
n-programming-problems =
    { $n ->
        [one] { $n } problema de programación
       *[other] { $n } problemas de programación
    }
n-more-rows =
    { $n ->
        [one] { $n } fila más
       *[other] { $n } filas más
    }
n-rows =
    { $n ->
        [one] { $n } fila
       *[other] { $n } filas
    }
n-pivots =
    { $n ->
        [one] { $n } pivote
       *[other] { $n } pivotes
    }
n-steps =
    { $n ->
        [one] { $n } paso
       *[other] { $n } pasos
    }
n-rollouts =
    { $n ->
        [one] { $n } rollout
       *[other] { $n } rollouts
    }

## Definitions of words

define-response = La respuesta tal como está: el estado de la cadena de Markov. Siempre es un texto completo hasta la longitud actual, y cada paso puede sustituir su final.
define-proposal = Un candidato a estado siguiente: la respuesta hasta un corte al azar y, desde ahí, tokens extraídos de nuevo del modelo con sharpening.
define-pivot = Un token donde la cadena ha tomado otro camino: un paso aceptado lo sustituyó. Algunos pivotes cambian la respuesta final; otros, solo su formulación.
define-token = La unidad que un modelo de lenguaje lee y escribe: una palabra o una parte de ella.
define-log-p = Logaritmo de la probabilidad de toda la respuesta según el modelo, en nats. Cuanto más cerca de 0, más probable: −3 es e^−3, alrededor de 1 entre 20. En bfloat16 y float16, otra pasada puede dar unas décimas más o menos.
define-confidence = log p dividido por el número de tokens: lo seguro que estaba el modelo, en promedio, de cada token. Cuanto más cerca de 0, más seguro.
define-hazard = Con qué facilidad una propuesta deja el camino en este token: 1 − q, donde q es la probabilidad de que el modelo con sharpening vuelva a extraer el mismo token.
define-age = Hace cuántos pasos se puso ahí el token.
define-cut = El lugar por donde se corta la respuesta en este paso. Todos los lugares son igual de probables, salvo que se fije otra ley del corte.
define-log-a = A es un cociente de dos flujos de propuestas bajo p(x)^α: el de la respuesta nueva hacia la vieja, dividido por el de la vieja hacia la nueva. La propuesta se acepta con probabilidad min(1, A), es decir, si log u es menor que log A; así fluye lo mismo en un sentido que en el otro.
define-log-a-as-published = A como la calcula el código publicado: el peso del camino nuevo menos el de los tokens del viejo en los mismos lugares, sin término de longitud. La propuesta se acepta con probabilidad min(1, A), es decir, si log u es menor que log A. No fluye lo mismo en un sentido que en el otro, así que las respuestas no son muestras de p(x)^α.
define-log-u = El logaritmo de u, un número extraído uniformemente entre 0 y 1 para este paso.
define-weight = Para cada token, α·log p − log q, sumado desde el primer token cambiado en adelante. Con τ = 1/α es log Σ p^α sobre todos los tokens que podrían estar ahí, fuera cual fuera el extraído: así, salvo por los términos de abajo, log A dice lo seguro que estaba el modelo a lo largo del camino nuevo, menos lo seguro que estaba a lo largo del viejo.
define-length-term = log n − log n′: una respuesta de n tokens se puede cortar por n lugares, así que ir a una más larga y volver no son igual de probables.
define-cut-term = log λ(m|x′) − log λ(m|x): la probabilidad de que el corte caiga aquí en la respuesta nueva, frente a la de la vieja. En esta ejecución los cortes no se extraen uniformemente, y este término lo compensa.
define-tries-term = log W − log(W − v + 1) − log v, donde v es la A que tendría sola la candidata elegida y W la suma de los v de todas las candidatas. Compensa el haber elegido.
define-cut-lane = Cada barra es un lugar de la respuesta, tan alta como la probabilidad λ de que el próximo paso corte ahí. Verde bajo una barra: ahí ha cortado un paso aceptado.
define-alpha = Exponente del sharpening: una respuesta se extrae con probabilidad proporcional a p(x)^α. 1 es el propio modelo; el artículo usa 4. Para un solo token es temperatura baja, τ = 1/α.
define-critical-window = Los pocos tokens en los que la probabilidad de la respuesta final hace la mitad o más de todo su recorrido: aquí es donde la respuesta más se compromete.
define-base-model = El modelo tal como es, cada token extraído con su propia probabilidad: α = 1, τ = 1.
define-total-variation = La mitad de la suma de todas las diferencias entre dos conjuntos de probabilidades: 0 si son iguales, 1 si no tienen nada en común.
define-floor = La variación total que muestran en promedio otras tantas extracciones de las propias probabilidades exactas, tan correlacionadas como las de las cadenas. Por debajo no hay nada que ver.
define-second-eigenvalue = La matriz de un paso tiene el valor propio 1, el de p^α, y otros menores. A la larga, cada paso reduce lo que queda del comienzo por el segundo en tamaño: 0 olvida enseguida, 1 nunca.
define-mixing-time = El número de pasos tras los que una cadena está a una variación total de p^α de ¼ como mucho, empezara donde empezara.
define-effective-samples = Los pasos de una cadena se parecen entre sí. Este número de muestras independientes diría lo mismo sobre log p (tamaño muestral efectivo “bulk”, calculado por arviz-stats).
define-r-hat = Compara la dispersión entre las cadenas con la de dentro de cada una. Cerca de 1 (por debajo de 1,01) las cadenas concuerdan entre sí (R-hat de log p normalizado por rangos, calculado por arviz-stats).
define-skip-ahead = Basta el q guardado para saber si una propuesta deja la respuesta en un token. El modelo empieza ahí, no en el corte.
define-early-rejection = u se extrae primero. Una propuesta que ya no puede aceptarse se abandona a la mitad.
define-recall = Un token que ya se extrajo, tras el mismo texto y por la misma parte del intervalo unidad, se vuelve a extraer de la memoria.
define-prefetch = Las 8 propuestas siguientes desde la misma respuesta se calculan en un solo lote, y se deciden en orden.
define-accuracy = La proporción de muestras correctas, con el mismo peso para cada problema, y el intervalo del 95 % (Wilson) para problemas como estos. Es ancho cuando hay pocos problemas.
define-by-vote = La proporción de problemas en los que es correcta la respuesta en la que coinciden más muestras del método. Hacen falta varias muestras.
define-tokens = Tokens que el modelo decodifica para una respuesta extraída sola, incluidas las propuestas rechazadas y los candidatos no elegidos.
define-share-of-the-batch = Las muestras que se extraen juntas tienen comienzos en común, que se decodifican una sola vez: los tokens del lote, divididos por el número de sus muestras.
define-pass-at-k = La probabilidad de que al menos una de k muestras sea correcta: la estimación insesgada, promediada sobre los problemas, con su intervalo del 95 % (Wilson).
define-steps-per-block = Pasos de Metropolis–Hastings en cada bloque. 0 es solo la propuesta: temperatura baja.
define-plain-algorithm = Metropolis–Hastings sin aceleraciones: cada propuesta se decodifica desde el corte hasta su final. Las aceleraciones toman las mismas decisiones decodificando menos.
define-effective-particles = El tamaño muestral efectivo de los pesos, (Σw)² / Σw²: todas las N si cada partícula pesa lo mismo, 1 si una sola tiene todo el peso.
define-log-z = La estimación que da el filtro de log Σ p(x)^α sobre todas las respuestas, en nats. Es el peso medio de sus partículas, multiplicado de remuestreo en remuestreo; en promedio Ẑ es correcta para cualquier número de partículas.


## Markup: Explore, fields of settings, names of methods

# Fields of forms

field-from = { $about } Valores admitidos: { $least } o más.
field-between = { $about } Valores admitidos: de { $least } a { $most }.
field-method = Método
field-example = Ejemplo
field-example-hint = Problemas elegidos por lo que ocurre en ellos.
field-prompt = Prompt
field-model = Modelo
field-wrapping = Formulación
field-alpha = sharpening
field-num-steps = pasos por bloque
field-block-size = tamaño de bloque
field-max-new-tokens = máximo de tokens
field-min-new-tokens = mínimo de tokens
field-seed = semilla
field-temperature = temperatura
field-cut-law = cortes
field-cut-law-uniform = uniformes
field-cut-law-entropy = por entropía
field-cut-law-hazard = según el hazard
field-uniform-share = parte uniforme
field-tries = candidatas por corte
field-prefetch = ancho del prefetch
field-candidates = candidatos
field-num-particles = partículas
field-piece-size = tokens de un trozo
field-num-pieces = trozos generados
field-num-kept = candidatos
field-num-rollouts = continuaciones de cada uno
field-horizon = horizonte
field-num-rungs = peldaños
field-lowest-alpha = del peldaño más bajo
field-num-rounds = rondas
field-ramp = rampa
field-ess-threshold = umbral de ESS
field-warm-up = calentamiento
field-kept = parte que queda
field-resampling = remuestreo
field-resampling-systematic = sistemático
field-resampling-chopthin = chopthin
field-check-every = tokens por revisión
field-rejuvenation = movimientos
field-stop-early = Detenerse antes
field-skip-ahead = Skip-ahead
field-early-rejection = Early rejection
field-recall = Recall
form-settings = Ajustes
form-new-seed = Nueva semilla
    .title = Los mismos ajustes, otros números aleatorios
form-new-problem = Nuevo problema
    .title = Uno de los cuatro tipos que conoce el modelo incluido, con su respuesta correcta

# Around a prompt, and the model's card

prompt-more = Sobre este modelo
prompt-make-own = Convertirlo en uno de los míos
prompt-unlike = { $model } conoce cuatro tipos de problemas pequeños, en inglés, y este no parece uno de ellos. Escribirá algo, pero vale poco.
prompt-unlike-words = { $model } conoce cuatro tipos de problemas pequeños, en inglés, y este no parece uno de ellos. Nunca ha leído { $words }. Escribirá algo, pero vale poco.
model-line-bundled = { $model } tiene { $n } de parámetros y conoce cuatro tipos de problemas pequeños. Está hecho para mostrar el efecto.
model-line = { $model }: { $about }.
model-line-parameters = { $n } de parámetros
model-line-chat = con plantilla de chat
model-line-no-chat = sin plantilla de chat
model-card-kinds = Conoce cuatro tipos de problemas: sumas y restas en una historia, quién es más alto o mayor, cuándo termina algo y qué día será. Tienen números pequeños, pocos nombres y pocas palabras, en inglés. No sabe nada más.
model-card-built = Está hecho para mostrar el efecto: en cada paso aprendió a seguir trabajando o a adivinar, y adivinar es un poco más probable. Así el power sampling tiene algo que encontrar. No muestra con qué frecuencia tienen lugares así los modelos grandes.
model-card-grpo = Es pocket tras un entrenamiento con respuestas correctas por aprendizaje por refuerzo (GRPO), para compararlo con él.
model-card-real = Qué hacen los modelos reales: Karan y Du (2025) informan de que el power sampling, sin ningún entrenamiento, casi iguala y a veces supera al entrenamiento con aprendizaje por refuerzo, en matemáticas (MATH500), programas (HumanEval) y preguntas de ciencias (GPQA).
model-card-source = El artículo, arXiv:2510.14901
model-card-device = Se ejecuta en
model-card-tested = Comprobado como servidor
model-card-chat = Plantilla de chat
model-card-yes = sí
model-card-no = no

# A problem of one's own

own-problem-title = Un problema propio
own-problem-lead = Compón un problema que el modelo incluido sepa leer. Está escrito en inglés, y su respuesta correcta se conoce.
own-problem-kind = Tipo
own-problem-story = Cuántos hay al final
own-problem-order = Quién es el más alto, mayor, rápido
own-problem-clock = Cuándo termina
own-problem-calendar = Qué día es
own-problem-use = Ponerlo en el prompt
own-problem-more = más
own-problem-fewer = menos
own-problem-name = Nombre
own-problem-thing = Cosas
own-problem-start = Cuántas al principio
own-problem-first = Luego hay
own-problem-then = Y después
own-problem-amount = Cuántas
own-problem-how-many = Cuántas (0: ninguna)
own-problem-quality = De arriba abajo, quién es
own-problem-place-1 = Primera persona
own-problem-place-2 = Segunda
own-problem-place-3 = Tercera
own-problem-place-4 = Cuarta
own-problem-place-5 = Quinta
own-problem-question = Por quién se pregunta
own-problem-asks-least = la última
own-problem-asks-second-most = la segunda
own-problem-asks-second-least = la penúltima
own-problem-show = Evento
own-problem-hour = Empieza a las, hora
own-problem-minute = Minuto
own-problem-hours = Dura, horas
own-problem-minutes = Y minutos
own-problem-date = Evento
own-problem-today = Hoy es
own-problem-ahead = Dentro de cuántos días
own-problem-step = Usa un múltiplo de { $step }.
own-problem-nothing-changes = es 0: no cambiaría nada
own-problem-out-of-range = lleva a un número que no está entre { $least } y { $most }
own-problem-names-twice = tiene un nombre dos veces; usa cinco distintos
problem-seed-is-no-number = debe ser un número entero de 0 a { $most }
problem-request-too-large = es más largo que cualquier problema
explore-paper-less = { $model } lee { $context } tokens, prompt y respuesta juntos. Por eso T es { $length } en vez de 3072, y B es { $block } en vez de 192.

# What settings are

setting-alpha = Exponente α del sharpening en la power distribution p(x)^α; 1 es el propio modelo.
setting-temperature = Temperatura τ de cada token extraído; si está tan cerca de 0 que baja de 0,001, es decodificación greedy.
setting-proposal-temperature = Temperatura τ de la propuesta; 1/α si no se indica. Por debajo de 0,001 ninguna propuesta sería nunca distinta.
setting-num-steps = Pasos N de Metropolis–Hastings en cada bloque.
setting-block-size = Tokens B que puede crecer la respuesta antes de los N pasos siguientes; con B = T hay un solo bloque. Un bloque muestrea p(x)^α sobre las respuestas de longitud no mayor que la suya, incluidas las que quedan truncadas ahí.
setting-max-new-tokens = Máximo T de tokens en una respuesta; una truncada ahí también es una respuesta.
setting-min-new-tokens = Tokens antes de los cuales una respuesta no termina: el objetivo es p(x)^α del modelo cuyos tokens de fin no tienen probabilidad hasta ahí. Los textos de parada la terminan igualmente.
setting-seed = Semilla de todo lo aleatorio; la misma semilla, la misma ejecución.
setting-chains = Cadenas independientes, ejecutadas en paralelo.
setting-num-samples = Muestras independientes, extraídas en paralelo.
setting-warm-up = Muestras que se sacan enteras y fijan un umbral de confianza; las demás se detienen donde caen por debajo (DeepConf online). 0: no se detiene ninguna.
setting-kept = Con calentamiento: la parte de sus muestras que queda por encima del umbral, por la confianza de su ventana menos segura.
setting-warm-up-without-alternatives = El calentamiento lee la confianza de los tokens más probables guardados: guarda { $least } o más de cada uno.
setting-cut-law = Ley del corte: uniform, todos los lugares son igual de probables; entropy, donde el modelo se vuelve menos seguro; hazard, donde una propuesta deja fácilmente el camino. log A compensa cada una, de modo que el objetivo sigue siendo p(x)^α.
setting-uniform-share = Proporción ε de cortes que caen uniformemente, sea cual sea la ley del corte; con 1, todos.
setting-tries = Candidatas extraídas desde el mismo corte, en un solo lote: se elige una y luego se acepta o se rechaza (multiple-try). Con más de una, nada se rechaza antes de tiempo: para elegir hacen falta todas enteras.
setting-prefetch = Propuestas K que se extraen por adelantado y se decodifican en un solo lote.
setting-stop = Textos con los que termina una respuesta, en cuanto uno está completo en ella; cambia el espacio de respuestas, sobre el que la cadena es igual de exacta.
setting-num-alternatives = Cuántos de los otros tokens más probables se registran con cada token extraído.
setting-stop-early = Detenerse con el bloque en el que la respuesta ha terminado, como hace el artículo; si no, siguen N pasos más con el límite T, de modo que la ejecución se acerca a p(x)^α cuando N crece. Con B < T, las ejecuciones que se detienen antes no llegan a ella: cuando N crece tienden a respuestas cortas.
setting-skip-ahead = Empezar cada propuesta donde deja el estado.
setting-early-rejection = Abandonar las propuestas que con seguridad se van a rechazar.
setting-recall = Volver a extraer de la memoria lo que ya se extrajo antes.
setting-num-particles = Partículas, es decir, respuestas que crecen una junto a otra.
setting-num-rounds = Rondas M, cada una un filtro propio; todas salvo la primera se aceptan o se rechazan.
setting-ramp = Tokens en los que el exponente sube de 1 a α; 0 es α desde el primer token.
setting-ess-threshold = Se remuestrea cuando el número efectivo de partículas baja de esta parte κ de todas; 0 es nunca.
setting-resampling = Cómo se remuestrean las partículas: systematic da a todas un solo peso; chopthin mantiene los pesos dentro de un factor 3 + √8, y deja como están los de tamaño medio.
setting-check-every = Tokens entre dos revisiones de los pesos.
setting-rejuvenation = Pasos de Metropolis–Hastings de cada partícula tras cada remuestreo, con los que las copias se separan.
setting-num-rungs = Peldaños de la escalera, cada uno una cadena con su α; el más alto tiene el del objetivo.
setting-lowest-alpha = α del peldaño más bajo; los de en medio van en progresión geométrica.
setting-lower-alphas = α de cada peldaño por debajo del objetivo, crecientes, en lugar de una escalera geométrica.
setting-piece-size = Tokens B del siguiente trozo, del que se pesan varios candidatos.
setting-num-pieces = Trozos generados por el modelo cada vez; los más probables, distintos entre sí, son los candidatos.
setting-num-kept = Candidatos K como máximo, los más probables de los trozos generados.
setting-num-rollouts = Continuaciones M desde cada candidato, que estiman lo que puede venir después.
setting-horizon = Tokens H en los que termina una continuación; lo que está más allá no se ve.
ladder-above-target = { $given } no está por debajo del α del objetivo, { $alpha }: redúcelo, o sube α

# Methods

method-and-setting = { $method }, { $setting }
method-setting = { $symbol } = { NUMBER($value, useGrouping: 0) }
method-rungs =
    { $n ->
        [one] { $n } peldaño
       *[other] { $n } peldaños
    }
method-particles =
    { $n ->
        [one] { $n } partícula
       *[other] { $n } partículas
    }
method-rounds =
    { $n ->
        [one] { $n } ronda
       *[other] { $n } rondas
    }
method-of-a-model = { $model }: { $method }
method-greedy = greedy
method-greedy-heading = Greedy
method-greedy-about = Cada vez el token más probable; una sola muestra.
method-base = base
method-base-heading = Base
method-base-about = El modelo tal como es, token a token.
method-low-temperature = temperatura baja
method-low-temperature-short = temp. baja
method-low-temperature-heading = Temperatura baja
method-low-temperature-about = Sharpening de cada token por separado, con τ = 1/α.
method-power = power sampling
method-power-short = power
method-power-heading = Power sampling
method-power-about = Sharpening de respuestas enteras, p(x)^α, con Metropolis–Hastings.
method-power-stopped-early = detenido antes
method-power-cuts-entropy = cortes por entropía
method-power-cuts-hazard = cortes según el hazard
method-power-tries = { $n } candidatos
method-best-of-n = mejor de n
method-best-of-n-heading = Mejor de n
method-best-of-n-about = De n muestras base, la de mayor log p.
method-best-of-n-chosen = Ninguna otra tiene un log p mayor.
method-majority-vote = voto mayoritario
method-majority-vote-short = mayoría
method-majority-vote-heading = Voto mayoritario
method-majority-vote-about = De n muestras con τ = { $tau }, la primera con la respuesta más frecuente.
method-majority-vote-chosen = Es la primera con la respuesta más frecuente; si ninguna tiene respuesta, la primera de todas.
method-smc = Power-SMC
method-smc-heading = Power-SMC
method-smc-about = Muchas respuestas crecen una junto a otra, y las que p(x)^α favorece se copian: exacto en el límite de muchas.
method-smc-chosen = Se sacó por sorteo, con una probabilidad proporcional a su peso.
method-pimh = MH de partículas
method-pimh-heading = MH de partículas
method-pimh-about = Filtros de partículas enteros como propuestas de Metropolis–Hastings: con más rondas llega a p(x)^α, sea cual sea el número de partículas.
method-pimh-chosen = Se sacó por sorteo en su ronda, según el peso, y ninguna ronda posterior se aceptó.
method-as-published = como se publicó
method-as-published-heading = Como se publicó
method-as-published-about = El código del primer artículo, conservado para reproducirlo. No muestrea p(x)^α: log A deja fuera lo que viene detrás del camino más corto, y ninguna propuesta es más larga que la respuesta.
method-as-published-caveat = Como se publicó: no son muestras de p(x)^α, por muchos que sean los pasos. El código publicado compara solo los tokens que tienen ambos caminos, no tiene término de longitud, no propone nada más largo que la respuesta y se detiene con el primer bloque que ha terminado. Así los pasos de un bloque solo pueden acortar una respuesta, y dejan algunas sin su final.
method-tempering = intercambio de réplicas
method-tempering-short = intercambio de réplicas
method-tempering-heading = Intercambio de réplicas
method-tempering-about = Cadenas con varios α que intercambian sus respuestas: lo que hallan las planas llega a la de α, que con las rondas llega a p(x)^α.
method-lookahead = mirada adelante
method-lookahead-heading = Mirada adelante
method-lookahead-about = Cada siguiente trozo se elige por p^α por una estimación de lo que puede seguir, de continuaciones: cerca de p(x)^α, no exacto.
method-second-model = segundo modelo
method-second-model-about = Muestras base de otro modelo, puntuadas según este.

# Explore: settings and transport

explore-controls =
    .aria-label = Ajustes
explore-paper-values = Usar los valores del artículo
    .title = α = 4, N = 10, B = 192, T = 3072, τ = 1/α, detenido antes
explore-advanced = Avanzado
explore-advanced-hint = Las aceleraciones y K cambian el coste, nunca una decisión.
explore-transport =
    .aria-label = Reproducir la ejecución
explore-play = Iniciar
    .title = Espacio
explore-back = Atrás
    .title = Un paso atrás: ←
explore-step-on = Paso
    .title = Un paso: →
explore-finish = Terminar
    .title = Hasta el final, sin demoras
explore-stop = Detener
    .title = Termina aquí esta ejecución; lo que ha ocurrido se queda
explore-reset = Restablecer
    .title = Desecha la ejecución y empieza de nuevo
explore-drawing = Dibujo <1/>
explore-speed = Velocidad <1/>
explore-speed-field =
    .title = Solo demora el dibujo: el resultado es el mismo
explore-speed-slow = Lenta
explore-speed-normal = Normal
explore-speed-fast = Rápida
explore-speed-live = Sin demora
explore-speed-times = { $times }×
explore-guess-first = <1/> Adivinar primero
explore-step-shown =
    .aria-label = Paso mostrado
explore-loading = Cargando…
explore-keys = <1>espacio</1> iniciar, pausar <2/> paso <3>Inicio</3> comienzo
explore-start-over = Empezar de nuevo

# Explore: panels

explore-response-title = Respuesta
explore-question =
    .aria-label = Pregunta
explore-response-panel =
    .aria-label = Respuesta
explore-response-lead-steps = Cada paso la <1>corta</1> al azar ✂ y propone otro final; ◆ marca un <2>pivote</2>, donde uno se aceptó.
explore-response-lead-sample = Extraída token a token, y nunca cambiada. El color es el <1>log p</1> de cada token.
explore-response-lead-several = Una de las muestras, extraída token a token. El color es el <1>log p</1> de cada token.
explore-response-strip =
    .aria-label = Respuesta, token a token. Las flechas mueven, Intro muestra el historial de una posición.
explore-stopped-early = Detenida antes, con el bloque en el que terminó: ningún N convierte los resultados de esta regla en muestras de p(x)^α, y cuando N crece tienden a respuestas cortas.
explore-colour-by =
    .aria-label = Colorear los tokens según
explore-colour-pivots = pivotes
explore-colour-log-p = log p
explore-colour-hazard = hazard
explore-colour-age = edad
explore-colour-confidence = confianza
explore-decision-title = Decisión
explore-decision-panel =
    .aria-label = Decisión
explore-decision-lead = ¿Tomar el camino nuevo o quedarse?
explore-guess = ¿Aceptar o rechazar?
explore-guess-accept = Aceptar <1/>
explore-guess-reject = Rechazar <1/>
explore-guess-next = Siguiente <1/>
explore-weight-of-the-new-path = peso del camino nuevo
explore-weight-of-the-old-path = − peso del camino viejo
explore-weight-of-as-many-tokens = − peso del camino viejo, hasta donde llega el nuevo
explore-plus-length-term = + <1>término de longitud</1>
explore-plus-cut-term = + <1>término del corte</1>
explore-plus-tries-term = + <1>término de las candidatas</1>
explore-cut-lane = Dónde puede caer el próximo corte
explore-is-log-a = = <1>log A</1>
explore-log-u-the-draw = <1>log u</1>, el número extraído
run-coin-accept = aceptar
run-coin-reject = rechazar
explore-samples-title = Muestras
explore-samples-panel =
    .aria-label = Muestras
explore-samples-lead = Todas se extraen en paralelo. Haz clic en una fila para leer una.
explore-samples-table =
    .aria-label = Muestras
explore-trace-title = Traza
explore-trace-panel =
    .aria-label = Traza
explore-trace-lead-steps = <1>log p</1> por paso; al lado, otras formas de muestrear. Haz clic en un paso para volver a él.
explore-trace-lead-sample = <1>log p</1> de la respuesta a medida que crece, token a token; al lado, otras formas de muestrear.
explore-trace-lead-several = <1>log p</1> de cada muestra a medida que crece, token a token; al lado, otras formas de muestrear. Haz clic en una para leerla.
explore-trace-plot =
    .aria-label = Traza de log p
explore-window-title = Ventana crítica
explore-window-panel =
    .aria-label = Ventana crítica
explore-window-lead = ¿Dónde se decide el resultado? Desde cada comienzo de la respuesta, el <1>modelo base</1> continúa muchas veces.
explore-rollouts = Rollouts por comienzo <1/>
explore-rollouts-about = Cuántas veces continúa el modelo desde cada comienzo de la respuesta. Con más, la banda se estrecha.
explore-cancel = Cancelar
explore-rollouts-progress =
    .aria-label = Rollouts decodificados
explore-window-region =
    .aria-label = Probabilidad de la respuesta final, token a token
explore-cost-title = Coste
explore-cost-panel =
    .aria-label = Coste
explore-cost-lead = <1>Tokens</1> decodificados hasta ahora.
explore-cost-sample = una muestra simple
explore-cost-response = la respuesta mostrada
explore-cost-run = esta ejecución
explore-cost-plain = el algoritmo simple
explore-take-away-title = Llévatelo
explore-take-away-panel =
    .aria-label = Llévatelo
explore-download-jsonl = Ejecución (JSON Lines)
    .title = todos los eventos; se vuelve a abrir con pv.load_run
explore-download-csv = Tabla (CSV)
    .title = una fila por paso
explore-download-html = Página (HTML)
    .title = funciona sin conexión, para diapositivas
explore-picture-trace-png = Traza (PNG)
    .title = tal como se muestra ahora, para diapositivas
explore-picture-trace-svg = Traza (SVG)
    .title = tal como se muestra ahora, para diapositivas
explore-picture-response-png = Respuesta (PNG)
    .title = tal como se muestra ahora, para diapositivas
explore-picture-response-svg = Respuesta (SVG)
    .title = tal como se muestra ahora, para diapositivas
explore-copy-link = Copiar enlace
explore-link = El enlace abre esta página con estos ajustes.
explore-history-title = Historial
explore-history-panel =
    .aria-label = Historial
explore-history-lead = Todos los pasos. Haz clic en una fila para verlo.
explore-history-table =
    .aria-label = Pasos
explore-filter = Mostrar <1/>
explore-filter-all = Todos los pasos
explore-filter-accepted = ✓ Aceptados
explore-filter-rejected = ✗ Rechazados
explore-filter-unchanged = = Sin cambios
explore-filter-answer = Cambió la respuesta final
explore-find = Buscar <1/>
explore-find-field =
    .placeholder = una palabra
    .aria-label = Buscar en los cambios
explore-column-step = paso
explore-column-block = bloque
explore-column-decision = decisión
explore-column-cut = corte
explore-column-at = en
explore-column-log-a = log A
explore-column-log-u = log u
explore-column-log-p = log p
explore-column-answer = respuesta final
explore-column-change = cambio
explore-column-sample = muestra
explore-column-tokens = tokens
particles-title = Genealogía de las partículas
particles-panel =
    .aria-label = Genealogía de las partículas
particles-lead = Muchas respuestas crecen una junto a otra. Señala una línea o una rama para seguirla en las tres figuras; haz clic para leerla.
particles-rounds-choice =
    .aria-label = Ronda mostrada
particles-lines-about = Una línea es una respuesta que crece hacia la derecha, token a token; gruesa = mucho peso; en color, la respuesta de arriba. Las respuestas que dicen lo mismo son una sola línea, y una que ha terminado sigue tal cual. ● se copió en un remuestreo; ✕ allí no tuvo sitio, como les pasa a las ligeras.
particles-ess-about = <1>Partículas efectivas</1>: otras tantas de igual peso dirían lo mismo. Donde una revisión encuentra menos de κN, la línea discontinua, las partículas pesadas se copian en el lugar de las ligeras.
particles-ancestors-about = Antepasadas distintas: de cuántas de las primeras partículas descienden las de ahora. Su número solo puede bajar.
particles-tree-about = Lo que dicen: las respuestas comparten una línea mientras tienen los mismos tokens, y se separan donde no los tienen.
particles-rounds-title = Rondas
particles-rounds-panel =
    .aria-label = Rondas
particles-rounds-lead = Cada ronda es un filtro propio y propone una de sus partículas. Todas las rondas se extraen en paralelo y después se deciden por turno.
particles-rounds-table =
    .aria-label = Rondas
particles-column-round = ronda
particles-column-estimate = log Ẑ
particles-column-families = antepasadas
particles-log-z-of-the-round = log Ẑ′ de la ronda
particles-log-z-of-the-response = − log Ẑ de la respuesta anterior
particles-is-log-a = = log A
lookahead-title = Candidatos
lookahead-panel =
    .aria-label = Candidatos
lookahead-lead = ¿Cuán probable es cada siguiente trozo, y qué puede venir después? Uno se saca según la tercera barra. Haz clic en uno para ver sus continuaciones.
lookahead-column-piece = siguiente trozo
lookahead-column-model = p
lookahead-column-power = p^α
lookahead-column-ahead = p^α·ζ̂
lookahead-column-fan = log p de las continuaciones
lookahead-about = Cada barra es la probabilidad entre estos candidatos. ζ̂ es la media de p(continuación)^(α−1): es grande donde siguen pocos caminos probables, y pequeña donde el camino se dispersa. La línea fina es ζ̂ más o menos dos de sus errores estándar, hasta donde los dicen estas continuaciones: pocas e iguales no dicen ninguno. Aproximado: solo cuentan estos candidatos, y una continuación termina en el horizonte.
ladder-title = La escalera
ladder-panel =
    .aria-label = La escalera
ladder-lead = Una cadena en cada peldaño, cada una con su α. La del peldaño más alto es la respuesta de arriba; haz clic en un peldaño para leer la que está en él.
ladder-lines-about = Una línea es una respuesta en camino: en cada ronda da un paso con el α de su peldaño, y luego los vecinos pueden intercambiar sus sitios. En color, la que está ahora arriba: dónde estuvo antes de llegar. ⇅ a la derecha: cuántos de los intercambios ofrecidos entre dos peldaños se aceptaron.
ladder-curves-about = Debajo, log p de la respuesta en cada peldaño, ronda a ronda; en color, la del peldaño más alto. Un salto de la traza de arriba entre dos pasos de un bloque es uno de esos intercambios.
ladder-choice =
    .aria-label = Peldaño cuya respuesta se muestra

## Markup: header, Compare, Evaluate, Library, examples, models on offer

page-title = PowerViz: el power sampling, paso a paso
page-language = Idioma
page-description = Mira cómo la respuesta de un modelo de lenguaje mejora paso a paso: el power sampling, con un modelo que funciona en vivo en la página.
page-picture = La página: una respuesta, la propuesta recién decidida y la log-probabilidad paso a paso.
tab-explore = Explorar
tab-compare = Comparar
tab-evaluate = Evaluar
tab-learn = Aprender
tab-library = Biblioteca
header-claim = Mira cómo un modelo de lenguaje razona mejor, sin entrenamiento.
header-model =
    .title = El modelo cargado y dónde se ejecuta
header-paper = El artículo
header-reconnect = Reconectar

presentation-begin = Presentar
    .title = Letras grandes, un panel o una idea cada vez, con las flechas del teclado (P)
presentation-bar =
    .aria-label = Presentación
presentation-back =
    .aria-label = Atrás
    .title = Atrás (←)
presentation-onward =
    .aria-label = Adelante
    .title = Adelante (→)
presentation-where = { $n } / { $total }
presentation-keys = → ← por las escenas · ↓ paso · espacio reproduce · C contraste · L puntero
presentation-contrast = Contraste alto
    .title = Blanco y negro, para un proyector que lava los colores (C)
presentation-pointer = Puntero
    .title = Un punto grande que sigue al ratón (L)
presentation-leave = Salir
    .title = Volver a la página entera (Esc)

model-dialog-title = Elige un modelo
model-dialog-close = Cerrar
model-dialog-catalogue = Este servidor ofrece los modelos de abajo. Se descargan una sola vez y los comparten todos.
model-dialog-any = Toma uno de estos o indica cualquier modelo causal; BASE+CARPETA es un LoRA sobre los pesos de su base. Se carga una sola vez y lo comparten todos.
model-dialog-cancel = Cancelar
model-dialog-another = Otro, por su nombre
model-dialog-name =
    .placeholder = propietario/modelo en Hugging Face, o una carpeta del servidor
model-dialog-load = Cargar

catalogue-smollm2-135m = Un modelo base muy pequeño de texto general en inglés; funciona en cualquier portátil.
catalogue-qwen2-5-0-5b = El modelo base más pequeño de la familia Qwen2.5; lento, pero utilizable en un portátil.
catalogue-qwen3-0-6b-base = El modelo base más pequeño de la familia Qwen3, mejor en matemáticas de lo que sugiere su tamaño.
catalogue-qwen2-5-math-1-5b = Un modelo base entrenado además en matemáticas: el hermano menor del modelo principal del artículo.
catalogue-phi-3-5-mini = Un modelo ajustado para seguir instrucciones, uno de los tres que muestrea el artículo.
catalogue-qwen2-5-7b = Un modelo base general, uno de los tres que muestrea el artículo.
catalogue-qwen2-5-math-7b = Un modelo base entrenado además en matemáticas: el modelo principal del artículo.
catalogue-qwen2-5-math-7b-after-grpo = El modelo principal del artículo tras el aprendizaje por refuerzo con respuestas correctas: su referencia, para poner sus muestras al lado.
catalogue-licence-on-the-hub = mira su página en el hub

wording-raw = Tal cual
wording-math = La formulación matemática del artículo
wording-choice = La formulación de opción múltiple del artículo
wording-function = La formulación del artículo para funciones
wording-chat = El chat template del modelo
wording-math-chat = La formulación matemática del artículo, en el chat template
wording-choice-chat = La formulación de opción múltiple del artículo, en el chat template

example-coins-title = Monedas: un pivote la corrige
example-coins-watch = Mira el paso 3: “Clearly” se convierte en “Let”, el modelo hace la cuenta en vez de adivinar, y 18 pasa a ser 16, que es correcto. Desde ahí se rechaza toda vuelta atrás.
example-shortest-title = El más bajo: probable no es correcto
example-shortest-watch = El paso 7 lo razona y acierta. El paso 11 salta a una conjetura que el modelo considera más probable, log p sube de −1,39 a −1,23, y es errónea: aquí lo probable no es lo correcto. La cadena se queda ahí.
example-weekday-title = Día de la semana: adivinar, adivinar, contar
example-weekday-watch = Hasta el paso 4, los días adivinados solo se sustituyen unos a otros. El paso 6 empieza en cambio a contar los días, y la cadena se queda ahí.
example-shells-title = Conchas: aún no ha llegado
example-shells-watch = Una conjetura sustituye a otra; el paso 8 da por suerte con la correcta, 65, y el paso 9 vuelve a perderla. Aquí 20 pasos son muy pocos: la respuesta razonada es más probable, log p −2,18 frente a −4,30 de la mejor conjetura, y con 200 pasos 31 de 32 cadenas acaban en ella.
example-easy-title = Fácil: no cambia nada
example-easy-watch = Una conjetura, y correcta. Las 10 propuestas vuelven a extraer los mismos tokens, así que toda la ejecución no cuesta más que una muestra simple.
example-stuck-title = Atascada en una conjetura
example-stuck-watch = El paso 10 llega a 4, una conjetura más probable que la mayoría, y errónea. Las diez propuestas que le siguen se rechazan todas, cada una con A por debajo del 2 %. Con 200 pasos, 31 de 32 cadenas acaban en 16, que es correcto.
example-alpha-1-title = Otra vez monedas, con α = 1
example-alpha-1-watch = Con α = 1 no hay sharpening: la cadena extrae del modelo tal cual, así que conjeturas y respuestas razonadas van y vienen.
example-australia-title = Australia: de Sídney a Canberra
example-australia-watch = El paso 3 dice Sídney y el paso 6 lo cambia por Canberra: aquí la respuesta correcta es también la más probable, con log p −1,81 frente a −2,26.
example-spider-title = Araña: de dos pares de patas a ocho
example-spider-watch = Hasta el paso 5 la cadena habla de dos patas o de dos pares de patas, como la decodificación greedy. El paso 6 salta a una respuesta que empieza con 8, y el paso 7 llega a “A spider has 8 legs.”, con log p −11,12 frente a −27,53 de la respuesta greedy.
example-eiffel-title = Torre Eiffel: fuera un final que sobra
example-eiffel-watch = Francia es correcta desde el principio. El paso 7 quita lo que sigue, y log p sube de −10,62 a −3,17; la decodificación greedy conserva un final así, con −11,02.
example-goose-title = Ganso: lo probable es erróneo
example-goose-watch = Dos respuestas se turnan y se distinguen por el lugar del punto. Ambas dicen “goosees”, que es erróneo, y la decodificación greedy también lo dice.
example-sum-title = Una cuenta que no sabe hacer
example-sum-watch = El resultado es 34. El paso 5 salta a 21, más probable que todos los estados anteriores, log p −5,75 frente a −12,03 o menos, y erróneo. La cadena se queda ahí, y ninguna de las 65 muestras de comparación contiene 34.
example-exchange-title = Replica exchange: la respuesta viene de abajo
example-exchange-watch = Tras el paso 2 el peldaño más alto, en 39 con log p −4,55, cambia su respuesta por la del peldaño de abajo, que ha encontrado 16 con −1,64. Sus propios pasos ya no la cambian.
example-filter-title = Power-SMC: ocho partículas de una
example-filter-watch = Tras 25 tokens una partícula de ocho tiene casi todo el peso, ESS 1,13, y las ocho siguen desde ella. Remuestreadas otra vez en 41, seis acaban en 16, log p −1,64; la respuesta es una de ellas.
example-filter-again-title = Particle MH: cuenta la segunda ronda
example-filter-again-watch = Cuatro partículas acaban primero en 11, 12, 26 y 30, con log Ẑ −13,58; sale 11. La segunda ronda tiene −7,03 y se acepta: su respuesta acaba en 16. La tercera y la cuarta, −13,82 y −13,65, se rechazan.
example-futures-title = Mirar adelante: lo que cuesta mirar
example-futures-watch = Cuatro trozos forman la respuesta, el segundo elegido entre cinco candidatos, el tercero entre siete, según p^α y a qué llevan las continuaciones. Acaba en 16, log p −1,64; para sus 55 tokens se decodificaron 203.

column-method = método
column-samples = muestras
column-right = correctas
column-length = longitud
column-tokens = tokens
column-share-of-the-batch = parte del lote
column-seconds = segundos
column-by-vote = por voto
column-problems = problemas
column-log-p-per-token = log p por token
column-plain-algorithm = algoritmo simple
column-times-fewer = veces menos
another-alpha-title = Con otro α
another-alpha-panel =
    .aria-label = Con otro α
another-alpha-lead = Lo que daría p(x)^α′, solo a partir de estas muestras: cada una se pondera con p(x)^(α′−α).
another-alpha-slider = α′ = <1/>
another-alpha-facts = No es una ejecución con α′: no se extrae ninguna muestra nueva, y lo que un método no ha alcanzado de p(x)^α sigue faltando. Solo se leen leyes más marcadas: con un α′ menor contarían respuestas que estas muestras no enseñan. El primer orden del sesgo de las pocas muestras se quita con el jackknife. No hay curva donde las muestras pesan como menos del { $share } de ellas, o que { $fewest }: allí unas pocas hablarían por todas; ni desde donde el jackknife cambiaría la proporción de respuestas correctas en más de { $most } puntos: allí queda más de lo que encuentra.
votes-title = Respuestas por votación
votes-panel =
    .aria-label = Respuestas por votación
votes-lead = Qué respuesta eligen las muestras de un método: un voto cada una, o ponderado según lo seguro que estaba el modelo (DeepConf). Bajo cada respuesta están su parte del peso y cuántas votan.
votes-of = Muestras de <1/>
votes-table =
    .aria-label = Respuestas por votación
votes-weight = peso de un voto
votes-kept-all = votan todas
votes-kept-90 = el 90% más seguro
votes-kept-10 = el 10% más seguro
evaluate-votes-title = Aciertos por votación
evaluate-votes-panel =
    .aria-label = Aciertos por votación
evaluate-votes-lead = Con qué frecuencia es correcta la respuesta que eligen las muestras de un método: un voto cada una, o ponderado según lo seguro que estaba el modelo (DeepConf).

compare-form =
    .aria-label = Qué comparar
compare-truth = Respuesta correcta, si la conoces
compare-truth-field =
    .placeholder = desconocida
compare-methods = Métodos
compare-num-samples = por método
compare-num-samples-about = Muestras de cada método; greedy tiene una. Valores admitidos: de 1 a { $most }.
compare-candidates-about = Candidatas entre las que se elige cada muestra, en los métodos que eligen. Valores admitidos: de 1 a { $most }.
compare-second-model = Segundo modelo
compare-transport =
    .aria-label = Ejecutar la comparación
compare-stop = Detener
    .title = Termina aquí la comparación; las muestras ya extraídas se quedan
compare-loading = Cargando…
compare-means-title = Métodos
compare-means-panel =
    .aria-label = Métodos
compare-means-lead = Medias por muestra.
compare-means-table =
    .aria-label = Medias de cada método
compare-means-facts = Longitud en tokens; tokens: decodificados para una respuesta extraída sola. Los segundos también son una parte del lote.
compare-download-means = Tabla (CSV)
    .title = las medias de cada método
compare-download-samples = Muestras (CSV)
    .title = una fila por muestra, sin sus tokens
compare-download-tokens = Muestras (JSON Lines)
    .title = cada muestra con sus tokens y el log p de cada uno
compare-copy-link = Copiar enlace
compare-distributions-title = ¿Cómo de probables son?
compare-distributions-panel =
    .aria-label = ¿Cómo de probables son?
compare-distributions-lead = <1>log p</1> de las respuestas enteras y <2>por token</2>. Las barras cuentan muestras; cada marca es una; la línea es la media.
compare-log-prob-chart =
    .aria-label = log p por método
compare-per-token-chart =
    .aria-label = log p por token, por método
compare-cards-title = Muestras
compare-cards-panel =
    .aria-label = Muestras
compare-cards-lead = Señala o toca una ficha para ver su camino.
compare-sort = Ordenar por <1/>
compare-sort-method = método
compare-sort-log-prob = log p, primero las más probables
compare-sort-length = longitud, primero las más cortas
compare-sort-right = resultado, primero las correctas
compare-scale-title = log p de cada token, igual en todas las fichas
compare-scale = 0<1/>−4 nats o menos
compare-card-list =
    .aria-label = Muestras
compare-tree-title = ¿Dónde se separan?
compare-tree-panel =
    .aria-label = ¿Dónde se separan?
compare-tree-lead = Una línea por muestra. Las líneas van juntas mientras dicen lo mismo. Haz clic en un final para ver su ficha.
compare-tree-region =
    .aria-label = Árbol de prefijos, dibujado
compare-tree-chart =
    .aria-label = Árbol de prefijos de todas las muestras

evaluate-form =
    .aria-label = Qué evaluar
evaluate-problem-set = Conjunto de problemas
evaluate-set-pocket = Problemas de pocket ({ $count })
evaluate-set-upload = Un archivo tuyo…
evaluate-set-hub = Otro conjunto de Hugging Face…
evaluate-hub = Su nombre
evaluate-hub-field =
    .placeholder = autor/nombre o autor/nombre:configuración
evaluate-upload = JSON o CSV
evaluate-upload-hint = Un problema por línea: <1/>; o un array, o una tabla CSV, con gzip o sin él. Los conjuntos publicados se reconocen por sus columnas.
evaluate-limit = problemas
evaluate-limit-about = Cuántos de los problemas, repartidos por igual en el conjunto. Vacío: todos.
evaluate-limit-field =
    .placeholder = todos
evaluate-samples = por problema
evaluate-samples-about = Muestras de cada método en cada problema. pass@k necesita varias.
evaluate-methods = Métodos
evaluate-second-model = Segundo modelo
evaluate-temperature = temp. baja
evaluate-temperature-about = { $about } Vacío: 1/α.
evaluate-wording = Formulación
evaluate-wording-of-the-set = La del conjunto
evaluate-sweeps = Barridos
evaluate-sweep-alpha = Power sampling con cada uno de estos α
evaluate-sweep-temperature = Power sampling con cada una de estas τ
evaluate-sweep-num-steps = Power sampling con cada uno de estos N
evaluate-sweeps-hint = Hasta { $most } números, separados por comas.
evaluate-start = Iniciar
evaluate-cancel = Cancelar
evaluate-pause = Pausar
evaluate-picks =
    .aria-label = La fila del muestreo de potencias que se muestra
evaluate-picks-lead = Muestreo de potencias con
evaluate-picks-all = todas las filas
evaluate-resume = Reanudar
evaluate-close = Cerrar
    .title = Déjala aparte y empieza otra
evaluate-samples-drawn =
    .aria-label = Muestras extraídas
evaluate-table-title = Métodos
evaluate-table-panel =
    .aria-label = Métodos
evaluate-table-lead = Medias sobre los problemas; intervalos del 95 %. Desmarca un método para quitarlo de las figuras.
evaluate-column-method = Método
evaluate-pairs = Diferencias en los mismos problemas
evaluate-pairs-table =
    .aria-label = Diferencias en los mismos problemas
evaluate-pairs-reference = En comparación con <1/>
evaluate-pairs-difference = diferencia, puntos
evaluate-pairs-interval = intervalo del 95 %
evaluate-pairs-facts = Problema a problema: puede ser segura aunque los intervalos de arriba se solapen.
evaluate-figure-accuracy-title = Respuestas correctas
evaluate-figure-accuracy-panel =
    .aria-label = Respuestas correctas
evaluate-figure-accuracy-lead = <1>Proporción</1> de muestras correctas, con su intervalo del 95 %.
evaluate-figure-accuracy-by = Por <1/>
evaluate-figure-pass-title = <1>pass@k</1>
evaluate-figure-pass-panel =
    .aria-label = pass@k
evaluate-figure-pass-lead = Si se puede probar k veces: la probabilidad de que al menos una muestra sea correcta.
evaluate-figure-sweep-alpha-title = Barrido de <1>α</1>
evaluate-figure-sweep-alpha-panel =
    .aria-label = Barrido de α
evaluate-figure-sweep-alpha-lead = Muestras correctas a medida que crece el sharpening.
evaluate-figure-sweep-temperature-title = Barrido de τ
evaluate-figure-sweep-temperature-panel =
    .aria-label = Barrido de τ
evaluate-figure-sweep-temperature-lead = Muestras correctas según la temperatura de la propuesta: todas tienen la misma distribución objetivo.
evaluate-figure-sweep-num-steps-title = Barrido de <1>N</1>
evaluate-figure-sweep-num-steps-panel =
    .aria-label = Barrido de N
evaluate-figure-sweep-num-steps-lead = Muestras correctas a medida que la cadena da más pasos.
evaluate-figure-log-prob-title = Cómo de probables son las respuestas: <1>log p</1>
evaluate-figure-log-prob-panel =
    .aria-label = Cómo de probables son las respuestas: log p
evaluate-figure-log-prob-lead = Muestras según el log p de la respuesta entera; la línea es la media.
evaluate-figure-confidence-title = Cómo de seguro estaba el modelo: <1>confianza</1>
evaluate-figure-confidence-panel =
    .aria-label = Cómo de seguro estaba el modelo: confianza
evaluate-figure-confidence-lead = Muestras según el log p por token; la línea es la media.
evaluate-figure-length-title = Cómo de largas son las respuestas
evaluate-figure-length-panel =
    .aria-label = Cómo de largas son las respuestas
evaluate-figure-length-lead = Muestras según los tokens de la respuesta; la línea es la media.
evaluate-figure-cost-title = Lo que cuesta una muestra
evaluate-figure-cost-panel =
    .aria-label = Lo que cuesta una muestra
evaluate-figure-cost-lead = <1>Tokens</1> para una sola respuesta; el contorno es el <2>algoritmo simple</2>.
evaluate-answers-title = Respuestas
evaluate-answers-panel =
    .aria-label = Respuestas
evaluate-answers-lead = Qué se preguntó y qué dijo cada método.
evaluate-filter = Mostrar <1/>
evaluate-filter-all = Todos los problemas
evaluate-filter-differ = Los métodos difieren
evaluate-filter-none = Ninguno acertó
evaluate-filter-every = Todos acertaron
evaluate-previous =
    .aria-label = Problema anterior
evaluate-next =
    .aria-label = Problema siguiente
evaluate-problem = Problema
evaluate-files-title = Llévatelo
evaluate-files-panel =
    .aria-label = Llévatelo
evaluate-files-lead = Las descargas contienen las muestras extraídas hasta ahora.
evaluate-download-samples = Muestras (JSON Lines)
    .title = cada respuesta con sus tokens, su calificación y su coste
evaluate-download-plan = Plan (JSON)
    .title = problemas, métodos, ajustes y semilla; la línea de comandos puede continuar con él
evaluate-download-table = Tabla (CSV)
    .title = una fila por método
evaluate-export-of = De <1/>
evaluate-export-humaneval = Muestras para HumanEval
    .title = para el programa de evaluación publicado, que ejecuta el código
evaluate-export-alpacaeval = Respuestas para AlpacaEval
    .title = para el juez de AlpacaEval

library-title = Ejecuciones grabadas
library-shelf =
    .aria-label = Ejecuciones grabadas
library-lead = Cada una se muestreó de verdad. Se reproducen aquí, sin cargar ningún modelo.
library-model = Extraídas por <1/>, un pequeño modelo general publicado por Hugging Face (licencia { $licence }). Se le preguntó en su plantilla de chat. Los pesos son los del paquete { $package } de PyPI, redondeados a cuatro bits.
library-pocket = Más ejecuciones del modelo pocket son los ejemplos de Explorar.
library-methods = Otros métodos, extraídos por el modelo pocket
library-examples = Abrir Explorar
library-kept-here = Se guardan en este navegador.
library-forget = Quitar { $name } de la lista
library-run-facts = <1/> · { $steps }
library-kept = Tus grabaciones
library-drawn-by = extraída por <1/>, <2/>
library-to-explore = Abrir en Explorar con estos ajustes
library-open = Abrir una grabación… <1/>
library-open-hint = JSON Lines, hasta { $most } MB: lo que guarda “Ejecución (JSON Lines)”, o <1/>. O suelta el archivo en esta página.

offline-title = PowerViz: una ejecución grabada
offline-lead = Una ejecución grabada de power sampling con <1/>. Nada de esto necesita la red.
offline-lead-of-a-method = Una ejecución grabada del método <1/> con <2/>. Nada de esto necesita la red.



## Markup and errors: lessons

# What all lessons share
learn-lessons =
    .aria-label = Lecciones
learn-notes = Notas para docentes
learn-back = ← Atrás
learn-onward = Lección siguiente →
learn-end-title = El final de las lecciones
learn-end-text = Has visto cómo una respuesta se vuelve más probable en su conjunto: se corta, se propone otro final y se acepta o no. Sigue con una cadena entera, con todos los métodos lado a lado, o con el artículo del que todo viene.
learn-end-explore = Observa una cadena en Explorar
learn-end-compare = Pon los métodos lado a lado en Comparar
learn-end-paper = Lee el artículo
lesson-question = Pregunta.
lesson-show-answer = Mostrar la respuesta
panel-save-picture =
    .title = Guardar como imagen ({ $kind })
lesson-alpha = <1/> sharpening
lesson-table = Las probabilidades del modelo
lesson-table-restore = Volver a los números iniciales
lesson-first-token = primer token
lesson-stop-drawing = Detener
    .title = Conserva las extracciones hechas hasta ahora
lesson-other-numbers = Otros números
    .title = El mismo problema con otra semilla
lesson-problem = Problema
lesson-problem-coins = Monedas
lesson-problem-shortest = El más bajo
lesson-problem-weekday = Día de la semana
lesson-problem-shells = Conchas
lesson-problem-easy = Fácil
lesson-problem-stuck = Atascada en una conjetura
lesson-problem-alpha-1 = Otra vez monedas, con α = 1

# Lesson 1
lesson-sharpening-short = Sharpening
lesson-sharpening-title = Sharpening
lesson-sharpening-text = A la pregunta 7 × 8, un modelo da a cada respuesta una probabilidad p. Eleva cada p a la potencia <1>α</1> y divide por la suma: lo probable se vuelve más probable, lo improbable se desvanece y el orden se mantiene. No se ha aprendido nada; la favorita del propio modelo solo destaca más.
lesson-sharpening-question = Haz que 54 sea la respuesta más probable (por ejemplo, 0,5). ¿Recupera un α mayor el 56, que es la correcta?
lesson-sharpening-answer = No. El sharpening hace destacar a la favorita, sea correcta o no. Ayuda cuando la respuesta correcta es la que el modelo considera más probable en conjunto. Con un solo token, como aquí, el power sampling es temperatura baja, τ = 1/α; la lección siguiente muestra que con más tokens no lo es.
lesson-sharpening-choice-yes = Sí, a partir de cierto α
lesson-sharpening-choice-no = No: 54 solo destaca más
lesson-sharpening-choice-even = Hace las cinco igual de probables
lesson-sharpening-explore = Mira lo que α hace a un modelo de lenguaje, en Explorar
lesson-sharpening-table = p de cada respuesta
lesson-sharpening-draw = Extraer de nuevo
    .title = 5000 extracciones nuevas
lesson-sharpening-bars = Antes y después
lesson-sharpening-bars-chart =
    .aria-label = La p del modelo, las probabilidades tras el sharpening y 5000 extracciones del muestreador

# Lesson 2
lesson-low-temperature-short = No es temperatura
lesson-low-temperature-title = Temperatura baja no es potencia
lesson-low-temperature-text = Aquí una respuesta son dos tokens, cada uno a o b. La temperatura baja aplica el sharpening al primer token antes de saber qué puede seguir, y prefiere la b, que en total tiene más. La power distribution lo aplica a respuestas enteras, y para todo α por encima de 1,475 prefiere la a, que lleva a la más probable, mientras que la parte de la b se divide en dos.
lesson-low-temperature-question = ¿A partir de qué α la power distribution prefiere la a? Después, con α = 2, pon bb a 0 y ba a 0,5: ¿siguen discrepando las dos?
lesson-low-temperature-answer = Prefiere la a cuando 0,40^α es más que 0,25^α + 0,25^α, es decir, para α por encima de log 2 ÷ log 1,6 = 1,475. Con los otros números los dos métodos prefieren la b: difieren donde un token probable se dispersa en muchas respuestas; si tras cada primer token hay una sola continuación, el sharpening del token y el de la respuesta son lo mismo.
lesson-low-temperature-choice-agree = Desde α = { $turn }; después coinciden
lesson-low-temperature-choice-disagree = Desde α = { $turn }; después siguen discrepando
lesson-low-temperature-choice-always = Con todo α; después coinciden
lesson-low-temperature-choice-never = Con ningún α; después siguen discrepando
lesson-low-temperature-explore = Mira las dos en un problema con enunciado, en Explorar
lesson-low-temperature-table = p de cada respuesta
lesson-low-temperature-draw = Extraer de nuevo
    .title = 5000 extracciones nuevas de cada una
lesson-low-temperature-weights = Cuánto peso recibe cada primer token, con los números tal como están escritos
lesson-low-temperature-first = Primer token
lesson-low-temperature-first-chart =
    .aria-label = Probabilidad de cada primer token, exacta y muestreada
lesson-low-temperature-whole = Respuesta entera
lesson-low-temperature-whole-chart =
    .aria-label = Probabilidad de cada respuesta, exacta y muestreada

# Lesson 3
lesson-by-hand-short = A mano
lesson-by-hand-title = Metropolis–Hastings a mano
lesson-by-hand-text = Se le pregunta al modelo 20 − 2 − 2: puede adivinar o contar hacia atrás. Cada paso <1>corta</1> la respuesta, extrae un final nuevo y lo acepta con probabilidad min(1, A). A la larga, la cadena visita cada respuesta tan a menudo como dice p^α, y nadie ha sumado nunca p^α sobre todas ellas.
lesson-by-hand-question = Contar hasta 16 es la respuesta más probable. Pon α a 4 y pulsa “500 pasos” unas cuantas veces: ¿es la más visitada? Después avanza a mano: ¿se rechaza alguna vez el camino de una conjetura a ella? ¿Y el de vuelta?
lesson-by-hand-answer = Es la más visitada, con la proporción que muestra la barra exacta, 0,62. Desde una conjetura, el camino hacia ella no se rechaza nunca, porque A es 6,2; en el de vuelta A es 0,16, así que cinco de cada seis veces se rechaza. Las propuestas por sí solas adivinarían cinco de cada seis veces: los rechazos lo corrigen. Con α = 2, los dos valores de A son 1,35 y 0,74, y por debajo de α = 1,56 también el camino de ida se rechaza de vez en cuando.
lesson-by-hand-choice-none = Es la más visitada; ni la ida ni la vuelta se rechazan nunca
lesson-by-hand-choice-back = Es la más visitada; solo la vuelta se rechaza alguna vez
lesson-by-hand-choice-both = Es la más visitada; ida y vuelta se rechazan de vez en cuando
lesson-by-hand-choice-less = No, la más visitada es una conjetura
lesson-by-hand-explore = Mira los mismos pasos en un modelo de lenguaje, en Explorar
lesson-by-hand-after-clearly = tras “Clearly”
lesson-by-hand-after-count = tras “Count:”
lesson-by-hand-after-count-18 = tras “Count: 18”
lesson-by-hand-vote-first = Votar primero <1>La clase dice aceptar o rechazar antes de que se muestre A.</1>
lesson-by-hand-step =
    .aria-label = El paso en curso
lesson-by-hand-response =
    .aria-label = La respuesta
lesson-by-hand-next = { learn-draw-the-cut }
    .title = La parte siguiente del paso
lesson-by-hand-whole = Un paso entero
    .title = Corte, propuesta, A y veredicto a la vez
lesson-by-hand-many = 500 pasos
    .title = 500 pasos de la misma cadena
lesson-by-hand-again = Empezar de nuevo
    .title = Una primera respuesta nueva, sin visitas
lesson-by-hand-tree = Todas las respuestas que hay
lesson-by-hand-tree-chart =
    .aria-label = Cada respuesta, su probabilidad exacta y sus visitas

# Lesson 4
lesson-convergence-short = Convergencia
lesson-convergence-title = Convergencia
lesson-convergence-text = El modelo escribe hasta cuatro letras, a o b; ■ termina una respuesta. Varias cadenas avanzan a la vez y sus visitas se suman. La <1>variación total</1> dice a qué distancia están aún de las probabilidades exactas; su suelo es lo que deja el puro azar. Sin el <2>término de longitud</2> en log A, las cadenas también se asientan, pero en otra cosa.
lesson-convergence-question = Desactiva el término de longitud: las cadenas empiezan de nuevo. <1>R-hat</1> se acerca a 1, como antes. ¿Significa eso que las muestras son correctas?
lesson-convergence-answer = No. R-hat y el tamaño muestral efectivo solo preguntan si las cadenas coinciden entre sí, y las cadenas pueden coincidir en lo que no es: aquí, en n·p^α, donde las respuestas largas salen demasiado a menudo. Solo lo muestra la comparación con los números exactos, la variación total. Por eso nuestros muestreadores se prueban con modelos que se pueden enumerar.
lesson-convergence-choice-yes = Sí: las cadenas coinciden entre sí
lesson-convergence-choice-no = No: pueden coincidir en algo erróneo
lesson-convergence-choice-longer = Solo cuando han corrido lo bastante
lesson-convergence-length-term = Término de longitud log n − log n′ <1>Activado: el muestreador real. Desactivado: uno erróneo, para ver qué falla.</1>
lesson-convergence-play = { learn-run-the-chains }
    .title = Ejecutar o continuar
lesson-convergence-again = Empezar de nuevo
    .title = Los mismos ajustes, otros números aleatorios
lesson-convergence-chains = Cadenas
lesson-convergence-sampler = Muestreador
lesson-convergence-after-a = tras a
lesson-convergence-after-b = tras b
lesson-convergence-total-variation = <1>variación total</1>
lesson-convergence-floor = <1>su suelo, por azar</1>
lesson-convergence-effective-samples = <1>muestras efectivas</1>
lesson-convergence-r-hat = <1>R-hat de log p</1>
lesson-convergence-response-r-hat = <1>R-hat, respuestas</1>
lesson-convergence-csv =
    .title = Cada estado de cada cadena, con su log p, en una tabla
lesson-convergence-tv = Variación total por paso
lesson-convergence-tv-chart =
    .aria-label = Variación total por paso, con su suelo de Montecarlo
lesson-convergence-bars = Exacta y visitada
lesson-convergence-bars-chart =
    .aria-label = Probabilidad exacta y empírica de cada respuesta
lesson-convergence-trace = Las cadenas, últimos 150 pasos
lesson-convergence-trace-chart =
    .aria-label = log p de cada cadena, últimos 150 pasos
lesson-convergence-lags = Autocorrelación de log p
lesson-convergence-lags-chart =
    .aria-label = Autocorrelación de log p por desfase

# Lesson 5
lesson-pivotal-short = Tokens pivote
lesson-pivotal-title = Tokens pivote
lesson-pivotal-text = Una respuesta es larga, pero la mayoría de sus tokens se siguen de los anteriores. Unos pocos bien podrían haber sido otros: su <1>hazard</1> es alto, y ahí la cadena puede tomar otro camino. La cadena avanza sin que la veas: adivina qué token es un <2>pivote</2> antes de mirar.
lesson-pivotal-question = ¿Llegó la cadena a su respuesta final a través de un token de hazard alto? ¿Y todo token de hazard alto cambia la respuesta final?
lesson-pivotal-answer = Para moverse hace falta hazard, porque un token del que el modelo está seguro se extrae igual una y otra vez. Pero el hazard no basta: muchos tokens inciertos son maneras de decirlo, tras las que sigue la misma respuesta final. Un token pivote es aquel en el que el camino se bifurca: la lista de movimientos muestra cuáles cambiaron la respuesta final.
lesson-pivotal-choice-every = Sí; y todos cambian la respuesta final
lesson-pivotal-choice-some = Sí; pero no todos cambian la respuesta final
lesson-pivotal-choice-sure = No; en un token del que el modelo estaba seguro
lesson-pivotal-explore = Mira esta cadena paso a paso, en Explorar
lesson-pivotal-run = { learn-run-the-chain }
    .title = Extrae una primera respuesta y ejecuta luego la cadena sin mostrarla
lesson-pivotal-pause = Pausa
    .title = Conserva lo que ha pasado; luego se puede continuar
lesson-pivotal-response =
    .aria-label = La primera respuesta
lesson-pivotal-tokens =
    .aria-label = La primera respuesta, token a token
lesson-pivotal-reveal = Revelar
lesson-pivotal-hazard = El hazard, y dónde se movió la cadena
lesson-pivotal-hazard-chart =
    .aria-label = Hazard de cada token de la primera respuesta, y dónde se movió la cadena

# Lesson 6
lesson-accelerations-short = Lo que cuesta
lesson-accelerations-title = Lo que cuesta, y cómo pagar menos
lesson-accelerations-text = El <1>algoritmo simple</1> decodifica cada propuesta desde el corte hasta el final, y muchas no cambian nada: se rechazan, o vuelven a extraer los mismos tokens. Todos los números aleatorios de un paso se fijan de antemano, así que mucho de ese trabajo se puede prever, interrumpir, recordar o compartir. No cambia ni una decisión: cada fila es la misma cadena, ejecutada de nuevo y cronometrada.
lesson-accelerations-question = ¿Qué fila puede decodificar más tokens que el algoritmo simple, y por qué vale la pena de todos modos?
lesson-accelerations-answer = El prefetch: extrae 8 propuestas a la vez y descarta las que vienen después de un cambio. Donde la cadena se mueve a menudo, eso es más de lo que comparte. Pero necesita menos pasadas del modelo, y en una GPU una pasada sobre 8 filas apenas tarda más que sobre una sola. En un procesador tarda más: los segundos muestran aquí lo que queda de la ganancia. Con todo activado, las otras tres reducen también los tokens.
lesson-accelerations-choice-skip-ahead = Skip-ahead: lo que se conserva no se decodifica otra vez
lesson-accelerations-choice-early-rejection = Early rejection: interrumpe lo que está perdido
lesson-accelerations-choice-recall = Recall: recuerda lo que ya ha visto
lesson-accelerations-choice-prefetch = Prefetch: menos pasadas por más tokens
lesson-accelerations-explore = Actívalas y desactívalas tú, en Explorar
lesson-accelerations-run = { learn-run-and-measure }
    .title = La misma cadena seis veces, una tras otra
lesson-accelerations-pause = Pausa
    .title = Conserva lo que se ha medido; luego se puede continuar
lesson-accelerations-plain = <1>algoritmo simple</1>
lesson-accelerations-skip-ahead = <1>+ skip-ahead</1>
lesson-accelerations-early-rejection = <1>+ early rejection</1>
lesson-accelerations-recall = <1>+ recall</1>
lesson-accelerations-prefetch = <1>+ prefetch, 8</1>
lesson-accelerations-all = las cuatro
lesson-accelerations-table =
    .aria-label = Costes
lesson-accelerations-variant = una cadena, con
lesson-accelerations-seconds = segundos
lesson-accelerations-same = mismas decisiones
lesson-accelerations-decisions = decisiones: ✓ aceptada, ✗ rechazada, = sin cambios
lesson-accelerations-costs = Tokens y pasadas
lesson-accelerations-costs-chart =
    .aria-label = Tokens decodificados y pasadas del modelo de cada variante

# Ejercicios
exercises-title = Ejercicios
exercises-lead = { $n } preguntas, al menos una sobre cada lección. Primero piensa o calcula, con la lección al lado; lo que su imagen muestra de la respuesta está a un clic una vez que hayas respondido. Cada respuesta correcta se calcula con el propio modelo de la lección. Lo que has respondido se guarda en este navegador.
exercises-list =
    .aria-label = Ejercicios por número
exercises-progress = { $n } de { $all } correctos
exercise-number =
    .aria-label = Ejercicio { $n }, sobre la lección { $lesson }
    .title = Ejercicio { $n }, sobre la lección { $lesson }
exercises-of-lesson = Ejercicios sobre esta lección:
exercise-answer = Tu respuesta
exercise-choices =
    .aria-label = Respuestas para elegir
exercise-check = Comprobar
exercise-within = Correcta con ± { $tolerance }. Escribe 0,25, 25 % o 1/4.
exercise-reveal = Mostrar el porqué
exercise-see = Verlo en la lección { $n }
exercise-lesson = Abrir la lección { $n }, con sus números
exercise-next = Siguiente ejercicio →
exercise-right = ✓ Correcto.
exercise-wrong = ✗ Esa no es.
exercise-too-small = ✗ Demasiado pequeño.
exercise-too-large = ✗ Demasiado grande.
exercise-nothing-given = Escribe primero una respuesta.
exercise-no-number = Esto no es un número. Escríbelo como 0,25, 25 % o 1/4.
exercise-choice-unknown = Elige una de las respuestas.
learn-end-exercises = A los ejercicios

exercise-sharpened-share-title = Una parte, con sharpening
exercise-sharpened-share-question = A la pregunta 7 × 8, un modelo dice 56, 54, 48, 63 y 58 con probabilidades { $p1 }, { $p2 }, { $p3 }, { $p4 } y { $p5 }. ¿Qué probabilidad tiene 56 en la power distribution con α = { $alpha }?
exercise-sharpened-share-reason = { $p1 } elevado a { $alpha } es { NUMBER($raised, maximumFractionDigits: 4) }, y los cinco números elevados suman { NUMBER($total, maximumFractionDigits: 4) }. El primero dividido por la suma es { $right }.
exercise-alpha-for-share-title = Cuánto sharpening
exercise-alpha-for-share-question = El modelo de la lección 1, con sus primeros números: ¿a partir de qué α tiene 56 más de { $share } de la power distribution?
exercise-alpha-for-share-reason = A partir de α = { $right }. Ahí las otras cuatro juntas pesan { $others } de lo que pesa 56, y a 56 le queda una parte de { $share }: resuelve (p₂/p₁)^α + (p₃/p₁)^α + … = { $others }.
exercise-which-first-title = Qué letra primero
exercise-which-first-question = El modelo de dos tokens de la lección 2, con sus primeros números y α = { $alpha }: ¿qué primera letra prefiere cada método?
exercise-which-first-both-a = Ambos prefieren a
exercise-which-first-both-b = Ambos prefieren b
exercise-which-first-power-a = Power a, temperatura baja b
exercise-which-first-power-b = Power b, temperatura baja a
exercise-which-first-reason = El power sampling pesa a con { $power_a } y b con { $power_b }; la temperatura baja, a con { $low_a } y b con { $low_b }. Los dos solo se separan a partir de α = { $turn }.
exercise-odds-of-a-title = Por cuánto
exercise-odds-of-a-question = El modelo de dos tokens de la lección 2, con sus primeros números y α = { $alpha }: en la power distribution, ¿cuántas veces más probable que b es a como primera letra?
exercise-odds-of-a-reason = Suma p^α sobre las respuestas que empiezan con la letra: { NUMBER($a, maximumFractionDigits: 4) } para a, { NUMBER($b, maximumFractionDigits: 4) } para b. El cociente es { $right }. La suma sobre todas las respuestas no hace falta.
exercise-ratio-by-hand-title = A, a mano
exercise-ratio-by-hand-question = El árbol de la lección 3 con α = { $alpha }, propuestas con τ = 1/α. La cadena está en «{ $old }»; cortada antes del primer token, se le ofrece «{ $new }». ¿Cuánto vale A?
exercise-ratio-by-hand-reason = p es { $p_old } para la respuesta vieja y { $p_new } para la nueva, así que esta es ({ $p_new } ÷ { $p_old })^{ $alpha } = { $likelier } veces más probable; el camino de vuelta se extrae { $way_back } veces más fácilmente; el término de longitud es { $length }. El producto es A = { $right }.
exercise-length-factor-title = El término de longitud
exercise-length-factor-question = Una respuesta de { $n } tokens, una propuesta de { $m }; cada lugar se corta con la misma frecuencia. ¿Qué factor ponen las longitudes en A?
exercise-length-factor-reason = { $n } ÷ { $m } = { $right }. El camino de vuelta tiene que cortar en el mismo lugar, que en una respuesta más larga se elige menos veces.
exercise-without-length-term-title = Una regla equivocada que se asienta
exercise-without-length-term-question = La lección 4 con α = { $alpha }, sin el término de longitud. A la larga, ¿con qué frecuencia están sus cadenas en una respuesta de { $n } tokens, los más que puede haber (■ también es uno)?
exercise-without-length-term-more = Más a menudo de lo que dice p^α
exercise-without-length-term-fewer = Menos a menudo de lo que dice p^α
exercise-without-length-term-same = Tan a menudo como dice p^α
exercise-without-length-term-reason = p^α da a esas respuestas { $exact } en total, las cadenas { $wrong }: sin el término muestrean n·p^α, donde n es la longitud.
exercise-distance-title = Cuánto se equivoca
exercise-distance-question = La lección 4 con α = { $alpha }, sin el término de longitud: ¿a qué variación total de la power distribution se asientan sus cadenas?
exercise-distance-reason = La mitad de la suma de |n·p^α dividido por su suma, menos p^α dividido por su suma| sobre las { $responses } respuestas es { $right }. R-hat no ve nada de eso.
exercise-minority-title = La otra rama
exercise-minority-question = En un lugar un modelo va por un lado con { $usual } y por el otro con { $share }. Con α = { $alpha } y τ = 1/α, ¿qué probabilidad hay de que una propuesta que se extrae de nuevo desde ahí tome el otro camino?
exercise-minority-reason = { NUMBER($raised, maximumFractionDigits: 4) } contra { NUMBER($rest, maximumFractionDigits: 4) }: el primero dividido por la suma de ambos es { $right }.
exercise-reached-title = Cuánto tarda en moverse
exercise-reached-question = En el token { $place } de { $n } un modelo va por un lado con { $usual } y por el otro con { $share }; de los tokens anteriores está seguro. El corte es uniforme, α = { $alpha } y τ = 1/α. ¿En uno de cuántos pasos se propone el otro camino?
exercise-reached-reason = El corte tiene que caer en ese token o antes, { $cuts }, y el otro camino ser extraído, { $taken }: un paso de cada { $right }. Un pivote entre los primeros tokens, o uno desequilibrado, se encuentra tarde.
exercise-unchanged-title = Un paso para nada
exercise-unchanged-question = El árbol de la lección 3 con α = { $alpha }, propuestas con τ = 1/α. La cadena está en «{ $response }» y se corta antes del primer token. ¿Qué probabilidad hay de que la propuesta sea la misma respuesta, lo que skip-ahead ve sin preguntar al modelo?
exercise-unchanged-reason = Cada token tiene que salir otra vez: { NUMBER($first, maximumFractionDigits: 4) } × { NUMBER($second, maximumFractionDigits: 4) } × { NUMBER($third, maximumFractionDigits: 4) }, y el final con seguridad. Son { $right }.
exercise-effective-samples-title = Muestras que cuentan
exercise-effective-samples-question = El modelo de la lección 1 extrajo { $drawn }. Leídas como muestras con α = { $alpha }, pesando cada una con p^(α−1): ¿cuántas muestras efectivas son?
exercise-effective-samples-reason = (Σw)² ÷ Σw² = { $total }² ÷ { NUMBER($squares, maximumFractionDigits: 4) } = { $right }. Los pesos desiguales hacen menos de las pocas muestras.
exercise-balanced-share-title = Una parte a partir de otra
exercise-balanced-share-question = El árbol de la lección 7 con α = { $alpha } y la regla correcta. p^α da a «{ $x }» probabilidad { NUMBER($share, maximumFractionDigits: 4) }. Desde ahí un paso lleva a «{ $y }» con probabilidad { NUMBER($there, maximumFractionDigits: 4) }, y desde «{ $y }» de vuelta con { NUMBER($back, maximumFractionDigits: 4) }. ¿Qué probabilidad da p^α a «{ $y }»?
exercise-balanced-share-reason = En equilibrio un paso lleva tanto de ida como de vuelta: { NUMBER($share, maximumFractionDigits: 4) } × { NUMBER($there, maximumFractionDigits: 4) } = ? × { NUMBER($back, maximumFractionDigits: 4) }. Así que es { $right }, y no hizo falta sumar sobre todas las respuestas.
exercise-uneven-pair-title = Sin equilibrio
exercise-uneven-pair-question = El árbol de la lección 7 con α = { $alpha }, sin el término de longitud. «{ $x }» tiene { $n } tokens, «{ $y }» tiene { $m }. Si las respuestas están ahí tan a menudo como dice p^α, ¿cuántas veces más lleva un paso de la más corta a la más larga que de vuelta?
exercise-uneven-pair-reason = Difieren ya desde el primer token, así que solo un corte antes de él lleva de una a otra. Tras ese corte pasaría tanto de ida como de vuelta. Pero cae ahí en uno de cada { $n } pasos desde la respuesta más corta, y en uno de cada { $m } desde la más larga: { NUMBER($there, maximumFractionDigits: 4) } contra { NUMBER($back, maximumFractionDigits: 4) }, es decir { $right } veces tanto. El término de longitud lo compensa.
exercise-hundredth-title = Hasta una centésima
exercise-hundredth-question = La lección 8 con α = { $alpha }, cortes uniformes y τ = 1/α: el segundo valor propio de un paso es { NUMBER($second, maximumFractionDigits: 4) }. A la larga, ¿en cuántos pasos cae la distancia de p^α a una centésima?
exercise-hundredth-reason = A la larga cada paso multiplica la distancia por el segundo valor propio: ln { $within } ÷ ln { NUMBER($second, maximumFractionDigits: 4) } = { NUMBER($right, maximumFractionDigits: 1) } pasos. Es el doble que hasta una décima, { NUMBER($tenth, maximumFractionDigits: 1) }, no diez veces más.
exercise-best-temperature-title = La temperatura de la propuesta
exercise-best-temperature-question = La lección 8 con α = { $alpha } y cortes uniformes. ¿Con cuál de estas temperaturas de la propuesta se acerca la cadena más deprisa a p^α, a la larga?
exercise-best-temperature-inverse = τ = 1/α
exercise-best-temperature-half = τ = 1/2
exercise-best-temperature-one = τ = 1
exercise-best-temperature-reason = Lo dice el segundo valor propio: es { NUMBER($inverse, maximumFractionDigits: 4) } con 1/α, { NUMBER($half, maximumFractionDigits: 4) } con 1/2, { NUMBER($one, maximumFractionDigits: 4) } con 1. Todo τ lleva a p^α, porque A lo compensa. Con 1/α las propuestas tienen el sharpening de p^α, pero solo token por token; en otro modelo puede ser la mejor de todos modos.
exercise-more-chains-title = Más cadenas
exercise-more-chains-question = La lección 8 con α = { $alpha }: tras muchísimos pasos la ley de cada cadena es p^α, y aun así los recuentos de { $chains } cadenas muestran una distancia de ella. ¿Cuánta queda, en promedio, si las cadenas son { $more }?
exercise-more-chains-same = Toda
exercise-more-chains-half = Cerca de la mitad
exercise-more-chains-quarter = Cerca de un cuarto
exercise-more-chains-reason = Con { $chains } cadenas queda en promedio { NUMBER($few, maximumFractionDigits: 4) }, con { $more } { NUMBER($many, maximumFractionDigits: 4) }. Es el azar, que cae con la raíz cuadrada del número de cadenas, y que ningún paso más quita.
exercise-way-back-title = El camino de vuelta
exercise-way-back-question = La lección 9 con α = { $alpha }, una cadena. p^α da a las respuestas con «a» { NUMBER($a, maximumFractionDigits: 4) }, a las de «b» { NUMBER($b, maximumFractionDigits: 4) }. Mientras la cadena está en «a», uno de cada { NUMBER($there, maximumFractionDigits: 1) } pasos en promedio lleva a «b». Mientras está en «b», ¿uno de cada cuántos la lleva de vuelta?
exercise-way-back-reason = A la larga va tan a menudo como vuelve: { NUMBER($a, maximumFractionDigits: 4) } ÷ { NUMBER($there, maximumFractionDigits: 1) } = { NUMBER($b, maximumFractionDigits: 4) } ÷ ?, que es { NUMBER($right, maximumFractionDigits: 1) }. En «b» uno de cada { NUMBER($proposed, maximumFractionDigits: 1) } pasos propone «a»; la mayoría de esas propuestas se rechazan.
exercise-swap-title = Una oferta de intercambio
exercise-swap-question = Lección 9: la cadena con α = { $alpha } está en x = «{ $x }», con p(x) = { NUMBER($above, maximumFractionDigits: 4) }; la segunda, con α = { $lower }, en y = «{ $y }», con p(y) = { NUMBER($below, maximumFractionDigits: 4) }. ¿Con qué probabilidad se acepta un intercambio, si ha de dejar como está lo que ambas muestrean?
exercise-swap-reason = Como están, las dos pesan p(x)^{ $alpha } · p(y)^{ $lower }; intercambiadas, p(y)^{ $alpha } · p(x)^{ $lower }. Lo segundo dividido por lo primero es ({ NUMBER($below, maximumFractionDigits: 4) } ÷ { NUMBER($above, maximumFractionDigits: 4) })^{ $difference } = { $right }.
exercise-particles-needed-title = Cuántas partículas
exercise-particles-needed-question = La lección 10 con α = { $alpha }, sin remuestrear nunca. Con una partícula la desviación estándar de Ẑ es { NUMBER($deviation, maximumFractionDigits: 4) } veces Z. ¿Con cuántas partículas es { $within } veces Z?
exercise-particles-needed-reason = Ẑ es entonces la media de otros tantos pesos independientes, y su varianza cae con el número de ellos: ({ NUMBER($deviation, maximumFractionDigits: 4) } ÷ { $within })² = { NUMBER($right, maximumFractionDigits: 1) }. La mitad de la desviación pide cuatro veces más partículas.
exercise-log-estimate-title = El logaritmo de una estimación
exercise-log-estimate-question = La lección 10 con α = { $alpha } y una sola partícula: en promedio Ẑ es Z. ¿Y log Ẑ, cuánto vale en promedio?
exercise-log-estimate-less = Menos que log Z
exercise-log-estimate-same = log Z
exercise-log-estimate-more = Más que log Z
exercise-log-estimate-reason = En promedio es { $mean }, mientras que log Z es { $log_z }. La diferencia, { $gap } nats, es KL(q‖p^α/Z). Ẑ está por debajo de Z con probabilidad { $below }; las ejecuciones por encima, que suben su media hasta Z, cuentan menos en el logaritmo.
exercise-plan-share-title = Planear o adivinar
exercise-plan-share-question = La lección 11 con α = { $alpha } y sus primeros números: PLAN tiene { $p_plan }, GUESS { $p_guess }. Tras un plan las dos respuestas tienen { $planned_right } y { $planned_wrong }, tras un intento { $guessed_right } y { $guessed_wrong }; todo lo demás es seguro. En la power distribution, ¿qué probabilidad tiene PLAN como primer token?
exercise-plan-share-reason = PLAN pesa { $p_plan }^{ $alpha } × { NUMBER($zeta_plan, maximumFractionDigits: 4) } = { NUMBER($plan, maximumFractionDigits: 4) }, GUESS { $p_guess }^{ $alpha } × { NUMBER($zeta_guess, maximumFractionDigits: 4) } = { NUMBER($guess, maximumFractionDigits: 4) }; el segundo factor es la suma de los p^α de las respuestas. La parte de PLAN en el total es { $right }.
exercise-short-sighted-title = Continuaciones que acaban pronto
exercise-short-sighted-question = La lección 11 con α = { $alpha } y sus primeros números, y tantas continuaciones que en ζ̂ ya no hay azar; pero acaban tras un token. ¿Qué primer token prefiere cada una?
exercise-short-sighted-both-plan = Ambas prefieren PLAN
exercise-short-sighted-both-guess = Ambas prefieren GUESS
exercise-short-sighted-power-plan = Power distribution PLAN, mirada adelante GUESS
exercise-short-sighted-power-guess = Power distribution GUESS, mirada adelante PLAN
exercise-short-sighted-reason = Hasta el final PLAN pesa { NUMBER($plan, maximumFractionDigits: 4) } y GUESS { NUMBER($guess, maximumFractionDigits: 4) }. Tras un token PLAN pesa { NUMBER($short_plan, maximumFractionDigits: 4) }, porque CALC es seguro y la duda viene después, y GUESS { NUMBER($short_guess, maximumFractionDigits: 4) }. Las continuaciones que acaban pronto favorecen a lo que aplaza su duda.
exercise-price-title = El precio de alejarse
exercise-price-question = El árbol de la lección 12. Una política q se entrena con la recompensa log p, y paga { $price } por cada nat de KL(q‖p). Llega a p^α/Z: ¿con qué α?
exercise-price-reason = E_q[log p] − { $price } · KL es { $price } veces E_q[(α−1)·log p] − KL con α − 1 = 1 ÷ { $price } = { $turned }. Así que α = { $right }: cuanto menor es el precio, más afilada la distribución.
exercise-collapsed-title = Siempre la más probable
exercise-collapsed-question = El árbol de la lección 12 con α = { $alpha }. Una política dice siempre la respuesta más probable. ¿Cómo es su objetivo, E_q[(α−1)·log p] − KL(q‖p), comparado con el del modelo tal como estaba?
exercise-collapsed-higher = Mayor
exercise-collapsed-lower = Menor
exercise-collapsed-same = Igual
exercise-collapsed-reason = Es de { $collapsed } nats, el del modelo de { $untouched }. La recompensa no podría ser mayor, pero decir siempre una sola respuesta se aleja del modelo en −log p de ella, es decir { $price } nats. Solo por encima de α = { $turn } lo compensa la recompensa.
exercise-second-try-title = Un segundo intento
exercise-second-try-question = { $found } de { $samples } muestras de un problema son correctas. ¿Cuánto vale pass@{ $k } según la estimación de la lección 12: qué probabilidad hay de que de { $k } de estas muestras, sacadas sin devolverlas, al menos una sea correcta?
exercise-second-try-reason = La primera es incorrecta con { $wrong } ÷ { $samples }, la segunda entonces con { $wrong_left } ÷ { $left }. Uno menos su producto es { $right }. Devolviéndolas sería { NUMBER($with_replacement, maximumFractionDigits: 4) }, que en promedio es demasiado poco.

# Lesson 7
lesson-balance-short = Equilibrio
lesson-balance-title = Equilibrio, par por par
lesson-balance-text = ¿Por qué se asientan las visitas en p^α? Supón que las respuestas están ahí tan a menudo como dice p^α. Cada paso lleva entonces una parte de una respuesta a otra, y una parte de vuelta: las flechas. Si en cada par pasa tanto en un sentido como en el otro, un paso deja p^α como está, y mil también.
lesson-balance-question = Elige la regla publicada. ¿Qué respuesta solo pierde, cuánta de la probabilidad en cada paso, y por qué nada vuelve a ella?
lesson-balance-answer = “Count: 18 16 ■”, la más probable: en cada paso la deja 0,0499 de la probabilidad, con α = 2, y nada vuelve. Es la única respuesta de cuatro tokens, y la regla publicada nunca propone una más larga que la de ahora. A la larga nunca está: todo su 0,425 acaba en “Count: 18 16”, un comienzo sin su final.
lesson-balance-choice-guess = “{ $guess }”
lesson-balance-choice-short = “{ $short }”
lesson-balance-choice-longest = “{ $longest }”
lesson-balance-choice-none = Ninguna: lo que sale vuelve
lesson-balance-explore = Mira la regla en acción en un modelo de lenguaje, en Explorar
lesson-balance-rule = Regla
lesson-balance-exact = correcta, con el término de longitud
lesson-balance-no-length-term = sin el término de longitud
lesson-balance-as-published = como se publicó
lesson-balance-gap = mayor diferencia en un par
lesson-balance-moved = de p^α tras un paso, <1>variación total</1>
lesson-balance-settled = a la larga, <1>variación total</1>
lesson-balance-graph = Lo que lleva un paso, en cada sentido
lesson-balance-graph-chart =
    .aria-label = Cada respuesta y, entre cada dos, una flecha por sentido, tan ancha como lo que un paso lleva por ella
lesson-balance-table =
    .aria-label = Los mayores flujos, de ida y de vuelta
lesson-balance-pair = de → a
lesson-balance-there = ida
lesson-balance-back = vuelta

# Lesson 8
lesson-whole-chain-short = La cadena entera
lesson-whole-chain-title = La cadena entera de una vez
lesson-whole-chain-text = En un modelo tan pequeño un paso es una matriz: cada fila dice con qué probabilidad lleva de una respuesta a cada otra. N pasos son su potencia N, y al crecer N todas las filas se vuelven p^α. Con qué rapidez, lo dice el segundo <1>valor propio</1> antes de que corra una cadena. Después corren muchas, y su distancia cae a lo largo de esa línea.
lesson-whole-chain-question = Pon α a 4 y N a 10. Los cortes uniformes dejan una variación total de 0,413: ¿qué ley del corte deja menos, y por qué número se podía saber antes de que corriera una cadena?
lesson-whole-chain-answer = Los cortes donde sube la entropía: queda 0,172, frente a 0,181 según el hazard. Lo dice el segundo valor propio: 0,867, frente a 0,879 y, con cortes uniformes, 0,946. Así el tiempo de mezcla es de 10 pasos, no de 14 o 24. Es así en este modelo; en otro el orden puede ser el inverso.
lesson-whole-chain-choice-hazard-second = Los cortes según el hazard; por el segundo valor propio
lesson-whole-chain-choice-entropy-first = Los cortes donde sube la entropía; por el primer valor propio
lesson-whole-chain-choice-entropy-second = Los cortes donde sube la entropía; por el segundo valor propio
lesson-whole-chain-choice-uniform-second = Ninguna: los cortes uniformes dejan menos
lesson-whole-chain-explore = Elige α y la ley del corte en un modelo de lenguaje, en Explorar
lesson-whole-chain-steps = <1/> pasos
lesson-whole-chain-temperature = τ de la propuesta
lesson-whole-chain-cut-law = Ley del corte
lesson-whole-chain-uniform = uniforme
lesson-whole-chain-entropy = la mitad donde sube la entropía
lesson-whole-chain-hazard = la mitad según el hazard
lesson-whole-chain-play = { learn-run-the-chains }
    .title = Ejecutar, o continuar
lesson-whole-chain-again = Empezar de nuevo
    .title = Los mismos ajustes, otros números aleatorios
lesson-whole-chain-second = <1>segundo valor propio</1>
lesson-whole-chain-tenth = pasos hasta un décimo, a la larga
lesson-whole-chain-mixing = <1>tiempo de mezcla</1>, en pasos
lesson-whole-chain-predicted = <1>variación total</1> tras N, exacta
lesson-whole-chain-measured = <1>variación total</1> tras N, medida
lesson-whole-chain-matrix = De una a otra, en N pasos
lesson-whole-chain-matrix-chart =
    .aria-label = La matriz de N pasos: más oscura donde llevan más a menudo; debajo, p^α
lesson-whole-chain-distance = Distancia a p^α, paso a paso
lesson-whole-chain-distance-chart =
    .aria-label = Variación total respecto a p^α según el número de pasos: exacta, y medida en muchas cadenas, con la banda de lo que hace el azar

# Lesson 9
lesson-stuck-short = Atascada
lesson-stuck-title = Atascada, y qué ayuda
lesson-stuck-text = Las respuestas que empiezan por “a” se dispersan, las que empiezan por “b” son casi seguras; con α = 4 los dos tipos pesan más o menos lo mismo para p^α. Pero q casi nunca extrae “b”, así que una cadena sola se queda donde está. Una segunda cadena con un α menor va y viene, y tras cada paso las dos se ofrecen un intercambio.
lesson-stuck-question = A una segunda cadena con α = 3 se le aceptan más intercambios que a una con α = 1. ¿Ayuda más a la primera a ir de “a” a “b”?
lesson-stuck-answer = No. Se acepta el 91% de sus intercambios, no el 62%; pero de “a” a “b” hacen falta 50,2 rondas en lugar de 13,0. Con α = 3 la segunda cadena está casi tan atascada como la primera, así que tiene poco nuevo que ofrecer. Una cadena sola necesita 328 pasos.
lesson-stuck-choice-yes = Sí: más intercambios traen más cosas nuevas
lesson-stuck-choice-same = Lo mismo que la de α = 1
lesson-stuck-choice-no = No: está casi tan atascada como la primera
lesson-stuck-explore = Mira cadenas que se intercambian en un modelo de lenguaje, en Explorar
lesson-stuck-play = { learn-run-the-chains }
    .title = Ejecutar, o continuar
lesson-stuck-again = Empezar de nuevo
    .title = Los mismos ajustes, otros números aleatorios
lesson-stuck-lower-alpha = α de la segunda cadena
lesson-stuck-table =
    .aria-label = Tiempos entre las modas, exactos y como los muestran las cadenas
lesson-stuck-plain = una cadena
lesson-stuck-tempered = con una segunda, dos pasos por ronda
lesson-stuck-there = pasos o rondas a → b, en promedio
lesson-stuck-back = pasos o rondas b → a, en promedio
lesson-stuck-changes = cambios de moda hasta ahora
lesson-stuck-share = proporción de pasos en b
lesson-stuck-one = Una cadena
lesson-stuck-one-chart =
    .aria-label = La respuesta de una cadena, paso a paso
lesson-stuck-two = Con una segunda cadena
lesson-stuck-two-chart =
    .aria-label = La respuesta de la cadena que intercambia con una segunda, paso a paso

# Lesson 10
lesson-particles-short = Partículas
lesson-particles-title = Partículas
lesson-particles-text = Muchas respuestas crecen una al lado de otra, extraídas a temperatura baja; un peso dice cuánto más quiere p^α cada una. Cuando casi todo el peso está en pocas, las <1>partículas efectivas</1> son pocas, y las pesadas se copian en el lugar de las ligeras. Una, extraída según el peso, es la respuesta. El peso medio, Ẑ, estima Z = Σ p^α, que aquí se puede sumar.
lesson-particles-question = Con una sola partícula, ¿es Ẑ correcta en promedio? ¿Y se extrae la respuesta de p^α?
lesson-particles-answer = Ẑ sí, para cualquier número de partículas: su media es Z, aunque una ejecución con una partícula se equivoca en 2,64 veces Z (la desviación estándar). La respuesta no: una sola partícula es una extracción a temperatura baja, a 0,638 de p^α, pese lo que pese. Los pesos sirven para elegir, así que debe haber entre qué elegir.
lesson-particles-choice-both = Sí a las dos
lesson-particles-choice-z = Ẑ sí; la respuesta no
lesson-particles-choice-answer = Ẑ no; la respuesta sí
lesson-particles-choice-neither = No a las dos
lesson-particles-explore = Mira las partículas en un modelo de lenguaje, en Explorar
lesson-particles-draw = Ejecuciones nuevas
    .title = Los mismos ajustes, otros números aleatorios
lesson-particles-shown = Partículas en la figura
lesson-particles-threshold = Remuestreo
lesson-particles-half = si cuenta menos de la mitad
lesson-particles-never = nunca
lesson-particles-always = en cada token
lesson-particles-ramp = α sube desde 1
lesson-particles-no-ramp = de golpe
lesson-particles-ramp-of = en { $n } tokens
lesson-particles-log-z = log Z, exacto
lesson-particles-estimate = log Ẑ, estimado
lesson-particles-least-ess = <1>efectivas, al menos</1>
lesson-particles-resampled = remuestreos
lesson-particles-ancestors = antepasadas que quedan
lesson-particles-genealogy = Una ejecución: las líneas gruesas pesan mucho, la de color es la respuesta
lesson-particles-key-signs = tokens de izquierda a derecha; ● copiada, ✕ abandonada
lesson-particles-key-ess = partículas efectivas
lesson-particles-lines =
    .aria-label = Las partículas de una ejecución como líneas de izquierda a derecha, tan gruesas como su peso
lesson-particles-distance = Cuánto dista la respuesta de p^α
lesson-particles-distance-chart =
    .aria-label = Variación total entre las respuestas y p^α por número de partículas, con lo que deja el azar
lesson-particles-estimates = Ẑ ÷ Z
lesson-particles-estimates-chart =
    .aria-label = Ẑ dividido por Z de cada ejecución por número de partículas, con las medias y la dispersión exacta sin remuestreo

# Lesson 11
lesson-looking-ahead-short = Mirar adelante
lesson-looking-ahead-title = Mirar adelante
lesson-looking-ahead-text = Ante 20 − 2 − 2, el modelo adivina (GUESS) más a menudo de lo que planea (PLAN), pero solo un plan lo hace seguro. La temperatura baja aplica el sharpening solo al primer token, p^α. La power distribution lo multiplica por ζ, lo que queda de p^α al final: la media de p(futuro)^(α−1) sobre los futuros del modelo. La mirada adelante estima ζ con pocos futuros, las continuaciones.
lesson-looking-ahead-question = ¿Desde qué α prefiere la power distribution planear? ¿Y la temperatura baja? ¿Por qué?
lesson-looking-ahead-answer = Desde 3,06, o sea 3,25 en el control. La temperatura baja nunca: 0,6^α supera a 0,4^α para todo α. Un intento se dispersa en dos respuestas, 0,55 y 0,45, ninguna de ellas probable en su conjunto: con α = 4 conserva 0,133 de su p^α, un plan 0,815. Así, un plan tiene 0,0256 × 0,815 = 0,0209, más que 0,1296 × 0,133 = 0,0172, y la respuesta es correcta 86 veces de cada 100, con temperatura baja 74.
lesson-looking-ahead-choice-always = Con todo α; la temperatura baja nunca
lesson-looking-ahead-choice-never = Desde α = { $turn }; la temperatura baja nunca
lesson-looking-ahead-choice-too = Desde α = { $turn }; la temperatura baja también, más tarde
lesson-looking-ahead-choice-neither = Ninguna de las dos, nunca
lesson-looking-ahead-explore = Mira la mirada adelante en un modelo de lenguaje, en Explorar
lesson-looking-ahead-after-plan = tras “PLAN CALC”
lesson-looking-ahead-after-guess = tras “GUESS”
lesson-looking-ahead-rollouts = Continuaciones de cada uno
lesson-looking-ahead-horizon = Terminan
lesson-looking-ahead-to-the-end = con la respuesta
lesson-looking-ahead-one-token = tras un token
lesson-looking-ahead-draw = Extraer de nuevo
    .title = 100 ejecuciones nuevas de la mirada adelante
lesson-looking-ahead-weights = Cuánto peso recibe cada primer token, y cuán a menudo la respuesta es correcta
lesson-looking-ahead-first = Primer token
lesson-looking-ahead-first-chart =
    .aria-label = Probabilidad de cada primer token: el modelo, la temperatura baja, la power distribution y las extracciones de la mirada adelante
lesson-looking-ahead-zeta = Qué puede venir después: ζ
lesson-looking-ahead-zeta-chart =
    .aria-label = ζ de cada primer token, exacta y estimada por las continuaciones, con intervalos

# Lesson 12
lesson-reinforcement-short = Ajuste
lesson-reinforcement-title = Qué le hace el aprendizaje por refuerzo
lesson-reinforcement-text = Entrena un modelo con la recompensa log p, y hazle pagar lo que se aleje de como era. De todas las q, E_q[(α−1)·log p] − KL(q‖p) es máximo para q = p^α/Z, donde vale log Z: el entrenamiento lleva a lo que el power sampling muestrea sin él. La política aquí sube con el gradiente exacto. Luego muestras reales: del modelo incluido, de su p^α y del hermano, que GRPO ajustó con respuestas correctas, no con log p.
lesson-reinforcement-question = ¿Qué le hizo el ajuste a pass@1, y qué a pass@16? ¿Y cuántas respuestas distintas quedan?
lesson-reinforcement-answer = Subió pass@1 y dejó pass@16: en 240 problemas de 47 a 94 de cada 100, y de 99 a 99. Lo que el hermano dice casi siempre, el modelo ya sabía decirlo en uno de 16 intentos; p^α, sin entrenar nada, acierta 90. El precio es la variedad: las muestras del hermano son casi todas una sola respuesta, y tener más apenas ayuda.
lesson-reinforcement-choice-up-up = Subió los dos
lesson-reinforcement-choice-up-same = Subió pass@1 y dejó pass@16
lesson-reinforcement-choice-up-down = Subió pass@1 y bajó pass@16
lesson-reinforcement-choice-same-same = Dejó los dos como estaban
lesson-reinforcement-explore = Mira el power sampling de este problema, en Explorar
lesson-reinforcement-run = { learn-run-again }
    .title = La política sube, luego se extraen las muestras
lesson-reinforcement-pause = Pausa
    .title = Conserva lo ocurrido; Ejecutar continúa
lesson-reinforcement-step = pasos de la política
lesson-reinforcement-objective = su objetivo, nats
lesson-reinforcement-log-z = log Z, el máximo
lesson-reinforcement-divergence = KL(política‖p^α), nats
lesson-reinforcement-path = El objetivo, para q ∝ p^β
lesson-reinforcement-path-chart =
    .aria-label = El objetivo de p^β según β: es máximo en β = α, donde vale log Z
lesson-reinforcement-policy = La política en camino
lesson-reinforcement-policy-chart =
    .aria-label = La probabilidad de cada respuesta: el modelo, p^α y la política
lesson-reinforcement-samples = Dieciséis muestras de cada uno
lesson-reinforcement-table =
    .aria-label = Muestras del modelo, de su p^α y del modelo hermano
lesson-reinforcement-method = extraídas de
lesson-reinforcement-right = correctas
lesson-reinforcement-distinct = distintas
lesson-reinforcement-log-prob = log p
lesson-reinforcement-answers = respuestas
lesson-reinforcement-base = el modelo
lesson-reinforcement-power = su p^α
lesson-reinforcement-second-model = el hermano
lesson-reinforcement-passes = pass@k en este problema
lesson-reinforcement-passes-chart =
    .aria-label = pass@k del modelo, de su p^α y del modelo hermano, con intervalos del 95 %

# What a lesson refuses
lesson-unknown = No hay ninguna lección { $lesson }. Recarga la página.
lesson-setting-illegal = El ajuste “{ $name }” no es válido: { $fault }.
lesson-problem-unknown = Aquí no hay ningún problema { $problem }. Elige otro.
lesson-table-misfit = La tabla tiene otros campos que esta lección. Recarga la página.
lesson-probability-no-number = Esto no es un número. Usa uno de 0 a 1.
lesson-probability-negative = Una probabilidad no puede ser negativa. Usa un número de 0 a 1.
lesson-probability-above-one = Una probabilidad no puede ser mayor que 1. Usa un número de 0 a 1.
lesson-probability-too-small = Demasiado pequeño para que se vea algo. Usa 0, o 0,000001 y más.
lesson-probabilities-all-zero = Todas son 0. Al menos una tiene que ser mayor que 0.
lesson-response-unknown = { $response } no es ninguna respuesta de aquí. Empieza de nuevo.
lesson-response-impossible = { $symbol } tiene ahí probabilidad 0. Empieza de nuevo.
lesson-response-not-whole = Esto no es una respuesta entera. Empieza de nuevo.
lesson-cut-not-a-place = El corte tiene que ser uno de los { $places } lugares.
lesson-stuck-ladder = La segunda cadena necesita un α menor que la primera, que tiene { $alpha }. Elige otro, o sube α.
lesson-stuck-one-mode = Con 0 hay una sola moda, y no hay dónde atascarse. Usa 0,000001 o más.



## Errors: evaluation and problem sets

row-is-array = es un array JSON en una sola línea; escribe cada uno de sus objetos en una línea
row-line-too-long = la línea ocupa más de { $most } MB
row-byte-not-utf-8 = el byte { $byte } no es UTF-8; guarda el archivo en UTF-8
row-nul-byte = la línea contiene un byte NUL, así que no es JSON
row-too-many-values = la línea contiene más de { $most } valores
row-nested-too-deeply = el JSON está anidado a demasiada profundidad
row-not-json = no es JSON: { $reason } (columna { $column })
row-number-too-long = el JSON contiene un número demasiado largo
row-no-object = la línea es JSON, pero no un objeto con claves como prompt y answer
row-same-key-twice = dos valores tienen la misma clave en un objeto; deja uno de ellos
row-cell-too-long = tiene una celda de más de { $most } MB: hay unas comillas sin cerrar en ella o antes. Lo que sigue no se lee
row-quotation-not-closed = hay unas comillas sin cerrar: están en una de las celdas que empiezan en la línea { $line }, y todo lo que sigue se lee como texto de esa celda
row-columns-of-same-name = dos columnas tienen el mismo nombre; cambia el de una
row-quotation-does-not-match = abarca { $lines } líneas y sus comillas no casan: ¿hay alguna sin cerrar?
row-cells-under-names =
    tiene { $cells ->
        [one] { $cells } celda
       *[other] { $cells } celdas
    } bajo { $names ->
        [one] { $names } nombre
       *[other] { $names } nombres
    }
row-array-goes-on = hay algo más tras el final del array
row-array-does-not-end = el array no termina: el archivo está cortado o no es JSON
row-object-does-not-end = el objeto no termina: el archivo está cortado o no es JSON
row-columns-end-apart = las columnas no terminan en la misma fila
row-column-without-value = una columna no tiene valor para esta fila
row-values-unlike-columns = no tiene tantos valores como columnas hay
row-too-long = ocupa más de { $most } MB
row-no-mapping = no es una correspondencia de nombres de columnas a valores
row-options-no-list = las opciones no son una lista de textos
row-options-without-commas = las opciones no son una lista de textos; escríbelas como JSON, separadas por comas
row-answer-empty = la respuesta está vacía; escribe null donde no se conozca
row-counted-from-0-or-1 = no se puede saber si la respuesta cuenta las opciones desde 0 o desde 1: en su conjunto no están ni el 0 ni el número de opciones, o están los dos; escribe letras
row-place-beyond-options = la posición de la respuesta va más allá de la última opción; las posiciones se cuentan desde 0
row-answer-ambiguous = la respuesta puede ser una de las opciones, o la letra o la posición de otra; escribe su letra
row-answer-no-option = la respuesta no es ni una de las opciones, ni su letra, ni su posición
row-number-of-options =
    { $options ->
        [one] hay { $options } opción
       *[other] hay { $options } opciones
    }; la opción múltiple se califica con entre 2 y { $most }
row-option-empty = una de las opciones está vacía
row-labels-unlike-options = no hay tantas etiquetas como opciones
row-options-of-same-label = dos de las opciones tienen la misma etiqueta
row-options-the-same = dos de las opciones son iguales
row-answer-is-passage = su respuesta es un pasaje de un texto; esas respuestas no se califican
row-several-questions = tiene varias preguntas sobre un mismo texto; escribe una fila para cada una
row-tests-not-run = sus pruebas no se ejecutan: los programas se califican con las columnas prompt, test y entry_point
row-has-turns = su pregunta viene dada como turnos de una conversación, que necesitan un juez; si es uno solo, llámalo prompt
row-several-true-answers = tiene varias respuestas verdaderas y falsas, que debe calificar un juez
row-tested-by-output = sus programas se prueban con entradas y salidas, cosa que aquí no se hace
row-has-picture = va con una imagen, que aquí no se muestra a los modelos
row-answer-without-mark = la respuesta no termina con { $mark } y la respuesta final, como las anteriores
row-columns-missing = no hay { $columns }
row-columns-missing-or-null = no hay { $columns }; escribe "answer": null donde no se conozca la respuesta
row-columns-missing-or-of-sets = no hay { $columns } (o las columnas de { $sets })
row-column-and-column = { $columns } y { $column }
row-choice-without-options = la respuesta parece de opción múltiple, pero ninguna columna tiene un nombre que indique las opciones; llámala choices
row-bytes-of-python = { $column } está escrito como bytes de Python, b'…'; antes descodifícalo como texto
row-several-answers = { $column } enumera { $answers } respuestas; escríbelas como una sola, o pon una de ellas
row-box-empty = { $column } tiene una \boxed{"{}"} vacía o sin cerrar
row-solution-without-box = { $column } es un texto sin una \boxed{"{}"} que contenga la respuesta final
row-truth-empty = { $column } está vacío; escribe null donde no se conozca la respuesta
row-truth-too-long = { $column } tiene { $length } caracteres; las respuestas se comparan hasta { $most }
row-boxes-differ = { $column } tiene varias \boxed{"{}"} con respuestas distintas; pon la respuesta final en una sola
row-truth-is-sentences = { $column } es un texto de varias frases; pon solo la respuesta final, o ponla tras { $mark } o en \boxed{"{}"}
row-id-length = { $column } debe tener de 1 a { $most } caracteres
row-value-no-text = { $column } es { $kind }; debe ser un texto
row-value-no-text-or-number = { $column } es { $kind }; debe ser un texto o un número
row-value-empty = { $column } está vacío
row-value-too-long = { $column } ocupa más de { $most } MB
row-value-damaged = { $column } contiene caracteres que no son texto; guárdalo en UTF-8
row-kind-object = un objeto
row-kind-list = una lista
row-kind-truth = verdadero o falso
row-kind-null = null
row-kind-number = un número
row-kind-other = otra cosa
row-id-used = el id { $id } ya lo usa una fila anterior
rows-not-read = esta fila y las siguientes no se leen: { $reason }
rows-too-many = un conjunto tiene como mucho { $problems } problemas en { $rows } filas
rows-no-problems = las { $rows } anteriores no son problemas
rows-not-told = no se indican más filas como esta y las de arriba
set-without-usable-row = { $name } no tiene ninguna fila utilizable.
set-rows-unusable = { $name } no tiene ninguna fila utilizable. { $faults }
set-fault = Fila { $row }: { $message }
set-fault-after-fault = { $faults }; fila { $row }: { $message }
set-name-missing = indica un dataset tras hub:, como en hub:autor/nombre
set-no-bytes = deben ser los bytes de un archivo; load_problem_set abre uno
set-no-list = debe ser el nombre de un conjunto o de un archivo, o una lista de filas
set-too-large = { $name } ocupa más de { $most } MB; envía una parte
set-unpacked-too-large = { $name } ocupa descomprimido más de { $most } MB; envía una parte
set-too-slow = { $name } tarda demasiado en llegar; pide menos problemas
set-unknown = { $source } no es ni un archivo ni un conjunto conocido; usa { $names }, hub:autor/nombre o el nombre de un archivo
set-no-file-name = { $source } no es un nombre de archivo
set-unreadable = no se puede leer { $source }: { $reason }
set-limit = es { $limit }; debe ser un número entero, como mínimo 1
set-of-another-kind = { $name } es { $what }; guárdalo como JSON Lines, array JSON o CSV, en UTF-8
set-kind-zip = un archivo zip o una hoja de cálculo
set-kind-parquet = un archivo Parquet
set-kind-zstd = un archivo comprimido con zstd
set-kind-bzip2 = un archivo comprimido con bzip2
set-kind-xz = un archivo comprimido con xz
set-kind-not-utf-8 = un texto que no está en UTF-8
set-kind-pdf = un PDF
set-empty = { $name } está vacío; necesita un problema en cada línea
set-gzip-damaged = { $name } es un archivo gzip dañado; comprímelo o descárgalo de nuevo
set-columns-without-names = { $name } no es ni JSON ni una tabla cuya primera línea dé nombre a las columnas; llámalas, por ejemplo, question y answer
set-several-lists = { $name } contiene varias listas de objetos; guarda en un archivo aparte la que tiene los problemas
set-too-many-values = el archivo contiene más de { $most } valores; divídelo
set-no-hub-name = { $name } no es un dataset de Hugging Face; indica uno como autor/nombre
set-without-rows = { $name } no tiene filas
set-no-table = { $name } no es una tabla; los problemas se leen de archivos { $kinds }
set-not-loaded-by-server = este servidor no puede cargarlo; elige otro
set-needs-datasets = los conjuntos de Hugging Face necesitan el paquete datasets: python -m pip install datasets
set-not-loaded-for-visitor = no se pudo cargar { $name } de Hugging Face ({ $reason }); comprueba el nombre, o guárdalo como JSON Lines y envía ese archivo
set-not-loaded = no se pudo cargar { $name } de Hugging Face ({ $reason }); comprueba el nombre, la red y, en los conjuntos que lo piden, que has iniciado sesión; o guárdalo como JSON Lines e indica ese archivo
set-is-json-array = un array JSON
set-is-json-lines = JSON Lines
set-is-json-objects = objetos JSON uno tras otro
set-is-json-object = un objeto JSON
set-is-json-around-rows = un objeto JSON alrededor de una lista de filas
set-is-json-columns = JSON, columna a columna
set-is-json-names-beside-rows = JSON, nombres de columnas junto a las filas
set-is-json-rows-by-names = un objeto JSON de filas por su nombre
set-is-csv = CSV
set-is-tsv = TSV
set-is-choice-table = { $kind } sin una línea de nombres, con una pregunta de opción múltiple en cada fila
set-is-gzipped = { $kind }, comprimido con gzip
set-is-rows = una lista de filas
set-is-on-hub = un conjunto de Hugging Face
set-is-published = un conjunto publicado
plan-setting-of-samples = no se fija en un método; para eso { $method } tiene samples
plan-number-of-samples = { $samples } no está entre 1 y { $most }
plan-same-response = { $method } da siempre la misma respuesta; pídela una sola vez
plan-method-without-name = uno no tiene nombre
plan-without-problems = el conjunto { $set } no tiene ninguno
plan-model-no-name = debe ser un nombre; un modelo ya cargado se da a in_this_process, con su nombre
plan-without-methods = no hay ninguno; indica al menos uno
plan-seed = { $seed } no está entre 0 y 2^63
plan-unknown-choice = { $value } no existe; usa { $choices }
plan-name-twice = { $name } está dos veces; da a cada uno un nombre propio
plan-differs-in-number-of-problems =
    tiene { $there ->
        [one] { $there } problema
       *[other] { $there } problemas
    }, no { $here }
plan-differs-in-problems = sus problemas son otros
plan-differs-in-methods = sus métodos son { $there }, no { $here }
plan-differs-in-order = sus métodos están en otro orden
plan-differs = su { $field } es { $there }, no { $here }
plan-method-differs = { $setting } de { $method } es { $there }, no { $here }
plan-a-setting = un ajuste
folder-without-evaluation = { $folder } no contiene ninguna evaluación: falta { $plan }
folder-no-plan = { $path } no es un plan: { $reason }
folder-schema-unknown = { $version } de { $path } es desconocida; este PowerViz lee { $known }
folder-unreadable = no se puede leer { $path }: { $reason }
folder-of-other-files = { $folder } contiene otros archivos y ningún { $plan }; indica una carpeta nueva o vacía
folder-no-name = { $folder } no es un nombre de carpeta
folder-unwritable = no se puede escribir en { $folder }: { $reason }
folder-file-unwritable = no se puede escribir { $path }: { $reason }
folder-file-in-use = otro proceso está escribiendo { $path }
folder-samples-unwritable = no se pueden escribir las muestras: { $reason }; las anteriores se conservan
folder-of-another-evaluation = { $folder } contiene otra evaluación ({ $difference }); continúala con sus propios ajustes, o indica otra carpeta
folder-line-no-sample = { $path }, línea { $line } no es una muestra: { $reason }
folder-sample-twice = { $path }, línea { $line }: la muestra { $index } de { $method } en { $problem } ya está
folder-sample-not-planned = { $path }, línea { $line }: la muestra { $index } de { $method } en { $problem } no está en el plan
folder-reason = { $part }: { $reason }
folder-content = contenido
folder-unusable = no se puede usar { $folder }: { $reason }
export-of-another-set = { $problem } no tiene { $detail }; así solo se puede exportar { $set }
workers-too-few = { $workers } son muy pocos; usa 1 o más
workers-one-died = uno se ha interrumpido, quizá por falta de memoria; lo hecho se conserva, así que continúa con menos
ray-not-installed = no está instalado; usa `python -m pip install ray`, u omite la opción
ray-actors-lost = se perdieron { $actors } actores uno tras otro, el último porque { $reason }; lo hecho se conserva
ray-no-cluster = no hay ningún clúster en { $address }: { $reason }
evaluation-error-of-problem = { $message } (problema { $problem })
evaluation-other-tokens = { $other } y { $base } leen el texto en tokens distintos, así que uno no puede puntuar lo que dice el otro; elige un modelo ajustado a partir de la misma base
comparison-second-model-missing = falta; indica el modelo cuyas muestras quieres comparar
comparison-other-tokens = { $second } escribe en tokens distintos de los de { $model }, que por eso no puede puntuar sus respuestas; elige uno con el mismo tokenizer
sample-not-drawn = { $field }: { $message }
grade-without-truth = no hay comprobación automática; exporta las muestras para un juez
grade-truth-unknown = no se conoce la respuesta correcta
grade-too-hard = la respuesta es demasiado larga o demasiado difícil de comparar con la correcta
grade-response-empty = la respuesta está vacía
grade-no-answer = no se encontró ninguna respuesta final
grade-cut-off = la respuesta se cortó antes de una respuesta final
grade-code-not-allowed = el código no se ejecuta si no lo permites
code-unconfined = el código no se ejecuta: esta máquina no ofrece aislamiento para él (sí lo ofrece Linux en x86-64 o ARM de 64 bits con seccomp); exporta las muestras y pruébalas en otro sitio
code-not-run = no se pudo ejecutar el código: { $reason }
code-too-long = el programa tiene más de { $most } caracteres
code-stopped = detenido tras { $seconds } segundos
code-tests-ended = las pruebas terminaron antes de completarse
code-ended = el programa terminó, o se detuvo en un límite, antes de responder
code-returned-too-much = la función devolvió más de lo que se puede leer
code-answered-no-value = el programa respondió con algo que no es un valor
code-tests-cannot-run = las pruebas no se pueden ejecutar: { $reason }
code-tests-pass = las pruebas no se pueden ejecutar: pasan { $value }
code-test-failed = falló una prueba
code-raised = { $error }
code-test-failed-by = falló una prueba: { $reason }
evaluation-set-not-sent = los tuyos no se pueden enviar a este servidor
evaluation-set-not-from-hub = los visitantes de este servidor no pueden cargarlo de Hugging Face
evaluation-set-unknown = { $name } no es ninguno de los de la página
evaluation-file-gone = el archivo ya no está aquí; elígelo de nuevo
evaluation-hub-name-missing = indica un dataset, por ejemplo openai/gsm8k:main
evaluation-too-many-samples = { $samples } muestras en total son demasiadas para la página, que extrae hasta { $most }; pide menos, o usa la línea de comandos
evaluation-response-too-long = { $tokens } es demasiado: { $model } lee { $context } tokens, incluido el prompt
evaluation-second-model-missing = elige el modelo
evaluation-without-methods = marca al menos uno
evaluation-form-missing = falta; recarga la página
evaluation-model-not-offered = { $name } no se ofrece aquí
evaluation-taken-back = se retiró antes de que llegaran los problemas
evaluation-runs-code = ejecuta código escrito por un modelo, algo que está desactivado en este servidor
evaluation-needs-models = necesita { $models }, que aquí no está cargado
evaluation-needs-model-as-loaded = necesita su modelo tal como se cargó entonces, que aquí no está cargado
evaluation-model-on-lent-gpu = { $model } se ejecuta en una GPU que se presta un minuto cada vez, muy poco para una evaluación; elige aquí un modelo incluido, o evalúalo en una GPU tuya con python -m powerviz evaluate
evaluation-only-to-look-at = está aquí solo para mirarla; continúa donde empezó
evaluation-of-somebody-else = solo se puede cancelar y reanudar donde se empezó
evaluation-drawing = la extracción de muestras
evaluation-reading-file = la lectura del archivo
evaluation-order = esta operación
evaluation-cancelled = En pausa.
evaluation-nobody-looked = Se pausó porque ya nadie miraba.
evaluation-gone = Esta evaluación ya no está en el servidor.
evaluation-no-such-problem = No hay tal problema.
evaluation-no-such-file = Todavía no hay tal archivo.

## Errors: models, prompts, samplers, recordings, analysis, grading

# Values, as pydantic finds them: predicates.
is-missing = falta
is-not-expected = no está previsto
is-not-legal = no se admite aquí ({ $kind })
is-no-json = no es JSON
is-no-json-from = no es JSON a partir de la columna { $column }
is-nested-too-deeply = está anidado a demasiada profundidad
lacks-field = no tiene { $name }
should-be-above = debe ser mayor que { $limit }
should-be-at-least = debe ser mayor o igual que { $limit }
should-be-at-most = debe ser menor o igual que { $limit }
should-be-below = debe ser menor que { $limit }
should-be-boolean = debe ser verdadero o falso
should-be-finite = debe ser un número finito
should-be-list = debe ser una lista
should-be-multiple = debe ser múltiplo de { $limit }
should-increase = debe crecer de cada valor al siguiente
should-be-null = debe ser null
should-be-number = debe ser un número válido
should-be-object = debe ser un objeto
should-be-one-of = debe ser uno de { $choices }
should-be-smaller = debe ser un número más pequeño
should-be-text = debe ser un texto
should-be-unicode = debe ser texto Unicode válido
should-be-whole = debe ser un número entero
should-have-at-least =
    { $limit ->
        [one] debe tener al menos { $limit } elemento
       *[other] debe tener al menos { $limit } elementos
    }
should-have-at-least-characters =
    { $limit ->
        [one] debe tener al menos { $limit } carácter
       *[other] debe tener al menos { $limit } caracteres
    }
should-have-at-most =
    { $limit ->
        [one] debe tener como máximo { $limit } elemento
       *[other] debe tener como máximo { $limit } elementos
    }
should-have-at-most-characters =
    { $limit ->
        [one] debe tener como máximo { $limit } carácter
       *[other] debe tener como máximo { $limit } caracteres
    }
should-have-the-form = debe tener la forma { $form }

# What the operating system says of files.
system-is-folder = es una carpeta
system-name-too-long = el nombre del archivo es demasiado largo
system-no-folder = no es una carpeta
system-no-space = no queda espacio en el dispositivo
system-no-such-file = no existe ese archivo o carpeta
system-not-permitted = permiso denegado
system-read-only = el sistema de archivos es de solo lectura

# Sizes and places.
gigabytes = { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB
gpus =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPU
    }
gpus-together =
    { $n ->
        [one] { $n } GPU
       *[other] { $n } GPU juntas
    }
megabytes = { $n } MB
this-machine = esta máquina

# Models: names, engines, files, memory.
adapter-alone = { $model } es un adaptador, no un modelo: hf download { $model } --local-dir CARPETA, e indica esa carpeta; su base se carga entonces con él
adapter-does-not-fit = el adaptador de { $folder } no está hecho para esta base: { $reason }
adapter-folder-not-there = { $model } tiene que ser una base, un signo más y la carpeta de un adaptador, y { $folder } no es una carpeta con un adapter_config.json
adapter-needs-peft = la carpeta { $folder } contiene un adaptador, que necesita el paquete peft: python -m pip install peft
adapter-merged-differs = fusionado, sus probabilidades son otras que junto a su base, en { $nats } nats: un peso que la base usa dos veces, como embedding y cabeza, cambia en ambos sitios. Como BASE+CARPETA, una LoRA simple funciona junto a su base
adapter-not-merged = el adaptador de { $folder } no se puede fusionar con su base: { $reason }
adapter-not-on-quantised = el adaptador de { $folder } es más que un simple LoRA ({ $what }) y no se puede fusionar con su base, que está cuantizada; usa una base que no lo esté
adapter-not-shared = el adaptador de { $folder } es más que un simple LoRA ({ $what }), así que no puede compartir los pesos de su base; indica solo { $folder } y se fusionará con una copia
adapter-of-adapter = la carpeta { $folder } contiene un adaptador de otro adaptador
adapter-on-spread-base = la base del adaptador de { $folder } está repartida entre varias GPU, donde sus pesos no se pueden compartir; indica solo { $folder } y se fusionará con una copia
adapter-other-parts = los tensores de ambos difieren, por ejemplo { $first }
adapter-without-base = la carpeta { $folder } contiene un adaptador que no indica ninguna base: escríbela en { $key }, en su { $file }
adapter-without-weights = la carpeta { $folder } contiene un adaptador sin su { $file }
config-does-not-load = { $model } tiene un config.json que no se puede cargar: { $reason }
device-not-here = { $device } no está en esta máquina; usa auto o { $known }
disk-too-full = { $model } requiere descargar { $needed }, y en el disco de { $place } hay { $free } libres; haz sitio, o pon en HF_HOME una carpeta de otro disco
dtype-rounds-too-much = { $dtype } redondea demasiado para ser reproducible; usa float32
dtype-unknown = { $dtype } es desconocido; elige uno de { $known }
engine-cannot-load = el motor de { $scheme }: no puede cargar { $model } ({ $reason })
engine-failed = el motor de { $scheme }: ha fallado en { $call } de { $model } ({ $reason }); arréglalo o actualízalo, o elige otro modelo
engine-gave-another-model = el motor de { $scheme }: ha dado un modelo llamado { $given } para { $model }
engine-gave-no-model = el motor de { $scheme }: ha dado { $given } para { $model }, que no es un modelo de lenguaje: no tiene { $member }
engine-gave-wrong = el motor de { $scheme }: ha dado { $given } como { $member } de { $model }; debe ser { $wanted }
engine-no-function = el motor de { $scheme }: no es una función ({ $place })
engine-not-importable = el motor de { $scheme }: no se puede importar ({ $reason }); actualiza o elimina su paquete
engine-several = varios paquetes traen un motor para { $scheme }: ({ $places }); elimínalos todos menos uno
eos-no-text = es { $kind }; debe ser el texto de un token
eos-no-token = { $eos } no es un token de este modelo
eos-not-in-vocab = { $eos } no está en el vocabulario; añádelo a vocab
eos-not-named = los archivos del modelo no indican ningún token de fin de secuencia, así que ninguna respuesta terminaría nunca; indica uno con el argumento eos
file-not-on-hub = { $model } no tiene ningún archivo { $file } en el hub de Hugging Face; hay { $there }
folder-not-there = la carpeta { $folder } no existe
folder-without-model = la carpeta { $folder } no contiene ningún modelo: falta config.json
gguf-alignment = sus tensores deberían estar alineados a { $value }
gguf-beyond-memory = { $model } no cabe en la memoria; elige un modelo más pequeño, o un archivo con menos bits
gguf-cannot-read = { $model }: no se puede leer { $file } ({ $reason })
gguf-crashes = { $model } no se carga: llama.cpp se cae con este archivo, o no llega al final; descárgalo de nuevo, o elige otro
gguf-damaged = { $model } tiene un archivo dañado o incompleto, { $file }: { $reason }; cópialo o descárgalo de nuevo
gguf-does-not-load = { $model } no se carga: llama.cpp dice «{ $reason }»; una versión más reciente de llama-cpp-python puede conocer más modelos
gguf-ends-in-header = termina en la cabecera, tras { $n } bytes
gguf-ends-in-tensors = tiene { $n } bytes, y sus tensores necesitan { $needed }
gguf-header-too-long = su cabecera es demasiado larga
gguf-is-folder = { $folder } es una carpeta; indica el archivo GGUF que contiene
gguf-key-doubled = la clave { $key } está vacía o aparece dos veces
gguf-kind-of-value = no hay ningún tipo { $n } de valores
gguf-no-gguf = { $model }: { $file } no es un archivo GGUF
gguf-no-name = no indica ningún archivo; escribe gguf:RUTA, o gguf:PROPIETARIO/REPOSITORIO:ARCHIVO para un archivo del hub de Hugging Face
gguf-no-package = { $model } necesita el paquete { $package }, que no está instalado: python -m pip install { $package }
gguf-not-causal = { $model } no es un modelo de lenguaje causal; elige uno de solo decodificador
gguf-not-named = { $model } es un repositorio; indica un archivo GGUF suyo, como en gguf:PROPIETARIO/REPOSITORIO:ARCHIVO.gguf
gguf-not-there = el archivo { $file } no existe
gguf-other-version = { $model }: { $file } es un archivo GGUF de la versión { $version }; se leen las versiones 2 y 3, escritas para este tipo de máquina
gguf-package-broken = { $model } necesita el paquete { $package }, que no se puede importar ({ $reason }); instálalo de nuevo
gguf-pass-failed = { $model }: llama.cpp falló en un paso hacia delante (código { $number })
gguf-shards-renamed = { $model } es uno de { $all } archivos; devuélveles los nombres con los que se publicaron, también a { $file }
gguf-tensor-shape = el tensor { $tensor } tiene una forma imposible
gguf-text-too-long = un texto suyo tiene { $n } bytes
gguf-too-large = { $model } es demasiado grande: necesita unos { $needed } de memoria, y en { $place } hay { $free } libres; elige un modelo más pequeño, o un archivo con menos bits
gguf-too-many-tensors = debería tener { $n } tensores
gguf-too-many-values = debería tener { $n } valores
gguf-without-gpu = no se puede elegir para { $model }: aquí llama.cpp se compiló sin GPU; instala llama-cpp-python con los CMAKE_ARGS que su página da para la tuya
given-among-others = { $given }, entre otros
given-shape = la forma { $shape }
given-sum = probabilidades que suman { $total }
hub-answers = no está accesible (responde { $status })
hub-not-asked = no se consulta mientras HF_HUB_OFFLINE esté definida
hub-not-reached = no está accesible
index-damaged = { $model } tiene un { $file } dañado: { $reason }
index-names-no-files = no nombra ningún archivo de esta carpeta
loading-cancelled = no se ha cargado: se canceló la carga
max-len-too-short = { $given } es demasiado corto; una respuesta necesita al menos 1 token
max-new-tokens-beyond = { $given } no está en 1 … { $most } (max_len menos el prompt)
memory-ran-out = se ha agotado, incluso con una sola respuesta a la vez; pide una respuesta (max_new_tokens) o un prompt más cortos, usa un modelo más pequeño, o carga este con el dtype bfloat16
model-beyond-device = { $model } no cabe en la memoria de { $device }
model-beyond-memory = { $model } no cabe en la memoria; elige un modelo más pequeño o el dtype bfloat16
model-does-not-load = { $model } no se puede cargar: { $reason }
model-encoder-decoder = { $model } es un modelo encoder-decoder; elige uno causal (decoder-only)
model-fails-first-pass = { $model } se ha cargado, pero falla en su primera pasada ({ $reason }); quizá sirva otro dtype o dispositivo
model-gated = { $model } es de acceso restringido: acepta su licencia en huggingface.co/{ $model } e inicia sesión desde esta máquina con 'hf auth login' o con la variable de entorno HF_TOKEN
model-incomplete =
    { $missing ->
        [one] { $model } está incompleto: falta { $missing } de sus { $all } archivos de pesos ({ $first }); cópialo o descárgalo de nuevo
       *[other] { $model } está incompleto: faltan { $missing } de sus { $all } archivos de pesos ({ $first }); cópialo o descárgalo de nuevo
    }
model-is-name = es un nombre, no un modelo; cárgalo antes con load_model
model-loaded-already = ya es un modelo cargado; úsalo tal cual
model-looks-ahead = { $model } mira hacia delante: su predicción cambia con los tokens posteriores, así que es un encoder y no puede continuar un texto; elige un modelo causal (decoder-only)
model-name-empty = está vacío; indica un id del hub, una carpeta o el nombre de un modelo incluido
model-needs-own-code = { $model } necesita código propio para funcionar, y PowerViz no lo ejecuta
model-no-name = no es un nombre; indica un id del hub, una carpeta o el nombre de un modelo incluido
model-not-causal = { $model } no es un modelo de lenguaje causal; elige uno decoder-only
model-not-complete =
    { $n ->
        [one] { $model } no es un modelo de lenguaje completo: { $n } de sus pesos no está en el checkpoint ({ $first })
       *[other] { $model } no es un modelo de lenguaje completo: { $n } de sus pesos no están en el checkpoint ({ $first }, …)
    }
model-not-found = { $model } no es ni una carpeta de aquí, ni un modelo incluido ({ $bundled }), ni un modelo público del hub de Hugging Face; comprueba cómo está escrito
model-not-here = { $model } no es ni una carpeta de aquí, ni un modelo incluido ({ $bundled }), ni uno ya descargado, y el hub de Hugging Face { $why }; comprueba cómo está escrito y la conexión
model-of-other-kind = es { $kind }, no un modelo; load_model da uno a partir de un nombre
model-of-unknown-vocabulary = sus archivos no dicen cuántos tokens conoce
model-quantised = { $model } está cuantizado ({ $method }), y faltan los paquetes que necesita: python -m pip install { $packages }
model-scores-no-numbers = sus puntuaciones del token siguiente no son números (NaN o infinito); cárgalo con otro dtype, por ejemplo float32
model-too-large = { $model } es demasiado grande: necesita unos { $needed } de memoria, y en { $place } hay { $free } libres; elige un modelo más pequeño o el dtype bfloat16
model-without-config = { $model } no es un modelo que cargue transformers: falta config.json
option-no-whole = { $given } no es un número entero de { $least } o más
option-unknown-to-engine = no se puede elegir para { $model }: su motor no lo conoce
probabilities-lacking = no tiene fila para el prefijo { $prefix }
probabilities-none = tras { $prefix }, los números { $given } no son probabilidades; deben ser al menos 0 y sumar 1
probabilities-not-as-many =
    { $given ->
        [one] da { $given } número tras { $prefix }; el vocabulario tiene { $wanted }
       *[other] da { $given } números tras { $prefix }; el vocabulario tiene { $wanted }
    }
prompt-of-other-symbols = { $symbol } no es un símbolo de este modelo; usa { $known }
scheme-in-other-letters = ningún motor de aquí carga nombres que empiecen por { $scheme }: con estas letras; escribe { $right }:
scheme-unknown = ningún motor de aquí carga nombres que empiecen por { $scheme }: (los hay para { $known }); instala el paquete que lo trae, con python -m pip install, o quita el esquema si es una carpeta o un id de Hugging Face
server-address-with-more = una dirección no lleva usuario, clave ni signo de interrogación, porque aparece en grabaciones y enlaces; da la clave en la variable de entorno { $variable }, como DIRECCIÓN=CLAVE
server-address-wrong = no es la dirección de un servidor; escríbela como http://127.0.0.1:8080
server-answers-nonsense = el servidor en { $model } dio una respuesta que no lo es ({ $reason }); comprueba la dirección y que la versión del servidor sea conocida aquí
server-answers-too-long = la respuesta del servidor es demasiado larga para serlo
server-breaks-off = el servidor en { $model } ya no responde ({ $reason }); lo extraído se conserva, y una grabación continúa cuando el servidor vuelva
server-by-its-own-option = es la dirección de un servidor; dala con --servers, que permite usarlo a los visitantes
server-cuts-tail = el servidor en { $model } nunca extrae tokens raros, aunque no debía excluir ninguno: sus muestras son de otra distribución y no pueden hacerse exactas
server-draws-otherwise = el servidor en { $model } extrae los tokens con otras probabilidades que las que dice: sus muestras no pueden hacerse exactas
server-ends-otherwise = el servidor en { $model } terminó una respuesta sin un token conocido como fin; indica el suyo con el argumento eos
server-hides-end = el servidor en { $model } no comunica el token que termina una respuesta con su log-probabilidad, que cada paso necesita
server-ignores-temperature = el servidor en { $model } no extrae a la temperatura que se le dice: sus muestras a otra que 1 no pueden hacerse exactas
server-keys-wrong = la variable de entorno { $variable } debe contener parejas DIRECCIÓN=CLAVE, separadas por espacios
server-lies-ids = el servidor en { $model } no devuelve un texto a partir de sus propios ids de tokens
server-lies-scores = el servidor en { $model } encuentra probables, tras una respuesta, otros tokens que cuando la extrajo (separados { $drift } nats): o sus ids no son los que extrajo, o sus números son demasiado imprecisos
server-lies-sum = las probabilidades que dice el servidor en { $model } no suman 1
server-lies-temperature = las log-probabilidades del servidor en { $model } no son ni las del modelo ni aquellas de las que extrae a otra temperatura
server-not-at-temperature = tiene que ser 1 para { $model }: a otra temperatura sus log-probabilidades no son las del modelo
server-not-for-sampler = lee distribuciones enteras del token siguiente, que el servidor en { $model } no comunica: allí { $method } no es posible; sí lo son { $others }, o carga el modelo en el proceso
server-not-there = no hay ningún servidor en { $model } ({ $reason }); arráncalo, o corrige la dirección
server-not-with-setting = no puede ser { $given } con un servidor, que extrae por sí mismo sufijos enteros y no comunica distribuciones enteras; quítalo, o escribe { $value }
server-of-unknown-kind = el servidor en { $model } no es de un tipo conocido aquí; los de llama.cpp, vLLM y SGLang sí. De servidores que solo aceptan textos, o no dicen la log-probabilidad de cada token, no se puede muestrear de forma exacta
server-refuses = el servidor en { $model } rehúsa (estado { $status }): { $reason }
server-still-loading = el servidor en { $model } está ahí, y todavía carga su modelo ({ $reason }); tras { $seconds } segundos ya no se ha esperado más: inténtalo de nuevo cuando esté listo
server-step-undecided = el paso { $step } no se puede decidir con los { $listed } tokens más probables que el servidor enumera en una posición; haz que enumere más, o empieza una ejecución con temperatura 1, que no necesita ninguno
server-tail-unseen = el servidor en { $model } está seguro de sus tokens dondequiera que se le preguntó: o excluye los raros, o el modelo no los tiene; no se puede ver si sus muestras son exactas
server-verdict-certified = exacto a temperatura 1, certificado a otras: se comprobaron ids de tokens, finales, log-probabilidades y cola; deriva { $drift } nats
server-verdict-plain = exacto solo a temperatura 1, porque a otras las log-probabilidades son las de después de la temperatura: se comprobaron ids de tokens, finales y cola; deriva { $drift } nats
server-verdict-scored = exacto a toda temperatura, con dos llamadas por sufijo: se comprobaron ids de tokens, finales, log-probabilidades, puntuaciones y cola; deriva { $drift } nats
server-wants-key = el servidor en { $model } quiere una clave, u otra; dala en la variable de entorno POWERVIZ_SERVER_KEYS, como DIRECCIÓN=CLAVE
server-without-rows = el servidor en { $model } no comunica distribuciones enteras del token siguiente, que aquí hacen falta; carga el modelo en el proceso
spreading-needs-accelerate = { $model } necesita unos { $needed }, que aquí no tiene libres ninguna GPU, pero sí { $n } juntas; para repartirlo hace falta accelerate: pip install accelerate
symbol-not-in-vocab = { $symbol } no está en el vocabulario
tokenizer-does-not-load = { $model } no tiene un tokenizer que se pueda cargar: { $reason }
tokenizer-not-there = { $model } no tiene tokenizer: junto a sus pesos no hay tokenizer.json ni nada parecido
vocab-empty-or-doubled = necesita al menos un símbolo, y cada uno una sola vez
wanted-branches = ramas, con { $names }
wanted-frozenset-of-ids = un frozenset de ids de 0 a { $most }, al menos uno
wanted-ids-up-to = una lista de ids de 0 a { $most }
wanted-list-of-ids = una lista de ids de tokens
wanted-method = un método
wanted-normalised = normalizado, como lo deja log_softmax
wanted-shape = { $shape }, filas y vocabulario
wanted-text = un texto
wanted-text-or-none = un texto, o None
wanted-unicode = texto Unicode válido
wanted-whole = un número entero, como mínimo { $least }
wanted-whole-or-none = un número entero, como mínimo { $least }, o None
weights-damaged = { $model } tiene un archivo de pesos dañado o incompleto; cópialo o descárgalo de nuevo
weights-file-damaged = { $model } tiene un archivo de pesos dañado o incompleto, { $file }; cópialo o descárgalo de nuevo
weights-not-there = { $model } no tiene pesos: junto a su config.json no está ni { $file } ni { $index }
weights-of-other-shapes = { $model } tiene pesos de formas distintas de las que indica su config.json
weights-pickled = { $model } solo tiene pesos en formato pickle, que al leerse podrían ejecutar cualquier código; PowerViz lee safetensors: conviértelo antes, o elige otro

# Prompts and conversations.
history-empty = está vacío; omítelo, o da turnos con role y content
history-no-json = no es ni JSON ni JSON Lines: { $reason }
history-no-list = debe ser una lista de turnos, cada uno con role y content
json-unreadable = no se puede leer
json-name-missing = falta el nombre de un valor, entre comillas dobles
json-value-missing = falta un valor, o no es un valor de JSON
json-colon-missing = faltan los dos puntos
json-comma-missing = falta una coma, o lo que se abre no se cierra
json-text-does-not-end = un texto no termina: falta una comilla
json-control-character = un texto contiene un salto de línea u otro carácter de control; escríbelo como \n o similar
json-escape-unknown = tras una barra invertida no hay una secuencia de JSON; para una barra escribe dos
json-comma-at-the-end = hay una coma tras el último valor
json-goes-on = hay algo más tras el final
not-around-made-prompt = no se puede poner alrededor de un prompt ya compuesto
not-around-token-ids = no se puede poner alrededor de ids de tokens, que se toman tal cual
prompt-empty = está vacío; escribe una pregunta o elige un ejemplo
prompt-ends-with-assistant = termina con el turno del asistente; debe terminar con el del usuario
prompt-is-lists = es una lista de listas; pregunta con los tokens de un prompt cada vez
prompt-is-mapping = es una correspondencia; da un texto, una lista de ids de tokens o una lista de mensajes
prompt-is-model = es un modelo; primero va el modelo, y después el prompt
prompt-is-one-message = es un solo mensaje; ponlo en una lista
prompt-is-other-list = es una lista, pero ni de ids de tokens ni de mensajes con role y content
prompt-is-texts = es una lista de textos; pregunta con uno cada vez
prompt-no-unicode = no es texto Unicode válido; escríbelo de nuevo
prompt-of-other-ids = tiene ids de tokens que { $model } no tiene; van de 0 a { $most }
prompt-of-other-kind = es { $kind }; da un texto, una lista de ids de tokens o una lista de mensajes
prompt-too-long =
    { $length ->
        [one] tiene { $length } token; { $model } lee { $context } incluida la respuesta, así que acórtalo
       *[other] tiene { $length } tokens; { $model } lee { $context } incluida la respuesta, así que acórtalo
    }
prompt-without-first-token = está vacío; este modelo necesita al menos un token para empezar
prompt-without-tokens = no contiene ningún token de este modelo; escríbelo de otra forma
system-empty = está vacío; omítelo, o escribe un mensaje
system-given-twice = está dos veces: también hay uno en la conversación
system-no-text = es { $kind }; debe ser un texto
template-not-there = { $model } no tiene chat template; elige otra formulación
template-endless = { $model } no se carga: su chat template no llega al final, o llena la memoria; elige otro modelo
template-refuses = el chat template de { $model } rechaza esta conversación: { $reason }
turn-lacks = el turno { $turn } no tiene { $name }; cada uno tiene role y content
turn-no-object = el turno { $turn } no es un objeto con role y content
turn-of-other-role = el turno { $turn } tiene un role que no es ninguno de { $known }
turn-without-text = el turno { $turn } tiene un content que no es texto
turns-in-plain-text = necesita el chat template, y { $template } es texto simple; usa el template chat
turns-without-template = necesita un chat template, y { $model } no tiene ninguno; escríbelo en el prompt
wording-for-functions = 'function' es para funciones descritas por una docstring
wording-unknown = { $given } no existe; usa { $known }

# Samplers and their settings; a response under a model.
max-new-tokens-below-response =
    { $length ->
        [one] { $given } es menos que el { $length } token de la respuesta
       *[other] { $given } es menos que los { $length } tokens de la respuesta
    }
max-new-tokens-beyond-room = { $given } es demasiado largo: tras el prompt hay sitio para { $room }
min-new-tokens-above-most = supera el máximo de tokens de una respuesta, { $most }; bájalo, o permite respuestas más largas
min-new-tokens-impossible = no puede ser: al modelo no le queda más que terminar; bájalo
max-new-tokens-too-long =
    { $context ->
        [one] { $given } es demasiado largo: { $model } lee { $context } token, y el prompt ocupa { $length }; usa como máximo { $most }
       *[other] { $given } es demasiado largo: { $model } lee { $context } tokens, de los que el prompt ocupa { $length }; usa como máximo { $most }
    }
response-goes-on-behind-end = continúa tras su token de fin de secuencia
response-of-other-tokens = tiene tokens que { $model } no conoce
rollouts-too-few = { $given } es muy poco; usa 1 o más
sampler-unknown = { $given } no existe; elige entre { $known }
sampler-not-played = { $given } todavía no se muestra aquí; elige entre { $known }
setting-refused = { $given } { $reason }. { $about }
setting-unknown = no es un ajuste aquí; los hay: { $known }

# Runs and their recordings.
and-others = { $names } y otros
block-ends-too-early = el bloque { $block } termina antes de llenarse
block-not-begun = { $kind } en el bloque { $block } de la cadena { $chain }, que no ha empezado
chain-begins-too-late =
    { $n ->
        [one] la cadena { $chain } empieza tras { $n } más
       *[other] la cadena { $chain } empieza tras otras { $n }
    }
chosen-chain-not-there = la cadena elegida { $chain } no está en la ejecución
decision-too-early = una decisión sobre el paso { $step }, que no ha empezado
event-not-taken-in = uno del tipo { $kind } no se puede procesar ({ $reason }); usa la versión de su muestreador que lo escribió
event-of-other-kind = { $kind } no puede venir después en una ejecución
events-begin-otherwise = no empiezan con run_started; esto no es una ejecución
events-behind-end = continúan tras el final de la ejecución
events-of-unknown-kinds = { $file } tiene eventos de tipos que este PowerViz no conoce ({ $kinds }), { $n } en total; se conservan, pero no se muestran
file-being-written = otro proceso está escribiendo { $path }
file-exists = { $path } ya existe; reanúdalo, o elige otro nombre
file-line-wrong = { $file }, línea { $line }: { $reason }
file-name-not-legal = { $path } no es un nombre de archivo
file-no-run = { $file } no es una ejecución grabada: { $reason }
file-not-read = no se puede leer { $path }: { $reason }
file-not-written = no se puede escribir { $path }: { $reason }
first-line-no-json = esto no es una ejecución grabada de PowerViz (su primera línea no es JSON)
first-line-without-version = esto no es una ejecución grabada de PowerViz (no indica schema_version)
kind-no-name = un tipo se escribe con minúsculas, cifras y guiones bajos, empieza por una letra y tiene como máximo 64 caracteres
last-line-torn = { $file }: la última línea está cortada y se ha descartado
token-without-entropy = un token no tiene registrada la entropía, que la ley del corte de esta ejecución lee
token-without-ladder = un token se registró sin log q de cada peldaño, que un intercambio lee
swap-misfit = un intercambio entre la cadena { $chain } y la de debajo no encaja con ellas
candidates-misfit = los candidatos para la posición { $position } no encajan con la respuesta
length-wrong =
    { $told ->
        [one] { $kind } habla de { $told } token donde hay { $length }
       *[other] { $kind } habla de { $told } tokens donde hay { $length }
    }
filter-misfit = un evento del filtro { $filter } no encaja con sus partículas
filter-label = log Ẑ
filter-estimate = { $value } nats; todas sus partículas son de una familia, de modo que no se puede decir un error
filter-estimate-alike = { $value } nats; sus partículas pesan todas lo mismo, de modo que no se puede decir un error
bar-label = detenidas por poca confianza
bar-stopped = { $stopped } de { $later }, umbral { $bar } nats
filter-estimate-with-error = { $value } ± { $error } nats, estimado a partir de { $families ->
    [one] { $families } familia
   *[other] { $families } familias
} de partículas
rounds-label = rondas
rounds-accepted = { $accepted } de { $rounds } aceptadas tras la primera
swaps-label = intercambios α = { $upper } ↔ { $lower }
swaps-accepted = { $accepted } de { $offered } aceptados
ladder-label = escalera pareja
ladder-evened = α = { $alphas } acerca a que todas las parejas se acepten por igual, según los intercambios de esta ejecución
line-no-event = esto no es un evento de una ejecución ({ $place }: { $reason })
numbers-not-finite = sus números deben ser finitos
recording-broken-off =
    { $n ->
        [one] no se puede escribir { $path }: { $reason }; el primer evento se conserva ahí
       *[other] no se puede escribir { $path }: { $reason }; los primeros { $n } eventos se conservan ahí
    }
recording-of-unknown-version = { $given } es desconocida; este PowerViz lee la versión { $known }, así que abre el archivo con el PowerViz que lo escribió, o con uno más reciente
run-of-another-model = la ejecución se hizo con { $then }, no con { $model }
run-of-other-ends = { $model } termina las respuestas con otros tokens que entonces; indica el mismo eos
run-of-other-tokens = { $model } no tiene todos los tokens de la ejecución
run-of-unknown-events = los hay en la ejecución del tipo { $kind }, que aquí no se conoce; continúala donde esté instalado su muestreador
run-read-otherwise = { $model } lee el prompt en otros tokens que entonces
step-changed-nothing = el paso { $step } no ha cambiado nada de lo que ha extraído
step-outside = el paso { $step } empieza fuera de la respuesta
the-line = línea
token-misplaced =
    { $n ->
        [one] un token en la posición { $position } viene tras { $n } token
       *[other] un token en la posición { $position } viene tras { $n } tokens
    }




## Errors: the page's requests, limits, turns, uploads

limit-in-this-tab = en esta pestaña
limit-from-your-address = desde tu dirección
limit-on-this-server = en este servidor
limit-tabs = { $most } páginas ya están abiertas { $where }; cierra alguna, o inténtalo de nuevo en un minuto
limit-tabs-about = páginas abiertas, cada una en una pestaña de un navegador
limit-orders = { $most } peticiones ya están en curso { $where }; espera a que termine alguna
limit-orders-about = peticiones a las que se está respondiendo
limit-unheard = { $most } peticiones { $where } esperan a una página que escuche la respuesta; inténtalo de nuevo en un momento
limit-unheard-about = pestañas con una petición y sin una conexión por la que recibir la respuesta
limit-streams = { $most } conexiones ya se mantienen abiertas { $where }; cierra algunas páginas
limit-streams-about = conexiones que se mantienen abiertas
limit-places = { $most } ejecuciones ya están en curso o en espera { $where }; pon una en pausa, o espera a que termine alguna
limit-places-about = cadenas y comparaciones en curso o en espera
limit-events = { $most } eventos de ejecuciones ya se conservan { $where }; guarda los tuyos y recarga la página
limit-events-about = eventos de ejecuciones que se conservan, cada uno de unos 60 bytes de memoria
limit-uploads = { $most } archivos ya están llegando { $where }; envía este de nuevo en un momento
limit-uploads-about = archivos que están llegando o se están leyendo
limit-evaluations = { $most } evaluaciones ya están en curso o en espera { $where }; inténtalo de nuevo cuando termine alguna
limit-evaluations-about = evaluaciones en curso o en espera
limit-sets = { $most } MB de problemas y respuestas ya están abiertos { $where }; cierra evaluaciones, usa un conjunto más pequeño, o inténtalo de nuevo en unos minutos
limit-sets-about = MB de memoria para los conjuntos de problemas enviados y las evaluaciones abiertas
limit-kept = { $most } MB de resultados ya se conservan { $where }; guarda los tuyos e inténtalo de nuevo más tarde, o con un conjunto más pequeño
limit-kept-about = MB en disco de evaluaciones y de grabaciones enviadas por visitantes
limit-exports = { $most } descargas ya están en curso { $where }; espera a que termine alguna
limit-exports-about = archivos que se están preparando o descargando
limit-comparing = comparar respuestas con la correcta ya ha llevado { $most } segundos { $where }; inténtalo de nuevo en un minuto
limit-comparing-about = segundos de cada minuto para comparar respuestas con la correcta
limit-classes = ya hay { $most } clases abiertas { $where }; termina una o inténtalo más tarde
limit-classes-about = clases que han abierto los profesores
limit-codes = se han probado { $most } códigos erróneos { $where } en un minuto; mira el código y prueba de nuevo en un minuto
limit-codes-about = códigos de clase erróneos en un minuto
limit-unknown = no hay ninguno llamado { $name }; usa { $names }
limit-unreadable = { $part } no se puede leer; escribe nombre=por pestaña/por dirección/en total, con - para ninguno, por ejemplo places=4/120/-
operator-below-zero = es { $value }; no puede ser menor que 0
operator-not-above-zero = es { $value }; debe ser mayor que 0
operator-no-such-choice = es { $value }; usa uno de { $choices }
turn-given-up = esta petición se ha abandonado; hazla de nuevo
turn-too-many-waiting = { $most } ya están en espera; inténtalo de nuevo en un minuto
turn-paused-after-tokens = En pausa tras { $most } tokens, los que este servidor decodifica de una vez. Lo extraído se conserva, e Iniciar continúa con otros tantos.
turn-paused-after-seconds = En pausa tras { $most } segundos de muestreo, los que este servidor dedica de una vez. Lo extraído se conserva, e Iniciar continúa con otros tantos.
turn-ended-after-tokens = Terminó tras { $most } tokens, lo máximo que este servidor decodifica para una sola.
turn-ended-after-seconds = Terminó tras { $most } segundos, lo máximo que este servidor dedica a una sola.
turn-run-full = Terminó al llegar a { $most } eventos, lo máximo que este servidor conserva de una ejecución. Guárdala y continúala en la línea de comandos: python -m powerviz sample --resume ARCHIVO
turn-comparison-full = Terminó al llegar a { $most } eventos, lo máximo que este servidor conserva de una comparación.
turn-paused = En pausa: { $reason }.
asked-prompt-too-long = tiene más de { $most } caracteres
asked-response-too-long = { $length } es demasiado largo para este servidor; usa como máximo { $most }
asked-beyond-context = { $length } es demasiado largo: { $model } lee { $context } tokens, de los que el prompt ocupa { $prompt }; usa como máximo { $most }
asked-too-many-steps-in-blocks = { $steps } en cada bloque son { $planned } pasos en total, demasiados para este servidor, que admite { $most }; usa menos, o bloques más grandes
asked-too-many-steps = { $planned } pasos en total son demasiados para este servidor, que admite { $most }; usa menos
asked-one-chain = la página muestra una sola cadena; para más, usa la línea de comandos
asked-one-sample = la página muestra aquí una sola muestra; para más, usa Comparar o la línea de comandos
asked-too-much-side-by-side = { $responses } respuestas de { $tokens } tokens en paralelo ocupan demasiada memoria (el power sampling extrae varias propuestas para cada muestra); aquí se pueden extraer hasta { $most }, así que usa menos muestras, menos candidatas n o menos tokens T
asked-too-many-candidates = { $candidates } son demasiadas para esta página; usa como máximo { $most }
asked-candidates-too-long = { $candidates } candidatas de { $tokens } tokens en paralelo ocupan demasiada memoria; aquí se pueden extraer hasta { $most }, así que usa menos, o menos tokens T
asked-truth-slow = esta respuesta correcta no se puede comparar a tiempo con otras; escríbela de forma más sencilla
asked-answer-slow = da una respuesta final que no se puede comparar a tiempo con otras
asked-truth-empty = está vacía; omítela si no se conoce la respuesta correcta
asked-no-method = elige al menos uno
asked-no-such-method = { $name } no existe; elige entre { $names }
asked-same-model = es el propio modelo; elige otro
asked-unusable = no se puede usar aquí: { $reason }
run-events-too-many = tiene { $events } eventos, y este servidor admite { $most }
run-begins-with-something-else = no empiezan con run_started; esto no es una ejecución
run-fixed-in-chain = no puede cambiar en medio de una cadena; inicia una nueva
run-fixed-in-run = no puede cambiar en medio de una ejecución; inicia una nueva
run-did-not-arrive = no ha llegado a tiempo; pulsa Iniciar de nuevo para continuarla
run-not-whole = no ha llegado entera; pulsa Iniciar de nuevo para continuarla
run-server-does-not-answer = el servidor no responde; para la ejecución en JSON Lines no hace falta
window-unknown-tokens = tiene tokens que { $model } no conoce
window-no-end-yet = aún no tiene final, y no se conoce ninguna respuesta correcta; deja que la cadena continúe
window-no-answer = no da ninguna respuesta final con la que comparar otras
gpu-taken-back = El tiempo en la GPU compartida ha terminado por este turno. No se ha perdido nada: pulsa Iniciar, y la ejecución continúa desde aquí.
gpu-not-given = No se ha concedido la GPU compartida ({ $reason }). No se ha perdido nada: inténtalo de nuevo más tarde.
gpu-failed-while-sampling = ha fallado durante el muestreo ({ $reason })
failed-on-the-server = { $what }: ha fallado en el servidor ({ $error })
failed-this = esta operación
failed-sampling = el muestreo
failed-critical-window = la ventana crítica
failed-lesson = la lección
failed-request = esta petición
failed-keeping = la conservación del archivo
failed-reading = la lectura del archivo
failed-reading-this-file = la lectura de este archivo
failed-but-kept = { $field }: { $reason }. No se ha perdido nada de lo extraído
failed-disk = el servidor ya no puede escribir ({ $reason }); lo escrito se conserva, así que inténtalo de nuevo cuando quien lo gestiona haya hecho sitio
offered-not-loaded = { $name } no está cargado; elige otro
offered-was-not-loaded = no se ha cargado
offered-cancelled = no se ha cargado: cancelado
offered-no-name = no es un nombre de modelo; indica un id del hub, o una carpeta
offered-own-models-only = no se puede cargar: este servidor solo ofrece sus propios modelos
offered-no-scheme = { $name } no se puede cargar: indica un id del hub, o una carpeta, sin esquema
offered-catalogue-only = { $name } no se puede cargar: este servidor solo ofrece los del catálogo
offered-too-many-loading = { $most } modelos ya se están cargando; inténtalo de nuevo más tarde
offered-failed-to-load = { $name }: la carga ha fallado ({ $error })
offered-asked-in-json = se pide en JSON
offered-name-too-long = tiene un nombre demasiado largo
upload-the-file = El archivo
upload-the-run = La ejecución
upload-no-run = { $file } no es una ejecución grabada: sus eventos { $reason }
upload-has-no-run = { $file } no contiene ninguna ejecución
upload-unfinished = La ejecución que contiene no está terminada: esto es lo que había ocurrido hasta entonces
upload-notice = { $remark }.
upload-notices = { $before } { $remark }.
upload-not-taken = no se pueden enviar grabaciones propias a este servidor
upload-no-such-kind = de una ejecución no hay { $kind }
upload-too-large = { $file } ocupa más de { $most } MB
upload-line-too-long = { $file }, línea { $line }: la línea ocupa más de { $most } MB
upload-too-many-events = { $file } tiene más de { $most } eventos
upload-not-played = { $file } es una ejecución de { $method }, que la página todavía no muestra; load_run la lee en Python
upload-too-many-chains = { $file } tiene más de { $most } cadenas
upload-response-too-long = { $file } tiene una respuesta de más de { $most } tokens
upload-text-of-other-tokens = { $file } tiene una respuesta cuyo texto no es el de sus tokens
upload-recording-gone = Esta grabación ya no está en el servidor. Abre el archivo de nuevo.
upload-nothing-kept = Este servidor no conserva grabaciones.
upload-folder-unusable = no se puede usar { $path }: { $reason }
fetched-no-file = No existe ese archivo.
fetched-no-recording = No existe esa grabación.
fetched-run-gone = Esta ejecución ya no está en el servidor. Iníciala de nuevo para descargarla.
fetched-comparison-gone = Esta comparación ya no está en el servidor. Ejecútala de nuevo para descargarla.
door-nothing-here = Aquí no hay nada.
door-by-its-name = Pide este servidor por su nombre.
door-from-elsewhere = La página de otro sitio no puede pedir esto.
door-packed = Envíalo tal cual: aquí no se acepta nada comprimido.
door-two-lengths = Indica la longitud de lo que envías de una sola manera.
door-too-large = Esto ocupa más de { $most }. Envía una parte.
door-too-slow = Esto ha tardado demasiado en llegar. Envíalo de nuevo, o solo una parte.
door-too-many = Ahora mismo se está enviando mucho a este servidor. Inténtalo de nuevo en un minuto.
door-too-much-from-you = Ya está llegando mucho desde tu dirección. Inténtalo de nuevo cuando termine, con un archivo cada vez.
door-unread = Nadie lee lo que se responde a esta página. Recarga la página.
door-no-order = Esto no es una petición de la página. Recarga la página.
door-refused = { $reason }.
health-version = Versión
health-models = Modelos
health-uptime-seconds = Tiempo en marcha, en segundos
health-visitors = Visitantes
health-runs-running = Ejecuciones en curso o que se turnan
health-runs-waiting = Ejecuciones en espera en la cola
health-evaluations = Evaluaciones en curso o en espera
health-slots-free = Peticiones a las que se podría responder además de las que están en curso
health-load-average = Carga de la máquina en 1, 5 y 15 minutos
health-memory-mb = Memoria del servidor, en MB
health-held = en total
health-most-by-one-address = máximo de una dirección
health-refused = rechazadas hasta ahora
health-well = El servidor está bien
health-full = El servidor está lleno
health-title = PowerViz: cómo está el servidor
health-what-is-held = Qué está en uso
health-to-the-page = A la página
door-full = Aquí hay demasiadas conexiones abiertas. Cierra algunas páginas, o inténtalo de nuevo dentro de un rato.

## Errors and remarks: the command line and benchmarks

cli-error = Error: { $message }
cli-output-not-written = output: no se puede escribir: { $reason }
cli-interrupted = Interrumpido.
cli-file-is-folder = { $path } es una carpeta; indica un archivo dentro de ella
cli-file-exists = { $path } ya existe; reanúdalo, o elige otro nombre
cli-no-folder-to-write-into = no existe la carpeta { $path } en la que escribir
cli-cannot-write = no se puede escribir { $path }: { $reason }
cli-cannot-read = no se puede leer { $path }: { $reason }
cli-no-name-of-a-file = no es un nombre de archivo
cli-written-to = escrito en { $path }
cli-prompt-given-twice = se ha indicado además de un prompt; omite uno de los dos
cli-type-it = Escribe { $what }; para terminar, pulsa Ctrl-D en una línea aparte.
cli-the-prompt = el prompt
cli-the-problems = los problemas
cli-standard-input = entrada estándar
cli-input-too-long = ocupa más de { $most } MB
cli-input-not-utf-8 = no es texto UTF-8; guárdalo en UTF-8
cli-no-such-method = { $name } no existe; elige entre { $names }
cli-no-such-grader = { $name } no existe; usa { $names }
cli-ladder-given-twice = no dice nada junto a --lower-alpha, que da cada peldaño bajo el objetivo; deja fuera uno de los dos
cli-no-setting-of = no es un ajuste de { $method }
cli-no-number = { $word } no es un número; da algunos, como 1,2,4
cli-no-chat-template = { $model } no tiene chat template; elige otra formulación
cli-asked-in-chat = a { $model } se le pregunta en su chat template
cli-asked-plainly = a { $model } se le pregunta en texto simple, sin chat template
cli-loading-model = cargando { $model }…
cli-server-tested = servidor en { $model }: { $verdict }
cli-methods-left-out = se omiten los métodos que leen lo que el servidor en { $model } no comunica, distribuciones enteras del token siguiente o log p a su temperatura: { $names }
cli-loading-bytes = { $done } de { $total }
cli-loading-tensors = { $done } de { $total } tensores
cli-stage-waiting = esperando
cli-stage-looking = buscando
cli-stage-starting = el servidor carga su modelo
cli-stage-downloading = descargando
cli-stage-reading = leyendo
cli-stage-checking = comprobando
cli-models-legend = Memoria: lo que ocupan los pesos con ese dtype, y una quinta parte más. ✓ cabe en la memoria libre ahora; ✗ no cabe. Formulación: cómo se formulan normalmente los prompts. Contexto: máximo de tokens entre prompt y respuesta. ◆ es uno de los modelos del artículo. También se carga cualquier otro modelo causal del hub de Hugging Face, o de una carpeta.
cli-no-such-dtype = { $name } es desconocido; elige uno de { $names }
cli-models-bundled = Incluidos, sin descargar nada: { $names }.
cli-models-bundled-and-free = Incluidos, sin descargar nada: { $names }. En { $place } hay { $free } libres.
cli-model-licence = { $about } Licencia: { $licence }.
cli-model-licence-gated = { $about } Licencia: { $licence }, de acceso restringido.
cli-models-of-engines = Los motores de otros paquetes cargan nombres que empiezan por { $schemes }
cli-billion = { $count } mil millones
cli-million = { $count } millones
cli-column-model = modelo
cli-column-parameters = parámetros
cli-column-memory = memoria
cli-column-wording = formulación
cli-column-context = contexto
cli-column-method = método
cli-column-sample = muestra
cli-column-answer = respuesta final
cli-column-right = correctas
cli-column-log-p = log p
cli-column-per-token = por token
cli-column-length = longitud
cli-column-response = respuesta
cli-column-tokens = tokens
cli-column-share = parte
cli-column-passes = pasadas
cli-column-seconds = segundos
cli-column-fewer = menos
cli-column-faster = más rápido
cli-column-variant = variante
cli-column-right-percent = correctas, %
cli-column-paper-percent = artículo, %
cli-column-majority = mayoría
cli-column-cut-off = truncadas
cli-column-empty = vacías
cli-column-pass-at-k = pass@k, %
cli-column-accepted-percent = aceptadas, %
cli-column-moved-percent = con movimiento, %
cli-column-still-percent = inmóviles, %
cli-column-r-hat = R-hat
cli-column-of-answer = de la respuesta
cli-column-difference = diferencia
cli-column-problems = problemas
cli-column-published = publicado
cli-column-ours = el nuestro
cli-column-exact-draws = extracciones exactas
cli-column-chain = cadena
cli-column-block = bloque
cli-column-step = paso
cli-column-decision = decisión
cli-column-cut = corte
cli-column-log-a = log A
cli-column-log-u = log u
cli-column-at = en
cli-column-change = cambio
cli-not-with-resume-recording = no se puede indicar con --resume: el prompt, los ajustes y el archivo son los de la grabación
cli-not-with-resume-folder = no se puede indicar con --resume: la carpeta dice qué hay que hacer
cli-dtype-was-another = era { $dtype } en esta grabación, y no puede cambiar
cli-not-reproducible-then = no se pidió cuando empezó esta grabación
cli-fault-in-file = { $path }: { $field }: { $reason }
cli-run-of-unknown-method = { $path } es una ejecución de { $method }, un método que esta instalación no tiene; continúala donde ese método esté instalado
cli-run-of-another-method = { $path } es una ejecución de { $method }; continúala con --method { $method }
cli-on-model = { $method } con { $model }
cli-prompt = prompt: { $prompt }
cli-tokens-drawn = { $tokens } tokens extraídos
cli-step-of = paso { $done } de { $total } como máximo
cli-block = bloque { $block }
cli-chain = cadena { $chain }
cli-the-chain = la cadena
cli-chain-and-block = cadena { $chain }, bloque { $block }
cli-proposed-from = propuesta desde { $position }:
cli-settings = α = { $alpha }, N = { $steps } pasos por bloque, B = { $block } y T = { $length } tokens, τ = { $tau }, semilla { $seed }
cli-settings-kernel = { $settings }{ $kernel }
cli-settings-chains = { $settings }, { $chains } cadenas
cli-settings-stop-early = { $settings }, se detiene antes
cli-frozen = Aviso: { $which } se queda congelada con estos ajustes. Un paso la mueve de aquí con una probabilidad de alrededor de { $chance }; una nueva extracción del propio modelo sería distinta con probabilidad { $model }. Con una temperatura más cerca de 1, o un α menor, puede moverse.
cli-decisions-legend = Un paso conserva los tokens anteriores a su corte, extrae de nuevo el resto y lo acepta si log A > log u. ≤: log A en el mejor de los casos, donde una propuesta se abandonó antes de tiempo. en: el primer token distinto. log p: de la respuesta tras el paso.
cli-same-tokens = se han vuelto a extraer los mismos tokens
cli-same-tokens-in-short = iguales
cli-tally = { $decision }: { $count }
cli-response = Respuesta
cli-response-of-chain = Respuesta de la cadena { $index }
cli-response-of-sample = Respuesta de la muestra { $index }
cli-so-far = { $response } hasta ahora
cli-empty-response = (vacía)
cli-nothing-said = Ha terminado sin texto. Hacerlo tiene aquí log p { $value }, una probabilidad del { $chance }: se ha sacado así, no es un error. --min-new-tokens pide respuestas más largas, y --template chat pregunta como se le enseñó al modelo, si se le enseñó.
cli-label-answer = respuesta final
cli-label-log-p = log p
cli-label-decisions = decisiones
cli-label-stopped = detenida
cli-label-r-hat = R-hat
cli-label-cost = coste
cli-label-plain = MH simple
cli-label-recorded = grabada
cli-label-kept = conservada
cli-label-go-on = continúa con
cli-no-answer = no encontrada
cli-log-p = { $value } nats para { $tokens }
cli-log-p-rounded = { $value } nats para { $tokens }; en { $dtype } otra pasada puede dar unas décimas de nat más o menos
cli-tokens-up-to-a-stop-text = { $tokens }, hasta un texto con el que termina
cli-tokens-with-the-end = { $tokens }, incluido el de fin de secuencia
cli-tokens-cut = { $tokens }, donde quedó truncada
cli-stopped-early = antes: no es una muestra de p(x)^α, y cuando N crece es demasiado corta
cli-r-hats = de log p { $logp } y de la respuesta final { $answer }, en la última mitad de los pasos; cerca de 1 si las cadenas concuerdan
cli-not-known = desconocido
cli-cost = { $tokens } tokens decodificados, { $passes } pasadas del modelo, { $seconds } s
cli-plain-cost = { $tokens } tokens y pasadas del modelo, para las mismas decisiones
cli-plain-cost-at-least = al menos { $tokens } tokens y pasadas del modelo, para las mismas decisiones
cli-compare-legend = log p en nats (en bfloat16 y float16 otra pasada puede dar unas décimas más o menos); longitud en tokens; tokens: decodificados para una respuesta extraída sola; parte: del lote, para muestras extraídas en paralelo; las pasadas (del modelo) y los segundos también son partes.
cli-alphas-right = Leídas con otro α, a partir de las mismas muestras: correctas, en %
cli-alphas-log-p = Leídas con otro α, a partir de las mismas muestras: log p medio
cli-column-drawn-at = extraídas con α
cli-column-slope = por unidad de α
cli-alphas-legend = Las muestras de p(x)^α, ponderadas con p(x)^(α′−α): lo que da p(x)^α′ en la medida en que las muestras vienen de p(x)^α, no lo que daría una ejecución con α′. Nada se lee con un α menor que el de extracción. Hay un guion donde el tamaño muestral efectivo es menor que el { $share } % de las muestras, o menor que { $fewest }: allí las pocas muestras más probables hablarían por todas; y desde donde el jackknife cambiaría la proporción de respuestas correctas en más de { $most } puntos, porque queda más de lo que encuentra. por unidad de α: cuántos puntos de respuestas correctas aporta un α algo mayor en el α de extracción, la covarianza entre ser correcta y log p, con su intervalo: del 95 % sobre muchos problemas, y de menos sobre las muestras de uno solo.
cli-votes = Respuestas por votación
cli-right-by-vote = Aciertos por votación, en %, con el intervalo del 95 %
cli-column-voting = votan
cli-votes-all = todas
cli-votes-top = { $share } más seguras
cli-vote-ties = { $method }: en { $ties } de { $problems } problemas la votación simple es un empate, que se decide por la respuesta que se dio primero.
cli-vote-tied = { $method }: la votación simple es un empate, que se decide por la respuesta que se dio primero.
cli-column-vote-plain = simple
cli-column-vote-mean = por media
cli-column-vote-tail = por final
cli-column-vote-lowest-group = por mínimo
cli-column-vote-lowest-tenth = por décimo
cli-compare-stopped-early = El power sampling se detiene antes, como en el artículo: ningún N convierte estas respuestas en muestras de p(x)^α, y cuando N crece se vuelven demasiado cortas.
cli-compare-interrupted = Interrumpido; las muestras que se terminaron:
cli-samples-of = Muestras de { $model }
cli-second-model = { $method }: muestras base de { $second }, log p según { $model }
cli-sharpness = α = { $alpha }
cli-as-sharp = { $before }; { $method } con τ = 1/α = { $tau }
cli-means-per-sample = Medias por muestra
cli-right-of-compared = { $right } de { $compared }
cli-right = ✓ correcta
cli-wrong = ✗ incorrecta
cli-dash = –: { $reason }
cli-dash-cost = coste: el lote se interrumpió antes de su final
cli-dash-log-p = log p: el modelo considera imposible un token de una respuesta
cli-dash-right = correctas: la respuesta final es demasiado larga o demasiado difícil de comparar con la correcta
cli-set-of-problems = { $set }: { $problems }
cli-set-kind = Es { $kind }.
cli-set-format = Filas con las columnas de { $format }: { $rows }
cli-set-read-from = leídas de { $columns }: { $why }
cli-set-columns-and-answer = { $columns } y { $answer }
cli-set-columns-by-names = no es un conjunto publicado, pero se sabe por los nombres de las columnas
cli-set-columns-its-own = estas columnas son las suyas
cli-truth-whole = la respuesta se toma tal cual
cli-truth-box = la respuesta es lo que contiene la última \boxed{"{}"}
cli-truth-mark = la respuesta es lo que sigue al último ####
cli-truth-letter = la respuesta indica una opción, por su letra o por su texto
cli-truth-place = la respuesta es la posición de una opción, contada desde 0
cli-truth-place-from-1 = la respuesta es la posición de una opción, contada desde 1
cli-truth-option = la respuesta y las opciones incorrectas se barajan y reciben letras
cli-set-template = template { $template }, como es habitual en estos problemas: { $text }
cli-set-template-asked-for = template { $template }, como se ha pedido: { $text }
cli-set-grading = corrección { $grading }: { $how }
cli-graded-math = las respuestas se comparan como matemáticas, con math-verify
cli-graded-text = las respuestas son palabras o paréntesis, y se comparan como texto: los mismos en el mismo orden
cli-graded-choice = se compara la letra elegida
cli-graded-code = se ejecutan sus pruebas, donde --execute-code lo permite
cli-graded-none = no se corrige nada: no hay una respuesta correcta que un programa pueda comprobar
cli-set-unknown = De { $problems } no se conoce la respuesta; no se corrigen.
cli-set-repeats = Filas que preguntan lo mismo que una anterior, y cuentan igualmente: { $count } ({ $rows })
cli-set-repeat = la fila { $row } como la fila { $earlier }
cli-problem-as-put = Problema { $problem }, tal como se plantea:
cli-problem-answer = respuesta: { $answer }
cli-set-all-understood = Se han entendido todas las filas.
cli-set-left-out = Omitidas: { $rows }
cli-set-left-out-of = Omitidas de { $set }: { $rows } de sus filas
cli-set-fault = fila { $row }: { $reason }
cli-template-of-set = template, según el conjunto de problemas: { $templates }
cli-samples-in-folder = { $total } muestras en { $folder }, de las que { $there } ya están
cli-tables-not-written = Las tablas no están en la carpeta: { $reason }
cli-samples-kept = { $done } de { $total } muestras se conservan en { $folder }
cli-go-on-with = continúa con { $command }
cli-starting = iniciando…
cli-time-left = tiempo restante aproximado: { $time }
cli-samples-done = { $done } de { $total } muestras
cli-samples-done-time-left = { $done } de { $total } muestras; tiempo restante aproximado: { $time }
cli-seconds = { $count } s
cli-minutes = { $count } min
cli-hours = { $count } h
cli-responses-not-drawn = Aviso: no se han podido extraer { $some } de { $all } respuestas. { $reason } ({ $problem })
cli-responses-cut-off = Aviso: { $some } de { $all } respuestas quedaron truncadas en el límite de tokens, y la mayoría de ellas cuentan como incorrectas. Consulta --max-new-tokens; y --stop y --eos, sobre lo que termina una respuesta.
cli-responses-empty = Aviso: { $some } de { $all } respuestas están vacías. ¿Es así como hay que preguntar al modelo? Consulta --template; y --eos, sobre lo que termina una respuesta. O pide respuestas más largas: --min-new-tokens.
cli-responses-ended-at-stop = { $some } de { $all } respuestas terminaron en un texto indicado con --stop
cli-evaluation-legend = correctas, en %, con el intervalo de Wilson del 95 %: cada problema pesa lo mismo, y varias muestras de un problema cuentan menos que otros tantos problemas. mayoría: correctas por la respuesta en la que coinciden más muestras. truncadas, vacías: muestras que llegaron al límite de tokens, o que no dicen nada. log p: de una respuesta según el modelo, en nats, y por token; en bfloat16 y float16 otra pasada puede dar unas décimas de nat más o menos. longitud en tokens. tokens: decodificados para una respuesta extraída sola; parte: del lote, para muestras extraídas en paralelo, igual que los segundos. menos: los tokens del algoritmo simple divididos por los de una respuesta sola.
cli-pairs-legend = la diferencia en puntos, con su intervalo del 95 % (el de Newcombe para pares): problema a problema, así que puede ser segura aunque los dos intervalos de arriba se solapen.
cli-sweep-legend = aceptadas: de las propuestas distintas de la respuesta. con movimiento: de todos los pasos. inmóviles: cadenas que no se movieron en la última mitad de sus pasos. R-hat: de log p y de la respuesta final, en la última mitad, entre las cadenas de un problema; por encima de { $limit } no se han mezclado.
cli-not-mixed = { $setting } = { $value }: las cadenas no se han mezclado; esta aún no es la exactitud de la distribución objetivo.
cli-right-by-group = correctas por { $group }, %
cli-swept-by = { $method } por { $setting }
cli-right-oftener-than = correctas más a menudo que { $method }, en puntos
cli-programs-are-run = { $folder } ejecuta los programas que recibe; indícalo con --execute-code
plan-one-file = es un solo archivo, y { $plans } son más; omítelos todos menos uno
plan-two-names = { $first } y { $second }
plan-fault = en { $plan }: { $reason }
plan-empty-name = está vacío; indica una ruta, u omítelo
plan-nothing-to-plan = no es nada que { $plan } pueda planificar; elige entre { $names }
plan-twice = está dos veces en { $plan }, también como { $other }; omite uno de los dos
plan-number-too-large = de { $plan } debe ser menor que 2^{ $bits }
plan-wrong-kind-or-list = de { $plan } debe ser { $kind }, o una lista de ese tipo
plan-wrong-kind = de { $plan } debe ser { $kind }, y uno solo
plan-zero-byte = de { $plan } contiene un byte cero; quítalo
plan-kind-boolean = verdadero o falso
plan-kind-whole-number = un número entero
plan-kind-number = un número
plan-kind-text = un texto
plan-not-utf-8 = { $plan } no es texto UTF-8; guárdalo en UTF-8
plan-no-toml = { $plan } no es TOML: { $reason }
plan-too-many-brackets = { $plan } tiene demasiados corchetes dentro de corchetes; a un plan le basta un par
plan-number-too-long = { $plan } tiene un número de miles de cifras; hazlo menor que 2^{ $bits }
plan-path-empty = de { $plan } está vacío; indica una ruta, u omite la línea
plan-no-folder = en { $plan }: la carpeta { $path } no existe; las rutas de un plan parten de donde está el plan
bench-legend = Medias por respuesta; longitud y tokens decodificados, en tokens; pasadas: del modelo; menos y más rápido: respecto al publicado, cuyas respuestas son otras, más cortas. Muestras de temperatura baja: de un solo prompt, con τ = 1/α.
bench-samples = { $samples } muestras de temperatura baja: { $together } s en un solo lote, { $alone } s de una en una ({ $ratio }×)
bench-single = Una muestra del muestreo de potencias con N = { $steps } requiere el tiempo de CPU de { $ratio } muestras de temperatura baja: { $passes }× sus pasadas, { $length }× su longitud. Una pasada requiere { $milliseconds } ms
bench-model = { $model }, { $entropy } nats por token
bench-measuring = midiendo { $variant }…
bench-distances = Variación total respecto a p^α en { $table }, { $runs } ejecuciones de cada uno
bench-window = { $length } tokens: { $seconds } s, la primera figura tras { $first } s; cuentan { $rollouts } rollouts, se decodificaron { $drawn } ({ $tokens } tokens, { $passes } pasadas)
bench-slowest-met = el más lento, { $seconds } s (máximo { $most }: se cumple)
bench-slowest-missed = el más lento, { $seconds } s (máximo { $most }: NO SE CUMPLE)
bench-passes = pasadas
bench-generation = generación
bench-power = power sampling
bench-milliseconds = milisegundos
bench-pass-of-rows = { $n ->
    [one] una pasada de { $n } fila
   *[other] una pasada de { $n } filas
}
bench-token-own = un token con el bucle propio del motor
bench-token-ours = un token con el nuestro
bench-ours-over-own = nuestro / propio
bench-tokens-a-second = nuestros tokens por segundo
bench-token-of-power = un token del power sampling
bench-token-of-power-ahead = … con ocho propuestas a la vez
bench-power-a-minute = muestras de potencia por minuto
bench-memory = megabytes de memoria
bench-engines-legend = Tiempo del procesador, sumando todos los hilos; tiempo de reloj en una GPU y en un servidor. Un guion: no se conoce, o es un servidor, que no hace pasadas sueltas. Muestras de potencia: α = 4, N = 8, como mucho 64 tokens.
bench-no-generate = { $model } no se puede medir frente al código publicado, que llama a generate de transformers; elige un modelo que transformers ejecute
bench-no-lean-passes = { $model } no tiene pasadas ligeras que medir; elige un modelo de la familia Llama que ejecute transformers
bench-not-this-machine = { $address } no está en esta máquina; los ataques van solo a 127.0.0.1, por ejemplo http://127.0.0.1:7860
bench-no-such-attack = no hay ninguno llamado { $name }; usa { $names }
bench-attack-starts-a-server = se omite con --attack, que inicia un servidor
bench-one-or-many = es { $value }; usa 1 o many

## Class mode

class-open = Abrir una clase
    .title = Los alumnos votan con el móvil; la página da un código
class-header = Clase
    .title = Abrir una clase. Los alumnos votan con el móvil; la página da un código
class-joining = Entrando en la clase…
class-is-over = La clase ha terminado.
class-connection-lost = Se ha perdido la conexión. Buscando el servidor… No se pierde nada de lo que has dicho.
class-wait-for-a-question = Espera una pregunta.
class-other-code = Escribe otro código
class-your-score = Has acertado { $right } de { $asked } veces.
class-your-questions = Tus votos, pregunta por pregunta
class-back-to-question = A la pregunta de ahora
class-back-to-class = Volver a la clase
class-seconds-left = { $n } s
class-code = Código de la clase
class-join = Entrar
class-no-name = No hace falta ningún nombre: los votos se cuentan sin él.
class-now = Ahora
class-proposed = Propuesta
class-term-new = peso del nuevo camino
class-term-old = − peso del camino anterior
class-term-as-many = − peso de otros tantos tokens anteriores
class-term-length = + término de longitud
class-term-cut = + término del corte
class-term-tries = + término de los candidatos
class-term-ratio = = log A
class-kept = A = { $ratio }: se acepta si el sorteo u, entre 0 y 1, queda por debajo de A.
class-was-accepted = Aceptada.
class-was-rejected = Rechazada.
class-was-accepted-u = Aceptada: el sorteo fue u = { $u }, por debajo de A.
class-was-rejected-u = Rechazada: el sorteo fue u = { $u }, no por debajo de A.
class-your-number = Tu número
class-send = Enviar
class-sending = Enviando…
class-you-said-change = Has dicho: { $choice }. Puedes cambiarlo hasta que se cierre la votación.
class-you-said = Has dicho: { $choice }. La votación está cerrada.
class-you-did-not-vote = La votación está cerrada.
class-right-answer = La respuesta: { $answer }
class-you-were-right = Has acertado.
class-you-were-wrong = Ha salido de otro modo.
class-not-the-answer = No era eso.
class-unread-number = No es un número: escribe 0,25, 25 % o 1/4.
class-question-step = Paso { $n }: ¿aceptar o rechazar?
class-question = Pregunta { $n }
class-accept = Aceptar
class-reject = Rechazar
class-you = (tú)
class-step = El paso del profesor: { $n }
class-own-step = Miras el paso { $n }
class-step-accepted = Paso { $n }: aceptado
class-step-rejected = Paso { $n }: rechazado
class-step-rejected-early = Paso { $n }: rechazado antes de acabar
class-step-unchanged = Paso { $n }: sin cambios
class-step-before = Paso anterior
class-step-after = Paso siguiente
class-teacher-elsewhere = El profesor muestra otra parte de la página.
class-back-to-teacher = Volver al paso del profesor
class-whole-page = Abrir aquí la página entera
class-order-lost = El servidor no ha respondido. Inténtalo de nuevo.
class-no-decision = Aquí no queda ningún paso por decidir. Inicia una cadena o vuelve a un paso anterior.
class-countdown = Cuenta atrás
class-n-seconds = { $n } s
class-none = ninguna
class-ask-verdict = Preguntar: ¿aceptar o rechazar?
class-ask-exercise = Preguntar este ejercicio
class-ask-lesson = Preguntar lo de esta lección
class-ask-own = Preguntar otra cosa…
class-go-on = Seguir
class-close-vote = Cerrar la votación
class-show-tally = Mostrar el recuento
class-show-verdict = Mostrar el veredicto
class-n-here = { $n } presentes
class-n-voted = han votado { $votes } de { $n }
class-more = Más
class-lock = No dejar entrar a nadie más
class-unlock = Dejar entrar a otros
class-csv = Votos en CSV
class-copy-key = Copiar el enlace del profesor
class-key-copied = Copiado. Quien tenga este enlace dirige la clase: mantenlo en secreto.
class-key-not-copied = Aquí el navegador no deja copiar.
class-end = Terminar la clase
class-end-sure = ¿Terminarla para todos? Pulsa otra vez
class-close-bar = Cerrar esta barra
class-shut = Cerrar
class-fold = Plegar o desplegar la votación
class-bar = Clase
class-how-to-join = Cómo se entra
class-so-far = Aciertos hasta ahora
class-copy-question = Copiar el enlace de los alumnos a esta pregunta
class-question-copied = Copiado. Abre esta pregunta en los dispositivos de los alumnos.
class-asked-elsewhere = Este enlace es a la pregunta { $n } de la clase { $code }, que dirige otro navegador.
class-open-question = Abrirla como alumno
class-step-held = La clase está votando sobre este paso. Cierra antes la votación.
class-veil = La clase está votando sobre un paso. Esta página podría mostrar su resultado, así que queda cubierta hasta que muestres el veredicto.
class-lift-veil = Mostrar la página de todos modos
class-qr = Código QR de { $address }
class-join-at = Los alumnos abren
class-with-code = y escriben el código
class-only-here = Otros dispositivos no llegan a esta dirección. Inicia la página con --host 0.0.0.0 y ábrela con el nombre o la dirección de esta máquina en tu red.
class-not-lasting = Este servidor conserva la clase solo hasta que se reinicie; con --results CARPETA sobrevive a eso.
class-own-title = Una pregunta tuya
class-own-words = Pregunta
class-own-kind = Tipo de respuesta
class-own-choices = Opciones
class-own-number = Un número
class-own-choice = Opción { $n }
class-own-right-later = Cuál es la respuesta correcta lo dices al cerrar la votación: la clase ve esta página.
class-own-which = ¿Cuál es la correcta? Púlsala, y la clase ve el veredicto.
class-own-another = La correcta es otra
class-own-answer = Respuesta correcta
class-own-tolerance = correcta con ±
class-own-no-words = Escribe la pregunta.
class-own-too-long = La pregunta tiene { $n } caracteres, y el máximo es { $most }. Acórtala.
class-own-choice-too-long = Una opción tiene { $n } caracteres, y el máximo es { $most }. Acórtala.
class-own-no-number = Eso no es un número.
class-own-two = Escribe al menos dos opciones.
class-own-ask = Preguntar a la clase
class-tally-hidden = El recuento está oculto hasta que lo muestres.
class-n-right = Han acertado { $right } de { $votes } ({ $share }).
class-no-such-choice = esa no es una opción de la pregunta; elige otra vez
class-no-such-question = A esta clase no se le hizo tal pregunta.
class-answer-known = la respuesta a esta pregunta se calcula; no se puede fijar
class-unreadable = esto no es una orden de la página; recárgala
class-has-ended = La clase ha terminado.
class-too-many-questions = Se han hecho { $most } preguntas; abre otra clase.
class-nothing-asked = No hay ninguna pregunta.
class-vote-closed = La votación de esta pregunta está cerrada.
class-unknown = No hay ninguna clase con este código. Mira el código otra vez; una clase termina tras unas horas.
class-not-its-teacher = Solo puede hacerlo el profesor de esta clase, con el enlace que la abrió.
class-too-many-connections = Este dispositivo ya está conectado varias veces. Cierra otras pestañas.
class-locked = El profesor no deja entrar a nadie más.
class-full = La clase está llena: { $most } dispositivos.
class-no-device = Esta página no tiene su propia ficha. Recárgala.
class-no-address = La página no ha dicho su dirección. Recárgala.
