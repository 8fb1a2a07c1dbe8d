using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Sessions;

/// <summary>What a person says of a session, as the properties of a node, and back. A list of its papers' ids goes along with one of minutes and one of presenters.</summary>
internal static class SaidSessionProperties
{
    private const string Given = "given";
    private const string Title = "title";
    private const string Date = "date";
    private const string StartsAt = "startsAt";
    private const string Status = "status";
    private const string Papers = "papers";
    private const string Minutes = "minutes";
    private const string Presenters = "presenters";
    private const string Attended = "attended";
    private const string Notes = "notes";

    // Lists hold no nulls; no name is empty.
    private const string Nobody = "";

    /// <param name="said">What is said.</param>
    /// <param name="change">In which change.</param>
    /// <param name="position">As which of what is said in it.</param>
    public static CypherMap Of(SaidSession said, Change change, int position)
    {
        (string Field, bool IsGiven)[] fields =
        [
            (Title, said.Title.IsGiven), (Date, said.Date.IsGiven), (StartsAt, said.StartsAt.IsGiven), (Status, said.Status.IsGiven),
            (Papers, said.Papers.IsGiven), (Attended, said.Attended.IsGiven), (Notes, said.Notes.IsGiven),
        ];
        var papers = said.Papers.Value ?? [];
        return new CypherMap()
            .Put("change", change.Id.ToString()).Put("number", change.Number).Put("position", position)
            .Put("session", said.Session.ToString()).Put("isNew", said.IsNew ? true : null)
            .PutList(Given, fields.Where(field => field.IsGiven).Select(field => field.Field).ToList())
            .Put(Title, said.Title.Value).Put(Date, said.Date.IsGiven ? DateText.Of(said.Date.Value) : null).Put(StartsAt, InstantText.Of(said.StartsAt.Value))
            .Put(Status, said.Status.IsGiven ? EnumText.Of(said.Status.Value) : null)
            .PutList(Papers, papers.Select(one => one.Paper.ToString()).ToList()).PutList(Minutes, papers.Select(one => one.Minutes).ToList())
            .PutList(Presenters, papers.Select(one => one.Presenter ?? Nobody).ToList())
            .PutList(Attended, said.Attended.Value ?? []).Put(Notes, said.Notes.Value);
    }

    public static SaidSession Read(CypherRow node)
    {
        var given = node.Texts(Given).ToHashSet(StringComparer.Ordinal);
        return new SaidSession
        {
            Session = node.Id<Session>("session"),
            IsNew = node.MaybeFlag("isNew"),
            Title = Optionally(given, Title, () => node.MaybeText(Title)),
            Date = Optionally(given, Date, () => DateText.Read(node.Text(Date))),
            StartsAt = Optionally<DateTimeOffset?>(given, StartsAt, () => node.MaybeText(StartsAt) is { } instant ? InstantText.Read(instant) : null),
            Status = Optionally(given, Status, () => EnumText.Read<SessionStatus>(node.Text(Status))),
            Papers = Optionally(given, Papers, () => ReadPapers(node)),
            Attended = Optionally(given, Attended, () => node.Texts(Attended)),
            Notes = Optionally(given, Notes, () => node.MaybeText(Notes)),
        };
    }

    private static IReadOnlyList<SaidSessionPaper> ReadPapers(CypherRow node)
    {
        var (minutes, presenters) = (node.Ints(Minutes), node.Texts(Presenters));
        return [.. node.Ids<Paper>(Papers).Select((paper, at) => new SaidSessionPaper(paper, minutes[at], presenters[at] == Nobody ? null : presenters[at]))];
    }

    private static Optional<TValue> Optionally<TValue>(HashSet<string> given, string field, Func<TValue?> read) =>
        given.Contains(field) ? Optional<TValue>.Of(read()) : default;
}
