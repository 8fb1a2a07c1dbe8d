namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>What a real IDE asks a server first: <c>getIntrospectionQuery</c> of graphql-js 16, with each of the choices that it has but <c>oneOf</c>, for which Hot Chocolate has no answer.</summary>
internal sealed record IntrospectionQuery
{
    public bool Descriptions { get; init; } = true;

    public bool SpecifiedByUrl { get; init; }

    public bool DirectiveIsRepeatable { get; init; }

    public bool SchemaDescription { get; init; }

    public bool InputValueDeprecation { get; init; }

    public static IntrospectionQuery Everything { get; } = new()
    {
        SpecifiedByUrl = true,
        DirectiveIsRepeatable = true,
        SchemaDescription = true,
        InputValueDeprecation = true,
    };

    public string Text => $$"""
        query IntrospectionQuery {
          __schema {
            {{If(SchemaDescription && Descriptions, "description")}}
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives {
              name
              {{If(Descriptions, "description")}}
              {{If(DirectiveIsRepeatable, "isRepeatable")}}
              locations
              args{{All}} { ...InputValue }
            }
          }
        }

        fragment FullType on __Type {
          kind
          name
          {{If(Descriptions, "description")}}
          {{If(SpecifiedByUrl, "specifiedByURL")}}
          fields(includeDeprecated: true) {
            name
            {{If(Descriptions, "description")}}
            args{{All}} { ...InputValue }
            type { ...TypeRef }
            isDeprecated
            deprecationReason
          }
          inputFields{{All}} { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) {
            name
            {{If(Descriptions, "description")}}
            isDeprecated
            deprecationReason
          }
          possibleTypes { ...TypeRef }
        }

        fragment InputValue on __InputValue {
          name
          {{If(Descriptions, "description")}}
          type { ...TypeRef }
          defaultValue
          {{If(InputValueDeprecation, "isDeprecated deprecationReason")}}
        }

        fragment TypeRef on __Type {
          {{TypeRef(10)}}
        }
        """;

    private string All => If(InputValueDeprecation, "(includeDeprecated: true)");

    private static string If(bool isChosen, string text) => isChosen ? text : string.Empty;

    private static string TypeRef(int levels) => levels == 1 ? "kind name" : $"kind name ofType {{ {TypeRef(levels - 1)} }}";
}
