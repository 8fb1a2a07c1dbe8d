using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Solving;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Plans;

/// <summary>Tells what a search has found.</summary>
internal static class PlanReader
{
    public static SessionPlan Read(CandidateSet candidates, LevelSearch search)
    {
        var (problem, plan) = (candidates.Problem, search.Plan);
        var scale = WorthScale.Of(candidates);
        var value = scale.Value(search.Score);
        // What only decides how much is kept is no part of the worth.
        var open = search.Open is { Level: < Level.Kept } level ? level : default((Level Level, long Bound)?);
        var status = open is null ? PlanStatus.Optimal : PlanStatus.Feasible;
        var sessions = Sessions(candidates, plan);
        var taught = plan.Order.SelectMany(paper => candidates.Papers[paper].Teaches).ToHashSet();
        return new SessionPlan(status, PlanFingerprint.Of(problem, status, sessions))
        {
            Sessions = sessions,
            Value = value,
            Bound = open is { } part ? scale.Bound(search.Score, part.Level, part.Bound) : value,
            Covers = Topics(candidates, taught.Contains),
            LeavesOut = Topics(candidates, LeftOut(candidates, taught)),
            Changes = Changes.Between(problem, sessions),
        };
    }

    private static List<PlannedSession> Sessions(CandidateSet candidates, Arrangement plan)
    {
        var reasons = new Reasons(candidates, plan);
        return [.. candidates.Problem.Dates.Select((date, session) => new PlannedSession(date, [.. plan.Papers[session].Select(place => Paper(place, session))]))];

        PlannedPaper Paper(int place, int session)
        {
            var paper = candidates.Papers[place].Paper;
            var presenter = plan.Presenters[session] is { } who ? candidates.Problem.Presenters[who] : null;
            return new PlannedPaper(paper.Id, paper.Minutes, presenter is null ? null : new Person(presenter.Id, presenter.Name), reasons.FirstTaught(place), reasons.Why(place, session));
        }
    }

    private static Predicate<int> LeftOut(CandidateSet candidates, HashSet<int> taught) =>
        topic => !taught.Contains(topic) && (candidates.Problem.Asked is not null || candidates.Covering.Contains(topic));

    private static List<Topic> Topics(CandidateSet candidates, Predicate<int> which) =>
        [.. candidates.Goals.Keys.Where(topic => which(topic)).Select(topic => candidates.Topics[topic]).OrderBy(topic => topic.Name, StringComparer.Ordinal)];
}
