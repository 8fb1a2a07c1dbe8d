using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Editing;

/// <summary>Says for a person what becomes of a session.</summary>
internal sealed class SessionSentences(Session session)
{
    private const string Instant = "yyyy-MM-dd HH:mm 'UTC'";

    private readonly FieldSentences _sentences = new();
    private readonly List<string> _made = [];

    public string Sentences => _sentences.Text;

    /// <summary>What a change that says this makes.</summary>
    public IReadOnlyList<string> Made => _made;

    public void Title(Optional<string> title) => Add("title", title, session.Title, title.Value);

    public void Date(Optional<DateOnly> date) => Add("date", date, DateText.Of(session.Date), DateText.Of(date.Value));

    public void StartsAt(Optional<DateTimeOffset?> instant) => Add("startsAt", instant, Text(session.StartsAt), Text(instant.Value));

    public void Notes(Optional<string> notes) => Add("notes", notes, session.Notes, notes.Value);

    public void Attended(Optional<IReadOnlyList<string>> names) => Add("attended", names, List(session.Attended.Select(person => person.Name)), List(names.Value ?? []));

    /// <param name="before">Those there were, as they are seen.</param>
    /// <param name="after">Those there will be; null where they stay.</param>
    public void Papers(IReadOnlyList<DiscussedPaper> before, IReadOnlyList<DiscussedPaper>? after)
    {
        if (after is not null)
            Add("papers", List(before.Select(Describe)), List(after.Select(Describe)));
    }

    private void Add<TValue>(string field, Optional<TValue> given, string? before, string? after)
    {
        if (given.IsGiven)
            Add(field, before, after);
    }

    private void Add(string field, string? before, string? after)
    {
        _made.Add($"{session.Id}.{field}");
        _sentences.Add(field == "startsAt" ? "Beginning" : $"{char.ToUpperInvariant(field[0])}{field[1..]}", before, after);
    }

    private static string Describe(DiscussedPaper one) => one.Said.Presenter is { } presenter
        ? $"{Shown.Short(one.Paper.Title)} ({one.Said.Minutes} minutes, {presenter})"
        : $"{Shown.Short(one.Paper.Title)} ({one.Said.Minutes} minutes)";

    private static string? Text(DateTimeOffset? instant) => instant?.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    private static string? List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : null;
}
