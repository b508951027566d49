import { expect, test } from 'vitest';
import { inflectedForms, inflectedPerson } from '../../../../utils/actors/languages/inflect.ts';

test.each([
  ['de', 'Russland', ['Russlands']],
  ['de', 'Ukraine', ['Ukraines']],
  ['de', 'Paris', []],
  ['de', 'USA', []],
  ['pl', 'Rosja', ['Rosji', 'Rosję', 'Rosją']],
  ['pl', 'Hiszpania', ['Hiszpanii', 'Hiszpanię', 'Hiszpanią']],
  ['pl', 'Korea Północna', ['Korei Północnej', 'Koreę Północną', 'Koreą Północną']],
  ['pl', 'Wielka Brytania', ['Wielkiej Brytanii', 'Wielką Brytanię', 'Wielką Brytanią']],
  ['pl', 'Arabia Saudyjska', ['Arabii Saudyjskiej', 'Arabię Saudyjską', 'Arabią Saudyjską']],
  ['uk', 'Росія', ['Росії', 'Росію', 'Росією']],
  ['uk', 'Україна', ['України', 'Україні', 'Україну', 'Україною']],
  ['uk', 'Польща', ['Польщі', 'Польщу', 'Польщею']],
  ['uk', 'Америка', ['Америки', 'Америці', 'Америку', 'Америкою']],
  ['uk', 'Північна Корея', ['Північної Кореї', 'Північну Корею', 'Північною Кореєю']],
  ['fr', 'Allemagne', []],
])('%s: %s', (language, name, forms) => {
  expect(inflectedForms(name, language)).toEqual(forms);
});

test.each([
  ['pl', 'Ukraina', 'Ukrainie'],
  ['pl', 'Afryka', 'Afryce'],
  ['pl', 'Praga', 'Pradze'],
  ['pl', 'Irak', 'Irakiem'],
  ['pl', 'Iran', 'Iranu'],
  ['uk', 'Іран', 'Ірану'],
  ['uk', 'Ізраїль', 'Ізраїлем'],
  ['uk', 'Китай', 'Китаєм'],
  ['uk', 'Прага', 'Празі'],
])('%s: %s has the form %s', (language, name, form) => {
  expect(inflectedForms(name, language)).toContain(form);
});

test.each([
  ['de', 'Wladimir Putin', ['Wladimir Putins']],
  ['pl', 'Donald Trump', ['Donalda Trumpa', 'Donaldowi Trumpowi', 'Donaldem Trumpem']],
  ['pl', 'Tusk', ['Tuska', 'Tuskowi', 'Tuskiem']],
  ['pl', 'Giorgia Meloni', []],
  ['uk', 'Кір Стармер', ['Кіра Стармера', 'Кіру Стармеру', 'Кіром Стармером', 'Кірові Стармерові']],
  ['uk', 'Каллас', ['Калласа', 'Калласу', 'Калласом', 'Калласові']],
  ['fr', 'Donald Trump', []],
])('%s: %s in its cases', (language, name, forms) => {
  expect(inflectedPerson(name, language)).toEqual(forms);
});
