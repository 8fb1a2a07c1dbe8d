using System.Globalization;
using System.Text;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Requests;

/// <summary>Makes a problem of what a group asks for and what its library has.</summary>
public sealed class PlanRequestReader
{
    private const int MostDays = 366;
    private const int MostPapersPerSession = 10;
    private const int MostListed = 1_000;
    private const int LongestName = 200;

    private readonly PlanRequest _request;
    private readonly LibraryFacts _facts;
    private readonly Dictionary<string, Id<Topic>> _topics;
    private readonly Mistakes _mistakes = new();

    private PlanRequestReader(PlanRequest request, LibraryFacts facts) => (_request, _facts, _topics) = (request, facts, TopicNameIndex.Of(facts.Topics));

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
        var calendar = new GroupCalendar(_request, _facts.Sessions);
        var problem = new ProblemBuilder(_request, _facts, calendar).Build(_request.Topics?.Select(name => _topics[TopicNames.KeyOf(name)]).Distinct().ToList(), clockLimit);
        CheckLibrary(problem);
        CheckPlannedElsewhere(calendar);
        return _mistakes.All.Count > 0 ? new ProblemReading.Refused(_mistakes.All) : new ProblemReading.Understood(problem, calendar.Standing);
    }

    private void CheckNumbers()
    {
        _mistakes.CheckRange(_request.Sessions, 1, PlanRequest.MostSessions, "sessions");
        _mistakes.CheckRange(_request.EveryDays, 1, MostDays, "everyDays");
        _mistakes.CheckRange(_request.PapersPerSession, 1, MostPapersPerSession, "papersPerSession");
        _mistakes.CheckRange(_request.MinutesPerSession, 1, PlanRequest.MostMinutes, "minutesPerSession");
        if (_request.TimeLimit <= TimeSpan.Zero)
            _mistakes.Add(MistakeCode.Invalid, "timeLimitMs has to be 1 at least.", null, "timeLimitMs");
        if (_mistakes.All.Count > 0)
            return;
        var papers = _request.Sessions * _request.PapersPerSession;
        if (papers > PlanRequest.MostPapers)
            _mistakes.Add(MistakeCode.Invalid, string.Create(CultureInfo.InvariantCulture, $"{_request.Sessions} sessions of {_request.PapersPerSession} papers are {papers}; a plan has {PlanRequest.MostPapers} at most. Plan fewer sessions."), null, "papersPerSession");
        if (_request.From < Session.FirstDay || _request.From.DayNumber + ((_request.Sessions - 1) * _request.EveryDays) > Session.LastDay.DayNumber)
            _mistakes.Add(MistakeCode.Invalid, $"Sessions are held from {DateText.Of(Session.FirstDay)} to {DateText.Of(Session.LastDay)}, the last one too.", DateText.Of(_request.From), "from");
    }

    private void CheckNames()
    {
        var papers = _facts.Papers.Select(paper => paper.Id).ToHashSet();
        CheckLengths();
        _mistakes.CheckPapers(_request.MustRead, papers, "mustRead");
        _mistakes.CheckPapers(_request.MustNotRead, papers, "mustNotRead");
        for (var index = 0; index < _request.Topics?.Count; index++)
        {
            if (!_topics.ContainsKey(TopicNames.KeyOf(_request.Topics[index])))
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

    // The solver's work grows with each of them.
    private void CheckLengths()
    {
        _mistakes.CheckLength(_request.Skip.Count, MostListed, "skip");
        _mistakes.CheckLength(_request.MustRead.Count, MostListed, "mustRead");
        _mistakes.CheckLength(_request.MustNotRead.Count, MostListed, "mustNotRead");
        _mistakes.CheckLength(_request.Topics?.Count ?? 0, MostListed, "topics");
        _mistakes.CheckLength(_request.Presenters?.Count ?? 0, PlanRequest.MostPresenters, "presenters");
    }

    private void CheckPresenter(PresenterRequest presenter, int index, HashSet<Id<Paper>> papers, Dictionary<Id<Person>, int> met)
    {
        if (!IsName(presenter.Name))
            _mistakes.Add(MistakeCode.Invalid, $"A presenter needs a name: one line with letters, {LongestName} signs at most.", presenter.Name, "presenters", index, "name");
        else if (!met.TryAdd(PersonNames.IdOf(presenter.Name), index))
            _mistakes.Add(MistakeCode.Duplicate, $"“{presenter.Name}” is named twice. Put both together.", presenter.Name, "presenters", index, "name");
        if (presenter.MaxSessions is { } most)
            _mistakes.CheckRange(most, 1, int.MaxValue, "presenters", index, "maxSessions");
        _mistakes.CheckLength(presenter.Away.Count, MostListed, "presenters", index, "away");
        _mistakes.CheckLength(presenter.Wants.Count, MostListed, "presenters", index, "wants");
        _mistakes.CheckPapers(presenter.Wants, papers, "presenters", index, "wants");
    }

    private static bool IsName(string text) =>
        text.Length <= LongestName && text.Any(char.IsLetterOrDigit) && !text.Any(char.IsControl) && !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private void CheckLibrary(PlanProblem problem)
    {
        if (problem.Dates.Count == 0)
            _mistakes.Add(MistakeCode.Invalid, "No date is left: each is skipped, or had its session. Plan more sessions, skip fewer, or begin later.", null, "skip");
        if (problem.Papers.Count == 0)
            _mistakes.Add(MistakeCode.NotFound, "The library has no paper to read.", null);
        else if (problem.Papers.MinBy(paper => paper.Minutes) is { } shortest && shortest.Minutes > problem.MinutesPerSession)
            _mistakes.Add(MistakeCode.Invalid, string.Create(CultureInfo.InvariantCulture, $"No paper takes {problem.MinutesPerSession} minutes or less; the shortest, “{shortest.Title}”, takes {shortest.Minutes}{(shortest.IsEstimated ? ", as we estimate" : string.Empty)}."), null, "minutesPerSession");
        if (problem.Asked is { } asked && !IsTouched(problem, asked))
            _mistakes.Add(MistakeCode.NotFound, $"No paper surely touches {string.Join(" or ", _request.Topics ?? [])}, anything below or anything that comes before. Import some, or ask for other topics.", null, "topics");
    }

    private void CheckPlannedElsewhere(GroupCalendar calendar)
    {
        var dates = calendar.Elsewhere.SelectMany(session => session.Papers.Select(paper => (paper.Paper, session.Date))).ToLookup(planned => planned.Paper, planned => planned.Date);
        foreach (var (index, paper) in _request.MustRead.Index().Where(must => dates.Contains(must.Item)))
        {
            var title = _facts.Papers.First(other => other.Id == paper).Title;
            _mistakes.Add(MistakeCode.Conflict, $"“{title}” is planned for {DateText.Of(dates[paper].First())} already, in a session that is not part of this plan. Leave it out, or cancel that session first.", $"{paper}", "mustRead", index);
        }
    }

    private static bool IsTouched(PlanProblem problem, IReadOnlyList<Id<Topic>> asked)
    {
        var topics = new TopicGraph(problem.Topics);
        var wanted = topics.WithPrerequisites(topics.WithNarrower(topics.PlacesOf(asked)), []);
        return problem.Papers.Any(paper => topics.PlacesOf(paper.Touches.Where(touch => touch.IsSure).Select(touch => touch.Topic)).Any(wanted.Contains));
    }
}
