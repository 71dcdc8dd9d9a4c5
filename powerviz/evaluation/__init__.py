"""Evaluations: methods over problem sets, sample by sample, in a folder that can go on later.

    from powerviz.analysis.tables import methods_table
    from powerviz.evaluation.engine import evaluate, in_this_process
    from powerviz.evaluation.plan import method, plan_of, sweep
    from powerviz.evaluation.sets.problems import load_problem_set
    from powerviz.evaluation.results import read_plan, read_samples, samples_frame

    methods = [method("greedy"), method("power", samples=4), *sweep("alpha", [1, 2, 4])]
    plan = plan_of(load_problem_set("pocket"), methods)
    for progress in evaluate(plan, "folder", in_this_process({"pocket": model}.__getitem__)):
        print(progress.done, progress.total, progress.seconds_left, progress.sample.answer)
    methods_table(samples_frame(plan, read_samples("folder"))).to_csv("table.csv")

Interrupted, the same lines go on where they stopped; `read_plan("folder")` is the plan again.
"""
