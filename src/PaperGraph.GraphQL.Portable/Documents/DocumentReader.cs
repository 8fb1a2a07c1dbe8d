using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Parses documents, and keeps those that proved valid.</summary>
internal sealed class DocumentReader(KeptDocuments<KnownDocument> kept)
{
    private readonly GraphQLDocumentBuilder _parser = new();

    public KnownDocument Read(string text) => kept.Find(text) ?? new KnownDocument(Parse(text));

    public void Keep(string text, KnownDocument document) => kept.Keep(text, document, text.Length);

    private GraphQLDocument Parse(string text)
    {
        try
        {
            return _parser.Build(WithLineFeeds(text));
        }
        catch (Exception error) when (error is ExecutionError or GraphQLParser.Exceptions.GraphQLParserException)
        {
            throw new DocumentException([ErrorText.Of(error)]);
        }
    }

    // A carriage return ends a line as well (GraphQL specification, section 2.1.2), but the parser, which shows the line that is wrong, does not count it
    // everywhere, and then looks for lines that it has not got. Every place in the text stays where it was.
    private static string WithLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
