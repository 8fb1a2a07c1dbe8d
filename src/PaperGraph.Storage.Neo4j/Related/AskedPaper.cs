using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A paper asked about, and all by which others can be related to it.</summary>
internal sealed class AskedPaper
{
    public AskedPaper(CypherRow shared)
    {
        (Id, Papers) = (shared.Id<Paper>("id"), shared.Int("papers"));
        Links = StatedLink.AllOf(Id, shared.Text("title"), shared.Rows("links"));
        Topics = new TopicMeeting(shared, Papers);
        Tags = Things(shared.Rows("tags"), Relatedness.OfTag);
        Authors = Things(shared.Rows("authors"), Relatedness.OfAuthor);
        Annotators = Things(shared.Rows("annotators"), Relatedness.OfAnnotator);
        Sessions = [.. shared.Rows("sessions").Select(row => SharedSession.Of(row, holders => Relatedness.OfSession(Rarity.Of(holders, Papers))))];
        Likeness = TextLikeness.To(
            [.. shared.Rows("terms").Select(term => new UsedTerm(term.Text("text"), term.Int("count"), term.Int("holders")))],
            Papers,
            (double)shared.Long("words") / Papers);
        Lists = new PaperLists(this);
    }

    public Id<Paper> Id { get; }

    /// <summary>How many papers there are.</summary>
    public int Papers { get; }

    public IReadOnlyList<StatedLink> Links { get; }

    public TopicMeeting Topics { get; }

    public IReadOnlyList<SharedThing> Tags { get; }

    public IReadOnlyList<SharedThing> Authors { get; }

    public IReadOnlyList<SharedThing> Annotators { get; }

    public IReadOnlyList<SharedSession> Sessions { get; }

    public TextLikeness Likeness { get; }

    /// <summary>Where its candidates come from.</summary>
    public PaperLists Lists { get; }

    private List<SharedThing> Things(IReadOnlyList<CypherRow> rows, Func<double, double> weigh) =>
        [.. rows.Select(row => SharedThing.Of(row, holders => weigh(Rarity.Of(holders, Papers))))];
}
