using System.Reflection;

namespace PaperGraph.Host.Tests.HouseRules;

public sealed class CodeTests
{
    // Those that are in the program: of what a package feed decides between, one.
    public static TheoryData<string> Assemblies =>
        [.. Repository.Projects("src").Select(project => Path.GetFileNameWithoutExtension(project))
            .Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")))];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_asynchronous_method_can_be_cancelled(string assembly)
    {
        var methods = Assembly.Load(assembly).GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != nameof(IAsyncDisposable.DisposeAsync));

        Assert.All(methods, method => Assert.True(CanBeCancelled(method), $"{method.DeclaringType}.{method.Name} takes no token, last or with a call."));
    }

    // A token of its own comes last; a field's call and a request bring theirs with them.
    private static bool CanBeCancelled(MethodInfo method) =>
        method.GetParameters() is [.., { ParameterType: var last }] parameters
        && (last == typeof(CancellationToken)
            || parameters.Any(parameter => parameter.ParameterType.GetProperties().Any(property => property.PropertyType == typeof(CancellationToken))));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_class_that_others_cannot_see_is_sealed(string assembly)
    {
        var types = Assembly.Load(assembly).GetTypes();
        var open = types.Where(type => type.IsClass && !type.IsVisible && !type.IsSealed && !type.IsAbstract
            && !type.Name.StartsWith('<') && type.DeclaringType is not { IsAbstract: true }
            && !types.Any(other => other.BaseType == type));

        Assert.Empty(open);
    }
}
