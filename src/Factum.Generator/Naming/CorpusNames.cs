using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Generator.Wording;

namespace Factum.Generator.Naming;

/// <summary>The names that the members of the generated code have; every thing has one at the least.</summary>
internal sealed class CorpusNames
{
    private readonly Corpus corpus;
    private readonly HashSet<string> reserved;

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
    /// <param name="wording">The corpus, with the words of its documents.</param>
    /// <param name="reserved">Names that no member may have.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static CorpusNames Assign(CorpusWording wording, HashSet<string> reserved, CancellationToken cancellation)
    {
        Corpus corpus = wording.Corpus;
        CorpusNames names = new(corpus, reserved);
        names.Documents = MemberNames.Assign(
            corpus.Documents.Count,
            corpus.Documents.Select((document, i) => new NameClaim(i, i, DocumentNames(document.Path))),
            reserved, "Document");
        names.Entities = names.NameEntities();
        cancellation.ThrowIfCancellationRequested();
        names.Amounts = MemberNames.Assign(corpus.Amounts.Count, wording.ClaimsOfAmounts(), reserved, "Amount");
        cancellation.ThrowIfCancellationRequested();
        names.Facts = names.NameFacts(wording.ClaimsOfFacts());
        return names;
    }

    /// <summary>The file's name without its extension, then with its folders.</summary>
    private static string[] DocumentNames(string path)
    {
        int file = path.LastIndexOf('/') + 1, dot = path.LastIndexOf('.');
        int end = dot > file ? dot : path.Length;
        string inFolders = DocumentName(path.Substring(0, end));
        return [DocumentName(path.Substring(file, end - file)), inFolders, ContentHash.Append(inFolders, path, string.Empty)];
    }

    /// <summary>A path in words; "Document" before a digit.</summary>
    private static string DocumentName(string path)
    {
        string name = Identifiers.Of(path);
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
                string path = corpus.Documents[form.Document].Path;
                claims[(int)entity.Kind].Add(new NameClaim(form.Document, i, [name, ContentHash.Append(name, form.Name), ContentHash.Append(name, form.Name, path)]));
            }

            // The fullest name is mostly one of the documents'; otherwise it comes after them.
            string fullest = Identifiers.Of(entity.Name);
            if (FormsOf(entity).All(form => Identifiers.Of(form.Name) != fullest))
                claims[(int)entity.Kind].Add(new NameClaim(int.MaxValue, i, [fullest, ContentHash.Append(fullest, entity.Id, string.Empty)]));
        }

        IReadOnlyList<string>[] names = new IReadOnlyList<string>[corpus.Entities.Count];
        for (int kind = 0; kind < claims.Length; kind++)
        {
            IReadOnlyList<IReadOnlyList<string>> assigned = MemberNames.Assign(
                names.Length, claims[kind].OrderBy(claim => claim.Document), reserved, ((EntityKind)kind).ToString());
            for (int i = 0; i < names.Length; i++)
                if ((int)corpus.Entities[i].Kind == kind) names[i] = FullestFirst(assigned[i], Identifiers.Of(corpus.Entities[i].Name));
        }

        return names;
    }

    private static IReadOnlyList<string> FullestFirst(IReadOnlyList<string> names, string fullest)
        => names.Count < 2 ? names : names.OrderBy(name => name == fullest ? 0 : 1).ToArray();

    private static IEnumerable<DocumentName> FormsOf(CorpusEntity entity)
    {
        if (entity.DocumentNames.Count > 0) return entity.DocumentNames;
        return entity.Evidence.Select(evidence => evidence.Document).Distinct().Select(document => new DocumentName(document, entity.Name));
    }

    private IReadOnlyList<IReadOnlyList<string>> NameFacts(ILookup<string, NameClaim> claims)
    {
        IReadOnlyList<string>[] names = new IReadOnlyList<string>[corpus.Facts.Count];
        for (int i = 0; i < names.Length; i++) names[i] = [];
        foreach (IGrouping<string, NameClaim> kind in claims)
        {
            IReadOnlyList<IReadOnlyList<string>> assigned = MemberNames.Assign(names.Length, kind, reserved, kind.Key);
            foreach (NameClaim claim in kind) names[claim.Thing] = assigned[claim.Thing];
        }

        return names;
    }
}
