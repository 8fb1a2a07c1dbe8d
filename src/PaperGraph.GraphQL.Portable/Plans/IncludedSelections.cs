using GraphQL.Validation;
using GraphQLParser.AST;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>Hears <c>@skip</c> and <c>@include</c>.</summary>
internal static class IncludedSelections
{
    public static bool Includes(this IValidationResult request, ASTNode selection)
    {
        if (request.DirectiveValues?.TryGetValue(selection, out var directives) != true || directives is null)
            return true;
        var isSkipped = directives.TryGetValue("skip", out var skip) && skip.GetArgument<bool>("if");
        var isLeftOut = directives.TryGetValue("include", out var include) && !include.GetArgument<bool>("if");
        return !isSkipped && !isLeftOut;
    }
}
