namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
internal static class ReachedMethods
{
    /// <summary>Where the classes are.</summary>
    public const string Root = "Factum.Extraction.";

    /// <summary>A class a line, and its methods.</summary>
    public const string Profile =
        """
        Quantities.DocumentQuantities .ctor
        Text.TextRange Overlaps Of
        Quantities.QuantityOverlaps FirstOf Without Settle
        Quantities.Times.ShiftResolver en:With en:Resolve
        Quantities.TimeExpression .ctor
        Quantities.Times.TimexBuffer ToString Append .ctor
        Quantities.Times.Timex Append AppendYear AppendDate Format TypeOf
        Quantities.Times.TimeExpressions Write Anchor
        Quantities.Times.DateResolver Plain Ranked Celebrated Resolve
        Quantities.Times.CalendarTime get_IsTimeOfDay .ctor
        Quantities.Times.TimeAnchor get_Now Resolve Next .ctor
        Quantities.Times.ClauseGrammar .ctor
        Quantities.AmountsAndNumbers .ctor
        Text.EquatableArrays ToEquatableArray
        Quantities.MoneyExpression .ctor
        Quantities.NumberExpression .ctor
        Quantities.QuantityExpressions Money Normalize Number Of
        Quantities.UnitNoun TryRead
        Text.WordTriggers en:IsLetter
        Quantities.Money.CountryCues en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor
        Text.PhraseTrie fr:SkipGapBefore
        Quantities.Money.CountryCueList en:Read
        Quantities.Money.MoneyGrammar en:get_Countries
        Quantities.Money.CurrencyResolver en:CountNearby en:ReadCues en:Score en:ResolveStrong en:IsDollarLike Resolve .ctor
        Quantities.Money.CurrencyFamily en:get_Default en:ReadCountries en:get_ByCountry en:get_DefaultIsStrong
        Quantities.Bounds.BoundGrammar TryReadAfter TryReadEnd TryReadBefore
        Quantities.QuantityJoiner IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums IsTopic ReadBounds SkipSpacesBack fr:Reaches ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor
        Quantities.QuantityReader Join
        Quantities.Times.Period .ctor
        Languages.English.EnglishTimeRules en:IsName en:Beside en:IsVerb en:IsCount
        Quantities.QuantityScanner fr:IsSymbolPlausible
        Languages.French.FrenchTimeRules fr:Beside fr:IsStray fr:Plain fr:IsCount
        Quantities.Times.FoldedText Matches
        Quantities.Times.TimeBuild Edge Month DayOf Day Lasting
        Quantities.Times.Shifted en:.ctor
        Quantities.Times.TimeLexer fr:Find
        Quantities.Times.NameFilter Links InDigitChain
        Quantities.Numbers.NumberComposer fr:TryAddBelowHundred
        Quantities.Times.TimeMatch Has fr:Says Speaks Followed Number
        Quantities.Times.NumericForms en:IsDayAndMonth en:IsWord
        Quantities.Times.TimeMatcher Better
        Quantities.Times.Length en:get_Finest Of .ctor
        Quantities.Numbers.Numeral IsDigitAt
        Mentions.Coreference.ReferenceCollector Decided IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor
        Mentions.PhraseReference .ctor
        Mentions.Coreference.AntecedentScore en:IsDescribedAsOrganization fr:IsInsidePhrase IsActedOnBy OfThing TypeFit IsAsker IsNamedAfter OwnerAgreement IsCorporate OfNominal IsWhoseNoun IsSource IsAnimate Salience IsItself OfPronoun
        Mentions.Coreference.ReferentGroups AreAlike AreMembers ClassOf IsOf
        Languages.French.FrenchCoreference fr:IsExpletive
        Languages.English.EnglishCoreference en:IsExpletive
        Mentions.Coreference.GivenNameGenders Contains Load Of
        Mentions.Coreference.CoreferenceReader fr:TakesUp fr:Stressed NameAround IsAgent IsSpouse BearsName Surname IsCompany ModifiedByTree IsPassive Modified Consider Suits IntroduceTogether FamilyOf IsPossessed BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OpensParagraph GroupLoosely DescribeByVerb NoteSpeaker Group DescribeBecoming Describe IsOrganizationOf NameBeforeComma Join BehindComplement Settle NameBehind JoinApposition JoinTitles List Introduce Index NamedReferent ReadSentence .ctor Resolve Read
        Mentions.Coreference.NameTraits IsUnheardOf PersonGender FollowsPluralArticle fr:ArticleGender en:IsUnknownSurname HeadOf .ctor
        Mentions.Coreference.Referent LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor
        Grammar.Morphology Reads Has
        Mentions.Coreference.QuotedWords Pass Read .ctor
        Grammar.Dependents GetEnumerator .ctor
        Grammar.Sentence Child Children get_Item
        Mentions.Coreference.MarkableReader IsPersonal IsNominalised OwnerOf GenderOf en:IsBodyOfOffice EndOf Nominal IsFormOfAddress IsParticipleNoun IsInhabitant ClassOf ReadWord ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor
        Mentions.Coreference.Markable .ctor
        Mentions.TitleMention .ctor
        Mentions.TitleReader en:IsMembership fr:SkipDeterminers IsOpener fr:ReadHeadFirstAfter Add en:ReadHeadLastAfter ReadAfter en:IsPossessive Form fr:IsBarrier en:IsTitleModifier fr:ReadHeadFirstBefore IsTitleNoun en:ReadHeadLastBefore Is Has ReadBefore ReadSentence .ctor Read
        Mentions.DocumentEntities .ctor
        Mentions.DocumentEntity .ctor
        Mentions.Mention .ctor
        Mentions.NameForm get_Entity Join .ctor
        Mentions.NameLinker Head Build JoinBracketed fr:IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsClub en:IsSurnameOfNobody IsOtherGender en:IsProject EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link
        Mentions.EntityReader Covers IsQuantity IsSetAside ReadNames Read
        Mentions.FoundName .ctor
        Mentions.InstitutionReader fr:NameEnd fr:Replace fr:Lower fr:IsComplement fr:SkipAdjectives fr:IsArticle fr:Seat fr:IsNamePart fr:Complement fr:Covering Read .ctor
        Mentions.FirmEvidence IsPlaces fr:IsArticle IsFirm IsHeld en:IsOwner Word Enterprise Tail Of .ctor
        Mentions.NameReader FirstWordAt Settle MayHold Set Signature Starts FindAgain AddKnown fr:IsKnownPlace en:EndsInPlaceHead IsPluralOfNobody en:EndsInTeamWord Lower NamesGovernment HasCapital Add MayLead AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read
        Mentions.InstitutionHeads fr:StartsWith fr:At
        Mentions.NameEvidence Settle Add .ctor
        Mentions.NameHash en:FoldOther Finish
        Mentions.NameDescriptions KindOf IsOne IsMembership Named IsAddressed IsSite IsLocal IsPolity After Add Before AddOwn AddTo
        Mentions.SpanRefinement fr:IsFunctionWord en:NameAfterLink IsShortRank en:IsFieldName en:Holds IsRank IsFormOfAddress IsCount IsLink IsTitleAlone IsAilment IsModifier IsUnnamed IsCommonAcronym IsFormOfAddressAlone ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Trim PartAtVerbs PartOffices PartDescribed PartOwners en:JoinFields JoinPartners ExtendPolities Lower ExtendNamed en:Covers AddLabels ExtendHeads JoinHeads JoinAcrossCommas Refine .ctor
        Mentions.NameSpan .ctor
        Mentions.NameLabels IsInside
        Mentions.NameTagger ScoreKinds Best Decode Score Tag .ctor
        Mentions.NameModel Score
        Mentions.NameFeatures CuesAfter CuesBefore Prefix Suffix Key Look Form Extract
        Mentions.NameSentence fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor
        Mentions.Gazetteer Find Fingerprint FindFinished
        Mentions.TokenShapes IsNameLike OfMark IsAddress Of
        Mentions.BoilerplateReader CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read
        Facts.DocumentFacts .ctor
        Facts.AmountSubjects Of
        Facts.ExtractedFact .ctor
        Facts.FactEvidence .ctor
        Text.LineMap Column Line .ctor
        Facts.HappeningMerger fr:Alike Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge
        Facts.HappeningKey Equals GetHashCode .ctor
        Facts.MovementOrigins Add
        Facts.PlacesTakenUp Add
        Facts.LooseCircumstances Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add
        Facts.DenialEffects Deny Apply
        Facts.SpokenAudiences en:Listener Add
        Facts.StatementJoiner en:JoinAppraisals en:JoinAdded Join en:TrimAudiences
        Facts.SpeechReader Inherit Performs IsAttribution en:TellsClause Says RangeOf GivesWords IsOwn AddAttributed AimAtOwner Extend EndBefore AddQuotes Settle .ctor
        Facts.QuoterReader Clitic Subject IsImpersonal get_Item Take en:HasAny HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Read .ctor
        Facts.Quoter .ctor
        Facts.Quotation .ctor Find
        Facts.SumChoice en:Disagree Apply
        Facts.CostChoice Apply
        Facts.LeftoverAmounts Add Thing en:Modified
        Facts.InstitutionPlaces Behind Before PlaceAt .ctor Add en:IsOrganizationNoun
        Facts.PurchasePrices Add
        Facts.ResumedDeals Move
        Facts.ApposedSums Add
        Facts.OfficeJoiner fr:IsDeputy fr:NameBodies Join en:NameEmployers
        Facts.LocationFacts IsRegion AddSited LiesIn Add en:Named en:AddBased
        Facts.FactReader Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself RemoveOffices en:IsOffice InSentenceOrder Incidental Contradicts RemoveParts Lemmas Topic Has IsBoilerplate Read
        Facts.ComingOffices Apply
        Facts.TitleJoiner Join
        Facts.FormerFigures Add
        Facts.NamedTogether Resolve
        Facts.GappedSums Add
        Facts.RespectiveFacts Add
        Facts.ApposedRelations Possessor fr:AddSeveral Genitive Read InLaw Add
        Facts.SurvivingRelatives Add en:AddCompanion
        Facts.AffiliationFacts fr:Bracketed MayBeParty IsCamp Add
        Facts.WordFilter MayHold Add .ctor
        Facts.LifeDates AddListed Add
        Facts.CompoundParticiples Add
        Facts.TitleFacts Trim Fact Described BelongsToName Noun Add
        Documents.EvidenceLocator Locate SentenceAt .ctor
        Grammar.Sentence fr:get_Root
        Facts.OfficeReader fr:Before fr:After en:IsPublic fr:Head IsTitle Title At Complete Begin .ctor
        Facts.AcceptedKinds IsPlural Accepts
        Facts.Standing Deny Rank Limit Report
        Facts.SenseVocabulary Equals GetHashCode
        Facts.FactDraft get_Merged Merge CountOf Same Of Has Add .ctor
        Text.TextRange Equals Contains
        Facts.DiscussedOrganization At .ctor
        Facts.EventContext en:Preposition Holds IsBeginning IsSite IsSudden IsOfFormerFigure IsQuoted AmountOf Reaches AttachIntermediary Places Nearby Attach First StartOf EndOf Begin .ctor
        Facts.FrameMatcher IsPrenominal en:NamesItsBody PairRelatives fr:HasInfinitive fr:IsNearFuture en:HasPossessor IsAlone IsArticle NamesBody Governor IsAnaphor en:AddTopic LacksOffice en:HasDeterminer Infinitive IsDefinite en:OwnerOf en:IsPublicOffice IsRanked LacksVerb IsOfSeveral Lacks OwnRange EndsLike IsDeniedBy IsAbove fr:LacksOblique Holds LabelsSelf TrimCompanions IsSeveral IsIndefinite IsItsOwnOwner IsDistinctive ParticleObject Companionable IsBelow IsRespective Crosses IsForeignParticle IsLoose SentenceHas IsComing AreTogether Add AnySeveral HasAnyNear AnyIndefinite Participle Beside TriggerRange LacksDistinctive HasDistributor Distribute CountEntities RequiresTwo Alone HoldsArticleAlone TrimOthers TrimTrigger HoldsCompanion Near IsOfficeWithin Distinct en:HasPronounSubject fr:LacksComplement LacksRequired Supplement Guess CountDistinct Held IsRecentPast Fill LackOfVoice fr:ParticipleBehindName IsPresentParticiple LackOfWords ReadOpeningParticiple Try OpeningParticiple MistaggedVerb fr:MistaggedBehindClitic Match Begin .ctor
        Facts.Filler en:Equals op_Equality .ctor
        Facts.MatchedExpression .ctor
        Facts.FactArgument .ctor
        Facts.SurfaceReader en:NominalBefore IsCourtesy HasInnerActor AfterPreposition IsSingleBesidePlural NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor
        Facts.StandingReader Report IsSaidIn CarriesTense IsBare IsHypothetical IsSetOff IsUnder Determine Govern Mood IsSaid Tense IsNegated HasNegativeWord IsHearsay Assess Climb Rules Read Begin .ctor
        Facts.SurfaceComplements Between IsListComma Closing OpensComposite en:OfNoun fr:ReadAfter fr:After ReadAround Around IsModifier .ctor
        Facts.SurfaceSubjects PairOpensBefore en:Introduces fr:Behind After VerbJoinedTo Left MatchingComma AppositionBefore EndsInSpeaker .ctor
        Facts.FillerResolver IsOfWhoIsNamed AddListedBefore en:Count IsCoordinated OpensAsPlural Time AddListed Amount IsAgentive AmountAt en:NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted en:NamesBehindPlural Resolve Release Text IsActor Phrase Apposed Described IsActorNoun OneOf MentionOf Entity HeadOfChunk One SetApart .ctor
        Facts.FactKind Takes Role get_Ordered
        Facts.DocumentFillers Time Amount Rent Text Entity Words .ctor
        Facts.PhraseExtent BehindSum IsSum IsQuoteOrHyphen Kept Keep Of en:Acquaintance .ctor
        Facts.Evoked MayExclude Binds MayStandIn Kept Words .ctor
        Facts.ClauseReader en:Adjective OfNoun en:Opens OpensClause Preceding fr:OneNamed OfficeBefore NamedBefore Disagree en:HasNameAsObject fr:HasColonBetween en:IsGerundOf fr:WholeOfShare fr:IsGerund Agreeing fr:HasRelativeObject IsInsertedSpeech OpensItsClause IsLooseConjunct en:HasFunction HasCopula Agreed Announced fr:OpensPhrase DirectAntecedent HasRelativeSubject AddPredicate fr:AddNearestAgreeing Introduced Predicated Inserted AddClauseSubject AddAround OneOfThose Selves AddSum AddWholes AddShared AddNestedInNoun Noun en:HasAgent Predicative NounComplements get_Suggested IsInfinitive BodyBeside ImpliedSubject Subordinate Interrupted FirstNumeral en:OpensAsPast AddPurpose en:NameRightBefore fr:GoesOn FirstOfNumber fr:HasInfiniteAuxiliary fr:OpensAsParticiple IsRelative PairOpensAt Subject OpensQuotation BodyOf Inverted NamedOfficer NameBehind RelativeObject DisplacedObject FollowsQuote Antecedent States en:Acquainted AddGovernors AddPossessors fr:Closing AddJoinedSubject en:AddSiteOfSubject IsHeadlinePassive fr:OpeningComma IsSaying HasSubjectClitic InsertedSpeaker FollowsMark Spelled IsPastParticiple AddIndirectObject IsTemporal Quantifies AddNested IsReflexive FollowsReflexive Oblique IsQuantified CaseName en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor
        Facts.MatchWorkspace .ctor
        Facts.FactGrammar en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsPresentParticiple IsActor Has Initials get_AttributionInitials IsKnown Relemmatize
        Facts.Attribution .ctor
        Languages.French.FrenchVerbForms fr:Respelled fr:Ends fr:Infinitives
        Languages.English.EnglishVerbForms en:ByForm en:Table en:Infinitives
        Facts.Complement .ctor
        Facts.Clause Begin Add .ctor
        Facts.SentenceReading .ctor
        Facts.AttributionReader en:HasContentAfter IsWithin IsParenthetic IsImpersonal IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor
        Facts.AnnotatedSentence Has get_HasNames HeadOf get_Amounts get_Times MayHaveAny MayHave IsNominal get_Reference get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt get_Count Unmapped Cover IsLower .ctor Of
        Facts.WordGlance MayHold Of Add
        Facts.FrameNotation Default Option Types Behind Bind IsWord Units
        Facts.RoleBinding .ctor
        Facts.LexicalUnit .ctor
        Facts.DeclaredLine Units
        Facts.FrameIndex Keep Place Read Entry Find
        Facts.WordMap get_Item
        Facts.WordSignature Of
        Quantities.DocumentQuantities Outside
        """;
}
