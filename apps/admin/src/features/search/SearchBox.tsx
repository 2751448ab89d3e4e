import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { useKeys } from '../../shared/useKeys';
import { searchTexts } from './search.texts';
import { usePeopleSuggestions } from './usePeopleSuggestions';

/** Finds people from anywhere: `/` brings the cursor here, arrows choose, Enter opens or shows everything found. */
export function SearchBox() {
  const texts = useTexts(searchTexts);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const text = typed.trim();
  const people = usePeopleSuggestions(text);
  const shown = open && text.length > 0;
  useKeys([{ key: '/', label: texts.focus, run: () => input.current?.select() }]);

  const leave = (address: string) => {
    setOpen(false);
    setChosen(-1);
    input.current?.blur();
    void navigate(address);
  };
  const showAll = () => text && leave(`/search?q=${encodeURIComponent(text)}`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && people) {
      event.preventDefault();
      setOpen(true);
      setChosen((now) => Math.max(-1, Math.min(people.length - 1, now + step)));
    } else if (event.key === 'Enter') {
      const person = people?.[chosen];
      if (person) leave(`/persons/${person.id}`);
      else showAll();
    } else if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    }
  };

  return (
    <div className="q-search" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        placeholder={texts.placeholder}
        aria-label={texts.label}
        aria-keyshortcuts="/"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="q-search-results" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
        <ul id={listId} role="listbox" aria-label={texts.suggestions}>
          {people?.map(({ id, name, birthDate, citizenNumber, household, registration }, index) => (
            <li key={id} id={`${listId}-${index}`} role="option" aria-selected={index === chosen} onClick={() => leave(`/persons/${id}`)}>
              <span><strong>{name || texts.nameless}</strong> {registration.status !== 'ACTIVE' && <span className="q-warning">{texts.statuses[registration.status]}</span>}</span>
              <span className="q-muted q-mono">{citizenNumber ?? birthDate}</span>
              <span className="q-muted">{household.village.name} {household.number}</span>
            </li>
          ))}
        </ul>
        {people?.length === 0 && <p className="q-muted">{texts.none}</p>}
        {people === null && <p className="q-muted">{texts.searching}</p>}
        {people !== null && people.length > 0 && <button type="button" tabIndex={-1} onClick={showAll}>{texts.all(text)}<kbd aria-hidden="true">↵</kbd></button>}
      </div>
    </div>
  );
}
