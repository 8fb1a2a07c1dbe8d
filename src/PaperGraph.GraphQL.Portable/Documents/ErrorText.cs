using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.Exceptions;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Makes our errors of GraphQL.NET's.</summary>
internal static class ErrorText
{
    public static GraphQLError Of(Exception error) => error switch
    {
        GraphQLSyntaxErrorException syntax => new GraphQLError(ErrorCode.ParseFailed, syntax.Message) { Locations = [At(syntax)] },
        GraphQLParserException parser => new GraphQLError(ErrorCode.ParseFailed, parser.Message),
        ExecutionError own => new GraphQLError(CodeOf(own), own.Message)
        {
            Locations = [.. (own.Locations ?? []).Select(place => new SourcePosition(place.Line, place.Column))],
        },
        _ => throw new ArgumentException($"{error.GetType().Name} is none of GraphQL.NET's errors.", nameof(error)),
    };

    private static ErrorCode CodeOf(ExecutionError error) => error switch
    {
        SyntaxError => ErrorCode.ParseFailed,
        InvalidVariableError => ErrorCode.BadUserInput,
        NoOperationError or NoOperationNameError or InvalidOperationNameError or InvalidOperationError => ErrorCode.OperationUnknown,
        _ => ErrorCode.ValidationFailed,
    };

    private static SourcePosition At(GraphQLSyntaxErrorException error) => new(error.Location.Line, error.Location.Column);
}
