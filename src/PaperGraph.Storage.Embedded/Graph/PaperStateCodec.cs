using System.Runtime.InteropServices;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Writes a <see cref="PaperState" /> into one column and reads it back; opening the store reads all of them.</summary>
/// <param name="people">The people by number, whom states name by number alone.</param>
/// <param name="sets">Makes lists of numbers.</param>
/// <param name="terms">Makes lists of terms.</param>
internal sealed class PaperStateCodec(Func<int, Person> people, NumberSets sets, TermPacker terms)
{
    /// <summary>Makes lists of their own, for few papers at a time.</summary>
    public PaperStateCodec(Func<int, Person> people)
        : this(people, new NumberSets(), new TermPacker(0))
    {
    }

    // Hosts and venues are few and papers many.
    private readonly Dictionary<string, string> _interned = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Host, int? Month), Location[]> _places = [];
    private readonly List<int> _numbers = [];

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
        TermList.Write(to, paper.Terms.ToArray());
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
            OwnTags = ReadNumbers(ref from),
            Touches = ReadTouches(ref from),
            LinksFrom = ReadLinks(ref from),
            Terms = TermList.Read(ref from, terms),
        };
        var annotations = ReadAnnotations(number, ref from);
        // A state of the first version ends here.
        if (!from.IsAtEnd)
            node = WithWhatIsSaid(node, ref from);
        ReadHomes(ref from, annotations);
        return new PaperState(number, id, content, node, annotations);
    }

    private PaperNode WithWhatIsSaid(PaperNode node, ref Unpacker from)
    {
        var (minutes, untagged, rejected) = (from.MaybeNumber(), ReadNumbers(ref from), ReadTouches(ref from));
        if (minutes is null && untagged.Length == 0 && rejected.Length == 0)
            return node;
        var record = minutes is null ? node.Record : node.Record with { ReadingMinutes = minutes };
        return node with { Record = record, Untagged = untagged, Rejected = rejected };
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
        var (year, venue, kind) = (from.MaybeNumber(), Intern(from.MaybeText()), (PaperKind)from.Number());
        var (doi, arxivId, locations) = (from.MaybeText(), from.MaybeText(), ReadLocations(ref from));
        var (first, last) = MonthsOf(locations);
        return new Paper
        {
            Id = Id<Paper>.Of(NodeId.Of(NodeKind.Paper, id)),
            Title = title,
            TitleSource = source,
            Authors = PeopleOf(authors),
            Year = year,
            Venue = venue,
            Kind = kind,
            Doi = doi,
            ArxivId = arxivId,
            Locations = locations,
            AddedIn = first,
            AnnotatedIn = last,
        };
    }

    private Person[] PeopleOf(int[] numbers)
    {
        if (numbers.Length == 0)
            return [];
        var named = new Person[numbers.Length];
        for (var at = 0; at < named.Length; at++)
            named[at] = people(numbers[at]);
        return named;
    }

    private static (Month? First, Month? Last) MonthsOf(Location[] locations)
    {
        var (first, last) = (default(Month?), default(Month?));
        foreach (var location in locations)
        {
            if (location.Month is not { } month)
                continue;
            first = first is { } earliest && earliest.CompareTo(month) <= 0 ? first : month;
            last = last is { } latest && latest.CompareTo(month) >= 0 ? last : month;
        }

        return (first, last);
    }

    private Location[] ReadLocations(ref Unpacker from)
    {
        var locations = new Location[from.Number()];
        for (var at = 0; at < locations.Length; at++)
        {
            var (host, url, name, month) = (Intern(from.MaybeText()), from.MaybeText(), from.MaybeText(), from.MaybeNumber());
            if (locations.Length == 1 && url is null && name is null)
                return PlaceOf(host, month);
            locations[at] = LocationOf(host, url, name, month);
        }

        return locations;
    }

    // Most papers were met at one place, of which no more is known than the host; many at the same one in a month.
    private Location[] PlaceOf(string? host, int? month)
    {
        if (!_places.TryGetValue((host, month), out var place))
            _places.Add((host, month), place = [LocationOf(host, null, null, month)]);
        return place;
    }

    private static Location LocationOf(string? host, string? url, string? name, int? month) => new(
        host, url is null ? null : new Uri(url, UriKind.RelativeOrAbsolute), name, month is { } ordinal ? Month.FromOrdinal(ordinal) : null);

    private int[] ReadNumbers(ref Unpacker from)
    {
        _numbers.Clear();
        for (var left = from.Number(); left > 0; left--)
            _numbers.Add(from.Number());
        return sets.Of(CollectionsMarshal.AsSpan(_numbers));
    }

    private static void Write(Packer to, Touch[] touches)
    {
        to.Number(touches.Length);
        foreach (var touch in touches)
            to.Number(touch.Topic).Fraction(touch.Confidence);
    }

    private static Touch[] ReadTouches(ref Unpacker from)
    {
        var count = from.Number();
        if (count == 0)
            return [];
        var touches = new Touch[count];
        for (var at = 0; at < touches.Length; at++)
            touches[at] = new Touch(from.Number(), from.Fraction());
        return touches;
    }

    private static Link[] ReadLinks(ref Unpacker from)
    {
        var count = from.Number();
        if (count == 0)
            return [];
        var links = new Link[count];
        for (var at = 0; at < links.Length; at++)
            links[at] = new Link(from.Number(), (LinkKind)from.Number(), from.Number());
        return links;
    }

    private static void Write(Packer to, AnnotationState annotation) =>
        to.Number(annotation.Number).Id(annotation.Id).Hash(annotation.Content).Number(annotation.Node.Reading)
            .Number(annotation.Node.Month).Number(annotation.Node.By)
            .Numbers(annotation.Node.Tags).Numbers(annotation.Node.Topics);

    private AnnotationState[] ReadAnnotations(int paper, ref Unpacker from)
    {
        var annotations = new AnnotationState[from.Number()];
        for (var at = 0; at < annotations.Length; at++)
        {
            annotations[at] = new AnnotationState(
                from.Number(),
                from.Id(),
                from.Hash(),
                new AnnotationNode(paper, from.Number(), from.Number(), from.Number(), ReadNumbers(ref from), ReadNumbers(ref from)));
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
