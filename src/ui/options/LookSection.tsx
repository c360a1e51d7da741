import type { Color } from '../../overlay/look.ts';
import { MARKER_STYLES, PALETTE_NAMES } from '../../overlay/look.ts';
import { HUE_COUNT } from '../../overlay/voices.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import { alikeColors } from './alikeColors.ts';
import { faintColors } from './faintColors.ts';
import { Choice, Section } from './parts.tsx';

const PALETTES = {
  default: 'paletteDefault',
  highContrast: 'paletteHighContrast',
  own: 'paletteOwn',
} as const;
const STYLES = {
  tintAndLine: 'styleTintAndLine',
  lineOnly: 'styleLineOnly',
  tintOnly: 'styleTintOnly',
} as const;

/** Colours and style of the marks, with what they look like on light and on dark paper. */
export function LookSection(props: {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const words = useWords();
  const { palette, markerStyle } = props.settings;
  return (
    <Section title={words.text('optionsLook')} hint={words.text('optionsLookHint')}>
      <h3 class="matter-part">{words.text('optionsPalette')}</h3>
      <Choice
        name="palette"
        legend={words.text('optionsPalette')}
        options={PALETTE_NAMES.map((value) => ({ value, label: words.text(PALETTES[value]) }))}
        value={palette.name}
        onChange={(name) => props.onChange({ palette: { name } })}
      />
      {palette.name === 'own' && (
        <OwnColors colors={palette.own} onChange={(own) => props.onChange({ palette: { own } })} />
      )}
      <h3 class="matter-part">{words.text('optionsStyle')}</h3>
      <Choice
        name="markerStyle"
        legend={words.text('optionsStyle')}
        options={MARKER_STYLES.map((value) => ({ value, label: words.text(STYLES[value]) }))}
        value={markerStyle}
        onChange={(value) => props.onChange({ markerStyle: value })}
      />
      <div class="previews" data-style={markerStyle} data-palette={palette.name}>
        {(['light', 'dark'] as const).map((theme) => (
          <Preview key={theme} theme={theme} />
        ))}
      </div>
    </Section>
  );
}

/** Six voices, as they would look in a page. */
function Preview({ theme }: { readonly theme: 'light' | 'dark' }) {
  const words = useWords();
  return (
    <figure class="preview" data-theme={theme}>
      <figcaption>{words.text(theme === 'light' ? 'previewLight' : 'previewDark')}</figcaption>
      <p>
        {Array.from({ length: HUE_COUNT }, (_, hue) => (
          <span key={hue}>
            <span class={`preview-${hue % 2 === 0 ? 'direct' : 'indirect'}`} data-hue={hue}>
              {words.text('previewVoice', words.number(hue + 1))}
            </span>{' '}
          </span>
        ))}
      </p>
    </figure>
  );
}

function OwnColors(props: {
  readonly colors: readonly Color[];
  readonly onChange: (colors: readonly Color[]) => void;
}) {
  const words = useWords();
  const faint = faintColors(props.colors);
  const alike = alikeColors(props.colors);
  return (
    <fieldset class="own">
      <legend class="visually-hidden">{words.text('paletteOwn')}</legend>
      <div class="own-colors">
        {props.colors.map((color, hue) => (
          <label key={hue} class="own-color">
            <input
              type="color"
              value={color}
              data-hue={hue}
              onChange={(event) => {
                const wanted = event.currentTarget.value.toLowerCase() as Color;
                props.onChange(props.colors.map((other, at) => (at === hue ? wanted : other)));
              }}
            />
            <span>{words.text('previewVoice', words.number(hue + 1))}</span>
          </label>
        ))}
      </div>
      <ul class="own-warnings" role="status">
        {faint.map(({ hue, theme }) => (
          <li key={`${hue}${theme}`}>
            {words.text(theme === 'light' ? 'faintOnLight' : 'faintOnDark', words.number(hue + 1))}
          </li>
        ))}
        {alike.map(({ hues: [first, second], onlyDeficient }) => (
          <li key={`${first}${second}`}>
            {words.text(
              onlyDeficient ? 'alikeDeficient' : 'alikeColors',
              words.number(first + 1),
              words.number(second + 1),
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
