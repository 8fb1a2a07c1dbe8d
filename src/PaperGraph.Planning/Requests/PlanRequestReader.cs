using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Requests;

/// <summary>Makes a problem of what a group asks for and what its library has.</summary>
public sealed class PlanRequestReader
{
    /// <summary>Two years of weeks. Who plans further plans for people who are not there yet.</summary>
    public const int MostSessions = 104;

    private const int MostDays = 366;
    private const int MostPapersPerSession = 10;
    private const int MinutesOfDay = 1440;

    private readonly PlanRequest _request;
    private readonly LibraryFacts _facts;
    private readonly Mistakes _mistakes = new();

    private PlanRequestReader(PlanRequest request, LibraryFacts facts) => (_request, _facts) = (request, facts);

    /// <summary>The problem, or everything that is wrong with the request.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="facts">What the library has.</param>
    /// <param name="clockLimit">The last limit of the search; see <see cref="PlanProblem.ClockLimit" />.</param>
    public static ProblemReading Read(PlanRequest request, LibraryFacts facts, TimeSpan clockLimit)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(facts);
        return new PlanRequestReader(request, facts).Read(clockLimit);
    }

    private ProblemReading Read(TimeSpan clockLimit)
    {
        CheckNumbers();
        CheckNames();
        // What is left to say needs what is right so far.
        if (_mistakes.All.Count > 0)
            return new ProblemReading.Refused(_mistakes.All);
        var problem = Problem(clockLimit);
        CheckLibrary(problem);
        return _mistakes.All.Count > 0 ? new ProblemReading.Refused(_mistakes.All) : new ProblemReading.Understood(problem);
    }

    private void CheckNumbers()
    {
        _mistakes.CheckRange(_request.Sessions, 1, MostSessions, "sessions");
        _mistakes.CheckRange(_request.EveryDays, 1, MostDays, "everyDays");
        _mistakes.CheckRange(_request.PapersPerSession, 1, MostPapersPerSession, "papersPerSession");
        _mistakes.CheckRange(_request.MinutesPerSession, 1, MinutesOfDay, "minutesPerSession");
        if (_request.TimeLimit <= TimeSpan.Zero)
            _mistakes.Add(MistakeCode.Invalid, "timeLimitMs has to be 1 at least.", null, "timeLimitMs");
        if (_mistakes.All.Count == 0 && _request.From.DayNumber + ((_request.Sessions - 1) * _request.EveryDays) > DateOnly.MaxValue.DayNumber)
            _mistakes.Add(MistakeCode.Invalid, "The last session is behind the end of the calendar. Begin earlier.", _request.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "from");
    }

    private void CheckNames()
    {
        var papers = _facts.Papers.Select(paper => paper.Id).ToHashSet();
        _mistakes.CheckPapers(_request.MustRead, papers, "mustRead");
        _mistakes.CheckPapers(_request.MustNotRead, papers, "mustNotRead");
        var topics = TopicsByName();
        for (var index = 0; index < _request.Topics?.Count; index++)
        {
            if (!topics.ContainsKey(TopicNames.KeyOf(_request.Topics[index])))
                _mistakes.Add(MistakeCode.NotFound, $"No topic is called “{_request.Topics[index]}”. Look among the topics for what it is called here.", _request.Topics[index], "topics", index);
        }

        if (_request.Topics is [])
            _mistakes.Add(MistakeCode.Invalid, "No topic is named. Name one, or leave topics out to plan from the whole library.", null, "topics");
        if (_request.Presenters is [])
            _mistakes.Add(MistakeCode.Invalid, "Nobody is there to present. Name somebody, or leave presenters out, and nobody is named in the plan.", null, "presenters");
        var met = new Dictionary<Id<Person>, int>();
        for (var index = 0; index < _request.Presenters?.Count; index++)
            CheckPresenter(_request.Presenters[index], index, papers, met);
    }

    private void CheckPresenter(PresenterRequest presenter, int index, HashSet<Id<Core.Papers.Paper>> papers, Dictionary<Id<Person>, int> met)
    {
        if (string.IsNullOrWhiteSpace(presenter.Name))
            _mistakes.Add(MistakeCode.Invalid, "A presenter needs a name.", presenter.Name, "presenters", index, "name");
        else if (!met.TryAdd(PersonNames.IdOf(presenter.Name), index))
            _mistakes.Add(MistakeCode.Duplicate, $"“{presenter.Name}” is named twice. Put both together.", presenter.Name, "presenters", index, "name");
        if (presenter.MaxSessions is { } most)
            _mistakes.CheckRange(most, 1, int.MaxValue, "presenters", index, "maxSessions");
        _mistakes.CheckPapers(presenter.Wants, papers, "presenters", index, "wants");
    }

    private void CheckLibrary(PlanProblem problem)
    {
        if (problem.Dates.Count == 0)
            _mistakes.Add(MistakeCode.Invalid, "Every date is skipped. Plan more sessions, or skip fewer.", null, "skip");
        if (problem.Papers.Count == 0)
            _mistakes.Add(MistakeCode.NotFound, "The library has no paper to read.", null);
        else if (problem.Papers.MinBy(paper => paper.Minutes) is { } shortest && shortest.Minutes > problem.MinutesPerSession)
            _mistakes.Add(MistakeCode.Invalid, string.Create(CultureInfo.InvariantCulture, $"No paper takes {problem.MinutesPerSession} minutes or less; the shortest, “{shortest.Title}”, takes {shortest.Minutes}{(shortest.IsEstimated ? ", as we estimate" : string.Empty)}."), null, "minutesPerSession");
        if (problem.Asked is { } asked && !IsTouched(problem, asked))
            _mistakes.Add(MistakeCode.NotFound, $"No paper surely touches {string.Join(" or ", _request.Topics ?? [])}, anything below or anything that comes before. Import some, or ask for other topics.", null, "topics");
    }

    private static bool IsTouched(PlanProblem problem, IReadOnlyList<Id<Topic>> asked)
    {
        var topics = new Candidates.TopicGraph(problem.Topics);
        var wanted = topics.WithPrerequisites(topics.WithNarrower(topics.PlacesOf(asked)), []);
        return problem.Papers.Any(paper => topics.PlacesOf(paper.Touches.Where(touch => touch.Teaches).Select(touch => touch.Topic)).Any(wanted.Contains));
    }

    private PlanProblem Problem(TimeSpan clockLimit)
    {
        var topics = TopicsByName();
        List<DateOnly> dates = [.. Enumerable.Range(0, _request.Sessions).Select(session => _request.From.AddDays(session * _request.EveryDays)).Where(date => !_request.Skip.Contains(date))];
        var earlier = _facts.Planned.Where(session => session.Date < _request.From);
        return new PlanProblem
        {
            Dates = dates,
            PapersPerSession = _request.PapersPerSession,
            MinutesPerSession = _request.MinutesPerSession,
            Papers = [.. _facts.Papers.Select(PaperOf)],
            Topics = _facts.Topics,
            Asked = _request.Topics?.Select(name => topics[TopicNames.KeyOf(name)]).Distinct().ToList(),
            MustRead = _request.MustRead,
            MustNotRead = _request.MustNotRead,
            Presenters = [.. (_request.Presenters ?? []).Select(PresenterOf)],
            Discussed = _request.ContinueFromHistory ? [.. _facts.Discussed.Concat(earlier.SelectMany(session => session.Papers)).Distinct()] : [],
            Standing = _request.KeepPlanned ? [.. _facts.Planned.Where(session => session.Date >= _request.From)] : [],
            Seed = _request.Seed,
            Effort = _request.TimeLimit.TotalSeconds,
            ClockLimit = clockLimit,
        };
    }

    private PlanPaper PaperOf(Core.Papers.Paper paper) => new(
        paper.Id,
        paper.Title,
        Math.Max(1, paper.ReadingMinutes ?? ReadingTime.Of(paper.Kind)),
        [.. _facts.Touches.GetValueOrDefault(paper.Id, []).Where(touch => touch.Verdict != TopicVerdict.Rejected).Select(touch => new TopicTouch(touch.Key.Topic, touch.Confidence))])
    {
        IsEstimated = paper.ReadingMinutes is null,
        Year = paper.Year,
    };

    private static PlanPresenter PresenterOf(PresenterRequest presenter) => new(PersonNames.IdOf(presenter.Name), presenter.Name)
    {
        Away = presenter.Away,
        MaxSessions = presenter.MaxSessions,
        Wants = presenter.Wants,
    };

    // A topic's own name goes before another one's alias.
    private Dictionary<string, Id<Topic>> TopicsByName() =>
        _facts.Topics.Select(topic => (Key: TopicNames.KeyOf(topic.Name), topic.Id))
            .Concat(_facts.Topics.SelectMany(topic => topic.Aliases.Select(alias => (Key: TopicNames.KeyOf(alias), topic.Id))))
            .DistinctBy(name => name.Key, StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal);
}
