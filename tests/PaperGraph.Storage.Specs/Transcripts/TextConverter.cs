using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Storage.Specs.Transcripts;

/// <summary>Writes ids, keys and months as people read them, and enumerations by name.</summary>
internal sealed class TextConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsEnum || typeToConvert == typeof(NodeId) || typeToConvert == typeof(Month) || typeToConvert == typeof(WorkKey)
        || typeToConvert == typeof(AnnotationKey) || (typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(AsText<>).MakeGenericType(typeToConvert))!; // A class without parameters.

    private sealed class AsText<TValue> : JsonConverter<TValue>
    {
        public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => writer.WriteStringValue(value?.ToString());
    }
}
