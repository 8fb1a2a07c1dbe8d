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
            return _parser.Build(text);
        }
        catch (Exception error) when (error is ExecutionError or GraphQLParser.Exceptions.GraphQLParserException)
        {
            throw new DocumentException([ErrorText.Of(error)]);
        }
    }
}
