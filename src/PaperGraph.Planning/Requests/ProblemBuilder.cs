using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Requests;

/// <summary>Makes a problem of a request in which nothing is wrong.</summary>
internal sealed class ProblemBuilder(PlanRequest request, LibraryFacts facts, GroupCalendar calendar)
{
    private readonly Dictionary<Id<Paper>, int> _planned = calendar.Standing.SelectMany(session => session.Papers).DistinctBy(paper => paper.Paper).ToDictionary(paper => paper.Paper, paper => paper.Minutes);

    /// <param name="asked">The topics that the request names; null for all of them.</param>
    /// <param name="clockLimit">The last limit of the search.</param>
    public PlanProblem Build(IReadOnlyList<Id<Topic>>? asked, TimeSpan clockLimit) => new()
    {
        Dates = calendar.Dates,
        PapersPerSession = request.PapersPerSession,
        MinutesPerSession = request.MinutesPerSession,
        Papers = [.. facts.Papers.Select(PaperOf)],
        Topics = facts.Topics,
        Asked = asked,
        MustRead = request.MustRead,
        MustNotRead = request.MustNotRead,
        Presenters = [.. (request.Presenters ?? []).Select(PresenterOf)],
        Discussed = request.ContinueFromHistory ? [.. PapersOf(calendar.Held.Concat(calendar.Earlier)).Distinct()] : [],
        Standing = [.. calendar.Standing.Select(session => new StandingSession(session.Date, [.. session.Papers.Select(paper => new StandingPaper(paper.Paper, paper.Minutes, paper.Presenter))]))],
        KeepsStanding = request.KeepPlanned,
        PlannedElsewhere = [.. PapersOf(calendar.Elsewhere)],
        Seed = request.Seed,
        Effort = request.TimeLimit.TotalSeconds,
        ClockLimit = clockLimit,
    };

    private static IEnumerable<Id<Paper>> PapersOf(IEnumerable<Session> sessions) => sessions.SelectMany(session => session.Papers).Select(paper => paper.Paper);

    // What the group has planned for a paper goes before what it takes to read.
    private PlanPaper PaperOf(Paper paper) => new(
        paper.Id,
        paper.Title,
        Math.Max(1, Said(paper) ?? ReadingTime.Of(paper.Kind)),
        [.. facts.Touches.GetValueOrDefault(paper.Id, []).Where(touch => touch.Verdict != TopicVerdict.Rejected).Select(touch => new TopicTouch(touch.Key.Topic, touch.Confidence))])
    {
        IsEstimated = Said(paper) is null,
        Year = paper.Year,
        Answers = [.. facts.Links.GetValueOrDefault(paper.Id, []).Where(link => link.From == paper.Id && Answer.Kinds.Contains(link.Kind)).Select(link => new Answer(link.To, link.Kind))],
    };

    private int? Said(Paper paper) => _planned.TryGetValue(paper.Id, out var minutes) ? minutes : paper.ReadingMinutes;

    private static PlanPresenter PresenterOf(PresenterRequest presenter) => new(PersonNames.IdOf(presenter.Name), presenter.Name)
    {
        Away = presenter.Away,
        MaxSessions = presenter.MaxSessions,
        Wants = presenter.Wants,
    };
}
