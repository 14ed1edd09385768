// A form of one text field, as Discord's modals have it.
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';

export interface FormShape {
  readonly customId: string;
  readonly title: string;
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  readonly maxLength: number;
}

/** Discord takes at most 45 characters in a title or a label. */
const headingLength = 45;

export function textForm(shape: FormShape): APIModalInteractionResponseCallbackData {
  return {
    custom_id: shape.customId,
    title: shape.title.slice(0, headingLength),
    components: [
      {
        type: ComponentType.Label,
        label: shape.label.slice(0, headingLength),
        component: { type: ComponentType.TextInput, custom_id: shape.field, style: TextInputStyle.Paragraph, required: shape.required, max_length: shape.maxLength },
      },
    ],
  };
}
