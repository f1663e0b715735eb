using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;

namespace Factum.Generator.Naming;

/// <summary>The names that the members of the generated code have; every thing has one at the least.</summary>
internal sealed class CorpusNames
{
    private readonly Corpus corpus;
    private readonly HashSet<string> reserved;
    private readonly Dictionary<(int Document, int Entity), string> formOf = [];

    private CorpusNames(Corpus corpus, HashSet<string> reserved)
    {
        this.corpus = corpus;
        this.reserved = reserved;
        Documents = [];
        Entities = [];
        Amounts = [];
        Facts = [];
    }

    /// <summary>The names of the documents.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Documents { get; private set; }

    /// <summary>The names of the entities, unique within a kind of entity.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Entities { get; private set; }

    /// <summary>The names of the amounts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Amounts { get; private set; }

    /// <summary>The names of the facts, unique within a kind of fact.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facts { get; private set; }

    /// <summary>Names everything that a corpus holds.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="reserved">Names that no member may have.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static CorpusNames Assign(Corpus corpus, HashSet<string> reserved, CancellationToken cancellation)
    {
        CorpusNames names = new(corpus, reserved);
        names.Documents = MemberNames.Assign(
            corpus.Documents.Count,
            corpus.Documents.Select((document, i) => new NameClaim(i, i, DocumentName(document.Path), document.Path)),
            reserved, "Document");
        names.Entities = names.NameEntities();
        cancellation.ThrowIfCancellationRequested();
        names.Amounts = MemberNames.Assign(corpus.Amounts.Count, new AmountClaims(corpus, names.EntityForm).List(), reserved, "Amount");
        cancellation.ThrowIfCancellationRequested();
        names.Facts = names.NameFacts();
        return names;
    }

    /// <summary>The name form of an entity in a document, as the words of a name.</summary>
    private string EntityForm(int document, int entity)
        => formOf.TryGetValue((document, entity), out string? form) ? form : Identifiers.Of(corpus.Entities[entity].Name);

    /// <summary>The path without its extension; "Document" before a digit.</summary>
    private static string DocumentName(string path)
    {
        int dot = path.LastIndexOf('.');
        string name = Identifiers.Of(dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path);
        return name.Length > 0 && char.IsDigit(name[0]) ? "Document" + name : name;
    }

    private IReadOnlyList<IReadOnlyList<string>> NameEntities()
    {
        List<NameClaim>[] claims = Enumerable.Range(0, 5).Select(_ => new List<NameClaim>()).ToArray();
        for (int i = 0; i < corpus.Entities.Count; i++)
        {
            CorpusEntity entity = corpus.Entities[i];
            foreach (DocumentName form in FormsOf(entity))
            {
                string name = Identifiers.Of(form.Name);
                formOf[(form.Document, i)] = name;
                claims[(int)entity.Kind].Add(new NameClaim(form.Document, i, name, corpus.Documents[form.Document].Path + "\n" + form.Name));
            }

            // The fullest name comes after those of the documents, of which it is mostly one.
            claims[(int)entity.Kind].Add(new NameClaim(int.MaxValue, i, Identifiers.Of(entity.Name), entity.Id));
        }

        IReadOnlyList<string>[] names = new IReadOnlyList<string>[corpus.Entities.Count];
        for (int kind = 0; kind < claims.Length; kind++)
        {
            IReadOnlyList<IReadOnlyList<string>> assigned = MemberNames.Assign(
                names.Length, claims[kind].OrderBy(claim => claim.Document), reserved, ((EntityKind)kind).ToString());
            for (int i = 0; i < names.Length; i++)
                if ((int)corpus.Entities[i].Kind == kind) names[i] = assigned[i];
        }

        return names;
    }

    private static IEnumerable<DocumentName> FormsOf(CorpusEntity entity)
    {
        if (entity.DocumentNames.Count > 0) return entity.DocumentNames;
        return entity.Evidence.Select(evidence => evidence.Document).Distinct().Select(document => new DocumentName(document, entity.Name));
    }

    private IReadOnlyList<IReadOnlyList<string>> NameFacts()
    {
        IReadOnlyList<string>[] names = new IReadOnlyList<string>[corpus.Facts.Count];
        HashSet<string> contents = new(StringComparer.Ordinal);
        foreach (IGrouping<string, int> kind in Enumerable.Range(0, names.Length).GroupBy(i => corpus.Facts[i].Kind, StringComparer.Ordinal))
        {
            List<NameClaim> claims = [];
            List<int> places = [];
            foreach (int i in kind)
            {
                CorpusFact fact = corpus.Facts[i];
                foreach (FactStatement statement in StatementsOf(fact))
                {
                    FactEvidence evidence = fact.Evidence.First(place => place.Document == statement.Document).Evidence;
                    string name = FactNames.Of(corpus, entity => EntityForm(statement.Document, entity), fact, statement.Arguments, evidence);
                    int repetition = 0;
                    string content;
                    do content = FactNames.Content(corpus.Documents[statement.Document].Path, evidence, statement.Arguments, repetition++);
                    while (!contents.Add(content));
                    claims.Add(new NameClaim(statement.Document, i, name, content));
                    places.Add(evidence.Range.Start);
                }
            }

            IEnumerable<NameClaim> ordered = Enumerable.Range(0, claims.Count).OrderBy(c => claims[c].Document).ThenBy(c => places[c]).Select(c => claims[c]);
            IReadOnlyList<IReadOnlyList<string>> assigned = MemberNames.Assign(names.Length, ordered, reserved, kind.Key);
            foreach (int i in kind) names[i] = assigned[i];
        }

        return names;
    }

    private static IEnumerable<FactStatement> StatementsOf(CorpusFact fact)
    {
        if (fact.Statements.Count > 0) return fact.Statements;
        return fact.Evidence.Count == 0 ? [] : [new FactStatement(fact.Evidence[0].Document, fact.Arguments)];
    }
}
