namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(Reached reached)
    {
        reached(typeof(Quantities.DocumentQuantities), ".ctor");
        reached(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle");
        reached(typeof(Quantities.Times.YearLabels), "IsYearLabel AddTo");
        reached(typeof(Quantities.TimeExpression), ".ctor");
        reached(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor");
        reached(typeof(Quantities.Times.Timex), "AppendPartOfYear AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.TimeAnchor), "en:get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Text.TextRange), "Overlaps get_Length Of");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Number Normalize Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Quantities.Money.CurrencyResolver), "Resolve .ctor en:IsDollarLike");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums ReadBounds en:IsTopic SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.FoldedText), "Matches IsWordCharacter");
        reached(typeof(Quantities.Times.TimeMatcher), "fr:Better");
        reached(typeof(Quantities.Times.NumericForms), "en:IsDayAndMonth en:IsWord");
        reached(typeof(Quantities.Times.NameFilter), "Links InDigitChain IsMeasured");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount");
        reached(typeof(Quantities.Times.Length), "en:Of en:.ctor");
        reached(typeof(Languages.English.EnglishTimeRules), "en:IsCount en:IsName en:IsVerb en:Plain");
        reached(typeof(Quantities.Times.TimeMatch), "en:Has Speaks Followed en:Number");
        reached(typeof(Quantities.Times.TimeBuild), "en:Edge en:Month en:Lasting en:DayOf en:Day");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Reached reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided fr:HasNoun IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "en:IsWithin fr:IsInsidePhrase en:IsCollective IsActedOnBy IsActedOnByOneOf fr:IsCalled OfThing TypeFit IsAsker IsCorporate IsCoordinatedWith IsWhoseNoun OwnerAgreement IsNamedAfter IsSource IsAnimate IsItself OfPronoun Salience OfNominal");
        reached(typeof(Mentions.Coreference.ReferentGroups), "fr:AreAlike AreMembers ClassOf IsOf");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "IsUnquotedWe IsHouseOwned FindHouse fr:BearsName fr:Surname IsSpouse fr:MarriesBetween en:PhraseBefore fr:IsAgent IsCompany ModifiedByTree Modified fr:IsOwner IntroduceTogether IsPassive en:Reinforced TakenUp FamilyOf Protagonist BestForPronoun Pair Consider IsStress Together Suits FirmOf fr:IsBetweenCommas IsPossessed ConsiderDescribed BestForNominal OneOfTwo HolderOf OpensParagraph GroupLoosely NoteSpeaker Group fr:Marry DescribeBecoming DescribeByVerb Describe fr:BehindComplement Settle Join IsOrganizationOf NameBeforeComma NameBehind JoinApposition JoinTitles IsAgencyOfDateline List Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Compare Contains Load Of");
        reached(typeof(Mentions.Coreference.NameTraits), "IsUnheardOf PersonGender IsPlural FollowsPluralArticle fr:ArticleGender en:IsUnknownSurname HeadOf .ctor");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Grammar.Morphology), "en:Reads en:Has");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Mentions.Coreference.MarkableReader), "IsSomebody IsPersonal IsStressed ReadPronoun IsNominalised OwnerOf FirmNoun en:IsBodyOfOffice GenderOf SeatArticle EndOf IsParticipleNoun IsCapitalisedNoun HyphenCompound Nominal IsFormOfAddress IsShared OriginOf IsInhabitant ReadWord ClassOf IsInRelative ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "en:BodyBehind en:LastTitleNoun en:ReadHeadLastAfter IsOpener en:IsPossessive Add en:IsTitleModifier fr:ReadHeadFirstAfter Form ReadAfter IsTitleNoun en:ReadHeadLastBefore fr:IsBarrier fr:ReadHeadFirstBefore Is Has ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "en:Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed JoinAcronyms JoinCouncils JoinHyphenated JoinAddressed en:IsSurnameOfNobody en:IsOfBranch en:IsOtherGender en:IsLaterCalledByTown EndsWith StartsWith IsShortFor TakeForFirms en:JoinHypocorisms JoinInitials JoinShortForms AddressedAs Split Fold FormOf .ctor Link");
        reached(typeof(Text.TextParts), "WithSingleBlanks");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.InstitutionReader), "fr:Replace fr:Seat fr:IsComplement fr:NameEnd fr:SkipAdjectives fr:IsArticle fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.FirmEvidence), "IsPlaces en:HasChief en:IsTeam en:IsOwner IsFirm fr:IsArticle IsHeld Enterprise Tail Of .ctor");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown fr:IsKnownPlace en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead fr:AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.Spans.SpanTrimmer), "en:IsShortRank IsRank OpensWithTrade IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.NameDescriptions), "fr:IsDetermined IsMembership KindOf IsOne Named IsBorn IsMember IsAddressed IsOfficer IsRiverside IsSite IsLocal IsPolity After Add Before fr:IsOwnersBody AddOwn fr:IsAmongFirms AddTo fr:IsNamedFirm");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.Spans.HeadlineSpans), "IsTitleCase Trim");
        reached(typeof(Mentions.Spans.TownSpans), "en:IsTown Part Correct");
        reached(typeof(Mentions.DatelinePlaces), "Settle");
        reached(typeof(Mentions.Spans.Nameless), "IsOpening IsModifier IsCommonAcronym IsTitleAlone IsAilment IsFormOfAddressAlone IsAdherent IsUnnamed IsNameless .ctor");
        reached(typeof(Mentions.Spans.LooseEnds), "fr:WithoutPurpose fr:WithoutWares Cut .ctor");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.PartedNames), "en:PartOffices en:PartDescribed PartAtVerbs en:PartOwners Part .ctor");
        reached(typeof(Mentions.Spans.FieldNames), "en:IsFieldName en:JoinFields en:JoinServices Join .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.Spans.NamesByNouns), "en:ExtendPolities fr:ExtendNamed fr:AddArticled en:AddLabels Add .ctor");
        reached(typeof(Mentions.Spans.JoinedNames), "en:NameAfterLink en:Holds en:JoinPartners fr:JoinFirm en:ExtendHeads en:AddHeads JoinComplements JoinOwners JoinAcrossCommas JoinHeads .ctor");
        reached(typeof(Mentions.Spans.SpanRefinement), "Settled Refine .ctor");
        reached(typeof(Mentions.NameSpan), ".ctor");
        reached(typeof(Mentions.NameLabels), "IsInside");
        reached(typeof(Mentions.NameTagger), "ScoreKinds Best Decode Score Tag .ctor");
        reached(typeof(Mentions.NameModel), "Score");
        reached(typeof(Mentions.NameFeatures), "CuesAfter CuesBefore Prefix Suffix Key Look Form Extract");
        reached(typeof(Mentions.NameSentence), "fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor");
        reached(typeof(Mentions.Gazetteer), "Find Fingerprint FindFinished");
        reached(typeof(Mentions.TokenShapes), "IsNameLike OfMark IsAddress Of");
        reached(typeof(Mentions.BoilerplateReader), "CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read");
    }

    /// <summary>What the stage of facts reaches.</summary>
    public static void OfFacts(Reached reached)
    {
        reached(typeof(Facts.DocumentFacts), ".ctor");
        reached(typeof(Facts.Sums.AmountSubjects), "Of");
        reached(typeof(Facts.ExtractedFact), ".ctor");
        reached(typeof(Facts.FactEvidence), ".ctor");
        reached(typeof(Text.LineMap), "Column Line .ctor");
        reached(typeof(Facts.LocatedFacts), "fr:IsHeld fr:AddPlaces fr:Mentions Span Located Of .ctor");
        reached(typeof(Documents.EvidenceLocator), "Place Locate SentenceAt .ctor");
        reached(typeof(Facts.Circumstances.Receptions), "Join");
        reached(typeof(Facts.Happenings.HappeningMerger), "fr:IsHeadlineOf fr:Absorb Matches CountCommon CountShared SwapsParties IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.Happenings.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.Circumstances.JourneyPurposes), "Add");
        reached(typeof(Facts.Circumstances.NamedPlaces), "Apply");
        reached(typeof(Facts.Circumstances.MovementOrigins), "Add");
        reached(typeof(Facts.Circumstances.PlacesTakenUp), "Where SaysThere Add");
        reached(typeof(Facts.Circumstances.ChronicleDates), "DateBefore Add");
        reached(typeof(Facts.Circumstances.LooseCircumstances), "fr:Takes Closest HangPlaces IsModifier IsTaken HangTimes Hang .ctor Add");
        reached(typeof(Facts.Factuality.DenialEffects), "Deny IsOfAccusation IsPronounBehind Apply Read");
        reached(typeof(Facts.DraftOrder), "Arrange InTextOrder InSentenceOrder");
        reached(typeof(Facts.Fillers.OwnCounterparts), "DropOwnAudience RelatesToItself IsOf TellApart");
        reached(typeof(Facts.Speech.SpokenAudiences), "en:Listener en:IsOfWhatIsSaid Add");
        reached(typeof(Facts.Speech.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.Speech.SpokenContent), "IsContent HasContent Says Performs .ctor IsAttribution");
        reached(typeof(Facts.Speech.SpeechReader), "en:Denies en:OwnDenial AddOwnDenials Inherit en:AimAtOwner fr:RangeOf AddAttributed fr:GivesWords fr:IsOwn Extend EndBefore FirstWithQuote AddQuote ByQuotingWord AddQuotes Settle .ctor");
        reached(typeof(Facts.Speech.QuoterReader), "fr:Clitic fr:Subject fr:IsImpersonal get_Item en:HasAny Take HasAll IsQuoter QuotationAt IsEmbedded SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Speech.Quoter), ".ctor");
        reached(typeof(Facts.Speech.QuotedNames), "IsTitled IsMark IsName Without");
        reached(typeof(Facts.Speech.Quotation), ".ctor Defines Find");
        reached(typeof(Facts.Sums.SumChoice), "Apply");
        reached(typeof(Facts.Sums.CostChoice), "Apply");
        reached(typeof(Facts.Sums.LeftoverAmounts), "Add fr:Thing");
        reached(typeof(Facts.Relations.InstitutionPlaces), "en:End en:IsOrganizationNoun en:Behind fr:Resident Before PlaceAt .ctor Add");
        reached(typeof(Facts.Sums.PurchasePrices), "Add");
        reached(typeof(Facts.Happenings.ResumedDeals), "Move");
        reached(typeof(Facts.Sums.ApposedSums), "Add");
        reached(typeof(Facts.Relations.LocationFacts), "fr:IsRegion fr:LiesIn Add en:AddSited en:AddBased");
        reached(typeof(Facts.Posts.BodiesTakenUp), "fr:Pronoun Name");
        reached(typeof(Facts.Posts.UnnamedBodies), "Name .ctor en:IsSame en:IsNamed en:Told en:IsFirms en:Title en:Officer en:IsOffice");
        reached(typeof(Facts.Posts.OfficeJoiner), "fr:IsDeputy fr:NameBodies NamePredecessors Joins Join .ctor en:NameEmployers");
        reached(typeof(Facts.Posts.ChangedOffices), "Remove");
        reached(typeof(Facts.Posts.ComingOffices), "Apply");
        reached(typeof(Facts.Posts.ListedOffices), "en:IsOfAnother IsOfFirst Apply");
        reached(typeof(Facts.Posts.TitleJoiner), "Join");
        reached(typeof(Facts.Happenings.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.Fillers.MentionOrder), ".ctor");
        reached(typeof(Facts.Sums.SharedResults), "Complete");
        reached(typeof(Facts.Sums.FormerFigures), "AddPrices Add en:IsBracketed en:IsNearer en:Former");
        reached(typeof(Facts.Relations.OwnedTopics), "Complete");
        reached(typeof(Facts.Happenings.RespectiveFacts), "fr:Add");
        reached(typeof(Facts.Happenings.CoInvestors), "Add");
        reached(typeof(Facts.Sums.GappedShares), "Add");
        reached(typeof(Facts.Sums.GappedSums), "Add");
        reached(typeof(Facts.Relations.ApposedRelations), "fr:AddSeveral Possessor Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.Relations.SurvivingRelatives), "en:AddCompanion en:Add");
        reached(typeof(Facts.Relations.AffiliationFacts), "MayBeParty IsCamp Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.Frames.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.Relations.LifeDates), "Add AddListed");
        reached(typeof(Facts.Relations.CompoundParticiples), "en:Add");
        reached(typeof(Facts.Posts.TitleFacts), "Trim Fact IsPatron en:Described BelongsToName Noun Add");
        reached(typeof(Facts.FactVocabulary), "IsIncidental");
        reached(typeof(Facts.Happenings.PartsOfExpressions), "Remove fr:Contradicts");
        reached(typeof(Facts.Fillers.UnfitFillers), "fr:Of IsUnfit Drop");
        reached(typeof(Facts.Frames.Kinds.CostReading), "fr:PricedBy fr:Refuse");
        reached(typeof(Facts.Frames.Kinds.ResultReading), "en:Settle en:IsForeign");
        reached(typeof(Facts.Frames.Kinds.AcquisitionReading), "fr:RefuseFilled fr:TakeWhatChangesHands fr:Settle");
        reached(typeof(Facts.Frames.Kinds.OwnershipReading), "en:SharedIn en:Refuse Complete");
        reached(typeof(Facts.Frames.Kinds.FigureReading), "AddSumReached Complete");
        reached(typeof(Facts.Frames.Kinds.BargainReading), "en:IsAlone en:Refuse en:Trim");
        reached(typeof(Facts.Frames.Kinds.CompetitionReading), "Refuse Settle CompleteByTopic Accepts");
        reached(typeof(Facts.Frames.Kinds.OfficeChangeReading), "en:Refuse en:Trim Complete");
        reached(typeof(Grammar.Sentence), "fr:get_Root");
        reached(typeof(Facts.Factuality.StandingReader), "en:SharesAuxiliary IsDecidedOn IsAimedAt fr:IsSaidIn IsCharge fr:IsAlleged FromAdverbial IsSaidBehindParticiple FromConjunct FromAdnominal CarriesTense fr:ComesAbout IsSetOff PastSchedule en:FromOblique IsBare FromContent IsOffAgenda IsCondition en:Report IsHypothetical IsSet FromArgument IsTentative TakesUp IsScheduled IsUnder Determine Govern Attributes Mood Tense IsSaying IsSaid IsNegated en:IsHearsay HasNegativeWord Assess Climb Rules Read Begin .ctor");
        reached(typeof(Facts.Factuality.Standing), "en:Deny Report Rank Limit");
        reached(typeof(Facts.Fillers.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Facts.Frames.Kinds.PositionReading), "en:OwnerOf en:NamesItsBody en:IsOutsideTopic IsAnaphor NamesBody IsRanked RefuseFilled IsOfSeveral Settle fr:IsWithin Accepts CompleteByTopic Complete MayBeOfTopic");
        reached(typeof(Facts.Frames.Kinds.StaffChangeReading), "CompleteByTopic Complete");
        reached(typeof(Facts.Frames.Kinds.AppointmentReading), "Place fr:LacksOffice Complete");
        reached(typeof(Facts.Posts.OfficeReader), "en:IsPublic IsTitle Title At Complete Begin .ctor");
        reached(typeof(Facts.Frames.FrameMatch), "Part IsArticle en:HasDeterminer en:HasComplement BelongsToItself Holds OtherTopic Distinct Alone Held Begin .ctor");
        reached(typeof(Facts.Frames.Kinds.StatementReading), "Refuse");
        reached(typeof(Facts.Clauses.SurfaceReader), "en:PastBareTitle EndOfName IsCourtesy PastCourtesies NameBehindMark HasInnerActor HasDativeBetween AfterPreposition en:NameBeforeCopula NameBefore IsSingleBesidePlural ChunkEnd NameAfter .ctor");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.FactReader), "Lemmas Has Topic IsBoilerplate Read");
        reached(typeof(Facts.Fillers.DiscussedOrganization), "At .ctor");
        reached(typeof(Facts.Clauses.Clause), "en:Remove Begin Add .ctor");
        reached(typeof(Facts.Frames.Kinds.KindsToldTogether), "Tells IsAnnounced");
        reached(typeof(Facts.Circumstances.EventContext), "en:Preposition fr:Holds IsBeginning IsSite Narrowest IsOfFormerFigure IsQuoted Teller SetOffBy fr:IsParticiple fr:IsOtherVerb Places Nearby AttachPlace AttachIntermediary Reaches AmountOf Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.FactDraft), "get_Merged fr:Merge Same Of get_Reading Has Add .ctor");
        reached(typeof(Facts.Frames.MatchedExpression), ".ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.Frames.FrameMatcher), "HoldsOneOfPair IsPrenominal fr:IsNearFuture en:IsOnDayToCome AddAgreeing AgreesWithSeveral Infinitive IsDefinite en:AddTopic Lacks OwnRange LabelsSelf fr:IsRespective IsDeniedBy IsAbove Governor IsSeveral IsIndefinite TrimCompanions fr:LacksOblique SentenceHas TrimBefore en:LacksVerb ParticleObject Companionable Crosses Beside IsForeignParticle IsOfOtherObject IsLoose Add IsBelow IsComing TrimVenue SubjectAbove IsDistinctive AnySeveral AnyIndefinite WordsOfSums TriggerRange HasDistributor Distribute HasAnyNear IsOfInfinitive LacksDistinctive Participle CountEntities LateRefusal RequiresTwo fr:StandsBehindNoun NameThoseRepresented NameThoseBehindColon HoldsArticleAlone TrimOthers EndsLike TrimTrigger HoldsCompanion Refusal OpensAsNoun CountDistinct Near HasPronounSubject LacksRequired fr:LacksComplement IsRecentPast Supplement Hold Complete Guess GuessMissing Bind Widened Fill LackOfVoice en:IrregularPast fr:StandsForOnlyVerb fr:ParticipleBehindName LackOfWords fr:MistaggedBehindClitic Try IsPresentParticiple ReadOpeningParticiple OpeningParticiple MistaggedVerb Match Begin .ctor en:MistaggedBehindName");
        reached(typeof(Facts.Clauses.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite en:IsRank OpensTime en:OfNoun IsModifier ReadAround Around fr:ReadAfter fr:After .ctor");
        reached(typeof(Facts.Fillers.FillerResolver), "en:IsBody en:Fraction en:Count en:IsEvent en:IsOfWhoIsNamed en:IsPlace NameCalled en:IsBareTitle Settlement AddListed OpensAsPlural Amount IsOwned IsCoordinated Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted Resolve Text Release en:NamesBehindPlural Phrase Apposed Described IsActor Hyphened IsActorNoun MentionBeside OneOf MentionOf Entity One en:HeadOfChunk SetApart .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.Clauses.PhraseExtent), "BehindSum IsQuoteOrHyphen IsSum Kept Keep Of en:Acquaintance .ctor");
        reached(typeof(Facts.Fillers.DocumentFillers), "Amount Time Rent Text Words Entity .ctor");
        reached(typeof(Facts.Clauses.ClauseReader), "en:Accused en:IsFollowedByMainVerb fr:IsTemporal OfNoun Preceding en:Adjective en:Disagree fr:IsTakenForFinite fr:OneNamed OfficeBefore NamedBefore en:IsSetOff DescribedBefore en:NamesBehindComma en:EndsInName en:IsInsertedSpeech OpensItsClause en:IsObjectRelative IsLooseConjunct en:IsDativeClitic en:IsOwner en:TakeSecondSubject fr:UndergoesAbove en:HasNameAsObject IsGerundOf en:HasFunction fr:OpensClause Predicative Agreeing IsPurposeBehindName fr:FollowsEquative en:AddPredicate AddNearestAgreeing fr:IsListed en:TemporalApposition fr:AddPredicateBehindTime en:BearerOf HasRelativeSubject fr:FollowsRelativeObject fr:HasParticipleAuxiliary ImpliedSubject IsInfinitive Subordinate MissedSubject SubjectOfParticiple en:Predicated en:HasAgent Announced DirectAntecedent Introduced en:NameRightBefore en:TemporalSubject get_Suggested en:FirstOfNumber Inserted AddClauseSubject AddAround AddOwner AddGoverningSelf fr:OneOfThose NamesSeveral IsToldOfPronoun AddDependentSelves Selves AddSum AddWholes AddShared BodyBeside AddNestedInNoun HasCopula Noun FirstNumeral NounComplements AddPurpose en:OpensAsPast NamedByTitle Stressed fr:OpensPhrase Subject fr:DisplacedObject Possessed PairOpensAt fr:GoesOn BodyOf NamedOfficer OutsideRelative SubjectClitic HasSubjectClitic en:EndsInSpeaker OpensQuotation Inverted IsRelative RelativeObject Antecedent Voices IsHeadlinePassive en:ReducedRelativeObject fr:NameBehind IsPartitive AddGovernors FollowsQuote AddPossessors AddJoinedSubject Interrupted AddSubject fr:OpensAsParticiple SubjectAcross IsUndergone en:AddSiteOfSubject en:Acquainted fr:Closing OpeningComma States IsPastParticiple Spelled InsertedSpeaker Speaker IsSaying fr:PastApposition fr:AddPredicateBehindName FollowsMark Quantifies SubjectBeside en:AddIndirectObject AddNested AddPredicates IsReflexive fr:FollowsReflexive TakeObject AddSumBehind AddObjectElsewhere TakeSubject IsQuantified CaseName Oblique TakeOblique ReadDependent ReadDependents IsPassive en:IsReducedRelative ReadVerb Verb IsFinite .ctor");
        reached(typeof(Facts.Frames.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.Frames.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceSubjects), "PairOpensBefore fr:After VerbJoinedTo Left MatchingComma IsSaidByUs EndsInSpeaker fr:AppositionBefore en:ClosingSpeaker .ctor");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Ends fr:Infinitives fr:Respelled");
        reached(typeof(Facts.Speech.Attribution), ".ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Facts.Speech.AttributionReader), "fr:End fr:IsMessage fr:Messages fr:Titled IsWithin en:HasContentAfter IsParenthetic BetweenCommas IsImpersonal EndsBehindSubject fr:IsAttribution fr:IsAttributionOfThree OpensAttribution Speaks OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.Clauses.Complement), ".ctor");
        reached(typeof(Facts.Clauses.AnnotatedSentence), "Has get_HasNames en:IsOrganization OpensConjunct HeadOf get_Times get_Amounts MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount fr:Relemmatize get_Time Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.Speech.SentenceReading), ".ctor");
        reached(typeof(Facts.Frames.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.Frames.Kinds.KindReadings), "Of");
        reached(typeof(Facts.Frames.FrameNotation), "SetOption Default Behind Types Bind IsWord Units");
        reached(typeof(Facts.Frames.RoleBinding), ".ctor");
        reached(typeof(Facts.Frames.LexicalUnit), ".ctor");
        reached(typeof(Facts.Frames.DeclaredLine), "Units");
        reached(typeof(Facts.Frames.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.Clauses.WordMap), "get_Item");
        reached(typeof(Facts.Frames.WordSignature), "Of");
        reached(typeof(Documents.ComposedText), "InDocument .ctor Ligature Plain IsMark IsUnseen IsSpace IsComposed Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
