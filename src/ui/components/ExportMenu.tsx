import { EXPORT_FORMATS, type ExportFormat } from '../app/exportFormats.ts';
import type { ExportActions } from '../app/usePageActions.ts';
import { useWords } from '../context.ts';
import { CopyButton } from './CopyButton.tsx';
import { IconButton } from './IconButton.tsx';
import { DownloadIcon } from './icons.tsx';

/** The formats that the result can be saved or copied in. */
export function ExportMenu(props: { readonly actions: ExportActions }) {
  return (
    <ul class="formats">
      {EXPORT_FORMATS.map((format) => (
        <FormatItem key={format.extension} format={format} actions={props.actions} />
      ))}
    </ul>
  );
}

function FormatItem(props: { readonly format: ExportFormat; readonly actions: ExportActions }) {
  const words = useWords();
  const { format, actions } = props;
  const name = words.text(format.name);
  return (
    <li class="format" data-format={format.extension}>
      <span class="format-words">
        <span class="format-name">{name}</span> <span class="format-hint">{words.text(format.hint)}</span>
      </span>
      <CopyButton label={words.text('exportCopy', name)} copy={() => actions.copy(format)} />
      <IconButton label={words.text('exportSave', name)} onClick={() => actions.save(format)}>
        <DownloadIcon />
      </IconButton>
    </li>
  );
}
