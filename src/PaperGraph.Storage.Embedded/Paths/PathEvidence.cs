using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Related;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>The strongest reason for a step between two neighbours; see <see cref="StepStrength" />.</summary>
internal sealed class PathEvidence(GraphSnapshot graph)
{
    private readonly int _papers = graph.Counts.Papers;

    public Evidence Between(PathNode one, PathNode other) => Strongest(one.Kind.CompareTo(other.Kind) <= 0 ? Of(one, other) : Of(other, one));

    /// <summary>How strong <see cref="Between" /> is, asked of every step there might be: most take no more than a look.</summary>
    public double StrengthBetween(PathNode one, PathNode other)
    {
        var (first, second) = one.Kind.CompareTo(other.Kind) <= 0 ? (one, other) : (other, one);
        return (first.Kind, second.Kind) switch
        {
            (NodeKind.Annotation, NodeKind.Paper) => StepStrength.Annotation,
            (NodeKind.Paper, NodeKind.Topic) => TouchStrength(graph.Paper(first.Number), second.Number),
            (NodeKind.Tag, NodeKind.Paper) => TagStrength(first.Number),
            (NodeKind.Annotation, NodeKind.Tag) => TagStrength(second.Number),
            (NodeKind.Person, NodeKind.Paper) => AuthorStrength(first.Number),
            (NodeKind.Annotation, NodeKind.Person) => AnnotatorStrength(second.Number),
            _ => Between(one, other).Strength,
        };
    }

    // The first of the strongest, in the order of StepStrength.
    private static Evidence Strongest(IEnumerable<Evidence> reasons) =>
        reasons.Aggregate((best, next) => next.Strength > best.Strength ? next : best);

    // Kinds are ordered by their letters: annotation, tag, person, paper, topic.
    private IEnumerable<Evidence> Of(PathNode one, PathNode other) => (one.Kind, other.Kind) switch
    {
        (NodeKind.Paper, NodeKind.Paper) => Links(one.Number, other.Number),
        (NodeKind.Annotation, NodeKind.Paper) => [OfAnnotation(one.Number, other.Number)],
        (NodeKind.Paper, NodeKind.Topic) => [Touch(one.Number, graph.Paper(one.Number), other.Number)],
        (NodeKind.Tag, NodeKind.Paper) => [Tag(one.Number, other.Number, StepSentences.OfTag)],
        (NodeKind.Annotation, NodeKind.Tag) => [Tag(other.Number, graph.Annotations[one.Number].Paper, StepSentences.OfTagOfAnnotation)],
        (NodeKind.Person, NodeKind.Paper) => [Author(one.Number, other.Number)],
        (NodeKind.Annotation, NodeKind.Person) => [Annotator(other.Number, graph.Annotations[one.Number].Paper)],
        (NodeKind.Tag, NodeKind.Topic) => [new(StepStrength.Naming, () => StepSentences.OfNaming(graph.Tag(one.Number).Record.Name, NameOf(other.Number)))],
        (NodeKind.Topic, NodeKind.Topic) => Topics(one.Number, other.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(other), (one, other), "No step joins these."),
    };

    private IEnumerable<Evidence> Links(int one, int other)
    {
        var links = graph.Paper(one).LinksFrom.Where(link => link.Paper == other).Select(link => (link.Kind, From: one, To: other))
            .Concat(graph.Paper(one).LinksTo.Where(link => link.Paper == other).Select(link => (link.Kind, From: other, To: one)));
        return links.OrderBy(link => link.Kind).ThenBy(link => graph.PaperId(link.From))
            .Select(link => new Evidence(StepStrength.Link, () => ReasonSentences.OfLink(link.Kind, TitleOf(link.From), TitleOf(link.To))));
    }

    private double TouchStrength(PaperNode paper, int topic)
    {
        foreach (var touch in paper.Touches)
        {
            if (touch.Topic == topic)
                return StepStrength.Touch(touch.Confidence, RarityOf(graph.Topic(topic).Papers.Count));
        }

        throw new ArgumentOutOfRangeException(nameof(topic), topic, "The paper does not touch it.");
    }

    private double TagStrength(int tag) => StepStrength.Tag(RarityOf(graph.Tag(tag).Papers.Count));

    private double AuthorStrength(int person) => StepStrength.Author(RarityOf(graph.Person(person).Authored.Count));

    private double AnnotatorStrength(int person) => StepStrength.Annotator(RarityOf(graph.Person(person).Annotated.Count));

    private Evidence OfAnnotation(int annotation, int paper) => new(StepStrength.Annotation, () =>
        StepSentences.OfAnnotation(TitleOf(paper), graph.Annotations[annotation].Month is > 0 and var month ? Month.FromOrdinal(month) : null));

    private Evidence Touch(int number, PaperNode paper, int topic)
    {
        var holders = graph.Topic(topic).Papers.Count;
        return new Evidence(TouchStrength(paper, topic), () => StepSentences.OfTouch(TitleOf(number), NameOf(topic), holders, _papers));
    }

    private Evidence Tag(int number, int paper, Func<string, string, int, int, string> say)
    {
        var tag = graph.Tag(number);
        return new Evidence(TagStrength(number), () => say(TitleOf(paper), tag.Record.Name, tag.Papers.Count, _papers));
    }

    private Evidence Author(int number, int paper)
    {
        var person = graph.Person(number);
        return new Evidence(AuthorStrength(number), () => StepSentences.OfAuthor(person.Record.Name, TitleOf(paper)));
    }

    private Evidence Annotator(int number, int paper)
    {
        var person = graph.Person(number);
        return new Evidence(AnnotatorStrength(number), () => StepSentences.OfAnnotator(person.Record.Name, TitleOf(paper)));
    }

    private IEnumerable<Evidence> Topics(int one, int other)
    {
        foreach (var (lower, upper) in new[] { (one, other), (other, one) })
        {
            if (graph.Topic(lower).Broader.Contains(upper))
                yield return new Evidence(StepStrength.Broader, () => StepSentences.OfBroader(NameOf(lower), NameOf(upper)));
            if (graph.Topic(lower).Prerequisites.Contains(upper))
                yield return new Evidence(StepStrength.Prerequisite, () => StepSentences.OfPrerequisite(NameOf(lower), NameOf(upper)));
        }
    }

    private double RarityOf(int holders) => Rarity.Of(holders, _papers);

    private string TitleOf(int paper) => graph.Paper(paper).Record.Title;

    private string NameOf(int topic) => graph.Topic(topic).Record.Name;
}
