import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../../utils/claims/meaning/find-frames.ts';
import { areKin, areOpposite } from '../../../../utils/claims/meaning/frame-relations.ts';

const framesOf = (text: string) => [...new Set(findFrames(text).map(({ frame }) => frame))];

const share = (a: string, b: string) => {
  const others = new Set(framesOf(b));
  return framesOf(a).filter((frame) => others.has(frame));
};

const areTied = (a: string, b: string) =>
  share(a, b).length > 0 || framesOf(a).some((one) => framesOf(b).some((other) => areKin(one, other)));

const oppose = (a: string, b: string) =>
  framesOf(a).some((one) => framesOf(b).some((other) => areOpposite(one, other)));

describe('the frames of two sentences that tell one thing in other words', () => {
  it.each([
    ['The governor stepped down on Friday.', 'The departure followed her resignation from office.', 'resign'],
    ['The board sacked its treasurer.', 'The treasurer lost his job.', 'dismiss'],
    ['Lawmakers voted the bill through.', 'The chamber gave the green light to it.', 'approve'],
    ['Ministers threw out the scheme.', 'The plan met with a veto.', 'reject'],
    ['The two shook hands on a pact.', 'Both sides reached an agreement.', 'agree'],
    ['The envoys sat down with the rebels.', 'Talks with the insurgents went on.', 'negotiate'],
    ['The harbour town was shelled overnight.', 'An air strike hit the port.', 'bomb'],
    [
      'Norland’s troops pulled back from the ridge.',
      'The retreat from the hills is over.',
      'withdraw-troops',
    ],
    ['The guns fell silent after they agreed to cease fire.', 'An armistice holds.', 'truce'],
    ['They shipped howitzers as part of an arms delivery.', 'The allies send weapons to the south.', 'arm'],
    ['The isle declared independence.', 'It is a sovereign land now.', 'independent-state'],
    ['Police took the editor into custody.', 'The journalist was arrested.', 'detain'],
    ['The judge found the trader guilty.', 'Her conviction came late.', 'convict'],
    ['The jury cleared the pilot; he was found innocent.', 'The acquittal surprised no one.', 'acquit'],
    ['He will spend nine years behind bars.', 'The jailed banker was moved.', 'imprison'],
    ['The company went bust.', 'The firm filed for bankruptcy.', 'bankrupt'],
    ['The mill cut jobs.', 'The mill made eighty weavers redundant.', 'lay-off'],
    ['The yard is taking on staff.', 'Recruitment at the yard began.', 'hire'],
    ['Drivers downed tools.', 'The walkout of the drivers lasted a day.', 'strike-work'],
    ['The cost of milk soared.', 'There was a steep increase in what milk costs.', 'rise'],
    ['Exports tumbled.', 'There was a drop in exports.', 'fall'],
    ['The two banks joined into one.', 'The merger of the lenders was completed.', 'merge'],
    ['A quake shook the valley.', 'Aftershocks followed the earthquake.', 'earthquake'],
    ['The river burst its banks.', 'Whole streets are under water.', 'flood'],
    ['The warehouse went up in flames.', 'The blaze gutted it.', 'fire'],
    ['Nine miners lost their lives.', 'The death toll stands at nine.', 'die'],
    ['Six were hurt in the fall.', 'Six people suffered injuries.', 'wound'],
    ['Divers pulled a boy from the rubble and brought him to safety.', 'The rescue took an hour.', 'rescue'],
    ['Villagers were told to leave.', 'The evacuation of the village has begun.', 'evacuate'],
    ['The lorry ran into a wall.', 'A collision blocked the road.', 'crash'],
    ['She tested positive.', 'Her infection was noticed at once.', 'infect'],
    ['Children got a jab.', 'The vaccination of pupils started.', 'vaccinate'],
    ['The probe blasted off at dawn.', 'The craft was put into orbit.', 'launch-craft'],
    ['Hackers broke into computers of the ministry.', 'The ministry was hit by ransomware.', 'cyber-attack'],
    ['Thousands took to the streets.', 'The demonstration passed the palace.', 'protest'],
    ['The mayor took bribes.', 'A kickback was paid to the mayor.', 'corrupt'],
    ['The striker will miss the rest of the season.', 'A knee injury keeps her out.', 'injure-sport'],
    ['The Owls came out on top.', 'Victory went to the Owls.', 'win'],
    [
      'Flights were cancelled for two days.',
      'The airport stayed shut and the airspace closed.',
      'ground-flights',
    ],
    ['He declined to comment.', 'The bishop remained silent.', 'say-nothing'],
    ['The singer said sorry.', 'An apology came from the singer.', 'apologise'],
    ['The coach paid tribute to the fans.', 'He praised the supporters.', 'praise'],
    ['The ferry runs behind schedule.', 'The sailing was postponed.', 'delay'],
    ['The show will not go ahead.', 'They called off the concert.', 'cancel'],
    ['The council imposed restrictions on the bank.', 'Sanctions against the bank took effect.', 'sanction'],
    [
      'Norland’s envoy walked out of the club of states.',
      'Its exit from the club came in May.',
      'leave-organisation',
    ],
  ])('%s | %s', (a, b, frame) => {
    expect(share(a, b)).toContain(frame);
  });
});

