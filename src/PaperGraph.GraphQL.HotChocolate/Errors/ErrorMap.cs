using HotChocolate.Execution;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.HotChocolate.Errors;

/// <summary>Makes our errors of Hot Chocolate's: of those at a field while it runs, and of those that refuse a request.</summary>
internal sealed class ErrorMap(ErrorTranslator errors) : IErrorFilter
{
    /// <summary>Hot Chocolate reads beyond the end of a document that ends within a word.</summary>
    public static GraphQLError CutDocument { get; } = new(ErrorCode.ParseFailed, "The document ends within a word.");

    public IError OnError(IError error) =>
        IsMissing(error) || (error.Code is { } code && ErrorCode.Find(code) is not null) ? error : Write(error.Locations, error.Path, Translate(error));

    /// <summary>Whether a value is missing that the schema promises.</summary>
    public static bool IsAnyMissing(IExecutionResult result) => result is IOperationResult { IsDataSet: true, Errors: { } errors } && Innermost(errors).Any(IsMissing);

    /// <summary>Says of a null that may not be where it came from; Hot Chocolate says the same of all that is around it.</summary>
    public IOperationResult Settle(IOperationResult result)
    {
        if (result is not { IsDataSet: true, Errors: { } errors } || !errors.Any(IsMissing))
            return result;
        return OperationResultBuilder.New().SetData(result.Data)
            .AddErrors(Innermost(errors).Select(error => IsMissing(error) ? Write(error.Locations, error.Path, Translate(error)) : error))
            .RegisterForCleanup(result.DisposeAsync)
            .Build();
    }

    /// <summary>An error of what is refused before it has data: it has no place there.</summary>
    public IError OnRefusal(IError error) => Write(error.Locations, null, Translate(error));

    /// <summary>An error of a variable: Hot Chocolate throws them, and gives them a path in the variable.</summary>
    public IError OnVariable(IError error) => Write(error.Locations, null, new GraphQLError(ErrorCode.BadUserInput, error.Message));

    public IOperationResult Refusal(GraphQLError error) => OperationResultBuilder.CreateError(Write(null, null, error));

    /// <summary>The code of the first error; null where there is none.</summary>
    public static ErrorCode? CodeOf(IOperationResult result) => result.Errors is [{ Code: { } code }, ..] ? ErrorCode.Find(code) : null;

    private static bool IsMissing(IError error) => error is { Code: ErrorCodes.Execution.NonNullViolation, Path: not null, Locations.Count: > 0 };

    private static IEnumerable<IError> Innermost(IReadOnlyList<IError> errors)
    {
        var around = errors.SelectMany(error => Around(error.Path)).ToHashSet();
        return errors.Where(error => !IsMissing(error) || !around.Contains(error.Path!)); // What is missing has a path.
    }

    private static IEnumerable<global::HotChocolate.Path> Around(global::HotChocolate.Path? path)
    {
        for (var around = path?.Parent; around is { IsRoot: false }; around = around.Parent)
            yield return around;
    }

    private GraphQLError Translate(IError error) => error switch
    {
        { Code: { } code } when ErrorCode.Find(code) is { } own => new GraphQLError(own, error.Message),
        { Code: ErrorCodes.Execution.SyntaxError } => new GraphQLError(ErrorCode.ParseFailed, error.Message),
        { Code: ErrorCodes.Validation.MaxIntrospectionDepthOverflow } => new GraphQLError(ErrorCode.TooDeep, error.Message),
        { Exception: TranslatedException translated } => translated.Error,
        { Exception: { } exception } and not { Exception: GraphQLException } => errors.Translate(exception),
        { Path: { } path } when IsMissing(error) => errors.MissingValue(path.Print()),
        { Code: ErrorCodes.Execution.NonNullViolation } => new GraphQLError(ErrorCode.BadUserInput, error.Message),
        _ => new GraphQLError(ErrorCode.ValidationFailed, error.Message),
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
