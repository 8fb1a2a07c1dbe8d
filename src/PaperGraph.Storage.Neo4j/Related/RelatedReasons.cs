using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>Says why a candidate is related; only for those that become answers.</summary>
internal static class RelatedReasons
{
    public static Reason Of(StatedLink stated) => new()
    {
        Kind = RelationKind.Link,
        Weight = Relatedness.OfLink(stated.Link.Kind),
        Explanation = ReasonSentences.OfLink(stated.Link.Kind, stated.FromTitle, stated.ToTitle),
        Link = stated.Link,
    };

    public static Reason OfTag(SharedThing tag, int papers) => new()
    {
        Kind = RelationKind.Tag,
        Weight = tag.Weight,
        Explanation = ReasonSentences.OfTag(tag.Name, tag.Holders, papers),
        Tag = Id<Tag>.Of(tag.Id),
    };

    public static Reason OfAuthor(SharedThing author, int papers) => OfPerson(RelationKind.Author, author, ReasonSentences.OfAuthor(author.Name, author.Holders, papers));

    public static Reason OfAnnotator(SharedThing annotator, int papers) =>
        OfPerson(RelationKind.Person, annotator, ReasonSentences.OfAnnotator(annotator.Name, annotator.Holders, papers));

    public static Reason OfSession(SharedSession shared, int papers) => new()
    {
        Kind = RelationKind.Session,
        Weight = shared.Weight,
        Explanation = ReasonSentences.OfSession(shared.Session, shared.Papers.Count, papers),
        Session = shared.Session.Id,
    };

    public static Reason OfText(double weight, IReadOnlyList<UsedTerm> shared)
    {
        List<string> words = [.. shared.Select(term => term.Text)];
        return new Reason { Kind = RelationKind.Text, Weight = weight, Explanation = ReasonSentences.OfText(words), Words = words };
    }

    private static Reason OfPerson(RelationKind kind, SharedThing person, string explanation) =>
        new() { Kind = kind, Weight = person.Weight, Explanation = explanation, Person = Id<Person>.Of(person.Id) };
}
