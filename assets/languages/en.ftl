## Compare

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
explore-no-few-tokens-of-it = No few tokens of it decide the outcome: none of its stretches moves the chance by more than { $points } points (95 % confidence).
explore-whether-few-tokens-of-it = Whether few tokens of it decide the outcome cannot be told with { $n }.
explore-at-the-chance-of-falls = At { $first } the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-at-the-chance-of-rises = At { $first } the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of = From { $first } to { $last } ({ $tokens }) the chance of { $goal } falls from { $from } to { $to }: this is where the outcome is decided.
explore-from-to-the-chance-of-2 = From { $first } to { $last } ({ $tokens }) the chance of { $goal } rises from { $from } to { $to }: this is where the outcome is decided.
explore-so-far = So far:
explore-after = after “{ $text }”
explore-before-the-first-token = before the first token
explore-95-interval-to = { $goal }: { $chance } (95 % interval: { $low } to { $high })
explore-of = { $n } of { $rollouts }
explore-end = ■ end
explore-step = step { $n }
explore-and-more = and { $n } more
explore-pivot = pivot
explore-95-interval = 95 % interval
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
learn-1-visit-counted = 1 visit counted.
learn-visits-counted = { $n } visits counted.
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
run-rejected-early-however-it-ends = Rejected early: however it ends, A is at most { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }, so the rest was not even drawn.
run-rejected-a-a-chance-of = Rejected: A = { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }.
run-accepted-a-is-not-below = Accepted: A = { $ratio } is not below 1, so any draw would do.
run-accepted-a-a-chance-of = Accepted: A = { $ratio }, a chance of { $chance } to be accepted; the draw was { $draw }.
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
run-log-u-is-below-log = log u is { $uniform }, below log A, which is { $ratio }
run-log-u-is-not-below = log u is { $uniform }, not below log A, which is { $ratio }
run-the-proposal-is-complete-enough = The proposal is complete enough to decide. What do you say?
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
shared-loading-a-model-2 = Loading a model: { $percent } %
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
define-accuracy = The share of right samples, every problem weighing the same, with the 95 % interval (Wilson) for problems like these. It is wide when the problems are few.
define-by-vote = The share of problems on which the answer that most of the method’s samples agree on is right. It needs several samples.
define-tokens = Tokens that the model decodes for one answer drawn alone, rejected proposals and candidates that were not chosen included.
define-share-of-the-batch = Samples that are drawn together have beginnings in common, which are decoded once: the batch’s tokens, divided by its samples.
define-pass-at-k = The chance that at least one of k samples is right: the unbiased estimate, averaged over problems, with its 95 % interval (Wilson).
define-steps-per-block = Metropolis–Hastings steps in each block. 0 is the proposal alone: low temperature.
define-plain-algorithm = Metropolis–Hastings without accelerations: every proposal is decoded from the cut to its end. The accelerations make the same decisions with less decoding.


## Markup: Explore, fields of settings, names of methods




## Markup: header, Compare, Evaluate, Library, examples, models on offer




## Markup and errors: lessons




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
row-box-empty = { $column } has a \boxed{"{}"} with nothing in it, or no end
row-solution-without-box = { $column } is a text without a \boxed{"{}"} that holds the final answer
row-truth-empty = { $column } is empty; write null where no answer is known
row-truth-too-long = { $column } has { $length } characters; answers are compared up to { $most }
row-boxes-differ = { $column } has several \boxed{"{}"} that hold different answers; put the final answer into one
row-truth-is-sentences = { $column } is a text of several sentences; put the final answer alone, or behind { $mark }, or into \boxed{"{}"}
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
ray-not-installed = is not installed; use `python -m pip install ray`, or leave the option out
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




## Errors: the page's requests, limits, turns, uploads




## Errors and remarks: the command line and benchmarks


