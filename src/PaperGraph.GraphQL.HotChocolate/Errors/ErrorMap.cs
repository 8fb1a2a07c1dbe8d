using HotChocolate.Execution;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.HotChocolate.Errors;

/// <summary>Makes our errors of Hot Chocolate's: of those at a field while it runs, and of those that refuse a request.</summary>
internal sealed class ErrorMap(ErrorTranslator errors) : IErrorFilter
{
    public IError OnError(IError error) => error.Code is { } code && ErrorCode.Find(code) is not null ? error : Write(error.Locations, error.Path, Translate(error));

    /// <summary>An error of a variable, which Hot Chocolate throws and gives a path in the variable.</summary>
    public IError OnVariable(IError error) => Write(error.Locations, null, new GraphQLError(ErrorCode.BadUserInput, error.Message));

    public IOperationResult Refusal(GraphQLError error) => OperationResultBuilder.CreateError(Write(null, null, error));

    private GraphQLError Translate(IError error) => error switch
    {
        { Exception: TranslatedException translated } => translated.Error,
        { Exception: { } exception } and not { Exception: GraphQLException or global::HotChocolate.Language.SyntaxException } => errors.Translate(exception),
        { Path: { } path, Code: ErrorCodes.Execution.NonNullViolation } => errors.MissingValue(path.Print()),
        _ => new GraphQLError(CodeOf(error.Code), error.Message),
    };

    private static ErrorCode CodeOf(string? code) => code switch
    {
        ErrorCodes.Execution.SyntaxError or ErrorCodes.Server.SyntaxError => ErrorCode.ParseFailed,
        ErrorCodes.Server.RequestInvalid or ErrorCodes.Server.UnexpectedRequestParserError => ErrorCode.BadRequest,
        _ => ErrorCode.ValidationFailed,
    };

    private static IError Write(IReadOnlyList<Location>? locations, global::HotChocolate.Path? path, GraphQLError error)
    {
        var written = ErrorBuilder.New().SetMessage(error.Message).SetCode(error.Code.Name);
        if (path is not null)
            written.SetPath(path);
        foreach (var location in locations ?? [])
            written.AddLocation(location);
        foreach (var (name, value) in error.Details ?? new Dictionary<string, object>())
            written.SetExtension(name, value);
        return written.Build();
    }
}
