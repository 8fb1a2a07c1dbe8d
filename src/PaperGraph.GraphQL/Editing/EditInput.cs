using PaperGraph.Core.Editing;
using PaperGraph.Core.Papers;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Editing;

/// <summary>Reads what people say out of the schema's input objects.</summary>
internal static class EditInput
{
    public static NewPaper NewPaper(Arguments input) => new()
    {
        Title = input.Get<string>("title"),
        Authors = input.FindList<string>("authors") ?? [],
        Year = input.FindValue<int>("year"),
        Venue = input.Find<string>("venue"),
        Kind = input.FindValue<PaperKind>("kind"),
        Url = input.Find<Uri>("url"),
        Doi = input.Find<string>("doi"),
        ArxivId = input.Find<string>("arxivId"),
        ReadingMinutes = input.FindValue<int>("readingMinutes"),
        Abstract = input.Find<string>("abstract"),
        Tags = input.FindList<string>("tags") ?? [],
    };

    public static PaperUpdate PaperUpdate(Arguments input) => new()
    {
        Title = Given(input, "title", input.Find<string>),
        Authors = Given(input, "authors", input.FindList<string>),
        Year = Given(input, "year", input.FindValue<int>),
        Venue = Given(input, "venue", input.Find<string>),
        Kind = Given(input, "kind", input.FindValue<PaperKind>),
        Doi = Given(input, "doi", input.Find<string>),
        ArxivId = Given(input, "arxivId", input.Find<string>),
        ReadingMinutes = Given(input, "readingMinutes", input.FindValue<int>),
        Abstract = Given(input, "abstract", input.Find<string>),
    };

    public static NewAnnotation NewAnnotation(Arguments input) => new()
    {
        By = input.Find<string>("by"),
        Quote = input.Find<string>("quote"),
        Note = input.Find<string>("note"),
        Tags = input.FindList<string>("tags") ?? [],
    };

    public static AnnotationUpdate AnnotationUpdate(Arguments input) => new()
    {
        Quote = Given(input, "quote", input.Find<string>),
        Note = Given(input, "note", input.Find<string>),
        Tags = Given(input, "tags", input.FindList<string>),
    };

    public static TopicUpdate TopicUpdate(Arguments input) => new()
    {
        Name = input.Get<string>("name"),
        Aliases = Given(input, "aliases", input.FindList<string>),
        Description = Given(input, "description", input.Find<string>),
        Broader = Given(input, "broader", input.FindList<string>),
        Prerequisites = Given(input, "prerequisites", input.FindList<string>),
    };

    /// <summary>A field that may be given, be it as null.</summary>
    public static Optional<TValue> Given<TValue>(Arguments input, string field, Func<string, TValue?> read) =>
        input.Has(field) ? Optional<TValue>.Of(read(field)) : default;
}
