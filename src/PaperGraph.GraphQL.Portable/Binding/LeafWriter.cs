using System.Text.Json;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>Writes a plain field straight from its parent, without boxing the value.</summary>
internal abstract class LeafWriter
{
    public abstract void Write(Utf8JsonWriter writer, object parent);

    public static LeafWriter For(FieldResolver resolver)
    {
        var writer = typeof(Typed<,>).MakeGenericType(resolver.Parent, resolver.Result);
        return (LeafWriter)(Activator.CreateInstance(writer, resolver)
            ?? throw new InvalidOperationException($"{writer} cannot be made."));
    }

    private sealed class Typed<TParent, TValue>(ValueResolver<TParent, TValue> resolver) : LeafWriter
        where TParent : notnull
    {
        private readonly Action<Utf8JsonWriter, TValue> _write = LeafFormat<TValue>.Write;

        public override void Write(Utf8JsonWriter writer, object parent) => _write(writer, resolver.Getter((TParent)parent));
    }
}