describe('the frames of two sentences that tell contrary things', () => {
  it.each([
    ['The chancellor resigned.', 'The chancellor will stay in office.'],
    ['Parliament approved the budget.', 'Deputies threw out the budget.'],
    ['Wages rose.', 'Wages went down.'],
    ['The ceasefire holds.', 'The truce collapsed within a day.'],
    ['The minister confirmed the report.', 'The minister called the report a lie; he denied it.'],
    ['The striker is fit to play.', 'The striker is out injured.'],
    ['The Foxes won.', 'The Foxes suffered a defeat.'],
    ['The bridge was blown up on purpose.', 'It was an accident.'],
    ['The court acquitted her.', 'The court found her guilty.'],
    ['The hostages walked free.', 'The hostages are still held captive.'],
    ['The plant will close down.', 'The plant will open in spring.'],
    ['The two are sworn enemies.', 'The two countries are partners.'],
    ['The bank turned a profit.', 'The bank lost money.'],
    ['Norland depends on its neighbour for grain.', 'Norland is self-sufficient in grain.'],
    ['The ban on diesel cars was lifted.', 'Diesel cars remain banned.'],
    ['The firm hired fifty welders.', 'The firm laid off fifty welders.'],
    ['Talks resumed.', 'Talks were put on hold.'],
    ['It was kept under wraps.', 'It was laid bare by a newspaper.'],
    ['The army advanced on the town.', 'The army retreated from the town.'],
    ['They promised to pay and kept their word.', 'They broke their promise.'],
  ])('%s | %s', (a, b) => {
    expect(oppose(a, b)).toBe(true);
    expect(oppose(b, a)).toBe(true);
  });
});

describe('the frames of two sentences that tell of other things', () => {
  it.each([
    ['The choir sang in the square.', 'Drought hit the wheat belt.'],
    ['The bank raised rates.', 'A tremor shook the coast.'],
    ['She married a farmer.', 'The senate passed a law.'],
    ['The bridge was repaired.', 'He scored twice.'],
    ['A comet was seen.', 'The retailer went bankrupt.'],
    ['Flights resumed.', 'The novelist was buried.'],
    ['The zoo bought two lions.', 'The judge jailed the smuggler.'],
    ['The union called a strike.', 'The volcano erupted.'],
    ['The tenor apologised.', 'Rainfall flooded the cellar.'],
    ['The rail link was built.', 'Doctors cured the patient.'],
    ['The spy was expelled.', 'The harvest was rich.'],
    ['They invaded the plain.', 'The museum opened a wing.'],
    ['Unemployment fell.', 'The rover landed on the red planet.'],
    ['The pastor preached.', 'The tanker ran aground.'],
    ['The tax was cut.', 'The goalkeeper retired hurt from the match.'],
    ['A blackout darkened the city.', 'The bishop blessed the couple.'],
    ['The app was hacked.', 'The princess gave birth.'],
    ['Migrants crossed the river.', 'The orchestra performed.'],
    ['The envoy visited the isle.', 'Bees die of a parasite.'],
    ['The currency weakened.', 'The pupils passed an exam.'],
    ['The mine collapsed.', 'The poet received a prize.'],
    ['The cabinet was sworn in.', 'The ferry hit a pier.'],
    ['A vaccine was tested.', 'The queen abdicated.'],
    ['The mayor took bribes.', 'The glacier is melting.'],
    ['Tariffs on steel rose.', 'A hiker vanished.'],
    ['The trial opened.', 'Snow blocked the pass.'],
    ['He thanked the nurses.', 'The refinery burns.'],
    ['Coal is being phased out.', 'The sprinter was disqualified.'],
    ['The plane was diverted.', 'The writer sued her publisher.'],
    ['The rebels laid down arms.', 'The bakery raised its prices.'],
  ])('%s | %s', (a, b) => {
    expect(share(a, b)).toEqual([]);
    expect(oppose(a, b)).toBe(false);
    expect(areTied(a, b)).toBe(false);
  });
});
