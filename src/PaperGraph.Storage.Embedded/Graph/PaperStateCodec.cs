using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Writes a <see cref="PaperState" /> into one column and reads it back; opening the store reads all of them.</summary>
/// <param name="people">The people by number, whom states name by number alone.</param>
internal sealed class PaperStateCodec(Func<int, Person> people)
{
    // Hosts and venues are few and papers many.
    private readonly Dictionary<string, string> _interned = new(StringComparer.Ordinal);

    public static void Write(Packer to, PaperState state)
    {
        to.Clear().Id(state.Id).Hash(state.Content);
        WriteRecord(to, state.Paper.Record, state.Paper.Authors);
        var paper = state.Paper;
        to.Number(paper.TitledBy).Number(paper.SummarisedBy).Numbers(paper.OwnTags);
        Write(to, paper.Touches);
        to.Number(paper.LinksFrom.Length);
        foreach (var link in paper.LinksFrom)
            to.Number(link.Paper).Number((int)link.Kind).Number(link.Statement);
        TermList.Write(to, paper.Terms);
        to.Number(state.Annotations.Length);
        foreach (var annotation in state.Annotations)
            Write(to, annotation);
        to.MaybeNumber(paper.Record.ReadingMinutes).Numbers(paper.Untagged);
        Write(to, paper.Rejected);
        WriteHomes(to, state.Annotations);
    }

    /// <param name="row">The row's number.</param>
    /// <param name="number">The paper's number.</param>
    /// <param name="from">The column.</param>
    public PaperState Read(int row, int number, Unpacker from)
    {
        var id = from.Id();
        var content = from.Hash();
        var record = ReadRecord(id, ref from, out var authors);
        var node = new PaperNode
        {
            Record = record,
            State = row,
            Authors = authors,
            TitledBy = from.Number(),
            SummarisedBy = from.Number(),
            OwnTags = from.Numbers(),
            Touches = ReadTouches(ref from),
            LinksFrom = ReadLinks(ref from),
            Terms = TermList.Read(ref from),
        };
        var annotations = ReadAnnotations(number, ref from);
        // A state of the first version ends here.
        if (!from.IsAtEnd)
            node = WithWhatIsSaid(node, ref from);
        ReadHomes(ref from, annotations);
        return new PaperState(number, id, content, node, annotations);
    }

    private static PaperNode WithWhatIsSaid(PaperNode node, ref Unpacker from)
    {
        var record = from.MaybeNumber() is { } minutes ? node.Record with { ReadingMinutes = minutes } : node.Record;
        return node with { Record = record, Untagged = from.Numbers(), Rejected = ReadTouches(ref from) };
    }

    private static void WriteRecord(Packer to, Paper paper, int[] authors)
    {
        to.Text(paper.Title).Number((int)paper.TitleSource).Numbers(authors).MaybeNumber(paper.Year).Text(paper.Venue)
            .Number((int)paper.Kind).Text(paper.Doi).Text(paper.ArxivId).Number(paper.Locations.Count);
        foreach (var (host, url, name, month) in paper.Locations)
            to.Text(host).Text(url?.OriginalString).Text(name).MaybeNumber(month?.Ordinal);
    }

    private Paper ReadRecord(UInt128 id, ref Unpacker from, out int[] authors)
    {
        var title = from.Text();
        var source = (TitleSource)from.Number();
        authors = from.Numbers();
        var paper = new Paper
        {
            Id = Id<Paper>.Of(NodeId.Of(NodeKind.Paper, id)),
            Title = title,
            TitleSource = source,
            Authors = authors.Length == 0 ? [] : Array.ConvertAll(authors, number => people(number)),
            Year = from.MaybeNumber(),
            Venue = Intern(from.MaybeText()),
            Kind = (PaperKind)from.Number(),
            Doi = from.MaybeText(),
            ArxivId = from.MaybeText(),
            Locations = ReadLocations(ref from),
        };
        return paper with
        {
            AddedIn = paper.Locations.Min(location => location.Month),
            AnnotatedIn = paper.Locations.Max(location => location.Month),
        };
    }

    private Location[] ReadLocations(ref Unpacker from)
    {
        var locations = new Location[from.Number()];
        for (var at = 0; at < locations.Length; at++)
        {
            locations[at] = new Location(
                Intern(from.MaybeText()),
                from.MaybeText() is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
                from.MaybeText(),
                from.MaybeNumber() is { } month ? Month.FromOrdinal(month) : null);
        }

        return locations;
    }

    private static void Write(Packer to, Touch[] touches)
    {
        to.Number(touches.Length);
        foreach (var touch in touches)
            to.Number(touch.Topic).Fraction(touch.Confidence);
    }

    private static Touch[] ReadTouches(ref Unpacker from)
    {
        var touches = new Touch[from.Number()];
        for (var at = 0; at < touches.Length; at++)
            touches[at] = new Touch(from.Number(), from.Fraction());
        return touches;
    }

    private static Link[] ReadLinks(ref Unpacker from)
    {
        var links = new Link[from.Number()];
        for (var at = 0; at < links.Length; at++)
            links[at] = new Link(from.Number(), (LinkKind)from.Number(), from.Number());
        return links;
    }

    private static void Write(Packer to, AnnotationState annotation) =>
        to.Number(annotation.Number).Id(annotation.Id).Hash(annotation.Content).Number(annotation.Node.Reading)
            .Number(annotation.Node.Month).Number(annotation.Node.By)
            .Numbers(annotation.Node.Tags).Numbers(annotation.Node.Topics);

    private static AnnotationState[] ReadAnnotations(int paper, ref Unpacker from)
    {
        var annotations = new AnnotationState[from.Number()];
        for (var at = 0; at < annotations.Length; at++)
        {
            annotations[at] = new AnnotationState(
                from.Number(),
                from.Id(),
                from.Hash(),
                new AnnotationNode(paper, from.Number(), from.Number(), from.Number(), from.Numbers(), from.Numbers()));
        }

        return annotations;
    }

    // Nearly all annotations are about the paper that they were first met on, and a state of the second version says nothing of it.
    private static void WriteHomes(Packer to, AnnotationState[] annotations)
    {
        to.Number(annotations.Count(annotation => annotation.Home != 0));
        foreach (var (at, annotation) in annotations.Index().Where(annotation => annotation.Item.Home != 0))
            to.Number(at).Number(annotation.Home);
    }

    private static void ReadHomes(ref Unpacker from, AnnotationState[] annotations)
    {
        for (var left = from.IsAtEnd ? 0 : from.Number(); left > 0; left--)
        {
            var at = from.Number();
            annotations[at] = annotations[at] with { Home = from.Number() };
        }
    }

    private string? Intern(string? text)
    {
        if (text is null || _interned.TryAdd(text, text))
            return text;
        return _interned[text];
    }
}
